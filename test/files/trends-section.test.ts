import { expect, test } from "@jest/globals";
import type { Language } from "../../src/core/language.ts";
import type { Rubric } from "../../src/core/rubric/rubric.ts";
import type { Sort } from "../../src/core/sorting/rating.ts";
import { summarizeSort } from "../../src/core/trends/summarize-sort.ts";
import { showWork } from "../../src/core/trends/work-shown.ts";
import { trendsDocument, trendsSection } from "../../src/files/trends-section.ts";
import { aCriterion, codes } from "./a-meeting.ts";
import { allTexts } from "./document-texts.ts";

const rubric: Rubric = { title: "", criteria: [aCriterion("Claim"), aCriterion("Evidence", 4, 2, 2)] };
const sortSheetUrl = "https://docs.google.com/spreadsheets/d/sheet1/edit";
const readers = ["Ana", "Ben"];

/** Both readers alike, but for one sample's evidence. */
const sorted = (count: number): Sort => ({
  samples: codes(count),
  readers,
  ratings: codes(count).flatMap((sample, index) =>
    readers.flatMap((reader) => [
      { sample, reader, criterion: 0, level: index % 5 === 0 ? 1 : 3 },
      { sample, reader, criterion: 1, level: index === 0 ? (reader === "Ana" ? 0 : 3) : index % 2 },
    ]),
  ),
  notes: [],
  agreed: [],
});
const pictured = (sort: Sort, by: Rubric = rubric) => {
  const trends = summarizeSort(sort, by);
  return { trends, shown: showWork(sort, by, trends) };
};
const section = (sort: Sort, language: Language = "en") =>
  trendsSection({ ...pictured(sort), rubric, sortSheetUrl, language });
const said = (sort: Sort): string => JSON.stringify(section(sort));

test("counts, glows, grows, the gap and what to talk about stand in sentences", () => {
  const words = said(sorted(10));
  for (const sentence of [
    "10 samples, 2 readers.",
    "Claim: 8 of 10 samples at or above grade level.",
    "Evidence: 9 of 9 samples below grade level.",
    "The highest-leverage gap is Evidence (9 of 9 below grade level, weight 2).",
    "S01, Evidence: readers are two or more levels apart (4 Exceeds: Ben; 1 Beginning: Ana).",
  ])
    expect(words).toContain(sentence);
  expect(words).not.toContain("%");
  // Ten were read and nine counted: what became of the tenth stands beside the count.
  expect(allTexts(section(sorted(10)))).toContain(
    "Evidence: 9 of 9 samples below grade level.  (1 is not settled yet)",
  );
  expect(words.match(/Claim: /g)).toHaveLength(1);
});

test("whether every student met the objective, what shows consistently, strategies and agreement are told", () => {
  const note = { reader: "Ana", evidence: "", strategy: "Draws a table", rationale: "", pile: null };
  const texts = allTexts(section({ ...sorted(10), notes: ["S01", "S04"].map((sample) => ({ ...note, sample })) }));
  for (const text of [
    "Did every student meet the objective?",
    "Not yet: all 10 settled samples are below grade level in at least one criterion.",
    "Most consistent across samples: Claim (8 of 10 samples at 4 Exceeds).",
    "Draws a table: 2 samples (S01, S04)",
  ])
    expect(texts).toContain(text);
  const nearer = codes(10).slice(3);
  const few = { ...sorted(10), agreed: nearer.map((sample) => ({ sample, criterion: 1, level: 2, reason: "" })) };
  expect(allTexts(section(few))).toContain("S03 is at 4 Exceeds in Claim, and at 1 Beginning in Evidence.");
  // The coldest figure comes last, before what leads on to the steps.
  expect(texts.slice(-2)).toEqual([
    "Readers in pairs: the same level in 19 of 20 pairs, at most one level apart in 19.",
    "For the action steps. To close a gap: Evidence. To repeat a glow: Claim.",
  ]);
});

test("with too few samples no step is tied to anything", () => {
  expect(said(sorted(3))).not.toContain("action steps");
});

test("each criterion has a table of its levels, with counts, bars and words for grade level", () => {
  const tables = section(sorted(10)).flatMap((block) => (block.kind === "table" ? [block] : []));
  const rows = tables.map((table) =>
    table.rows.slice(1).map((row) => row.flat().map((block) => (block.kind === "paragraph" ? block.line : ""))),
  );
  expect(rows[0]).toEqual([
    ["1 Beginning", "below", "0", ""],
    ["2 Approaching", "below", "2", "██"],
    ["3 Meets", "at or above", "0", ""],
    ["4 Exceeds", "at or above", "8", "████████"],
  ]);
  expect(rows).toHaveLength(2);
});

test("with too few samples it says so instead of naming strengths or gaps", () => {
  const words = said(sorted(3));
  expect(words.match(/Too few levels are settled to name glows, grows or a gap/g)).toHaveLength(1);
  // Beside each criterion's counts.
  expect(words.match(/too few samples/g)).toHaveLength(2);
  expect(words).not.toMatch(/highest-leverage/);
});

test("where every sample is at or above grade level, no gap and no grow is made up", () => {
  const alike = sorted(6);
  const words = said({ ...alike, ratings: alike.ratings.map((rating) => ({ ...rating, level: 3 })) });
  expect(words).toContain("There is no gap to name");
  expect(words).toContain("No settled sample is below grade level");
  expect(words).toContain("Nothing is left to settle");
});

test("a long list of open points is cut, and the sheet named for the rest", () => {
  const apart = sorted(30);
  const ratings = apart.ratings.map((rating) => ({ ...rating, level: rating.reader === "Ana" ? 0 : 3 }));
  expect(said({ ...apart, ratings })).toContain("And 55 more, in the Consensus tab of the ");
});

test("a trends document of its own carries the same section under the meeting's title", () => {
  const picture = { ...pictured(sorted(10)), rubric, sortSheetUrl, language: "en" as const };
  const value = trendsDocument({
    ...picture,
    title: "Lab reports",
    date: "2026-11-20",
    notesUrl: "https://x.org/notes",
  });
  expect(value.title).toBe("Lab reports – trends – 2026-11-20");
  expect(value.blocks[value.blocks.length - 1]).toEqual({
    kind: "section",
    name: "trends",
    blocks: trendsSection(picture),
  });
  expect(JSON.stringify(value.blocks[1])).toContain("https://x.org/notes");
});

const counted = (...criteria: readonly (readonly [atOrAbove: number, below: number])[]) => {
  const samples = Array.from({ length: 12 }, (_, index) => `S${String(index + 1).padStart(2, "0")}`);
  const rubric = {
    title: "",
    criteria: criteria.map((_, index) => ({
      name: `C${index}`,
      section: "",
      weight: 1,
      gradeLevel: 1,
      levels: ["Below", "At"].map((label) => ({ label, points: null, descriptor: "" })),
    })),
  };
  const agreed = criteria.flatMap(([atOrAbove, below], criterion) =>
    samples
      .slice(0, atOrAbove + below)
      .map((sample, index) => ({ sample, criterion, level: index < atOrAbove ? 1 : 0, reason: "" })),
  );
  const picture = pictured({ samples, readers: ["A", "B"], ratings: [], notes: [], agreed }, rubric);
  return {
    trends: picture.trends,
    words: JSON.stringify(trendsSection({ ...picture, rubric, sortSheetUrl: "https://example.org", language: "en" })),
  };
};

test("no sentence says that nothing is below grade level while samples are", () => {
  const alike = counted([7, 1], [5, 3], [7, 2]);
  expect(alike.trends.grows).toEqual([]);
  expect(alike.words).not.toContain("No settled sample is below");
  expect(alike.words).toContain("Those below are counted");
  expect(counted([8, 0], [9, 0]).words).toContain("No settled sample is below");
});

test("no sentence says that nowhere most samples are at grade level while they are", () => {
  const gapOnly = counted([7, 4]);
  expect(gapOnly.trends.glows).toEqual([]);
  expect(gapOnly.words).not.toContain("In no criterion are most samples");
  expect(counted([2, 8]).words).toContain("In no criterion are most samples");
});
