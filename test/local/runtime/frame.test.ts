import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Frame, Page } from "playwright-core";
import type { FrameMessage, PageMessage } from "../../../src/local/page-protocol.ts";
import { frameHtml } from "../../../src/local/runtime/frame-html.ts";
import { launchChromium } from "../../browser/chromium.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 30_000);
afterAll(() => browser.close());

interface Host extends Window {
  got: FrameMessage[];
  say(message: PageMessage): void;
}

/** A page that holds `html` as the local Workspace's page does, keeps its messages and says what it is told to. */
const hold = async (html: string, functions: readonly string[]): Promise<{ page: Page; frame: Frame }> => {
  const page = await browser.newPage();
  await page.setContent('<iframe sandbox="allow-scripts allow-forms allow-popups"></iframe>');
  await page.evaluate(
    (srcdoc) => {
      const frame = document.querySelector("iframe")!;
      const host = window as unknown as Host;
      host.got = [];
      host.say = (message) => frame.contentWindow!.postMessage(message, "*");
      addEventListener("message", (event) => {
        if (event.source === frame.contentWindow) host.got.push(event.data as FrameMessage);
      });
      frame.srcdoc = srcdoc;
      return new Promise((resolve) => frame.addEventListener("load", resolve));
    },
    frameHtml(html, functions),
  );
  return { page, frame: page.frames()[1]! };
};
/** Asks again and again from here: inside the frame, Playwright's own waiting falls to the content policy. */
const until = async <T>(ask: () => Promise<T>, enough: (answer: T) => boolean): Promise<T> => {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (enough(answer)) return answer;
    if (Date.now() > end) throw new Error(`Still only ${JSON.stringify(answer)} after 10 seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
/** What the frame has said to the page, once there are so many messages. */
const got = (page: Page, count = 0): Promise<FrameMessage[]> =>
  until(
    () => page.evaluate(() => (window as unknown as Host).got),
    ({ length }) => length >= count,
  );
const say = (page: Page, message: PageMessage) =>
  page.evaluate((said) => (window as unknown as Host).say(said), message);
/** What the frame's own code noted, once there are so many entries. */
const noted = (frame: Frame, count = 1): Promise<unknown[]> =>
  until(
    () => frame.evaluate<unknown[]>("noted"),
    ({ length }) => length >= count,
  );
const call = (id: number, fn: string, ...args: unknown[]) => ({ swr: "call", id, fn, args });

test("10 calls are under way at once, the 11th and 12th wait their turn", async () => {
  const { page, frame } = await hold("<script>var noted = [];</script>", ["save"]);
  await frame.evaluate(
    `for (let i = 1; i <= 12; i++) google.script.run.withSuccessHandler((v) => noted.push(v)).save(i)`,
  );
  expect(await got(page, 10)).toEqual(Array.from({ length: 10 }, (_, i) => call(i + 1, "save", i + 1)));
  await say(page, { swr: "result", id: 3, result: { ok: true, value: "third" } });
  expect(await noted(frame)).toEqual(["third"]);
  expect((await got(page, 11)).slice(10)).toEqual([call(11, "save", 11)]);
  await say(page, { swr: "result", id: 1, result: { ok: true, value: "first" } });
  expect(await noted(frame, 2)).toEqual(["third", "first"]);
  expect((await got(page, 12)).slice(11)).toEqual([call(12, "save", 12)]);
  await page.close();
});

test("handlers and the user object belong to the call they were made for", async () => {
  const { page, frame } = await hold("<script>var noted = [];</script>", ["save"]);
  await frame.evaluate(`
    const base = google.script.run.withUserObject("base").withFailureHandler((e, u) =>
      noted.push([e instanceof Error, e.name, e.message, u]));
    const other = base.withUserObject({ row: 2 }).withSuccessHandler((v, u) => noted.push([v, u]));
    base.save(1); other.save(2); google.script.run.save(3);`);
  const error = { name: "Exception", message: "no" };
  await say(page, { swr: "result", id: 1, result: { ok: false, error } });
  await say(page, { swr: "result", id: 2, result: { ok: true, value: { n: 1 } } });
  const logged = page.waitForEvent("console");
  await say(page, { swr: "result", id: 3, result: { ok: false, error } });
  expect(await noted(frame, 2)).toEqual([
    [true, "Exception", "no", "base"],
    [{ n: 1 }, { row: 2 }],
  ]);
  // Google says it in the console, too, where nobody handles a failure.
  expect((await logged).text()).toBe("Uncaught Exception: no");
  await page.close();
});

test("a call with what cannot cross is refused on the spot; unknown functions do not exist", async () => {
  const { page, frame } = await hold('<form><input name="title" value="Claims"></form>', ["save"]);
  const attempt = (code: string) => frame.evaluate(`(() => { try { ${code} } catch (e) { return String(e); } })()`);
  expect(await attempt("google.script.run.save(1, new Date())")).toBe(
    "TypeError: Failed due to illegal value in property: 1",
  );
  expect(await attempt("google.script.run.save({ a: [() => {}] })")).toMatch(/illegal value in property: 0\.a\[0\]/);
  expect(await attempt("google.script.run.save(document.body)")).toMatch(/illegal value in property: 0/);
  expect(await attempt("const a = { b: [] }; a.b.push(a); google.script.run.save(a)")).toBe(
    "TypeError: Failed due to illegal value in property: 0.b[0]",
  );
  expect(await attempt("google.script.run.unheardOf()")).toMatch(/unheardOf is not a function/);
  expect(
    await attempt("google.script.run.save(document.forms[0]); google.script.run.save({ a: undefined }, [undefined])"),
  ).toBe(undefined);
  expect(await got(page, 2)).toEqual([call(1, "save", { title: "Claims" }), call(2, "save", {}, [null])]);
  await page.close();
});

test("links and close go to the page; the frame can fetch nothing and reach nothing of the page", async () => {
  const { page, frame } = await hold(
    `<!doctype html><html><head><title>x</title></head><body>
      <a href="https://docs.google.com/document/d/abc/edit" target="_blank"><b>open</b></a> <a href="#here">here</a>
      <script>var noted = [];
        fetch("https://example.com").catch(() => noted.push("no fetch"));
        try { parent.document.title; } catch (error) { noted.push("no parent"); }
        try { localStorage.length; } catch (error) { noted.push("no storage"); }
      </script></body></html>`,
    [],
  );
  expect((await noted(frame, 3)).sort()).toEqual(["no fetch", "no parent", "no storage"]);
  await frame.click("b");
  await frame.click("text=here");
  await frame.evaluate(
    "google.script.host.editor.focus(); google.script.host.setHeight(10); google.script.host.close()",
  );
  expect(await got(page, 2)).toEqual([
    { swr: "open", url: "https://docs.google.com/document/d/abc/edit" },
    { swr: "close" },
  ]);
  expect(page.context().pages()).toHaveLength(1);
  await page.close();
});

const picker = (view: string, builder: string) => `
  <script>
    var noted = [];
    function ready() { noted.push("ready"); gapi.load("picker", { callback: show }); }
    function show() {
      const view = new google.picker.DocsView(google.picker.ViewId.FOLDERS).setIncludeFolders(true)${view};
      new google.picker.PickerBuilder().addView(view).setOAuthToken("addon:a").setDeveloperKey("key")${builder}
        .setTitle("Choose the team's folder").setOrigin(google.script.host.origin).setSize(1051, 650)
        .setCallback((answer) => noted.push(answer)).build().setVisible(true);
    }
    addEventListener("error", (event) => noted.push(event.message));
  </script>
  <script async defer src="https://apis.google.com/js/api.js" onload="ready()"></script>`;
const view = ".setSelectFolderEnabled(true).setEnableDrives(true).setMimeTypes('application/vnd.google-apps.folder')";

test("the stand-in for Google Picker asks the page and hands its choice to the callback", async () => {
  const { page, frame } = await hold(picker(view, ".setAppId('1')"), []);
  expect(await noted(frame, 2)).toEqual(["ready", { action: "loaded" }]);
  expect(await got(page)).toEqual([
    {
      swr: "picker",
      id: 1,
      folders: true,
      fileIds: [],
      mimeTypes: ["application/vnd.google-apps.folder"],
      several: false,
      title: "Choose the team's folder",
    },
  ]);
  const docs = [{ id: "f1", name: "Reviews", mimeType: "application/vnd.google-apps.folder", url: "https://x" }];
  await say(page, { swr: "picked", id: 1, docs });
  expect((await noted(frame, 3))[2]).toEqual({ action: "picked", docs });
  await page.close();
});

test("cancelling the picker is told, and what would go wrong on Google goes wrong here", async () => {
  const files = await hold(picker(".setSelectFolderEnabled(false).setFileIds('a, b')", ".setAppId('1')"), []);
  await noted(files.frame, 2);
  expect(await got(files.page)).toMatchObject([{ folders: false, fileIds: ["a", "b"] }]);
  await say(files.page, { swr: "picked", id: 1, docs: null });
  expect((await noted(files.frame, 3))[2]).toEqual({ action: "cancel" });
  await files.page.close();

  // One view of spreadsheets, one of any file: any file may be chosen.
  const any = await hold(
    picker(
      ".setSelectFolderEnabled(false).setMimeTypes('a/b')",
      ".setAppId('1').addView(google.picker.ViewId.DOCS).enableFeature(google.picker.Feature.MULTISELECT_ENABLED)",
    ),
    [],
  );
  await noted(any.frame, 2);
  expect(await got(any.page)).toMatchObject([{ folders: false, mimeTypes: [], several: true }]);
  await any.page.close();

  const wrong = [
    { html: picker(view, ""), message: /setAppId is missing/ },
    { html: picker(`${view}.setFileIds('a')`, ".setAppId('1')"), message: /cannot be combined with setEnableDrives/ },
    { html: picker(".setQuery('x')", ".setAppId('1')"), message: /does not have google.picker.DocsView.setQuery/ },
  ];
  for (const { html, message } of wrong) {
    const { page, frame } = await hold(html, []);
    expect((await noted(frame, 2))[1]).toMatch(message);
    expect(await got(page)).toEqual([]);
    await page.close();
  }
});
