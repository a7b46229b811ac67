/** A page of the add-on in Chromium over a stub of its server, both anew for each test of the file that imports this. */
import { afterAll, afterEach, beforeAll, beforeEach } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../chromium.ts";
import { type ShowOptions, show } from "./sidebar-browser.ts";
import { StubServer } from "./stub-server.ts";

let browser: Browser;
export let server: StubServer;
export let page: Page;
/** Addresses that the page tried to load besides its own. */
export let requests: readonly string[];

beforeAll(async () => {
  browser = await launchChromium();
}, 30_000);
afterAll(() => browser.close());
beforeEach(() => {
  server = new StubServer();
});
afterEach(() => page.context().close());

export const showPage = async (html: string, size?: NonNullable<ShowOptions["size"]>): Promise<void> => {
  ({ page, requests } = await show(browser, { html, server, ...(size && { size }) }));
};
export const dialogSize = { width: 720, height: 640 };
