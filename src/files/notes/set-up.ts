/** The head of the notes after the agenda: who does what, what the work is about, and how the team works. */
import type { Language } from "../../core/language.ts";
import type { Brought, Source } from "../../core/protocol/protocol.ts";
import type { Sample } from "../../core/samples/sample.ts";
import { type Task, taskKeys } from "../../core/samples/task.ts";
import { bold, cell, heading, link, list, paragraph, quiet, room, writeBeside } from "../blocks.ts";
import type { Block, CellBlock, Table } from "../document.ts";
import { hostOf } from "./addresses.ts";
import type { Meeting } from "./opening.ts";
import { openingWords } from "./opening-words.ts";
import { sourceLine } from "./source-line.ts";

/** What kind of work is looked at, then what was typed of the task, line by line, an address as a link; room to write where nothing was. */
const factsTable = (task: Task, samples: string, language: Language): Table => {
  const { facts, open } = openingWords[language];
  const typed = (text: string): readonly CellBlock[] =>
    text
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map((line) => {
        const host = hostOf(line);
        return paragraph(host === null ? line : [link(open(host), line)]);
      });
  return {
    kind: "table",
    widths: [2, 3],
    header: false,
    look: "write",
    rows: [
      [cell([bold(openingWords[language].kindOfWork)]), cell(samples)],
      ...taskKeys.map((key) => {
        const { label, hint } = facts[key];
        const value = typed(task[key]);
        const head = paragraph([bold(label)]);
        return value.length > 0 ? [[head], value] : [hint === "" ? [head] : [head, quiet(hint)], room];
      }),
    ],
  };
};

/** Who does what, in a row for each meeting. */
const rolesTable = (meetings: readonly Meeting[], language: Language): Table => {
  const { roles, meetings: names } = openingWords[language];
  const rooms = roles.map(() => room);
  const several = meetings.length > 1;
  return {
    kind: "table",
    widths: several ? [1, 1, 1, 1] : [1, 1, 1],
    header: true,
    look: "write",
    lines: 1,
    whole: true,
    rows: several
      ? [["", ...roles].map(cell), ...meetings.map((_, index) => [cell([bold(names[index] ?? "")]), ...rooms])]
      : [roles.map(cell), rooms],
  };
};

/** Who does what, what the work is about, and how the team works. Someone alone has no roles to share out, and no norms. */
export const setUp = (
  {
    readers,
    task,
    shape,
    samples,
    considerations,
    source,
  }: {
    readonly readers: readonly string[];
    readonly task: Task;
    readonly shape: Brought;
    readonly samples: readonly Sample[];
    readonly considerations: readonly string[];
    readonly source: Source;
  },
  meetings: readonly Meeting[],
  language: Language,
): readonly Block[] => {
  const words = openingWords[language];
  const team = readers.length > 1;
  return [
    heading(1, words.setUp),
    ...(team ? [rolesTable(meetings, language)] : []),
    heading(3, words.work),
    factsTable(task, words.shape[shape](samples.length), language),
    ...(considerations.length === 0 ? [] : [heading(3, words.keepInMind), list("bullet", considerations)]),
    // At the end too; a tip that speaks of the source's page should send nobody there.
    ...(source.url === "" ? [] : [sourceLine(source, language)]),
    ...(team ? [heading(3, words.norms), list("bullet", words.normsOfAll), writeBeside([words.ourNorms])] : []),
  ];
};
