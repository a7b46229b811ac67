/** What is being read of a sort sheet, and how its columns and cells are understood whatever people did to them. */
import { type Language, languages, type Words } from "../../core/language.ts";
import { fold } from "../../core/pasted/fold.ts";
import { levelNameIn, notScorable } from "../../core/rubric/rubric.ts";
import type { Rating } from "../../core/sorting/rating.ts";
import { readLevel } from "../../core/sorting/read-level.ts";
import { cellName } from "../sheet-address.ts";
import { type TabTable, textAt } from "../tables.ts";
import type { Tell } from "./oddities.ts";
import type { RubricReading } from "./read-rubric-tab.ts";
import { leftOut } from "./reading-words.ts";
import { sortSheetWords } from "./words.ts";

export interface Reading extends RubricReading {
  /** The sample that a typed code stands for; null for one that was taken out of the meeting; undefined for any other text. */
  readonly sampleOf: (typed: string) => string | null | undefined;
  readonly samples: readonly string[];
  /** Of the sheet: columns are named as it names them. */
  readonly language: Language;
  readonly tell: Tell;
}

/** A column that people fill: where it stands now. Copied, it has several places; lost, none. */
export interface Filled {
  readonly heading: Words;
  readonly places: readonly number[];
}

const isBlank = (tab: TabTable, column: number): boolean => tab.rows.every((_, row) => textAt(tab, row, column) === "");

/** Whether a text is one of our headings, in any language. */
export const isHeading = (text: string, heading: (language: Language) => string): boolean =>
  languages.some((language) => fold(heading(language)) === fold(text));

/** The only column without a key that bears the heading: somebody moved its cells there, or made it anew. */
const headed = (tab: TabTable, heading: string): readonly number[] => {
  const keyed = new Set(tab.columns.map(({ index }) => index));
  const headings = tab.rows.find((cells) =>
    cells.some((text) => isHeading(text, (language) => sortSheetWords[language].sample)),
  );
  const found = (headings ?? []).flatMap((text, column) =>
    !keyed.has(column) && fold(text) === fold(heading) ? [column] : [],
  );
  return found.length === 1 ? found : [];
};

/**
 * Finds a column by its key; where that stands on nothing (cutting and pasting a column leaves the key behind), by its heading.
 * A column that is lost is told, with `loss`: what is not counted because of it.
 */
export const filledColumn = (
  tab: TabTable,
  key: string,
  heading: Words,
  loss: Words,
  { language, tell }: Reading,
): Filled => {
  const places = tab.columns.filter((column) => column.key === key).map(({ index }) => index);
  if (places.some((place) => !isBlank(tab, place))) return { heading, places };
  const moved = headed(tab, heading[language]);
  if (moved.length > 0) tell(leftOut.byHeading(tab.title, heading));
  else if (places.length === 0) tell(leftOut.lostColumn(tab.title, heading, loss));
  return { heading, places: moved.length > 0 ? moved : places };
};

/** As a spreadsheet shows a formula that does not work, in English or Spanish. */
const failed = /^#(?:[¡¿]?(?:REF|VALUE|VALOR|NAME|NOMBRE|DIV\/0|NUM|NULL|NULO|ERROR)[!?]|N\/[AD])$/;

/** The text of a cell. What copies of the column say differently, and what no formula could work out, is told and reads "". */
export const typedIn = (tab: TabTable, row: number, { heading, places }: Filled, { tell }: Reading): string => {
  const texts = new Set(places.map((place) => textAt(tab, row, place)));
  if (texts.size > 1) tell(leftOut.copiesDiffer(tab.title, heading));
  const [text = ""] = texts.size > 1 ? [] : texts;
  if (!failed.test(text)) return text;
  tell(leftOut.failed(text, tab.title, cellName(row, places[0]!)));
  return "";
};

/** The level that stands in a cell, or null: blank, or told as unclear. */
export const levelIn = (
  tab: TabTable,
  row: number,
  column: Filled,
  criterion: number,
  reading: Reading,
): Rating["level"] | null => {
  const scale = reading.rubric.criteria[criterion]!;
  const typed = typedIn(tab, row, column, reading);
  const read = readLevel(typed, scale, reading.originals[criterion]);
  if (read.kind === "level") return read.level;
  if (read.kind === "not scorable") return "not scorable";
  if (read.kind === "unclear") {
    const choices = [...scale.levels.map(levelNameIn(reading.language)), notScorable[reading.language]];
    reading.tell(leftOut.unclear(typed, tab.title, cellName(row, column.places[0]!), choices));
  }
  return null;
};
