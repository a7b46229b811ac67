import { expect, test } from "@jest/globals";
import type { Protocol, Segment } from "../../src/core/protocol/protocol.ts";
import type { Block } from "../../src/files/document.ts";
import { allTexts, flat, headings, links, rowsOf, tables, textsOf } from "./document-texts.ts";
import { named, notes, protocols, sortSheetUrl } from "./some-notes.ts";

const deeperLearning = named("deeper-learning");
const deepDive = named("looking-at-student-work-deep-dive");
const each = protocols.map((protocol) => [protocol.name, protocol] as const);

test("the outline leads through the hour with clock times, and ends with what the team takes along", () => {
  expect(headings(notes(deeperLearning).blocks, 1, 2)).toEqual([
    "Agenda",
    "Who, what and how",
    "Prework  about 40 minutes, in your own time",
    "Pause for equity: mastery",
    "Pause for equity: identity",
    "Pause for equity: creativity",
    "Reflections on additional data  optional",
    "Stage one: see the bigger picture",
    "Warm welcome  3:00 PM – 3:05 PM · 5 minutes",
    "Pause for equity  3:05 PM – 3:25 PM · 20 minutes",
    "What the work shows",
    "Stage two: choose what comes next",
    "Planning for future instruction  3:25 PM – 3:50 PM · 25 minutes",
    "Closing: next steps and goals  3:50 PM – 3:56 PM · 6 minutes",
    "Action steps",
    "Reflection on the protocol  3:56 PM – 4:00 PM · 4 minutes",
    "What we take with us",
    "Who hears what",
    "For the next time we teach this",
  ]);
});

test.each(each)(
  "%s: every step, question and tip of the segments that take place is there, and none of the others",
  (_, protocol) => {
    const all = protocol.segments.map(({ id }) => id);
    for (const on of [[], all]) {
      const said = allTexts(notes(protocol, {}, { on }).blocks);
      for (const segment of protocol.segments) {
        const texts = [
          ...segment.steps.flatMap((step) => [step.text, ...step.prompts.map((prompt) => prompt.text)]),
          ...segment.tips,
        ];
        const takesPlace = !segment.optional || on.includes(segment.id);
        for (const one of texts) expect([one, said.some((line) => line.endsWith(one))]).toEqual([one, takesPlace]);
      }
      const numbers = said.flatMap((line) => /^(\d+)\. {2}/.exec(line)?.[1] ?? []).map(Number);
      expect(numbers).toEqual(numbers.map((__, index) => index + 1));
    }
  },
);

test("tips stand behind the steps of their segment, smaller and set in", () => {
  const blocks = flat(notes(deeperLearning).blocks);
  const at = (part: string) => blocks.findIndex((block) => block.kind !== "table" && textsOf(block)[0]?.includes(part));
  const tip = at("Choose, as you reread, what you would like to share");
  expect(tip).toBeGreaterThan(at("Give everyone a quiet moment"));
  expect(tip).toBeLessThan(at("Begin with how students experienced the lesson"));
  expect(blocks[tip]).toMatchObject({ kind: "paragraph", look: "aside" });
});

test("each reader has a row of their own for what each is asked, and the team one for what it answers together", () => {
  const { blocks } = notes(deeperLearning);
  const all = flat(blocks);
  const after = (question: string) => {
    const table = all[all.findIndex((block) => block.kind !== "table" && textsOf(block).includes(question)) + 1];
    return table?.kind === "table" ? rowsOf(table) : null;
  };
  const rows = [
    ["Ana Díaz", ""],
    ["Ben O'Neil", ""],
  ];
  expect(after(deeperLearning.segments[1]!.steps[0]!.prompts[0]!.text)).toEqual(rows);
  const asked = deeperLearning.prework!.prompts[0]!.prompts;
  expect(tables(blocks).map(rowsOf)).toContainEqual(asked.map((question) => [question, "Ana Díaz:  / Ben O'Neil: "]));
  const together = deeperLearning.segments[1]!.steps[1]!.prompts.map((prompt) => prompt.text);
  expect(tables(blocks).map(rowsOf)).toContainEqual(together.map((question) => [question, ""]));
});

const aSegment: Segment = {
  id: "look",
  title: "Look",
  minutes: { least: 5, usual: 10, most: 20 },
  optional: false,
  purposes: [],
  steps: [{ text: "Talk.", prompts: [] }],
  tips: [],
};
/** A protocol of these segments and nothing else. */
const aProtocol = (...segments: readonly Partial<Segment>[]): Protocol => ({
  ...deeperLearning,
  considerations: [],
  prework: null,
  segments: segments.map((segment, index) => ({ ...aSegment, id: `s${index}`, ...segment })),
});

test("where a segment says so the team first settles its levels, over a link, and is told who summarizes; nowhere else", () => {
  const protocol = aProtocol({ title: "Read" }, { settles: true }, { fill: "trends" });
  const { blocks } = notes(protocol);
  const steps = allTexts(blocks).filter((line) => /^\d+\. {2}/.test(line));
  expect(steps).toEqual([
    "1.  Talk.",
    "2.  Settle the levels where you differ most (Consensus tab), and say why. Facilitator: summarize the sort; the counts appear below, in What the work shows.",
    "3.  Talk.",
    "4.  Talk.",
  ]);
  expect(links(blocks)).toContainEqual({ text: "Consensus tab", link: `${sortSheetUrl}#gid=300` });
  expect(allTexts(notes(protocol, { readers: ["Ana Díaz"] }).blocks).join("\n")).not.toContain("Settle");
});

test("what is left for after the last segment says when it is filled in and by whom; where nothing is left, there is no part for it", () => {
  const lead = (readers: readonly string[]) => allTexts(notes(aProtocol({}), { readers }).blocks);
  expect(lead(["Ana", "Ben"])).toContain(
    "In minutes that are left, or afterwards: the notetaker fills this in and the team reads it.",
  );
  expect(lead(["Ana"])).toContain("In minutes that are left, or afterwards: fill this in.");
  const all = aProtocol(
    { fill: "trends" },
    { fill: "actions" },
    { fill: "communication", revises: true },
    { fill: "debrief" },
  );
  expect(headings(notes(all).blocks, 1)).not.toContain("What we take with us");
});

test("the more minutes a question has, the more room it gets", () => {
  const linesWith = (minutes: number, questions: number) => {
    const prompts = Array.from({ length: questions }, (_, index) => ({ text: `Q${index}`, room: "together" as const }));
    const segment = { minutes: { least: minutes, usual: minutes, most: minutes }, steps: [{ text: "Talk.", prompts }] };
    const { blocks } = notes(aProtocol(segment));
    return tables(blocks).find((table) => rowsOf(table)[0]![0] === "Q0")!.lines;
  };
  expect([linesWith(3, 3), linesWith(3, 1), linesWith(12, 3), linesWith(25, 2)]).toEqual([2, 3, 4, 5]);
});

test("a step stays on the page of its questions, or of the table that it is about", () => {
  const looks = (segment: Partial<Segment>) =>
    flat(notes(aProtocol(segment)).blocks).flatMap((block) =>
      block.kind === "paragraph" && /^\d\. /.test(textsOf(block)[0]!) ? [block.look ?? "body"] : [],
    );
  const talk = { text: "Talk.", prompts: [] };
  const ask = { text: "Ask.", prompts: [{ text: "Why?", room: "none" as const }] };
  expect(looks({ steps: [talk, ask, talk] })).toEqual(["body", "step", "body"]);
  expect(looks({ steps: [talk, talk], fill: "actions" })).toEqual(["body", "step"]);
  expect(looks({ steps: [talk], fill: "actions", tips: ["Two are enough."] })).toEqual(["body"]);
});

test("each meeting begins a page of its own", () => {
  const newPages = (blocks: readonly Block[]) =>
    flat(blocks).flatMap((block) => (block.kind === "heading" && block.newPage ? textsOf(block) : []));
  expect(newPages(notes(deeperLearning).blocks)).toEqual(["Stage one: see the bigger picture"]);
  expect(newPages(notes(aProtocol({})).blocks)).toEqual(["The review"]);
  expect(newPages(twoMeetings())).toEqual([
    "First meeting · Stage one: see the bigger picture",
    "Second meeting · Stage two: choose what comes next",
  ]);
});

test.each(each)("%s: the sections that the add-on and the team fill are there once each", (_, protocol) => {
  const names = notes(protocol).blocks.flatMap((block) => (block.kind === "section" ? [block.name] : []));
  const asksItself = protocol.segments.some(({ revises }) => revises);
  expect([...names].sort()).toEqual(
    [
      ...(protocol.id === deeperLearning.id ? [] : ["debrief"]),
      "task",
      "actions",
      "communication",
      ...(asksItself ? [] : ["next time"]),
      "trends",
    ].sort(),
  );
});

test("a protocol whose segments ask how the rubric changes is not asked again at the end", () => {
  expect(protocols.filter(({ segments }) => segments.some(({ revises }) => revises)).map(({ id }) => id)).toEqual([
    "looking-at-student-work-deep-dive",
    "student-work-review-deep-dive",
    "examining-student-work-proficiency",
    "examining-student-work-alignment",
  ]);
  for (const protocol of protocols) {
    const asked = allTexts(notes(protocol, { prework: null }).blocks).filter((line) =>
      /\brubric\b.*(change|wording)|(change|wording).*\brubric\b/.test(line),
    );
    expect([protocol.id, asked.length]).toEqual([protocol.id, 1]);
  }
});

test("one or two action steps say what, for what, who, by when, where, with which support, how we will know, and whether it is done", () => {
  const actions = notes(deeperLearning).blocks.find((block) => block.kind === "section" && block.name === "actions")!;
  const rows = rowsOf(tables([actions])[0]!);
  expect(rows[0]).toEqual(["", "Step 1", "Step 2"]);
  expect(rows.slice(1).map(([label]) => label!.split(" / ")[0])).toEqual([
    "What we will do",
    "For which strength or gap",
    "Who",
    "By when",
    "The coming lesson where it will be seen",
    "Support so that all learners can do it",
    "How we will know that it worked",
    "Whose goal, and how far ahead",
    "Done?",
  ]);
  for (const [, ...room] of rows.slice(1)) expect(room).toEqual(["", ""]);
  expect(allTexts([actions]).join("\n")).toContain("A third step?");
  // In print the line over the table stays on its page.
  expect(actions).toMatchObject({
    blocks: [{ look: "step", line: expect.stringMatching(/^One or two are enough/) }, {}, {}],
  });
});

test("word to students, families and colleagues begins with a draft that says nothing of counts or names", () => {
  const section = notes(deeperLearning).blocks.find(
    (block) => block.kind === "section" && block.name === "communication",
  )!;
  const drafts = rowsOf(tables([section])[0]!).map((row) => row[1]!);
  expect(drafts).toHaveLength(3);
  for (const draft of drafts) expect(draft).toMatch(/^[^\d]*…[^\d]*$/);
  expect(drafts[0]).toMatch(/already … .*Next, try …/);
});

test("someone alone is asked for no roles, norms, consensus or debrief, and writes under no name", () => {
  const alone = allTexts(notes(deepDive, { readers: ["Ana Díaz"] }).blocks);
  for (const line of ["Timekeeper", "Norms", "Debrief", "Ana Díaz"]) expect(alone).not.toContain(line);
  expect(alone.join("\n")).not.toMatch(
    /Settle the levels|Anyone may type|the facilitator summarizes|Each reader|the notetaker/,
  );
  expect(alone.join("\n")).toMatch(/Work in the tab with your name.*when you summarize the/s);
});

const twoMeetings = () =>
  notes(
    deeperLearning,
    { secondDate: "2026-11-24", prework: null },
    { split: { stage: deeperLearning.segments.findIndex(({ id }) => id === "planning"), start: 10 * 60, end: null } },
  ).blocks;

test("two meetings are told apart in the head, in the agenda and in the way through the segments", () => {
  const blocks = twoMeetings();
  const [first, second] = [
    "Friday, November 20, 2026, 3:00 PM – 3:25 PM",
    "Tuesday, November 24, 2026, 10:00 AM – 10:35 AM",
  ];
  expect(allTexts(blocks.slice(0, 4))).toEqual([
    "Lab reports",
    "Deeper Learning Student Work Review",
    `First meeting: ${first}`,
    `Second meeting: ${second}`,
  ]);
  expect(headings(blocks, 3).slice(0, 2)).toEqual([`First meeting: ${first}`, `Second meeting: ${second}`]);
  const agendas = tables(blocks).filter((table) => rowsOf(table)[0]!.join() === "Time,Segment,Minutes");
  expect(agendas.map((table) => rowsOf(table).length - 1)).toEqual([2, 3]);
  const outline = headings(blocks, 1, 2);
  expect(outline.slice(outline.indexOf("First meeting · Stage one: see the bigger picture"))).toEqual([
    "First meeting · Stage one: see the bigger picture",
    "Warm welcome  3:00 PM – 3:05 PM · 5 minutes",
    "Pause for equity  3:05 PM – 3:25 PM · 20 minutes",
    "What the work shows",
    "Second meeting · Stage two: choose what comes next",
    "Planning for future instruction  10:00 AM – 10:25 AM · 25 minutes",
    "Closing: next steps and goals  10:25 AM – 10:31 AM · 6 minutes",
    "Action steps",
    "Reflection on the protocol  10:31 AM – 10:35 AM · 4 minutes",
    "What we take with us",
    "Who hears what",
    "For the next time we teach this",
  ]);
  const steps = allTexts(blocks).flatMap((line) => /^(\d+)\. {2}/.exec(line)?.[1] ?? []);
  expect(steps).toEqual(steps.map((_, index) => String(index + 1)));
  // What the first meeting found is read again before the second goes on from it.
  const said = allTexts(blocks);
  const reread = said.indexOf("Reread What the work shows.");
  expect(reread).toBeGreaterThan(said.indexOf("Second meeting · Stage two: choose what comes next"));
  expect(reread).toBeLessThan(said.findIndex((line) => line.startsWith("Planning for future instruction  ")));
  expect(allTexts(notes(deeperLearning).blocks)).not.toContain("Reread What the work shows.");
});

test("the source stands at the end with its link; a year that it does not give is said to be missing", () => {
  const last = (id: string) => notes(named(id)).blocks.slice(-1);
  expect(links(last("deeper-learning"))[0]?.link).toMatch(/^https:\/\/www\.doe\.mass\.edu\//);
  expect(allTexts(last("deeper-learning"))).toEqual([
    "Adapted in our own words from Deeper Learning Student Work Review Protocol, Massachusetts Department of Elementary and Secondary Education, no year given.",
  ]);
  expect(allTexts(last("looking-at-student-work-everyday"))[0]).toContain("Education, pilot version 2024-2025.");
  expect(links(last("examining-student-work-alignment"))).toEqual([]);
  expect(allTexts(last("examining-student-work-alignment"))).toEqual([
    "Adapted in our own words from Examining Student Work, a learning module for teacher teams, no year given.",
  ]);
});

test("every row of every table has as many cells as the table has columns", () => {
  for (const protocol of protocols)
    for (const { rows, widths } of tables(notes(protocol).blocks))
      for (const row of rows) expect(row.length).toBe(widths.length);
});
