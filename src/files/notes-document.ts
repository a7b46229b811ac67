/** The notes of a meeting: a document that leads the meeting by itself, and keeps what comes of it. */
import type { Language } from "../core/language.ts";
import type { AgendaItem } from "../core/protocol/agenda.ts";
import type { Protocol, Source } from "../core/protocol/protocol.ts";
import type { Rubric } from "../core/rubric/rubric.ts";
import type { Sample } from "../core/samples/sample.ts";
import type { Task } from "../core/samples/task.ts";
import { heading, link, quiet } from "./blocks.ts";
import type { Block, DocumentValue } from "./document.ts";
import { notesName } from "./file-names.ts";
import { agendaTable, beforeYouStart, rubricInShort, setUp, titleBlocks } from "./notes/opening.ts";
import { closingSections } from "./notes/outcomes.ts";
import { preworkBlocks } from "./notes/prework.ts";
import { segmentBlocks } from "./notes/segments.ts";

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
  readonly samples: readonly Sample[];
  readonly sortSheetUrl: string;
}

const sourceLine = ({ title, publisher, year, url }: Source): Block =>
  quiet([
    "Told in our own words after ",
    link(title, url),
    `, ${[publisher, year].filter((part) => part !== "").join(", ")}.`,
  ]);

export const notesDocument = (input: NotesInput): DocumentValue => {
  const { protocol, agenda, readers, rubric, samples, sortSheetUrl } = input;
  const taking = protocol.segments.filter(({ id }) => agenda.some(({ segment }) => segment === id));
  return {
    title: notesName(input),
    blocks: [
      ...titleBlocks({ ...input, protocolName: protocol.name }),
      beforeYouStart(sortSheetUrl, samples),
      ...agendaTable(agenda),
      ...setUp(readers),
      ...rubricInShort(rubric),
      ...(protocol.prework === null ? [] : preworkBlocks(protocol.prework, readers, sortSheetUrl)),
      ...segmentBlocks(agenda, protocol.segments, { readers, sortSheetUrl }),
      heading(1, "What we take with us"),
      ...closingSections(
        taking.map(({ fill }) => fill),
        { readers, sortSheetUrl },
      ),
      sourceLine(protocol.source),
    ],
  };
};
