import { expect, test } from "@jest/globals";
import { allTexts, flat, headings, links } from "../document-texts.ts";
import { named, notes } from "../some-notes.ts";

const deepDive = named("looking-at-student-work-deep-dive");
const document = "https://docs.google.com/document/d/prework1/edit?usp=drivesdk";
const questions = deepDive.prework!.prompts.flatMap(({ prompts }) => prompts);

/** What stands between the heading of the prework and that of the next part. */
const preworkIn = (over: Parameters<typeof notes>[1]) => {
  const blocks = flat(notes(deepDive, over).blocks);
  const start = blocks.findIndex((block) => block.kind === "heading" && allTexts([block])[0]!.startsWith("Prework"));
  if (start < 0) return null;
  const length = blocks.slice(start + 1).findIndex((block) => block.kind === "heading" && block.level === 1);
  return blocks.slice(start, start + 1 + length);
};

test("the prework says how long it takes, by when, who does what, and what to read with its link", () => {
  const blocks = preworkIn({ prework: { due: "2026-11-18", document: null } })!;
  const said = allTexts(blocks);
  expect(said.slice(0, 3)).toEqual([
    "Prework  about 30 minutes, in your own time",
    "Due: Wednesday, November 18, 2026",
    "Facilitator",
  ]);
  for (const task of [...deepDive.prework!.facilitator, ...deepDive.prework!.members]) expect(said).toContain(task);
  expect(links(blocks)).toEqual(deepDive.prework!.readings.map(({ title, url }) => ({ text: title, link: url })));
});

test("where all answer in the notes, they are told that all can read it", () => {
  const said = allTexts(preworkIn({ prework: { due: "", document: null } })!);
  for (const question of questions) expect(said).toContain(question);
  expect(said.join("\n")).toMatch(/All who can open this document can read/);
  expect(said.join("\n")).not.toMatch(/Due|own copy/);
});

test("where each copies a document, the notes lead to the copy and ask nothing personal themselves", () => {
  const blocks = preworkIn({ prework: { due: "", document } })!;
  const said = allTexts(blocks);
  expect(links(blocks)).toContainEqual({
    text: "your own copy of the prework document",
    link: "https://docs.google.com/document/d/prework1/copy",
  });
  expect(said.join("\n")).toMatch(/File > Make a copy, and keep the copy in My Drive/);
  for (const question of questions) expect(said).not.toContain(question);
  expect(headings(blocks, 2)).toEqual([]);
  expect(said.join("\n")).not.toMatch(/All who can open/);
});

test("a meeting without prework says nothing of it", () => {
  expect(preworkIn({ prework: null })).toBeNull();
});
