import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import vm from "node:vm";

const read = (path: string): string => readFileSync(path, "utf8");
const exported = [...read("src/addon/main.ts").matchAll(/^export const (\w+)/gm)].map((match) => match[1] ?? "").sort();

/** A service that throws as soon as anything of it is touched, as Google's do while the script loads in AuthMode.NONE. */
const untouchable = (name: string): object =>
  new Proxy(() => undefined, {
    get: () => {
      throw new Error(`${name} was touched while the script loads`);
    },
    apply: () => {
      throw new Error(`${name} was called while the script loads`);
    },
  });
const services = [
  "DocumentApp",
  "SpreadsheetApp",
  "HtmlService",
  "PropertiesService",
  "LockService",
  "CacheService",
  "Utilities",
  "Session",
  "ScriptApp",
  "Docs",
  "Sheets",
  "Drive",
  "Logger",
  "console",
];

test("the bundle loads without touching a service, and only the functions of main.ts become global", () => {
  const context = vm.createContext(Object.fromEntries(services.map((name) => [name, untouchable(name)])));
  const before = new Set(Object.getOwnPropertyNames(context));
  vm.runInContext(read("dist/Code.js"), context);
  const made = Object.getOwnPropertyNames(context).filter((name) => !before.has(name));
  expect(made.sort()).toEqual(exported);
  for (const name of made) expect(vm.runInContext(`typeof ${name}`, context)).toBe("function");
  expect(vm.runInContext("typeof onOpen.made", context)).toBe("function");
});

test("every function that the sidebar may call is one that the server exports", () => {
  const contracts = readdirSync("src/contract").map((name) => read(`src/contract/${name}`));
  const callable = contracts.flatMap((contract) =>
    [...contract.matchAll(/^export interface \w*Server\s[^}]*?\{$(.*?)^\}$/gms)].flatMap(([, body]) =>
      [...(body ?? "").matchAll(/^ {2}(\w+)\(/gm)].map((match) => match[1] ?? ""),
    ),
  );
  const menu = [...read("src/addon/menu.ts").matchAll(/run: "(\w+)"/g)].map((match) => match[1] ?? "");
  expect(callable.length).toBeGreaterThan(5);
  expect([...callable, ...menu, "onInstall", "onOpen"].sort()).toEqual(exported);
});

test("clasp pushes exactly what the build made, the manifest among it", () => {
  const answer = JSON.parse(
    execFileSync(process.execPath, ["node_modules/@google/clasp/build/src/index.js", "--json", "show-file-status"], {
      encoding: "utf8",
    }),
  );
  const pushed: string[] = answer.filesToPush.map((file: string) => file.replace(/^dist\//, ""));
  const pages = [
    "Change",
    "Choose",
    "Compare",
    "Insights",
    "Pasted",
    "Picker",
    "Plan",
    "Protocols",
    "Rate",
    "Reveal",
    "Rubric",
    "Summarize",
  ];
  const expected = pages.flatMap((page) => [`${page}-en.html`, `${page}-es.html`]);
  expect(pushed.sort()).toEqual([...expected, "Code.js", "appsscript.json"].sort());
  expect(readdirSync("dist").sort()).toEqual(pushed);
});

test("the add-on asks for four rights and no more, and every Google method that it calls is content with them", () => {
  const manifest = JSON.parse(read("dist/appsscript.json"));
  expect(manifest.oauthScopes).toEqual([
    "https://www.googleapis.com/auth/drive.file",
    "https://www.googleapis.com/auth/documents.currentonly",
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
  ]);
  expect(manifest.runtimeVersion).toBe("V8");
  // The schemas that every request is held against are of these versions.
  expect(manifest.dependencies).toEqual({
    enabledAdvancedServices: [
      { userSymbol: "Docs", serviceId: "docs", version: "v1" },
      { userSymbol: "Sheets", serviceId: "sheets", version: "v4" },
      { userSymbol: "Drive", serviceId: "drive", version: "v3" },
    ],
  });
  const schemas = ["docs.v1", "sheets.v4", "drive.v3"].map((name) =>
    JSON.parse(read(`test/google-api-schemas/${name}.json`)),
  );
  const methods: Record<string, { scopes: string[] }> = Object.assign({}, ...schemas.map((schema) => schema.methods));
  const called = [...read("src/addon/google.ts").matchAll(/services\(\)\.(\w+)\.(\w+)\.(\w+)\(/g)].map(
    ([, service, resource, method]) => `${service}.${resource}.${method}`.toLowerCase(),
  );
  expect(called.length).toBeGreaterThan(6);
  for (const name of called) {
    const method = Object.keys(methods).find((key) => key.toLowerCase() === name);
    expect([name, method !== undefined]).toEqual([name, true]);
    const scopes = methods[method ?? ""]?.scopes ?? [];
    expect([name, scopes.some((scope) => manifest.oauthScopes.includes(scope))]).toEqual([name, true]);
  }
});

test("nothing in the add-on reaches past its adapters to Google or to the network", () => {
  const files = readdirSync("src/addon").filter((name) => name.endsWith(".ts"));
  for (const name of files.filter((one) => one !== "google.ts"))
    expect([name, /\b(Drive|Docs|Sheets)\.[A-Z]|UrlFetchApp/.test(read(`src/addon/${name}`))]).toEqual([name, false]);
  expect(read("dist/Code.js")).not.toMatch(/UrlFetchApp|CacheService/);
});

test("the Apps Script side cannot use what Apps Script lacks: it does not compile", () => {
  const ts = "node_modules/typescript/lib/tsc.js";
  const probe = "test/build/apps-script-lacks";
  let output = "";
  try {
    execFileSync(process.execPath, [ts, "-p", probe], { encoding: "utf8" });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  for (const name of ["fetch", "setTimeout", "URL", "process", "structuredClone", "document"])
    expect(output).toContain(`Cannot find name '${name}'`);
});
