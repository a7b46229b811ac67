/** How the tabs of a protocol sheet are read: tabs by identity, columns by key, and what is odd told with row and column. */
import { inEvery, type Language, languages, type Words } from "../../core/language.ts";
import { fold } from "../../core/pasted/fold.ts";
import { Problem } from "../../core/problem.ts";
import { findColumn, type TabTable, textAt } from "../tables.ts";
import { type Choices, chosenOf, wordsOf, yesNo } from "./words.ts";

/** Where Google keeps what was deleted. */
export const history: Words = {
  en: "File > Version history > See version history",
  es: "Archivo > Historial de versiones > Ver historial de versiones",
};
export const nothingLost: Words = {
  en: "The sheet was left as it is, and all that is written in it is safe.",
  es: "La hoja quedó como estaba, y todo lo que hay escrito en ella está a salvo.",
};
/** What to do before the protocol is chosen once more. */
export const thenAgain = (remedy: Words): Words => ({
  en: `${remedy.en}, then choose the protocol again.`,
  es: `${remedy.es} y elija el protocolo de nuevo.`,
});

/** What goes along while a sheet is read. */
export interface Reading {
  /** Of the sheet: its tabs, headings and choices are called by these names, whatever language they are told in. */
  readonly language: Language;
  /** Takes in what is odd in the sheet, a sentence each. */
  readonly tell: (oddity: Words) => void;
}

/** `title` is what the tab is called in the sheet's language. */
export const needTab = (tabs: readonly TabTable[], sheetId: number, title: string): TabTable => {
  const tab = tabs.find((one) => one.sheetId === sheetId);
  if (tab === undefined)
    throw new Problem({
      code: "sheet",
      say: {
        en: `The tab “${title}” of this protocol sheet is missing.`,
        es: `Falta la pestaña «${title}» de esta hoja de protocolo.`,
      },
      safe: nothingLost,
      next: thenAgain({
        en: `Bring the tab back with ${history.en}`,
        es: `Recupere la pestaña con ${history.es}`,
      }),
    });
  return tab;
};

/** "Tab “Segments”, row 7, Usual minutes: what." Without the row where it is null. */
export const oddIn = (tab: string, row: number | null, where: string, what: Words): Words => ({
  en: `Tab “${tab}”, ${row === null ? "" : `row ${row}, `}${where}: ${what.en}`,
  es: `Pestaña «${tab}», ${row === null ? "" : `fila ${row}, `}${where}: ${what.es}`,
});

/** What is said of a word that is none of the choices, which are listed as the sheet offers them. */
export const unknownWord = <Value extends string>(
  typed: string,
  choices: Choices<Value>,
  language: Language,
): Words => ({
  en: `“${typed}” is not known and not used; choose one of: ${wordsOf(choices)[language]}.`,
  es: `«${typed}» no se conoce y no se usa; elija entre: ${wordsOf(choices)[language]}.`,
});

/** A row of a tab, its cells by key. */
export interface Row<Key extends string> {
  /** As people count, from 1. */
  readonly number: number;
  /** Trimmed; "" where the column is gone. */
  readonly text: (key: Key) => string;
  /** Of the sheet. */
  readonly language: Language;
  /** As the column is headed now; in the sheet's language where the heading is gone. */
  readonly heading: (key: Key) => string;
  /** "Tab “Segments”, row 7, Usual minutes: what." with the names that tab and column have now. */
  readonly odd: (key: Key, what: Words) => void;
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
  { language, tell }: Reading,
): Row<Key>[] => {
  const places = new Map<Key, number>();
  for (const { key, heading } of columns) {
    const found = findColumn(tab, key);
    if (typeof found === "number") {
      places.set(key, found);
      continue;
    }
    const lost = found === "missing";
    const what: Words = {
      en: `The tab “${tab.title}” ${lost ? "has lost its column" : "has more than once the column"} “${heading[language]}”`,
      es: `La pestaña «${tab.title}» ${lost ? "perdió la columna" : "tiene más de una vez la columna"} «${heading[language]}»`,
    };
    const remedy: Words = lost
      ? { en: `Bring the column back with ${history.en}`, es: `Recupere la columna con ${history.es}` }
      : { en: "Delete the copy of the column", es: "Borre la copia de la columna" };
    if (needed.includes(key))
      throw new Problem({
        code: "sheet",
        say: inEvery((one) => `${what[one]}.`),
        safe: nothingLost,
        next: thenAgain(remedy),
      });
    if (!silent.includes(key))
      tell({
        en: `${what.en}, so it was read without it. ${remedy.en}.`,
        es: `${what.es}, así que se leyó sin ella. ${remedy.es}.`,
      });
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
      const heading = (key: Key): string =>
        textAt(tab, head, places.get(key) ?? -1) || columns.find((one) => one.key === key)!.heading[language];
      return {
        number: row + 1,
        text,
        language,
        heading,
        odd: (key, what) => tell(oddIn(tab.title, row + 1, heading(key), what)),
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

/** The value of a drop-down; null where it is blank or, after telling, where its word is none of the choices. */
export const chosenIn = <Key extends string, Value extends string>(
  row: Row<Key>,
  key: Key,
  choices: Choices<Value>,
): Value | null => {
  const typed = row.text(key);
  if (typed === "") return null;
  const value = chosenOf(choices, typed);
  if (value === null) row.odd(key, unknownWord(typed, choices, row.language));
  return value;
};

export const isYes = <Key extends string>(row: Row<Key>, key: Key): boolean => chosenIn(row, key, yesNo) === "yes";
