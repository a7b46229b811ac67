import { expect, test } from "@jest/globals";
import type { StartData } from "../../../src/contract/server.ts";
import { inLanguage } from "../../../src/core/language.ts";
import type { ProtocolOutline } from "../../../src/core/protocol/protocol.ts";
import type { Rubric } from "../../../src/core/rubric/rubric.ts";
import { readRoster } from "../../../src/core/samples/read-roster.ts";
import {
  criterionKey,
  type Draft,
  firstDraft,
  minutesOf,
  nextDraft,
  nextHalfHour,
} from "../../../src/sidebar/plan/draft.ts";
import { makePlan } from "../../../src/sidebar/plan/make-plan.ts";
import { noRoster, noRubric } from "../../../src/sidebar/plan/pasted-reader.ts";
import { readDraft } from "../../../src/sidebar/plan/read-draft.ts";
import { words } from "../../../src/sidebar/plan/words.en.ts";
import { words as spanish } from "../../../src/sidebar/plan/words.es.ts";

const minutes = { least: 5, usual: 10, most: 20 };
const protocol: ProtocolOutline = {
  id: "slice",
  name: "The slice",
  summary: "Looks at work together.",
  prework: null,
  audience: "team",
  purposes: [],
  brought: [],
  segments: [
    { id: "look", title: "Look", minutes, optional: false },
    { id: "compare", title: "Compare", minutes, optional: true },
    { id: "close", title: "Close", minutes, optional: false },
  ],
};
const level = (points: number) => ({ label: "", points, descriptor: "" });
const rubric: Rubric = {
  title: "Lab report",
  criteria: [{ name: "Evidence", section: "", weight: 1, levels: [1, 2, 3, 4].map(level), gradeLevel: 2 }],
};
const start: StartData = {
  host: "docs",
  pickerReady: true,
  protocols: [protocol],
  protocolNames: { en: { slice: "The slice" }, es: { slice: "La rebanada" } },
  remembered: {
    protocolId: "slice",
    folder: null,
    readers: ["Ana", "Ben"],
    emails: ["", ""],
    language: null,
    rubric,
    ownProtocols: [],
  },
  meeting: null,
  brought: null,
};
const now = new Date(2026, 10, 3, 14, 40);
const draft = firstDraft(start, now, "en");
const rosterOf = ({ rosterText }: Draft) => (rosterText === "" ? noRoster : inLanguage(readRoster(rosterText), "en"));
const read = (changes: Partial<Draft> = {}, pasted = noRubric) =>
  readDraft({ ...draft, ...changes }, { rubric: pasted, roster: rosterOf({ ...draft, ...changes }) }, start, words);
const faultFields = (changes: Partial<Draft>, pasted = noRubric) =>
  read(changes, pasted).faults.map(({ field }) => field);
const fill = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

test("a returning user has nothing to fill in", () => {
  const reading = read();
  expect(reading.faults).toEqual([]);
  expect(reading.title).toBe("The slice");
  expect(draft).toMatchObject({ date: "2026-11-03", start: "15:00" });
});

test("the start offered is always later on the same day", () => {
  expect(nextHalfHour(new Date(2026, 10, 3, 9, 0))).toBe("09:30");
  expect(nextHalfHour(new Date(2026, 10, 3, 9, 29))).toBe("09:30");
  expect(nextHalfHour(new Date(2026, 10, 3, 23, 45))).toBe("23:30");
  expect(minutesOf("09:05")).toBe(545);
  expect(minutesOf("")).toBeNull();
});

test("all that is missing is said at once, in the order of the screen", () => {
  const empty = { title: " ", date: "", start: "", useLastRubric: false, sampleCount: "0", readersText: "" };
  expect(faultFields(empty)).toEqual(["title", "date", "start", "rubric", "count", "readers"]);
});

test("an end that leaves too little time is a fault of the end", () => {
  expect(faultFields({ end: "15:05" })).toEqual(["end"]);
});

test("an optional part takes place only when it is ticked", () => {
  expect(read().segments).toEqual(["look", "close"]);
  expect(read({ optional: ["compare"] }).segments).toEqual(["look", "compare", "close"]);
});

test("a chosen grade level is kept, and one beyond the levels is not", () => {
  const key = criterionKey(rubric.criteria[0]!);
  const gradeLevelWith = (chosen: number) =>
    read({ gradeLevels: { [key]: chosen } }).rubric!.rubric!.criteria[0]!.gradeLevel;
  expect(gradeLevelWith(3)).toBe(3);
  expect(gradeLevelWith(4)).toBe(2);
});

test.each(["", "0", "-3", "2.5", "201", "many"])("%j is no number of samples", (sampleCount) => {
  expect(faultFields({ sampleCount })).toEqual(["count"]);
});

test("no name and no group of a student is in the plan, and the identity key has every one", () => {
  const changed = { ...draft, rosterText: "Amara Diallo\tEL\nBo Lind\tIEP\nChidi Eze\t" };
  const { plan, key } = makePlan(
    changed,
    readDraft(changed, { rubric: noRubric, roster: rosterOf(changed) }, start, words),
    fill,
  );
  expect(JSON.stringify(plan)).not.toMatch(/Amara|Lind|Chidi|EL|IEP/);
  expect(plan.samples.map(({ code }) => code)).toEqual(["S01", "S02", "S03"]);
  expect(key!.entries.map(({ name }) => name).sort()).toEqual(["Amara Diallo", "Bo Lind", "Chidi Eze"]);
  expect(key!.operationId).toBe(plan.operationId);
  expect(plan.operationId).toMatch(/^[A-Za-z0-9-]{8,40}$/);
});

test("codes alone need no identity key", () => {
  const { plan, key } = makePlan({ ...draft, sampleCount: "7" }, read({ sampleCount: "7" }), fill);
  expect(plan.samples).toHaveLength(7);
  expect(key).toBeNull();
});

test("the next meeting keeps the team's rubric, readers and folder, and no student", () => {
  const changed = { ...draft, rosterText: "Amara Diallo", title: "Ours", rubricText: "pasted", useLastRubric: false };
  const { plan } = makePlan(
    changed,
    readDraft(changed, { rubric: { ...noRubric, rubric }, roster: rosterOf(changed) }, start, words),
    fill,
  );
  const next = nextDraft(changed, plan, now);
  expect(next).toMatchObject({ rosterText: "", title: null, useLastRubric: true, readersText: "Ana\nBen" });
  expect(next.lastRubric).toEqual(plan.rubric);
});

test("a meeting in another language is called as its documents call the protocol, unless it got a title", () => {
  expect(read({ language: "es" }).title).toBe("La rebanada");
  expect(read({ language: "es", title: "Ours" }).title).toBe("Ours");
  expect(makePlan({ ...draft, language: "es" }, read({ language: "es" }), fill).plan.language).toBe("es");
});

test("minutes at hand take the place of an end, and 0 or words are refused", () => {
  const fits = read({ minutes: "30" });
  expect(fits.agenda).toMatchObject({ ok: true, end: 15 * 60 + 30 });
  expect(faultFields({ minutes: "0" })).toEqual(["minutes"]);
  expect(faultFields({ minutes: "half an hour" })).toEqual(["minutes"]);
  expect(faultFields({ minutes: "7" })).toEqual(["minutes"]);
  expect(read({ minutes: "7" }).faults[0]!.say).toContain("3 minutes too long");
});

test("two meetings need a date and a start for the second, which may not come before the first", () => {
  expect(faultFields({ two: true })).toEqual(["second-date", "second-start"]);
  expect(faultFields({ two: true, secondDate: "2026-11-02", secondStart: "15:00" })).toEqual(["second-date"]);
  const second = { two: true, secondDate: "2026-11-10", secondStart: "08:00", stage: 2 };
  const { split, agenda, faults } = read(second);
  expect(faults).toEqual([]);
  expect(split).toEqual({ stage: 2, date: "2026-11-10", start: 480, end: null });
  expect(agenda).toMatchObject({
    ok: true,
    items: [
      { segment: "look", day: 0 },
      { segment: "close", day: 1, start: 480 },
    ],
  });
});

test("the prework's own copies and due date are in the plan only where the protocol has prework", () => {
  expect(makePlan({ ...draft, due: "2026-11-02" }, read(), fill).plan.prework).toBeNull();
  const withPrework = { ...start, protocols: [{ ...protocol, prework: { minutes: 40, personal: true } }] };
  const reading = readDraft(draft, { rubric: noRubric, roster: noRoster }, withPrework, words);
  expect(makePlan({ ...draft, due: "2026-11-02" }, reading, fill).plan.prework).toEqual({
    own: true,
    due: "2026-11-02",
  });
});

test("each kind of work has its rule, and what breaks it is said beside the number or the roster", () => {
  const said = (changes: Partial<Draft>) => read(changes).faults.map(({ field, say }) => `${field}: ${say}`);
  const change = "Change one of the two.";
  expect(said({ shape: "one piece", sampleCount: "1" })).toEqual([]);
  expect(said({ shape: "one piece", sampleCount: "12" })).toEqual([
    `count: What you look at means 1 sample; there are 12. ${change}`,
  ]);
  expect(said({ shape: "several of one student", sampleCount: "3" })).toEqual([]);
  expect(said({ shape: "several of one student", rosterText: "Poster\nEssay\nQuiz\nMap" })).toEqual([
    `roster: What you look at means 2 to 3 samples; there are 4. ${change}`,
  ]);
  expect(faultFields({ shape: "two or three students", sampleCount: "3" })).toEqual(["outcomes"]);
  expect(said({ shape: "two or three students", sampleCount: "3", outcomes: true })).toEqual([]);
  expect(said({ shape: "two or three students", sampleCount: "1", outcomes: true })).toEqual([
    `count: What you look at means 2 to 3 samples; there is 1. ${change}`,
  ]);
  expect(said({ shape: "whole class", sampleCount: "1" })).toEqual([]);
});

test("a presenter's page decides what kind of work is looked at and how many samples that means; the plan keeps it", () => {
  const brought = {
    purpose: null,
    shape: "several of one student",
    minutes: null,
    title: "",
    suggested: null,
  } as const;
  const first = firstDraft({ ...start, brought }, now, "en");
  expect(first).toMatchObject({ shape: "several of one student", sampleCount: "2" });
  const { plan } = makePlan(first, readDraft(first, { rubric: noRubric, roster: noRoster }, start, words), fill);
  expect(plan).toMatchObject({ shape: "several of one student" });
  expect(plan.samples).toHaveLength(2);
});

test("a copy is the link of its student, or without a roster of the next sample", () => {
  const file = (id: string) => ({
    id,
    name: `Student work ${id}`,
    url: `https://docs.google.com/document/d/${id}/edit`,
  });
  const copies = [
    { file: file("KTB"), student: "Bo Lind" },
    { file: file("BBC"), student: "" },
  ];
  const named = { ...draft, copies, rosterText: "Amara Diallo\thttps://a.b/1\nBo Lind\thttps://a.b/Bo-Lind" };
  const made = makePlan(named, readDraft(named, { rubric: noRubric, roster: rosterOf(named) }, start, words), fill);
  const links = made.key!.entries.map(({ code, name }) => [
    name,
    made.plan.samples.find((one) => one.code === code)!.link,
  ]);
  expect(Object.fromEntries(links)).toEqual({ "Amara Diallo": "https://a.b/1", "Bo Lind": file("KTB").url });
  const plain = { ...draft, copies };
  const unnamed = makePlan(plain, readDraft(plain, { rubric: noRubric, roster: noRoster }, start, words), fill).plan;
  expect(
    unnamed.samples
      .map(({ link }) => link)
      .filter((link) => link !== "")
      .sort(),
  ).toEqual([file("KTB").url, file("BBC").url].sort());
});

test("what is wrong with the roster and the readers is said in the sidebar's language", () => {
  const changed = { ...draft, rosterText: "Ana\nana", readersText: "Bo\nbo" };
  const { faults, roster } = readDraft(
    changed,
    { rubric: noRubric, roster: inLanguage(readRoster(changed.rosterText), "es") },
    start,
    spanish,
  );
  expect(roster?.problem?.safe).toBe(
    "La lista está solo aquí, en la barra lateral: no se ha guardado ni compartido nada.",
  );
  expect(faults.map(({ say }) => say)).toEqual([
    "El mismo nombre está en dos líneas: Ana (líneas 1 y 2). Si son estudiantes diferentes, indíquelo con el botón. Si es la misma persona, borre una línea.",
    "bo aparece más de una vez. Borre el segundo, o agregue una inicial si son dos personas.",
  ]);
});

test("a second meeting may be on the same day, but not before the first one is over", () => {
  const sameDay = { two: true, secondDate: "2026-11-03", stage: 2 };
  expect(faultFields({ ...sameDay, secondStart: "15:05" })).toEqual(["second-start"]);
  expect(faultFields({ ...sameDay, secondStart: "15:10" })).toEqual([]);
});

test("prework may not be due after the meeting", () => {
  const withPrework = { ...start, protocols: [{ ...protocol, prework: { minutes: 40, personal: true } }] };
  const faults = (due: string) =>
    readDraft({ ...draft, due }, { rubric: noRubric, roster: noRoster }, withPrework, words).faults.map(
      ({ field }) => field,
    );
  expect(faults("2026-12-25")).toEqual(["due"]);
  expect(faults("2026-11-03")).toEqual([]);
});
