import { expect, test } from "@jest/globals";
import type { Words } from "../../../../src/core/language.ts";
import { deeperLearning } from "../../../../src/core/protocol/library/deeper-learning.ts";
import { examiningStudentWorkAlignment } from "../../../../src/core/protocol/library/examining-student-work-alignment.ts";
import { examiningStudentWorkNextSteps } from "../../../../src/core/protocol/library/examining-student-work-next-steps.ts";
import { examiningStudentWorkProficiency } from "../../../../src/core/protocol/library/examining-student-work-proficiency.ts";
import type { Protocol } from "../../../../src/core/protocol/protocol.ts";
import { broughtWords, purposeWords } from "../../../../src/core/protocol/purpose-words.ts";
import { presenterPageWords, shapes } from "../../../../src/files/presenter-page-words.ts";
import { allWords, runsInCommon, sourcesAreHere } from "./words-in-common.ts";

const examining = [
  examiningStudentWorkProficiency,
  examiningStudentWorkAlignment,
  examiningStudentWorkNextSteps,
] as const;
const all = [deeperLearning, ...examining];
const named = all.map((protocol) => [protocol.id, protocol] as const);
const presenter = [presenterPageWords, shapes, purposeWords, broughtWords];

const sum = (protocol: Protocol<Words>, of: "least" | "usual" | "most", ids?: readonly string[]) =>
  protocol.segments
    .filter((segment) => (ids === undefined ? !segment.optional : ids.includes(segment.id)))
    .reduce((total, segment) => total + segment.minutes[of], 0);

const english = (value: unknown) =>
  allWords(value)
    .map(({ en }) => en)
    .join("\n");

test("Deeper Learning keeps the clock of its source: 0-5, 5-25, 25-50, 50-60, after 40 minutes of prework", () => {
  let minute = 0;
  const stamps = deeperLearning.segments
    .filter((segment) => !segment.optional)
    .map(({ id, minutes }) => {
      minute += minutes.usual;
      return [id, minute - minutes.usual, minute];
    });
  expect(stamps).toEqual([
    ["warm-welcome", 0, 5],
    ["pause-for-equity", 5, 25],
    ["planning", 25, 50],
    ["closing", 50, 56],
    ["reflection", 56, 60],
  ]);
  expect(deeperLearning.prework?.minutes).toBe(40);
});

test("stage one takes 25 minutes, 40 with data triangulation; stage two 35, 45-65 with the impact reflection", () => {
  const usual = (...ids: string[]) => sum(deeperLearning, "usual", ids);
  const impact = deeperLearning.segments.find(({ id }) => id === "impact-reflection")!.minutes;
  expect(usual("warm-welcome", "pause-for-equity")).toBe(25);
  expect(usual("warm-welcome", "pause-for-equity", "data-triangulation")).toBe(40);
  expect(usual("planning", "closing", "reflection")).toBe(35);
  expect([impact.least, impact.most].map((minutes) => usual("planning", "closing", "reflection") + minutes)).toEqual([
    45, 65,
  ]);
  expect(deeperLearning.segments.filter(({ optional }) => optional).map(({ id }) => id)).toEqual([
    "data-triangulation",
    "impact-reflection",
  ]);
  const stages = deeperLearning.segments.filter(({ stage }) => stage !== undefined).map(({ id }) => id);
  expect(stages).toEqual(["warm-welcome", "planning"]);
});

test("the pause for equity is personal: three questions each, and four optional ones on other data", () => {
  expect(
    deeperLearning.prework!.prompts.map(({ heading, optional, personal, prompts }) => [
      heading.en,
      optional,
      personal,
      prompts.length,
    ]),
  ).toEqual([
    ["Pause for equity: mastery", false, true, 3],
    ["Pause for equity: identity", false, true, 3],
    ["Pause for equity: creativity", false, true, 3],
    ["Reflections on additional data", true, true, 4],
  ]);
});

test("levels are settled after reading and before the questions on the work; in Deeper Learning the prework has done it", () => {
  for (const { segments } of examining) {
    const at = segments.findIndex(({ settles }) => settles);
    expect(segments.slice(at - 1, at + 1).map(({ id, fill }) => [id === "read-alone", fill])).toEqual([
      [true, undefined],
      [false, "trends"],
    ]);
  }
  expect(deeperLearning.segments.some(({ settles }) => settles)).toBe(false);
  expect(english(deeperLearning.prework!.facilitator)).toMatch(/summarize the sort/);
});

test("what Deeper Learning decides goes into the table of action steps, before the look back", () => {
  const [closing, reflection] = deeperLearning.segments.slice(-2);
  expect([closing!.fill, reflection!.fill]).toEqual(["actions", "debrief"]);
  expect(closing!.steps.flatMap(({ prompts }) => prompts).map(({ room }) => room)).toEqual(["none", "none"]);
});

test("Examining Student Work has one protocol for each of its three purposes, 50 to 60 minutes each", () => {
  expect(examining.map(({ purposes, audience }) => [purposes[0], audience])).toEqual([
    ["proficiency", "team"],
    ["alignment", "team"],
    ["next steps", "team"],
  ]);
  expect(examining.map((protocol) => sum(protocol, "usual"))).toEqual([55, 60, 50]);
  for (const { segments } of examining) {
    const shared = segments.map(({ id }) => id).filter((id) => /beyond-grading|team-efforts|own-practice/.test(id));
    expect(shared).toEqual(["beyond-grading", "team-efforts", "own-practice"]);
    expect(segments[segments.length - 1]).toMatchObject({ planning: true, fill: "actions" });
  }
});

test.each(named)("%s can be planned: ids of its own, minutes in bounds, planning time at the end", (_, protocol) => {
  const ids = protocol.segments.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { minutes, steps, purposes } of protocol.segments) {
    expect([minutes.least, minutes.usual, minutes.most].every(Number.isInteger)).toBe(true);
    expect(1 <= minutes.least && minutes.least <= minutes.usual && minutes.usual <= minutes.most).toBe(true);
    expect(Math.min(steps.length, purposes.length)).toBeGreaterThan(0);
  }
  const taken = protocol.segments.filter(({ fill }) => fill !== "debrief");
  expect(taken[taken.length - 1]!.planning).toBe(true);
});

test.each([...named, ["the presenter's page", presenter] as const])(
  "%s says everything in both languages",
  (_, value) => {
    const texts = allWords(value);
    expect(texts.length).toBeGreaterThan(20);
    for (const { en, es, path } of texts) {
      expect([path, en.trim() !== "", es.trim() !== "", en === es]).toEqual([path, true, true, false]);
      const count = (mark: string) => es.split(mark).length;
      expect([path, count("¿"), /\?$/.test(es)]).toEqual([path, count("?"), /\?$/.test(en)]);
    }
  },
);

/** Of the shared checklist, the elements that sources 002 to 004 ask for, each with words that say it. */
const mentions: readonly (readonly [number: number, where: unknown, words: readonly RegExp[]])[] = [
  [8, deeperLearning.considerations, [/any lesson and any curriculum/, /several times in a unit/]],
  [9, deeperLearning, [/notetaker/, /timekeeper/]],
  [10, deeperLearning.prework!.facilitator, [/areas of focus/, /when and how/]],
  [11, deeperLearning.segments[0], [/welcome/i, /norms/, /standing goals/]],
  [12, deeperLearning.prework!.readings, [/Guidance Tool/, /Unit unpacking, lesson internalization, observation/]],
  [14, examiningStudentWorkNextSteps, [/every grade and every subject/, /school-wide vision/, /beyond grading/i]],
  [15, deeperLearning.prework!.facilitator, [/one task/]],
  [16, deeperLearning.prework!.facilitator, [/at least five samples/]],
  [16, presenterPageWords.attach, [/copies for everyone at the table, ten/i]],
  [17, deeperLearning.prework!.facilitator, [/text, video, a project/, /formative or summative, formal or informal/]],
  [18, deeperLearning.prework!.facilitator, [/students with disabilities/, /multilingual learners/]],
  [19, shapes, [/One piece of work by one student/, /different assignment/, /whole class/, /two or three students/]],
  [20, shapes[3], [/who succeeded/, /did not succeed/, /assignment come along/, /rubric or criteria/]],
  [21, presenterPageWords, [/puzzles you/, /question/, /purpose/]],
  [22, presenterPageWords.question, [/your own practice/, /Without a class of your own/]],
  [23, presenterPageWords.names, [/no name of a student/i, /group a student belongs to/]],
  [23, presenterPageWords.attach.heading, [/names removed/]],
  [24, presenterPageWords.attach, [/task/, /standards/, /rubric or other criteria/, /exemplar/]],
  [27, deeperLearning.prework!.members, [/samples, the exemplar and the materials of the task/, /Skim the lesson/]],
  [29, deeperLearning.prework!.members, [/pause for equity by yourself, in your own time/]],
  [31, deeperLearning.prework, [/gather other data/, /Look through the additional data/]],
  [35, deeperLearning.segments[0], [/arc of learning and the make-up of the class, without names/]],
  [37, deeperLearning.segments, [/reread/, /surprised you/, /where the talk is richest/]],
  [43, deeperLearning.segments[1], [/patterns, trends and outliers/]],
  [45, deeperLearning.segments[1], [/who did not reach the outcomes/, /what follows/]],
  [46, deeperLearning.segments[1], [/most steadily/, /comes and goes in quality/]],
  [49, examiningStudentWorkProficiency.segments, [/proficient/, /Agree on a level/]],
  [49, examiningStudentWorkAlignment.segments, [/Curriculum:/, /Instruction:/, /Assessment, in class and beyond/]],
  [50, deeperLearning.segments[2], [/students' comments/, /the other data/, /board in the sort sheet/, /moved about/]],
  [51, examiningStudentWorkProficiency.segments, [/question about my own practice/]],
  [52, deeperLearning.segments[3], [/materials and in our teaching/, /glows.*again/, /grows/]],
  [53, deeperLearning.segments[4], [/Adjustment Protocol/, /Facilitation Protocol/]],
  [54, deeperLearning.segments[5], [/one or two high-leverage steps/, /indicators/]],
  [54, examiningStudentWorkNextSteps.segments, [/Choose next steps/]],
  [
    56,
    deeperLearning.segments[5],
    [/the near and the far future, for each of us and for the team/, /goal of your own/, /goal of the team/],
  ],
  [
    60,
    deeperLearning.segments[6],
    [/How well did this work/, /better than last time/, /learn something/, /make it better/],
  ],
  [60, deeperLearning.segments[6], [/feedback survey/]],
];

test.each(mentions)("number %i of the checklist is met where it belongs", (_, where, words) => {
  for (const word of words) expect(english(where)).toMatch(word);
});

(sourcesAreHere ? test : test.skip)("no eight words in a row are those of a source", () => {
  const texts = [...all, presenter].flatMap((value) => allWords(value).flatMap(({ en, es }) => [en, es]));
  expect(runsInCommon(texts, 8)).toEqual([]);
});
