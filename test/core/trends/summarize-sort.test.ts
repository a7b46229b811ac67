import type { Rubric } from "../../../src/core/rubric/rubric.ts";
import type { Agreed, Sort } from "../../../src/core/sorting/rating.ts";
import { summarizeSort } from "../../../src/core/trends/summarize-sort.ts";

const rubricOf = (...names: string[]): Rubric => ({
  title: "",
  criteria: names.map((name) => ({
    name,
    section: "",
    weight: 1,
    gradeLevel: 1,
    levels: ["Below", "Meets", "Exceeds"].map((label) => ({ label, points: null, descriptor: "" })),
  })),
});

/** The team agreed on `below` samples at the lowest level, and the rest at grade level. */
function agreedSort(samples: number, ...below: number[]): Sort {
  const codes = Array.from({ length: samples }, (_, n) => `S${n}`);
  const agreed = below.flatMap((count, criterion) =>
    codes.map((sample, n): Agreed => ({ sample, criterion, level: n < count ? 0 : 1, reason: "" })),
  );
  return { samples: codes, readers: ["Ana", "Bo"], ratings: [], notes: [], agreed };
}

test("counts of every criterion add up to the samples", () => {
  const sort: Sort = {
    samples: ["S1", "S2", "S3", "S4"],
    readers: ["Ana", "Bo"],
    ratings: [
      { sample: "S1", reader: "Ana", criterion: 0, level: 2 },
      { sample: "S1", reader: "Bo", criterion: 0, level: 2 },
      { sample: "S2", reader: "Ana", criterion: 0, level: 0 },
      { sample: "S2", reader: "Bo", criterion: 0, level: 2 },
      { sample: "S3", reader: "Ana", criterion: 0, level: 0 },
      { sample: "S3", reader: "Bo", criterion: 0, level: 1 },
    ],
    notes: [],
    agreed: [
      { sample: "S3", criterion: 0, level: 0, reason: "no reason given" },
      { sample: "S4", criterion: 0, level: "not scorable", reason: "" },
    ],
  };
  const trends = summarizeSort(sort, rubricOf("Claim"));
  expect(trends.criteria).toEqual([
    { criterion: 0, name: "Claim", counts: [1, 0, 1], settled: 2, atOrAbove: 1, below: 1, notScorable: 1, open: 1 },
  ]);
  expect([trends.samples, trends.readers]).toEqual([4, 2]);
  // S3 was agreed on, so only S2 is still to be talked about.
  expect(trends.discussions.map(({ sample, tier }) => [sample, tier])).toEqual([["S2", "talk first"]]);
});

test("glows come strongest first, grows largest first, and the gap is a grow", () => {
  const trends = summarizeSort(agreedSort(20, 12, 2, 0, 15), rubricOf("A", "B", "C", "D"));
  expect(trends.glows).toEqual([2, 1]);
  expect(trends.grows).toEqual([3, 0]);
  expect(trends.gap).toEqual({ kind: "named", named: [3] });
});

test("nothing is a glow and a grow at once, and the gap is no glow unless all are too close to tell apart", () => {
  const apart = summarizeSort(agreedSort(20, 8, 1), rubricOf("A", "B"));
  expect([apart.glows, apart.grows]).toEqual([[1], [0]]);
  const alike = summarizeSort(agreedSort(20, 5, 5), rubricOf("A", "B"));
  expect([alike.glows, alike.grows]).toEqual([[0, 1], []]);
});

test("under five settled samples nothing is called a glow, a grow or a gap", () => {
  const trends = summarizeSort(agreedSort(4, 3, 0), rubricOf("A", "B"));
  expect([trends.glows, trends.grows, trends.gap]).toEqual([[], [], { kind: "too few" }]);
});

test("a sheet that nobody has touched gives a picture without a claim", () => {
  const empty: Sort = { samples: ["S1"], readers: ["Ana"], ratings: [], notes: [], agreed: [] };
  expect(summarizeSort(empty, rubricOf("A"))).toMatchObject({
    criteria: [{ settled: 0, open: 1 }],
    glows: [],
    gap: { kind: "too few" },
    discussions: [],
  });
});
