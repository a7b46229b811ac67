/** The sidebar's HTML as it ships: what `npm test` has just built. */
import { readFile } from "node:fs/promises";
import type { RubricStart } from "../../../src/contract/rubrics.ts";
import type { ProtocolsStart, StartData } from "../../../src/contract/server.ts";
import type { Language } from "../../../src/core/language.ts";

export const sidebarHtml = (host: StartData["host"], language: Language = "en"): Promise<string> =>
  readFile(`dist/${host === "docs" ? "Plan" : "Summarize"}-${language}.html`, "utf8");
export const protocolsHtml = (language: Language = "en"): Promise<string> =>
  readFile(`dist/Choose-${language}.html`, "utf8");
export const rubricHtml = (language: Language = "en"): Promise<string> =>
  readFile(`dist/Rubric-${language}.html`, "utf8");
export const pickerHtml = (): Promise<string> => readFile("dist/Picker-en.html", "utf8");

/** As the server does before it shows the sidebar. */
export const withStartData = (html: string, start: StartData | ProtocolsStart | RubricStart): string =>
  html.replace('"__START__"', () => JSON.stringify(start).replace(/</g, "\\u003c"));
