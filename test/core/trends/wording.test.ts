import type { Discussion } from "../../../src/core/sorting/rating.ts";
import type { CriterionTrend, Gap, Trends } from "../../../src/core/trends/trends.ts";
import {
  discussionSentence,
  discussionSentences,
  gapSentence,
  glowSentence,
  growSentence,
  ofCount,
  trendSentence,
} from "../../../src/core/trends/wording.ts";

const rubric = {
  criteria: [
    { name: "Claim", levels: ["1 Below", "2 Meets", "3 Exceeds"] },
    { name: "Evidence", levels: ["1 Below", "2 Meets", "3 Exceeds"], weight: 2 },
  ],
};

const trend = (criterion: number, atOrAbove: number, below: number, notScorable = 0, open = 0): CriterionTrend => ({
  criterion,
  name: rubric.criteria[criterion]!.name,
  counts: [below, atOrAbove, 0],
  settled: atOrAbove + below,
  atOrAbove,
  below,
  notScorable,
  open,
});

const trends = (gap: Gap): Trends => ({
  samples: 20,
  readers: 2,
  criteria: [trend(0, 11, 9), trend(1, 8, 12)],
  glows: [],
  grows: [],
  gap,
  discussions: [],
});

test.each([
  [trend(1, 7, 5, 0, 2), "Evidence: 7 of 12 samples are at or above grade level; 5 are below; 2 are not settled yet."],
  [
    trend(1, 1, 1, 1, 1),
    "Evidence: 1 of 2 samples is at or above grade level; 1 is below; 1 is not scorable; 1 is not settled yet; that is too few samples to tell.",
  ],
  [trend(0, 12, 0), "Claim: all 12 samples are at or above grade level."],
  [trend(0, 0, 12), "Claim: all 12 samples are below grade level."],
  [
    trend(0, 1, 0, 0, 4),
    "Claim: the 1 settled sample is at or above grade level; 4 are not settled yet; that is too few samples to tell.",
  ],
  [trend(0, 6, 0, 0, 4), "Claim: all 6 settled samples are at or above grade level; 4 are not settled yet."],
  [trend(0, 0, 0, 0, 3), "Claim: no sample has a settled level; 3 are not settled yet."],
])("a trend is said with its counts (%#)", (one, sentence) => {
  expect(trendSentence(one, rubric)).toBe(sentence);
});

test("gaps are said with what they rest on", () => {
  expect(gapSentence(trends({ kind: "named", named: [0] }), rubric)).toBe(
    "The highest-leverage gap is Claim (9 of 20 below grade level).",
  );
  expect(gapSentence(trends({ kind: "named", named: [1, 0] }), rubric)).toBe(
    "No one gap stands out; the counts are too close to tell apart: Evidence (12 of 20 below grade level, weight 2) and Claim (9 of 20 below grade level).",
  );
  const third = { ...trend(0, 15, 5), criterion: 2 };
  const many = trends({ kind: "named", named: [1, 0] });
  expect(gapSentence({ ...many, criteria: [...many.criteria, third] }, rubric)).toMatch(
    /^The highest-leverage gaps, too close to tell apart, are Evidence/,
  );
  expect(gapSentence(trends({ kind: "none" }), rubric)).toContain("every settled sample is at or above");
  expect(gapSentence(trends({ kind: "too few" }), rubric)).toContain("Too few levels are settled");
});

test("glows and grows are said with counts, never percentages", () => {
  expect(glowSentence(trend(0, 18, 2), rubric)).toBe("Claim: 18 of 20 samples at or above grade level.");
  expect(growSentence(trend(1, 8, 12), rubric)).toBe("Evidence: 12 of 20 samples below grade level.");
  expect(ofCount(9, 20)).toBe("9 of 20");
});

test("a discussion names who gave which level, the highest first", () => {
  const levels = [
    { reader: "Ana", level: 0 },
    { reader: "Bo", level: 2 },
    { reader: "Cy", level: 2 },
  ];
  const at = { sample: "S03", criterion: 0, meanDifference: 1, notScorable: [] as string[] };
  expect(discussionSentence({ ...at, tier: "talk first", levels }, rubric)).toBe(
    "S03, Claim: readers are two or more levels apart (3 Exceeds: Bo and Cy; 1 Below: Ana).",
  );
  expect(discussionSentence({ ...at, tier: "needs second reader", levels: levels.slice(0, 1) }, rubric)).toBe(
    "S03, Claim: a second reader is needed, as only one has chosen so far (1 Below: Ana).",
  );
  expect(discussionSentence({ ...at, tier: "needs second reader", levels: [], notScorable: ["Ana"] }, rubric)).toBe(
    "S03, Claim: a second reader is needed, as only one has chosen so far (Not scorable: Ana).",
  );
  const mixed = { ...at, tier: "scorable or not" as const, levels: levels.slice(1), notScorable: ["Ana"] };
  expect(discussionSentence(mixed, rubric)).toBe(
    "S03, Claim: readers do not agree on whether the work can be scored (3 Exceeds: Bo and Cy; Not scorable: Ana).",
  );
  expect(discussionSentence({ ...mixed, notScorable: ["Ana", "Inés"] }, rubric, "es")).toBe(
    "S03, Claim: no hay acuerdo sobre si el trabajo se puede evaluar (3 Exceeds: Bo y Cy; No evaluable: Ana e Inés).",
  );
});

test("an unknown language is answered in English", () => {
  expect(ofCount(1, 2, "fi")).toBe("1 of 2");
});

test.each([
  [
    trend(1, 9, 11, 2, 1),
    "Evidence: 9 de 20 muestras están en el nivel de grado o por encima; 11 están por debajo; 2 no son evaluables; 1 aún no tiene un nivel definido.",
  ],
  [
    trend(0, 1, 1, 1),
    "Claim: 1 de 2 muestras está en el nivel de grado o por encima; 1 está por debajo; 1 no es evaluable; son muy pocas muestras para sacar conclusiones.",
  ],
  [
    trend(0, 6, 0, 0, 4),
    "Claim: las 6 muestras con nivel definido están en el nivel de grado o por encima; 4 aún no tienen un nivel definido.",
  ],
  [trend(0, 0, 12), "Claim: las 12 muestras están por debajo del nivel de grado."],
])("a trend is said in Spanish (%#)", (one, sentence) => {
  expect(trendSentence(one, rubric, "es")).toBe(sentence);
});

test("a level that has points alone is named in the reader's language", () => {
  const levels = [1, 2].map((points) => ({ label: "", points, descriptor: "" }));
  const named = { criteria: [{ name: "Claim", levels }] };
  const one = {
    sample: "S03",
    criterion: 0,
    meanDifference: 0,
    tier: "agree" as const,
    levels: [{ reader: "Ana", level: 1 }],
    notScorable: [],
  };
  expect(discussionSentence(one, named, "es")).toContain("(Nivel 2: Ana)");
});

test("many levels that one reader alone chose are one sentence, after what readers see differently", () => {
  const one = (sample: string, tier: Discussion["tier"]): Discussion => ({
    sample,
    criterion: 0,
    tier,
    meanDifference: 0,
    levels: [{ reader: "Ana", level: 1 }],
    notScorable: [],
  });
  const single = (count: number) => Array.from({ length: count }, (_, at) => one(`S0${at + 2}`, "needs second reader"));
  const told = (count: number) => discussionSentences([one("S01", "talk first"), ...single(count)], rubric);
  expect(told(2)).toHaveLength(3);
  expect(told(6).slice(1)).toEqual(["6 levels were chosen by one reader alone and need a second reader."]);
  expect(discussionSentences(single(6), rubric, "es")).toEqual([
    "6 niveles los eligió una sola persona y necesitan una segunda lectura.",
  ]);
});
