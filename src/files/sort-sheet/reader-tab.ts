/** A reader's own tab: a row a sample, a drop-down a criterion, and room for evidence and rationale. */
import type { Rubric } from "../../core/rubric/rubric.ts";
import type { Sample } from "../../core/samples/sample.ts";
import { fixedArea, inTab } from "../sheet-address.ts";
import type { Cell, Column, Tab } from "../workbook.ts";
import { wordTones } from "./level-tones.ts";
import { rubricAddresses } from "./rubric-tab.ts";
import { firstReaderTabId } from "./tabs.ts";

const firstRow = 3;
const firstLevelColumn = 2;

/** Where Consensus finds what a reader chose, as addresses that stay. */
export const readerAddresses = (title: string, samples: number, criterion: number) => {
  const column = (index: number): string =>
    inTab(title) + fixedArea({ row: firstRow, column: index, rows: samples, columns: 1 });
  return { codes: column(0), levels: column(firstLevelColumn + criterion) };
};

const workCell = ({ link }: Sample): Cell =>
  link === "" ? {} : /^https?:\/\//i.test(link) ? { text: "Open", link, look: "level" } : { text: link, look: "text" };

export const readerTab = (
  reader: number,
  { title, name }: { readonly title: string; readonly name: string },
  rubric: Rubric,
  samples: readonly Sample[],
): Tab => {
  const { criteria } = rubric;
  const columns: Column[] = [
    { width: 90, key: "sample" },
    { width: 80, key: "work" },
    ...criteria.map((_, index) => ({ width: 150, key: `level:${index}` })),
    { width: 320, key: "evidence" },
    { width: 280, key: "rationale" },
  ];
  const levels = { row: firstRow, column: firstLevelColumn, rows: samples.length, columns: criteria.length };
  return {
    sheetId: firstReaderTabId + reader,
    title,
    columns,
    rows: [
      [{ text: name, look: "title" }],
      [
        {
          text: "Work on your own first. Choose a level in each column, and say what in the work shows it. Judge only what the rubric names.",
          look: "help",
        },
      ],
      [
        { text: "Sample", look: "head" },
        { text: "Work", look: "head" },
        ...criteria.map((_, index): Cell => ({ formula: `=${rubricAddresses(rubric, index).name}`, look: "head" })),
        { text: "Evidence: what in the work shows it?", look: "head" },
        { text: "Rationale: why these levels?", look: "head" },
      ],
      ...samples.map((sample): readonly Cell[] => [
        { text: sample.code, look: "code" },
        workCell(sample),
        ...criteria.map((_, index): Cell => ({ look: "level", choices: `=${rubricAddresses(rubric, index).choices}` })),
        { look: "writing" },
        { look: "writing" },
      ]),
    ],
    frozenRows: firstRow,
    frozenColumns: 1,
    guarded: [
      { row: 0, column: 0, rows: firstRow, columns: columns.length },
      { row: firstRow, column: 0, rows: samples.length, columns: 1 },
    ],
    tones: wordTones(levels, criteria),
  };
};
