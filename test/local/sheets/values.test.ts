import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { valuesAppend, valuesGet, valuesUpdate } from "../../../src/local/sheets/local-sheets.ts";
import { answer, cell, facts, formulas, shown, spreadsheet, typed } from "./spreadsheet.ts";

const id = facts.spreadsheetId;

test("what is typed is understood as Google understands it; an apostrophe makes text", () => {
  const given = ["12", "-1,234.5", "true", "45%", "=1+1", "'=1+1", "'007", "3 Meets", "1.5 points", "+", ".", ""];
  const state = typed(
    spreadsheet([]),
    "A1",
    given.map((each) => [each]),
  );
  expect(given.map((_, row) => Object.values(cell(state, `A${row + 1}`).userEnteredValue ?? {})[0])).toEqual([
    12,
    -1234.5,
    true,
    0.45,
    "=1+1",
    "=1+1",
    "007",
    "3 Meets",
    "1.5 points",
    "+",
    ".",
    undefined,
  ]);
  expect(cell(state, "A6").userEnteredValue).toEqual({ stringValue: "=1+1" });
});

test("dates, times and money stay the text that they were typed as; an unlike number would be a silent error", () => {
  const given = ["3/4", "1-2", "2026-11-24", "12:30", "$5"];
  const state = typed(spreadsheet([]), "A1", [given]);
  expect(given.map((_, column) => cell(state, `${"ABCDE"[column]}1`).userEnteredValue)).toEqual(
    given.map((stringValue) => ({ stringValue })),
  );
});

test("raw text stays text, whatever it looks like", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("=1+1", "1", "TRUE", "'x", "#REF!", "50%")),
      (text) => {
        const { state } = valuesUpdate(spreadsheet([]), id, "A1", { valueInputOption: "RAW" }, { values: [[text]] });
        expect(valuesGet(state, "A1")).toEqual({ range: "Sheet1!A1", majorDimension: "ROWS", values: [[text]] });
        expect(shown(typed(state, "B1", [['=A1&""', "=ISTEXT(A1)"]]), "B1:C1")).toEqual([[text, "TRUE"]]);
      },
    ),
    { numRuns: 40 },
  );
});

test("values are read by rows or columns, as shown, plain or as formulas, without what is empty at the end", () => {
  const state = spreadsheet([["S01", "50%", "=B1*2"], [], ["S03", ""]], "Ana d'Or");
  expect(valuesGet(state, "A1:D9")).toEqual({
    range: "Sheet1!A1:D9",
    majorDimension: "ROWS",
    values: [["S01", "50%", "1"], [], ["S03"]],
  });
  expect(
    valuesGet(state, "A1:C3", { majorDimension: "COLUMNS", valueRenderOption: "UNFORMATTED_VALUE" }),
  ).toMatchObject({
    values: [["S01", "", "S03"], [0.5], [1]],
  });
  expect(formulas(state, "sheet1!C:C")).toEqual([["=B1*2"]]);
  expect(valuesGet(state, "'Ana d''Or'")).toEqual({ range: "'Ana d''Or'!A1:Z1000", majorDimension: "ROWS" });
});

test("a null leaves a cell as it is, an empty text empties it", () => {
  const state = spreadsheet([["a", "b", "c"]]);
  expect(shown(typed(state, "A1", [[null, "", "d"]]), "A1:C1")).toEqual([["a", "", "d"]]);
});

test("rows are appended after the last that is filled, and the answer says where", () => {
  const state = spreadsheet([
    ["Date", "Gap"],
    ["May", "Evidence"],
  ]);
  const { state: grown, response } = valuesAppend(
    state,
    id,
    "Sheet1!A1:B1",
    { valueInputOption: "RAW" },
    { values: [["June", "=x"]] },
  );
  expect(shown(grown, "A1:B9")).toEqual([
    ["Date", "Gap"],
    ["May", "Evidence"],
    ["June", "=x"],
  ]);
  expect(response).toEqual({
    spreadsheetId: id,
    tableRange: "Sheet1!A1:B2",
    updates: { spreadsheetId: id, updatedRange: "Sheet1!A3:B3", updatedRows: 1, updatedColumns: 2, updatedCells: 2 },
  });
});

test("ranges that cannot be are refused in Google's words", () => {
  const state = spreadsheet([]);
  expect(() => valuesGet(state, "Nowhere!A1")).toThrow("Unable to parse range: Nowhere!A1");
  expect(() => valuesGet(state, "A1:")).toThrow("Unable to parse range: A1:");
  expect(() => valuesGet(state, "A1001")).toThrow(
    "Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26",
  );
  expect(() => valuesUpdate(state, id, "A1", {}, { values: [["x"]] })).toThrow(
    "'valueInputOption' is required but not specified",
  );
  expect(() => valuesUpdate(state, id, "A1:B1", { valueInputOption: "RAW" }, { values: [["x"], ["y"]] })).toThrow(
    "Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]",
  );
  expect(answer(state).sheets).toHaveLength(1);
});
