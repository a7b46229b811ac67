/** How the notes begin: what this is, who does what, what the team looks at, and when. */
import { type AgendaItem, clock } from "../../core/protocol/agenda.ts";
import { levelName, type Rubric } from "../../core/rubric/rubric.ts";
import type { Sample } from "../../core/samples/sample.ts";
import {
  bold,
  callout,
  cell,
  grid,
  heading,
  link,
  list,
  paragraph,
  quiet,
  writeBeside,
  writeUnder,
} from "../blocks.ts";
import type { Block, CellBlock } from "../document.ts";
import { longDate } from "../long-date.ts";

export const titleBlocks = (meeting: {
  readonly title: string;
  readonly date: string;
  readonly agenda: readonly AgendaItem[];
  readonly protocolName: string;
  readonly readers: readonly string[];
}): readonly Block[] => {
  const first = meeting.agenda[0];
  const last = meeting.agenda[meeting.agenda.length - 1];
  const time = first && last ? `, ${clock(first.start)} – ${clock(last.end)}` : "";
  return [
    heading("title", meeting.title),
    heading("subtitle", `${longDate(meeting.date)}${time} · ${meeting.protocolName}`),
    paragraph([bold("Readers: "), meeting.readers.join(", ")]),
  ];
};

export const beforeYouStart = (sortSheetUrl: string, samples: readonly Sample[]): Block => {
  const first = samples[0]?.code ?? "";
  const last = samples[samples.length - 1]?.code ?? "";
  const set =
    samples.length === 1
      ? `The sample goes by the code ${first}.`
      : `The ${samples.length} samples go by codes, ${first} to ${last}.`;
  return callout([
    paragraph([bold("Before you start")]),
    list("bullet", [
      [
        "The ",
        link("sort sheet", sortSheetUrl),
        " holds the samples and the rubric. Each reader works in a tab with their own name.",
      ],
      "This document leads the meeting from top to bottom. Anyone may type where there is room, on a tablet too.",
      `${set} Please write no names of students, here or there.`,
    ]),
  ]);
};

const norms = [
  "Look for strengths first. We study work so that students grow, not to find fault.",
  "Be curious about how students figured things out, beyond who got it and who did not.",
  "Say what is there in the work before you say what it means.",
  "Question your own expectations and values as you read, and help each other to notice them.",
  "Take in the trends of the whole set before the details, and notice what does not fit.",
  "Think of the task as students met it: before, during and after.",
];

/** Who does what, what the work is about, and how the team works. Someone alone has no roles to share out. */
export const setUp = (readers: readonly string[]): readonly Block[] => [
  heading(1, "Who, what and how"),
  ...(readers.length > 1 ? [writeUnder([1, 1, 1], ["Facilitator", "Notetaker", "Timekeeper"], 1)] : []),
  heading(3, "The work we look at"),
  writeBeside([
    "Purpose: what we want to find out from this work, and why this task",
    "The task, and where it stands in the unit",
    "Content and language objectives, standards",
    "Scaffolds that students had",
    "Links: task, exemplar, unit and lesson plans",
  ]),
  heading(3, "Norms"),
  list("bullet", norms),
  ...(readers.length > 1 ? [writeBeside(["Norms and standing goals of our own team"])] : []),
];

const rubricRow = ({ name, levels, gradeLevel }: Rubric["criteria"][number]): readonly string[] => {
  const line = levels[gradeLevel];
  return [name, line === undefined ? "" : levelName(line), line?.descriptor ?? ""];
};

/** Where grade level begins in each criterion; the whole rubric stays in the sort sheet. */
export const rubricInShort = (rubric: Rubric): readonly Block[] => [
  heading(3, rubric.title === "" ? "The rubric in short" : `The rubric in short: ${rubric.title}`),
  grid([3, 2, 5], ["Criterion", "Grade level begins at", "What that looks like"], rubric.criteria.map(rubricRow)),
];

export const agendaTable = (agenda: readonly AgendaItem[]): readonly Block[] => {
  const row = ({ stage, title, start, end }: AgendaItem): readonly (readonly CellBlock[])[] => [
    cell(`${clock(start)} – ${clock(end)}`),
    stage === undefined ? cell(title) : [quiet(stage), paragraph(title)],
    cell(String(end - start)),
  ];
  return [
    heading(1, "Agenda"),
    {
      kind: "table",
      widths: [3, 6, 1.4],
      header: true,
      rows: [["Time", "Segment", "Minutes"].map(cell), ...agenda.map(row)],
      look: "grid",
    },
  ];
};
