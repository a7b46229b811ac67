/** Turns edits of a spreadsheet that is in use into one batch of Sheets requests, in their order. */
import type { SheetEdit, Stretch } from "../files/sheet-edits.ts";
import { columnKey, gridOf, linkRequests, valueRow } from "./sheets-compiler.ts";
import type { DimensionRange, SheetsRequest } from "./sheets-request.ts";

const rangeOf = ({ sheetId, dimension, at, count }: Stretch): DimensionRange => ({
  sheetId,
  dimension: dimension === "rows" ? "ROWS" : "COLUMNS",
  startIndex: at,
  endIndex: at + count,
});

const requestsOf = (edit: SheetEdit): readonly SheetsRequest[] => {
  switch (edit.kind) {
    case "insert":
      return [{ insertDimension: { range: rangeOf(edit.where), inheritFromBefore: edit.where.at > 0 } }];
    case "delete":
      return [{ deleteDimension: { range: rangeOf(edit.where) } }];
    case "hide":
    case "show":
      return [
        {
          updateDimensionProperties: {
            range: rangeOf(edit.where),
            properties: { hiddenByUser: edit.kind === "hide" },
            fields: "hiddenByUser",
          },
        },
      ];
    case "repeat":
      return [
        {
          copyPaste: {
            source: gridOf(edit.sheetId, edit.from),
            destination: gridOf(edit.sheetId, edit.to),
            pasteType: "PASTE_NORMAL",
            pasteOrientation: "NORMAL",
          },
        },
      ];
    case "write":
      return [
        {
          updateCells: {
            start: { sheetId: edit.sheetId, rowIndex: edit.row, columnIndex: edit.column },
            rows: edit.cells.map(valueRow),
            fields: "userEnteredValue",
          },
        },
        ...linkRequests(edit.sheetId, edit.cells, edit),
      ];
    case "clear":
      return [{ repeatCell: { range: gridOf(edit.sheetId, edit.area), cell: {}, fields: "userEnteredValue,note" } }];
    case "append":
      return [{ appendCells: { sheetId: edit.sheetId, rows: edit.rows.map(valueRow), fields: "userEnteredValue" } }];
    case "duplicate":
      return [
        {
          duplicateSheet: {
            sourceSheetId: edit.from,
            newSheetId: edit.sheetId,
            newSheetName: edit.title,
            insertSheetIndex: edit.index,
          },
        },
      ];
    case "tab": {
      const { sheetId, title, hidden } = edit;
      const given = [title === undefined ? [] : ["title"], hidden === undefined ? [] : ["hidden"]].flat();
      return [
        {
          updateSheetProperties: {
            properties: { sheetId, ...(title === undefined ? {} : { title }), ...(hidden === undefined ? {} : { hidden }) },
            fields: given.join(","),
          },
        },
      ];
    }
    case "key":
      return [columnKey(edit.sheetId, edit.column, edit.key)];
  }
};

export const compileEdits = (edits: readonly SheetEdit[]): readonly SheetsRequest[] =>
  edits.reduce<readonly SheetsRequest[]>((all, edit) => [...all, ...requestsOf(edit)], []);
