/** What a level is called on the screen while it is corrected. */
import { levelNameIn, levelWord } from "../../core/rubric/rubric.ts";
import { type DraftLevel, numberOf } from "./draft.ts";
import { words } from "./words.ts";

/** As readers will see it, or by its place from below where it has no name yet. */
export const levelOf = ({ label, points }: DraftLevel, place: number): string => {
  const number = numberOf(points);
  const level = { label: label.trim(), points: Number.isNaN(number) ? null : number };
  return level.label === "" && level.points === null
    ? `${levelWord[words.language]} ${place + 1}`
    : levelNameIn(words.language)(level);
};
