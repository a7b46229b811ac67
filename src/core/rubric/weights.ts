/** Weights of criteria as people type them: "Claim (x2)", "Claim 20%", or a column of their own. */
import type { Words } from "../language.ts";
import type { DraftCriterion } from "./rubric-draft.ts";

const number = String.raw`(\d+(?:[.,]\d+)?)`;
const times = "[x\u00d7]";
const typedWeight = new RegExp(
  String.raw`(?:^|[\s([])(?:${times}\s*${number}|${number}\s*${times}|${number}\s*(%)|(?:weight|peso)\s*[:=]?\s*${number}\s*(%?))\s*[)\]]?$`,
  "i",
);

/** A criterion's name without its weight; `value` is null where nothing is said, and hundredths of a percentage. */
function weigh({ name, weight }: DraftCriterion): { name: string; value: number | null; percent: boolean } {
  const match = typedWeight.exec(weight === "" ? name : weight.replace(/^[\d.,]+$/, "x$&"));
  const digits = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[5];
  const value = Number(digits?.replace(",", ".") ?? 0);
  const rest = weight === "" && match ? name.slice(0, match.index).trim() : name;
  if (!match || value === 0 || rest === "") return { name, value: null, percent: false };
  const percent = (match[4] || match[6]) === "%";
  return { name: rest, value: percent ? value / 100 : value, percent };
}

/** Names without their weights, and the weights: 1 where none is said or where together they say nothing. */
export function readWeights(criteria: readonly DraftCriterion[]): {
  readonly names: readonly string[];
  readonly weights: readonly number[];
  readonly warnings: readonly Words[];
} {
  const weighed = criteria.map(weigh);
  const percents = weighed.filter(({ percent }) => percent).length;
  const mixed = percents > 0 && percents < weighed.length;
  const values = weighed.map(({ value }) => value ?? 1);
  const same = mixed || values.every((value) => value === values[0]);
  return {
    names: weighed.map(({ name }) => name),
    weights: same ? values.map(() => 1) : values,
    warnings: mixed
      ? [
          {
            en: "Only some criteria have a percentage, so all of them count the same.",
            es: "Solo algunos criterios tienen un porcentaje, así que todos cuentan igual.",
          },
        ]
      : [],
  };
}
