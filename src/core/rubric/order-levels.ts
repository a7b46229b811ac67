/** Puts every criterion's levels in one order, the lowest first: by points, by words, or as most criteria list them. */
import type { Words } from "../language.ts";
import { fold } from "../pasted/fold.ts";
import { isLetter, placeOf } from "./level-place.ts";
import { rankOf } from "./level-words.ts";
import { levelName, levelNames } from "./rubric.ts";
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

/** What a level measures by itself: its points, or the place that its label has on a scale of its kind. */
const sizeOf = ({ label, points }: DraftLevel) => points ?? placeOf(label);

interface Ordered {
  readonly criteria: readonly DraftCriterion[];
  readonly warnings: readonly Words[];
  readonly questions: readonly Words[];
}

/** Orders criteria that share their levels. */
function orderScale(criteria: readonly DraftCriterion[]): Ordered {
  const usual = usualOrder(criteria);
  const warnings: Words[] = [];
  const questions: Words[] = [];
  const measured = usual.every((level) => sizeOf(level) !== null);
  const order = measured ? [...usual].sort((a, b) => sizeOf(a)! - sizeOf(b)!) : usual;
  const byWords = rise(order.map((level) => rankOf(level.label)));
  const bySize = rise(order.map((level) => (measured ? sizeOf(level) : level.points)));
  const place = new Map(order.map((level, index) => [keyOf(level), index]));
  const indexOf = (level: DraftLevel) => place.get(keyOf(level))!;
  const falls = measured ? byWords < 0 : (bySize || byWords) < 0;
  if (falls) order.reverse();
  const names = levelNames(order);
  const graded = order.some((level) => isLetter(level.label)) && !order.some(({ label }) => /^f/i.test(label));
  const pairs = (order.length * (order.length - 1)) / 2;
  if (measured && falls) {
    questions.push({
      en: `The words say that the smallest number is the best. From lowest to highest: ${names.en}. Is that right?`,
      es: `Según las palabras, el número más pequeño es el mejor. Del nivel más bajo al más alto: ${names.es}. ¿Es correcto?`,
    });
  } else if (measured ? graded : bySize === 0 && Math.abs(byWords) < pairs) {
    questions.push({
      en: `The levels have no numbers. From lowest to highest they were read as: ${names.en}. Is that right?`,
      es: `Los niveles no tienen números. Se leyeron así, del más bajo al más alto: ${names.es}. ¿Es correcto?`,
    });
  }
  const apart = criteria.filter(({ levels }) =>
    levels.some((level, index) => index > 0 && indexOf(level) < indexOf(levels[index - 1]!)),
  );
  for (const { name } of measured ? [] : apart) {
    warnings.push({
      en: `"${name}" lists its levels in another order; the order of most criteria was taken for all.`,
      es: `«${name}» presenta sus niveles en otro orden; se tomó para todos el orden de la mayoría de los criterios.`,
    });
  }
  const sign = falls ? -1 : 1;
  return {
    criteria: criteria.map((criterion) => ({
      ...criterion,
      levels: [...criterion.levels].sort((a, b) => sign * (indexOf(a) - indexOf(b))),
    })),
    warnings,
    questions,
  };
}

/** Criteria that share a level, directly or through others, together. */
function scales(criteria: readonly DraftCriterion[]): DraftCriterion[][] {
  return criteria.reduce<DraftCriterion[][]>((groups, criterion) => {
    const keys = new Set(criterion.levels.map(keyOf));
    const shares = (group: DraftCriterion[]) => group.some(({ levels }) => levels.some((one) => keys.has(keyOf(one))));
    return [...groups.filter((group) => !shares(group)), [...groups.filter(shares).flat(), criterion]];
  }, []);
}

/** Answers the draft with ordered levels, and says or asks whatever had to be assumed. */
export function orderLevels(draft: RubricDraft): RubricDraft {
  const ordered = scales(draft.criteria).map((group) => ({ group, ...orderScale(group) }));
  const after = new Map(
    ordered.flatMap(({ group, criteria }) => group.map((before, index) => [before, criteria[index]!] as const)),
  );
  return {
    ...draft,
    criteria: draft.criteria.map((criterion) => after.get(criterion)!),
    warnings: [...draft.warnings, ...ordered.flatMap(({ warnings }) => warnings)],
    questions: [...draft.questions, ...ordered.flatMap(({ questions }) => questions)],
  };
}
