/** A reader's own tab: a row a sample, a drop-down a criterion, and room for evidence and rationale. */
import type { Language } from "../../core/language.ts";
import type { Rubric } from "../../core/rubric/rubric.ts";
import type { Sample } from "../../core/samples/sample.ts";
import { fixedArea, inTab } from "../sheet-address.ts";
import type { Cell, Column, Tab } from "../workbook.ts";
import { wordTones } from "./level-tones.ts";
import { rubricAddresses } from "./rubric-tab.ts";
import { firstReaderTabId } from "./tabs.ts";
import { sortSheetWords } from "./words.ts";

const firstRow = 3;
const firstLevelColumn = 2;

/** Where Consensus finds what a reader chose, as addresses that stay. */
export const readerAddresses = (title: string, samples: number, criterion: number) => {
  const column = (index: number): string =>
    inTab(title) + fixedArea({ row: firstRow, column: index, rows: samples, columns: 1 });
  return { codes: column(0), levels: column(firstLevelColumn + criterion) };
};

const workCell = ({ link }: Sample, open: string): Cell =>
  link === "" ? {} : /^https?:\/\//i.test(link) ? { text: open, link, look: "level" } : { text: link, look: "text" };

export const readerTab = (
  reader: number,
  { title, name }: { readonly title: string; readonly name: string },
  rubric: Rubric,
  samples: readonly Sample[],
  language: Language,
): Tab => {
  const words = sortSheetWords[language];
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
      [{ text: words.reader.help, look: "help" }],
      [
        { text: words.sample, look: "head" },
        { text: words.reader.work, look: "head" },
        ...criteria.map(
          (_, index): Cell => ({ formula: `=${rubricAddresses(rubric, index, language).name}`, look: "head" }),
        ),
        { text: words.reader.evidence, look: "head" },
        { text: words.reader.rationale, look: "head" },
      ],
      ...samples.map((sample): readonly Cell[] => [
        { text: sample.code, look: "code" },
        workCell(sample, words.reader.open),
        ...criteria.map(
          (_, index): Cell => ({ look: "level", choices: `=${rubricAddresses(rubric, index, language).choices}` }),
        ),
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
    tones: wordTones(levels, criteria, language),
  };
};
