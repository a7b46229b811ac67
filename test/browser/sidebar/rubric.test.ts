/** The dialog of rubrics as a teacher uses it, in Chromium at the size of the dialog. */
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import type { RubricStart } from "../../../src/contract/rubrics.ts";
import type { Language } from "../../../src/core/language.ts";
import { readRubric } from "../../../src/core/rubric/read-rubric.ts";
import { levelName, type Rubric } from "../../../src/core/rubric/rubric.ts";
import { violations } from "../accessibility.ts";
import { dialogSize, page, requests, server, showPage } from "./a-page.ts";
import { takePicture } from "./sidebar-browser.ts";
import { rubricHtml, withStartData } from "./sidebar-html.ts";
import { labReport } from "./start-data.ts";
import { busyProblem } from "./stub-server.ts";

const aCase = (name: string): string => readFileSync(`test/cases/rubrics/${name}.tsv`, "utf8");
const pointsInHeader = aCase("03_points_in_header");
const nothing: RubricStart = {
  host: "docs",
  given: { text: "", rubric: null },
  kept: [],
  last: null,
  unfinished: null,
};
const withText = (text: string): RubricStart => ({ ...nothing, given: { text, rubric: null } });
const open = async (given: RubricStart = nothing, language: Language = "en") => {
  const html = withStartData(await rubricHtml(language), given);
  await showPage(html, dialogSize);
  page.setDefaultTimeout(10_000);
};
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const field = (name: string) => page.getByLabel(name, { exact: true });
const text = () => page.getByLabel("Paste your rubric");
const use = async (): Promise<Rubric> => {
  await button("Use this rubric").click();
  await page.waitForSelector("body[data-closed]", { state: "attached" });
  return used()!;
};
const used = (): Rubric | undefined => {
  const answer = server.usedRubric(0);
  return answer.ok ? answer.value?.rubric : undefined;
};
const levelsOf = (rubric: Rubric, criterion = 0) => rubric.criteria[criterion]!.levels.map(levelName);
const lines = (rubric: Rubric) =>
  rubric.criteria.map(({ levels, gradeLevel }) => levels[gradeLevel] && levelName(levels[gradeLevel]));
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);
/** A picture, and what is broken for some; all of the page is in view, so that what sticks to the lower edge covers nothing. */
const look = async (name: string) => {
  await takePicture(page, `rubric-${name}`);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 720, height });
  return violations(page);
};

test("a pasted rubric that was read right is used with one click, as it was read", async () => {
  await open(withText(pointsInHeader));
  const rubric = await use();
  expect(rubric).toEqual(readRubric(pointsInHeader).rubric);
  expect(requests).toEqual([]);
});

test("a name, a level's order, a weight and a line that were corrected arrive corrected, and nothing else changes", async () => {
  await open(withText(pointsInHeader));
  await button("Change Claim").click();
  await field("Name").fill("Claim and counterclaim");
  await field("Weight").fill("2,5");
  await button("Move level 1 down, to be higher").click();
  await field("Grade level begins at level 4").check();
  expect(await look("corrected")).toEqual([]);
  const before = readRubric(pointsInHeader).rubric!;
  const rubric = await use();
  expect(rubric.criteria[0]).toMatchObject({ name: "Claim and counterclaim", weight: 2.5, gradeLevel: 3 });
  expect(levelsOf(rubric)).toEqual(["2 Approaching", "1 Not yet", "3 Meets", "4 Exceeds"]);
  expect(rubric.criteria.slice(1)).toEqual(before.criteria.slice(1));
});

test("the grade-level line moves with its level, and when the level is removed begins above it", async () => {
  await open(withText(pointsInHeader));
  await button("Change Claim").click();
  await button("Move level 3 up, to be lower").click();
  await button("Change Evidence").click();
  await page.getByRole("listitem").filter({ hasText: "2. Evidence" }).getByLabel("Remove level 3").click();
  const rubric = await use();
  expect(lines(rubric)).toEqual(["3 Meets", "4 Exceeds", "3 Meets"]);
  expect(rubric.criteria.map(({ gradeLevel }) => gradeLevel)).toEqual([1, 2, 2]);
});

test("where all criteria have the same levels, names and the line are changed for all at once", async () => {
  await open(withText(pointsInHeader));
  await field("Name of level 1 in all criteria").fill("Beginning");
  await field("Grade level begins at 2 Approaching in all criteria").check();
  const rubric = await use();
  expect(lines(rubric)).toEqual(["2 Approaching", "2 Approaching", "2 Approaching"]);
  expect(rubric.criteria.map((_, index) => levelsOf(rubric, index)[0])).toEqual([
    "1 Beginning",
    "1 Beginning",
    "1 Beginning",
  ]);
});

test("levels that were read in the wrong order are turned round for all at once", async () => {
  const colours = "Criteria\tGold\tSilver\tBronze\nClaim\tclear\tvague\tnone\nEvidence\tmuch\tsome\tnone";
  await open(withText(colours));
  await page.getByText("Is that right?").waitFor();
  const before = readRubric(colours).rubric!;
  await button("Turn the order round").click();
  await page.getByText("The order of the levels was turned round.").waitFor();
  const rubric = await use();
  expect(levelsOf(rubric, 1)).toEqual(levelsOf(before, 1).reverse());
  expect(rubric.criteria[1]!.levels.map(({ descriptor }) => descriptor)).toEqual(
    before.criteria[1]!.levels.map(({ descriptor }) => descriptor).reverse(),
  );
});

test("criteria and levels are added, moved and removed, and what was removed by mistake comes back", async () => {
  await open(withText(pointsInHeader));
  await button("Remove Evidence").click();
  expect(await focused()).toBe("Bring it back");
  await button("Bring it back").click();
  await button("Move Conventions up").click();
  expect(await focused()).toBe("Move Conventions up");
  await button("Add a criterion").click();
  await page.keyboard.type("Sources");
  await button("Add a highest level").click();
  await page.keyboard.type("Masterful");
  await button("Remove Claim").click();
  const rubric = await use();
  expect(rubric.criteria.map(({ name }) => name)).toEqual(["Conventions", "Evidence", "Sources"]);
  expect(levelsOf(rubric, 2)).toEqual(["1 Not yet", "2 Approaching", "3 Meets", "4 Exceeds", "Masterful"]);
  expect(lines(rubric)).toEqual(["3 Meets", "3 Meets", "3 Meets"]);
});

test("from scratch: what is missing is said when the rubric is to be used, and a link leads to it", async () => {
  await open();
  await button("Use this rubric").click();
  await page.getByText("Paste a rubric, take a kept one, or start from scratch.").waitFor();
  await button("Start from scratch").click();
  await button("Use this rubric").click();
  await page.getByRole("heading", { name: "1 thing to correct before the rubric can be used" }).waitFor();
  expect(await look("scratch-fault")).toEqual([]);
  await page.getByRole("link", { name: "This criterion has no name." }).click();
  await page.keyboard.type("Reasoning");
  const rubric = await use();
  expect(rubric.criteria.map(({ name }) => name)).toEqual(["Reasoning"]);
  expect(lines(rubric)).toEqual(["3 Meets"]);
});

test("faults stand beside their field, in a criterion that was closed too", async () => {
  await open(withText(pointsInHeader));
  await button("Change Claim").click();
  await field("Points of level 2").fill("two");
  await page.getByText("“two” is not a number.").waitFor();
  expect(await field("Points of level 2").getAttribute("aria-invalid")).toBe("true");
  await field("Name of level 1").fill("Approaching");
  await field("Points of level 1").fill("3");
  await field("Name of level 3").fill("approaching");
  await button("Close Claim").click();
  await page.getByText("2 things to correct", { exact: true }).waitFor();
  await button("Use this rubric").click();
  await page.getByRole("link", { name: /^Claim: Two levels of this criterion/ }).click();
  expect(await focused()).toBe("Name of level 3");
  expect(used()).toBeUndefined();
  expect(await look("faults")).toEqual([]);
});

test("corrections outlive a changed text, and a kept rubric that was taken, until the user says otherwise", async () => {
  server.keptRubrics.set("kept-rubric-1", labReport);
  await open({ ...withText(pointsInHeader), kept: [{ id: "kept-rubric-1", name: "Lab report", criteria: 3 }] });
  await button("Change Claim").click();
  await field("Name").fill("My claim");
  await page.getByText("Paste the rubric again, or take another one").click();
  await text().fill(pointsInHeader.replace("Evidence", "Proof"));
  await page.getByText("The text has changed since you corrected the rubric.").waitFor();
  expect(await field("Name").inputValue()).toBe("My claim");
  await button("Take this one Lab report").click();
  await page.getByRole("heading", { name: "1. Question" }).waitFor();
  expect(await look("replaced")).toEqual([]);
  await button("Bring my corrected rubric back").click();
  expect((await use()).criteria.map(({ name }) => name)).toEqual(["My claim", "Evidence", "Conventions"]);
});

test("a rubric is kept once however often that is asked for, and a changed title keeps another one", async () => {
  await open(withText(pointsInHeader));
  await field("Title (optional)").fill("Essay");
  server.failNext("keepRubric", busyProblem);
  await button("Keep for next time").click();
  await page.getByRole("alert").getByText(busyProblem.next).waitFor();
  await button("Keep for next time").click();
  await page.getByText("“Essay” is kept.").waitFor();
  await button("Keep for next time").click();
  await page.getByText("“Essay” is kept.").waitFor();
  expect([...server.keptRubrics.values()].map(({ title }) => title)).toEqual(["Essay"]);
  await field("Title (optional)").fill("Essay, grade 8");
  await button("Keep for next time").click();
  await page.getByText("“Essay, grade 8” is kept.").waitFor();
  expect([...server.keptRubrics.values()].map(({ title }) => title)).toEqual(["Essay", "Essay, grade 8"]);
});

test("what was corrected when the window was closed is offered the next time, and numbers that are none spoil nothing", async () => {
  await open(withText(pointsInHeader));
  await button("Change Claim").click();
  await field("Name").fill("My claim");
  await field("Weight").fill("much");
  await page.waitForTimeout(2_000);
  expect(server.noted?.criteria[0]).toMatchObject({ name: "My claim", weight: 1 });
  await page.context().close();
  await open({ ...withText(pointsInHeader), unfinished: "My claim, Evidence" });
  expect(await look("unfinished")).toEqual([]);
  await button("Go on with it").click();
  await page.getByRole("heading", { name: "1. My claim" }).waitFor();
  expect(await button("Go on with it").count()).toBe(0);
  expect((await use()).criteria.map(({ name }) => name)).toEqual(["My claim", "Evidence", "Conventions"]);
});

test("a kept rubric is deleted only after a yes", async () => {
  server.keptRubrics.set("kept-rubric-1", labReport);
  await open({ ...nothing, kept: [{ id: "kept-rubric-1", name: "Lab report", criteria: 3 }], last: "Essay" });
  await button("Delete Lab report").click();
  expect(await focused()).toBe("No, keep it");
  expect(await look("kept")).toEqual([]);
  await button("No, keep it").click();
  expect(server.keptRubrics.size).toBe(1);
  await button("Delete Lab report").click();
  await button("Yes, delete").click();
  await page.getByText("The kept rubric was deleted.").waitFor();
  expect(server.keptRubrics.size).toBe(0);
});

test("in Sheets the rubric of the selected cells is kept, and where it will be offered is said", async () => {
  await open({ ...withText(pointsInHeader), host: "sheets" });
  expect(await button("Use this rubric").count()).toBe(0);
  await button("Keep for next time").click();
  await page.getByText(/is kept\. Open a document and choose Plan a meeting/).waitFor();
  expect(server.keptRubrics.size).toBe(1);
  expect(await look("sheets")).toEqual([]);
});

test("selected cells that are empty are said to be so, with the way out", async () => {
  await open({ ...nothing, host: "sheets" });
  await page.getByText("The selected cells were empty.").waitFor();
});

test("a rubric that could not be handed over stays, and is handed over on the second try", async () => {
  server.failNext("useRubric", "throws");
  await open(withText(pointsInHeader));
  await button("Use this rubric").click();
  await page.getByRole("alert").getByText("The add-on did not answer.").waitFor();
  expect((await use()).criteria).toHaveLength(3);
});

test("30 criteria with 12 levels each are seen at a glance, and typing in one of them does not lag", async () => {
  const levels = Array.from({ length: 12 }, (_, index) => `${index + 1} Step ${index + 1}`);
  const letter = (index: number) => String.fromCharCode(65 + (index % 26)).repeat(index < 26 ? 1 : 2);
  const rows = Array.from({ length: 30 }, (_, index) =>
    [`Trait ${letter(index)}`, ...levels.map((level) => `What ${level} means ${"in some more words ".repeat(5)}`)].join(
      "\t",
    ),
  );
  await open(withText([["Criteria", ...levels].join("\t"), ...rows].join("\n")));
  await page.getByRole("heading", { name: "The rubric: 30 criteria" }).waitFor();
  await button("Change Trait DD").click();
  await field("Name").fill("The last one");
  await field("Description of level 12").fill("The best");
  expect(await look("large")).toEqual([]);
  const rubric = await use();
  expect(rubric.criteria[29]).toMatchObject({ name: "The last one" });
  expect(rubric.criteria[29]!.levels[11]!.descriptor).toBe("The best");
});

test("with the keyboard alone a criterion is opened, renamed and its line moved", async () => {
  await open(withText(pointsInHeader));
  const tabTo = async (name: string) => {
    for (let steps = 0; steps < 80 && (await focused()) !== name; steps++) await page.keyboard.press("Tab");
    expect(await focused()).toBe(name);
  };
  await tabTo("Change Claim");
  await page.keyboard.press("Enter");
  await tabTo("Grade level begins at level 3");
  await page.keyboard.press("ArrowDown");
  await tabTo("Use this rubric");
  await page.keyboard.press("Enter");
  await page.waitForSelector("body[data-closed]", { state: "attached" });
  expect(lines(used()!)).toEqual(["4 Exceeds", "3 Meets", "3 Meets"]);
});

test("in Spanish everything is said in Spanish", async () => {
  await open(withText(pointsInHeader), "es");
  await button("Cambiar Claim").click();
  await field("Peso").fill("0");
  await page.getByText("El peso debe ser un número mayor que 0.").waitFor();
  expect(await look("spanish")).toEqual([]);
  expect(await page.locator("body").innerText()).not.toMatch(/\b(the|level|Use|Keep)\b/);
});
