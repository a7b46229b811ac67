/**
 * The Consensus tab: a row for each sample and criterion that brings every reader's level together by live formulas, says
 * what to talk about, and takes the level that the team agrees on. Its hidden columns hold positions (1 = lowest level). A hidden
 * column after the readers' and after their positions, and a thin row below the last sample, close the ranges of all formulas:
 * whatever is inserted before them takes part. They all stand between columns that are seen: who sorts what they see moves them too.
 */
import type { Language } from "../../core/language.ts";
import type { Sample } from "../../core/samples/sample.ts";
import { cellName, fixedArea, fixedCell, fixedColumns, inTab, quoted } from "../sheet-address.ts";
import type { Area, Cell, Column, Tab } from "../workbook.ts";
import { consensusRow, type ReaderAt, readerHeading } from "./consensus-row.ts";
import { consensusTones } from "./consensus-tones.ts";
import { endRowHeight } from "./reader-tab.ts";
import type { CriterionAddresses } from "./rubric-tab.ts";
import { consensusTabId, firstReaderTabId, tabNames } from "./tabs.ts";
import { sortSheetWords } from "./words.ts";

const headRow = 2;
const firstRow = 3;
const firstReader = 2;

/** Columns by their place, as the tab is made for so many readers. */
export const consensusColumns = (readers: number) => {
  const readersEnd = firstReader + readers;
  const criterion = readersEnd + 1;
  const firstPosition = criterion + 2;
  const positionsEnd = firstPosition + readers;
  const range = positionsEnd + 3;
  return {
    firstReader,
    readersEnd,
    criterion,
    line: criterion + 1,
    firstPosition,
    positionsEnd,
    agreedPosition: positionsEnd + 1,
    counts: positionsEnd + 2,
    range,
    tier: range + 1,
    agreed: range + 2,
    reason: range + 3,
  };
};
export type ConsensusColumns = ReturnType<typeof consensusColumns>;

/** The cell that says how many readers are enough for a level to count: two, or the only one there is. */
const enoughCell = (at: ConsensusColumns): string => fixedCell(headRow, at.criterion);

/** Where Trends counts, as addresses that stay. */
export const consensusAddresses = (
  { readers, samples, criteria }: { readonly readers: number; readonly samples: number; readonly criteria: number },
  language: Language,
) => {
  const at = consensusColumns(readers);
  const column = (index: number): string =>
    inTab(tabNames[language].consensus) +
    fixedArea({ row: firstRow, column: index, rows: samples * criteria + 1, columns: 1 });
  return { criterion: column(at.criterion), counts: column(at.counts) };
};

const columnsOf = (readers: readonly ReaderAt[]): readonly Column[] => {
  const hidden = (key?: string): Column => ({ width: 60, hidden: true, ...(key === undefined ? {} : { key }) });
  return [
    { width: 80, key: "sample" },
    { width: 170, key: "name" },
    ...readers.map(({ sheetId }) => ({ width: 130, key: `reader:${sheetId}` })),
    hidden("readersEnd"),
    hidden("criterion"),
    hidden("line"),
    ...readers.map(({ sheetId }) => hidden(`position:${sheetId}`)),
    hidden("positionsEnd"),
    hidden("agreedPosition"),
    hidden("counts"),
    { width: 190, key: "range" },
    { width: 170, key: "tier" },
    { width: 150, key: "agreed" },
    { width: 300, key: "reason" },
  ];
};

const headings = (readers: readonly ReaderAt[], language: Language): readonly Cell[] => {
  const { sample, criterion, consensus: words } = sortSheetWords[language];
  const head = (text: string): Cell => ({ text, look: "head" });
  const names = fixedColumns(headRow, firstReader, readers.length + 1);
  return [
    head(sample),
    head(criterion),
    ...readers.map(readerHeading),
    { look: "head" },
    { formula: `=MAX(1,MIN(2,SUMPRODUCT((${names}<>"")*1)))` },
    ...Array.from({ length: readers.length + 4 }, (): Cell => ({})),
    ...[words.spread, words.tier, words.agreedLevel, words.reason].map(head),
  ];
};

export const consensusTab = (
  addresses: readonly CriterionAddresses[],
  samples: readonly Sample[],
  readers: { readonly names: readonly string[]; readonly titles: readonly string[] },
  language: Language,
): Tab => {
  const words = sortSheetWords[language].consensus;
  const readersAt = readers.names.map((name, index): ReaderAt => {
    return { name, title: readers.titles[index]!, sheetId: firstReaderTabId + index, samples: samples.length };
  });
  const at = consensusColumns(readersAt.length);
  const columns = columnsOf(readersAt);
  const criteria = addresses.length;
  const rows: (readonly Cell[])[] = [
    [{ text: tabNames[language].consensus, look: "title" }],
    [{ text: words.help, look: "help" }],
    headings(readersAt, language),
    ...samples.flatMap((sample, index) =>
      addresses.map((address, criterion) =>
        consensusRow(
          { row: firstRow + index * criteria + criterion, at, enough: enoughCell(at) },
          // A line above and a tint for every other sample, so that its rows are seen to belong together.
          { code: sample.code, criterion, tinted: index % 2 === 1 },
          address,
          readersAt,
          language,
        ).map((cell) => (criterion === 0 && criteria > 1 ? { ...cell, begins: true } : cell)),
      ),
    ),
    Array.from({ length: columns.length }, (): Cell => ({ look: "head" })),
  ];
  const end = rows.length - 1;
  const area = (column: number, width: number): Area => ({
    row: firstRow,
    column,
    rows: rows.length - firstRow,
    columns: width,
  });
  const view = { row: headRow, column: 0, rows: rows.length - headRow, columns: columns.length };
  const first = (column: number): string => `$${cellName(firstRow, column)}`;
  return {
    sheetId: consensusTabId,
    title: tabNames[language].consensus,
    columns,
    rows,
    heights: [{ row: end, rows: 1, pixels: endRowHeight }],
    frozenRows: firstRow,
    frozenColumns: 2,
    guarded: [
      { row: 0, column: 0, rows: firstRow, columns: columns.length },
      area(0, at.agreed),
      { row: end, column: at.agreed, rows: 1, columns: 2 },
    ],
    tones: consensusTones(area(0, columns.length), at, language),
    repeats: [
      {
        area: { row: firstRow, column: 1, rows: samples.length * criteria, columns: columns.length - 1 },
        rows: criteria,
      },
    ],
    views: [
      {
        title: words.views.talkFirst,
        area: view,
        where: { column: 0, formula: `=${first(at.tier)}=${quoted(words.tiers["talk first"])}` },
      },
      {
        title: words.views.open,
        area: view,
        where: { column: 0, formula: `=AND(${first(0)}<>"",${first(at.counts)}="")` },
      },
    ],
  };
};
