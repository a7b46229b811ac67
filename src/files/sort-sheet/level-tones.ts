/**
 * Colours of levels by their distance from grade level. They only repeat what the words say. A rule may not look into
 * another tab (Google refuses that), so a reader's tab compares words, and Consensus compares its own hidden positions.
 */
import type { Language } from "../../core/language.ts";
import { type Criterion, levelName, levelNameIn, notScorable } from "../../core/rubric/rubric.ts";
import { cellName, quoted } from "../sheet-address.ts";
import type { Area, ToneRule } from "../workbook.ts";

type Tone = ToneRule["tone"];

const toneOf = (level: number, gradeLevel: number): Tone =>
  level > gradeLevel ? "high" : level === gradeLevel ? "good" : level === gradeLevel - 1 ? "near" : "low";

/** Rules for neighbouring columns of criteria that share their words; `area` spans them. */
const rulesOfWords = (area: Area, { levels, gradeLevel }: Criterion, language: Language): ToneRule[] => {
  const cell = cellName(area.row, area.column);
  const rule = (tone: Tone, words: readonly string[]): ToneRule => ({
    area,
    formula: `=OR(${words.map((word) => `${cell}=${quoted(word)}`).join(",")})`,
    tone,
  });
  const tones: readonly Tone[] = ["high", "good", "near", "low"];
  return [
    ...tones.flatMap((tone) => {
      const words = levels.filter((_, level) => toneOf(level, gradeLevel) === tone).map(levelNameIn(language));
      return words.length === 0 ? [] : [rule(tone, words)];
    }),
    rule("muted", [notScorable[language]]),
  ];
};

const scale = ({ levels, gradeLevel }: Criterion): string => JSON.stringify([levels.map(levelName), gradeLevel]);

/** Rules for a block with one column a criterion, as few as the rubric allows. */
export const wordTones = (area: Area, criteria: readonly Criterion[], language: Language): readonly ToneRule[] =>
  criteria.flatMap((criterion, index) => {
    const previous = criteria[index - 1];
    if (previous !== undefined && scale(previous) === scale(criterion)) return [];
    const next = criteria.findIndex((other, place) => place > index && scale(other) !== scale(criterion));
    const columns = (next === -1 ? criteria.length : next) - index;
    return rulesOfWords({ ...area, column: area.column + index, columns }, criterion, language);
  });

/** Rules by position: `position` is the cell beside the area's first one, `line` that of the grade-level line. */
export const positionTones = (area: Area, position: string, line: string, language: Language): readonly ToneRule[] => {
  const rule = (test: string, tone: Tone): ToneRule => ({
    area,
    formula: `=AND(ISNUMBER(${position}),ISNUMBER(${line}),${test})`,
    tone,
  });
  return [
    rule(`${position}>${line}`, "high"),
    rule(`${position}=${line}`, "good"),
    rule(`${position}=${line}-1`, "near"),
    rule(`${position}<${line}-1`, "low"),
    { area, formula: `=${cellName(area.row, area.column)}=${quoted(notScorable[language])}`, tone: "muted" },
  ];
};
