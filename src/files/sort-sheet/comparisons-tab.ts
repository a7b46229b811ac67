/**
 * The Comparisons tab: a row a comparison of two samples. The add-on writes it (src/addon/compare.ts), and people may type into it.
 * Hidden until the first comparison; it takes no part in Consensus and Trends.
 */
import type { Language } from "../../core/language.ts";
import type { Cell, Tab } from "../workbook.ts";
import { comparisonsWords } from "./comparisons-words.ts";
import { comparisonsTabId, tabNames } from "./tabs.ts";

/** What each column is found by, from left to right. */
export const comparisonKeys = ["left", "right", "stronger", "reader"] as const;
export type ComparisonKey = (typeof comparisonKeys)[number];

const widths: Readonly<Record<ComparisonKey, number>> = { left: 150, right: 150, stronger: 150, reader: 260 };
const headRow = 4;
/** Rows that look like a table from the start. More are added below as they are needed. */
const firstRows = 40;

export const comparisonsTab = (language: Language): Tab => {
  const words = comparisonsWords[language];
  return {
    sheetId: comparisonsTabId,
    title: tabNames[language].comparisons,
    hidden: true,
    columns: comparisonKeys.map((key) => ({ width: widths[key], key })),
    rows: [
      [{ text: tabNames[language].comparisons, look: "title" }],
      ...words.help.map((text): readonly Cell[] => [{ text, look: "help" }]),
      [{ text: words.focus, look: "code" }, { look: "input" }],
      comparisonKeys.map((key): Cell => ({ text: words[key], look: "head" })),
      ...Array.from({ length: firstRows }, () => comparisonKeys.map((): Cell => ({ look: "input" }))),
    ],
    frozenRows: headRow + 1,
    frozenColumns: 0,
    guarded: [
      { row: 0, column: 0, rows: headRow - 1, columns: comparisonKeys.length },
      { row: headRow, column: 0, rows: 1, columns: comparisonKeys.length },
    ],
    tones: [],
  };
};
