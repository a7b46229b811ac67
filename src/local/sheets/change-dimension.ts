/** Rows or columns inserted, deleted or moved: cells, sizes, metadata, ranges and formulas all follow. */
import { badRequest } from "../api-error.ts";
import { shiftedCharts } from "./chart-requests.ts";
import { boxOf, tabById } from "./grid-range.ts";
import { rewriteFormulas, sameTitle, shiftReference } from "./rewrite.ts";
import type { Cell, CellRow, DimensionProperties, FilterView, GridRange, SheetState, SheetTab } from "./sheet-state.ts";
import { type Shift, shiftList, shiftSpan } from "./shift.ts";

export type Dimension = "ROWS" | "COLUMNS";

function shiftRange(range: GridRange, dimension: Dimension, shift: Shift): GridRange | null {
  const [startKey, endKey] =
    dimension === "ROWS"
      ? (["startRowIndex", "endRowIndex"] as const)
      : (["startColumnIndex", "endColumnIndex"] as const);
  const start = range[startKey];
  const end = range[endKey];
  if (start === undefined && end === undefined) return range;
  const span = shiftSpan(shift, start ?? 0, end ?? Number.MAX_SAFE_INTEGER);
  if (span === null) return null;
  return {
    ...range,
    ...(start === undefined ? {} : { [startKey]: span[0] }),
    ...(end === undefined ? {} : { [endKey]: span[1] }),
  };
}

const sameValidation = (a: Cell | null, b: Cell | null) =>
  a?.dataValidation !== undefined && JSON.stringify(a.dataValidation) === JSON.stringify(b?.dataValidation);

/** A new cell looks like its neighbour, and takes a drop-down that reaches over it on both sides. */
function inherited(near: Cell | null, far: Cell | null): Cell | null {
  const cell = {
    ...(near?.userEnteredFormat ? { userEnteredFormat: near.userEnteredFormat } : {}),
    ...(near?.dataValidation && sameValidation(near, far) ? { dataValidation: near.dataValidation } : {}),
  };
  return Object.keys(cell).length > 0 ? cell : null;
}

/** Sizes are inherited, metadata and hiding are not. */
const inheritedDimension = (from: DimensionProperties | null): DimensionProperties | null =>
  from?.pixelSize === undefined ? null : { pixelSize: from.pixelSize };

function shiftRows(rows: readonly CellRow[], shift: Shift, fromBefore: boolean): readonly CellRow[] {
  if (shift.kind !== "insert") return shiftList<CellRow>(rows, shift, () => [], []);
  const before = rows[shift.at - 1] ?? [];
  const after = rows[shift.at] ?? [];
  const [near, far] = fromBefore ? [before, after] : [after, before];
  const fresh: CellRow = near.map((cell, column) => inherited(cell, far[column] ?? null));
  const none: CellRow = [];
  return shiftList<CellRow>(rows, shift, () => (fresh.some((cell) => cell) ? fresh : none), none);
}

function shiftCells(row: CellRow, shift: Shift, fromBefore: boolean): CellRow {
  if (shift.kind !== "insert") return shiftList<Cell | null>(row, shift, () => null, null);
  const before = row[shift.at - 1] ?? null;
  const after = row[shift.at] ?? null;
  const fresh = fromBefore ? inherited(before, after) : inherited(after, before);
  return shiftList<Cell | null>(row, shift, () => fresh, null);
}

function shiftDimensions(
  list: readonly (DimensionProperties | null)[],
  shift: Shift,
  fromBefore: boolean,
): readonly (DimensionProperties | null)[] {
  const from = shift.kind === "insert" ? (list[fromBefore ? shift.at - 1 : shift.at] ?? null) : null;
  const fresh = inheritedDimension(from);
  return shiftList<DimensionProperties | null>(list, shift, () => fresh, null);
}

const sizeChange = (shift: Shift): number =>
  shift.kind === "insert" ? shift.count : shift.kind === "delete" ? shift.from - shift.to : 0;

function shiftGrid(tab: SheetTab, dimension: Dimension, shift: Shift): SheetTab["properties"]["gridProperties"] {
  const grid = tab.properties.gridProperties;
  const [countKey, frozenKey] =
    dimension === "ROWS" ? (["rowCount", "frozenRowCount"] as const) : (["columnCount", "frozenColumnCount"] as const);
  const frozen = grid[frozenKey] ?? 0;
  const frozenAfter = shift.kind === "move" || frozen === 0 ? frozen : (shiftSpan(shift, 0, frozen)?.[1] ?? 0);
  return {
    ...grid,
    [countKey]: grid[countKey] + sizeChange(shift),
    ...(grid[frozenKey] === undefined ? {} : { [frozenKey]: frozenAfter }),
  };
}

/** Google moves no part of a merged cell away from the rest. */
function refuseTornMerges(tab: SheetTab, dimension: Dimension, shift: Shift): void {
  if (shift.kind !== "move") return;
  for (const merge of tab.merges) {
    const box = boxOf(tab, merge);
    const [start, end] = dimension === "ROWS" ? [box.top, box.bottom] : [box.left, box.right];
    const partly = start < shift.to && end > shift.from && !(shift.from <= start && shift.to >= end);
    const into = shift.destination > start && shift.destination < end && !(shift.from <= start && shift.to >= end);
    if (partly || into)
      throw badRequest("You can't move cells that are part of a merged cell without moving the whole merged cell.");
  }
}

/** What a view sorts and filters by follows its columns; a column that is gone sorts and filters no more. */
function shiftedView({ sortSpecs, filterSpecs, ...view }: FilterView, shift: Shift): FilterView {
  const moved = (index = 0): number | undefined => shiftSpan(shift, index, index + 1)?.[0];
  const sorts = sortSpecs?.flatMap((spec) => {
    const dimensionIndex = moved(spec.dimensionIndex);
    return dimensionIndex === undefined ? [] : [{ ...spec, dimensionIndex }];
  });
  const filters = filterSpecs?.flatMap((spec) => {
    const columnIndex = moved(spec.columnIndex);
    return columnIndex === undefined ? [] : [{ ...spec, columnIndex }];
  });
  return {
    ...view,
    ...(sorts?.length ? { sortSpecs: sorts } : {}),
    ...(filters?.length ? { filterSpecs: filters } : {}),
  };
}

const isSingleCell = (range: GridRange): boolean =>
  range.endRowIndex === (range.startRowIndex ?? 0) + 1 && range.endColumnIndex === (range.startColumnIndex ?? 0) + 1;

/**
 * The spreadsheet after `shift` in one tab. `fromBefore`: inserted rows or columns take the look of those before them.
 * Throws ApiError 400 where nothing would be left or a merged cell would be torn.
 */
export function changeDimension(
  state: SheetState,
  sheetId: number,
  dimension: Dimension,
  shift: Shift,
  fromBefore = false,
): SheetState {
  const tab = tabById(state, sheetId);
  refuseTornMerges(tab, dimension, shift);
  const gridProperties = shiftGrid(tab, dimension, shift);
  if (gridProperties.rowCount < 1) throw badRequest("You can't delete all the rows on the sheet.");
  if (gridProperties.columnCount < 1) throw badRequest("You can't delete all the columns on the sheet.");

  const keep = (range: GridRange) => shiftRange(range, dimension, shift);
  const keepAll = (ranges: readonly GridRange[]) => ranges.flatMap((range) => keep(range) ?? []);
  const keepRanged = <T extends { readonly range: GridRange }>(items: readonly T[]): readonly T[] =>
    items.flatMap((item) => {
      const range = item.range.sheetId === sheetId ? keep(item.range) : item.range;
      return range ? [{ ...item, range }] : [];
    });

  // Formulas are rewritten before cells move, so that "the tab in which it stands" is still right for each of them.
  const rewritten = rewriteFormulas(state, (reference, own) =>
    sameTitle(reference.tab ?? own.properties.title, tab.properties.title)
      ? shiftReference(reference, dimension, shift)
      : reference,
  );
  const now = tabById(rewritten, sheetId);
  const changed: SheetTab = {
    ...now,
    properties: { ...now.properties, gridProperties },
    rows:
      dimension === "ROWS"
        ? shiftRows(now.rows, shift, fromBefore)
        : now.rows.map((row) => shiftCells(row, shift, fromBefore)),
    rowDimensions: dimension === "ROWS" ? shiftDimensions(now.rowDimensions, shift, fromBefore) : now.rowDimensions,
    columnDimensions:
      dimension === "COLUMNS" ? shiftDimensions(now.columnDimensions, shift, fromBefore) : now.columnDimensions,
    merges: keepAll(now.merges).filter((merge) => !isSingleCell(merge)),
    conditionalFormats: now.conditionalFormats.flatMap((rule) => {
      const ranges = keepAll(rule.ranges);
      return ranges.length > 0 ? [{ ...rule, ranges }] : [];
    }),
    protectedRanges: keepRanged(now.protectedRanges).map((each) =>
      each.unprotectedRanges ? { ...each, unprotectedRanges: keepAll(each.unprotectedRanges) } : each,
    ),
    bandedRanges: keepRanged(now.bandedRanges),
    filterViews: keepRanged(now.filterViews).map((view) => (dimension === "COLUMNS" ? shiftedView(view, shift) : view)),
  };
  return {
    ...rewritten,
    tabs: rewritten.tabs.map((each) => ({
      ...(each === now ? changed : each),
      ...shiftedCharts(each, sheetId, keep),
    })),
    namedRanges: keepRanged(rewritten.namedRanges),
  };
}
