/** Sorting in the sidebar, in Chromium: keyboard, saving, failures, and every state as a picture without a fault of accessibility. */

import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import type { Readers } from "../../../src/contract/rating.ts";
import type { Language } from "../../../src/core/language.ts";
import { violations } from "../accessibility.ts";
import { page, server, showPage } from "./a-page.ts";
import { asHighAsItsContents, takePicture } from "./sidebar-browser.ts";
import { withStartData } from "./sidebar-html.ts";
import { inSortSheet } from "./start-data.ts";
import { busyProblem } from "./stub-server.ts";

const readers: Readers = {
  readers: [
    { name: "Ana Ruiz", sheetId: 1000 },
    { name: "Ben Okafor", sheetId: 1001 },
  ],
  open: 1000,
};
const open = async (rating: Readers | null = readers, language: Language = "en") => {
  const html = await readFile(`dist/Rate-${language}.html`, "utf8");
  const start = { ...inSortSheet, rating };
  await showPage(withStartData(html, start));
};
const begin = async (first = "S01") => {
  await open();
  await page.getByRole("button", { name: "Start" }).click();
  await page.getByRole("heading", { name: first }).waitFor();
};
const button = (name: string) => page.getByRole("button", { name, exact: true });
const level = (name: string) => page.getByRole("radio", { name, exact: true });
const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-labelledby") ?? "");
const said = () => page.getByRole("status").last().textContent();

test("a reader sorts with the keyboard alone: arrows, Enter, Ctrl+Enter", async () => {
  await begin();
  await page.getByRole("group", { name: "S01, Question" }).waitFor();
  await page.keyboard.press("Tab");
  await level("1 Beginning").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("group", { name: "S01, Evidence" }).waitFor();
  expect(await focused()).toBe("level-0");
  expect(await said()).toContain("S01, Evidence. 1 of 24 filled");
  await page.keyboard.press("Space");
  await page.getByLabel("Evidence for S01").focus();
  await page.keyboard.type("= two trials");
  await page.keyboard.press("Enter");
  await page.keyboard.type("only");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("group", { name: "S01, Reasoning" }).waitFor();
  await page.getByText("2 of 24 filled", { exact: true }).waitFor();
  // The evidence belongs to all criteria of the sample.
  expect(await page.getByLabel("Evidence for S01").inputValue()).toBe("= two trials\nonly");
  await page.getByText("All saved.").first().waitFor();
  expect(server.sheet.at("S01", 0).text).toBe("3 Proficient");
  expect(server.sheet.at("S01", 1).text).toBe("1 Beginning");
  expect(server.sheet.at("S01", "evidence").text).toBe("= two trials\nonly");
});

test("what is filled already is shown, and the walk begins at what is not", async () => {
  for (const field of [0, 1, 2]) server.sheet.type("S01", field, "2 Developing");
  server.sheet.type("S02", 0, "4 Advanced");
  server.sheet.type("S02", 1, "so-so");
  await open();
  await button("Start").click();
  await page.getByRole("group", { name: "S02, Evidence" }).waitFor();
  await page.getByText("4 of 24 filled", { exact: true }).waitFor();
  await page.getByText("Your tab says “so-so”, which is none of the levels.").waitFor();
  await page.getByText("In the blue folder").waitFor();
  await button("Previous").click();
  expect(await level("4 Advanced").isChecked()).toBe(true);
  await page.getByLabel("Go to sample").selectOption({ label: "S01 – 3 of 3" });
  const work = page.getByRole("link", { name: "Open the work" });
  expect(await work.getAttribute("href")).toBe("https://drive.google.com/file/d/S01");
  await button("Next not filled").click();
  await page.getByRole("group", { name: "S02, Evidence" }).waitFor();
});

test("samples that were added meanwhile come before a reader is left with the thanks for all of it", async () => {
  for (let sample = 1; sample <= 8; sample++)
    for (const field of [0, 1, 2]) if (sample + field < 10) server.sheet.type(`S0${sample}`, field, "2 Developing");
  await begin("S08");
  await page.getByRole("group", { name: "S08, Reasoning" }).waitFor();
  server.sheet.samples = 9;
  await level("2 Developing").check();
  await page.getByRole("group", { name: "S09, Question" }).waitFor();
  await page.getByText("24 of 27 filled", { exact: true }).waitFor();
  expect(server.sheet.at("S08", 2).text).toBe("2 Developing");
});

/** Time passes, and the reader comes back from the sheet. */
const comeBack = (seconds: number) =>
  page.evaluate((milliseconds) => {
    const now = Date.now() + milliseconds;
    Date.now = () => now;
    window.dispatchEvent(new Event("focus"));
  }, seconds * 1000);

test("who comes back from the sheet after a minute sees what was typed there, and is where they were", async () => {
  await begin();
  await page.getByText("Pile, strategy and rationale: in your tab.").waitFor();
  await button("Skip").click();
  server.sheet.type("S01", 1, "3 Proficient");
  await comeBack(30);
  expect(server.timesCalled("readAnswers")).toBe(1);
  await comeBack(31);
  await page.getByText("1 of 24 filled", { exact: true }).waitFor();
  await page.getByRole("group", { name: "S01, Evidence" }).waitFor();
  expect(await level("3 Proficient").isChecked()).toBe(true);
  // A sample is added, and one before this place is taken out.
  await page.getByLabel("Go to sample").selectOption({ label: "S03 – 0 of 3" });
  server.sheet.samples = 9;
  server.sheet.out.add("S02");
  await comeBack(61);
  await page.getByRole("option", { name: "S09 – 0 of 3" }).waitFor({ state: "attached" });
  await page.getByRole("group", { name: "S03, Question" }).waitFor();
  expect(await page.getByRole("option", { name: /^S02/ }).count()).toBe(0);
  // So is the one that is shown.
  server.sheet.out.add("S03");
  await comeBack(61);
  await page.getByRole("group", { name: "S04, Question" }).waitFor();
});

test("what was answered while the tab was read again is kept", async () => {
  await begin();
  const release = server.hold("readAnswers");
  await comeBack(61);
  await level("2 Developing").check();
  await page.getByText("All saved.").first().waitFor();
  server.sheet.type("S01", 0, "1 Beginning");
  release();
  await button("Skip").click();
  await button("Previous").click();
  expect(await level("2 Developing").isChecked()).toBe(true);
});

test("without a level Save and next stays and says why, and Skip goes on", async () => {
  await begin();
  await button("Save and next").click();
  await page.locator(".fault", { hasText: "Choose a level first, or skip." }).waitFor();
  await page.getByRole("group", { name: "S01, Question" }).waitFor();
  await button("Skip").click();
  await page.getByRole("group", { name: "S01, Evidence" }).waitFor();
  expect(server.timesCalled("saveAnswers")).toBe(0);
});

test("several answers go in one call, and an answer can be taken back", async () => {
  await begin();
  for (const name of ["1 Beginning", "2 Developing", "Not scorable"]) {
    await level(name).check();
    await button("Save and next").click();
  }
  await page.getByText("All saved.").first().waitFor();
  expect(server.timesCalled("saveAnswers")).toBe(1);
  await button("Previous").click();
  await button("Take this answer back").click();
  await page.getByText("2 of 24 filled", { exact: true }).waitFor();
  await page.getByText("All saved.").first().waitFor();
  expect(server.sheet.at("S01", 2).text).toBe("");
});

test("a failed save is counted in words, the reader goes on, and Try now saves everything", async () => {
  await begin();
  server.failNext("saveAnswers", busyProblem);
  await level("1 Beginning").check();
  await button("Save and next").click();
  await page.getByRole("alert").getByText("Google asks to wait a little.").waitFor();
  await page.getByRole("alert").getByText("1 answer not saved yet.").waitFor();
  await level("2 Developing").check();
  await button("Save and next").click();
  await page.getByRole("alert").getByText("2 answers not saved yet.").waitFor();
  expect(await button("Change the reader, or read the tab again").getAttribute("aria-disabled")).toBe("true");
  const asks = page.waitForEvent("dialog");
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asks;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await closing;
  await button("Try now").click();
  await page.getByText("All saved.").first().waitFor();
  expect(server.sheet.at("S01", 1).text).toBe("2 Developing");
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("a cell that somebody else changed is shown with both answers, and the reader chooses", async () => {
  await begin();
  server.sheet.type("S01", 0, "4 Advanced");
  await level("1 Beginning").check();
  await button("Save and next").click();
  const box = page.getByRole("alert");
  await box.getByText("Somebody changed this in the sheet (S01, Question)").waitFor();
  await box.getByText("4 Advanced").waitFor();
  await box.getByText("1 Beginning").waitFor();
  expect(server.sheet.at("S01", 0).text).toBe("4 Advanced");
  await button("Use mine").click();
  await page.getByText("All saved.").first().waitFor();
  expect(server.sheet.at("S01", 0).text).toBe("1 Beginning");
  expect(await box.count()).toBe(0);
});

test("another reader is chosen only when everything is saved, and another spreadsheet is told what to do", async () => {
  await begin();
  await button("Change the reader, or read the tab again").click();
  await page.getByLabel("Who are you?").selectOption("Choose your name");
  await button("Start").click({ force: true });
  expect(server.timesCalled("readAnswers")).toBe(1);
  await page.context().close();
  await open(null);
  await page.getByText("This spreadsheet is not a sort sheet").waitFor();
  expect(await page.getByRole("button").count()).toBe(0);
});

test("the page is small, in both languages", async () => {
  await open();
  for (const name of ["Rate-en", "Rate-es", "Reveal-en", "Reveal-es"]) {
    const html = await readFile(`dist/${name}.html`);
    expect([name, html.length <= 60_000, gzipSync(html).length <= 22_000]).toEqual([name, true, true]);
  }
});

const states: readonly { name: string; language?: Language; reach: () => Promise<unknown> }[] = [
  { name: "rate-who", reach: async () => {} },
  { name: "rate-first", reach: () => page.getByRole("heading", { name: "S01" }).waitFor() },
  {
    name: "rate-chosen",
    reach: async () => {
      await level("3 Proficient").check();
      await page.getByLabel("Evidence for S01").fill("Names a claim and comes back to it.");
      await page.getByText("All saved.").first().waitFor();
    },
  },
  {
    name: "rate-troubles",
    reach: async () => {
      server.sheet.type("S01", 0, "4 Advanced");
      server.sheet.lost.add("S02");
      await level("1 Beginning").check();
      await page.getByLabel("Go to sample").selectOption("1");
      await level("1 Beginning").check();
      await page.getByText("Could not be saved").waitFor();
      server.failNext("saveAnswers", busyProblem);
      await button("Skip").click();
      await level("1 Beginning").check();
      await page.getByText("Google asks to wait").waitFor();
    },
  },
  {
    name: "rate-oddities",
    reach: async () => {
      await button("Save and next").click();
    },
  },
  { name: "rate-spanish", language: "es", reach: () => page.getByRole("heading", { name: "S01" }).waitFor() },
];
test.each(states)("$name: a picture, and no fault of accessibility", async ({ name, language = "en", reach }) => {
  if (name === "rate-oddities") server.sheet.oddities = ["There is no row for S09 in “Ana Ruiz”. Bring it back."];
  await open(readers, language);
  if (name !== "rate-who") await button(language === "en" ? "Start" : "Empezar").click();
  await reach();
  await takePicture(page, name);
  expect(await asHighAsItsContents(page, () => violations(page))).toEqual([]);
});
