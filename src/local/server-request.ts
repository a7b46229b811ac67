/** What of a request is let in, and how an answer goes out. The server is for this machine's own page and tests alone. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { ApiError, badRequest } from "./api-error.ts";

const BODY_LIMIT = 10 * 1024 * 1024;

const forbidden = (message: string): ApiError => new ApiError(403, "forbidden", message);

/**
 * Refuses what another web page could send: a foreign Host (a name that somebody pointed at 127.0.0.1) and a foreign Origin.
 * Throws ApiError 403.
 */
export const checkSender = (request: IncomingMessage, port: number): void => {
  const { host = "", origin } = request.headers;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(host)) throw forbidden(`This server does not answer for the host "${host}".`);
  if (origin !== undefined && !hosts.some((each) => origin === `http://${each}`)) {
    throw forbidden(`This server does not answer to pages of "${origin}".`);
  }
};

/** The body as text. Throws ApiError 413 over 10 MB. */
export const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new ApiError(413, "uploadTooLarge", "The request is larger than 10 MB.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
};

/** The body of a POST to the Workspace's own paths. Throws ApiError 415 where it is not JSON by its type, 400 by its text. */
export const readJson = async (request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> => {
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) {
    throw new ApiError(415, "unsupportedMediaType", "The content type must be application/json.");
  }
  const text = await readBody(request);
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {
    throw badRequest("The body is not JSON.");
  }
  throw badRequest("The body must be a JSON object.");
};

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: "application/json; charset=utf-8",
  body: JSON.stringify(value ?? {}),
});

export const failed = (error: unknown): Answer => {
  if (error instanceof ApiError) {
    // What is left of a body that is too large makes the connection useless for another request.
    return { ...json(error, error.code), ...(error.code === 413 && { headers: { connection: "close" } }) };
  }
  return json(new ApiError(500, "backendError", error instanceof Error ? error.message : String(error)), 500);
};

export const send = (response: ServerResponse, { status, type, body, headers }: Answer): void => {
  response.writeHead(status, {
    "content-type": type,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...headers,
  });
  response.end(body);
};
