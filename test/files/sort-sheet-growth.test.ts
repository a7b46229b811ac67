/** Rows and columns that are put into a sort sheet after it was made: before its closing row and columns, they take part. */
import { expect, test } from "@jest/globals";
import { readSortSheet } from "../../src/files/read-sort-sheet.ts";
import { sortSheet } from "../../src/files/sort-sheet.ts";
import { tablesOf } from "../../src/google/read-tables.ts";
import { compileWorkbook } from "../../src/google/sheets-compiler.ts";
import type { SheetState } from "../../src/local/sheets/local-sheets.ts";
import { after, answer, cell as cellOf, shown, spreadsheet, typed } from "../local/sheets/spreadsheet.ts";
import { aSheetInput } from "./a-meeting.ts";
import { columnOf } from "./filled-sort-sheet.ts";

const workbook = sortSheet(aSheetInput());
const made = after(spreadsheet([]), ...compileWorkbook(workbook));
const letter = (column: number): string => String.fromCharCode(65 + column);
const at = (key: string): number => columnOf(workbook, "Consensus", key);
const insert = (state: SheetState, sheetId: number, dimension: "ROWS" | "COLUMNS", startIndex: number): SheetState =>
  after(state, {
    insertDimension: { range: { sheetId, dimension, startIndex, endIndex: startIndex + 1 }, inheritFromBefore: true },
  });
/** A cell of the Consensus tab. */
const cell = (state: SheetState, column: number, row: number): unknown =>
  shown(state, `Consensus!${letter(column)}${row}`)[0]?.[0] ?? "";

test("a sample that a reader moves to a new row above the closing one still counts", () => {
  const wider = insert(made, 1000, "ROWS", 7);
  const moved = typed(typed(wider, "'Ana Díaz'!A4:C4", [["", "", ""]]), "'Ana Díaz'!A8", [["S01"]]);
  const sorted = typed(moved, "'Ana Díaz'!C8", [["4 Exceeds"]]);
  expect(cell(sorted, 2, 4)).toBe("4 Exceeds");
});

test("a reader's column put in before the closing ones counts towards agreement", () => {
  const one = typed(made, "'Ana Díaz'!C4", [["3 Meets"]]);
  const tier = at("tier");
  expect(cell(one, tier, 4)).toBe("Needs a second reader");
  const grown = insert(insert(one, 300, "COLUMNS", at("positionsEnd")), 300, "COLUMNS", at("readersEnd"));
  const position = letter(at("positionsEnd") + 1);
  const heard = typed(
    typed(grown, `Consensus!${letter(at("readersEnd"))}3:${letter(at("readersEnd"))}4`, [["Chi"], ["2 Approaching"]]),
    `Consensus!${position}4`,
    [[2]],
  );
  expect([cell(heard, tier + 1, 4), cell(heard, tier + 2, 4)]).toEqual(["2 Approaching – 3 Meets", "Grade-level line"]);
});

test("rows of Consensus that are sorted by the columns that are seen keep their criterion, in Trends and in the summary", () => {
  const rated = typed(
    typed(made, "'Ana Díaz'!C4:D5", [
      ["3 Meets", "1 Beginning"],
      ["2 Approaching", "2 Approaching"],
    ]),
    "'Ben O''Neil'!C4",
    [["3 Meets"]],
  );
  const agreed = typed(rated, `Consensus!${letter(at("agreed"))}5`, [["1 Beginning"]]);
  const seen = workbook.tabs
    .find(({ sheetId }) => sheetId === 300)!
    .columns.flatMap(({ hidden }, index) => (hidden ? [] : [index]));
  const range = {
    sheetId: 300,
    startRowIndex: 3,
    endRowIndex: 15,
    startColumnIndex: seen[0]!,
    endColumnIndex: seen.at(-1)! + 1,
  };
  const sorted = after(agreed, {
    sortRange: { range, sortSpecs: [{ dimensionIndex: at("tier"), sortOrder: "DESCENDING" }] },
  });
  expect(shown(sorted, "Consensus!A4:B4")).not.toEqual(shown(agreed, "Consensus!A4:B4"));
  expect(shown(sorted, "Trends!A4:E6")).toEqual(shown(agreed, "Trends!A4:E6"));
  const [before, now] = [agreed, sorted].map((state) => readSortSheet(tablesOf(answer(state))));
  expect([now!.sort.agreed, now!.oddities]).toEqual([before!.sort.agreed, []]);
  expect(before!.sort.agreed).toHaveLength(1);
});

test("where only one reader's tab is left, that reader's levels count", () => {
  const one = typed(made, "'Ana Díaz'!C4", [["3 Meets"]]);
  const alone = after(one, { deleteSheet: { sheetId: 1001 } });
  expect([cell(alone, at("tier"), 4), cell(alone, at("counts"), 4), cell(alone, 3, 3)]).toEqual(["Agree", "3", ""]);
});

test("what there is to talk about is seen beside the criterion too, which stays in sight on a tablet", () => {
  const beside = (ana: string, ben: string) => {
    const state = typed(typed(made, "'Ana Díaz'!C4", [[ana]]), "'Ben O''Neil'!C4", [[ben]]);
    const ground = (column: number) =>
      JSON.stringify(cellOf(state, `Consensus!${letter(column)}4`).effectiveFormat?.backgroundColorStyle);
    return [ground(1) === ground(at("tier")), cell(state, at("tier"), 4)];
  };
  expect(beside("1", "4")).toEqual([true, "Talk first"]);
  expect(beside("3", "3")).toEqual([false, "Agree"]);
  const unclear = typed(made, "'Ana Díaz'!C4", [["sort of"]]);
  const grounds = [1, at("range")].map((column) =>
    JSON.stringify(cellOf(unclear, `Consensus!${letter(column)}4`).effectiveFormat?.backgroundColorStyle),
  );
  expect([cell(unclear, at("range"), 4), grounds[0] === grounds[1]]).toEqual(["Check the words", true]);
});

test("colours follow the level that stands in a cell, in a reader's own tab too", () => {
  const ground = (word: string) => {
    const state = typed(typed(made, "Rubric!F4", [["Solid"]]), "'Ana Díaz'!C4", [[word]]);
    return JSON.stringify(cellOf(state, "'Ana Díaz'!C4").effectiveFormat?.backgroundColorStyle);
  };
  expect(ground("3 Meets")).toBe(ground("Solid"));
  expect(ground("3")).toBe(ground("Solid"));
  expect(new Set(["", "1", "2", "3", "4"].map(ground)).size).toBe(5);
});
