/** One reader's answers, found in their tab whatever people moved, and the cells that edits of them may write. */
import type { Language, Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import { type Criterion, levelNameIn, notScorable, type Rubric } from "../core/rubric/rubric.ts";
import type { AnswerEdit, AnsweredSample, EditOutcome, GivenLevel } from "../core/sorting/answers.ts";
import { readLevel } from "../core/sorting/read-level.ts";
import { asShown, leftOut, losses, tabsSafe, unreadable } from "./sort-sheet/reading-words.ts";
import { sortSheetWords } from "./sort-sheet/words.ts";
import { findColumn, type TabTable, textAt } from "./tables.ts";

/** Where a reader's answers stand, as zero-based rows and columns. What has no place is absent or null, and told. */
export interface AnswerPlaces {
  readonly tab: TabTable;
  readonly rubric: Rubric;
  /** Of the sheet. */
  readonly language: Language;
  readonly rows: ReadonlyMap<string, number>;
  readonly work: number | null;
  readonly levels: readonly (number | null)[];
  readonly evidence: number | null;
  readonly oddities: readonly Words[];
}

const plainCode = (code: string): string => code.replace(/\s+/g, "").toUpperCase();

/** Throws Problem "sheet" where the column of codes is gone: then no row is known. */
export const findAnswers = (
  tab: TabTable,
  samples: readonly string[],
  rubric: Rubric,
  language: Language,
): AnswerPlaces => {
  const words = sortSheetWords[language];
  const codes = findColumn(tab, "sample");
  if (typeof codes !== "number") {
    const said = unreadable[codes === "missing" ? "lostColumn" : "twoColumns"](tab.title, asShown(words.sample));
    throw new Problem({ code: "sheet", safe: tabsSafe, ...said });
  }
  const oddities: Words[] = [];
  const columnOf = (key: string, heading: string, loss: Words): number | null => {
    const found = findColumn(tab, key);
    if (typeof found === "number") return found;
    oddities.push(leftOut[found === "missing" ? "lostColumn" : "twoColumns"](tab.title, asShown(heading), loss));
    return null;
  };
  const levels = rubric.criteria.map(({ name }, index) => columnOf(`level:${index}`, name, losses.levels));
  const evidence = columnOf("evidence", words.reader.evidence, losses.texts);
  const work = findColumn(tab, "work");
  const known = new Map(samples.map((code) => [plainCode(code), code]));
  const rows = new Map<string, number>();
  for (const row of tab.rows.keys()) {
    const code = known.get(plainCode(textAt(tab, row, codes)));
    const first = code === undefined ? undefined : rows.get(code);
    if (code !== undefined && first === undefined) rows.set(code, row);
    else if (code !== undefined) oddities.push(leftOut.sampleTwice(code, tab.title, first! + 1, row + 1));
  }
  const lost = samples.filter((code) => !rows.has(code));
  if (lost.length > 0) oddities.push(leftOut.samplesLost(tab.title, lost));
  return { tab, rubric, language, rows, work: typeof work === "number" ? work : null, levels, evidence, oddities };
};

const levelIn = (text: string, criterion: Criterion): GivenLevel => {
  const read = readLevel(text, criterion);
  return read.kind === "level" ? read.level : read.kind === "not scorable" ? "not scorable" : null;
};

/** `links`: the address behind each cell of the column of works, by row. */
export const readAnswersAt = (places: AnswerPlaces, links: readonly string[]): readonly AnsweredSample[] => {
  const { tab, rubric, rows, work, levels, evidence } = places;
  return [...rows].map(([code, row]) => ({
    code,
    work: work === null ? "" : textAt(tab, row, work),
    link: links[row] ?? "",
    levels: rubric.criteria.map((criterion, index) => {
      const column = levels[index] ?? null;
      if (column === null) return null;
      const text = textAt(tab, row, column);
      return { text, level: levelIn(text, criterion) };
    }),
    evidence: evidence === null ? null : textAt(tab, row, evidence),
  }));
};

/** A cell to write, zero-based. */
export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const same = (a: string, b: string): boolean => a.replace(/\r\n?/g, "\n").trim() === b.replace(/\r\n?/g, "\n").trim();

const gone: Words = {
  en: "Its row or column is not in your tab any more. Bring it back with Edit > Undo or File > Version history, then try again.",
  es: "Su fila o su columna ya no está en su pestaña. Recupérela con Editar > Deshacer o Archivo > Historial de versiones e inténtelo de nuevo.",
};

/** What an edit comes to: a cell to write, or its outcome where nothing is to be written. */
type Seen = Exclude<EditOutcome, { kind: "lost" }>;
export type EditPlan = { readonly kind: "write"; readonly cell: CellText } | { readonly kind: "lost" } | Seen;

const placeOf = ({ rows, levels, evidence }: AnswerPlaces, { sample, change }: AnswerEdit) => {
  const row = rows.get(sample);
  const column = change.field === "evidence" ? evidence : levels[change.criterion];
  return row === undefined || column === undefined || column === null ? null : { row, column };
};

/** The words of the drop-down as they are now. null: no such level any more. */
const textOf = ({ rubric, language }: AnswerPlaces, { change }: AnswerEdit): string | null => {
  if (change.field === "evidence") return change.text;
  if (change.level === null) return "";
  if (change.level === "not scorable") return notScorable[language];
  const level = rubric.criteria[change.criterion]?.levels[change.level];
  return level ? levelNameIn(language)(level) : null;
};

/** What the cell of an edit says now. `wrote`: the text that was to be there. */
const judge = (places: AnswerPlaces, { change }: AnswerEdit, text: string, wrote: string): Seen => {
  const criterion = change.field === "level" ? places.rubric.criteria[change.criterion] : undefined;
  const level = criterion ? levelIn(text, criterion) : null;
  // The same level in other words is the same answer.
  const meant = change.field === "level" && change.level !== null && change.level === level;
  return meant || same(text, wrote) ? { kind: "saved", text } : { kind: "changed", text, level };
};

/**
 * Only a cell that still says what was last seen of it is written. One that says already what the edit wants is saved: so the same
 * edit may be sent again after an answer was lost on the way.
 */
export const planEdit = (places: AnswerPlaces, edit: AnswerEdit): EditPlan => {
  const place = placeOf(places, edit);
  const text = textOf(places, edit);
  if (place === null || text === null) return { kind: "lost" };
  const now = textAt(places.tab, place.row, place.column);
  const outcome = judge(places, edit, now, text);
  if (outcome.kind === "saved" || !edit.was.some((was) => same(was, now))) return outcome;
  return { kind: "write", cell: { ...place, text } };
};

/** What became of an edit, once its cell was written and the tab read again. `language`: of the user. */
export const editOutcome = (plan: EditPlan, edit: AnswerEdit, after: AnswerPlaces, language: Language): EditOutcome => {
  if (plan.kind === "saved" || plan.kind === "changed") return plan;
  const place = placeOf(after, edit);
  if (plan.kind === "lost" || place === null) return { kind: "lost", why: gone[language] };
  return judge(after, edit, textAt(after.tab, place.row, place.column), plan.cell.text);
};
