import type { FileInfo } from "../../page-protocol.ts";
import type { DocumentFacts, MetadataFacts, SheetFacts } from "../host-calls.ts";
import type { Kit } from "./kit.ts";

/**
 * DocumentApp and SpreadsheetApp over the open file: read-only, and only what a currentonly scope reaches.
 * Runs inside the context: its text is all that is used, so it stands alone.
 */
export const defineOpenFileServices = (
  { host, service, define, exception, enumeration }: Kit,
  getUi: (kind: FileInfo["kind"]) => object,
): void => {
  const nameAndPlace = (kind: FileInfo["kind"]) => {
    const file = host("openFile");
    if (file.kind !== kind) return null;
    return { getId: () => file.id, getName: () => host("openFile").name, getUrl: () => file.url };
  };

  type TableText = DocumentFacts["tables"][number];
  const withText = (name: string, text: string): object => service(name, { getText: () => text });
  const tableRow = (cells: TableText[number]): object =>
    service("TableRow", {
      getNumCells: () => cells.length,
      getCell: (index: unknown) => withText("TableCell", itemAt(cells, index)),
    });
  const table = (rows: TableText): object =>
    service("Table", {
      // A container's text is that of its parts, a line each.
      getText: () => rows.map((cells) => cells.join("\n")).join("\n"),
      getNumRows: () => rows.length,
      getRow: (index: unknown) => tableRow(itemAt(rows, index)),
    });
  const itemAt = <T>(items: readonly T[], index: unknown): T => {
    const item = items[Number(index)];
    if (item === undefined)
      throw exception(`Child index (${index}) must be less than the number of child elements (${items.length}).`);
    return item;
  };
  const body = (): object =>
    service("Body", {
      getParagraphs: () => host("openDocument").paragraphs.map((text) => withText("Paragraph", text)),
      getTables: () => host("openDocument").tables.map(table),
    });

  define(
    "DocumentApp",
    service("DocumentApp", {
      getUi: () => getUi("document"),
      getActiveDocument: () => {
        const members = nameAndPlace("document");
        return members && service("Document", { ...members, getBody: body });
      },
    }),
  );

  const types = enumeration("SpreadsheetApp.DeveloperMetadataLocationType", ["SPREADSHEET", "SHEET", "ROW", "COLUMN"]);
  const visibilities = enumeration("SpreadsheetApp.DeveloperMetadataVisibility", ["DOCUMENT", "PROJECT"]);

  const widest = (values: SheetFacts["values"]) => Math.max(0, ...values.map((row) => row.length));

  const range = (sheetId: number, row: number, column: number, members: Parameters<Kit["service"]>[1] = {}): object =>
    service("Range", {
      getRow: () => row,
      getColumn: () => column,
      getSheet: () => sheet(sheetId),
      ...members,
    });
  const mergedRange = (sheetId: number, merge: SheetFacts["merges"][number]): object =>
    range(sheetId, merge.row + 1, merge.column + 1, {
      getNumRows: () => merge.rows,
      getNumColumns: () => merge.columns,
    });

  const facts = (sheetId: number): SheetFacts => {
    const found = host("openSpreadsheet").sheets.find((each) => each.sheetId === sheetId);
    if (!found) throw exception(`Sheet ${sheetId} not found`);
    return found;
  };
  const sheet = (sheetId: number): object =>
    service("Sheet", {
      getSheetId: () => sheetId,
      getName: () => facts(sheetId).name,
      isSheetHidden: () => facts(sheetId).hidden,
      getLastRow: () => facts(sheetId).values.length,
      getLastColumn: () => widest(facts(sheetId).values),
      // An empty tab's data range is its first cell.
      getDataRange: () =>
        range(sheetId, 1, 1, {
          getDisplayValues: () => {
            const { values } = facts(sheetId);
            return values.length ? values.map((row) => [...row]) : [[""]];
          },
          // Those that reach into the data.
          getMergedRanges: () => {
            const { values, merges } = facts(sheetId);
            return merges
              .filter(({ row, column }) => row < values.length && column < widest(values))
              .map((merge) => mergedRange(sheetId, merge));
          },
        }),
    });

  const metadata = ({ id, key, value, location, sheetId, index }: MetadataFacts): object =>
    service("DeveloperMetadata", {
      getId: () => id,
      getKey: () => key,
      getValue: () => value,
      getLocation: () =>
        service("DeveloperMetadataLocation", {
          getLocationType: () => types[location],
          getSheet: () => (sheetId === null ? null : sheet(sheetId)),
          getColumn: () => (location === "COLUMN" ? range(sheetId!, 1, index! + 1) : null),
          getRow: () => (location === "ROW" ? range(sheetId!, index! + 1, 1) : null),
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

  define(
    "SpreadsheetApp",
    service("SpreadsheetApp", {
      getUi: () => getUi("spreadsheet"),
      DeveloperMetadataLocationType: types,
      DeveloperMetadataVisibility: visibilities,
      getActiveSpreadsheet: () => {
        const members = nameAndPlace("spreadsheet");
        return (
          members &&
          service("Spreadsheet", {
            ...members,
            getSheets: () => host("openSpreadsheet").sheets.map((each) => sheet(each.sheetId)),
            getSheetByName: (name: unknown) => {
              const found = host("openSpreadsheet").sheets.find((each) => each.name === name);
              return found ? sheet(found.sheetId) : null;
            },
            createDeveloperMetadataFinder: () => finder([]),
          })
        );
      },
    }),
  );
};
