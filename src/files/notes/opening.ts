/** How the notes begin: what this is and when, who is there, the agenda, and the rubric. */
import type { Language } from "../../core/language.ts";
import { type AgendaItem, clock } from "../../core/protocol/agenda.ts";
import { levelName, type Rubric } from "../../core/rubric/rubric.ts";
import type { Sample } from "../../core/samples/sample.ts";
import { bold, callout, cell, grid, heading, link, list, paragraph, person, quiet } from "../blocks.ts";
import type { Block, CellBlock, Run } from "../document.ts";
import { longDate } from "../long-date.ts";
import { boardAddress, rubricAddress } from "./addresses.ts";
import { openingWords } from "./opening-words.ts";

/** The one meeting, or two of them, in order. */
export interface Meeting {
  readonly date: string;
  readonly items: readonly AgendaItem[];
}

/** "Friday, November 20, 2026, 3:00 PM – 4:00 PM" */
export const whenOf = ({ date, items }: Meeting, language: Language): string => {
  const first = items[0];
  const last = items[items.length - 1];
  const time = first && last ? `, ${clock(first.start, language)} – ${clock(last.end, language)}` : "";
  return longDate(date, language) + time;
};

/** An address that Docs takes: one that it refuses would cost the whole document. */
const isAddress = (email: string | undefined): email is string =>
  /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(email ?? "");

const subtitle = (parts: readonly string[]): readonly Block[] => {
  const said = parts.filter((part) => part !== "");
  return said.length === 0 ? [] : [heading("subtitle", said.join(" · "))];
};

export const titleBlocks = (
  {
    title,
    protocolName,
    readers,
    emails,
  }: {
    readonly title: string;
    readonly protocolName: string;
    readonly readers: readonly string[];
    readonly emails: readonly string[];
  },
  meetings: readonly Meeting[],
  language: Language,
): readonly Block[] => {
  const words = openingWords[language];
  const people = readers.map((reader, index): Run => {
    const email = emails[index]?.trim();
    return isAddress(email) ? person(reader, email) : { text: reader };
  });
  const only = meetings.length === 1 ? meetings[0] : undefined;
  return [
    heading("title", title),
    // A meeting is called after its protocol unless it gets a title: then the name is there already.
    ...subtitle([only ? whenOf(only, language) : "", protocolName === title ? "" : protocolName]),
    ...(only
      ? []
      : meetings.map((meeting, index) =>
          paragraph([bold(`${words.meetings[index]}:`), ` ${whenOf(meeting, language)}`]),
        )),
    paragraph([
      bold(words.readers),
      ...people.flatMap((one, index): readonly (string | Run)[] => [index === 0 ? " " : ", ", one]),
    ]),
    ...(people.length > 1 && people.some((one) => one.person === undefined) ? [quiet(words.mention)] : []),
  ];
};

export const beforeYouStart = (
  {
    sortSheetUrl,
    samples,
    readers,
  }: { readonly sortSheetUrl: string; readonly samples: readonly Sample[]; readonly readers: readonly string[] },
  language: Language,
): Block => {
  const words = openingWords[language];
  const { sheet } = words;
  const first = samples[0]?.code ?? "";
  const last = samples[samples.length - 1]?.code ?? "";
  const set = samples.length === 1 ? words.oneSample(first) : words.samples(samples.length, first, last);
  return callout([
    paragraph([bold(words.before)]),
    list("bullet", [
      [
        sheet.the,
        link(sheet.sortSheet, sortSheetUrl),
        readers.length > 1 ? sheet.holds : sheet.holdsAlone,
        link(sheet.rubric, rubricAddress(sortSheetUrl)),
        sheet.beside,
        link(sheet.board, boardAddress(sortSheetUrl)),
        sheet.moves,
      ],
      readers.length > 1 ? words.leads : words.leadsAlone,
      `${set} ${words.noNames}`,
    ]),
  ]);
};

/** A table for each meeting, under the meeting's date where there are two. */
export const agendaTables = (meetings: readonly Meeting[], language: Language): readonly Block[] => {
  const words = openingWords[language];
  const row = ({ stage, title, start, end }: AgendaItem): readonly (readonly CellBlock[])[] => [
    cell(`${clock(start, language)} – ${clock(end, language)}`),
    stage === undefined ? cell(title) : [quiet(stage), paragraph(title)],
    cell(String(end - start)),
  ];
  return [
    heading(1, words.agenda),
    ...meetings.flatMap((meeting, index): readonly Block[] => [
      ...(meetings.length === 1 ? [] : [heading(3, `${words.meetings[index]}: ${whenOf(meeting, language)}`)]),
      {
        kind: "table",
        widths: [3.2, 6, 1.2],
        header: true,
        rows: [words.agendaColumns.map(cell), ...meeting.items.map(row)],
        look: "grid",
      },
    ]),
  ];
};

const rubricRow = ({ name, levels, gradeLevel }: Rubric["criteria"][number]): readonly string[] => {
  const line = levels[gradeLevel];
  return [name, line === undefined ? "" : levelName(line), line?.descriptor ?? ""];
};

/** Where grade level begins in each criterion; the whole rubric stays in the sort sheet. */
export const rubricInShort = (rubric: Rubric, language: Language): readonly Block[] => {
  const words = openingWords[language];
  return [heading(3, words.rubric(rubric.title)), grid([3, 2, 5], words.rubricColumns, rubric.criteria.map(rubricRow))];
};
