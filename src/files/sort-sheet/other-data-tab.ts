/**
 * The Other data tab: a row a sample and set of data, by code alone, and beside them what the data says next to the sort. The add-on adds
 * rows (src/addon/other-data.ts) and changes none. Hidden until the first. It takes no part in Consensus and Trends.
 */
import type { Language } from "../../core/language.ts";
import type { Cell, Column, Look, Tab } from "../workbook.ts";
import { otherDataTabId, tabNames } from "./tabs.ts";
import { sortSheetWords } from "./words.ts";

/** What each column is found by, from left to right. */
export const otherDataKeys = ["other:code", "other:what", "other:value", "other:met", "other:said"] as const;
export type OtherDataKey = (typeof otherDataKeys)[number];

const widths: readonly number[] = [90, 200, 130, 100, 640];
const looks: readonly Look[] = ["code", "text", "text", "text", "text"];
const headRow = 3;
/** More are added below as they are needed. */
const laidOut = 40;

export const otherDataTab = (language: Language): Tab => {
  const { help, head } = sortSheetWords[language].otherData;
  const columns = otherDataKeys.map((key, index): Column => ({ width: widths[index]!, key }));
  const gap: Column = { width: 24 };
  const apart = <T>(cells: readonly T[], between: T): readonly T[] => [...cells.slice(0, -1), between, cells[4]!];
  const row = apart<Cell>(
    looks.map((look) => ({ look })),
    {},
  );
  const title = tabNames[language].otherData;
  return {
    sheetId: otherDataTabId,
    title,
    hidden: true,
    columns: apart(columns, gap),
    rows: [
      [{ text: title, look: "title" }],
      ...help.map((text): readonly Cell[] => [{ text, look: "help" }]),
      apart<Cell>(
        head.map((text) => ({ text, look: "head" })),
        {},
      ),
      ...Array.from({ length: laidOut }, () => row),
    ],
    frozenRows: headRow + 1,
    frozenColumns: 0,
    guarded: [{ row: 0, column: 0, rows: headRow + 1, columns: columns.length + 1 }],
    tones: [],
  };
};
