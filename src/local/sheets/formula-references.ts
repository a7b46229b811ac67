/**
 * References in formula text, found and rewritten. Google rewrites formulas, drop-down ranges and conditional formats
 * when rows, columns and tabs change; IronCalc does so for its own cells only, and turns a range into #REF! when its edge
 * is deleted, where Google shortens it.
 */

/** Zero-based. null: the whole row or column. */
export interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}
export interface Reference {
  /** Title of the tab as written, null for the formula's own. */
  readonly tab: string | null;
  readonly start: Corner;
  /** null for one cell. */
  readonly end: Corner | null;
}

export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
export const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** As Google writes a tab's title in a formula. */
export const quotedTitle = (title: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && !/^([A-Za-z]{1,3}\d+|R\d*C\d*|true|false)$/i.test(title)
    ? title
    : `'${title.replaceAll("'", "''")}'`;

const corner = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?\d{1,7}`;
const area = `${corner}:${corner}|${corner}:${column}|${column}:${column}|${row}:${row}|${corner}`;
const token = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(${area})(?![\p{L}\p{N}_.(!:])`,
  "gu",
);
const cornerParts = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

function readCorner(text: string): Corner {
  const [, first = "", letters = "", second = "", digits = ""] = cornerParts.exec(text) ?? [];
  // "$5" of a whole row has its only "$" in the first place.
  const rowMark = letters === "" ? first : second;
  return {
    column: letters === "" ? null : columnNumber(letters),
    row: digits === "" ? null : Number(digits) - 1,
    columnFixed: letters !== "" && first === "$",
    rowFixed: digits !== "" && rowMark === "$",
  };
}
const writeCorner = (at: Corner): string =>
  (at.column === null ? "" : (at.columnFixed ? "$" : "") + columnName(at.column)) +
  (at.row === null ? "" : (at.rowFixed ? "$" : "") + (at.row + 1));

export const writeReference = (reference: Reference): string =>
  (reference.tab === null ? "" : `${quotedTitle(reference.tab)}!`) +
  writeCorner(reference.start) +
  (reference.end === null ? "" : `:${writeCorner(reference.end)}`);

/** Every reference replaced by what `change` answers; "#REF!" where it answers null. Untouched text stays as typed. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return formula.replaceAll(token, (text: string, title: string | undefined, cells: string | undefined) => {
    if (cells === undefined) return text;
    const [start = "", end] = cells.split(":");
    const reference: Reference = {
      tab: title === undefined ? null : readTitle(title),
      start: readCorner(start),
      end: end === undefined ? null : readCorner(end),
    };
    const changed = change(reference);
    if (changed === reference) return text;
    return changed === null ? "#REF!" : writeReference(changed);
  });
}

function readTitle(written: string): string {
  const title = written.slice(0, -1);
  return title.startsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title;
}

export function referencesIn(formula: string): readonly Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

/** The formula as copied that many rows down and columns to the right: what has no "$" moves along. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (at: Corner): Corner => ({
    ...at,
    row: at.row === null || at.rowFixed ? at.row : at.row + rows,
    column: at.column === null || at.columnFixed ? at.column : at.column + columns,
  });
  const stays = (at: Corner) =>
    (rows === 0 || at.row === null || at.rowFixed) && (columns === 0 || at.column === null || at.columnFixed);
  const outside = (at: Corner) => (at.row ?? 0) < 0 || (at.column ?? 0) < 0;
  return mapReferences(formula, (reference) => {
    if (stays(reference.start) && (reference.end === null || stays(reference.end))) return reference;
    const start = move(reference.start);
    const end = reference.end && move(reference.end);
    return outside(start) || (end && outside(end)) ? null : { ...reference, start, end };
  });
}
