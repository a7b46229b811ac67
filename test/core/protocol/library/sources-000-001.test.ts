import { expect, test } from "@jest/globals";
import { inLanguage, languages, type Words } from "../../../../src/core/language.ts";
import { lookingAtStudentWorkDeepDive } from "../../../../src/core/protocol/library/looking-at-student-work-deep-dive.ts";
import { lookingAtStudentWorkEveryday } from "../../../../src/core/protocol/library/looking-at-student-work-everyday.ts";
import { studentWorkReviewDeepDive } from "../../../../src/core/protocol/library/student-work-review-deep-dive.ts";
import { studentWorkReviewEveryday } from "../../../../src/core/protocol/library/student-work-review-everyday.ts";
import type { Protocol } from "../../../../src/core/protocol/protocol.ts";
import { allWords, runsInCommon, sourcesAreHere } from "./words-in-common.ts";

const everydays = [studentWorkReviewEveryday, lookingAtStudentWorkEveryday];
const deepDives = [studentWorkReviewDeepDive, lookingAtStudentWorkDeepDive];
const all = [...everydays, ...deepDives];
const named = (protocols: readonly Protocol<Words>[]) => protocols.map((protocol) => [protocol.id, protocol] as const);

const english = (value: unknown): string =>
  allWords(value)
    .map(({ en }) => en)
    .join("\n");

/** The segments of a meeting without its options. */
const taken = ({ segments }: Protocol<Words>) => segments.filter(({ optional }) => !optional);

const usual = (protocol: Protocol<Words>, ids?: readonly string[]): number =>
  taken(protocol)
    .filter(({ id }) => ids === undefined || ids.includes(id))
    .reduce((sum, { minutes }) => sum + minutes.usual, 0);

const steps = (protocol: Protocol<Words>): readonly string[] =>
  protocol.segments.flatMap(({ stage }) => (stage === undefined ? [] : [stage.en]));

test.each(named(all))("%s can be planned and led", (_, protocol) => {
  const ids = protocol.segments.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const segment of protocol.segments) {
    const { least, usual, most } = segment.minutes;
    expect([least, usual, most].every(Number.isInteger)).toBe(true);
    expect(1 <= least && least <= usual && usual <= most).toBe(true);
    expect(segment.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(segment.purposes.length).toBeGreaterThan(0);
    expect(segment.steps.length).toBeGreaterThan(0);
  }
  const filled = protocol.segments.flatMap(({ fill }) => fill ?? []);
  expect(new Set(filled).size).toBe(filled.length);
});

test("the ids of the four protocols differ", () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test.each(named(all))("%s can be read in English and in Spanish alike", (_, protocol) => {
  const found = allWords(protocol);
  expect(found.length).toBeGreaterThan(25);
  for (const { path, ...words } of found) {
    for (const language of languages) expect([path, words[language].trim()]).not.toEqual([path, ""]);
    expect([path, words.es]).not.toEqual([path, words.en]);
    // A question stays a question, and Spanish opens it.
    expect([path, /\?/.test(words.es), /¿/.test(words.es)]).toEqual([path, /\?/.test(words.en), /\?/.test(words.en)]);
  }
  expect(JSON.stringify(inLanguage(protocol, "es"))).not.toContain('"en":');
});

test("the everyday version of Looking at Student Work takes 10 + 15 + 15 minutes", () => {
  expect(lookingAtStudentWorkEveryday.segments.map(({ minutes }) => minutes.usual)).toEqual([10, 15, 15]);
});

test.each(named(everydays))(
  "%s asks three questions, alone or with colleagues, and ends in planning",
  (_, protocol) => {
    expect(protocol.audience).toBe("either");
    expect(protocol.segments.map(({ id }) => id)).toEqual(["expectations", "extent", "shifts"]);
    expect(protocol.segments.every(({ title }) => title.en.endsWith("?"))).toBe(true);
    expect(protocol.segments.map(({ planning, fill }) => [planning, fill])).toEqual([
      [undefined, undefined],
      [undefined, "trends"],
      [true, "actions"],
    ]);
  },
);

test("the deep dives keep the steps of their sources, five and four", () => {
  expect(steps(studentWorkReviewDeepDive).map((stage) => stage.slice(0, 7))).toEqual([
    "Step 1:",
    "Step 2:",
    "Step 3:",
    "Step 4:",
    "Step 5:",
  ]);
  expect(steps(lookingAtStudentWorkDeepDive).map((stage) => stage.slice(0, 7))).toEqual([
    "Step 1:",
    "Step 2:",
    "Step 3:",
    "Step 4:",
  ]);
});

test.each(named(deepDives))("%s takes about an hour, and can be shorter or longer", (_, protocol) => {
  expect(usual(protocol)).toBe(60);
  expect(taken(protocol).reduce((sum, { minutes }) => sum + minutes.least, 0)).toBeLessThanOrEqual(45);
  expect(taken(protocol).reduce((sum, { minutes }) => sum + minutes.most, 0)).toBeGreaterThanOrEqual(90);
});

test("the deep dives spend most of their time on steps 2 to 4", () => {
  expect(
    usual(studentWorkReviewDeepDive, ["context", "individual-sort", "our-sorts", "trends", "other-data", "impact"]),
  ).toBeGreaterThanOrEqual(40);
  expect(usual(lookingAtStudentWorkDeepDive, ["vision-and-focus", "pause-and-check"])).toBeLessThanOrEqual(10);
});

test("the individual sort happens while the context is set in one deep dive, and in the analysis of the other", () => {
  const stepOf = (protocol: Protocol<Words>, sought: string) => {
    const ids = protocol.segments.map(({ id }) => id);
    return steps({ ...protocol, segments: protocol.segments.slice(0, ids.indexOf(sought) + 1) }).length;
  };
  expect(stepOf(studentWorkReviewDeepDive, "individual-sort")).toBe(2);
  expect(stepOf(lookingAtStudentWorkDeepDive, "individual-sort")).toBe(3);
});

test.each(named(deepDives))(
  "%s keeps what a member finds in the pause on biases out of the shared notes",
  (_, protocol) => {
    expect(protocol.prework!.prompts.map(({ personal, prompts }) => [personal, prompts.length])).toEqual([[true, 4]]);
    const pause = protocol.segments.find(({ id }) => id === "pause-and-check")!;
    expect(pause.steps[0]!.prompts.map(({ room }) => room)).toEqual(["none", "none", "none", "none"]);
    expect(pause.steps[1]!.prompts.map(({ room }) => room)).toEqual(["together", "together", "together"]);
  },
);

test("other data are compared in the one deep dive, and if the team wishes in the one whose source leaves it open", () => {
  const options = deepDives.map(({ segments }) => segments.filter(({ optional }) => optional).map(({ id }) => id));
  expect(options).toEqual([[], ["other-data"]]);
});

test.each(named(deepDives))(
  "%s hears every member, settles the levels, and only then asks for trends",
  (_, protocol) => {
    const at = protocol.segments.findIndex(({ id }) => id === "our-sorts");
    const [sorts, trends] = protocol.segments.slice(at, at + 2);
    expect(sorts!.steps.flatMap(({ prompts }) => prompts).map(({ room }) => room)).toEqual(["each"]);
    expect(trends).toMatchObject({ id: "trends", settles: true, fill: "trends" });
  },
);

test.each(named(everydays))("%s settles the levels between reading and looking at the whole", (_, protocol) => {
  const texts = protocol.segments[1]!.steps.map(({ text }) => text.en);
  expect(texts.map((text) => /^Read the work|settle the levels|^Step back/.exec(text)?.[0])).toEqual([
    "Read the work",
    "settle the levels",
    "Step back",
  ]);
  expect(protocol.segments.some(({ settles }) => settles)).toBe(false);
});

test.each(named(all))("%s leaves what goes into a table of the notes to that table", (_, protocol) => {
  const planned = protocol.segments.filter(({ fill }) => fill === "actions");
  const last = planned[0]!.steps[planned[0]!.steps.length - 1]!;
  expect(last.text.en).toMatch(/in the table/);
  expect(last.prompts.map(({ room }) => room)).toEqual(last.prompts.map(() => "none"));
});

test.each(named(deepDives))("%s plans at the end", (_, protocol) => {
  expect(protocol.segments.slice(-2).map(({ planning, fill }) => [planning, fill])).toEqual([
    [true, "actions"],
    [true, "communication"],
  ]);
});

test.each(named(deepDives))("%s names the companion tools", (_, protocol) => {
  const readings = protocol.prework!.readings.map(({ title, url }) => [title.en, new URL(url).hostname]);
  expect(readings.filter(([title]) => /WIDA/.test(title!)).map(([, host]) => host)).toEqual(["wida.wisc.edu"]);
  for (const tool of [
    "Unit Unpacking",
    "Lesson Internalization",
    "Observation",
    "Deeper Learning Guidance",
    "Planning",
  ])
    expect(readings.some(([title, host]) => title!.includes(tool) && host === "www.doe.mass.edu")).toBe(true);
});

test.each(named(all))(
  "%s leads to the companion tools themselves, not to the front page of their publisher",
  (_, protocol) => {
    const urls = [protocol.source.url, ...(protocol.prework?.readings ?? []).map(({ url }) => url)];
    const departments = urls.map((url) => new URL(url)).filter(({ hostname }) => hostname === "www.doe.mass.edu");
    expect(departments.length).toBeGreaterThan(0);
    expect(departments.filter(({ pathname }) => !pathname.startsWith("/kaleidoscope/planning/"))).toEqual([]);
  },
);

/** What the checklist asks of both deep dives, by its number, and where in the protocol it is met. */
const asked: readonly (readonly [number, string, readonly RegExp[]])[] = [
  [9, "prework", [/./]],
  [24, "prework", [/rubric or criteria/, /exemplar/, /task/]],
  [28, "prework", [/notes from unit unpacking and lesson internalization/]],
  [31, "prework", [/data/, /standardized/]],
  [33, "pause-and-check", [/reach the standards/, /bar/, /my own teaching/, /easier task/]],
  [34, "pause-and-check", [/biases/, /hold each other to/, /high expectations/, /part our teaching has/]],
  [35, "context", [/sequence/, /[Oo]bjectives/, /standards/, /practices/, /[Ss]caffolds/, /WIDA/]],
  [38, "individual-sort", [/sort them/, /rubric/]],
  [39, "individual-sort", [/rationale for each sample/]],
  [40, "individual-sort", [/evidence/, /content/, /skills/, /language/]],
  [42, "our-sorts", [/every member explains/, /evidence/]],
  [43, "trends", [/strengths and areas for growth/]],
  [45, "trends", [/differ across student groups/]],
  [23, "trends", [/identities/]],
  [50, "other-data", [/feedback/, /standardized/, /disabilities/, /English/, /advanced/]],
  [51, "impact", [/our teaching/, /strengths/, /scaffolds/]],
  [54, "actions", [/high-leverage/, /more equal between groups/]],
  [55, "actions", [/upcoming lesson/]],
  [56, "actions", [/How will we know/]],
  [57, "communication", [/specific/, /in time/, /asset-based/]],
  [58, "communication", [/students, colleagues and/, /families/]],
  [59, "communication", [/next time/, /rubric/]],
];

const part = (protocol: Protocol<Words>, name: string): string =>
  english(name === "prework" ? protocol.prework : protocol.segments.find(({ id }) => id === name));

test.each(asked)("number %i of the checklist is met in both deep dives, in %s", (_, name, patterns) => {
  for (const protocol of deepDives) for (const pattern of patterns) expect(part(protocol, name)).toMatch(pattern);
});

test("what only one of the deep dives asks for stands in that one", () => {
  const of = (protocol: Protocol<Words>, name: string, ...patterns: RegExp[]) => {
    for (const pattern of patterns) expect(part(protocol, name)).toMatch(pattern);
  };
  const signs = [/vary/, /revision/, /Originality/, /identity/, /reflection/, /think critically/];
  of(studentWorkReviewDeepDive, "communication", ...signs, /task itself/, /consensus/, /follows? through/);
  of(studentWorkReviewDeepDive, "individual-sort", /only what the rubric names/, /varied ways/);
  of(studentWorkReviewDeepDive, "trends", /gap do we agree would help most/);
  of(studentWorkReviewDeepDive, "actions", /Commit/);
  of(lookingAtStudentWorkDeepDive, "individual-sort", ...signs);
  of(lookingAtStudentWorkDeepDive, "vision-and-focus", /outcomes/, /priorities/, /learning walks/, /trends/, /shift/);
  of(lookingAtStudentWorkDeepDive, "context", /exemplars/, /clarifying/, /equity lens/, /demographics/, /Why this/);
  of(lookingAtStudentWorkDeepDive, "trends", /pathways/);
  of(lookingAtStudentWorkDeepDive, "impact", /gap do we agree would help most/);
  of(lookingAtStudentWorkDeepDive, "actions", /support all learners/);
  of(
    lookingAtStudentWorkDeepDive,
    "prework",
    /representative/,
    /video/,
    /copies/i,
    /preferably/,
    /WIDA/,
    /steps 2, 3 and 4/,
  );
});

test("the everyday versions ask for funds of knowledge (000), for gaps, trends, groups, shifts and word to students (both)", () => {
  expect(part(studentWorkReviewEveryday, "shifts")).toMatch(/funds of knowledge/);
  for (const protocol of everydays) {
    expect(part(protocol, "expectations")).toMatch(/exemplar and the rubric/);
    for (const pattern of [/sort/, /trends/, /evidence/, /group/]) expect(part(protocol, "extent")).toMatch(pattern);
    for (const pattern of [/gap that would help most/, /coming lessons/, /students will hear/, /strengths/])
      expect(part(protocol, "shifts")).toMatch(pattern);
  }
});

test("both versions of Looking at Student Work open with its equity considerations", () => {
  const sought = [
    /asset/,
    /curious/,
    /values/,
    /growth, never to blame/,
    /trends/,
    /not fit/,
    /more data/,
    /experience/,
  ];
  for (const { considerations } of [lookingAtStudentWorkEveryday, lookingAtStudentWorkDeepDive])
    for (const pattern of sought) expect(english(considerations)).toMatch(pattern);
});

(sourcesAreHere ? test : test.skip)("no eight words in a row are those of a source", () => {
  const ours = all.flatMap((protocol) => allWords(protocol).map(({ en }) => en));
  expect(runsInCommon(ours, 8)).toEqual([]);
});
