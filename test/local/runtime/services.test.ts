import { expect, test } from "@jest/globals";
import { ana, ben, tryScript } from "./try-script.ts";

const documentType = "application/vnd.google-apps.document";

test("the advanced services write into the files that people see, and each call is told", () => {
  const { runIn, document, workspace } = tryScript(`
    function make() {
      const file = Drive.Files.create({ name: "Made", mimeType: "${documentType}" }, undefined, { fields: "id,name" });
      const requests = [{ insertText: { location: { index: 1 }, text: "Claim", segmentId: undefined } }];
      Docs.Documents.batchUpdate({ requests }, file.id);
      return [file.name, Docs.Documents.get(file.id, { fields: "title" }).title];
    }`);
  const { result, calls } = runIn(document, "make");
  expect(result).toEqual({ ok: true, value: ["Made", "Made"] });
  expect(calls.map(({ method, status }) => [method, status])).toEqual([
    ["drive.files.create", 200],
    ["docs.documents.batchUpdate", 200],
    ["docs.documents.get", 200],
  ]);
  expect(calls[1]?.requestBytes).toBeGreaterThan(60);
  const made = workspace.state(ana).files.find(({ name }) => name === "Made");
  const read = workspace.call({ account: ana, via: "person" }, "docs.documents.get", { documentId: made!.id });
  expect(JSON.stringify(read)).toContain("Claim");
});

test("a refusal is Google's exception, with the details that the add-on branches on", () => {
  const { value, runIn, document } = tryScript(`
    function refused(id) {
      try {
        Docs.Documents.batchUpdate({ requests: [] }, id);
      } catch (error) {
        return { name: error.name, message: error.message, details: error.details };
      }
    }
    function unhandled() { Docs.Documents.batchUpdate({ requests: [{ unheardOf: {} }] }, "x"); }`);
  const notFound = "Requested entity was not found.";
  expect(value("refused", "none")).toEqual({
    name: "GoogleJsonResponseException",
    message: `API call to docs.documents.batchUpdate failed with error: ${notFound}`,
    details: { code: 404, message: notFound, errors: [{ domain: "global", reason: "notFound", message: notFound }] },
  });
  const { result, calls } = runIn(document, "unhandled");
  expect(result).toMatchObject({ ok: false, error: { name: "GoogleJsonResponseException" } });
  expect(calls).toMatchObject([{ method: "docs.documents.batchUpdate", status: 400 }]);
});

test("the add-on's calls have drive.file alone: the open file is out of their reach until it is picked", () => {
  const { value, workspace, document } = tryScript(`function title(id) { return Docs.Documents.get(id).title; }`);
  expect(value("title", document)).toMatch(/^GoogleJsonResponseException/);
  workspace.pick(ana, document);
  expect(value("title", document)).toBe("Notes");
});

test("wrong numbers of arguments and uploads are refused", () => {
  const { value } = tryScript(`
    function few() { Docs.Documents.batchUpdate({}); }
    function many() { Drive.Files.list({}, 1); }
    function upload() { Drive.Files.create({}, "content"); }`);
  expect(value("few")).toMatch(/^Exception: Invalid number of arguments .* Expected 2-3 only/);
  expect(value("many")).toMatch(/Expected 0-1 only/);
  expect(value("upload")).toMatch(/does not have Drive.Files.create with the content of a file/);
});

test("what the local Workspace lacks is named where it is used", () => {
  const { value } = tryScript(`
    function method() { Drive.Files.emptyTrash(); }
    function service() { UrlFetchApp.fetch("https://example.com"); }
    function output() { HtmlService.createHtmlOutput("").setSandboxMode(1); }
    function table() { console.table([]); }
    function overwrite() { Docs.Documents = {}; }`);
  expect(value("method")).toBe("Error: The local Workspace does not have Drive.Files.emptyTrash.");
  expect(value("service")).toBe("Error: The local Workspace does not have UrlFetchApp.fetch.");
  expect(value("output")).toBe("Error: The local Workspace does not have HtmlOutput.setSandboxMode.");
  expect(value("table")).toBe("Error: The local Workspace does not have console.table.");
  expect(value("overwrite")).toBe("Error: Docs.Documents cannot be set.");
});

test("an advanced service that the manifest does not enable is not there, as on Google", () => {
  const code = `
    function docs() { return Docs.Documents.get("none"); }
    function drive() { return MyDrive.Files.list({ fields: "files(id)" }).files.length; }
    function few() { MyDrive.Files.copy(); }
    function old() { return Drive.Files.list(); }
    function calendar() { return Calendar.Events.list("primary"); }`;
  const nothing = tryScript(code, { manifest: {} });
  expect(nothing.value("docs")).toBe("ReferenceError: Docs is not defined");
  const enabledAdvancedServices = [
    { userSymbol: "MyDrive", serviceId: "drive", version: "v3" },
    { userSymbol: "Drive", serviceId: "drive", version: "v2" },
    { userSymbol: "Calendar", serviceId: "calendar", version: "v3" },
  ];
  const { value, runIn, document } = tryScript(code, { manifest: { dependencies: { enabledAdvancedServices } } });
  expect(value("docs")).toBe("ReferenceError: Docs is not defined");
  expect(value("drive")).toEqual(expect.any(Number));
  expect(runIn(document, "drive").calls).toMatchObject([{ method: "drive.files.list" }]);
  expect(value("few")).toMatch(/^Exception: Invalid number of arguments provided to MyDrive\.Files\.copy\./);
  expect(value("old")).toBe("Error: The local Workspace does not have Drive v2.Files.");
  expect(value("calendar")).toBe("Error: The local Workspace does not have Calendar v3.Events.");
});

test("properties are kept between runs, each user's own", () => {
  const { value, runtime, document, workspace } = tryScript(`
    function set(key, text) { PropertiesService.getUserProperties().setProperty(key, text).setProperty("n", 1); }
    function all() { return PropertiesService.getUserProperties().getProperties(); }
    function get(key) { return PropertiesService.getUserProperties().getProperty(key); }
    function remove(key) { PropertiesService.getUserProperties().deleteProperty(key); }
    function script() { return PropertiesService.getScriptProperties().getProperty("PICKER_API_KEY"); }`);
  value("set", "folder", "f1");
  expect(value("all")).toEqual({ folder: "f1", n: "1" });
  workspace.call(
    { account: ana, via: "person" },
    "drive.permissions.create",
    { fileId: document },
    {
      role: "writer",
      type: "user",
      emailAddress: ben,
    },
  );
  expect(runtime.run({ account: ben, fileId: document, fn: "all", args: [] }).result).toEqual({ ok: true, value: {} });
  value("remove", "folder");
  expect([value("get", "folder"), value("get", "n")]).toEqual([null, "1"]);
  workspace.setProperty(ana, "script", "PICKER_API_KEY", "key");
  expect(value("script")).toBe("key");
});

test("properties hold no more than Google's do", () => {
  const { value } = tryScript(`
    function set(key, length) { PropertiesService.getUserProperties().setProperty(key, "é".repeat(length)); }
    function fill() { for (let i = 0; i < 60; i++) set("key" + i, 4600); }`);
  expect(value("set", "a", 4608)).toBeNull();
  expect(value("set", "a", 4609)).toBe("Exception: Argument too large: value");
  expect(value("fill")).toMatch(/^Exception: You have exceeded the property storage quota/);
});

test("a run that comes while another holds the lock is turned away, and the lock ends with its run", () => {
  const script = tryScript(`
    function take() {
      const lock = LockService.getUserLock();
      const taken = lock.tryLock(30000);
      if (taken) Drive.Files.list({ fields: "files(id)" });
      return [taken, lock.hasLock()];
    }
    function wait() { LockService.getUserLock().waitLock(1000); }
    function document() { return LockService.getDocumentLock().tryLock(0); }
    function release() {
      const lock = LockService.getUserLock();
      lock.tryLock(0);
      lock.releaseLock();
      return lock.hasLock();
    }`);
  const { workspace, value } = script;
  const meanwhile: unknown[] = [];
  // A listener hears of a call while its run still goes on: a run started here is a second one at the same time.
  const stop = workspace.onCall(() => {
    stop();
    meanwhile.push(value("take"), value("wait"), value("document"));
  });
  expect(value("take")).toEqual([true, true]);
  expect(meanwhile).toEqual([
    [false, false],
    "Exception: Lock timeout: another process was holding the lock for too long.",
    true,
  ]);
  expect(value("take")).toEqual([true, true]);
  expect(value("release")).toBe(false);
});

test("sleeping takes no real time beyond the limit", () => {
  const { value } = tryScript(`function nap() { Utilities.sleep(60000); return Utilities.getUuid(); }
    function long() { Utilities.sleep(300001); }`);
  const began = performance.now();
  expect(value("nap")).toMatch(/^[0-9a-f-]{36}$/);
  expect(performance.now() - began).toBeLessThan(500);
  expect(value("long")).toMatch(/^Exception: Invalid argument/);
});

test("the token is the add-on's own, and logs go to whoever listens", () => {
  const { value, logged } = tryScript(`
    function token() { return ScriptApp.getOAuthToken(); }
    function say() { console.log("count", 2, { a: 1 }); console.error(new TypeError("no")); Logger.log("here"); }`);
  expect(value("token")).toBe(`addon:${ana}`);
  value("say");
  expect(logged).toEqual(['log: count 2 {"a":1}', "error: TypeError: no", "info: here"]);
});

test("a fault inside the Workspace is not mistaken for a refusal of Google's", () => {
  const { workspace, runtime, document } = tryScript(`
    function careless() { try { Docs.Documents.get("x"); } catch (error) { return "swallowed"; } }`);
  workspace.call = () => {
    throw new RangeError("our own mistake");
  };
  expect(() => runtime.run({ account: ana, fileId: document, fn: "careless", args: [] })).toThrow("our own mistake");
});
