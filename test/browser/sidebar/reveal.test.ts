/** Showing whose work it is, in Chromium. */

import { readFile } from "node:fs/promises";
import { beforeEach, expect, test } from "@jest/globals";
import type { Language } from "../../../src/core/language.ts";
import { violations } from "../accessibility.ts";
import { page, server, showPage } from "./a-page.ts";
import { asHighAsItsContents, takePicture } from "./sidebar-browser.ts";
import { withStartData } from "./sidebar-html.ts";
import { inSortSheet, straySpreadsheet } from "./start-data.ts";
import { deniedProblem } from "./stub-server.ts";

beforeEach(() => {
  server.revealed = {
    names: {
      what: "names",
      entries: [
        { code: "S01", name: "Amara Diallo", groups: ["Multilingual", "WIDA 3"] },
        { code: "S02", name: "عمر حداد", groups: [] },
        { code: "S03", name: "Maximiliana Fernández-Santamaría de la Cruz", groups: ["IEP"] },
      ],
      oddities: ["The identity key has no row for S04."],
    },
    groups: {
      what: "groups",
      groups: {
        shown: [{ name: "Multilingual", codes: ["S01", "S04", "S05", "S07", "S09", "S12"] }],
        hidden: ["IEP", "WIDA 3"],
      },
      oddities: [],
    },
  };
});

const open = async (language: Language = "en", start = inSortSheet) => {
  const html = await readFile(`dist/Reveal-${language}.html`, "utf8");
  await showPage(withStartData(html, start));
};
const button = (name: string) => page.getByRole("button", { name, exact: true });
const look = async (name: string) => {
  await takePicture(page, name);
  expect(await asHighAsItsContents(page, () => violations(page))).toEqual([]);
};

test("groups only is the choice at first, and nothing is read before the team is said to be done", async () => {
  await open();
  expect(await page.getByLabel("Groups only").isChecked()).toBe(true);
  await button("Show").click();
  await page.getByText("Tick that the team has finished sorting first.").waitFor();
  expect(server.timesCalled("revealIdentities")).toBe(0);
  await look("reveal-tick-first");
  await page.getByLabel("The team has finished sorting").check();
  await button("Show").click();
  await page.getByRole("heading", { name: "Multilingual" }).waitFor();
  await page.getByText("S01, S04, S05, S07, S09, S12").waitFor();
  await page.getByRole("heading", { name: "Too few to show" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Groups by code");
  await look("reveal-groups");
});

test("names are shown in a table, and are gone from the page once hidden", async () => {
  await open();
  await page.getByLabel("Names and groups").check();
  await page.getByLabel("The team has finished sorting").check();
  await button("Show").click();
  await page.getByRole("rowheader", { name: "S01" }).waitFor();
  await page.getByRole("cell", { name: "Amara Diallo" }).waitFor();
  await page.getByText("The identity key has no row for S04.").waitFor();
  await look("reveal-names");
  await button("Hide again").click();
  await page.getByText("Hidden. This page has forgotten it.").waitFor();
  expect(await page.content()).not.toContain("Amara");
  expect(await page.getByLabel("The team has finished sorting").isChecked()).toBe(false);
  expect(await page.getByLabel("Groups only").isChecked()).toBe(true);
  await look("reveal-hidden");
});

test("whoever has no key is told, and may try again", async () => {
  await open();
  server.failNext("revealIdentities", deniedProblem);
  await page.getByLabel("The team has finished sorting").check();
  await button("Show").click();
  await page.getByRole("alert").waitFor();
  await look("reveal-problem");
  await button("Show").click();
  await page.getByRole("heading", { name: "Multilingual" }).waitFor();
});

test("in Spanish, and in another spreadsheet", async () => {
  await open("es");
  await look("reveal-spanish");
  await page.context().close();
  await open("en", straySpreadsheet);
  await page.getByText("This spreadsheet is not a sort sheet.").waitFor();
  expect(await page.getByRole("button").count()).toBe(0);
});
