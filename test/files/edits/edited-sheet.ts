/** A sort sheet in the local Sheets, and hands that fill it and change it as people do. */
import type { Language } from "../../../src/core/language.ts";
import type { Sort } from "../../../src/core/sorting/rating.ts";
import { readSortSheet } from "../../../src/files/read-sort-sheet.ts";
import { consensusTabId, firstReaderTabId } from "../../../src/files/sort-sheet/tabs.ts";
import { sortSheet } from "../../../src/files/sort-sheet.ts";
import { type TabTable, textAt } from "../../../src/files/tables.ts";
import { tablesOf } from "../../../src/google/read-tables.ts";
import { compileWorkbook } from "../../../src/google/sheets-compiler.ts";
import { ApiError } from "../../../src/local/api-error.ts";
import { newSpreadsheet, type SheetState } from "../../../src/local/sheets/local-sheets.ts";
import type { Cell } from "../../../src/local/sheets/sheet-state.ts";
import { after, answer } from "../../local/sheets/spreadsheet.ts";
import { aRubric, aSheetInput, codes } from "../a-meeting.ts";

export const rubric = aRubric;
export const samples = codes(5);
export const readers = ["Ana Díaz", "Ben O'Neil", "Chi"];
export const readerTabId = (reader: string): number => firstReaderTabId + readers.indexOf(reader);
export { consensusTabId };

/** What a person types into a cell; a number as Sheets takes it when it is typed. */
export type Typed = string | number | { readonly formula: string };
const entered = (value: Typed) =>
  typeof value === "number"
    ? { numberValue: value }
    : typeof value === "string"
      ? { stringValue: value }
      : { formulaValue: value.formula };

/** As the add-on makes it, before anybody types. */
export const madeSheet = (language: Language = "en"): SheetState => {
  const input = aSheetInput({ language, readers, samples: samples.map((code) => ({ code, link: "" })) });
  return after(newSpreadsheet(), ...compileWorkbook(sortSheet(input)));
};

export interface Write {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly typed: Typed;
}

const rawText = (cell: Cell | null): string => {
  const { stringValue, numberValue, formulaValue } = cell?.userEnteredValue ?? {};
  return String(stringValue ?? numberValue ?? formulaValue ?? "");
};

export class EditedSheet {
  state: SheetState;

  constructor(state: SheetState) {
    this.state = state;
  }

  /** What Google refuses, people cannot do. Throws all other errors. */
  edit(...requests: readonly object[]): void {
    try {
      this.state = after(this.state, ...requests);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 400) throw error;
    }
  }

  type(...writes: readonly Write[]): void {
    this.edit(
      ...writes.map(({ sheetId, row, column, typed }) => ({
        updateCells: {
          start: { sheetId, rowIndex: row, columnIndex: column },
          rows: [{ values: [{ userEnteredValue: entered(typed) }] }],
          fields: "userEnteredValue",
        },
      })),
    );
  }

  /** As the add-on reads it. */
  tables(): readonly TabTable[] {
    return tablesOf(answer(this.state));
  }
  /** As typed: formulas are not worked out, which is all that hands need to find their place, and a hundred times faster. */
  table(sheetId: number): TabTable | undefined {
    const tab = this.state.tabs.find((one) => one.properties.sheetId === sheetId);
    const width = tab?.properties.gridProperties.columnCount ?? 0;
    return (
      tab && {
        sheetId,
        title: tab.properties.title,
        hidden: tab.properties.hidden ?? false,
        columns: tab.columnDimensions.flatMap((dimension, index) =>
          (dimension?.developerMetadata ?? []).map(({ metadataValue = "" }) => ({ key: metadataValue, index })),
        ),
        rows: tab.rows.map((cells) => Array.from({ length: width }, (_, column) => rawText(cells[column] ?? null))),
        merges: [],
      }
    );
  }
  get sheetIds(): readonly number[] {
    return this.state.tabs.map(({ properties }) => properties.sheetId);
  }
  read() {
    return readSortSheet(this.tables());
  }
}

export const placeOf = (tab: TabTable, key: string): number | undefined =>
  tab.columns.find((column) => column.key === key)?.index;

/** Rows whose code cell holds a sample's code, as it was made. */
export const codeRows = (tab: TabTable): { row: number; sample: string }[] =>
  tab.rows.flatMap((_, row) => {
    const sample = textAt(tab, row, placeOf(tab, "sample") ?? -1);
    return samples.includes(sample) ? [{ row, sample }] : [];
  });

/** What was read, in an order that does not depend on where rows stand. */
export const tidy = ({ ratings, notes, agreed }: Pick<Sort, "ratings" | "notes" | "agreed">) => {
  const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
  return { ratings: sorted(ratings), notes: sorted(notes), agreed: sorted(agreed) };
};
