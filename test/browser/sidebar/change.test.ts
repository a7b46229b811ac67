/** Changing people and samples of a sort sheet, in Chromium. */
import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "@jest/globals";
import type { Language } from "../../../src/core/language.ts";
import { violations } from "../accessibility.ts";
import { page, server, showPage } from "./a-page.ts";
import { asHighAsItsContents, takePicture } from "./sidebar-browser.ts";
import { withStartData } from "./sidebar-html.ts";
import { inSortSheet, straySpreadsheet } from "./start-data.ts";
import { busyProblem, deniedProblem } from "./stub-server.ts";

beforeEach(() => {
  server.sheetNow = {
    meetingId: "meeting-0001",
    fileId: "sheet-1",
    title: "Lab reports, grade 7",
    language: "en",
    readers: [
      { sheetId: 1000, name: "Ana Ruiz", levels: 24 },
      { sheetId: 1001, name: "Ben Okafor", levels: 0 },
    ],
    readersOut: [{ sheetId: 1002, name: "Carla Meyer" }],
    samples: Array.from({ length: 8 }, (_, index) => ({ code: `S0${index + 1}`, levels: 3 })),
    samplesOut: ["S09"],
  };
});

const open = async (start = inSortSheet, language: Language = "en") => {
  const html = withStartData(readFileSync(`dist/Change-${language}.html`, "utf8"), start);
  server.language = language;
  await showPage(html);
};
const button = (name: string) => page.getByRole("button", { name, exact: true });

test("readers and samples change in one go, and what will happen is said before", async () => {
  await open();
  await page.getByLabel("Name of Ben Okafor").fill("Ben O.");
  await page.getByLabel("Add readers").fill("Dora\nEli");
  await button("Bring back Carla Meyer").click();
  await page.getByText("8 samples in the sheet, 1 taken out").click();
  await button("Take out S03").click();
  await page.getByLabel("Or how many to add").fill("2");
  await page.getByText("New samples: S10 to S11").waitFor();
  for (const line of [
    "2 readers added, each with a tab",
    "1 reader renamed",
    "1 reader brought back",
    "2 samples added",
  ])
    await page.getByRole("listitem").filter({ hasText: line }).waitFor();
  await takePicture(page, "change-filled");
  expect(await asHighAsItsContents(page, () => violations(page))).toEqual([]);
  await button("Change the sheet").click();
  await page.getByText("The sort sheet is changed.").waitFor();
  expect(server.changes).toEqual([
    {
      addReaders: ["Dora", "Eli"],
      renameReaders: [{ sheetId: 1001, name: "Ben O." }],
      readersOut: [],
      readersBack: [1002],
      addSamples: [
        { code: "S10", link: "" },
        { code: "S11", link: "" },
      ],
      samplesOut: ["S03"],
      samplesBack: [],
    },
  ]);
  expect(await page.getByLabel("Add readers").inputValue()).toBe("");
  expect(await page.getByRole("heading", { name: "This will happen" }).count()).toBe(0);
});

test("names go into the key alone, before the sheet changes, and trying again asks for the very same codes", async () => {
  await open();
  server.lastInKey = 12;
  server.failNext("changeSort", busyProblem);
  await page.getByLabel("Add samples: students").fill("Maya Bell\tEL\thttps://x.example/1\nOtto Li");
  await page.getByText("New samples: S10 to S11").waitFor();
  await button("Change the sheet").click();
  await page.getByRole("alert").waitFor();
  await button("Try again").click();
  await page.getByText("The sort sheet is changed.").waitFor();
  const asked = server.calls.filter(({ name }) => name === "changeSort").map(({ args }) => args[0]);
  expect(asked[1]).toEqual(asked[0]);
  expect(JSON.stringify(asked)).not.toMatch(/Maya|Otto/);
  expect(server.changes[0]!.addSamples.map(({ code }) => code)).toEqual(["S13", "S14"]);
  expect([...server.keys.values()][0]!.entries.map(({ name }) => name).sort()).toEqual(["Maya Bell", "Otto Li"]);
  await page.getByRole("link", { name: "Open the identity key" }).waitFor();
});

test("students who are in the key already are told in numbers, before anything changes; then they may be added", async () => {
  await open();
  server.knownInKey = 1;
  await page.getByLabel("Add samples: students").fill("Maya Bell");
  await page.getByText("New sample: S10").waitFor();
  await button("Change the sheet").click();
  await page.getByText("1 of these students is in your key already.").waitFor();
  expect(server.timesCalled("changeSort")).toBe(0);
  expect(await page.getByText("The names are in your identity key.").count()).toBe(0);
  await takePicture(page, "change-known");
  expect(await asHighAsItsContents(page, () => violations(page))).toEqual([]);
  // Other students are asked about anew.
  await page.getByLabel("Add samples: students").fill("Maya Bell\nOtto Li");
  await button("Change the sheet").click();
  await button("Add them and change the sheet").click();
  await page.getByText("The sort sheet is changed.").waitFor();
  expect(server.calls.filter(({ name }) => name === "addToIdentityKey").map(({ args }) => args[1])).toEqual([
    false,
    false,
    true,
  ]);
  expect(server.changes[0]!.addSamples).toHaveLength(2);
});

test("nothing to change, and a fault beside its field, start nothing", async () => {
  await open();
  await button("Change the sheet").click({ force: true });
  await page.getByText("Nothing to change yet.").waitFor();
  await page.getByLabel("Add readers").fill("ana ruiz");
  await page.getByText("ana ruiz reads already.").waitFor();
  await button("Change the sheet").click({ force: true });
  expect(server.timesCalled("changeSort")).toBe(0);
});

test("a colleague chooses the sheet once, and the change goes on", async () => {
  await open();
  await button("Take out Ben Okafor").click();
  server.failNext("changeSort", deniedProblem);
  await button("Change the sheet").click();
  await button("Choose this file").click();
  await button("Stop waiting").waitFor();
  server.userPicks("files", null);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await page.getByText("The sort sheet is changed.").waitFor();
  expect(server.calls.find(({ name }) => name === "openPicker")!.args[0]).toEqual({
    kind: "files",
    fileIds: ["sheet-1"],
  });
});

test("a sheet that cannot be read says why, and another spreadsheet what to do", async () => {
  server.failNext("sortSheetNow", busyProblem);
  await open();
  await page.getByText(busyProblem.say).waitFor();
  await button("Try again").click();
  await page.getByLabel("Name of Ana Ruiz").waitFor();
  await page.context().close();
  await open(straySpreadsheet);
  await page.getByText("This spreadsheet is not a sort sheet.").waitFor();
});

test("in Spanish it is a page without a fault too", async () => {
  await open(inSortSheet, "es");
  await page.getByLabel("Agregar personas que leen").fill("Dora");
  await takePicture(page, "change-spanish");
  expect(await asHighAsItsContents(page, () => violations(page))).toEqual([]);
});
