import { expect, test } from "@jest/globals";
import { ana, ben, tryScript } from "./try-script.ts";

test("every run starts the script anew, so nothing can rely on what an earlier run left behind", () => {
  const { value } = tryScript(
    "var n = 0; globalThis.m = 0; function count() { n++; m++; Array.prototype.x = n; return [n, m]; }",
  );
  expect([value("count"), value("count")]).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test("the script sees no global that Apps Script does not have", () => {
  const names = [
    ...["process", "require", "module", "Buffer", "fetch", "setTimeout", "setInterval", "queueMicrotask", "URL"],
    ...[
      "TextEncoder",
      "structuredClone",
      "atob",
      "crypto",
      "performance",
      "WebAssembly",
      "SharedArrayBuffer",
      "Atomics",
    ],
    ...["window", "document", "localStorage"],
  ];
  const { value } = tryScript(`function there(names) { return names.filter((name) => name in globalThis); }`);
  expect(value("there", names)).toEqual([]);
});

test("what the script is given leads back to no process", () => {
  const { value } = tryScript(`
    function names() { return Object.getOwnPropertyNames(globalThis).filter((name) => name.startsWith("_")); }
    function escape() {
      const things = [console.log, Docs.Documents.get, ScriptApp.AuthMode.NONE, globalThis];
      return things.map((thing) => String(thing.constructor?.constructor("return typeof process")()));
    }`);
  expect(value("names")).toEqual(["__entry__"]);
  expect(value("escape")).toEqual(["undefined", "undefined", "undefined", "undefined"]);
});

test("answers of services and arguments belong to the script's own realm: instanceof tells the truth", () => {
  const { value } = tryScript(`
    function realms(list, table) {
      const file = Drive.Files.list({ fields: "files(id)" });
      try { Docs.Documents.get("none"); } catch (error) {
        return [list instanceof Array, table instanceof Object, file.files instanceof Array, error instanceof Error];
      }
    }`);
  expect(value("realms", [1], {})).toEqual([true, true, true, true]);
});

test("a fixed clock is what the script sees as now", () => {
  const clock = () => new Date("2026-11-03T15:05:00Z");
  const { value } = tryScript(
    `function now() { return [new Date().toISOString(), Date.now(), new Date(0).toISOString(), new Date() instanceof Date]; }`,
    { clock },
  );
  expect(value("now")).toEqual(["2026-11-03T15:05:00.000Z", clock().getTime(), "1970-01-01T00:00:00.000Z", true]);
});

test("an endless loop ends with Google's words, in a call as at load time", () => {
  const loop = "for (;;);";
  for (const code of [`function f() { ${loop} }`, `function f() {} ${loop}`]) {
    expect(tryScript(code, { timeLimit: 50 }).value("f")).toBe("Exception: Exceeded maximum execution time");
  }
});

test("a script that does not parse is refused at once", () => {
  expect(() => tryScript("function (")).toThrow(/Function statements require a function name|Unexpected token/);
});

const menuScript = `
  function onOpen(e) {
    const ui = DocumentApp.getUi();
    ui.createAddonMenu().addItem("Plan " + e.authMode + " " + Session.getActiveUserLocale(), "plan").addSeparator()
      .addItem("Other", "other").addToUi();
  }`;

test("opening a file gives the menu that onOpen makes with AuthMode.NONE", () => {
  const { runtime, document } = tryScript(menuScript, { addOnName: "Student Work Review", localeOf: () => "es" });
  expect(runtime.open(ana, document)).toEqual({
    name: "Notes",
    kind: "document",
    menu: {
      title: "Student Work Review",
      items: [{ label: "Plan NONE es", fn: "plan" }, { separator: true }, { label: "Other", fn: "other" }],
    },
  });
});

test("a service call while the script loads costs the menu, as on Google", () => {
  for (const call of ["DocumentApp.getUi()", "PropertiesService.getUserProperties()", "Docs.Documents.get('x')"]) {
    const { runtime, document, logged } = tryScript(`${call}; ${menuScript}`);
    expect(runtime.open(ana, document).menu).toBeNull();
    expect(logged.join()).toMatch(/Exception: You do not have permission to call \S+ while the script loads/);
  }
});

test("onOpen may not touch the document, properties or dialogs", () => {
  for (const call of [
    "DocumentApp.getActiveDocument()",
    "PropertiesService.getScriptProperties()",
    "DocumentApp.getUi().showSidebar(null)",
    "ScriptApp.getOAuthToken()",
  ]) {
    const { runtime, document, logged } = tryScript(`function onOpen() { ${call}; }`);
    expect(runtime.open(ana, document).menu).toBeNull();
    expect(logged.join()).toContain("in onOpen, which runs with AuthMode.NONE");
  }
});

test("a script without onOpen, and a file that may only be viewed, have no menu", () => {
  const { runtime, document, workspace } = tryScript(menuScript);
  const share = { role: "reader", type: "user", emailAddress: ben };
  workspace.call({ account: ana, via: "person" }, "drive.permissions.create", { fileId: document }, share);
  expect(runtime.open(ben, document).menu).toBeNull();
  const other = tryScript("function f() {}");
  expect(other.runtime.open(ana, other.document).menu).toBeNull();
});

test("a file that is not this person's can be neither opened nor run in", () => {
  const { runtime, document } = tryScript(menuScript);
  expect(() => runtime.open(ben, document)).toThrow(/not found/i);
  expect(() => runtime.run({ account: ben, fileId: document, fn: "onOpen", args: [] })).toThrow(/not found/i);
});

test("only global functions whose name does not end in _ can be called", () => {
  const { value } = tryScript(`
    function open() { return "open"; }
    function hidden_() { return "hidden"; }
    var notAFunction = 1;
    (function () { function inner() {} })();`);
  expect(value("open")).toBe("open");
  for (const name of ["hidden_", "inner", "notAFunction", "eval", "Date", "Object", "constructor", "__entry__"]) {
    expect(value(name)).toBe(`Exception: Script function not found: ${name}`);
  }
});

test("only JSON-like values cross, both ways", () => {
  const { value, runIn, document } = tryScript(`
    function echo(value) { return value; }
    function date() { return { at: [new Date(0)] }; }
    function fn() { return { f() {} }; }
    function promise() { return Promise.resolve(1); }
    async function later() { return 1; }
    function map() { return new Map(); }
    function circle() { const a = { list: [] }; a.list.push(a); return a; }
    function twice() { const a = { n: 1 }; return [a, { a }]; }
    function mixed() { return { a: undefined, b: [undefined, NaN], c: Object.create(null) }; }`);
  expect(value("echo", { a: [1, "two", true, null, { b: undefined }], c: [undefined] })).toEqual({
    a: [1, "two", true, null, {}],
    c: [null],
  });
  expect(value("echo")).toBeNull();
  expect(value("mixed")).toEqual({ b: [null, null], c: {} });
  expect(value("date")).toBe("TypeError: Failed due to illegal value in property: value.at[0]");
  expect(value("fn")).toBe("TypeError: Failed due to illegal value in property: value.f");
  expect(value("circle")).toBe("TypeError: Failed due to illegal value in property: value.list[0]");
  expect(value("twice")).toEqual([{ n: 1 }, { a: { n: 1 } }]);
  for (const name of ["promise", "later", "map"]) expect(value(name)).toMatch(/^TypeError: Failed due to illegal/);
  expect(() => runIn(document, "echo", new Date())).toThrow(TypeError);
  expect(() => runIn(document, "echo", [{ f: () => {} }])).toThrow(/arguments\[0\]\[0\]\.f/);
});

test("errors cross as name and message, without their stack", () => {
  const { runIn, document, logged } = tryScript(`
    function typed() { throw new RangeError("too far"); }
    function bare() { throw "a string"; }`);
  expect(runIn(document, "typed").result).toEqual({ ok: false, error: { name: "RangeError", message: "too far" } });
  expect(runIn(document, "bare").result).toEqual({ ok: false, error: { name: "Error", message: "a string" } });
  expect(logged.join()).toMatch(/error: RangeError: too far\n\s+at typed \(Code\.js:2/);
});
