import { expect, test } from "@jest/globals";
import { inLanguage } from "../../../../src/core/language.ts";
import { protocols as library } from "../../../../src/core/protocol/library/library.ts";
import { outline } from "../../../../src/core/protocol/outline.ts";
import type { Protocol } from "../../../../src/core/protocol/protocol.ts";

const protocols = inLanguage(library, "en");
const named = (id: string): Protocol => protocols.find((protocol) => protocol.id === id)!;
const deeperLearning = named("deeper-learning");
const lookingAtStudentWorkEveryday = named("looking-at-student-work-everyday");

const usual = (ids: readonly string[], segments = deeperLearning.segments) =>
  segments.filter((segment) => ids.includes(segment.id)).reduce((sum, segment) => sum + segment.minutes.usual, 0);

test("the Deeper Learning hour keeps the clock of its source: 0-5, 5-25, 25-50, 50-60", () => {
  let minute = 0;
  const stamps = deeperLearning.segments
    .filter((segment) => !segment.optional)
    .map((segment) => {
      const start = minute;
      minute += segment.minutes.usual;
      return [segment.title, start, minute];
    });
  expect(stamps).toEqual([
    ["Warm welcome", 0, 5],
    ["Pause for equity", 5, 25],
    ["Planning for future instruction", 25, 50],
    ["Closing: next steps and goals", 50, 56],
    ["Reflection on the protocol", 56, 60],
  ]);
});

test("stage two with its option adds up to 45-65 minutes, as its parts do and its summary in the source does not", () => {
  const impact = deeperLearning.segments.find((segment) => segment.id === "impact-reflection")!;
  const required = usual(["planning", "closing", "reflection"]);
  expect([required + impact.minutes.least, required + impact.minutes.most]).toEqual([45, 65]);
});

test("stage one takes 25 minutes, 40 with data triangulation", () => {
  expect(usual(["warm-welcome", "pause-for-equity"])).toBe(25);
  expect(usual(["warm-welcome", "pause-for-equity", "data-triangulation"])).toBe(40);
});

test("the prework asks three questions each on mastery, identity and creativity, and four optional ones on other data", () => {
  const prework = deeperLearning.prework!;
  expect(prework.minutes).toBe(40);
  expect(prework.prompts.map(({ heading, optional, prompts }) => [heading, optional, prompts.length])).toEqual([
    ["Pause for equity: mastery", false, 3],
    ["Pause for equity: identity", false, 3],
    ["Pause for equity: creativity", false, 3],
    ["Reflections on additional data", true, 4],
  ]);
});

test("the everyday version takes 10 + 15 + 15 minutes and can be done alone", () => {
  expect(lookingAtStudentWorkEveryday.segments.map((segment) => segment.minutes.usual)).toEqual([10, 15, 15]);
  expect(lookingAtStudentWorkEveryday.audience).toBe("either");
});

test.each(protocols.map((protocol) => [protocol.name, protocol] as const))(
  "%s can be planned and led",
  (_, protocol) => {
    const ids = protocol.segments.map((segment) => segment.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { least, usual, most } of protocol.segments.map((segment) => segment.minutes)) {
      expect(1 <= least && least <= usual && usual <= most).toBe(true);
    }
    for (const segment of protocol.segments) {
      expect(segment.purposes.length).toBeGreaterThan(0);
      expect(segment.steps.length).toBeGreaterThan(0);
    }
    // A stage's heading would be lost with a segment that may be left out.
    expect(protocol.segments.filter((segment) => segment.stage !== undefined && segment.optional)).toEqual([]);
    expect(protocols.filter(({ id }) => id === protocol.id)).toEqual([protocol]);
  },
);

test("the sidebar gets a protocol's plan without its texts", () => {
  const [first] = protocols.map(outline);
  expect(Object.keys(first!.segments[0]!).sort()).toEqual(["id", "minutes", "optional", "stage", "title"]);
  expect(JSON.stringify(protocols.map(outline)).length).toBeLessThan(12_000);
});
