/** A spreadsheet as Google answers it -> tabs as tables of displayed text, with the columns' keys. */
import type { TabTable } from "../files/tables.ts";
import type { Area } from "../files/workbook.ts";
import { metadataKey } from "./sheets-compiler.ts";

/** The little of Google's Spreadsheet that is read back. */
export interface ReadSpreadsheet {
  readonly sheets?: readonly ReadSheet[];
}
interface ReadSheet {
  readonly properties?: { readonly sheetId?: number; readonly title?: string; readonly hidden?: boolean };
  readonly data?: readonly {
    readonly rowData?: readonly { readonly values?: readonly { readonly formattedValue?: string }[] }[];
    readonly columnMetadata?: readonly {
      readonly developerMetadata?: readonly { readonly metadataKey?: string; readonly metadataValue?: string }[];
    }[];
  }[];
  readonly merges?: readonly ReadMerge[];
}
interface ReadMerge {
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** What must be asked of spreadsheets.get for `tablesOf`: one call for all tabs. */
export const tableFields =
  "sheets(properties(sheetId,title,hidden),data(rowData(values(formattedValue)),columnMetadata(developerMetadata(metadataKey,metadataValue))),merges)";

const areaOf = ({ startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 }: ReadMerge): Area => ({
  row: startRowIndex,
  column: startColumnIndex,
  rows: endRowIndex - startRowIndex,
  columns: endColumnIndex - startColumnIndex,
});

const tableOf = ({ properties, data, merges = [] }: ReadSheet): TabTable => ({
  sheetId: properties?.sheetId ?? 0,
  title: properties?.title ?? "",
  hidden: properties?.hidden ?? false,
  columns: (data?.[0]?.columnMetadata ?? []).flatMap((column, index) =>
    (column.developerMetadata ?? [])
      .filter((one) => one.metadataKey === metadataKey)
      .map((one) => ({ key: one.metadataValue ?? "", index })),
  ),
  rows: (data?.[0]?.rowData ?? []).map((row) => (row.values ?? []).map((cell) => cell.formattedValue ?? "")),
  merges: merges.map(areaOf),
});

export const tablesOf = (spreadsheet: ReadSpreadsheet): readonly TabTable[] => (spreadsheet.sheets ?? []).map(tableOf);
