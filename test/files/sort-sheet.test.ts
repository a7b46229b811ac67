import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { languages } from "../../src/core/language.ts";
import { levelNameIn } from "../../src/core/rubric/rubric.ts";
import { discussions, settle } from "../../src/core/sorting/consensus.ts";
import { readLevel } from "../../src/core/sorting/read-level.ts";
import { summarizeSort } from "../../src/core/trends/summarize-sort.ts";
import { readSortSheet } from "../../src/files/read-sort-sheet.ts";
import { consensusColumns } from "../../src/files/sort-sheet/consensus-tab.ts";
import { type RubricReading, readRubricTab } from "../../src/files/sort-sheet/read-rubric-tab.ts";
import { readerTabNames, tabNames } from "../../src/files/sort-sheet/tabs.ts";
import { sortSheetWords } from "../../src/files/sort-sheet/words.ts";
import { sortSheet } from "../../src/files/sort-sheet.ts";
import type { Workbook } from "../../src/files/workbook.ts";
import { compileWorkbook } from "../../src/google/sheets-compiler.ts";
import { aCriterion, anySort, aSheetInput, codes } from "./a-meeting.ts";
import { CalculatedWorkbook } from "./calculated-workbook.ts";
import { columnOf, filledSortSheet } from "./filled-sort-sheet.ts";

/** For two readers. */
const at = consensusColumns(2);

const formulas = (workbook = sortSheet(aSheetInput())) =>
  workbook.tabs.flatMap((tab) => [
    ...tab.rows.flatMap((row) => row.flatMap(({ formula }) => formula ?? [])),
    ...tab.tones.map(({ formula }) => formula),
  ]);

test("the tabs come in the order in which a team needs them, with identities that stay", () => {
  const { tabs } = sortSheet(aSheetInput());
  expect(tabs.map(({ title, sheetId, hidden }) => [title, sheetId, hidden ?? false])).toEqual([
    ["Start here", 100, false],
    ["Rubric", 200, false],
    ["Ana Díaz", 1000, false],
    ["Ben O'Neil", 1001, false],
    ["Consensus", 300, false],
    ["Comparisons", 350, true],
    ["Trends", 400, false],
    ["Board", 450, false],
    ["Other data", 460, true],
    ["Meeting", 500, true],
  ]);
});

test("any reader's name becomes a tab that Sheets and Excel accept, beside our tabs of every language", () => {
  const own = languages.flatMap((language) => Object.values(tabNames[language]));
  const taken = [...own, "History", "Historial"].map((name) => name.toLowerCase());
  const aName = fc.oneof(fc.string({ unit: "binary", maxLength: 50 }), fc.constantFrom(...own));
  fc.assert(
    fc.property(fc.array(aName, { maxLength: 12 }), fc.constantFrom(...languages), (readers, language) => {
      const names = readerTabNames(readers, language);
      for (const name of names) expect(name).toMatch(/^(?!')[^:\\/?*[\]\n\t]{1,31}(?<!')$/);
      expect(new Set([...taken, ...names.map((name) => name.toLowerCase())]).size).toBe(taken.length + names.length);
    }),
  );
  expect(readerTabNames(["Trends", "Ms. Lee", "MS. LEE", "A/B: [x]", "?"], "en")).toEqual([
    "Trends (2)",
    "Ms. Lee",
    "MS. LEE (2)",
    "A B x",
    "Reader 5",
  ]);
  expect(readerTabNames(["Consenso", "trends", "*"], "es")).toEqual(["Consenso (2)", "trends (2)", "Persona 3"]);
});

test("the live sheet says the same as the summary, whatever readers chose", () => {
  fc.assert(
    fc.property(anySort, fc.constantFrom(...languages), ({ rubric, sort }, language) => {
      const { workbook, sheet } = filledSortSheet(rubric, sort, language);
      const names = tabNames[language];
      const words = sortSheetWords[language];
      const consensus = (row: number, key: string) =>
        sheet.text(names.consensus, row, columnOf(workbook, names.consensus, key));
      const tier = columnOf(workbook, names.consensus, "agreed") - 1;
      const said = discussions(sort, rubric);
      for (const [index, { sample, criterion, level }] of settle(sort, rubric).entries()) {
        const row = 3 + index;
        expect(sheet.text(names.consensus, row, 0)).toBe(sample);
        const counts = level === "open" ? "" : level === "not scorable" ? "n" : String(level + 1);
        expect(consensus(row, "counts")).toBe(counts);
        const discussion = said.find((one) => one.sample === sample && one.criterion === criterion);
        const agreed = sort.agreed.some((one) => one.sample === sample && one.criterion === criterion);
        expect(sheet.text(names.consensus, row, tier)).toBe(
          agreed ? words.consensus.agreed : discussion === undefined ? "" : words.consensus.tiers[discussion.tier],
        );
      }
      const trends = summarizeSort(sort, rubric);
      let row = 3;
      while (sheet.text(names.trends, row, 1) !== words.trends.level) row += 1;
      row += 1;
      for (const [index, trend] of trends.criteria.entries()) {
        const overview = [0, 1, 2, 3, 4].map((column) => sheet.text(names.trends, 3 + index, column));
        expect(overview).toEqual([
          trend.name,
          `${trend.atOrAbove} ${words.trends.of} ${trend.settled}`,
          String(trend.below),
          String(trend.notScorable),
          String(trend.open),
        ]);
        // What the chart over the tab draws.
        expect([5, 6, 7].map((column) => sheet.text(names.trends, 3 + index, column))).toEqual(
          [trend.atOrAbove, trend.below, trend.notScorable + trend.open].map(String),
        );
        for (const count of trend.counts) {
          expect([2, 4].map((column) => sheet.text(names.trends, row, column))).toEqual([
            String(count),
            "█".repeat(count),
          ]);
          row += 1;
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("a reader who sorts their own tab changes nothing in the consensus", () => {
  const workbook = sortSheet(aSheetInput());
  const sheet = new CalculatedWorkbook(workbook);
  const upsideDown = [...codes(4)].reverse();
  for (const [index, code] of upsideDown.entries()) {
    sheet.type("Ben O'Neil", 3 + index, 0, code);
    sheet.type("Ben O'Neil", 3 + index, 2, code === "S01" ? "4 Exceeds" : "1 Beginning");
  }
  sheet.calculate();
  expect(codes(4).map((_, index) => sheet.text("Consensus", 3 + 3 * index, 3))).toEqual([
    "4 Exceeds",
    "1 Beginning",
    "1 Beginning",
    "1 Beginning",
  ]);
});

test("the spread is said in words, and a word that is no level is pointed out instead of left out silently", () => {
  const sheet = new CalculatedWorkbook(sortSheet(aSheetInput()));
  sheet.type("Ana Díaz", 3, 2, "1 Beginning");
  sheet.type("Ben O'Neil", 3, 2, "4 Exceeds");
  sheet.type("Ana Díaz", 4, 2, "Pretty good");
  sheet.type("Ben O'Neil", 5, 2, "3 Meets");
  sheet.calculate();
  expect([3, 6, 9, 12].map((row) => [at.range, at.tier].map((column) => sheet.text("Consensus", row, column)))).toEqual(
    [
      ["1 Beginning – 4 Exceeds", "Talk first"],
      ["Check the words", ""],
      ["3 Meets", "Needs a second reader"],
      ["", ""],
    ],
  );
  sheet.type("Ana Díaz", 5, 2, "Not scorable");
  sheet.calculate();
  expect(sheet.text("Consensus", 9, at.tier)).toBe("Scorable or not?");
});

test("a word changed in the Rubric tab changes the headings and what counts", () => {
  const sheet = new CalculatedWorkbook(sortSheet(aSheetInput()));
  sheet.type("Rubric", 3, 0, "Thesis");
  sheet.type("Rubric", 3, 5, "Solid");
  for (const reader of ["Ana Díaz", "Ben O'Neil"]) sheet.type(reader, 3, 2, "Solid");
  sheet.calculate();
  expect([sheet.text("Ana Díaz", 2, 2), sheet.text("Consensus", 3, 1), sheet.text("Trends", 3, 0)]).toEqual([
    "Thesis",
    "Thesis",
    "Thesis",
  ]);
  expect(sheet.text("Consensus", 3, at.tier)).toBe("Agree");
});

test.each([
  ["en", 0.4, "counts 40%"],
  ["es", 0.125, "cuenta 12.5 %"],
  ["en", 2.5, "counts 2.5 times"],
] as const)("a weight is said in %s as its teacher thinks of it", (language, weight, said) => {
  const levels = ["Not yet", "Meets"].map((label) => ({ label, points: null, descriptor: "" }));
  const rubric = { title: "", criteria: [{ name: "Claim", section: "", weight, levels, gradeLevel: 1 }] };
  const tab = sortSheet(aSheetInput({ rubric, language })).tabs.find(({ title }) => /^R[uú]bri/.test(title))!;
  expect(JSON.stringify(tab)).toContain(said);
});

test("marks that spreadsheets take for wildcards are just words in a level", () => {
  const stars = ["Meets", "Meets*", "Meets?", "~"].map((label) => ({ label, points: null, descriptor: "" }));
  const rubric = { title: "", criteria: [{ name: "Claim", section: "", weight: 1, levels: stars, gradeLevel: 2 }] };
  const sheet = new CalculatedWorkbook(
    sortSheet(aSheetInput({ rubric, readers: ["Ana"], samples: codes(4).map((code) => ({ code, link: "" })) })),
  );
  for (const [index, { label }] of stars.entries()) sheet.type("Ana", 3 + index, 2, label);
  sheet.calculate();
  let row = 4;
  while (sheet.text("Trends", row, 1) !== "Level") row += 1;
  expect([1, 2, 3, 4].map((level) => sheet.text("Trends", row + level, 2))).toEqual(["1", "1", "1", "1"]);
});

test("formulas use only functions that every spreadsheet knows, and no open-ended range", () => {
  const shared =
    "AND OR IF IFERROR ISNUMBER INDEX MATCH COUNT COUNTIFS SUMPRODUCT MIN MAX REPT ROUNDUP COLUMN SUBSTITUTE TRIM MID FIND INT MOD".split(
      " ",
    );
  const all = languages.flatMap((language) => formulas(sortSheet(aSheetInput({ language }))));
  for (const formula of all) {
    const bare = formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'/g, "Tab");
    expect((bare.match(/[A-Z][A-Z.]*(?=\()/g) ?? []).filter((name) => !shared.includes(name))).toEqual([]);
    expect(bare).not.toMatch(/\$?[A-Z]+:\$?[A-Z]+(?![A-Z$]*\d)/);
  }
});

test("a colour never looks into another tab, which Google refuses", () => {
  for (const tab of sortSheet(aSheetInput()).tabs)
    for (const { formula } of tab.tones) expect(formula.replace(/"[^"]*"/g, '""')).not.toContain("!");
});

test("names that look like formulas stay text", () => {
  const { tabs } = sortSheet(
    aSheetInput({ readers: ["=1+1"], rubric: { title: "=X", criteria: [aCriterion("=Claim")] } }),
  );
  const cells = tabs.flatMap((tab) => tab.rows.flat());
  expect(cells.filter(({ formula }) => formula !== undefined && /^=(1\+1|X|Claim)$/.test(formula))).toEqual([]);
  expect(cells.filter(({ text }) => text === "=1+1" || text === "=X" || text === "=Claim").length).toBeGreaterThan(2);
});

test("only web addresses become links to the work", () => {
  const links = ["https://x.org/a", "", "blue folder", "javascript:alert(1)"];
  const samples = links.map((link, index) => ({ code: `S0${index + 1}`, link }));
  const reader = sortSheet(aSheetInput({ samples })).tabs.find(({ title }) => title === "Ana Díaz")!;
  expect(reader.rows.slice(3, 7).map((row) => [row[1]!.text, row[1]!.link])).toEqual([
    ["Open", "https://x.org/a"],
    [undefined, undefined],
    ["blue folder", undefined],
    ["javascript:alert(1)", undefined],
  ]);
});

test.each([
  [30, 8, 8, 1_000_000],
  [150, 6, 5, 1_000_000],
  [150, 8, 8, 1_500_000],
])("%i samples, %i criteria and %i readers fit into one request", (samples, criteria, readers, bytes) => {
  const requests = compileWorkbook(
    sortSheet(
      aSheetInput({
        samples: codes(samples).map((code) => ({ code, link: "https://drive.google.com/file/d/1-essay/view" })),
        readers: Array.from({ length: readers }, (_, index) => `Reader ${index + 1}`),
        rubric: {
          title: "",
          criteria: Array.from({ length: criteria }, (_, index) => aCriterion(`Criterion ${index + 1}`)),
        },
      }),
    ),
  );
  expect(JSON.stringify(requests).length).toBeLessThan(bytes);
});

/** Ana and Ben type the same into the first criterion of the first samples; what Consensus then counts. */
const countsOf = (workbook: Workbook, typed: readonly string[], rename?: (sheet: CalculatedWorkbook) => void) => {
  const sheet = new CalculatedWorkbook(workbook);
  rename?.(sheet);
  for (const [index, text] of typed.entries())
    for (const reader of ["Ana Díaz", "Ben O'Neil"]) sheet.type(reader, 3 + index, 2, text);
  sheet.calculate();
  const counts = columnOf(workbook, "Consensus", "counts");
  return {
    sheet,
    counts: typed.map((_, index) => sheet.text("Consensus", 3 + 3 * index, counts)),
    spread: typed.map((_, index) => sheet.text("Consensus", 3 + 3 * index, at.range)),
  };
};
const manySamples = { samples: codes(12).map((code) => ({ code, link: "" })) };

test("a bare number, a label and another case count as the level that they stand for; marks for wildcards never do", () => {
  const typed = [
    "3",
    "meets",
    "3 MEETS",
    " 3  Meets ",
    "Level 3",
    "nivel 3",
    "n/a",
    "No evaluable",
    "*",
    "3*",
    "? Meets",
  ];
  const { counts, spread } = countsOf(sortSheet(aSheetInput(manySamples)), typed);
  expect(counts).toEqual(["3", "3", "3", "3", "3", "3", "n", "n", "", "", ""]);
  expect(spread.slice(0, 2).concat(spread.slice(-3))).toEqual([
    "3 Meets",
    "3 Meets",
    "Check the words",
    "Check the words",
    "Check the words",
  ]);
});

test("a level keeps counting when its word is changed after the sort, and the new word counts too", () => {
  const reworded = (sheet: CalculatedWorkbook) => sheet.type("Rubric", 3, 5, "Solid");
  const workbook = sortSheet(aSheetInput(manySamples));
  const { sheet, counts, spread } = countsOf(workbook, ["3 Meets", "Solid", "3", "Meets", "2"], reworded);
  expect(counts).toEqual(["3", "3", "3", "3", "2"]);
  expect(spread[0]).toBe("Solid");
  // The grade-level line, which names the old word, stays where it was.
  expect(sheet.text("Trends", 3, 1)).toBe("4 of 5");
  const read = readSortSheet(sheet.tables());
  expect(read.oddities).toEqual([]);
  expect(read.sort.ratings.map(({ level }) => level)).toEqual([2, 2, 2, 2, 1, 2, 2, 2, 2, 1]);
});

test("a word that two levels have is nobody's", () => {
  const workbook = sortSheet(aSheetInput(manySamples));
  const { counts } = countsOf(workbook, ["Solid", "3 Meets", "2 Approaching"], (sheet) => {
    sheet.type("Rubric", 3, 4, "Solid");
    sheet.type("Rubric", 3, 5, "Solid");
  });
  expect(counts).toEqual(["", "3", "2"]);
});

const awkward = fc.constantFrom(
  "Meets",
  "3 Meets",
  "1.5 Meets",
  "1 Casi logró",
  "Level 1",
  "Doesn't meet",
  "~",
  "1",
  "",
  "3",
  "1,5",
  "1.50",
  "Nivel 1.5",
  "LEVEL 3",
  "meets",
  "Meets*",
  "*",
  "Casi logró",
  "casi logro",
);
const anyWords = fc.oneof(
  awkward,
  fc.string({ unit: fc.constantFrom("1", "3", ".", " ", "m", "*", "?", "~", "-"), maxLength: 4 }),
);
const anyLevels = fc
  .uniqueArray(
    fc.record({
      label: fc.constantFrom("", "Meets", "Meets*", "Casi logró", "Doesn’t meet", "~", "3", "n/a"),
      points: fc.constantFrom(null, 1, 1.5, 3),
    }),
    { minLength: 2, maxLength: 4, selector: (level) => levelNameIn("en")(level).toLowerCase() },
  )
  .filter((levels) => levels.every(({ label, points }) => label !== "" || points !== null))
  .map((levels) => levels.map((level) => ({ ...level, descriptor: "" })));

test("the live sheet and the summary understand the same words, whatever people type or change", () => {
  fc.assert(
    fc.property(anyLevels, fc.array(anyWords, { minLength: 1, maxLength: 6 }), awkward, (levels, typed, word) => {
      const rubric = { title: "", criteria: [{ name: "A", section: "", weight: 1, levels, gradeLevel: 1 }] };
      const workbook = sortSheet(aSheetInput({ rubric, readers: ["Ana"], ...manySamples }));
      const sheet = new CalculatedWorkbook(workbook);
      if (word !== "") sheet.type("Rubric", 3, 3, word);
      for (const [index, text] of typed.entries()) sheet.type("Ana", 3 + index, 2, text);
      sheet.calculate();
      const table = sheet.tables().find(({ sheetId }) => sheetId === 200)!;
      const counts = columnOf(workbook, "Consensus", "counts");
      const shown = typed.map((_, index) => sheet.text("Consensus", 3 + index, counts));
      let reading: RubricReading;
      try {
        reading = readRubricTab(table, "en");
      } catch {
        return; // The line is at the lowest level, or two levels have its word: Consensus has no summary to agree with.
      }
      const { rubric: now, originals } = reading;
      expect(shown).toEqual(
        typed.map((text) => {
          const read = readLevel(text, now.criteria[0]!, originals[0]);
          return read.kind === "level" ? String(read.level + 1) : read.kind === "not scorable" ? "n" : "";
        }),
      );
    }),
    { numRuns: 60 },
  );
});

test("readers' names stand over their columns, whatever signs they hold, and follow the name on their tab", () => {
  const readers = ["=1+1", 'Ana "Nena" Díaz', "O'Neil/Ben", "👩🏽‍🏫 Chi", "أمل", "-5", "Ana", "ANA"];
  const workbook = sortSheet(aSheetInput({ readers }));
  const sheet = new CalculatedWorkbook(workbook);
  const headings = () => readers.map((_, index) => sheet.text("Consensus", 2, 2 + index));
  expect(headings()).toEqual(readers);
  sheet.type(workbook.tabs[2]!.title, 0, 0, "Ms. Lee");
  sheet.type(workbook.tabs[3]!.title, 0, 0, "");
  sheet.calculate();
  expect(headings().slice(0, 2)).toEqual(["Ms. Lee", readers[1]]);
});

test("the board has coloured notes with room to write, one column a source, and guards its headings alone", () => {
  const board = sortSheet(aSheetInput()).tabs.find(({ sheetId }) => sheetId === 450)!;
  const notes = board.rows.slice(3);
  expect(notes.length).toBeGreaterThanOrEqual(8);
  expect(notes[0]!.map(({ look, text }) => [look, text])).toEqual(Array(5).fill(["writing", undefined]));
  const tints = notes.map((row) => row.map(({ tint }) => tint));
  expect(new Set(tints[0]!.slice(0, 4)).size).toBe(4);
  expect(tints).toEqual(notes.map(() => [...tints[0]!.slice(0, 4), undefined]));
  expect(board.heights).toEqual([{ row: 3, rows: notes.length, pixels: 84 }]);
  expect(board.guarded).toEqual([{ row: 0, column: 0, rows: 3, columns: 5 }]);
});

test("rows of one sample are seen to belong together in the consensus", () => {
  const consensus = sortSheet(aSheetInput()).tabs.find(({ title }) => title === "Consensus")!;
  const shades = consensus.rows.slice(3, -1).map((row) => row.slice(0, 2).map(({ tint }) => tint));
  const [light, dark] = [Array(2).fill(undefined), Array(2).fill("shade")];
  expect(shades).toEqual([light, dark, light, dark].flatMap((shade) => Array(3).fill(shade)));
});
