/** The prework of a meeting as a document that each member copies, so that what is personal stays with whoever wrote it. */
import type { Language } from "../core/language.ts";
import type { Prework, Source } from "../core/protocol/protocol.ts";
import { answerUnder, bold, callout, heading, link, list, paragraph } from "./blocks.ts";
import type { DocumentValue } from "./document.ts";
import { preworkName } from "./file-names.ts";
import { dateInside } from "./long-date.ts";
import { copyAddress } from "./notes/addresses.ts";
import { groupHeading, readingBlocks } from "./notes/prework.ts";
import { preworkWords } from "./notes/prework-words.ts";
import { sourceLine } from "./notes/source-line.ts";

export interface PreworkInput {
  readonly prework: Prework;
  readonly source: Source;
  readonly language: Language;
  /** The meeting's title. */
  readonly title: string;
  /** YYYY-MM-DD, of the first meeting. */
  readonly date: string;
  /** YYYY-MM-DD or "". */
  readonly due: string;
  /** Address of this very document. */
  readonly url: string;
  readonly notesUrl: string;
  readonly sortSheetUrl: string;
}

/** Knows neither samples nor readers: no name of anybody can get into it. */
export const preworkDocument = (input: PreworkInput): DocumentValue => {
  const { prework, language, title, date, due } = input;
  const words = preworkWords[language];
  const { copy, see } = words;
  const times = [
    words.forMeeting(dateInside(date, language)),
    ...(due === "" ? [] : [words.due(dateInside(due, language))]),
  ];
  return {
    title: preworkName(input),
    blocks: [
      heading("title", words.title(title)),
      heading("subtitle", times.join(" · ")),
      callout([
        paragraph([bold(copy.heading)]),
        paragraph([copy.open, link(copy.link, copyAddress(input.url)), copy.yours, ` ${copy.orMenu}`]),
        paragraph([`${copy.check} ${copy.bring}`]),
      ]),
      heading(1, [words.checklist, { text: `  ${words.about(prework.minutes)}`, quiet: true }]),
      ...(prework.members.length === 0 ? [] : [list("check", prework.members)]),
      paragraph([see.samples, link(see.sheet, input.sortSheetUrl), see.agenda, link(see.notes, input.notesUrl), "."]),
      ...readingBlocks(prework, 1, language),
      ...prework.prompts.flatMap((group) => [groupHeading(group, 1, language), ...group.prompts.map(answerUnder)]),
      sourceLine(input.source, language),
    ],
  };
};
