/** Colours of the Consensus tab: levels by their distance from grade level, and what to talk about. */
import type { Language } from "../../core/language.ts";
import type { Tier } from "../../core/sorting/rating.ts";
import { cellName, quoted } from "../sheet-address.ts";
import type { Area, ToneRule } from "../workbook.ts";
import type { ConsensusColumns } from "./consensus-tab.ts";
import { positionTones } from "./level-tones.ts";
import { sortSheetWords } from "./words.ts";

/** `area`: the rows of samples. */
export const consensusTones = (area: Area, at: ConsensusColumns, language: Language): readonly ToneRule[] => {
  const words = sortSheetWords[language].consensus;
  const says = (column: number, text: string, tone: ToneRule["tone"], on = column): ToneRule => ({
    area: { ...area, column: on, columns: 1 },
    formula: `=$${cellName(area.row, column)}=${quoted(text)}`,
    tone,
  });
  const tier = (one: Tier, tone: ToneRule["tone"]): ToneRule => says(at.tier, words.tiers[one], tone);
  // What there is to talk about is seen in the frozen column of criteria too: on a tablet the words are out of sight.
  const talk = (text: string, tone: ToneRule["tone"], column = at.tier): readonly ToneRule[] =>
    [column, at.firstReader - 1].map((on) => says(column, text, tone, on));
  const line = `$${cellName(area.row, at.line)}`;
  const levels = [
    ...Array.from({ length: at.readersEnd - at.firstReader }, (_, reader) => ({
      column: at.firstReader + reader,
      position: at.firstPosition + reader,
    })),
    { column: at.agreed, position: at.agreedPosition },
  ];
  return [
    ...levels.flatMap((column) => positionTones(area, column, line)),
    ...talk(words.tiers["talk first"], "alert"),
    ...talk(words.tiers["grade-level line"], "near"),
    ...talk(words.tiers["scorable or not"], "near"),
    tier("needs second reader", "muted"),
    tier("agree", "good"),
    says(at.tier, words.agreed, "good"),
    ...talk(words.checkWords, "alert"),
    ...talk(words.checkWords, "alert", at.range),
  ];
};
