import type { FrameMessage, PageMessage, RunAnswer } from "../page-protocol.ts";

type Handler = (value: unknown, userObject: unknown) => void;
interface Handlers {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

/**
 * google.script for a sidebar or dialog: `functions` are the names that google.script.run offers. Asks the page around the
 * frame by messages; at most 10 calls are under way at once, as on Google, and further ones wait their turn.
 * Runs inside the frame: its text is all that is used, so it stands alone.
 */
export const frameShim = (
  functions: readonly string[],
  scriptValue: (value: unknown, property: string) => unknown,
): void => {
  const CALLS_AT_ONCE = 10;
  const post = (message: FrameMessage) => parent.postMessage(message, "*");

  const pending = new Map<number, Handlers>();
  const waiting: FrameMessage[] = [];
  let lastId = 0;
  let underWay = 0;
  const sendNext = () => {
    while (underWay < CALLS_AT_ONCE && waiting.length > 0) {
      underWay += 1;
      post(waiting.shift()!);
    }
  };

  /** A form goes as an object of its fields, but only alone, as on Google. */
  const argument = (value: unknown, index: number, all: readonly unknown[]): unknown =>
    value instanceof HTMLFormElement && all.length === 1
      ? scriptValue(Object.fromEntries(new FormData(value)), "form")
      : scriptValue(value, String(index));

  const runner = (handlers: Handlers): object => {
    const own: Record<string, unknown> = {
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const fn of functions) {
      own[fn] = (...args: unknown[]) => {
        const message: FrameMessage = { swr: "call", fn, args: args.map(argument), id: ++lastId };
        pending.set(message.id, handlers);
        waiting.push(message);
        sendNext();
      };
    }
    return Object.freeze(own);
  };

  const settle = (handlers: Handlers, result: RunAnswer["result"]) => {
    if (result.ok) {
      handlers.success?.(result.value, handlers.userObject);
      return;
    }
    const error = new Error(result.error.message);
    error.name = result.error.name;
    if (handlers.failure) handlers.failure(error, handlers.userObject);
    else console.error(`Uncaught ${error}`);
  };
  addEventListener("message", ({ source, data }: MessageEvent<PageMessage | null>) => {
    if (source !== parent || data?.swr !== "result") return;
    const handlers = pending.get(data.id);
    if (!handlers) return;
    pending.delete(data.id);
    underWay -= 1;
    sendNext();
    settle(handlers, data.result);
  });

  // The page opens links: followed here they would fill the frame, "#part" too, as srcdoc takes its base from the page. What is to be
  // downloaded stays here: an address in this frame's memory says nothing to the page.
  addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    const href = link && !link.hasAttribute("download") && link.getAttribute("href");
    if (!href || event.defaultPrevented) return;
    event.preventDefault();
    if (href.startsWith("#")) document.getElementById(href.slice(1))?.scrollIntoView();
    else post({ swr: "open", url: href });
  });

  const host = {
    origin: "https://docs.google.com",
    close: () => post({ swr: "close" }),
    editor: { focus: () => {} },
    setHeight: (_pixels: number) => {},
    setWidth: (_pixels: number) => {},
  };
  const run = runner({ success: null, failure: null, userObject: undefined });
  Object.assign(globalThis, { google: { script: { run, host } } });
};
