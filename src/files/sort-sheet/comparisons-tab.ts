/**
 * The Comparisons tab: a row a comparison of two samples, which the add-on writes (src/addon/compare.ts) or people type; beside them a
 * tally, and the order as it was last written from the sidebar. A thin row closes the ranges that the tally counts: what is put in above it
 * takes part. Hidden until the first comparison; it takes no part in Consensus and Trends.
 */
import type { Language } from "../../core/language.ts";
import { comparisonsNeeded } from "../../core/sorting/comparisons.ts";
import { cellName } from "../sheet-address.ts";
import type { Cell, Column, Tab } from "../workbook.ts";
import { spareLines, tallyColumns, tallyLine } from "./comparisons-tally.ts";
import { comparisonsWords } from "./comparisons-words.ts";
import { endRowHeight } from "./reader-tab.ts";
import { comparisonsTabId, tabNames } from "./tabs.ts";
import { sortSheetWords } from "./words.ts";

/** What each column is found by, from left to right. */
export const comparisonKeys = ["left", "right", "stronger", "reader"] as const;
export type ComparisonKey = (typeof comparisonKeys)[number];

/** In the column "until", what the thin row says that closes the ranges. */
export const endMark = "end";

const widths: Readonly<Record<ComparisonKey, number>> = { left: 150, right: 130, stronger: 130, reader: 260 };
const headRow = 4;
const firstRow = headRow + 1;
const gap: Column = { width: 24 };
const tallyAt = comparisonKeys.length + 1;
const orderAt = tallyAt + tallyColumns.length + 1;
const columns: readonly Column[] = [
  ...comparisonKeys.map((key) => ({ width: widths[key], key })),
  gap,
  ...tallyColumns,
  gap,
  // What the add-on wrote into the cell beside it: what says something else is people's own.
  { width: 60, hidden: true, key: "written" },
  { width: 700, key: "order" },
];

/** `samples`, `readers`: how many. `codes`: the address of the list of samples that the tally follows. */
export const comparisonsTab = (samples: number, readers: number, codes: string, language: Language): Tab => {
  const words = comparisonsWords[language];
  const lines = samples + spareLines;
  /** As many as make an order; more are added above the thin row as they are needed. */
  const count = Math.max(lines, comparisonsNeeded(samples, readers));
  const end = firstRow + count;
  const line = (row: number) => tallyLine({ row, first: firstRow, column: tallyAt, rows: count + 1 }, codes, language);
  const padded = (cells: readonly Cell[], ...more: readonly Cell[]): readonly Cell[] => [
    ...cells,
    ...Array.from({ length: tallyAt - cells.length }, (): Cell => ({})),
    ...more,
  ];
  const help = (text: string): Cell => ({ text, look: "help" });
  const head = (text: string): Cell => ({ text, look: "head" });
  const row = comparisonKeys.map((): Cell => ({ look: "input" }));
  const tally = { row: firstRow, column: tallyAt, rows: lines, columns: tallyColumns.length };
  return {
    sheetId: comparisonsTabId,
    title: tabNames[language].comparisons,
    hidden: true,
    columns,
    rows: [
      [{ text: tabNames[language].comparisons, look: "title" }],
      padded([help(words.help[0]!)], help(words.tallyHelp[0]!)),
      padded([help(words.help[1]!)], help(words.tallyHelp[1]!)),
      [{ text: words.focus, look: "code" }, { look: "input" }],
      padded(
        comparisonKeys.map((key) => head(words[key])),
        head(sortSheetWords[language].sample),
        ...tallyColumns.slice(2).map((): Cell => ({})),
        head(words.timesStronger),
        {},
        {},
        head(words.order),
      ),
      ...Array.from({ length: count }, (_, index) =>
        index < lines ? padded(row, ...line(firstRow + index), {}, {}, help("")) : row,
      ),
      padded(
        comparisonKeys.map(() => head("")),
        {},
        { text: endMark },
      ),
    ],
    heights: [{ row: end, rows: 1, pixels: endRowHeight }],
    frozenRows: headRow + 1,
    frozenColumns: 0,
    guarded: [
      { row: 0, column: 0, rows: headRow - 1, columns: columns.length },
      { row: headRow, column: 0, rows: 1, columns: columns.length },
      { row: end, column: 0, rows: 1, columns: orderAt },
      tally,
    ],
    tones: [{ area: tally, formula: `=$${cellName(firstRow, tallyAt)}<>""`, tone: "high" }],
    repeats: [{ area: tally, rows: 1 }],
  };
};
