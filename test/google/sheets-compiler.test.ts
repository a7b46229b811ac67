import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { languages } from "../../src/core/language.ts";
import { sortSheet } from "../../src/files/sort-sheet.ts";
import type { Area, Cell, Column, Look, Tab, Tint, ToneRule } from "../../src/files/workbook.ts";
import { tablesOf } from "../../src/google/read-tables.ts";
import { compileWorkbook, metadataKey, tableWrites } from "../../src/google/sheets-compiler.ts";
import { formatOf, groupLine, linkText, tintOf, toneOf } from "../../src/google/sheets-looks.ts";
import { checkMethod } from "../../src/local/schema.ts";
import { withPlainColours } from "../../src/local/sheets/field-update.ts";
import { newSpreadsheet, type SheetState } from "../../src/local/sheets/local-sheets.ts";
import { aSheetInput } from "../files/a-meeting.ts";
import { after, answer, type CellAnswer, facts, type TabAnswer } from "../local/sheets/spreadsheet.ts";

/** After one batch, which Google's own schema has let through. */
const batch = (state: SheetState, requests: readonly object[]): SheetState => {
  checkMethod("sheets.spreadsheets.batchUpdate", { spreadsheetId: facts.spreadsheetId }, { requests });
  return after(state, ...requests);
};
const made = (...tabs: readonly Tab[]): SheetState =>
  batch(newSpreadsheet(), compileWorkbook({ title: "Sort sheet", tabs }));
const width = (count: number): Column[] => Array.from({ length: count }, () => ({ width: 100 }));
const aTab = (more: Partial<Tab> & Pick<Tab, "rows">): Tab => ({
  sheetId: 7,
  title: "Ben",
  columns: width(Math.max(1, ...more.rows.map((row) => row.length))),
  frozenRows: 0,
  frozenColumns: 0,
  guarded: [],
  tones: [],
  ...more,
});
/** The only tab as Sheets answers it. */
const onlyTab = (state: SheetState): TabAnswer => {
  const { sheets } = answer(state);
  expect(sheets).toHaveLength(1);
  return sheets[0]!;
};
const cellAt = (tab: TabAnswer, row: number, column: number): CellAnswer =>
  tab.data[0].rowData?.[row]?.values?.[column] ?? {};
const textsOf = (tab: TabAnswer): string[][] =>
  (tab.data[0].rowData ?? []).map((row) => (row.values ?? []).map((cell) => cell.userEnteredValue?.stringValue ?? ""));

const looksLikeMore = ["=1+1", "+1", "-5", "@ben", "=HYPERLINK(", "3", "1/2", "TRUE", "'quoted", "10%", " 7 "];

test.each(looksLikeMore)("text stays what was typed, whatever it begins with: %s", (text) => {
  const cell = cellAt(onlyTab(made(aTab({ rows: [[{ text, look: "input" }]] }))), 0, 0);
  expect(cell.userEnteredValue).toEqual({ stringValue: text });
  expect(cell.formattedValue).toBe(text);
});

test("rows added to a log and cells brought up to date keep text that looks like a formula", () => {
  const log = made(
    aTab({
      rows: [
        [{ text: "Meeting" }, { text: "Gap" }],
        [{ text: "old" }, { text: "keep" }],
      ],
      spareRows: 9,
    }),
  );
  const written = onlyTab(
    batch(
      log,
      tableWrites(7, {
        update: [{ row: 1, column: 0, cells: [{ text: "=SUM(A1)" }] }],
        append: looksLikeMore.map((text) => [{ text }, { number: 3 }]),
      }),
    ),
  );
  expect(textsOf(written)).toEqual([
    ["Meeting", "Gap"],
    ["=SUM(A1)", "keep"],
    ...looksLikeMore.map((text) => [text, ""]),
  ]);
  looksLikeMore.forEach((text, index) => {
    expect(cellAt(written, 2 + index, 0).formattedValue).toBe(text);
    expect(cellAt(written, 2 + index, 1).userEnteredValue).toEqual({ numberValue: 3 });
  });
});

test("nothing to add means no request that Google would refuse as empty", () => {
  expect(tableWrites(7, { update: [], append: [] })).toEqual([]);
});

test("a drop-down offers its choices, shows its hint, and refuses no other word", () => {
  const choices = { inputMessage: "Choose a level", strict: false, showCustomUi: true };
  const range = "=Rubric!$C$5:$F$5";
  const tab = onlyTab(
    made(
      aTab({
        rows: [
          [{ choices: range, hint: "Choose a level" }, { choices: ["Yes", "=No"], hint: "Choose a level" }, {}],
          [{ choices: range, hint: "Choose a level" }, { choices: ["Yes", "=No"] }, {}],
        ],
      }),
    ),
  );
  const byRange = { ...choices, condition: { type: "ONE_OF_RANGE", values: [{ userEnteredValue: range }] } };
  const list = { type: "ONE_OF_LIST", values: [{ userEnteredValue: "Yes" }, { userEnteredValue: "=No" }] };
  expect([0, 1].map((row) => cellAt(tab, row, 0).dataValidation)).toEqual([byRange, byRange]);
  expect(cellAt(tab, 0, 1).dataValidation).toEqual({ ...choices, condition: list });
  expect(cellAt(tab, 1, 1).dataValidation).toEqual({ strict: false, showCustomUi: true, condition: list });
  expect(cellAt(tab, 0, 2).dataValidation).toBeUndefined();
});

test("every column is found again by its key, and only the add-on sees the keys", () => {
  const columns = [{ width: 90, key: "sample" }, { width: 90 }, { width: 200, key: "level:0", hidden: true }];
  const state = made(aTab({ columns, rows: [[{ text: "S01" }]] }));
  expect(tablesOf(answer(state) as never)[0]?.columns).toEqual([
    { key: "sample", index: 0 },
    { key: "level:0", index: 2 },
  ]);
  expect(onlyTab(state).data[0].columnMetadata[2]?.developerMetadata).toMatchObject([
    { metadataKey, metadataValue: "level:0", visibility: "PROJECT" },
  ]);
});

test("guarded areas warn, and lock nobody out", () => {
  const guarded = [{ row: 0, column: 0, rows: 1, columns: 2 }];
  const [area, ...more] =
    onlyTab(made(aTab({ rows: [[{ text: "a" }, { text: "b" }]], guarded }))).protectedRanges ?? [];
  expect(more).toEqual([]);
  expect(area).toMatchObject({ warningOnly: true, range: rangeOf(7, guarded[0]!) });
  expect(area).not.toHaveProperty("editors");
});

test("tones colour the cells for which their formula holds, the first that does", () => {
  const area = { row: 1, column: 0, rows: 2, columns: 1 };
  const tab = onlyTab(
    made(
      aTab({
        rows: [[{ text: "Tier" }], [{ text: "Talk first" }], [{ text: "Agree" }]],
        tones: [
          { area, formula: '=$A2="Talk first"', tone: "alert" },
          { area, formula: '=$A2<>""', tone: "good" },
        ],
      }),
    ),
  );
  const ground = (row: number) => cellAt(tab, row, 0).effectiveFormat?.backgroundColorStyle;
  expect(ground(1)).toEqual(toneOf.alert.backgroundColorStyle);
  expect(ground(2)).toEqual(toneOf.good.backgroundColorStyle);
  expect(new Set([0, 1, 2].map((row) => JSON.stringify(ground(row)))).size).toBe(3);
});

test("a link leads where it says, and keeps its cell's text and look", () => {
  const link = "https://drive.google.com/file/d/1/view?a=1&b=2";
  const tab = onlyTab(
    made(
      aTab({
        rows: [
          [
            { text: "S01", look: "code", link },
            { text: "S02", look: "code" },
          ],
        ],
      }),
    ),
  );
  const [linked, plain] = [cellAt(tab, 0, 0), cellAt(tab, 0, 1)];
  expect(linked).toMatchObject({
    hyperlink: link,
    userEnteredValue: { stringValue: "S01" },
    effectiveFormat: { textFormat: { bold: true, underline: true } },
  });
  expect(linked.userEnteredFormat?.borders).toEqual(plain.userEnteredFormat?.borders);
  expect(plain.hyperlink).toBeUndefined();
});

test("each look is one of its own, and a title stands out", () => {
  const looks = Object.keys(formatOf) as Look[];
  const tab = onlyTab(made(aTab({ rows: looks.map((look) => [{ text: look, look }]) })));
  const formats = looks.map((_, row) => JSON.stringify(cellAt(tab, row, 0).userEnteredFormat));
  expect(new Set(formats).size).toBe(looks.length);
  expect(cellAt(tab, looks.indexOf("title"), 0).effectiveFormat?.textFormat).toMatchObject({
    bold: true,
    fontSize: 17,
  });
});

test("a tint takes the ground of its look and nothing else, and no two tints are alike", () => {
  const tints = Object.keys(tintOf) as Tint[];
  const tab = onlyTab(made(aTab({ rows: tints.map((tint) => [{ look: "writing", tint }]) })));
  const grounds = tints.map((_, row) => cellAt(tab, row, 0).userEnteredFormat?.backgroundColorStyle);
  expect(grounds).toEqual(tints.map((tint) => tintOf[tint]));
  expect(new Set(grounds.map((ground) => JSON.stringify(ground))).size).toBe(tints.length);
  expect(cellAt(tab, 0, 0).userEnteredFormat).toMatchObject({ wrapStrategy: "WRAP", numberFormat: { type: "TEXT" } });
});

test("rows are as high as the tab says, and others as they were", () => {
  const rows = Array.from({ length: 4 }, (): Cell[] => [{ text: "x" }]);
  const tab = onlyTab(made(aTab({ rows, heights: [{ row: 1, rows: 2, pixels: 84 }] })));
  expect(tab.data[0].rowMetadata.map(({ pixelSize }) => pixelSize)).toEqual([21, 84, 84, 21]);
});

const rangeOf = (sheetId: number, { row, column, rows, columns }: Area) => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + rows,
  startColumnIndex: column,
  endColumnIndex: column + columns,
});

/** What a tab is meant to be, in Google's words. */
const meant = (tab: Tab) => {
  const cells = (row: number) => tab.columns.map((_, column) => meantCell(tab.rows[row]?.[column] ?? {}));
  return {
    id: tab.sheetId,
    title: tab.title,
    hidden: tab.hidden ?? false,
    frozen: [tab.frozenRows, tab.frozenColumns],
    columns: tab.columns.map(({ width, key, hidden }) => [width, key, hidden ?? false]),
    cells: Array.from({ length: tab.rows.length + (tab.spareRows ?? 0) }, (_, row) => cells(row)),
    merges: (tab.merges ?? []).map((area) => rangeOf(tab.sheetId, area)),
    guarded: tab.guarded.map((area) => [rangeOf(tab.sheetId, area), true]),
    tones: tab.tones.map(({ area, formula, tone }) => [
      rangeOf(tab.sheetId, area),
      formula,
      withPlainColours(toneOf[tone]),
    ]),
  };
};
const meantCell = ({ text, number, formula, link, look, tint, begins, choices, hint }: Cell) => ({
  value: formula
    ? { formulaValue: formula }
    : number !== undefined
      ? { numberValue: number }
      : text
        ? { stringValue: text }
        : undefined,
  format:
    look || link
      ? withPlainColours({
          ...(look ? formatOf[look] : {}),
          ...(look && begins ? { borders: { ...formatOf[look].borders, top: groupLine } } : {}),
          ...(look && tint ? { backgroundColorStyle: tintOf[tint] } : {}),
          textFormat: {
            ...(look ? formatOf[look].textFormat : {}),
            ...(link ? { ...linkText, link: { uri: link } } : {}),
          },
        })
      : undefined,
  choices,
  hint,
});

/** What Sheets answers about a tab, in the same form. */
const seen = (tab: TabAnswer) => {
  const { sheetId, title, hidden, gridProperties } = tab.properties;
  const { rowCount = 0, columnCount = 0, frozenRowCount = 0, frozenColumnCount = 0 } = gridProperties;
  return {
    id: sheetId,
    title,
    hidden: hidden ?? false,
    frozen: [frozenRowCount, frozenColumnCount],
    columns: tab.data[0].columnMetadata.map(({ pixelSize, hiddenByUser, developerMetadata: [mark] = [] }) => [
      pixelSize,
      (mark as MarkAnswer | undefined)?.metadataValue,
      hiddenByUser ?? false,
    ]),
    cells: Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_, column) => seenCell(cellAt(tab, row, column))),
    ),
    merges: tab.merges ?? [],
    guarded: ((tab.protectedRanges ?? []) as readonly GuardAnswer[]).map((each) => [each.range, each.warningOnly]),
    tones: ((tab.conditionalFormats ?? []) as readonly ToneAnswer[]).map(({ ranges, booleanRule }) => [
      ranges[0],
      booleanRule.condition.values[0]?.userEnteredValue,
      booleanRule.format,
    ]),
  };
};
const seenCell = ({ userEnteredValue, userEnteredFormat, dataValidation }: CellAnswer) => {
  const values = dataValidation?.condition.values.map((value) => value.userEnteredValue);
  return {
    value: userEnteredValue,
    format: userEnteredFormat,
    choices: dataValidation?.condition.type === "ONE_OF_RANGE" ? values?.[0] : values,
    hint: (dataValidation as { readonly inputMessage?: string } | undefined)?.inputMessage,
  };
};
type MarkAnswer = { readonly metadataValue: string };
type GuardAnswer = { readonly range: object; readonly warningOnly?: boolean };
type ToneAnswer = {
  readonly ranges: readonly object[];
  readonly booleanRule: {
    readonly condition: { readonly values: readonly { readonly userEnteredValue: string }[] };
    readonly format: object;
  };
};

const text = fc.oneof(
  fc.constantFrom(...looksLikeMore, "", "é 👩🏽‍🏫", "two\nlines", "\\u003c", '"quoted"'),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const value: fc.Arbitrary<Pick<Cell, "text" | "number" | "formula">> = fc.oneof(
  fc.record({ text }),
  fc.record({ number: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
  fc.record({ formula: fc.constantFrom("=1+1", '=IF("a"="b","",3)') }),
  fc.constant({}),
);
/** Few of each, so that neighbours are often alike. */
const dressed: fc.Arbitrary<Cell> = fc.record(
  {
    look: fc.constantFrom<Look>("head", "level", "writing"),
    tint: fc.constantFrom<Tint>("yellow", "shade"),
    begins: fc.boolean(),
    link: fc.constantFrom("https://example.org/1", "https://example.org/2?a=b"),
  },
  { requiredKeys: [] },
);
const chosen: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      choices: fc.constantFrom<string | string[]>(
        "=Rubric!$C$5:$F$5",
        "=Rubric!$C$6:$F$6",
        ["Yes", "No"],
        ["-1", "=2"],
      ),
      hint: fc.constantFrom("Choose", "Choose one"),
    },
    { requiredKeys: ["choices"] },
  ),
);
const anyCell: fc.Arbitrary<Cell> = fc
  .tuple(value, dressed, chosen)
  .map(([content, look, choices]) => ({ ...content, ...look, ...choices }));
const within = (size: number) =>
  fc.nat(size - 1).chain((from) => fc.tuple(fc.constant(from), fc.integer({ min: 1, max: size - from })));
const areaIn = (rows: number, columns: number): fc.Arbitrary<Area> =>
  fc
    .tuple(within(rows), within(columns))
    .map(([[row, high], [column, wide]]) => ({ row, column, rows: high, columns: wide }));
const toneIn = (rows: number, columns: number): fc.Arbitrary<ToneRule> =>
  fc.record({
    area: areaIn(rows, columns),
    formula: fc.constantFrom('=$A1="x"', "=A$1>2"),
    tone: fc.constantFrom<ToneRule["tone"]>("high", "low", "muted"),
  });
const column: fc.Arbitrary<Column> = fc.record(
  { width: fc.constantFrom(60, 200), key: fc.constantFrom("sample", "level:0", "evidence"), hidden: fc.boolean() },
  { requiredKeys: ["width"] },
);
const anyTab: fc.Arbitrary<Omit<Tab, "sheetId" | "title">> = fc
  .record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 5 }), spareRows: fc.nat(2) })
  .chain(({ rows, columns, spareRows }) =>
    fc.record({
      columns: fc.array(column, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(anyCell, { maxLength: columns }), { minLength: rows, maxLength: rows }),
      spareRows: fc.constant(spareRows),
      frozenRows: fc.nat(rows + spareRows - 1),
      frozenColumns: fc.nat(columns - 1),
      guarded: fc.array(areaIn(rows, columns), { maxLength: 2 }),
      tones: fc.array(toneIn(rows, columns), { maxLength: 3 }),
    }),
  );
/** Merged cells keep only their first value, so the merged row of a tab has one cell, its last row. */
const withMerge = (tab: Omit<Tab, "sheetId" | "title">): Omit<Tab, "sheetId" | "title"> =>
  tab.columns.length === 1
    ? tab
    : {
        ...tab,
        rows: [...tab.rows.slice(0, -1), tab.rows[tab.rows.length - 1]!.slice(0, 1)],
        merges: [{ row: tab.rows.length - 1, column: 0, rows: 1, columns: tab.columns.length }],
      };
const tabs: fc.Arbitrary<Tab[]> = fc
  .array(fc.tuple(anyTab, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 3 })
  .map((all) =>
    all.map(([tab, merged, hidden], index) => ({
      ...(merged ? withMerge(tab) : tab),
      sheetId: 900 - index,
      title: `Tab ${index}`,
      // Google keeps no file without a tab to see.
      hidden: hidden && index > 0,
    })),
  );

test("any workbook reads back from Sheets as it was meant: its tabs alone and in order, cell by cell", () => {
  fc.assert(
    fc.property(tabs, (workbook) => {
      expect(answer(made(...workbook)).sheets.map(seen)).toEqual(workbook.map(meant));
    }),
    { numRuns: 80 },
  );
});

test("what is written once and copied down comes out as if each cell had been written", () => {
  for (const language of languages) {
    const workbook = sortSheet(aSheetInput({ language }));
    const sheets = answer(made(...workbook.tabs)).sheets.map(seen);
    // Google keeps no empty cells; the trailing ones of a row are left out of its answer.
    expect(sheets).toEqual(workbook.tabs.map(meant));
  }
});

test("a view sorts or filters its own area, for whoever turns it on, and no row moves", () => {
  const area = { row: 1, column: 0, rows: 3, columns: 2 };
  const rows = ["Title", "Sample", "b", "a"].map((text): Cell[] => [{ text }, { text: "x" }]);
  const views = [
    { title: "By name", area, sortBy: 0 },
    { title: "Only a", area, where: { column: 1, formula: '=$A3="a"' } },
  ];
  const tab = onlyTab(made(aTab({ rows, views })));
  expect(textsOf(tab).map(([first]) => first)).toEqual(["Title", "Sample", "b", "a"]);
  const range = rangeOf(7, area);
  expect((tab as unknown as { readonly filterViews: object[] }).filterViews).toMatchObject([
    { title: "By name", range, sortSpecs: [{ sortOrder: "ASCENDING" }] },
    {
      title: "Only a",
      range,
      filterSpecs: [
        {
          columnIndex: 1,
          filterCriteria: { condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: '=$A3="a"' }] } },
        },
      ],
    },
  ]);
});
