/** In which order rows come when they are sorted: Google's order, for sorted ranges and filter views alike. */
import { effectiveValue } from "./calculation.ts";
import type { Box } from "./grid-range.ts";
import type { ExtendedValue, SheetState, SheetTab, SortSpec } from "./sheet-state.ts";

const rank = (value: ExtendedValue | undefined): number => {
  if (value === undefined) return 4;
  if (value.numberValue !== undefined) return 0;
  if (value.stringValue !== undefined) return 1;
  return value.boolValue !== undefined ? 2 : 3;
};

/** Numbers before text before booleans, empty cells always last, as Google sorts. */
function compare(a: ExtendedValue | undefined, b: ExtendedValue | undefined, direction: number): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === 4 || rankB === 4) return rankA - rankB;
  if (rankA !== rankB) return direction * (rankA - rankB);
  if (rankA === 0) return direction * ((a?.numberValue ?? 0) - (b?.numberValue ?? 0));
  if (rankA === 1) return direction * (a?.stringValue ?? "").localeCompare(b?.stringValue ?? "", "en");
  return direction * (Number(a?.boolValue ?? 0) - Number(b?.boolValue ?? 0));
}

/** The rows of `box` in their new order; rows that are alike stay as they were. */
export function sortedRows(state: SheetState, tab: SheetTab, box: Box, specs: readonly SortSpec[]): readonly number[] {
  const rows = Array.from({ length: box.bottom - box.top }, (_, index) => box.top + index);
  return rows.toSorted((a, b) => {
    for (const { dimensionIndex = 0, sortOrder } of specs) {
      const direction = sortOrder === "DESCENDING" ? -1 : 1;
      const left = effectiveValue(state, tab, a, dimensionIndex);
      const right = effectiveValue(state, tab, b, dimensionIndex);
      const order = compare(left, right, direction);
      if (order !== 0) return order;
    }
    return a - b;
  });
}
