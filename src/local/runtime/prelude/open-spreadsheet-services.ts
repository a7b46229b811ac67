import type { EditorKind } from "../../page-protocol.ts";
import type { MetadataFacts, SheetFacts } from "../host-calls.ts";
import type { Kit } from "./kit.ts";
import type { Block, Ranges } from "./sheet-ranges.ts";

/**
 * SpreadsheetApp over the open spreadsheet, which is all that spreadsheets.currentonly reaches. Writing needs the person's
 * right to edit. Runs inside the context: its text is all that is used, so it stands alone.
 */
export const defineOpenSpreadsheet = (
  kit: Kit,
  getUi: (kind: EditorKind) => object,
  makeRanges: (kit: Kit, facts: (sheetId: number) => SheetFacts, sheet: (sheetId: number) => object) => Ranges,
): void => {
  const { host, service, define, exception, enumeration } = kit;
  const types = enumeration("SpreadsheetApp.DeveloperMetadataLocationType", ["SPREADSHEET", "SHEET", "ROW", "COLUMN"]);
  const visibilities = enumeration("SpreadsheetApp.DeveloperMetadataVisibility", ["DOCUMENT", "PROJECT"]);

  const facts = (sheetId: number): SheetFacts => {
    const found = host("openSpreadsheet").sheets.find((each) => each.sheetId === sheetId);
    if (!found) throw exception(`Sheet ${sheetId} not found`);
    return found;
  };
  const size = (sheetId: number): Block => {
    const { values } = facts(sheetId);
    return { row: 1, column: 1, rows: values.length, columns: Math.max(0, ...values.map((row) => row.length)) };
  };
  const properties = (sheetId: number, given: object, fields: string): unknown =>
    host("writeSpreadsheet", [{ updateSheetProperties: { properties: { sheetId, ...given }, fields } }]);
  const insertRows = (sheetId: number, before: unknown, count: unknown, inheritFromBefore: boolean): unknown => {
    const startIndex = Number(before) - 1;
    const range = { sheetId, dimension: "ROWS", startIndex, endIndex: startIndex + Number(count) };
    return host("writeSpreadsheet", [{ insertDimension: { range, inheritFromBefore } }]);
  };
  /** After the last row with content, in a row of its own if there is none left. */
  const append = (sheetId: number, values: readonly unknown[]): unknown => {
    const { maxRows, maxColumns } = facts(sheetId);
    const row = size(sheetId).rows + 1;
    const grow = (dimension: string, length: number) =>
      length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
    const growth = [...grow("ROWS", row - maxRows), ...grow("COLUMNS", values.length - maxColumns)];
    if (growth.length > 0) host("writeSpreadsheet", growth);
    const cells = values.map((value) => value ?? "") as (string | number | boolean)[];
    return host("writeCells", sheetId, row, 1, [cells]);
  };

  const sheet = (sheetId: number): object => {
    const written = (write: () => unknown): object => {
      write();
      return own;
    };
    const own: object = service("Sheet", {
      getSheetId: () => sheetId,
      getName: () => facts(sheetId).name,
      getIndex: () => host("openSpreadsheet").sheets.findIndex((each) => each.sheetId === sheetId) + 1,
      isSheetHidden: () => facts(sheetId).hidden,
      getLastRow: () => size(sheetId).rows,
      getLastColumn: () => size(sheetId).columns,
      getMaxRows: () => facts(sheetId).maxRows,
      getMaxColumns: () => facts(sheetId).maxColumns,
      // An empty tab's data range is its first cell.
      getDataRange: () => {
        const { rows, columns } = size(sheetId);
        return range(sheetId, { row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) });
      },
      getRange: (first: unknown, column?: unknown, rows: unknown = 1, columns: unknown = 1) =>
        typeof first === "string"
          ? byName(sheetId, first)
          : range(sheetId, {
              row: Number(first),
              column: Number(column),
              rows: Number(rows),
              columns: Number(columns),
            }),
      showSheet: () => written(() => properties(sheetId, { hidden: false }, "hidden")),
      hideSheet: () => written(() => properties(sheetId, { hidden: true }, "hidden")),
      setName: (name: unknown) => written(() => properties(sheetId, { title: String(name) }, "title")),
      activate: () => written(() => host("activate", { sheetId, row: 1, column: 1, rows: 1, columns: 1 })),
      appendRow: (values: unknown) => written(() => append(sheetId, Array.from(values as unknown[]))),
      insertRowBefore: (row: unknown) => written(() => insertRows(sheetId, row, 1, false)),
      insertRowsBefore: (row: unknown, count: unknown) => written(() => insertRows(sheetId, row, count, false)),
      insertRowAfter: (row: unknown) => written(() => insertRows(sheetId, Number(row) + 1, 1, true)),
      insertRowsAfter: (row: unknown, count: unknown) =>
        written(() => insertRows(sheetId, Number(row) + 1, count, true)),
    });
    return own;
  };
  const { range, byName, newRichText } = makeRanges(kit, facts, sheet);
  const line = (sheetId: number, row: number, column: number) => range(sheetId, { row, column, rows: 1, columns: 1 });

  const metadata = ({ id, key, value, location, sheetId, index }: MetadataFacts): object =>
    service("DeveloperMetadata", {
      getId: () => id,
      getKey: () => key,
      getValue: () => value,
      getLocation: () =>
        service("DeveloperMetadataLocation", {
          getLocationType: () => types[location],
          getSheet: () => (sheetId === null ? null : sheet(sheetId)),
          getColumn: () => (location === "COLUMN" ? line(sheetId!, 1, index! + 1) : null),
          getRow: () => (location === "ROW" ? line(sheetId!, index! + 1, 1) : null),
        }),
    });

  const finder = (tests: readonly ((each: MetadataFacts) => boolean)[]): object => {
    const narrowed = (test: (each: MetadataFacts) => boolean) => finder([...tests, test]);
    return service("DeveloperMetadataFinder", {
      withKey: (key: unknown) => narrowed((each) => each.key === key),
      withValue: (value: unknown) => narrowed((each) => each.value === value),
      withLocationType: (type: unknown) => narrowed((each) => types[each.location] === type),
      withVisibility: (visibility: unknown) => narrowed((each) => visibilities[each.visibility] === visibility),
      find: () =>
        host("openSpreadsheet")
          .metadata.filter((each) => tests.every((test) => test(each)))
          .map(metadata),
    });
  };

  const isOpen = () => host("openFile").kind === "spreadsheet";
  const activeSheet = () => (isOpen() ? sheet(host("selection").sheetId) : null);
  const activeRange = () => {
    if (!isOpen()) return null;
    const { sheetId, ...block } = host("selection");
    return range(sheetId, block);
  };
  const currentCell = () => {
    if (!isOpen()) return null;
    const { sheetId, row, column } = host("selection");
    return line(sheetId, row, column);
  };
  const activate = (target: unknown): unknown => {
    (target as { activate(): unknown }).activate();
    return target;
  };
  /** What both SpreadsheetApp and Spreadsheet offer. */
  const active = {
    getActiveSheet: activeSheet,
    getActiveRange: activeRange,
    getCurrentCell: currentCell,
    getSelection: () =>
      service("Selection", {
        getActiveSheet: activeSheet,
        getActiveRange: activeRange,
        getCurrentCell: currentCell,
      }),
    setActiveSheet: activate,
    setActiveRange: activate,
  };
  const found = (test: (each: SheetFacts) => boolean) => {
    const one = host("openSpreadsheet").sheets.find(test);
    return one ? sheet(one.sheetId) : null;
  };
  const spreadsheet = (): object | null => {
    const { id, kind, url } = host("openFile");
    if (kind !== "spreadsheet") return null;
    return service("Spreadsheet", {
      getId: () => id,
      getName: () => host("openFile").name,
      getUrl: () => url,
      ...active,
      getSheets: () => host("openSpreadsheet").sheets.map((each) => sheet(each.sheetId)),
      getSheetByName: (name: unknown) => found((each) => each.name === name),
      getSheetById: (sheetId: unknown) => found((each) => each.sheetId === sheetId),
      createDeveloperMetadataFinder: () => finder([]),
    });
  };

  define(
    "SpreadsheetApp",
    service("SpreadsheetApp", {
      getUi: () => getUi("spreadsheet"),
      DeveloperMetadataLocationType: types,
      DeveloperMetadataVisibility: visibilities,
      getActiveSpreadsheet: spreadsheet,
      getActive: spreadsheet,
      ...active,
      newRichTextValue: newRichText,
      // What is written here is there at once.
      flush: () => {},
    }),
  );
};
