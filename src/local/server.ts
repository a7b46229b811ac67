/** The local Workspace over HTTP, on this machine only: for its page, and for Google's own clients in tests. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ApiError, badRequest } from "./api-error.ts";
import { handleGoogleApi } from "./http-api.ts";
import { streamChanges } from "./server-events.ts";
import { type Answer, checkSender, failed, readBody, send } from "./server-request.ts";
import { answerRoute, type Served } from "./server-routes.ts";

const ADDRESS = "127.0.0.1";
/** How many ports after the wanted one are tried. */
const FURTHER_PORTS = 20;

export interface ServerOptions extends Served {
  /** The port wanted; the next free one is taken if it is not. 0: any. */
  readonly port: number;
  /** Gets what failed inside the server, which is no refusal but a fault of ours. */
  readonly onFailure?: (error: unknown) => void;
}
export interface RunningServer {
  readonly port: number;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Resolves with the port, or null where it is taken. */
const listen = (server: Server, port: number): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(null) : reject(error));
    server.once("error", refused);
    server.listen(port, ADDRESS, () => {
      server.off("error", refused);
      resolve((server.address() as AddressInfo).port);
    });
  });

const listenFrom = async (server: Server, wanted: number): Promise<number> => {
  for (let port = wanted; port <= wanted + FURTHER_PORTS; port++) {
    const found = await listen(server, port);
    if (found !== null) return found;
  }
  throw new Error(`The ports ${wanted} to ${wanted + FURTHER_PORTS} are all taken. Try another one with --port.`);
};

const googleAnswer = async ({ workspace }: Served, request: IncomingMessage, url: URL): Promise<Answer | null> => {
  if (!/^\/(v1|v4|drive|upload)\//.test(url.pathname)) return null;
  const answer = handleGoogleApi(workspace, {
    method: request.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: await readBody(request),
  });
  return answer && { status: answer.status, type: answer.headers["content-type"] ?? "", body: answer.body };
};

/** "//x" is a path here and no host, as a relative URL would have it. Throws ApiError 400 for what is no path, such as "*". */
const urlOf = (path: string, port: number): URL => {
  try {
    return new URL(`http://${ADDRESS}:${port}${path}`);
  } catch {
    throw badRequest(`"${path}" is no path.`);
  }
};

/** Rejects where no port is free. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const { onFailure = () => {} } = options;
  const changes = streamChanges(options.workspace);
  let port = 0;

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      checkSender(request, port);
      const url = urlOf(request.url ?? "/", port);
      if (request.method === "GET" && url.pathname === "/workspace/events") {
        changes.add(response);
        return;
      }
      send(response, (await googleAnswer(options, request, url)) ?? (await answerRoute(options, request, url)));
    } catch (error) {
      if (!(error instanceof ApiError)) onFailure(error);
      send(response, failed(error));
    }
  };
  const server = createServer((request, response) => void handle(request, response));
  port = await listenFrom(server, options.port);

  return {
    port,
    close: () =>
      new Promise((resolve) => {
        changes.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
