/** The rubric as its tab says it now, whatever people changed there. */
import { type Language, languages, type Words } from "../../core/language.ts";
import { Problem } from "../../core/problem.ts";
import { levelFromName } from "../../core/rubric/level-aliases.ts";
import type { Criterion, Level, Rubric } from "../../core/rubric/rubric.ts";
import { readLevel } from "../../core/sorting/read-level.ts";
import { cellName } from "../sheet-address.ts";
import { findColumn, type TabTable, textAt } from "../tables.ts";
import { asShown, hiddenColumns, tabsSafe, unreadable } from "./reading-words.ts";
import { tabNames } from "./tabs.ts";
import { sortSheetWords } from "./words.ts";

const unusable = (said: { readonly say: Words; readonly next: Words }): Problem =>
  new Problem({ code: "sheet", safe: tabsSafe, ...said });

const column = (tab: TabTable, key: string, heading: Words): number => {
  const found = findColumn(tab, key);
  if (found === "missing") throw unusable(unreadable.lostColumn(tab.title, heading));
  if (found === "several") throw unusable(unreadable.twoColumns(tab.title, heading));
  return found;
};

export interface RubricReading {
  readonly rubric: Rubric;
  /** The levels of each criterion as the sheet was made with: their words still count. */
  readonly originals: readonly (readonly Level[])[];
}

/** The levels as they were first; those of now where the sheet does not say. */
const originalsIn = (tab: TabTable, row: number, levels: readonly Level[]): readonly Level[] =>
  levels.map((level, index) => {
    const place = findColumn(tab, `original:${index}`);
    const name = typeof place === "number" ? textAt(tab, row, place) : "";
    return name === "" ? level : levelFromName(name, level.descriptor);
  });

/** `language`: of the sheet. Throws Problem "sheet" where a part of the rubric is gone. */
export const readRubricTab = (tab: TabTable, language: Language): RubricReading => {
  const words = sortSheetWords[language];
  const at = {
    name: column(tab, "criterion", asShown(words.criterion)),
    line: column(tab, "gradeLevel", asShown(words.rubric.gradeLevel)),
    number: column(tab, "number", hiddenColumns.number),
    levels: column(tab, "levels", hiddenColumns.levels),
    weight: column(tab, "weight", hiddenColumns.weight),
    section: column(tab, "section", hiddenColumns.section),
  };
  const numbered = tab.rows.flatMap((_, row) => (/^\d+$/.test(textAt(tab, row, at.number)) ? [row] : []));
  const rows = numbered.sort((a, b) => Number(textAt(tab, a, at.number)) - Number(textAt(tab, b, at.number)));
  if (rows.length === 0 || rows.some((row, index) => Number(textAt(tab, row, at.number)) !== index + 1))
    throw unusable(unreadable.criterionRows(tab.title));
  const originals: (readonly Level[])[] = [];
  const criteria = rows.map((row): Criterion => {
    const name = textAt(tab, row, at.name);
    const levels = Array.from({ length: Number(textAt(tab, row, at.levels)) }, (_, index) => {
      const place = column(tab, `level:${index}`, asShown(words.level(index + 1)));
      const typed = textAt(tab, row, place);
      if (typed === "") throw unusable(unreadable.noWord(index + 1, name, tab.title, cellName(row, place)));
      return levelFromName(typed, textAt(tab, row + 1, place));
    });
    const first = originalsIn(tab, row, levels);
    originals.push(first);
    const line = readLevel(textAt(tab, row, at.line), { levels }, first);
    const gradeLevel = line.kind === "level" ? line.level : -1;
    if (gradeLevel < 1) throw unusable(unreadable.noGradeLevel(name, tab.title, cellName(row, at.line)));
    const weight = Number(textAt(tab, row, at.weight));
    return { name, section: textAt(tab, row, at.section), weight: weight > 0 ? weight : 1, levels, gradeLevel };
  });
  const title = textAt(tab, 0, 0);
  const rubric = { title: languages.some((one) => title === tabNames[one].rubric) ? "" : title, criteria };
  return { rubric, originals };
};
