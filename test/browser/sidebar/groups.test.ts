/** How groups of students did, below the summary, in Chromium. */
import { expect, test } from "@jest/globals";
import type { Summary } from "../../../src/contract/server.ts";
import { page, server, showPage } from "./a-page.ts";
import { groupSummary, groupsInKey } from "./groups-key.ts";
import { sidebarHtml, withStartData } from "./sidebar-html.ts";
import { inSortSheet } from "./start-data.ts";
import { busyProblem } from "./stub-server.ts";

const summarized = async (summary: Summary = groupSummary) => {
  server.summary = summary;
  server.groups ??= groupsInKey;
  await showPage(withStartData(await sidebarHtml("sheets"), inSortSheet));
  await page.getByRole("button", { name: "Summarize" }).click();
  await page.locator("summary", { hasText: "How groups of students did" }).focus();
  await page.keyboard.press("Enter");
};
const button = (name: string) => page.getByRole("button", { name, exact: true });
const look = async () => {
  await button("Look at the groups").focus();
  await page.keyboard.press("Enter");
  await button("Look again").waitFor();
};

test("the key is read only when asked, and each count is a sentence that says how sure it is", async () => {
  await summarized();
  await page.getByText("The add-on reads your identity key").waitFor();
  expect(server.timesCalled("readGroups")).toBe(0);
  await look();
  const said = async (text: string) => expect(await page.getByText(text).count()).toBe(1);
  await said("Multilingual learners: 7 of 12 at or above grade level; all others 11 of 14. Too few samples to tell");
  await said(
    "Multilingual learners: 2 of 12 at or above grade level; all others 13 of 14. That is more of a difference",
  );
  await said("Multilingual learners: 6 of 12 at or above grade level; all others 7 of 14. The same share.");
  await said("Not told: IEP and Newcomers.");
  await said("what do these students do already that we can build on?");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Look again");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
});

test("what is added is what was shown, in the document's language and without the names of small groups", async () => {
  server.groups = { ...groupsInKey, language: "es" };
  await summarized();
  await look();
  const release = server.hold("addGroups");
  await button("Add to the notes").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect(await button("Add to the notes").getAttribute("aria-disabled")).toBe("true");
  release();
  await page.getByRole("status").filter({ hasText: "Added" }).first().waitFor();
  await page.getByRole("link", { name: "Open the document" }).waitFor();
  expect(server.groupsAdded).toHaveLength(1);
  const [added] = server.groupsAdded;
  expect(added!.says.criteria[0]!.sentences[0]).toMatch(
    /^Multilingual learners: 7 de 12 en el nivel de grado o por enc/,
  );
  expect(JSON.stringify(added)).not.toMatch(/IEP|Newcomers/);
  expect(added!.knew).toEqual([]);
  expect(added!.tells.map(({ criterion, group }) => `${criterion}/${group}`).slice(0, 2)).toEqual([
    "Question/",
    "Question/Multilingual learners",
  ]);
});

test("where it cannot be added the page keeps what it shows, says what to do, and looking again works", async () => {
  await summarized();
  await look();
  server.failNext("addGroups", busyProblem);
  await button("Add to the notes").click();
  await page.getByRole("alert").filter({ hasText: busyProblem.next }).waitFor();
  expect(await page.getByText("7 of 12 at or above grade level; all others 11 of 14").count()).toBe(1);
  await button("Add to the notes").click();
  await page.getByRole("link", { name: "Open the document" }).waitFor();
  server.failNext("readGroups", busyProblem);
  await button("Look again").click();
  await page.getByRole("alert").waitFor();
  await button("Look again").click();
  await button("Add to the notes").waitFor();
});

test("a key without groups, groups that are too small and a key edited by hand are said; nothing can be added", async () => {
  server.groups = { ...groupsInKey, entries: groupsInKey.entries.map((one) => ({ ...one, groups: [] })) };
  await summarized();
  await look();
  await page.getByText("The identity key names no group.").waitFor();
  server.groups = { ...groupsInKey, fewest: 13, oddities: ["The identity key has no row for S30."] };
  await button("Look again").click();
  await page.getByText("Nothing can be told of groups this time").waitFor();
  await page.getByText("The identity key has no row for S30.").waitFor();
  await page.getByText("Not told: IEP, Multilingual learners and Newcomers.").waitFor();
  expect(await button("Add to the notes").count()).toBe(0);
});

test("a new summary begins with its groups closed, so that no old counts are added", async () => {
  await summarized();
  await look();
  server.summary = { ...groupSummary };
  await button("Summarize again").click();
  await page.getByRole("heading", { name: "Summary", exact: true }).waitFor();
  await page.locator("summary", { hasText: "How groups of students did" }).click();
  await button("Look at the groups").waitFor();
  expect(await page.getByText("7 of 12 at or above").count()).toBe(0);
});
