/** A district reads in docs/checklist.md where each element of the sources is met: none may be lost without a word. */
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "@jest/globals";
import { checklistFaults, elements } from "./checklist-faults.ts";
import { checklistRows } from "./checklist-rows.ts";
import { type Place, places } from "./places.ts";

const markdown = readFileSync("docs/checklist.md", "utf8");
let made: ReadonlyMap<string, Place>;
beforeAll(async () => {
  made = await places();
});
const faults = (changed: string) => checklistFaults(changed, made);
/** The document with one stretch of it changed; a stretch that is not there would prove nothing. */
const changed = (from: string, to: string): string => {
  expect(markdown).toContain(from);
  return markdown.replace(from, to);
};
const line = (number: number): string => markdown.split("\n").find((one) => one.startsWith(`| ${number} |`)) ?? "";

test("every element of the sources is met where docs/checklist.md says so", () => {
  expect(faults(markdown)).toEqual([]);
});

test("every row is read, with its places and words", () => {
  const rows = checklistRows(markdown);
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: elements }, (_, index) => index + 1));
  const bold = markdown.match(/\*\*/g)?.length ?? 0;
  const quoted = markdown.match(/“/g)?.length ?? 0;
  const targets = rows.flatMap((row) => row.targets);
  expect(targets.length).toBe(bold / 2);
  expect(targets.flatMap(({ words }) => words).length).toBe(quoted);
});

test("a number that is missing, there twice or unknown is told", () => {
  expect(faults(changed(`${line(31)}\n`, ""))).toEqual(["31: is missing"]);
  expect(faults(changed(line(31), `${line(31)}\n${line(31)}`))).toEqual(["31: is there 2 times"]);
  expect(faults(changed("| 60 |", "| 61 |"))).toEqual(["60: is missing", "61: is no number of the checklist"]);
});

test("a place that does not exist is told, and so is a heading or tab that is gone from it", () => {
  expect(faults(changed("**Sort sheet > Start here**", "**Sorting sheet > Start here**"))).toEqual([
    "23: there is no place “Sorting sheet”",
  ]);
  expect(faults(changed("**Sort sheet > Start here**", "**Sort sheet > Start**"))).toEqual([
    "23: there is no “Start” in “Sort sheet”",
  ]);
  expect(
    faults(changed("document of Deeper Learning Student Work Review > Make", "document of Deeper Learning > Make")),
  ).toEqual(["29: there is no place “Prework document of Deeper Learning”"]);
});

test("words that do not stand in their place are told, even where they stand elsewhere", () => {
  expect(faults(changed("“Samples go by codes alone.”", "“Samples go by names.”"))).toEqual([
    "23: “Samples go by names.” does not stand in “Sort sheet > Start here”",
  ]);
  expect(faults(changed("“Samples go by codes alone.”", "“To move a note, drag its cell”"))).toEqual([
    "23: “To move a note, drag its cell” does not stand in “Sort sheet > Start here”",
  ]);
});

test("minutes that the library does not give are told", () => {
  expect(faults(changed("“10 + 15 + 15 = 40 minutes”", "“10 + 15 + 20 = 45 minutes”"))).toEqual([
    "2: “10 + 15 + 20 = 45 minutes” does not stand in “Agenda of Looking at Student Work: everyday”",
  ]);
  expect(faults(changed("(45 to 65)", "(35 to 55)"))).toHaveLength(1);
  // Part of a number is not that number.
  expect(faults(changed("“prework: 40 minutes”", "“work: 40 minutes”, “0 with Data triangulation”"))).toHaveLength(2);
});

test("a place without words, and a number without a place, are told", () => {
  const last = line(28).split(" | ").pop() ?? "";
  expect(faults(changed(last, "**Team log**: |"))).toEqual(["28: no words are given for “Team log”"]);
  expect(faults(changed(last, "|"))).toEqual(["28: no place is given"]);
});
