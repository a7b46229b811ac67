/** Weights of criteria as people type them: "Claim (x2)", "Claim 20%", or a column of their own. */
import type { Words } from "../language.ts";
import type { DraftCriterion } from "./rubric-draft.ts";

const number = String.raw`(\d+(?:[.,]\d+)?)`;
const times = "[x\u00d7]";
const unit = String.raw`(?:points?|pts?\.?|puntos?|pontos?)`;
const typedWeight = new RegExp(
  String.raw`(?:^|[\s([])(?:${times}\s*${number}|${number}\s*${times}|${number}\s*(%)|(?:weight|peso)\s*[:=]?\s*${number}\s*(%?)|/?${number}\s*(${unit}))\s*[)\]]?$`,
  "i",
);
/** A cell of a column of points or weights: "3", "10 pts", "___/10". */
export const bareWeight = new RegExp(String.raw`^[\s_/]*${number}\s*${unit}?$`, "i");

type Unit = "times" | "percent" | "points";

/** A criterion's name without its weight; `value` is null where nothing is said, and hundredths of a percentage. */
function weigh({ name, weight }: DraftCriterion): { name: string; value: number | null; unit: Unit } {
  const match = typedWeight.exec(weight === "" ? name : weight.replace(/^[_\s/]*([\d.,]+)$/, "x$1"));
  const digits = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[5] ?? match?.[7];
  const value = Number(digits?.replace(",", ".") ?? 0);
  const rest = weight === "" && match ? name.slice(0, match.index).trim() : name;
  if (!match || value === 0 || rest === "") return { name, value: null, unit: "times" };
  const percent = (match[4] || match[6]) === "%";
  return {
    name: rest,
    value: percent ? value / 100 : value,
    unit: percent ? "percent" : match[8] ? "points" : "times",
  };
}

/** Names without their weights, and the weights: 1 where none is said or where together they say nothing. */
export function readWeights(criteria: readonly DraftCriterion[]): {
  readonly names: readonly string[];
  readonly weights: readonly number[];
  readonly warnings: readonly Words[];
} {
  const weighed = criteria.map(weigh);
  const shares = weighed.filter(({ unit }) => unit !== "times");
  const mixed = shares.some(({ unit }) => shares.length < weighed.length || unit !== shares[0]!.unit);
  const values = weighed.map(({ value }) => value ?? 1);
  const same = mixed || values.every((value) => value === values[0]);
  return {
    names: weighed.map(({ name }) => name),
    weights: same ? values.map(() => 1) : values,
    warnings: mixed
      ? [
          {
            en: "Only some criteria have a percentage or points, so all of them count the same.",
            es: "Solo algunos criterios tienen un porcentaje o puntos, así que todos cuentan igual.",
          },
        ]
      : !same && weighed[0]!.unit === "points"
        ? [
            {
              en: `The points of each criterion were taken as its weight: ${values.join(", ")}.`,
              es: `Los puntos de cada criterio se tomaron como su peso: ${values.join(", ")}.`,
            },
          ]
        : [],
  };
}
