/** Reads a presenter's page back: what is marked in its tables, whatever was moved, added or typed round it. */
import { languages, type Words } from "../core/language.ts";
import { fold } from "../core/pasted/fold.ts";
import { findTime } from "../core/protocol/pasted/times.ts";
import type { Brought, Purpose } from "../core/protocol/protocol.ts";
import { purposeWords } from "../core/protocol/purpose-words.ts";
import { presenterPageWords, shapes } from "./presenter-page-words.ts";

/** What a presenter answered. null: not answered, or not clearly. */
export interface PresenterAnswers {
  readonly purpose: Purpose | null;
  readonly brought: Brought | null;
  readonly minutes: number | null;
}

/** The text of every cell, by row. Rows may be of unequal length. */
export type TableText = readonly (readonly string[])[];

interface Choice<T> {
  readonly value: T;
  /** Folded, in every language. */
  readonly said: readonly string[];
}
const choice = <T>(value: T, words: Words): Choice<T> => ({
  value,
  said: languages.map((language) => fold(words[language])),
});

const shapeChoices: readonly Choice<Brought>[] = shapes.map(({ brought, choice: words }) => choice(brought, words));
const purposeChoices: readonly Choice<Purpose>[] = (Object.keys(purposeWords) as Purpose[]).map((purpose) =>
  choice(purpose, purposeWords[purpose].choice),
);
const minutesLabel = choice("minutes", presenterPageWords.purpose.minutes);

/** Whether a table can hold an answer, by its whole text: the cells of others need not be read. */
export const mayHoldAnswers = (tableText: string): boolean => {
  const text = fold(tableText);
  return [...shapeChoices, ...purposeChoices, minutesLabel].some(({ said }) =>
    said.some((words) => text.indexOf(words) >= 0),
  );
};

/** Where a row says the choice: the cell before it, and what stands round the words in their own cell. Folded. */
const saidIn = ({ said }: Choice<unknown>, row: readonly string[]) => {
  for (let at = 0; at < row.length; at++) {
    const text = fold(row[at] ?? "");
    for (const words of said) {
      const start = text.indexOf(words);
      if (start < 0) continue;
      const [ahead, behind] = [text.slice(0, start).trim(), text.slice(start + words.length).trim()];
      return { before: fold(row[at - 1] ?? ""), ahead, behind, after: row[at + 1] ?? "" };
    }
  }
  return null;
};

/** An x, a tick, "yes", "sí": whatever is typed in the column for marks, unless it says no. */
const isMark = (text: string): boolean => !/^(?:no|0|[-–—_.\s]*|☐)$/.test(text);
/** Ahead of the choice's own words only what can be nothing else: a number or a bullet may stand there too. */
const isPlainMark = (text: string): boolean => /^[([]?(?:x|✓|✔|☑|☒|✗|✘|×|yes|si)[)\]]?$/.test(text);

/** Which choices have a row, and the one that is marked: null for none, and where several are. */
const chosen = <T>(choices: readonly Choice<T>[], rows: TableText): { found: number; marked: T | null } => {
  const hits = choices.map((one) => rows.map((row) => saidIn(one, row)).filter((hit) => hit !== null));
  const marked = choices.filter((_, at) =>
    (hits[at] ?? []).some(({ before, ahead }) => isMark(before) || isPlainMark(ahead)),
  );
  return {
    found: hits.filter((all) => all.length > 0).length,
    marked: marked.length === 1 ? (marked[0]?.value ?? null) : null,
  };
};

/** "45", "about 45", "45 min", "1 hour", "3:00-3:45"; of "40-50" the smaller. Minutes of a day at most. */
const minutesIn = (text: string): number | null => {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const least = findTime(text)?.time.least ?? (numbers.length > 2 ? 0 : Math.min(...numbers));
  return least >= 1 && least <= 1440 ? least : null;
};

const minutesOf = (rows: TableText): number | null => {
  for (const row of rows) {
    const hit = saidIn(minutesLabel, row);
    const minutes = hit && (minutesIn(hit.after) ?? minutesIn(hit.behind));
    if (minutes) return minutes;
  }
  return null;
};

/** The answers in the tables of a document, or null where it is no presenter's page: fewer than two choices stand in it. */
export const readPresenterPage = (tables: readonly TableText[]): PresenterAnswers | null => {
  const rows = tables.flat();
  const brought = chosen(shapeChoices, rows);
  const purpose = chosen(purposeChoices, rows);
  if (brought.found + purpose.found < 2) return null;
  return { purpose: purpose.marked, brought: brought.marked, minutes: minutesOf(rows) };
};
