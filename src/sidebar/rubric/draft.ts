/** A rubric while it is checked and corrected. Plain values: numbers as typed, and a key for each part, which tells it apart as it moves. */
import { fold } from "../../core/pasted/fold.ts";
import { saysGradeLevel } from "../../core/rubric/level-words.ts";
import type { Rubric } from "../../core/rubric/rubric.ts";

export interface DraftLevel {
  readonly key: number;
  readonly label: string;
  readonly points: string;
  readonly descriptor: string;
}

export interface DraftCriterion {
  readonly key: number;
  readonly name: string;
  readonly section: string;
  readonly weight: string;
  /** Lowest first. */
  readonly levels: readonly DraftLevel[];
  /** Key of the level at which grade level begins: the line moves with its level. */
  readonly line: number;
}

export interface Draft {
  readonly title: string;
  readonly criteria: readonly DraftCriterion[];
  /** Higher than every key that was given away. */
  readonly nextKey: number;
}

export const draftOf = ({ title, criteria }: Rubric): Draft => {
  let nextKey = 0;
  return {
    title,
    criteria: criteria.map(({ name, section, weight, levels, gradeLevel }): DraftCriterion => {
      const key = nextKey++;
      const drafted = levels.map(({ label, points, descriptor }) => ({
        key: nextKey++,
        label,
        points: points === null ? "" : String(points),
        descriptor,
      }));
      return { key, name, section, weight: String(weight), levels: drafted, line: drafted[gradeLevel]?.key ?? -1 };
    }),
    nextKey,
  };
};

/** A number as people type it, with point or comma; NaN where it is none. */
export const numberOf = (typed: string): number =>
  /^\s*-?\d+([.,]\d+)?\s*$/.test(typed) ? Number(typed.trim().replace(",", ".")) : Number.NaN;

const pointsOf = ({ points }: DraftLevel): number | null => (points.trim() === "" ? null : numberOf(points));

/** The rubric as it stands. Numbers that are none are NaN, and a line that is none is -1: check-rubric.ts says so. */
export const rubricOf = ({ title, criteria }: Draft): Rubric => ({
  title: title.trim(),
  criteria: criteria.map(({ name, section, weight, levels, line }) => ({
    name: name.trim(),
    section: section.trim(),
    weight: numberOf(weight),
    levels: levels.map((level) => ({
      label: level.label.trim(),
      points: pointsOf(level),
      descriptor: level.descriptor.trim(),
    })),
    gradeLevel: levels.findIndex(({ key }) => key === line),
  })),
});

/** As rubricOf, with the usual values for numbers that are none: a rubric to go on with, not one to use. */
export const noteOf = (draft: Draft): Rubric => {
  const { title, criteria } = rubricOf(draft);
  return {
    title,
    criteria: criteria.map((one) => ({
      ...one,
      weight: Number.isNaN(one.weight) ? 1 : one.weight,
      levels: one.levels.map((level) => ({ ...level, points: Number.isNaN(level.points) ? null : level.points })),
    })),
  };
};

export interface Keyed {
  readonly key: number;
}

/** The list with one moved down (1) or up (-1); the same where it is at the end already. */
export const moved = <T extends Keyed>(list: readonly T[], key: number, by: -1 | 1): readonly T[] => {
  const from = list.findIndex((one) => one.key === key);
  const [one, other] = [list[from], list[from + by]];
  if (one === undefined || other === undefined) return list;
  return list.map((each) => (each === one ? other : each === other ? one : each));
};

export const withAt = <T>(list: readonly T[], index: number, one: T): readonly T[] => [
  ...list.slice(0, index),
  one,
  ...list.slice(index),
];

/** Without one level. Grade level then begins at the level above it, or at the highest that is left. */
export const withoutLevel = (criterion: DraftCriterion, key: number): DraftCriterion => {
  const at = criterion.levels.findIndex((level) => level.key === key);
  const levels = criterion.levels.filter((level) => level.key !== key);
  const next = levels[at] ?? levels[levels.length - 1];
  return { ...criterion, levels, line: criterion.line === key ? (next?.key ?? -1) : criterion.line };
};

export const newLevel = (key: number): DraftLevel => ({ key, label: "", points: "", descriptor: "" });

/** One more criterion at the end, without a name, with the levels of the one before it. */
export const withNewCriterion = (draft: Draft, blank: Draft): Draft => {
  const like = draft.criteria[draft.criteria.length - 1] ?? blank.criteria[0]!;
  const first = draft.nextKey + 1;
  const levels = like.levels.map((level, index) => ({ ...level, key: first + index, descriptor: "" }));
  const line = levels[like.levels.findIndex(({ key }) => key === like.line)]?.key ?? -1;
  const criterion = { key: draft.nextKey, name: "", section: like.section, weight: "1", levels, line };
  return { ...draft, criteria: [...draft.criteria, criterion], nextKey: first + levels.length };
};

/**
 * Every criterion's levels the other way round. Grade level begins at the same level as before where a level's words say that it is
 * grade level, else at the same place from below, as the line was only assumed there.
 */
export const turnedRound = (draft: Draft): Draft => ({
  ...draft,
  criteria: draft.criteria.map((criterion) => {
    const levels = [...criterion.levels].reverse();
    const place = criterion.levels.findIndex(({ key }) => key === criterion.line);
    const said = levels.some(({ label }) => saysGradeLevel(label));
    const line = said && levels[0]?.key !== criterion.line ? criterion.line : (levels[Math.max(1, place)]?.key ?? -1);
    return { ...criterion, levels, line };
  }),
});

/** Whether several criteria have the same levels, by words and points, so that these can be changed for all at once. */
export const sameLevels = ({ criteria }: Draft): boolean => {
  const scales = criteria.map(({ levels }) =>
    JSON.stringify(levels.map(({ label, points }) => [fold(label), points.trim()])),
  );
  return scales.length > 1 && scales.every((scale) => scale === scales[0]);
};

/** Whether the points rise from the lowest level to the highest; where they do not, the order may be wrong. */
export const pointsRise = ({ levels }: DraftCriterion): boolean => {
  const points = levels.map(pointsOf).filter((one) => one !== null);
  return points.every((one, index) => index === 0 || !(one <= points[index - 1]!));
};
