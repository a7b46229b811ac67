/**
 * Colours of levels by their distance from grade level. They only repeat what the words say. A rule may not look into
 * another tab (Google refuses that), so each tab has its own hidden positions.
 */
import { cellName } from "../sheet-address.ts";
import type { ToneRule } from "../workbook.ts";
import { unscorable } from "./level-formulas.ts";

/**
 * Rules for one column of levels from `row` on, so that each column keeps its own positions when somebody moves or inserts one.
 * `line`: the cell of the grade-level line in the first row; "$" where it stays.
 */
export const positionTones = (
  rows: { readonly row: number; readonly rows: number },
  { column, position: positionColumn }: { readonly column: number; readonly position: number },
  line: string,
): readonly ToneRule[] => {
  const area = { ...rows, column, columns: 1 };
  const position = `$${cellName(rows.row, positionColumn)}`;
  const rule = (test: string, tone: ToneRule["tone"]): ToneRule => ({
    area,
    formula: `=AND(ISNUMBER(${position}),ISNUMBER(${line}),${test})`,
    tone,
  });
  return [
    rule(`${position}>${line}`, "high"),
    rule(`${position}=${line}`, "good"),
    rule(`${position}=${line}-1`, "near"),
    rule(`${position}<${line}-1`, "low"),
    { area, formula: `=${position}="${unscorable}"`, tone: "muted" },
  ];
};
