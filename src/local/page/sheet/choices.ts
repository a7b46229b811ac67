/** Drop-downs: what a cell offers, and whether what stands in it is among that. */
import type { Choices } from "./sheet-session.ts";
import type { CellData } from "./sheets-json.ts";

/** null: the cell has no drop-down. */
export function choicesOf(cell: CellData, ranges: Choices): readonly string[] | null {
  const { type, values = [] } = cell.dataValidation?.condition ?? {};
  if (type === "ONE_OF_LIST") return values.map((value) => value.userEnteredValue ?? "");
  if (type === "ONE_OF_RANGE") return ranges.get(values[0]?.userEnteredValue ?? "") ?? [];
  return null;
}

export const isCheckbox = (cell: CellData): boolean => cell.dataValidation?.condition?.type === "BOOLEAN";

/** Sheets compares without regard to case, and lets an empty cell be. */
export const isOdd = (text: string, choices: readonly string[] | null): boolean =>
  text !== "" && choices !== null && !choices.some((choice) => choice.toLowerCase() === text.toLowerCase());
