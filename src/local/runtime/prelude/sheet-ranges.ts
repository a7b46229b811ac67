import type { CellValue, SheetFacts } from "../host-calls.ts";
import type { Kit } from "./kit.ts";

/** One-based, as SpreadsheetApp counts. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
/** What a RichTextValue says: a text and its links. */
export interface RichText {
  readonly text: string;
  readonly links: readonly { readonly from: number; readonly to: number; readonly url: string }[];
}
export interface Ranges {
  /** Throws in Apps Script's words where the range is not on the sheet. */
  readonly range: (sheetId: number, block: Block) => object;
  /** "B2", "A1:C3", "A:C", "2:4". */
  readonly byName: (sheetId: number, name: string) => object;
  readonly newRichText: () => object;
}

/**
 * Range, as SpreadsheetApp has it: texts are written as if typed, so that what begins with "=" becomes a formula unless the
 * cell is plain text. Runs inside the context: its text is all that is used, so it stands alone.
 */
export const makeRanges = (
  { host, service, exception }: Kit,
  facts: (sheetId: number) => SheetFacts,
  sheet: (sheetId: number) => object,
): Ranges => {
  const letters = (column: number): string =>
    (column > 26 ? letters(Math.floor((column - 1) / 26)) : "") + String.fromCharCode(65 + ((column - 1) % 26));
  const number = (name: string): number =>
    [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const cellName = (row: number, column: number): string => `${letters(column)}${row}`;

  const built = new WeakMap<object, RichText>();
  const newRichText = (): object => {
    let text = "";
    let links: RichText["links"] = [];
    const builder: object = service("RichTextValueBuilder", {
      setText: (given: unknown) => {
        text = String(given);
        links = [];
        return builder;
      },
      setLinkUrl: (...args: readonly unknown[]) => {
        const [from, to, url] = args.length === 1 ? [0, text.length, args[0]] : args;
        const kept = links.filter((link) => link.to <= Number(from) || link.from >= Number(to));
        const made = { from: Number(from), to: Number(to), url: String(url) };
        links = url === null ? kept : [...kept, made].sort((a, b) => a.from - b.from);
        return builder;
      },
      build: () => {
        const [first] = links;
        const whole = links.length === 1 && first?.from === 0 && first.to === text.length;
        const value = service("RichTextValue", {
          getText: () => text,
          getLinkUrl: () => (whole ? first.url : null),
        });
        built.set(value, { text, links });
        return value;
      },
    });
    return builder;
  };
  const richCell = (value: unknown): object => {
    const rich = built.get(value as object);
    if (!rich) throw signature("setRichTextValues");
    const runs = rich.links.flatMap(({ from, to, url }) => [
      { startIndex: from, format: { link: { uri: url } } },
      ...(to < rich.text.length && !rich.links.some((link) => link.from === to) ? [{ startIndex: to }] : []),
    ]);
    return { userEnteredValue: { stringValue: rich.text }, textFormatRuns: runs };
  };
  const signature = (method: string) =>
    exception(`The parameters don't match the method signature for SpreadsheetApp.Range.${method}.`);

  const checkBlock = (sheetId: number, { row, column, rows, columns }: Block): void => {
    for (const each of [row, column, rows, columns]) if (!Number.isInteger(each)) throw exception("Invalid argument");
    if (row < 1) throw exception("The starting row of the range is too small.");
    if (column < 1) throw exception("The starting column of the range is too small.");
    if (rows < 1) throw exception("The number of rows in the range must be at least 1.");
    if (columns < 1) throw exception("The number of columns in the range must be at least 1.");
    const { maxRows, maxColumns } = facts(sheetId);
    if (row + rows - 1 > maxRows || column + columns - 1 > maxColumns)
      throw exception("The coordinates of the range are outside the dimensions of the sheet.");
  };

  /** The block, wider as long as a filled cell lies right beside it. */
  const dataRegion = (sheetId: number, block: Block): Block => {
    const { values } = facts(sheetId);
    const filled = (row: number, column: number) => (values[row - 1]?.[column - 1] ?? "") !== "";
    const { row, column, rows, columns } = block;
    const inRow = (at: number) =>
      Array.from({ length: columns }, (_, along) => filled(at, column + along)).some(Boolean);
    const inColumn = (at: number) => Array.from({ length: rows }, (_, down) => filled(row + down, at)).some(Boolean);
    const up = inRow(row - 1) ? 1 : 0;
    const left = inColumn(column - 1) ? 1 : 0;
    const wider = {
      row: row - up,
      column: column - left,
      rows: rows + up + (inRow(row + rows) ? 1 : 0),
      columns: columns + left + (inColumn(column + columns) ? 1 : 0),
    };
    return wider.rows === rows && wider.columns === columns ? block : dataRegion(sheetId, wider);
  };

  const range = (sheetId: number, block: Block): object => {
    checkBlock(sheetId, block);
    const { row, column, rows, columns } = block;
    const each = <T>(pick: (row: number, column: number) => T): T[][] =>
      Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (_, along) => pick(row - 1 + down, column - 1 + along)),
      );
    const displayed = () => {
      const { values } = facts(sheetId);
      return each((at, along) => values[at]?.[along] ?? "");
    };
    const value = (cell: CellValue | undefined): unknown =>
      typeof cell === "object" ? new Date(cell.date) : (cell ?? "");
    const values = () => {
      const { cells } = host("openCells", sheetId);
      return each((at, along) => value(cells[at]?.[along]));
    };
    const formulas = () => {
      const { formulas } = host("openCells", sheetId);
      return each((at, along) => formulas[at]?.[along] ?? "");
    };
    /** Only a cell of text has a rich text. Of its links, that of the whole cell is known here. */
    const richValues = () => {
      const { cells, links } = host("openCells", sheetId);
      return each((at, along) => {
        const text = cells[at]?.[along] ?? "";
        const link = links[at]?.[along] || null;
        return typeof text === "string"
          ? service("RichTextValue", { getText: () => text, getLinkUrl: () => link })
          : null;
      });
    };
    /** The rows as given, known to be as many and as long as the range. */
    const fitting = (method: string, given: unknown): unknown[][] => {
      if (!Array.isArray(given) || !given.every((line) => Array.isArray(line))) throw signature(method);
      if (given.length !== rows)
        throw exception(
          `The number of rows in the data does not match the number of rows in the range. The data has ${given.length} but the range has ${rows}.`,
        );
      for (const line of given)
        if (line.length !== columns)
          throw exception(
            `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
          );
      return given;
    };
    const input = (given: unknown): string | number | boolean => {
      if (given === null || given === undefined) return "";
      if (typeof given === "string" || typeof given === "number" || typeof given === "boolean") return given;
      if (given instanceof Date) throw new Error("The local Workspace does not have Range.setValue with a date.");
      return String(given);
    };
    const gridRange = {
      sheetId,
      startRowIndex: row - 1,
      endRowIndex: row - 1 + rows,
      startColumnIndex: column - 1,
      endColumnIndex: column - 1 + columns,
    };
    const written = (write: () => unknown): object => {
      write();
      return own;
    };
    const writeRich = (lines: unknown[][]) =>
      host("writeSpreadsheet", [
        {
          updateCells: {
            range: gridRange,
            rows: lines.map((line) => ({ values: line.map(richCell) })),
            fields: "userEnteredValue,textFormatRuns",
          },
        },
      ]);
    const format = (pattern: unknown) => {
      const type = pattern === "@" ? "TEXT" : "NUMBER";
      // What a date's pattern would make of a number is not known here.
      if (type === "NUMBER" && !/^[#0?.,% ]+$/.test(String(pattern)))
        throw new Error(`The local Workspace does not have Range.setNumberFormat("${pattern}").`);
      const cell = { userEnteredFormat: { numberFormat: { type, pattern: String(pattern) } } };
      const fields = "userEnteredFormat.numberFormat";
      return host("writeSpreadsheet", [{ repeatCell: { range: gridRange, cell, fields } }]);
    };
    const filled = (given: unknown): unknown[][] => each(() => given);
    const own: object = service("Range", {
      getRow: () => row,
      getColumn: () => column,
      getLastRow: () => row + rows - 1,
      getLastColumn: () => column + columns - 1,
      getNumRows: () => rows,
      getNumColumns: () => columns,
      getSheet: () => sheet(sheetId),
      getMergedRanges: () =>
        facts(sheetId)
          .merges.filter(
            (merge) =>
              merge.row < row - 1 + rows &&
              merge.row + merge.rows >= row &&
              merge.column < column - 1 + columns &&
              merge.column + merge.columns >= column,
          )
          .map((merge) => range(sheetId, { ...merge, row: merge.row + 1, column: merge.column + 1 })),
      getDataRegion: () => range(sheetId, dataRegion(sheetId, block)),
      getA1Notation: () => {
        const first = cellName(row, column);
        const last = cellName(row + rows - 1, column + columns - 1);
        return first === last ? first : `${first}:${last}`;
      },
      getDisplayValue: () => displayed()[0]![0],
      getDisplayValues: displayed,
      getValue: () => values()[0]![0],
      getValues: values,
      getFormula: () => formulas()[0]![0],
      getFormulas: formulas,
      getRichTextValues: richValues,
      setValue: (given: unknown) =>
        written(() =>
          host("writeCells", sheetId, row, column, filled(input(given)) as (string | number | boolean)[][]),
        ),
      setValues: (given: unknown) =>
        written(() =>
          host(
            "writeCells",
            sheetId,
            row,
            column,
            fitting("setValues", given).map((line) => line.map(input)),
          ),
        ),
      setNumberFormat: (pattern: unknown) => written(() => format(pattern)),
      setRichTextValue: (given: unknown) => written(() => writeRich(filled(given))),
      setRichTextValues: (given: unknown) => written(() => writeRich(fitting("setRichTextValues", given))),
      merge: () =>
        written(() => host("writeSpreadsheet", [{ mergeCells: { range: gridRange, mergeType: "MERGE_ALL" } }])),
      activate: () => written(() => host("activate", { sheetId, row, column, rows, columns })),
    });
    return own;
  };

  const byName = (sheetId: number, name: string): object => {
    const [, left = "", top = "", right = left, bottom = top] =
      /^\$?([A-Za-z]*)\$?(\d*)(?::\$?([A-Za-z]*)\$?(\d*))?$/.exec(name) ?? [];
    if ((left === "" && top === "") || (!name.includes(":") && (left === "" || top === "")))
      throw exception("Range not found");
    const { maxRows, maxColumns } = facts(sheetId);
    const [rowA, rowB] = [top === "" ? 1 : Number(top), bottom === "" ? maxRows : Number(bottom)];
    const [columnA, columnB] = [left === "" ? 1 : number(left), right === "" ? maxColumns : number(right)];
    return range(sheetId, {
      row: Math.min(rowA, rowB),
      column: Math.min(columnA, columnB),
      rows: Math.abs(rowB - rowA) + 1,
      columns: Math.abs(columnB - columnA) + 1,
    });
  };

  return { range, byName, newRichText };
};
