/** What a reader typed or chose in a cell, as a level of a criterion. */
import { languages } from "../language.ts";
import { aliasKey, levelAliases } from "../rubric/level-aliases.ts";
import { type Criterion, type Level, levelNameIn } from "../rubric/rubric.ts";

export type LevelRead =
  | { readonly kind: "level"; readonly level: number }
  | { readonly kind: "not scorable" }
  | { readonly kind: "blank" }
  | { readonly kind: "unclear" };

/**
 * Understands a level's name, and any of the forms in `levelAliases`, whatever the case and spacing: just what the sheet's own
 * formulas understand. Text that fits two levels or none is "unclear": it is for a person to mend, never guessed.
 * `originals`: the levels as the sheet was made with, where the rubric has been reworded since; the words of now go first.
 */
export function readLevel(
  typed: string,
  { levels }: Pick<Criterion, "levels">,
  originals: readonly Level[] = levels,
): LevelRead {
  const key = aliasKey(typed);
  if (key === "") return { kind: "blank" };
  const current = levels.flatMap((level, index) =>
    languages.some((language) => aliasKey(levelNameIn(language)(level)) === key) ? [index] : [],
  );
  if (current.length > 1) return { kind: "unclear" };
  const level = current[0] ?? levelAliases(originals).find((alias) => aliasKey(alias.text) === key)?.level;
  if (level === undefined) return { kind: "unclear" };
  return level === "not scorable" ? { kind: "not scorable" } : { kind: "level", level };
}
