/** Turns edits of a spreadsheet that is in use into one batch of Sheets requests, in their order. */
import type { SheetEdit, Stretch } from "../files/sheet-edits.ts";
import type { Cell } from "../files/workbook.ts";
import { grid } from "./cell-areas.ts";
import { columnKey, enteredValue, valueRow } from "./sheets-compiler.ts";
import { linkText } from "./sheets-looks.ts";
import type { CellData, DimensionRange, SheetsRequest } from "./sheets-request.ts";

const rangeOf = ({ sheetId, dimension, at, count }: Stretch): DimensionRange => ({
  sheetId,
  dimension: dimension === "rows" ? "ROWS" : "COLUMNS",
  startIndex: at,
  endIndex: at + count,
});

/** A link that was copied along with the looks of another row goes. */
const plainFields = "userEnteredValue,userEnteredFormat.textFormat.link";
const linkedFields = "userEnteredValue,userEnteredFormat.textFormat(link,underline,foregroundColorStyle)";
const linkedValue = (cell: Cell): CellData => ({
  ...enteredValue(cell),
  ...(cell.link ? { userEnteredFormat: { textFormat: { ...linkText, link: { uri: cell.link } } } } : {}),
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
      return (["PASTE_NORMAL", "PASTE_DATA_VALIDATION"] as const).map((pasteType) => ({
        copyPaste: { source: grid(edit.sheetId, edit.from), destination: grid(edit.sheetId, edit.to), pasteType },
      }));
    case "write":
      return [
        {
          updateCells: {
            start: { sheetId: edit.sheetId, rowIndex: edit.row, columnIndex: edit.column },
            rows: edit.cells.map((cells) => ({ values: cells.map(linkedValue) })),
            fields: edit.cells.some((cells) => cells.some(({ link }) => link)) ? linkedFields : plainFields,
          },
        },
      ];
    case "clear":
      return [{ repeatCell: { range: grid(edit.sheetId, edit.area), cell: {}, fields: "userEnteredValue,note" } }];
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
            properties: {
              sheetId,
              ...(title === undefined ? {} : { title }),
              ...(hidden === undefined ? {} : { hidden }),
            },
            fields: given.join(","),
          },
        },
      ];
    }
    case "key":
      return [columnKey(edit.sheetId, edit.column, edit.key)];
  }
};

export const compileEdits = (edits: readonly SheetEdit[]): readonly SheetsRequest[] => edits.flatMap(requestsOf);
