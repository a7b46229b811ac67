/** One reader's answers, found in their tab whatever people moved, and the cells that edits of them may write. */
import type { Language, Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import { levelNameIn, notScorable } from "../core/rubric/rubric.ts";
import type { AnswerEdit, AnsweredSample, EditOutcome, GivenLevel } from "../core/sorting/answers.ts";
import { readLevel } from "../core/sorting/read-level.ts";
import { type Oddity, oddSentences } from "./sort-sheet/oddities.ts";
import { type Filled, filledColumn, type Reading } from "./sort-sheet/reading.ts";
import { asShown, leftOut, losses, tabsSafe, unreadable } from "./sort-sheet/reading-words.ts";
import { isCovered, mergedCodes, sampleRows } from "./sort-sheet/sample-rows.ts";
import { sortSheetWords } from "./sort-sheet/words.ts";
import { findColumn, type TabTable, textAt } from "./tables.ts";

/** Where a reader's answers stand. What has no place is absent, and told. */
export interface AnswerPlaces {
  readonly tab: TabTable;
  readonly reading: Omit<Reading, "tell">;
  /** The row of each sample, counted from 0. */
  readonly rows: ReadonlyMap<string, number>;
  readonly levels: readonly Filled[];
  readonly evidence: Filled;
  /** The column of the works; null where it is gone. */
  readonly work: number | null;
  readonly oddities: readonly Words[];
}

/** Throws Problem "sheet" where the column of codes is gone: then no row is known. */
export const findAnswers = (tab: TabTable, known: Omit<Reading, "tell">): AnswerPlaces => {
  const words = sortSheetWords[known.language];
  const oddities: Oddity[] = [];
  const reading: Reading = { ...known, tell: (oddity) => oddities.push(oddity) };
  const column = (key: string, heading: string, loss: Words) => filledColumn(tab, key, asShown(heading), loss, reading);
  const codes = column("sample", words.sample, losses.tab);
  if (codes.places.length === 0)
    throw new Problem({ code: "sheet", safe: tabsSafe, ...unreadable.lostColumn(tab.title, asShown(words.sample)) });
  const levels = known.rubric.criteria.map(({ name }, index) => column(`level:${index}`, name, losses.levels));
  const evidence = column("evidence", words.reader.evidence, losses.texts);
  const work = findColumn(tab, "work");
  const rows = new Map<string, number>();
  const found = sampleRows(tab, codes, [...levels, evidence], reading);
  for (const { row, sample } of found)
    if (rows.has(sample)) reading.tell(leftOut.sampleTwice(sample, tab.title, row + 1));
    else rows.set(sample, row);
  const lost = known.samples.filter((code) => !rows.has(code));
  if (!mergedCodes(tab, codes, found, lost, lost.length, reading)) reading.tell(leftOut.samplesLost(tab.title, lost));
  return {
    tab,
    reading: known,
    rows,
    levels,
    evidence,
    work: typeof work === "number" ? work : null,
    oddities: oddSentences(oddities),
  };
};

/**
 * The text of a cell; null where it is not one cell that can be read and written: a lost column, copies of it that differ, a merge.
 * Copies that say the same are kept the same.
 */
const cellText = (tab: TabTable, row: number, { places }: Filled): string | null => {
  const texts = new Set(places.map((place) => textAt(tab, row, place)));
  const covered = places.some((place) => tab.merges.some((merge) => isCovered(row, place, merge)));
  return covered || texts.size !== 1 ? null : [...texts][0]!;
};

const levelIn = (text: string, criterion: number, { rubric, originals }: AnswerPlaces["reading"]): GivenLevel => {
  const read = readLevel(text, rubric.criteria[criterion]!, originals[criterion]);
  return read.kind === "level" ? read.level : read.kind === "not scorable" ? "not scorable" : null;
};

/** In the order of the sheet. `links`: the address behind each cell of the column of works, by row. */
export const answersAt = (places: AnswerPlaces, links: readonly string[]): readonly AnsweredSample[] => {
  const { tab, reading, rows, work, levels, evidence } = places;
  return [...rows].map(([code, row]) => ({
    code,
    work: work === null ? "" : textAt(tab, row, work),
    link: links[row] ?? "",
    levels: levels.map((column, criterion) => {
      const text = cellText(tab, row, column);
      return text === null ? null : { text, level: levelIn(text, criterion, reading) };
    }),
    evidence: cellText(tab, row, evidence),
  }));
};

/** A text to write; rows and columns count from 0. */
export interface AnswerText {
  readonly row: number;
  readonly columns: readonly number[];
  readonly text: string;
}

const lined = (text: string): string => text.replace(/\r\n?/g, "\n").trim();

const gone: Words = {
  en: "Its cell in your tab is missing, there twice, or merged with others. Mend that in the tab (Edit > Undo, or Format > Merge cells > Unmerge), then choose Try now.",
  es: "Su celda en su pestaña falta, está dos veces o está combinada con otras. Corríjalo en la pestaña (Editar > Deshacer, o Formato > Combinar celdas > Separar) y luego elija Intentar ahora.",
};

/** Where the cell of an edit stands and what it says; null where it cannot be written. */
const cellOf = ({ tab, rows, levels, evidence }: AnswerPlaces, { sample, change }: AnswerEdit) => {
  const row = rows.get(sample);
  const column = change.field === "evidence" ? evidence : levels[change.criterion];
  const now = row === undefined || column === undefined ? null : cellText(tab, row, column);
  return now === null ? null : { row: row!, columns: column!.places, now };
};

/** In the words of the drop-down as they are now. null: there is no such level any more. */
const textOf = ({ reading: { rubric, language } }: AnswerPlaces, { change }: AnswerEdit): string | null => {
  if (change.field === "evidence") return change.text;
  if (change.level === null) return "";
  if (change.level === "not scorable") return notScorable[language];
  const level = rubric.criteria[change.criterion]?.levels[change.level];
  return level ? levelNameIn(language)(level) : null;
};

type Seen = Exclude<EditOutcome, { kind: "lost" }>;

/** `now`: what the cell says, `wished`: what it was to say. The same level in other words is the same answer. */
const judge = ({ reading }: AnswerPlaces, { change }: AnswerEdit, now: string, wished: string): Seen => {
  const level = change.field === "level" ? levelIn(now, change.criterion, reading) : null;
  const meant = change.field === "level" && change.level !== null && change.level === level;
  return meant || lined(now) === lined(wished) ? { kind: "saved", text: now } : { kind: "changed", text: now, level };
};

/** What an edit comes to: a cell to write, or what can be said of it at once. */
export type EditPlan = { readonly kind: "write"; readonly cell: AnswerText } | { readonly kind: "lost" } | Seen;

/**
 * Only a cell that still says what was last seen of it is written. One that says already what the edit wants is saved: so the same
 * edit may be sent again after an answer was lost on the way.
 */
export const planEdit = (places: AnswerPlaces, edit: AnswerEdit): EditPlan => {
  const cell = cellOf(places, edit);
  const text = textOf(places, edit);
  if (cell === null || text === null) return { kind: "lost" };
  const { row, columns, now } = cell;
  const outcome = judge(places, edit, now, text);
  if (outcome.kind === "saved" || !edit.was.some((was) => lined(was) === lined(now))) return outcome;
  return { kind: "write", cell: { row, columns, text } };
};

/** What became of an edit, once its cell was written and the tab read again. `language`: of the user. */
export const editOutcome = (plan: EditPlan, edit: AnswerEdit, after: AnswerPlaces, language: Language): EditOutcome => {
  if (plan.kind === "saved" || plan.kind === "changed") return plan;
  const cell = cellOf(after, edit);
  if (plan.kind === "lost" || cell === null) return { kind: "lost", why: gone[language] };
  return judge(after, edit, cell.now, plan.cell.text);
};
