import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { ana, type LocalPage, saved, startLocalPage } from "./local-page.ts";

jest.setTimeout(30_000);
let local: LocalPage;
beforeAll(async () => {
  local = await startLocalPage();
}, 60_000);
afterAll(() => local.close());

const write = (documentId: string, text: string) =>
  local.call(
    "docs.documents.batchUpdate",
    { documentId },
    { requests: [{ insertText: { location: { index: 1 }, text } }] },
  );

/** As if the person had gone to another tab, or had come back. */
const setVisibility = (page: Page, state: DocumentVisibilityState) =>
  page.evaluate((value) => {
    Object.defineProperty(document, "visibilityState", { value, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);

test("seven pages of one browser open, hear of changes, and the last one saves", async () => {
  const context = await local.browser.newContext();
  context.setDefaultTimeout(5000);
  const id = local.make("document", "Seven");
  const pages: Page[] = [];
  for (let i = 0; i < 7; i++) {
    const page = await context.newPage();
    await page.goto(`${local.base}#/file/${id}?account=${ana}`);
    await page.locator(".paper").waitFor();
    pages.push(page);
  }
  const last = pages[6]!;
  await last.locator("[data-paragraph]").click();
  await last.keyboard.type("typed in the seventh");
  await saved(last);
  for (const page of pages) await page.getByText("typed in the seventh").waitFor();
  // The page that hears the server goes; another one takes over.
  await pages[0]!.close();
  write(id, "from elsewhere, ");
  for (const page of pages.slice(1)) await page.getByText("from elsewhere, typed in the seventh").waitFor();
  await context.close();
});

test("a hidden page holds no stream; shown again it has what was written meanwhile and hears what comes", async () => {
  const id = local.make("document", "Old name");
  const page = await local.open(id);
  await page.locator(".paper").waitFor();
  const isStream = (request: { url(): string }) => request.url().endsWith("/workspace/events");
  const closed = page.waitForEvent("requestfailed", isStream);
  await setVisibility(page, "hidden");
  await closed;
  write(id, "meanwhile");
  local.call("drive.files.update", { fileId: id }, { name: "New name" });
  const opened = page.waitForEvent("request", isStream);
  await setVisibility(page, "visible");
  await opened;
  await page.getByText("meanwhile").waitFor();
  await page.getByText("New name").waitFor();
  write(id, "later and ");
  await page.getByText("later and meanwhile").waitFor();
  await page.close();
});

test("what is not saved is named as the file is called now", async () => {
  const id = local.make("document", "Old name");
  const page = await local.open(id);
  await page.locator("[data-paragraph]").click();
  await page.route(/:batchUpdate/, (route) => route.fulfill({ status: 503, json: { error: { message: "Not now" } } }));
  await page.keyboard.type("kept");
  const notice = page.getByRole("alert");
  await notice.getByText("Old name. Not now").waitFor();
  local.call("drive.files.update", { fileId: id }, { name: "New name" });
  await notice.getByText("New name. Not now").waitFor();
  expect(await notice.getByText("Old name").count()).toBe(0);
  await page.unroute(/:batchUpdate/);
  await notice.getByRole("button", { name: "Try now" }).click();
  await saved(page);
  await page.close();
});
