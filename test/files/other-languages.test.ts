/** What no other language may have in common with English: a piece that nobody translated. */
import { expect, test } from "@jest/globals";
import { type Language, languages } from "../../src/core/language.ts";
import type { Rubric } from "../../src/core/rubric/rubric.ts";
import type { Sort } from "../../src/core/sorting/rating.ts";
import { summarizeSort } from "../../src/core/trends/summarize-sort.ts";
import { showWork } from "../../src/core/trends/work-shown.ts";
import type { DocumentValue } from "../../src/files/document.ts";
import { identityKey } from "../../src/files/identity-key.ts";
import { comparisonsTabId, rubricTabId } from "../../src/files/sort-sheet/tabs.ts";
import { sortSheet } from "../../src/files/sort-sheet.ts";
import { logRows } from "../../src/files/team-log/log-rows.ts";
import { teamLog } from "../../src/files/team-log/team-log.ts";
import { trendsDocument } from "../../src/files/trends-section.ts";
import type { Workbook } from "../../src/files/workbook.ts";
import { aCriterion, aSheetInput, codes } from "./a-meeting.ts";

const others = languages.filter((language) => language !== "en");

/** A team's own words carry a mark each, so that they are not taken for ours. */
const rubric: Rubric = {
  title: "§Essay",
  criteria: ["§Claim", "§Evidence", "§Conventions"].map((name, index) => {
    const criterion = aCriterion(name, 4, 2, index + 1);
    const levels = criterion.levels.map((level, place) => ({
      descriptor: "§Descriptor",
      // One criterion has points alone: its levels are named by us.
      label: index === 2 ? "" : `§${level.label}`,
      points: place + 1,
    }));
    return { ...criterion, section: "§Science", levels };
  }),
};
const readers = ["§Ana", "§Ben"];
/** Whether words of ours are in it. */
const spoken = (text: string): boolean => /\p{L}{2}/u.test(text.replace(/https?:\S+|§\p{L}+/gu, ""));

const workbookTexts = ({ tabs }: Workbook): string[] =>
  tabs.flatMap((tab) => [
    tab.title,
    ...tab.rows.flatMap((row) =>
      row
        // Words that count for a level, or as the answer of a comparison, do so in every language.
        .filter(
          (_, column) =>
            (tab.sheetId !== rubricTabId && tab.sheetId !== comparisonsTabId) || !tab.columns[column]?.hidden,
        )
        .flatMap(({ text, formula, hint, choices }) => [
          text ?? "",
          hint ?? "",
          ...(typeof choices === "object" ? choices : []),
          ...(formula?.match(/"[^"]*"/g) ?? []).map((part) => part.slice(1, -1)),
        ]),
    ),
    ...tab.tones.flatMap(({ formula }) => (formula.match(/"[^"]*"/g) ?? []).map((part) => part.slice(1, -1))),
  ]);

const stringsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

const sheetTexts = (language: Language): string[] =>
  workbookTexts(
    sortSheet(
      aSheetInput({
        language,
        title: "§Essays",
        protocolName: "§Everyday",
        rubric,
        readers,
        samples: codes(3).map((code, index) => ({ code, link: index === 0 ? "https://x.org/a" : "" })),
      }),
    ),
  );

/** Facts of the hidden tab are for the add-on alone. */
const facts = ["version", "meetingId", "title", "date", "language", "protocol", "notesId", "notesUrl", "folderId"];
const codesOfOurs = [...facts, "samples", "reader:1000", "reader:1001", "meeting-0001", "notes1"];

test.each(others)("nothing in a sort sheet in %s is left in English", (language) => {
  const english = new Set(sheetTexts("en"));
  const texts = sheetTexts(language).filter((text) => spoken(text) && !codesOfOurs.includes(text));
  expect(texts.length).toBeGreaterThan(60);
  expect(texts.filter((text) => english.has(text))).toEqual([]);
});

const sortOf = (level: (sample: number, criterion: number, reader: number) => number, count: number): Sort => ({
  samples: codes(count),
  readers,
  ratings: codes(count).flatMap((sample, s) =>
    readers.flatMap((reader, r) =>
      rubric.criteria.map((_, criterion) => ({ sample, reader, criterion, level: level(s, criterion, r) })),
    ),
  ),
  notes: [],
  agreed: [],
});
/** Together they meet every sentence: gaps or none, too few, apart, more than are listed. */
const sorts: readonly Sort[] = [
  sortOf((sample, criterion) => (criterion === 0 ? 3 : sample % 4), 12),
  sortOf(() => 3, 8),
  sortOf((sample) => sample % 3, 3),
  sortOf((_, __, reader) => reader * 3, 8),
  sortOf((sample) => (sample === 0 ? 0 : 3), 12),
  sortOf(() => 1, 8),
];
const trendsTexts = (language: Language, sort: Sort): string[] => {
  const trends = summarizeSort(sort, rubric);
  const { blocks }: DocumentValue = trendsDocument({
    language,
    trends,
    shown: showWork(sort, rubric, trends),
    rubric,
    sortSheetUrl: "https://x.org/sheet",
    title: "§Essays",
    date: "2026-11-20",
    notesUrl: "https://x.org/notes",
  });
  return stringsIn(blocks);
};
/** Names by which blocks are told apart in the program. */
const kinds = "heading paragraph table section title subtitle trends list bullet grid quiet".split(" ");

test.each(others)("nothing in a trends document in %s is left in English", (language) => {
  const texts = sorts.flatMap((sort) => trendsTexts(language, sort));
  const english = new Set(sorts.flatMap((sort) => trendsTexts("en", sort)));
  expect(texts.filter((text) => english.has(text) && spoken(text) && !kinds.includes(text))).toEqual([]);
});

test.each(others)("nothing in a team log or an identity key in %s is left in English", (language) => {
  const texts = (one: Language) => {
    const meeting = { meetingId: "m1", title: "§Essays", date: "2026-11-20", protocol: "§Everyday" };
    const trends = summarizeSort(sorts[0]!, rubric);
    const rows = logRows({ meeting, trends, rubric, sortSheetUrl: "https://x.org/sheet" }, one);
    const log = teamLog(one);
    const key = identityKey({ title: "§Essays", language: one, entries: [{ code: "S01", name: "§Ada", groups: [] }] });
    return [
      log.title,
      ...workbookTexts(log),
      ...workbookTexts(key),
      ...rows.flatMap((row) => Object.values(row).map(String)),
    ];
  };
  const english = new Set(texts("en"));
  expect(texts(language).filter((text) => english.has(text) && spoken(text))).toEqual([]);
});
