import { expect, test } from "@jest/globals";
import { allTexts, flat, headings, links, rowsOf, tables, textsOf } from "./document-texts.ts";
import { named, notes, protocols, sortSheetUrl } from "./some-notes.ts";

const deeperLearning = named("deeper-learning");
const deepDive = named("looking-at-student-work-deep-dive");
const each = protocols.map((protocol) => [protocol.name, protocol] as const);

test("the outline leads through the hour with clock times, and ends with what the team takes along", () => {
  expect(headings(notes(deeperLearning).blocks, 1, 2)).toEqual([
    "Agenda",
    "Who, what and how",
    "Prework  about 40 minutes, each at their own time",
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
  expect(after(deeperLearning.prework!.prompts[0]!.prompts[2]!)).toEqual(rows);
  const together = deeperLearning.segments[1]!.steps[1]!.prompts.map((prompt) => prompt.text);
  expect(tables(blocks).map(rowsOf)).toContainEqual(together.map((question) => [question, ""]));
});

test("before the summary the team settles its levels, over a link to where that is done", () => {
  const { blocks } = notes(deepDive);
  const settle = allTexts(blocks).findIndex((line) => line.includes("Settle the levels: open the Consensus tab"));
  expect(allTexts(blocks)[settle]).toMatch(/^14\. {2}/);
  expect(settle).toBeLessThan(allTexts(blocks).indexOf("What the work shows"));
  expect(links(blocks)).toContainEqual({ text: "Consensus tab", link: `${sortSheetUrl}#gid=300` });
});

test.each(each)("%s: the sections that the add-on and the team fill are there once each", (_, protocol) => {
  const names = notes(protocol).blocks.flatMap((block) => (block.kind === "section" ? [block.name] : []));
  const asksItself = protocol.segments.some(({ revises }) => revises);
  expect([...names].sort()).toEqual(
    [
      ...(protocol.id === deeperLearning.id ? [] : ["debrief"]),
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

test("action steps ask what, who, by when, in which lesson and how we will know", () => {
  const actions = notes(deeperLearning).blocks.find((block) => block.kind === "section" && block.name === "actions")!;
  expect(rowsOf(tables([actions])[0]!)[0]).toEqual([
    "What we will do",
    "Who",
    "By when",
    "The coming lesson where it will be seen",
    "How we will know that it worked",
  ]);
});

test("someone alone is asked for no roles, norms, consensus or debrief, and writes under no name", () => {
  const alone = allTexts(notes(deepDive, { readers: ["Ana Díaz"] }).blocks);
  for (const line of ["Timekeeper", "Norms", "Debrief", "Ana Díaz"]) expect(alone).not.toContain(line);
  expect(alone.join("\n")).not.toMatch(/Settle the levels|Anyone may type/);
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
  expect(outline.slice(outline.indexOf("First meeting"))).toEqual([
    "First meeting",
    "Stage one: see the bigger picture",
    "Warm welcome  3:00 PM – 3:05 PM · 5 minutes",
    "Pause for equity  3:05 PM – 3:25 PM · 20 minutes",
    "What the work shows",
    "Second meeting",
    "Stage two: choose what comes next",
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
});

test("the source stands at the end with its link; what a source does not give is left out", () => {
  const last = (id: string) => notes(named(id)).blocks.slice(-1);
  expect(links(last("deeper-learning"))[0]?.link).toMatch(/^https:\/\/www\.doe\.mass\.edu\//);
  expect(allTexts(last("deeper-learning"))).toEqual([
    "Told in our own words after Deeper Learning Student Work Review Protocol, Massachusetts Department of Elementary and Secondary Education.",
  ]);
  expect(allTexts(last("looking-at-student-work-everyday"))[0]).toContain("Education, pilot version 2024-2025.");
  expect(links(last("examining-student-work-alignment"))).toEqual([]);
  expect(allTexts(last("examining-student-work-alignment"))).toEqual([
    "Told in our own words after Examining Student Work, a learning module for teacher teams.",
  ]);
});

test("every row of every table has as many cells as the table has columns", () => {
  for (const protocol of protocols)
    for (const { rows, widths } of tables(notes(protocol).blocks))
      for (const row of rows) expect(row.length).toBe(widths.length);
});
