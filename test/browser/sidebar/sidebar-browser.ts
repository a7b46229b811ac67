/** Shows the sidebar in Chromium, as wide as Google's editors show it, over a stub of the server. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { StubServer } from "./stub-server.ts";

const address = "https://sidebar.test/";
const pictures = join(process.cwd(), "artefacts/sidebar");

/** google.script as Apps Script puts it into the page, over the function `callServer`. */
const googleScript = () => {
  type Handler = (value: unknown) => void;
  const call = (globalThis as unknown as { callServer(name: string, args: unknown[]): Promise<unknown> }).callServer;
  const runner = (success: Handler, failure: Handler): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === "withSuccessHandler") return (handler: Handler) => runner(handler, failure);
          if (name === "withFailureHandler") return (handler: Handler) => runner(success, handler);
          return (...args: unknown[]) => {
            call(name, args).then(success, failure);
          };
        },
      },
    );
  const host = {
    origin: "https://sidebar.test",
    close: () => {
      document.body.dataset.closed = "yes";
    },
  };
  Object.assign(globalThis, {
    google: {
      script: {
        run: runner(
          () => {},
          () => {},
        ),
        host,
      },
    },
  });
};

export interface Shown {
  readonly page: Page;
  /** Addresses that the page tried to load besides its own. */
  readonly requests: readonly string[];
}

export interface ShowOptions {
  readonly html: string;
  readonly server: StubServer;
  readonly now?: Date;
  readonly size?: { readonly width: number; readonly height: number };
  /** Stands in for what the page may load from outside, by address. Anything else fails. */
  readonly outside?: Readonly<Record<string, string>>;
}

export const show = async (
  browser: Browser,
  { html, server, now, size, outside = {} }: ShowOptions,
): Promise<Shown> => {
  const context = await browser.newContext({ viewport: size ?? { width: 300, height: 640 }, locale: "en-US" });
  const page = await context.newPage();
  const requests: string[] = [];
  await page.route("**", (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ body: html, contentType: "text/html; charset=utf-8" });
    requests.push(url);
    const body = outside[url];
    return body === undefined ? route.abort() : route.fulfill({ body, contentType: "text/javascript" });
  });
  if (now) await page.clock.setFixedTime(now);
  await page.exposeFunction("callServer", (name: never, args: readonly unknown[]) => server.run(name, args));
  await page.addInitScript(googleScript);
  await page.goto(address);
  return { page, requests };
};

/** The whole page as a picture in artefacts/sidebar, to be looked at. */
export const takePicture = (page: Page, name: string): Promise<void> =>
  asHighAsItsContents(page, async () => {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  });

/** Does something with the page while what sticks to its lower edge covers nothing. */
export const asHighAsItsContents = async <T>(page: Page, run: () => Promise<T>): Promise<T> => {
  const size = page.viewportSize()!;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height });
  const result = await run();
  await page.setViewportSize(size);
  return result;
};
