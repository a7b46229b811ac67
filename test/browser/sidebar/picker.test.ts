/** The dialog around Google Picker, over a small stand-in for Google's library. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import type { PickerRequest } from "../../../src/contract/server.ts";
import { launchChromium } from "../chromium.ts";
import { show } from "./sidebar-browser.ts";
import { pickerHtml } from "./sidebar-html.ts";
import { deniedProblem, StubServer } from "./stub-server.ts";

const libraryAddress = "https://apis.google.com/js/api.js";
/** Shows what it was built with as text, and lets a test answer for the user. */
const library = `
  const view = (id) => new Proxy({ id }, { get: (told, name) => name in told || name === "toJSON" ? told[name]
    : (value) => { if (name === "setFileIds" && told.setEnableDrives || name === "setEnableDrives" && told.setFileIds)
        throw new Error("cannot be combined"); told[name] = value; return view2; } });
  let view2;
  const DocsView = function (id) { view2 = view(id); return view2; };
  const PickerBuilder = function () {
    const told = { views: [] };
    return new Proxy({}, { get: (_, name) => name === "build" ? () => ({ setVisible: () => { window.shown = told; } })
      : function (value) { if (name === "addView") told.views.push(value); else told[name] = value; return this; } });
  };
  window.gapi = { load: (name, { callback }) => {
    google.picker = { DocsView, PickerBuilder, ViewId: { DOCS: "all", FOLDERS: "folders" } };
    callback();
  } };
`;

let browser: Browser;
let html: string;
let server: StubServer;
let page: Page;
beforeAll(async () => {
  [browser, html] = await Promise.all([launchChromium(), pickerHtml()]);
}, 30_000);
afterAll(() => browser.close());
beforeEach(() => {
  server = new StubServer();
});
afterEach(() => page.context().close());

const open = async (
  request: PickerRequest,
  outside: Readonly<Record<string, string>> = { [libraryAddress]: library },
) => {
  server.pickerSetup = () => ({ ok: true, value: { token: "token", apiKey: "key", appId: "42", request } });
  ({ page } = await show(browser, { html, server, outside, size: { width: 700, height: 500 } }));
};
const shown = async () => {
  await page.waitForFunction(() => "shown" in window);
  return page.evaluate(() => {
    const { views, setOAuthToken, setDeveloperKey, setAppId } = (window as never as { shown: Record<string, never> })
      .shown;
    return JSON.parse(JSON.stringify({ views, setOAuthToken, setDeveloperKey, setAppId }));
  });
};
const answer = (action: string) =>
  page.evaluate((told) => {
    const { shown } = window as never as { shown: { setCallback(answer: object): void } };
    shown.setCallback({ action: told, docs: [{ id: "f-1", name: "Grade 8 team" }] });
  }, action);
const closed = () => page.waitForSelector("body[data-closed]", { state: "attached" });

test("a chosen folder reaches the server and the dialog closes", async () => {
  await open({ kind: "folder", fileIds: [] });
  const built = await shown();
  expect(built).toMatchObject({ setOAuthToken: "token", setDeveloperKey: "key", setAppId: "42" });
  expect(built.views).toMatchObject([
    { id: "folders", setSelectFolderEnabled: true },
    { id: "folders", setSelectFolderEnabled: true, setEnableDrives: true },
  ]);
  await answer("picked");
  await closed();
  expect(server.lastPick()).toMatchObject({ value: { kind: "folder", folder: { id: "f-1", name: "Grade 8 team" } } });
});

test("named files are offered first; where that does not give access, the ordinary list is", async () => {
  await open({ kind: "files", fileIds: ["n-1"] });
  expect((await shown()).views[0]).toMatchObject({ setFileIds: "n-1" });
  server.failNext("picked", deniedProblem);
  await answer("picked");
  await page.getByRole("button", { name: "Choose again" }).click();
  expect(JSON.stringify((await shown()).views)).not.toContain("setFileIds");
  await answer("picked");
  await closed();
});

test("for the last notes only documents are offered", async () => {
  await open({ kind: "notes", fileIds: [] });
  for (const view of (await shown()).views) expect(view.setMimeTypes).toBe("application/vnd.google-apps.document");
});

test("cancelling closes the dialog and picks nothing", async () => {
  await open({ kind: "folder", fileIds: [] });
  await shown();
  await answer("cancel");
  await closed();
  expect(server.timesCalled("picked")).toBe(0);
});

test("a network that blocks Google's library leaves a way on", async () => {
  await open({ kind: "folder", fileIds: [] }, {});
  await page.getByText("Google's file chooser could not be loaded.").waitFor();
  await page.getByRole("button", { name: "Close" }).click();
  await closed();
});
