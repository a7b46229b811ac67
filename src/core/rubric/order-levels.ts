/** Puts every criterion's levels in one order, the lowest first: by points, by words, or as most criteria list them. */
import type { Words } from "../language.ts";
import { fold } from "../pasted/fold.ts";
import { allOf } from "../pasted/listed.ts";
import { rankOf } from "./level-words.ts";
import { levelName } from "./rubric.ts";
import type { DraftCriterion, DraftLevel, RubricDraft } from "./rubric-draft.ts";

const keyOf = (level: DraftLevel) => fold(levelName(level));

/** Positive where values mostly rise along a list, negative where they fall. */
function rise(values: readonly (number | null)[]): number {
  const known = values.flatMap((value) => (value === null ? [] : [value]));
  return known.reduce(
    (sum, value, index) => known.slice(index + 1).reduce((all, later) => all + Math.sign(later - value), sum),
    0,
  );
}

/** The different levels of all criteria, in the order in which most of them list theirs. */
function usualOrder(criteria: readonly DraftCriterion[]): DraftLevel[] {
  const places = new Map<string, { level: DraftLevel; places: number[] }>();
  for (const { levels } of criteria) {
    levels.forEach((level, index) => {
      const entry = places.get(keyOf(level)) ?? { level, places: [] };
      entry.places.push(index / Math.max(1, levels.length - 1));
      places.set(keyOf(level), entry);
    });
  }
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return [...places.values()].sort((a, b) => mean(a.places) - mean(b.places)).map(({ level }) => level);
}

/** Answers the draft with ordered levels, and says or asks whatever had to be assumed. */
export function orderLevels(draft: RubricDraft): RubricDraft {
  const usual = usualOrder(draft.criteria);
  const warnings: Words[] = [];
  const questions: Words[] = [];
  const numbered = usual.every((level) => level.points !== null);
  const order = numbered ? [...usual].sort((a, b) => a.points! - b.points!) : usual;
  const byWords = rise(order.map((level) => rankOf(level.label)));
  const byPoints = rise(order.map((level) => level.points));
  const place = new Map(order.map((level, index) => [keyOf(level), index]));
  const placeOf = (level: DraftLevel) => place.get(keyOf(level))!;
  const falls = numbered ? byWords < 0 : (byPoints || byWords) < 0;
  if (falls) order.reverse();
  const names = allOf(order.map(levelName));
  if (numbered && falls) {
    questions.push({
      en: `The words say that the smallest number is the best. From lowest to highest: ${names.en}. Is that right?`,
      es: `Según las palabras, el número más pequeño es el mejor. Del nivel más bajo al más alto: ${names.es}. ¿Es correcto?`,
    });
  } else if (!numbered) {
    const pairs = (order.length * (order.length - 1)) / 2;
    if (byPoints === 0 && Math.abs(byWords) < pairs) {
      questions.push({
        en: `The levels have no numbers. From lowest to highest they were read as: ${names.en}. Is that right?`,
        es: `Los niveles no tienen números. Se leyeron así, del más bajo al más alto: ${names.es}. ¿Es correcto?`,
      });
    }
    const apart = draft.criteria.filter(({ levels }) =>
      levels.some((level, index) => index > 0 && placeOf(level) < placeOf(levels[index - 1]!)),
    );
    for (const { name } of apart) {
      warnings.push({
        en: `"${name}" lists its levels in another order; the order of most criteria was taken for all.`,
        es: `«${name}» presenta sus niveles en otro orden; se tomó para todos el orden de la mayoría de los criterios.`,
      });
    }
  }
  const sign = falls ? -1 : 1;
  return {
    ...draft,
    criteria: draft.criteria.map((criterion) => ({
      ...criterion,
      levels: [...criterion.levels].sort((a, b) => sign * (placeOf(a) - placeOf(b))),
    })),
    warnings: [...draft.warnings, ...warnings],
    questions: [...draft.questions, ...questions],
  };
}
