/** Addresses in formulas and in messages. Rows and columns count from 0. */
import type { Area } from "./workbook.ts";

/** 0 -> "A", 26 -> "AA". */
export const columnName = (column: number): string =>
  (column < 26 ? "" : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Row 4, column 0 -> "A5". */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "C5:F9", for people. */
export const areaName = ({ row, column, rows, columns }: Area): string =>
  `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;

/** A cell's address that stays when formulas move: "$C$5". */
export const fixedCell = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

/** "$C$5:$F$9". A single cell is written as a range too: MATCH does not take it otherwise everywhere. */
export const fixedArea = ({ row, column, rows, columns }: Area): string =>
  `${fixedCell(row, column)}:${fixedCell(row + rows - 1, column + columns - 1)}`;

/** A stretch of one row, with fixed columns only: "$C5:$F5". */
export const fixedColumns = (row: number, column: number, columns: number): string =>
  `$${cellName(row, column)}:$${cellName(row, column + columns - 1)}`;

/** `O'Neil` -> `'O''Neil'!`. */
export const inTab = (title: string): string => `'${title.replace(/'/g, "''")}'!`;

/** Text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
