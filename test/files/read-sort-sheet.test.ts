import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { inLanguage, type Language, languages } from "../../src/core/language.ts";
import { Problem } from "../../src/core/problem.ts";
import type { Rubric } from "../../src/core/rubric/rubric.ts";
import type { Sort } from "../../src/core/sorting/rating.ts";
import { readSortSheet } from "../../src/files/read-sort-sheet.ts";
import { sortSheet } from "../../src/files/sort-sheet.ts";
import type { TabTable } from "../../src/files/tables.ts";
import { aCriterion, anySort, aRubric, aSheetInput, codes } from "./a-meeting.ts";
import { CalculatedWorkbook } from "./calculated-workbook.ts";
import { columnOf, filledSortSheet } from "./filled-sort-sheet.ts";

const aSort: Sort = {
  samples: codes(4),
  readers: ["Ana Díaz", "Ben O'Neil"],
  ratings: [
    { sample: "S01", reader: "Ana Díaz", criterion: 0, level: 3 },
    { sample: "S02", reader: "Ana Díaz", criterion: 2, level: "not scorable" },
    { sample: "S01", reader: "Ben O'Neil", criterion: 0, level: 0 },
  ],
  notes: [],
  agreed: [{ sample: "S01", criterion: 0, level: 2, reason: "" }],
};
const filled = filledSortSheet(aRubric, aSort);
const tables: readonly TabTable[] = filled.sheet.tables();

/** The tables with one of them changed. */
const changed = (title: string, change: (tab: TabTable) => TabTable): TabTable[] =>
  tables.map((tab) => (tab.title === title ? change(tab) : tab));
const without = (title: string) => tables.filter((tab) => tab.title !== title);
const retyped = (tabs: readonly TabTable[], title: string, row: number, column: number, text: string) =>
  tabs.map((tab) =>
    tab.title === title
      ? {
          ...tab,
          rows: tab.rows.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells)),
        }
      : tab,
  );
const typed = (title: string, row: number, column: number, text: string) => retyped(tables, title, row, column, text);
/** As Sheets leaves it after a column was deleted, but for the columns to the right of it. */
const emptied = (tabs: readonly TabTable[], title: string, key: string) =>
  tabs.map((tab) => {
    const gone = tab.columns.find((column) => column.key === key)?.index;
    return tab.title === title && gone !== undefined
      ? {
          ...tab,
          columns: tab.columns.filter(({ index }) => index !== gone),
          rows: tab.rows.map((row) => row.map((text, column) => (column === gone ? "" : text))),
        }
      : tab;
  });
const withoutColumn = (title: string, key: string) => emptied(tables, title, key);
const problem = (tabs: readonly TabTable[], language: Language = "en") => {
  try {
    readSortSheet(tabs);
  } catch (error) {
    if (error instanceof Problem) {
      const { code, say, safe, next } = error;
      return inLanguage({ code, say, safe, next }, language);
    }
    throw error;
  }
  throw new Error("was read without a problem");
};

/** What is said of the sheet, in English. */
const read = (tabs: readonly TabTable[]) => {
  const reading = readSortSheet(tabs);
  return { ...reading, oddities: inLanguage(reading.oddities, "en") };
};

test("what a meeting is comes back as it went in", () => {
  const { meeting, rubric, oddities } = read(tables);
  expect(meeting).toEqual({
    version: "1",
    meetingId: "meeting-0001",
    title: "Lab reports",
    date: "2026-11-20",
    language: "en",
    protocol: "Deeper Learning Student Work Review",
    notesId: "notes1",
    notesUrl: "https://docs.google.com/document/d/notes1/edit",
    folderId: null,
    samples: codes(4),
    readers: [
      { name: "Ana Díaz", sheetId: 1000 },
      { name: "Ben O'Neil", sheetId: 1001 },
    ],
    samplesOut: [],
    readersOut: [],
  });
  expect(rubric).toEqual(aRubric);
  expect(oddities).toEqual([]);
});

const turned = (tab: TabTable, heading: number): TabTable => {
  const width = tab.rows[heading]!.length;
  return {
    ...tab,
    title: `${tab.title}, renamed`,
    columns: tab.columns.map(({ key, index }) => ({ key, index: width - 1 - index })),
    rows: [...tab.rows.slice(0, heading), ...tab.rows.slice(heading).reverse(), []].map((row) => [...row].reverse()),
  };
};

test("nothing is lost or changed when tabs are renamed, rows sorted and columns moved", () => {
  fc.assert(
    fc.property(anySort, fc.constantFrom(...languages), ({ rubric, sort }, language) => {
      const plain = filledSortSheet(rubric, sort, language).sheet.tables();
      expect(read(plain)).toMatchObject({ rubric, sort, oddities: [] });
      const moved = plain.map((tab) => (tab.sheetId >= 1000 || tab.sheetId === 300 ? turned(tab, 3) : tab)).reverse();
      const again = read(moved);
      const order = (ratings: Sort["ratings"]) => ratings.map((rating) => JSON.stringify(rating)).sort();
      expect(order(again.sort.ratings)).toEqual(order(sort.ratings));
      expect(again.sort.agreed.length).toBe(sort.agreed.length);
      expect(again.oddities).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test("rubrics of every kind come back: points, words, half points, sections, weights", () => {
  const levels = (...all: [string, number | null][]) =>
    all.map(([label, points], index) => ({ label, points, descriptor: index === 1 ? "two\nlines" : "" }));
  const rubric: Rubric = {
    title: "=Science",
    criteria: [
      { ...aCriterion("Core ideas"), section: "SCIENCE", weight: 1.5 },
      { name: "Focus", section: "", weight: 1, gradeLevel: 1, levels: levels(["Not yet", null], ["Yes", null]) },
      { name: "Half", section: "", weight: 1, gradeLevel: 2, levels: levels(["Low", 1], ["", 1.5], ["Meets?", 2]) },
    ],
  };
  const sheet = new CalculatedWorkbook(sortSheet(aSheetInput({ rubric })));
  expect(read(sheet.tables()).rubric).toEqual(rubric);
});

test("pile, evidence, strategy, rationale and reasons are read", () => {
  const at = (key: string) => columnOf(filled.workbook, "Ana Díaz", key);
  let tabs = tables;
  const put = (title: string, row: number, column: number, text: string) => {
    tabs = retyped(tabs, title, row, column, text);
  };
  put("Ana Díaz", 3, at("evidence"), "cites two sources ");
  put("Ana Díaz", 3, at("strategy"), "drew a model");
  put("Ana Díaz", 3, at("pile"), "2 Middle");
  put("Ana Díaz", 4, at("pile"), "7");
  put("Ana Díaz", 5, at("pile"), "top");
  put("Consensus", 3, columnOf(filled.workbook, "Consensus", "reason"), "line 3");
  const { sort, oddities } = read(tabs);
  const ana = { reader: "Ana Díaz", rationale: "" };
  expect(sort.notes).toEqual([
    { ...ana, sample: "S01", evidence: "cites two sources", strategy: "drew a model", pile: 2 },
    { ...ana, sample: "S02", evidence: "", strategy: "", pile: 7 },
  ]);
  expect(sort.agreed).toEqual([{ sample: "S01", criterion: 0, level: 2, reason: "line 3" }]);
  expect(oddities).toEqual(["Not counted in the tab “Ana Díaz”: F6 (“top”). Choose one of: 1 High, 2 Middle, 3 Low."]);
});

test("a word that is no level is told with tab, cell and choices, and never counted", () => {
  const { sort, oddities } = read(typed("Ana Díaz", 3, 2, "Pretty good"));
  expect(sort.ratings.filter(({ reader }) => reader === "Ana Díaz")).toEqual([aSort.ratings[1]]);
  expect(oddities).toEqual([
    "Not counted in the tab “Ana Díaz”: C4 (“Pretty good”). Choose one of: 1 Beginning, 2 Approaching, 3 Meets, 4 Exceeds, Not scorable.",
  ]);
});

test("a deleted reader's tab loses that reader alone", () => {
  const { sort, oddities } = read(without("Ben O'Neil"));
  expect(sort.readers).toEqual(["Ana Díaz"]);
  expect(sort.ratings).toHaveLength(2);
  expect(oddities).toEqual([expect.stringMatching(/tab is missing for “Ben O'Neil”.*left out.*Version history/)]);
});

test("without the Consensus tab the readers' levels still count", () => {
  const { sort, oddities } = read(without("Consensus"));
  expect([sort.ratings.length, sort.agreed.length]).toEqual([3, 0]);
  expect(oddities).toEqual([expect.stringContaining("“Consensus” is missing")]);
});

test.each(["Rubric", "Meeting"])(
  "without the %s tab one learns which tab, what is safe and how to mend it",
  (title) => {
    const { code, say, safe, next } = problem(without(title));
    expect([code, say]).toEqual(["sheet", `The tab “${title}” of this sort sheet is missing.`]);
    expect(safe).toContain("is as it was");
    expect(next).toContain("Version history");
  },
);

test("a column that was deleted or copied is told by tab and name, and the rest still counts", () => {
  const lost = read(withoutColumn("Ana Díaz", "level:0"));
  expect(lost.sort.ratings).toEqual(aSort.ratings.slice(1));
  expect(lost.oddities).toEqual([expect.stringMatching(/column “Claim” is missing in “Ana Díaz”.*Version history/)]);
  const copied = changed("Consensus", (tab) => ({ ...tab, columns: [...tab.columns, { key: "agreed", index: 20 }] }));
  const twice = read(copied);
  expect(twice.sort.agreed).toEqual([]);
  expect(twice.oddities).toEqual([
    expect.stringMatching(/column “Agreed level” stands more than once in “Consensus”.*Delete/),
  ]);
});

test("rows copied, deleted or without a code are told, and nothing counts twice", () => {
  const twice = changed("Ana Díaz", (tab) => ({ ...tab, rows: [...tab.rows, tab.rows[3]!] }));
  expect(read(twice).sort.ratings).toEqual(aSort.ratings);
  expect(read(twice).oddities).toEqual([expect.stringMatching(/sample also stands further up: row \d+ \(S01\)/)]);
  const gone = changed("Ben O'Neil", (tab) => ({ ...tab, rows: tab.rows.filter((_, row) => row !== 4) }));
  expect(read(gone).oddities).toEqual([expect.stringMatching(/no row for S02 in “Ben O'Neil”/)]);
  const blank = read(typed("Ana Díaz", 4, 0, ""));
  expect(blank.oddities).toEqual([
    expect.stringMatching(
      /beside A5, where there is no code.* for a new sample, choose Change people or samples first\./,
    ),
    expect.stringMatching(/no row for S02/),
  ]);
});

test("remarks below a table are nobody's answers", () => {
  const remark = changed("Ana Díaz", (tab) => ({ ...tab, rows: [...tab.rows, [], ["Ask about S02"]] }));
  expect(read(remark).oddities).toEqual([]);
});

test("a copy of a reader's tab is not counted as another reader", () => {
  const copy = { ...tables.find(({ title }) => title === "Ana Díaz")!, sheetId: 7_000_077, title: "Copy of Ana Díaz" };
  const { sort, oddities } = read([...tables, copy]);
  expect(sort.ratings).toEqual(aSort.ratings);
  expect(oddities).toEqual([expect.stringContaining("copy of another tab: “Copy of Ana Díaz”")]);
});

test("a rubric that lost a word or its grade-level line says the cell to fill", () => {
  expect(problem(typed("Rubric", 3, 4, "")).say).toBe("Level 2 of “Claim” has no word in the tab “Rubric”, cell E4.");
  expect(problem(typed("Rubric", 5, 1, "Soon")).next).toContain("cell B6");
  expect(problem(withoutColumn("Rubric", "gradeLevel")).say).toContain("“Grade level begins at”");
  const cut = changed("Rubric", (tab) => ({ ...tab, rows: tab.rows.filter((_, row) => row !== 5) }));
  expect(problem(cut).say).toContain("row is missing");
});

const spanish = filledSortSheet(aRubric, aSort, "es").sheet.tables();
test("a sheet says its language, and one that was made before it did is English", () => {
  expect(read(spanish).meeting.language).toBe("es");
  const before = changed("Meeting", (tab) => ({ ...tab, rows: tab.rows.filter(([fact]) => fact !== "language") }));
  expect(before.find(({ title }) => title === "Meeting")!.rows.length).toBe(
    tables.find(({ title }) => title === "Meeting")!.rows.length - 1,
  );
  expect(read(before)).toEqual(read(tables));
});

test.each([
  ["en", tables, "no EVALUABLE"],
  ["es", spanish, "not Scorable"],
])("work that cannot be scored is understood in either language in a sheet in %s", (_, sheet, typed) => {
  const { sort, oddities } = read(retyped(sheet, "Ana Díaz", 4, 4, typed));
  expect(sort.ratings).toEqual(aSort.ratings);
  expect(oddities).toEqual([]);
});

test("what is odd is said in the reader's language, with the names that stand in the sheet", () => {
  const odd = retyped(spanish, "Ana Díaz", 3, 2, "Bastante bien");
  expect(inLanguage(readSortSheet(odd).oddities, "es")).toEqual([
    "No se cuenta en la pestaña «Ana Díaz»: C4 («Bastante bien»). Elija una opción: 1 Beginning, 2 Approaching, 3 Meets, 4 Exceeds, No evaluable.",
  ]);
  const lost = emptied(spanish, "Consenso", "agreed");
  expect(readSortSheet(lost).oddities).toEqual([
    {
      en: expect.stringContaining("column “Nivel acordado” is missing in “Consenso”: agreed levels are not counted."),
      es: expect.stringMatching(
        /Falta la columna «Nivel acordado» en «Consenso»: .* Archivo > Historial de versiones > Ver historial de versiones\./,
      ),
    },
  ]);
});

test("a Spanish sheet without its Rubric tab says so in Spanish, and what is safe and what to do", () => {
  expect(
    problem(
      spanish.filter(({ title }) => title !== "Rúbrica"),
      "es",
    ),
  ).toEqual({
    code: "sheet",
    say: "Falta la pestaña «Rúbrica» de esta hoja de clasificación.",
    safe: "Lo que cada persona escribió en su propia pestaña está como estaba.",
    next: expect.stringContaining("Ver historial de versiones"),
  });
});
