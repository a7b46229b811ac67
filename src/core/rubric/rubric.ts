/** A rubric: criteria, each with its own ordered levels. */
import { inEvery, type Language, type Words } from "../language.ts";
import { allOf, anyOf } from "../pasted/listed.ts";

export interface Level {
  /** May be empty when the rubric gives only points. */
  readonly label: string;
  /** null when the rubric gives only words. */
  readonly points: number | null;
  /** May be empty. */
  readonly descriptor: string;
}

export interface Criterion {
  readonly name: string;
  /** Heading under which the criterion stood, or "". */
  readonly section: string;
  /** > 0; 1 unless the rubric says otherwise. */
  readonly weight: number;
  /** Lowest level first; at least 2. */
  readonly levels: readonly Level[];
  /** Index into `levels`: this level and all above it are at grade level. 1 <= gradeLevel < levels.length. */
  readonly gradeLevel: number;
}

export interface Rubric {
  /** May be empty. */
  readonly title: string;
  readonly criteria: readonly Criterion[];
}

/** More is no rubric for one meeting, or a table that was misread. */
export const mostCriteria = 30;
export const mostLevels = 12;
/** Of a criterion, a section or a level's label; of a descriptor. In UTF-16 units. */
export const longestName = 200;
export const longestDescriptor = 5000;

/** What a level without a word of its own is called. */
export const levelWord: Words = { en: "Level", es: "Nivel" };

/**
 * The words by which a level is chosen in drop-downs and read back: "3 Meets", "Meets" or "Level 1.5". Always text that no
 * spreadsheet turns into a number.
 */
export const levelNameIn =
  (language: Language) =>
  ({ label, points }: Pick<Level, "label" | "points">): string =>
    label === "" ? `${levelWord[language]} ${points}` : points === null ? label : `${points} ${label}`;

/** Where the name is only compared, or no language is known. */
export const levelName = levelNameIn("en");

/** Whether a sheet may take a label for a number or a date: "3", "3-4", "50%". */
export const isOnlyNumber = (label: string): boolean => /^[\d\s.,/%+-]*\d[\d\s.,/%+-]*$/.test(label);

/** Levels as a sentence lists them: "3 Meets, 4 Exceeds and Level 5". */
export const levelNames = (levels: readonly Pick<Level, "label" | "points">[], list = allOf): Words =>
  inEvery((language) => list(levels.map(levelNameIn(language)))[language]);
/** "3 Meets or Level 5". */
export const anyLevelName = (levels: readonly Pick<Level, "label" | "points">[]): Words => levelNames(levels, anyOf);

/** The choice beside the levels: it is not a judgement, and never counts as 0. */
export const notScorable: Words = { en: "Not scorable", es: "No evaluable" };
