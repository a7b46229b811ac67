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

/** What is left of the choices once this text has been typed. */
export const fitting = (text: string, choices: readonly string[]): readonly string[] =>
  choices.filter((choice) => choice.toLowerCase().includes(text.toLowerCase()));

/** What a text typed into a drop-down stands for: a choice where only one is left, nothing else than itself where none is. */
export function meant(text: string, choices: readonly string[]): string {
  const [first, ...more] = fitting(text, choices);
  return text !== "" && first !== undefined && more.length === 0 ? first : text;
}

/** Sheets compares without regard to case, and lets an empty cell be. */
export const isOdd = (text: string, choices: readonly string[] | null): boolean =>
  text !== "" && choices !== null && !choices.some((choice) => choice.toLowerCase() === text.toLowerCase());
