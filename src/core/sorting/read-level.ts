/** What a reader typed or chose in a cell, as a level of a criterion. */
import { languages } from "../language.ts";
import { fold } from "../pasted/fold.ts";
import { type Criterion, levelName, notScorable } from "../rubric/rubric.ts";

export type LevelRead =
  | { readonly kind: "level"; readonly level: number }
  | { readonly kind: "not scorable" }
  | { readonly kind: "blank" }
  | { readonly kind: "unclear" };

const cannotScore = [
  ...languages.map((language) => fold(notScorable[language])),
  "not scoreable",
  "no calificable",
  "n/a",
  "n.a.",
  "na",
  "n/s",
];

/** "3", "3.0", "3,0", "Level 3" */
const numberIn = (text: string): number | null => {
  const match = /^(?:(?:level|nivel) )?(\d+(?:[.,]\d+)?)$/.exec(text);
  return match ? Number(match[1]!.replace(",", ".")) : null;
};

/** Without the marks that people put between points and label: "4 - Exceeds", "Exceeds (4)". */
const loose = (text: string): string =>
  text
    .replace(/[()[\]:=\u2013\u2014-]/g, " ")
    .replace(/ +/g, " ")
    .trim();

/**
 * Understands a level's name, its label or its points alone, whatever the case, spacing and accents.
 * Text that fits two levels or none is "unclear": it is for a person to mend, never guessed.
 */
export function readLevel(typed: string, criterion: Criterion): LevelRead {
  const text = fold(typed);
  if (text === "") return { kind: "blank" };
  const number = numberIn(text);
  const fitting = (form: (text: string) => string) =>
    criterion.levels.flatMap((level, index) => {
      const names = [levelName(level), level.label, level.points === null ? "" : `${level.label} ${level.points}`];
      const fits =
        (number !== null && number === level.points) ||
        names.some((name) => name !== "" && form(fold(name)) === form(text));
      return fits ? [index] : [];
    });
  const exact = fitting((same) => same);
  const found = exact.length > 0 ? exact : fitting(loose);
  if (found.length === 1) return { kind: "level", level: found[0]! };
  return { kind: found.length === 0 && cannotScore.includes(text) ? "not scorable" : "unclear" };
}
