import { expect, test } from "@jest/globals";
import type { SortSheetNow } from "../../../src/contract/changing.ts";
import { type ChangeDraft, noChange, readChange } from "../../../src/sidebar/change/read-change.ts";
import { words } from "../../../src/sidebar/change/words.en.ts";

const now: SortSheetNow = {
  meetingId: "meeting-0001",
  fileId: "sheet",
  title: "Essays",
  language: "en",
  readers: [
    { sheetId: 1000, name: "Ana", levels: 12 },
    { sheetId: 1001, name: "Ben", levels: 0 },
  ],
  readersOut: [{ sheetId: 1002, name: "Carla" }],
  samples: [
    { code: "S01", levels: 6 },
    { code: "S02", levels: 6 },
  ],
  samplesOut: ["S03"],
};
const read = (draft: Partial<ChangeDraft>, roster: Parameters<typeof readChange>[2] = null) =>
  readChange(now, { ...noChange, ...draft }, roster, words);

test("nothing typed is nothing to change, and no fault", () => {
  expect(read({})).toMatchObject({ will: [], faults: [], students: [] });
});

test("readers are added, renamed, taken out and brought back by their tabs", () => {
  const { change, will, faults } = read({
    names: { 1001: "Ben Okafor " },
    turned: { 1000: true, 1002: true },
    readersText: "Dora\nEli",
  });
  expect(faults).toEqual([]);
  expect(change).toEqual({
    addReaders: ["Dora", "Eli"],
    renameReaders: [{ sheetId: 1001, name: "Ben Okafor" }],
    readersOut: [1000],
    readersBack: [1002],
    samplesOut: [],
    samplesBack: [],
  });
  expect(will).toEqual([
    "2 readers added, each with a tab",
    "1 reader renamed",
    "1 reader taken out",
    "1 reader brought back",
  ]);
});

test("two readers of one name, no reader and a nameless reader are faults in words", () => {
  expect(read({ readersText: "ben" }).faults).toEqual([
    { field: "readers", say: words.change.faults.readerTwice("ben") },
  ]);
  expect(read({ names: { 1001: "Ana" } }).faults.map(({ say }) => say)).toEqual([
    words.change.faults.readerTwice("Ana"),
  ]);
  expect(read({ turned: { 1000: true, 1001: true } }).faults.map(({ say }) => say)).toEqual([
    words.change.faults.lastReader,
  ]);
  expect(read({ names: { 1000: " " } }).faults).toEqual([{ field: "name-1000", say: words.change.faults.noName }]);
});

test("a name that was taken by somebody who is taken out is free", () => {
  expect(read({ turned: { 1001: true }, readersText: "Ben" }).faults).toEqual([]);
});

test("samples are added by number or by name, and the sheet neither empties nor overflows", () => {
  expect(read({ count: "3" }).students).toHaveLength(3);
  expect(read({ count: "three" }).faults.map(({ field }) => field)).toEqual(["count"]);
  expect(read({ count: "199" }).faults.map(({ field }) => field)).toEqual(["count"]);
  expect(read({ turned: { S01: true, S02: true } }).faults.map(({ say }) => say)).toEqual([
    words.change.faults.lastSample,
  ]);
  expect(read({ turned: { S01: true, S02: true, S03: true } })).toMatchObject({
    faults: [],
    change: { samplesOut: ["S01", "S02"], samplesBack: ["S03"] },
  });
  const students = [{ name: "Maya", groups: [], link: "" }];
  expect(
    read({ rosterText: "Maya", count: "7" }, { students, warnings: [], problem: null, twins: false }).students,
  ).toEqual(students);
});
