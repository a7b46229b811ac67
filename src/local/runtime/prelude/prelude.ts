/**
 * The script that makes a bare JavaScript context into Apps Script's. Its parts are ordinary typed functions, of which
 * only the text goes in: so they run in the context's realm and hold nothing of this one.
 */
import { scriptValue } from "../script-values.ts";
import { type AdvancedService, defineAdvancedServices } from "./advanced-services.ts";
import { defineBasicServices } from "./basic-services.ts";
import { makeDispatch } from "./dispatch.ts";
import { defineEditorUi } from "./editor-ui.ts";
import { makeKit } from "./kit.ts";
import { defineOpenDocument } from "./open-document-services.ts";
import { defineOpenSpreadsheet } from "./open-spreadsheet-services.ts";
import { makeRanges } from "./sheet-ranges.ts";

/** Puts a fixed clock behind Date; left out where the machine's own clock does. */
const defineClock = (now: () => number): void => {
  const clock: DateConstructor = new Proxy(Date, {
    construct: (target, args, made) => Reflect.construct(target, args.length ? args : [now()], made),
    apply: (target) => new target(now()).toString(),
    get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
  });
  globalThis.Date = clock;
};

export interface PreludeOptions {
  /** Whether the host's clock stands behind Date. */
  readonly ownClock: boolean;
  /** Advanced services that the script project has enabled. */
  readonly services: readonly AdvancedService[];
}

/** Its value is the dispatch function. `hostName` is the global in which the host function is handed over. */
export const preludeText = (hostName: string, options: PreludeOptions): string => `"use strict";
(() => {
  const kit = (${makeKit})(globalThis.${hostName});
  for (const name of ["${hostName}", "WebAssembly", "SharedArrayBuffer", "Atomics"]) delete globalThis[name];
  ${options.ownClock ? `(${defineClock})(() => kit.host("now"));` : ""}
  const builtIn = new Map();
  const functionNames = () => Object.getOwnPropertyNames(globalThis).filter((name) =>
    typeof globalThis[name] === "function" && globalThis[name] !== builtIn.get(name) && !name.endsWith("_"));
  (${defineAdvancedServices})(kit, ${JSON.stringify(options.services)});
  (${defineBasicServices})(kit);
  const getUi = (${defineEditorUi})(kit, functionNames);
  (${defineOpenDocument})(kit, getUi);
  (${defineOpenSpreadsheet})(kit, getUi, ${makeRanges});
  for (const name of Object.getOwnPropertyNames(globalThis)) builtIn.set(name, globalThis[name]);
  return (${makeDispatch})(kit, functionNames, ${scriptValue});
})()`;
