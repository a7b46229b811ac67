/** How the tabs of a protocol sheet are read: tabs by identity, columns by key, and what is odd told with row and column. */
import { languages, type Words } from "../../core/language.ts";
import { fold } from "../../core/pasted/fold.ts";
import { Problem } from "../../core/problem.ts";
import { findColumn, type TabTable, textAt } from "../tables.ts";
import type { Choices } from "./words.ts";
import { chosenOf, yesNo } from "./words.ts";

const history = "File > Version history > See version history";
const safe = "The sheet was left as it is, and all that is written in it is safe.";

export const needTab = (tabs: readonly TabTable[], sheetId: number, title: Words): TabTable => {
  const tab = tabs.find((one) => one.sheetId === sheetId);
  if (tab === undefined)
    throw new Problem({
      code: "sheet",
      say: `The tab “${title.en}” of this protocol sheet is missing.`,
      safe,
      next: `Bring the tab back with ${history}, then choose the protocol again.`,
    });
  return tab;
};

/** A row of a tab, its cells by key. */
export interface Row<Key extends string> {
  /** As people count, from 1. */
  readonly number: number;
  /** Trimmed; "" where the column is gone. */
  readonly text: (key: Key) => string;
  /** "Row 7, Usual minutes: what." with the heading that the column has now. */
  readonly odd: (key: Key, what: string) => void;
}

export interface Columns<Key extends string> {
  readonly columns: readonly { readonly key: Key; readonly heading: Words }[];
  /** Columns without which the tab says nothing. */
  readonly needed: readonly Key[];
  /** Columns whose loss nobody has to hear of. */
  readonly silent?: readonly Key[];
}

/** The rows below the headings that hold a text in a column of `written`. Throws Problem "sheet" where a needed column is gone or there twice. */
export const rowsOf = <Key extends string>(
  tab: TabTable,
  { columns, needed, silent = [] }: Columns<Key>,
  written: readonly Key[],
  tell: (oddity: string) => void,
): Row<Key>[] => {
  const places = new Map<Key, number>();
  for (const { key, heading } of columns) {
    const found = findColumn(tab, key);
    if (typeof found === "number") {
      places.set(key, found);
      continue;
    }
    const what = `The tab “${tab.title}” ${found === "missing" ? "has lost its column" : "has more than once the column"} “${heading.en}”`;
    const remedy = found === "missing" ? `Bring the column back with ${history}` : "Delete the copy of the column";
    if (needed.includes(key))
      throw new Problem({ code: "sheet", say: `${what}.`, safe, next: `${remedy}, then choose the protocol again.` });
    if (!silent.includes(key)) tell(`${what}, so it was read without it. ${remedy}.`);
  }
  // Rows may have been put above the headings, or the headings deleted.
  const head = tab.rows.findIndex((_, row) =>
    columns.some(({ key, heading }) =>
      languages.some((one) => fold(heading[one]) === fold(textAt(tab, row, places.get(key) ?? -1))),
    ),
  );
  return [...tab.rows.keys()]
    .filter((row) => row > head)
    .map((row): Row<Key> => {
      const text = (key: Key) => textAt(tab, row, places.get(key) ?? -1);
      return {
        number: row + 1,
        text,
        odd: (key, what) => {
          const shown = textAt(tab, head, places.get(key) ?? -1) || columns.find((one) => one.key === key)?.heading.en;
          tell(`Row ${row + 1}, ${shown}: ${what}`);
        },
      };
    })
    .filter(({ text }) => written.some((key) => text(key) !== ""));
};

/** The lines of a cell that are not blank. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The words of a drop-down, as an error lists them: "yes, no". */
export const wordsOf = <Value extends string>(choices: Choices<Value>): string =>
  (Object.keys(choices) as Value[]).map((value) => choices[value].en).join(", ");

/** The value of a drop-down; null where it is blank or, after telling, where its word is none of the choices. */
export const chosenIn = <Key extends string, Value extends string>(
  row: Row<Key>,
  key: Key,
  choices: Choices<Value>,
): Value | null => {
  const typed = row.text(key);
  if (typed === "") return null;
  const value = chosenOf(choices, typed);
  if (value === null) row.odd(key, `“${typed}” is not known and not used; choose one of: ${wordsOf(choices)}.`);
  return value;
};

export const isYes = <Key extends string>(row: Row<Key>, key: Key): boolean => chosenIn(row, key, yesNo) === "yes";
