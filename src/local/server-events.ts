/** Server-sent events: tells every open page which file changed. */
import type { ServerResponse } from "node:http";
import type { ChangeEvent } from "./page-protocol.ts";
import type { Workspace } from "./workspace.ts";

/** Comments that keep idle connections open, in milliseconds. */
const KEEP_ALIVE = 15_000;

export interface ChangeStream {
  /** Takes over the response until either side closes it. */
  add(response: ServerResponse): void;
  close(): void;
}

export const streamChanges = (workspace: Pick<Workspace, "onChange">): ChangeStream => {
  const listeners = new Set<ServerResponse>();
  const write = (text: string) => {
    for (const response of listeners) response.write(text);
  };
  const stop = workspace.onChange((change: ChangeEvent) => write(`data: ${JSON.stringify(change)}\n\n`));
  const timer = setInterval(() => write(": still here\n\n"), KEEP_ALIVE).unref();
  return {
    add: (response) => {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      // Browsers count the stream as open when its first bytes arrive.
      response.write(": open\n\n");
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
    },
    close: () => {
      stop();
      clearInterval(timer);
      for (const response of listeners) response.end();
    },
  };
};
