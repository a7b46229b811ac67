/**
 * Where a team counts what levels cannot tell of the task. It stands behind the trends and is no part of them: a summary that is made
 * again leaves it alone.
 */
import type { Language } from "../../core/language.ts";
import { bold, cell, heading, lead, paragraph, room } from "../blocks.ts";
import type { CellBlock, Section } from "../document.ts";
import { taskTallyWords } from "./task-tally-words.ts";

export const taskTally = (language: Language): Section => {
  const { title, how, columns, signs } = taskTallyWords[language];
  const sign = ({ name, means }: (typeof signs)[number]): readonly CellBlock[] => [
    paragraph([bold(name), `: ${means}`]),
  ];
  return {
    kind: "section",
    name: "task",
    blocks: [
      heading(3, title),
      lead(how),
      {
        kind: "table",
        widths: [5, 1.6, 4.4],
        header: true,
        rows: [columns.map(cell), ...signs.map((one) => [sign(one), room, room])],
        look: "write",
        lines: 1,
        whole: true,
      },
    ],
  };
};
