/** The notes of a meeting: a document that leads the meeting by itself, and keeps what comes of it. */
import type { CarriedSteps } from "../core/actions/action-step.ts";
import type { Language } from "../core/language.ts";
import type { AgendaItem } from "../core/protocol/agenda.ts";
import type { Brought, Protocol } from "../core/protocol/protocol.ts";
import type { Rubric } from "../core/rubric/rubric.ts";
import type { Sample } from "../core/samples/sample.ts";
import type { Task } from "../core/samples/task.ts";
import type { DocumentValue } from "./document.ts";
import { notesName } from "./file-names.ts";
import { lastSteps } from "./notes/action-steps.ts";
import { agendaTables, beforeYouStart, type Meeting, rubricInShort, titleBlocks } from "./notes/opening.ts";
import { closingSections } from "./notes/outcomes.ts";
import { preworkBlocks } from "./notes/prework.ts";
import { segmentBlocks } from "./notes/segments.ts";
import { setUp } from "./notes/set-up.ts";
import { sourceLine } from "./notes/source-line.ts";

export interface NotesInput {
  readonly protocol: Protocol;
  /** From `planAgenda` for this protocol. */
  readonly agenda: readonly AgendaItem[];
  readonly language: Language;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Of the second meeting, where the agenda has one. */
  readonly secondDate: string | null;
  readonly readers: readonly string[];
  /** Mail address of each reader, "" where there is none. */
  readonly emails: readonly string[];
  readonly task: Task;
  /** `document`: address of the document that each reader copies, null where the prework is shared in the notes. */
  readonly prework: { readonly due: string; readonly document: string | null } | null;
  readonly rubric: Rubric;
  /** What kind of work is looked at. */
  readonly shape: Brought;
  readonly samples: readonly Sample[];
  readonly sortSheetUrl: string;
  /** Open steps of an earlier meeting, which this one begins with; null where there are none. */
  readonly carried: CarriedSteps | null;
}

/** The agenda as meetings: one, or two where it is split. */
const meetingsOf = ({ agenda, date, secondDate }: NotesInput): readonly Meeting[] => {
  const items = (day: 0 | 1) => agenda.filter((item) => (item.day ?? 0) === day);
  const second = items(1);
  return [{ date, items: items(0) }, ...(second.length === 0 ? [] : [{ date: secondDate ?? date, items: second }])];
};

export const notesDocument = (input: NotesInput): DocumentValue => {
  const { protocol, agenda, language, readers, rubric, sortSheetUrl } = input;
  const place = { readers, sortSheetUrl, language };
  const carried = input.carried === null || input.carried.steps.length === 0 ? null : input.carried;
  const meetings = meetingsOf(input);
  const taking = protocol.segments.filter(({ id }) => agenda.some(({ segment }) => segment === id));
  return {
    title: notesName(input),
    blocks: [
      ...titleBlocks({ ...input, protocolName: protocol.name }, meetings, language),
      beforeYouStart(input, language),
      ...(carried === null ? [] : [lastSteps(carried, place)]),
      ...agendaTables(meetings, language),
      ...setUp({ ...input, considerations: protocol.considerations, source: protocol.source }, meetings, language),
      ...rubricInShort(rubric, language),
      ...(protocol.prework === null || input.prework === null
        ? []
        : preworkBlocks(protocol.prework, { ...input.prework, readers }, language)),
      ...segmentBlocks(meetings, protocol.segments, { ...place, carries: carried !== null }),
      ...closingSections(taking, place),
      sourceLine(protocol.source, language),
    ],
  };
};
