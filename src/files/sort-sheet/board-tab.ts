/**
 * The Board tab: notes of several sources beside each other, to be moved until what belongs together stands together. A note keeps
 * the tint of its source wherever it is moved. The add-on puts notes into
 * empty cells when somebody asks it to (src/addon/other-data.ts), and reads none.
 */
import type { Language } from "../../core/language.ts";
import type { Cell, Tab, Tint } from "../workbook.ts";
import { boardTabId, tabNames } from "./tabs.ts";
import { sortSheetWords } from "./words.ts";

/** Where the notes begin. */
export const firstNoteRow = 3;
const notes = 8;
const noteWidth = 200;
const noteHeight = 84;
const tints: readonly Tint[] = ["yellow", "green", "blue", "violet"];

export const boardTab = (language: Language): Tab => {
  const { help, sources, together } = sortSheetWords[language].board;
  const note = (tint: Tint): Cell => ({ look: "writing", tint });
  const head = [...sources, together].map((text): Cell => ({ text, look: "head" }));
  return {
    sheetId: boardTabId,
    title: tabNames[language].board,
    columns: [...sources.map(() => ({ width: noteWidth })), { width: noteWidth + 80 }],
    rows: [
      [{ text: tabNames[language].board, look: "title" }],
      [{ text: help, look: "help" }],
      head,
      ...Array.from({ length: notes }, (): readonly Cell[] => [...tints.map(note), { look: "writing" }]),
    ],
    heights: [{ row: firstNoteRow, rows: notes, pixels: noteHeight }],
    frozenRows: firstNoteRow,
    frozenColumns: 0,
    guarded: [{ row: 0, column: 0, rows: firstNoteRow, columns: head.length }],
    tones: [],
  };
};
