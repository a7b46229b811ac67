/** The sidebar's HTML as it ships: what `npm test` has just built. */
import { readFile } from "node:fs/promises";
import type { OursStart, StartData } from "../../../src/contract/server.ts";
import type { Language } from "../../../src/core/language.ts";

export const sidebarHtml = (host: StartData["host"], language: Language = "en"): Promise<string> =>
  readFile(`dist/${host === "docs" ? "Plan" : "Summarize"}-${language}.html`, "utf8");
export const oursHtml = (language: Language = "en"): Promise<string> => readFile(`dist/Ours-${language}.html`, "utf8");
export const pickerHtml = (): Promise<string> => readFile("dist/Picker-en.html", "utf8");

/** As the server does before it shows the sidebar. */
export const withStartData = (html: string, start: StartData | OursStart): string =>
  html.replace('"__START__"', () => JSON.stringify(start).replace(/</g, "\\u003c"));
