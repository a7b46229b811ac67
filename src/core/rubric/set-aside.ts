/** Takes out of a draft what stands among the levels without being one: "Not scorable" is not 0, and two columns may bear one name. */
import type { Words } from "../language.ts";
import { fold } from "../pasted/fold.ts";
import { mayBeNotScorable, saysNotScorable } from "./level-words.ts";
import { levelName, levelNames } from "./rubric.ts";
import { type DraftLevel, quoted, type RubricDraft } from "./rubric-draft.ts";

const keyOf = (level: DraftLevel) => fold(levelName(level));
const once = (levels: readonly DraftLevel[]) => [...new Map(levels.map((level) => [keyOf(level), level])).values()];

/** Without headings that only say that a piece cannot be scored; where that is unclear, it is asked. */
export function withoutNotScorable(draft: RubricDraft): RubricDraft {
  const levels = once(draft.criteria.flatMap((one) => one.levels));
  const numbered = levels.some(({ points }) => points !== null);
  const sure = levels.filter(({ label }) => saysNotScorable(label));
  const unclear = levels.filter(({ label, points }) => points === null && mayBeNotScorable(label));
  const out = new Set([...sure, ...(numbered ? unclear : [])].map(keyOf));
  const names = quoted(unclear.map(({ label }) => label));
  const warnings = sure.map(
    (level): Words => ({
      en: `"${levelNames([level]).en}" was not read as a level: every sheet offers "Not scorable" beside the levels, and it does not count as 0.`,
      es: `«${levelNames([level]).es}» no se leyó como nivel: todas las hojas ofrecen «No evaluable» junto a los niveles, y no cuenta como 0.`,
    }),
  );
  const question: Words = numbered
    ? {
        en: `${names.en} has no points, so it was not read as a level: readers choose "Not scorable" instead. Is that right?`,
        es: `${names.es} no tiene puntos, así que no se leyó como nivel: en su lugar se elige «No evaluable». ¿Es correcto?`,
      }
    : {
        en: `${names.en} was read as a level. Is that right, or does it mean that a piece cannot be scored?`,
        es: `${names.es} se leyó como nivel. ¿Es correcto, o significa que un trabajo no se puede evaluar?`,
      };
  return {
    ...draft,
    criteria: draft.criteria.map((one) => ({ ...one, levels: one.levels.filter((level) => !out.has(keyOf(level))) })),
    warnings: [...draft.warnings, ...warnings],
    questions: unclear.length > 0 ? [...draft.questions, question] : draft.questions,
  };
}

/** The levels that a criterion lists twice or more under one name, each once. */
export const namedTwice = (draft: RubricDraft): DraftLevel[] =>
  once(
    draft.criteria.flatMap(({ levels }) =>
      levels.filter((level, index) => levels.slice(0, index).some((other) => keyOf(other) === keyOf(level))),
    ),
  );
