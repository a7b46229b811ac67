/** All that keeps a draft from being used, each beside the field where it is put right. */
import { checkRubric, type RubricFault } from "../../core/rubric/check-rubric.ts";
import { longestName } from "../../core/rubric/rubric.ts";
import { type Draft, type DraftCriterion, numberOf, rubricOf } from "./draft.ts";
import type { RubricWords } from "./words.ts";

export interface Fault {
  /** Name of the control, as in src/sidebar/parts/field.tsx. */
  readonly field: string;
  /** Key of the criterion; null where it is no criterion's. */
  readonly criterion: number | null;
  /** Key of the level; null where it is the criterion's own. */
  readonly level: number | null;
  readonly say: string;
  /** Something is not there yet: to be said only when the rubric was to be used. */
  readonly missing: boolean;
}

/** Names of controls: of a criterion or a level, by its key. */
export const fieldOf = (key: number, part: string): string => `${key}-${part}`;

/** What src/addon/inputs.ts takes for a title. */
const longestTitle = 300;

const criterionField = ({ key, name, levels }: DraftCriterion, what: RubricFault["what"]): string => {
  if (what === "weight") return fieldOf(key, "weight");
  if (what === "too few levels" || what === "too many levels") return fieldOf(key, "add");
  if (what === "grade level") return fieldOf(levels[levels.length - 1]!.key, "line");
  return fieldOf(key, what === "too long" && name.length <= longestName ? "section" : "name");
};

const placed = (fault: RubricFault, { criteria }: Draft, words: RubricWords): Fault => {
  const missing = fault.what === "no name" || fault.what === "level without name" || fault.what === "no criteria";
  const say = fault.say[words.language];
  const criterion = criteria[fault.criterion];
  if (criterion === undefined) return { field: "add", criterion: null, level: null, say, missing };
  const level = fault.level === null ? undefined : criterion.levels[fault.level];
  if (level === undefined)
    return { field: criterionField(criterion, fault.what), criterion: criterion.key, level: null, say, missing };
  const noNumber = level.points.trim() !== "" && Number.isNaN(numberOf(level.points));
  const part = noNumber ? "points" : fault.what === "too long" && level.label.length <= longestName ? "text" : "label";
  return {
    field: fieldOf(level.key, part),
    criterion: criterion.key,
    level: level.key,
    say: noNumber ? words.fault.points(level.points.slice(0, 30)) : say,
    missing,
  };
};

export const faultsOf = (draft: Draft, words: RubricWords): readonly Fault[] => [
  ...(draft.title.length > longestTitle
    ? [{ field: "title", criterion: null, level: null, say: words.fault.title(longestTitle), missing: false }]
    : []),
  ...checkRubric(rubricOf(draft)).map((fault) => placed(fault, draft, words)),
];
