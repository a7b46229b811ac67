import { expect, test } from "@jest/globals";
import type { SheetState } from "../../../src/local/sheets/local-sheets.ts";
import { after, answer, cell, formulas, refusal, shown, spreadsheet } from "./spreadsheet.ts";

const range = (area: string, sheetId = 0) => {
  const [, left = "", top = "", right = left, bottom = top] = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(area) ?? [];
  return {
    sheetId,
    startRowIndex: Number(top) - 1,
    endRowIndex: Number(bottom),
    startColumnIndex: left.charCodeAt(0) - 65,
    endColumnIndex: right.charCodeAt(0) - 64,
  };
};
const copy = (source: string, destination: string, pasteType?: string, sheetId = 0) => ({
  copyPaste: {
    source: range(source),
    destination: range(destination, sheetId),
    ...(pasteType === undefined ? {} : { pasteType }),
  },
});
const bold = {
  repeatCell: {
    range: range("C1"),
    cell: { userEnteredFormat: { textFormat: { bold: true } } },
    fields: "userEnteredFormat",
  },
};
const choice = {
  setDataValidation: {
    range: range("C1"),
    rule: { condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "3" }] }, strict: false },
  },
};
const summed = () =>
  after(
    spreadsheet(
      [
        [1, 2, "=A1+$B$1+A$1+$A1"],
        [3, 4],
        [5, 6],
        [7, 8],
      ],
      "Other",
    ),
    bold,
    choice,
  );

test("a copied formula looks where it stands now: what has a $ stays", () => {
  const state = after(summed(), copy("C1", "D2:E4"));
  expect(formulas(state, "D2:E4")).toEqual([
    ["=B2+$B$1+B$1+$A2", "=C2+$B$1+C$1+$A2"],
    ["=B3+$B$1+B$1+$A3", "=C3+$B$1+C$1+$A3"],
    ["=B4+$B$1+B$1+$A4", "=C4+$B$1+C$1+$A4"],
  ]);
  expect(shown(state, "D2")).toEqual([["11"]]);
  expect(formulas(after(summed(), copy("C1", "B1")), "B1")).toEqual([["=#REF!+$B$1+#REF!+$A1"]]);
  expect(formulas(after(summed(), copy("C1", "C3", "PASTE_NORMAL", 1)), "Other!C3")).toEqual([["=A3+$B$1+A$1+$A3"]]);
});

test("a destination that is a multiple is filled by repetition, any other gets the source once", () => {
  const rows = (state: SheetState) => shown(state, "E1:H9").map((row) => row.join(" "));
  expect(rows(after(summed(), copy("A1:B2", "E1:H4")))).toEqual(["1 2 1 2", "3 4 3 4", "1 2 1 2", "3 4 3 4"]);
  expect(rows(after(summed(), copy("A1:B2", "E1:H3")))).toEqual(["1 2 1 2", "3 4 3 4"]);
  expect(rows(after(summed(), copy("A1:B3", "E1")))).toEqual(["1 2", "3 4", "5 6"]);
});

test("each kind of paste takes its part and leaves the rest of the cell", () => {
  const typed = (pasteType: string) => {
    const { userEnteredValue, userEnteredFormat, dataValidation } = cell(
      after(summed(), copy("C1", "A4", pasteType)),
      "A4",
    );
    return [userEnteredValue, userEnteredFormat !== undefined, dataValidation !== undefined];
  };
  const formula = { formulaValue: "=#REF!+$B$1+#REF!+$A4" };
  expect(typed("PASTE_NORMAL")).toEqual([formula, true, true]);
  expect(typed("PASTE_FORMULA")).toEqual([formula, false, false]);
  expect(typed("PASTE_VALUES")).toEqual([{ numberValue: 5 }, false, false]);
  expect(typed("PASTE_FORMAT")).toEqual([{ numberValue: 7 }, true, true]);
  expect(typed("PASTE_DATA_VALIDATION")).toEqual([{ numberValue: 7 }, false, true]);
});

test("merged cells and conditional formats come along", () => {
  const rule = {
    addConditionalFormatRule: {
      rule: {
        ranges: [range("A1:B2")],
        booleanRule: {
          condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: "=$A1>2" }] },
          format: { backgroundColor: { red: 1 } },
        },
      },
    },
  };
  const merge = { mergeCells: { range: range("A1:B1"), mergeType: "MERGE_ALL" } };
  const state = after(summed(), merge, rule, copy("A1:B2", "E1:F4"));
  expect(answer(state).sheets[0]?.merges).toEqual([range("A1:B1"), range("E1:F1"), range("E3:F3")]);
  const red = (at: string) => cell(state, at).effectiveFormat?.backgroundColor;
  expect([red("E1"), red("E2"), red("E4")]).toEqual([{ red: 1, green: 1, blue: 1 }, { red: 1 }, { red: 1 }]);
  expect(refusal(state, copy("A1", "F1"))).toContain("You must select all cells in a merged range");
});

test("what does not fit or is not known is refused, and nothing is written", () => {
  expect(refusal(summed(), copy("A1:A4", "A998"))).toContain(
    "400 Invalid requests[0].copyPaste: The copied cells do not fit",
  );
  expect(refusal(summed(), copy("A1", "A1001"))).toContain("after last row in grid[1000]");
  expect(refusal(summed(), copy("A1", "B1", "PASTE_NO_BORDERS"))).toContain("501");
  expect(
    refusal(summed(), { copyPaste: { source: range("A1"), destination: range("B1"), pasteOrientation: "TRANSPOSE" } }),
  ).toContain("501");
});

test("a formula that is repeated looks one row further in each row", () => {
  const request = {
    repeatCell: {
      range: range("C1:D3"),
      cell: { userEnteredValue: { formulaValue: "=A1*$B1" } },
      fields: "userEnteredValue",
    },
  };
  expect(formulas(after(summed(), request), "C1:D3")).toEqual([
    ["=A1*$B1", "=B1*$B1"],
    ["=A2*$B2", "=B2*$B2"],
    ["=A3*$B3", "=B3*$B3"],
  ]);
});
