/** The page on a local Workspace in memory, with a small script in place of the add-on, in a real browser. */
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { createRuntime } from "../../../src/local/runtime/runtime.ts";
import { type RunningServer, startServer } from "../../../src/local/server.ts";
import { Workspace, type WorkspaceOptions } from "../../../src/local/workspace.ts";
import { launchChromium } from "../chromium.ts";

export const ana = "ana.torres@school.example";
export const ben = "ben.okafor@school.example";

const code = `
const ui = () => { try { return DocumentApp.getUi(); } catch (error) { return SpreadsheetApp.getUi(); } };
function onOpen() {
  ui().createAddonMenu().addItem("Show sidebar", "showSidebar").addSeparator().addItem("Say hello", "sayHello")
    .addItem("Fail", "fail").addItem("Tell what is chosen", "tellChosen").addItem("Go to Ben", "goToBen").addToUi();
}
function showSidebar() { ui().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Test sidebar")); }
function showDialog() { ui().showModalDialog(HtmlService.createHtmlOutputFromFile("Picker").setWidth(400).setHeight(200), "Test dialog"); }
function sayHello() { ui().alert("Hello from the script"); }
function tellChosen() {
  ui().alert(SpreadsheetApp.getActiveSheet().getName() + " " + SpreadsheetApp.getActiveRange().getA1Notation());
}
function goToBen() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Ben");
  sheet.getRange("D6").setValue("from the script");
  sheet.getRange("D6:E6").activate();
}
function fail() { throw new Error("The script fell over"); }
function double(n) { return 2 * n; }
function readFirst() { return DocumentApp.getActiveDocument().getName(); }
function callGoogle(id) { return Drive.Files.get(id, { fields: "name", supportsAllDrives: true }).name; }
`;

const sidebar = `<!doctype html><html lang="en"><head><base target="_top"><title>Test sidebar</title></head><body>
<main><h1>In the sidebar</h1><button id="go">Double</button><button id="dialog">Choose</button><p id="out"></p></main>
<script>
  document.getElementById("go").onclick = () => google.script.run
    .withSuccessHandler((v) => { document.getElementById("out").textContent = "got " + v; }).double(21);
  document.getElementById("dialog").onclick = () => google.script.run.showDialog();
</script></body></html>`;

const picker = `<!doctype html><html lang="en"><head><title>Pick</title></head><body><p id="out">waiting</p>
<script>
  const out = document.getElementById("out");
  addEventListener("message", (event) => {
    if (event.data && event.data.swr === "picked") out.textContent = event.data.docs ? event.data.docs[0].name : "cancelled";
  });
  parent.postMessage({ swr: "picker", id: 1, folders: true, fileIds: [], mimeTypes: [], several: false, title: "Choose a folder" }, "*");
</script></body></html>`;

/** What the page needs, built once for all tests of a file. */
async function pageFiles() {
  const shared = { bundle: true, write: false, logLevel: "warning" } as const;
  const text = async (entry: string) => {
    const made = await build({
      ...shared,
      entryPoints: [entry],
      format: "iife",
      target: "es2022",
      jsx: "automatic",
      jsxImportSource: "preact",
    });
    return made.outputFiles[0]!.text;
  };
  return {
    html: readFileSync("src/local/page/page.html", "utf8"),
    js: await text("src/local/page/main.tsx"),
    css: await text("src/local/page/page.css"),
  };
}

export interface LocalPage {
  readonly workspace: Workspace;
  readonly browser: Browser;
  readonly base: string;
  /** Makes a file of Ana's and answers its id. */
  make(kind: "document" | "spreadsheet", name: string): string;
  /** A Google method as the person. */
  call(method: string, params: object, body?: object, account?: string): unknown;
  /** Opens the page at a file, or at the list of files. */
  open(fileId?: string, account?: string): Promise<Page>;
  close(): Promise<void>;
}

export async function startLocalPage(options: Partial<WorkspaceOptions> = {}): Promise<LocalPage> {
  const workspace = Workspace.open({ dir: null, ...options });
  const runtime = createRuntime({ code, files: { Sidebar: sidebar, Picker: picker }, workspace, log: () => {} });
  const [page, browser] = await Promise.all([pageFiles(), launchChromium()]);
  const failures: unknown[] = [];
  const server: RunningServer = await startServer({
    workspace,
    runtime,
    page,
    port: 0,
    onFailure: (error) => failures.push(error),
  });
  const base = `http://127.0.0.1:${server.port}/`;
  const call = (method: string, params: object, body?: object, account = ana) =>
    workspace.call({ account, via: "person" }, method, params as Record<string, unknown>, body);
  return {
    workspace,
    browser,
    base,
    call,
    make: (kind, name) =>
      (
        call("drive.files.create", { fields: "id" }, { name, mimeType: `application/vnd.google-apps.${kind}` }) as {
          id: string;
        }
      ).id,
    open: async (fileId, account = ana) => {
      const opened = await browser.newPage({ viewport: { width: 1300, height: 800 } });
      opened.on("pageerror", (error) => failures.push(error));
      opened.setDefaultTimeout(5000);
      await opened.goto(`${base}#${fileId ? `/file/${fileId}` : "/"}?account=${encodeURIComponent(account)}`);
      return opened;
    },
    close: async () => {
      await browser.close();
      await server.close();
      workspace.close();
      if (failures.length > 0) throw failures[0];
    },
  };
}

/** Waits until everything typed is stored. */
export const saved = (page: Page) => page.getByTestId("save-state").getByText("Saved", { exact: true }).waitFor();

/** The page's next request to such an address fails with 503: before the work is done, or after it. */
export async function failOnce(page: Page, address: RegExp, moment: "before" | "after"): Promise<void> {
  await page.route(
    address,
    async (route) => {
      if (moment === "after") await route.fetch();
      const error = { code: 503, message: "Not now", errors: [{ reason: "backendError" }] };
      await route.fulfill({ status: 503, json: { error } });
    },
    { times: 1 },
  );
}
