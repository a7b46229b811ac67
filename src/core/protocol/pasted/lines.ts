/** A pasted text as lines: bullets and numbers told from text, tables cut into cells whose columns are known by their headings. */
import { clean } from "../../pasted/fold.ts";
import { type Column, columnsOf, type Role, withoutBars } from "./columns.ts";

export interface Line {
  /** Without its bullet, number or Markdown signs; never "". */
  readonly text: string;
  readonly kind: "plain" | "bullet" | "number" | "heading";
  /** The number of a numbered line; 0 otherwise. */
  readonly number: number;
  /** The depth of a Markdown heading, from 1; 0 otherwise. */
  readonly level: number;
  /** null outside of tables whose headings are known. */
  readonly role: Role | null;
  /** The first line of a table's cell. */
  readonly opens: boolean;
}

const blockTag = /<\/?(?:ul|ol|p|div|tr|table|tbody|h[1-6])(?:\s[^<>]*)?\/?>/gi;
const anyTag = /<\/?(?:span|b|i|u|em|strong|a|td|th|sup|sub|font)(?:\s[^<>]*)?\/?>/gi;
/** A bullet's sign. Dashes, stars and the letter o are bullets only before a space. */
const bullet =
  /^(?:[·•●○◦▪▫■□‣⁃➢➤►▸✓✔❖\uf0a7\uf0b7\uf076\uf0d8]\s*|[-–—*+]\s+|[-–—*](?=\p{L}|¿)|o(?:\t| {2,}| (?=\p{Lu}|¿)))(?:\[[ xX]?\] )?/u;
const letter = /^(?:[a-h]|[ivx]{1,4})[.)]\s+/;
const number = /^(?:(\d{1,2})(?:[.)]\s*(?=[^\d\s])|\s*[.):]\s+)|(?:[A-H]|[IVX]{1,4})[.)]\s+)/;

/** Stands for a line break inside a spreadsheet's cell; no clipboard carries it. */
const inCell = "\ue001";

/** Without what only a web page or a word processor needs; every Markdown row and every HTML bullet on a line of its own. */
const plainText = (pasted: string): string =>
  pasted
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, "\n")
    .replace(/^[ ]*\|(.*)\|[ ]*$/gm, (_, row: string) =>
      /^[\s|:-]*$/.test(row)
        ? ""
        : row
            .split("|")
            .map((cell) => cell.trim())
            .join("\t"),
    )
    .replace(/<br ?\/?>/gi, "\n")
    .replace(/<li(?:\s[^<>]*)?>/gi, "\n• ")
    .replace(/<\/li>/gi, "")
    .replace(blockTag, "\n")
    .replace(anyTag, "")
    .replace(/\[(?:image|bookmark):[^\]\n]*\]/g, "")
    .replace(/\\([-*_#[\]().])/g, "$1")
    // A cell of a spreadsheet that holds several lines comes in quotes.
    .replace(
      /(^|\t)"((?:[^"]|"")*)"(?=\t|\n|$)/gm,
      (_, before: string, cell: string) => before + cell.replace(/""/g, '"').replace(/\n/g, inCell),
    )
    .replace(/(\S)[ \t]+([•●▪◦])[ \t]+/g, "$1\n$2 ")
    // A range of minutes that a narrow cell has broken.
    .replace(/(\d ?(?:m|min|mins|minutes)?)[ \t]*\n[ \t]*([-–—] ?\d+ ?(?:m|min|mins|minutes)\b)/g, "$1 $2");

const withoutEmphasis = (text: string): string =>
  text
    .replace(/(\*\*|__)(?=\S)(.*?)\1/g, "$2")
    .replace(/(^|[\s(“"])\*(?=[^\s*])([^*]*)\*/g, "$1$2")
    .replace(/(^|\s)_(?=\S)([^_]*)_(?=[\s.,:;]|$)/g, "$1$2")
    .replace(/^>\s*/, "");

/** One line without its signs; null where nothing is left. */
function lineOf(raw: string, role: Role | null, opens: boolean): Line | null {
  const trimmed = raw.trim();
  const heading = /^(#{1,6})\s+(.*)$/.exec(trimmed);
  const strong = /^(?:\*\*|__)[^*_]+(?:\*\*|__)[\s:]*$/.test(trimmed);
  const unmarked = withoutEmphasis(heading?.[2]?.replace(/ #{1,6}$/, "") ?? trimmed).trim();
  const dotted = bullet.exec(unmarked);
  const rest = dotted === null ? unmarked : unmarked.slice(dotted[0].length);
  const lettered = letter.exec(rest);
  const numbered = lettered === null && dotted === null ? number.exec(rest) : null;
  let words = rest.slice((lettered ?? numbered)?.[0].length ?? 0);
  // A bullet below a bullet or a number says no more than the first.
  while (bullet.test(words)) words = words.replace(bullet, "");
  const text = clean(words).replace(/\s+/g, " ");
  if (text === "" || /^[-–—_=*.·•|\s]+$/.test(text)) return null;
  const kind =
    heading !== null || (strong && dotted === null && numbered === null)
      ? "heading"
      : dotted !== null || lettered !== null
        ? "bullet"
        : numbered !== null
          ? "number"
          : "plain";
  return {
    text,
    kind,
    number: kind === "number" ? Number(numbered?.[1] ?? 1) : 0,
    level: kind === "heading" ? (heading?.[1]?.length ?? 6) : 0,
    role,
    opens,
  };
}

/**
 * The lines of a pasted text that say something. A cell begins with a tab, inside a line (as spreadsheets copy) or before it
 * (as word processors save tables).
 */
export function readLines(pasted: string): Line[] {
  // Between a bullet or number and its text, a tab separates no cells.
  const raw = withoutBars(plainText(pasted).split("\n")).map((line) =>
    line.replace(/(^|\t)([ ]*(?:\d{1,2}[.)]|[a-h][.)]|[·•●○◦▪■□‣➢➤✓\uf0a7\uf0b7*+-]|o))\t/g, "$1$2  "),
  );
  const lines: Line[] = [];
  // What stands before the segment that it is of, until that comes.
  const ahead: Line[] = [];
  let columns: Column[] | null = null;
  let stacked = false;
  let column = -1;
  const put = (cell: string, opens: boolean) => {
    const one = columns?.[column];
    const segment = columns?.findIndex(({ role }) => role === "segment") ?? -1;
    const into = one !== undefined && one.role !== "time ahead" && column < segment ? ahead : lines;
    cell.split(inCell).forEach((text, index) => {
      const first = opens && index === 0;
      const line = lineOf(text, (first ? one?.role : one?.further) ?? null, first);
      if (line !== null) into.push(first && one?.heading ? { ...line, text: `${one.heading}: ${line.text}` } : line);
    });
    if (column === segment) lines.push(...ahead.splice(0));
  };
  const start = (found: Column[] | null, cellsStacked: boolean) => {
    lines.push(...ahead.splice(0));
    columns = found;
    stacked = cellsStacked;
    column = -1;
  };
  for (let at = 0; at < raw.length; at++) {
    const row = raw[at]!;
    const cells = row.split("\t").map((cell) => cell.trim());
    const leads = /^[ ]*\t/.test(row);
    const width: number = columns === null ? 0 : (columns as Column[]).length;
    if (cells.length === 1) {
      const text = cells[0]!;
      const inLast = width > 0 && column === width - 1 && !bullet.test(text);
      if (inLast && ((raw[at - 1]?.trim() === "" && raw[at - 2]?.trim() === "") || noCellSoon(raw, at)))
        start(null, false);
      // A row whose first cell has several lines: the cells follow further down.
      const opens: boolean =
        columns !== null && !stacked && text !== "" && (column === -1 || (inLast && mayOpenRow(text)));
      if (opens) column = 0;
      put(text, opens);
    } else if (leads && cells.filter((cell) => cell !== "").length === 1) {
      // Cells one below the other: a new table is known by its headings, which follow each other.
      const run: string[] = [];
      while (run.length < 6 && /^[ ]*\t/.test(raw[at + run.length] ?? "")) run.push(clean(raw[at + run.length]!));
      const headed = [5, 4, 3, 2]
        .map((size) => (run.length < size ? null : columnsOf(run.slice(0, size), false)))
        .find((one) => one);
      if (headed) {
        start(headed, true);
        at += headed.length - 1;
        continue;
      }
      column = width === 0 ? -1 : (column + 1) % width;
      put(cells.find((cell) => cell !== "")!, true);
    } else {
      const headed = columnsOf(
        (cells[cells.length - 1] === "" ? cells.slice(0, -1) : cells).map(withoutEmphasis),
        true,
      );
      if (headed !== null) {
        start(headed, false);
        continue;
      }
      // A row that goes on in the middle of a cell: its first text belongs to the cell that was open.
      const goesOn = column >= 0 && column < width - 1 && cells.length < width;
      cells.forEach((cell, index) => {
        if (width > 0 && !(goesOn && index === 0)) column = index === 0 ? 0 : Math.min(column + 1, width - 1);
        put(cell, index > 0 || !goesOn);
      });
      // Blank cells at a row's end are often not copied.
      if (!goesOn && cells.length === width - 1 && width > 2) column = width - 1;
    }
  }
  return joinWrapped([...lines, ...ahead]);
}

/** Lines that a page's width has broken, made whole again: the second begins small and the first ends open. */
const joinWrapped = (lines: readonly Line[]): Line[] =>
  lines.reduce<Line[]>((done, line) => {
    const last = done[done.length - 1];
    const broken =
      last !== undefined && line.kind === "plain" && !line.opens && last.kind !== "heading" && last.role === line.role;
    if (broken && /^\p{Ll}/u.test(line.text) && !/[.!?:;…)\]]$/.test(last.text) && last.text.length > 20)
      done[done.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else done.push(line);
    return done;
  }, []);

/** Whether a line can be the first of a row, and not a further one of the cell before: a title, or one with a number in brackets. */
const mayOpenRow = (text: string): boolean =>
  /[([]\s*\d.*[)\]]\s*$/.test(text) || (text.split(" ").length <= 9 && /[^.?!;:,]$/.test(text) && !number.test(text));

/** Whether the table has ended. */
const noCellSoon = (raw: readonly string[], at: number): boolean =>
  !raw.slice(at, at + 12).some((line) => line.includes("\t"));
