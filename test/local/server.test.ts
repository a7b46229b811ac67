import { type IncomingHttpHeaders, request } from "node:http";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createRuntime } from "../../src/local/runtime/runtime.ts";
import { type RunningServer, startServer } from "../../src/local/server.ts";
import { Workspace } from "../../src/local/workspace.ts";

const ana = "ana.torres@school.example";
const page = { html: "<p>page</p>", js: "page()", css: "p{}" };
const code = `
  function onOpen() { DocumentApp.getUi().createAddonMenu().addItem("Plan", "plan").addToUi(); }
  function plan(n) { return { n: n + 1 }; }`;

const workspace = Workspace.open({ dir: null });
const runtime = createRuntime({ code, files: {}, workspace });
const failures: unknown[] = [];
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ workspace, runtime, page, port: 0, onFailure: (error) => failures.push(error) });
});
afterAll(() => server.close());

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}
/** node:http, because fetch does not let a test name its own Host. */
const ask = (path: string, { method = "GET", headers = {}, body }: Asked = {}): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: server.port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
const post = (path: string, body: object, headers: Readonly<Record<string, string>> = {}) =>
  ask(path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
const parsed = async (answer: Promise<Answered>) => JSON.parse((await answer).text);
const firstDocument = () => workspace.state(ana).files.find((file) => file.kind === "document")!;

test("the page, its script and style are served", async () => {
  expect(await ask("/")).toMatchObject({
    status: 200,
    text: page.html,
    headers: { "content-type": "text/html; charset=utf-8" },
  });
  expect((await ask("/page.js")).text).toBe(page.js);
  expect((await ask("/page.css")).text).toBe(page.css);
  expect((await ask("/etc/passwd")).status).toBe(404);
});

test("a path that is none is refused, not taken for a fault or for another one", async () => {
  failures.length = 0;
  expect(await ask("//")).toMatchObject({ status: 404 });
  expect(await ask("//elsewhere/workspace/state")).toMatchObject({ status: 404 });
  expect(await ask("*", { method: "OPTIONS" })).toMatchObject({ status: 400 });
  expect(await ask(`/workspace/export/%ZZ.docx?account=${ana}`)).toMatchObject({ status: 400 });
  expect(failures).toEqual([]);
});

test("HEAD answers as GET does, without the body", async () => {
  expect(await ask("/", { method: "HEAD" })).toMatchObject({
    status: 200,
    text: "",
    headers: { "content-type": "text/html; charset=utf-8" },
  });
  expect(await ask("/nothing", { method: "HEAD" })).toMatchObject({ status: 404, text: "" });
});

test("another web page gets nothing: foreign hosts and origins are refused", async () => {
  const own = `http://127.0.0.1:${server.port}`;
  for (const host of ["evil.example", `evil.example:${server.port}`, "127.0.0.1", "127.0.0.1:1"]) {
    expect(await ask("/workspace/state", { headers: { host } })).toMatchObject({ status: 403 });
  }
  for (const origin of ["https://evil.example", "null", "http://127.0.0.1:1", `https://127.0.0.1:${server.port}`]) {
    const account = { account: ana, fileId: firstDocument().id };
    expect(await post("/workspace/pick", account, { origin })).toMatchObject({ status: 403 });
    expect(await ask("/workspace/state", { headers: { origin } })).toMatchObject({ status: 403 });
    expect(await ask("/drive/v3/files", { headers: { origin, authorization: `Bearer person:${ana}` } })).toMatchObject({
      status: 403,
    });
  }
  expect(firstDocument().addOnMayOpen).toBe(false);
  expect(await ask("/workspace/state", { headers: { origin: own } })).toMatchObject({ status: 200 });
  expect(await ask("/", { headers: { host: `localhost:${server.port}` } })).toMatchObject({ status: 200 });
});

test("a form of another page cannot post: the content type must be JSON", async () => {
  const body = JSON.stringify({ account: ana, fileId: firstDocument().id });
  const headers = { "content-type": "text/plain" };
  expect(await ask("/workspace/pick", { method: "POST", headers, body })).toMatchObject({ status: 415 });
});

test("bodies that are no JSON, lack a part or are over 10 MB are refused with a sentence", async () => {
  const headers = { "content-type": "application/json" };
  expect(await ask("/workspace/open", { method: "POST", headers, body: "{" })).toMatchObject({
    status: 400,
    text: expect.stringContaining("The body is not JSON."),
  });
  const lacking = await post("/workspace/open", { account: ana });
  expect(lacking).toMatchObject({ status: 400 });
  expect(JSON.parse(lacking.text).error.message).toMatch(/^fileId: /);
  expect(await post("/workspace/run", { args: ["x".repeat(11 * 1024 * 1024)] })).toMatchObject({ status: 413 });
});

test("without an account the first one's view is told; an unknown account is refused", async () => {
  expect(await parsed(ask("/workspace/state"))).toMatchObject({ account: { email: ana } });
  expect(await ask("/workspace/state?account=nobody@school.example")).toMatchObject({ status: 401 });
});

test("a new file can be opened, shows its menu, and runs the script", async () => {
  const { folders } = workspace.state(ana);
  const body = { account: ana, kind: "document", folderId: folders[0]!.id, name: "Notes" };
  const file = await parsed(post("/workspace/new", body));
  expect(file).toMatchObject({ name: "Notes", kind: "document", owner: ana, addOnMayOpen: false });
  expect(await parsed(post("/workspace/open", { account: ana, fileId: file.id }))).toMatchObject({
    menu: { items: [{ label: "Plan", fn: "plan" }] },
  });
  const run = { account: ana, fileId: file.id, fn: "plan", args: [1] };
  expect(await parsed(post("/workspace/run", run))).toEqual({
    result: { ok: true, value: { n: 2 } },
    effects: [],
    calls: [],
  });
  expect(await post("/workspace/open", { account: ana, fileId: "none" })).toMatchObject({ status: 404 });
  await post("/workspace/pick", { account: ana, fileId: file.id });
  expect(workspace.state(ana).files.find(({ id }) => id === file.id)?.addOnMayOpen).toBe(true);
});

test("Google's paths answer with the rights that the token names, and faults strike them", async () => {
  const headers = { authorization: `Bearer addon:${ana}` };
  expect(await ask("/drive/v3/files?fields=files(id)", { headers })).toMatchObject({ status: 200 });
  const fault = { method: "drive.files.list", code: 429, reason: "rateLimitExceeded", times: 1 };
  expect(await post("/workspace/faults", fault)).toMatchObject({ status: 200 });
  const refused = await ask("/drive/v3/files", { headers });
  expect(refused.status).toBe(429);
  expect(JSON.parse(refused.text)).toMatchObject({ error: { code: 429, errors: [{ reason: "rateLimitExceeded" }] } });
  expect(await ask("/drive/v3/files", { headers })).toMatchObject({ status: 200 });
  expect(await ask("/drive/v3/files")).toMatchObject({ status: 401 });
});

test("a document is exported as .docx under its own name, and not as .xlsx", async () => {
  const { id, name } = firstDocument();
  const account = encodeURIComponent(ana);
  const answer = await ask(`/workspace/export/${id}.docx?account=${account}`);
  expect(answer).toMatchObject({ status: 200, text: expect.stringMatching(/^PK/) });
  expect(answer.headers["content-disposition"]).toBe(`attachment; filename*=UTF-8''${encodeURIComponent(name)}.docx`);
  expect(await ask(`/workspace/export/${id}.xlsx?account=${account}`)).toMatchObject({ status: 400 });
  expect(await ask(`/workspace/export/${id}.docx?account=ben.okafor@school.example`)).toMatchObject({ status: 404 });
});

test("an open page hears of a change at once", async () => {
  const abort = new AbortController();
  const response = await fetch(`http://127.0.0.1:${server.port}/workspace/events`, { signal: abort.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toBe(": open\n\n");
  const { id } = firstDocument();
  workspace.call({ account: ana, via: "person" }, "drive.files.update", { fileId: id }, { name: "Renamed" });
  const { value } = await reader.read();
  expect(JSON.parse(value!.replace(/^data: /, ""))).toMatchObject({ fileId: id });
  abort.abort();
});

test("a fault of ours is said as one, and told to whoever runs the server", async () => {
  const { state } = workspace;
  workspace.state = () => {
    throw new RangeError("our own mistake");
  };
  const answer = await ask("/workspace/state");
  workspace.state = state;
  expect(answer.status).toBe(500);
  expect(failures).toEqual([expect.objectContaining({ message: "our own mistake" })]);
});

test("a port that is taken makes the next free one serve", async () => {
  const second = await startServer({ workspace, runtime, page, port: server.port });
  expect(second.port).toBeGreaterThan(server.port);
  expect(await (await fetch(`http://127.0.0.1:${second.port}/page.js`)).text()).toBe(page.js);
  await second.close();
  await expect(fetch(`http://127.0.0.1:${second.port}/`)).rejects.toThrow();
});
