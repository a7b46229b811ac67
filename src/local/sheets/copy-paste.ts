/** copyPaste: cells of one place written into another, as Google lays them down. */
import { badRequest, notSupported } from "../api-error.ts";
import { effectiveValue } from "./calculation.ts";
import { offsetFormula } from "./formula-references.ts";
import {
  type Box,
  boxOf,
  changeCells,
  contains,
  type GivenRange,
  overlaps,
  rangeOf,
  tabById,
  withTab,
} from "./grid-range.ts";
import type { Handler } from "./requests.ts";
import { rewriteCell } from "./rewrite.ts";
import { type Cell, cellAt, type GridRange, type SheetState, type SheetTab } from "./sheet-state.ts";

interface CopyPaste {
  readonly source?: GivenRange;
  readonly destination?: GivenRange;
  readonly pasteType?: string;
  readonly pasteOrientation?: string;
}

/** Google's words: a destination that is a multiple of the source is filled, any other gets the whole source once. */
const length = (source: number, destination: number): number => (destination % source === 0 ? destination : source);

function pastedBox(tab: SheetTab, source: Box, destination: Box): Box {
  const { rowCount, columnCount } = tab.properties.gridProperties;
  const bottom = destination.top + length(source.bottom - source.top, destination.bottom - destination.top);
  const right = destination.left + length(source.right - source.left, destination.right - destination.left);
  if (bottom > rowCount || right > columnCount)
    throw badRequest(
      `The copied cells do not fit: they reach to row ${bottom} and column ${right} of a grid of ${rowCount} rows and ${columnCount} columns.`,
    );
  return { top: destination.top, left: destination.left, bottom, right };
}

const contents = ["userEnteredValue", "textFormatRuns"] as const;
/** What of a cell each kind of paste replaces. */
const pasted: { readonly [pasteType: string]: readonly (keyof Cell)[] } = {
  PASTE_NORMAL: [...contents, "userEnteredFormat", "dataValidation", "note"],
  PASTE_FORMULA: contents,
  PASTE_VALUES: contents,
  PASTE_FORMAT: ["userEnteredFormat", "dataValidation"],
  PASTE_DATA_VALIDATION: ["dataValidation"],
};

/** The cell with its formula's result in the formula's place. */
function asValue(state: SheetState, tab: SheetTab, row: number, column: number, cell: Cell): Cell {
  const { userEnteredValue, ...others } = cell;
  if (userEnteredValue?.formulaValue === undefined) return cell;
  const value = effectiveValue(state, tab, row, column);
  if (value?.errorValue) throw notSupported("copyPaste of an error as a value");
  return value && value.stringValue !== "" ? { ...others, userEnteredValue: value } : others;
}

function laidOver(old: Cell, given: Cell, fields: readonly (keyof Cell)[]): Cell {
  const kept = Object.entries(old).filter(([key]) => !fields.includes(key as keyof Cell));
  const fresh = Object.entries(given).filter(([key]) => fields.includes(key as keyof Cell));
  return Object.fromEntries([...kept, ...fresh]) as Cell;
}

/** Every place at which the source is laid down. */
const copiesIn = (source: Box, box: Box): readonly { readonly rows: number; readonly columns: number }[] => {
  const found: { rows: number; columns: number }[] = [];
  for (let top = box.top; top < box.bottom; top += source.bottom - source.top)
    for (let left = box.left; left < box.right; left += source.right - source.left)
      found.push({ rows: top - source.top, columns: left - source.left });
  return found;
};

const moved = (box: Box, rows: number, columns: number): Box => ({
  top: box.top + rows,
  bottom: box.bottom + rows,
  left: box.left + columns,
  right: box.right + columns,
});

/** The destination's merged cells after the paste: those of the source come along, its own must lie within it. */
function pastedMerges(from: SheetTab, source: Box, to: SheetTab, box: Box): readonly GridRange[] {
  const torn = "You must select all cells in a merged range to merge or unmerge them.";
  const touching = (tab: SheetTab, area: Box) => tab.merges.filter((merge) => overlaps(boxOf(tab, merge), area));
  const copied = touching(from, source).map((merge) => boxOf(from, merge));
  const replaced = touching(to, box);
  if (copied.some((merge) => !contains(source, merge))) throw badRequest(torn);
  if (replaced.some((merge) => !contains(box, boxOf(to, merge)))) throw badRequest(torn);
  const kept = to.merges.filter((merge) => !replaced.includes(merge));
  const fresh = copiesIn(source, box).flatMap(({ rows, columns }) =>
    copied.map((merge) => rangeOf(to.properties.sheetId, moved(merge, rows, columns))),
  );
  return [...kept, ...fresh];
}

/** A rule over copied cells reaches over their copies, too. A rule that was over the destination stays. */
function pastedRules(from: SheetTab, source: Box, to: SheetTab, box: Box): SheetTab["conditionalFormats"] {
  const common = (range: GridRange): Box | null => {
    const over = boxOf(from, range);
    if (!overlaps(over, source)) return null;
    return {
      top: Math.max(over.top, source.top),
      bottom: Math.min(over.bottom, source.bottom),
      left: Math.max(over.left, source.left),
      right: Math.min(over.right, source.right),
    };
  };
  const copies = copiesIn(source, box);
  const same = from.properties.sheetId === to.properties.sheetId;
  if (!same && from.conditionalFormats.some((rule) => rule.ranges.some(common)))
    throw notSupported("copyPaste of conditional formats into another tab");
  if (!same) return to.conditionalFormats;
  return to.conditionalFormats.map((rule) => {
    const known = rule.ranges.map((range) => boxOf(to, range));
    const fresh = rule.ranges.flatMap((range) => {
      const part = common(range);
      return part ? copies.map(({ rows, columns }) => moved(part, rows, columns)) : [];
    });
    const missing = fresh.filter((part) => !known.some((each) => contains(each, part)));
    if (missing.length === 0) return rule;
    return { ...rule, ranges: [...rule.ranges, ...missing.map((part) => rangeOf(to.properties.sheetId, part))] };
  });
}

/** Throws ApiError 400 where the copy does not fit or would tear a merged cell, 501 for a kind of paste that is not known. */
export const copyPaste: Handler<CopyPaste> = (state, request) => {
  const { source = {}, destination = {}, pasteType = "PASTE_NORMAL", pasteOrientation = "NORMAL" } = request;
  const fields = pasted[pasteType];
  if (!fields) throw notSupported(`copyPaste with ${pasteType}`);
  if (pasteOrientation !== "NORMAL") throw notSupported(`copyPaste with ${pasteOrientation}`);
  const from = tabById(state, source.sheetId ?? 0);
  const to = tabById(state, destination.sheetId ?? 0);
  const taken = boxOf(from, source);
  const box = pastedBox(to, taken, boxOf(to, destination));
  const [height, width] = [taken.bottom - taken.top, taken.right - taken.left];
  const given = (row: number, column: number): Cell => {
    const cell = cellAt(from, row, column) ?? {};
    return pasteType === "PASTE_VALUES" ? asValue(state, from, row, column, cell) : cell;
  };
  const changed = changeCells(to, box, (old, row, column) => {
    const at = { row: taken.top + ((row - box.top) % height), column: taken.left + ((column - box.left) % width) };
    const copy = rewriteCell(given(at.row, at.column), (formula) =>
      offsetFormula(formula, row - at.row, column - at.column),
    );
    return laidOver(old, copy, fields);
  });
  const looks = pasteType === "PASTE_NORMAL" || pasteType === "PASTE_FORMAT";
  return {
    state: withTab(state, {
      ...changed,
      ...(pasteType === "PASTE_NORMAL" ? { merges: pastedMerges(from, taken, to, box) } : {}),
      ...(looks ? { conditionalFormats: pastedRules(from, taken, to, box) } : {}),
    }),
  };
};
