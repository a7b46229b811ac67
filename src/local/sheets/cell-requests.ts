/** Requests that write cells. */
import { badRequest } from "../api-error.ts";
import { copyPaste } from "./copy-paste.ts";
import { canonicalColours, updateFields, writtenPaths } from "./field-update.ts";
import { offsetFormula } from "./formula-references.ts";
import { type Box, boxOf, changeCells, contains, type GivenRange, overlaps, tabById, withTab } from "./grid-range.ts";
import type { Handler } from "./requests.ts";
import { rewriteCell, rewriteCondition } from "./rewrite.ts";
import type { Border, Cell, CellRow, DataValidation, ExtendedValue, SheetTab, Side, SortSpec } from "./sheet-state.ts";
import { sortedRows } from "./sort-rows.ts";

const writable = ["userEnteredValue", "userEnteredFormat", "dataValidation", "note", "textFormatRuns"];

interface GivenRow {
  readonly values?: readonly Cell[];
}

/** Google keeps no cell whose text is empty. */
function checkedValue(value: ExtendedValue): ExtendedValue | undefined {
  const keys = Object.keys(value);
  if (keys.length > 1)
    throw badRequest(`Invalid value (oneof), oneof field 'value' is already set. Cannot set '${keys[1]}'`);
  if (value.errorValue) throw badRequest("userEnteredValue.errorValue is read-only.");
  if (value.formulaValue !== undefined && !value.formulaValue.startsWith("="))
    throw badRequest(`Formula must begin with "=": ${value.formulaValue}`);
  if ((value.stringValue ?? "").length > 50_000)
    throw badRequest("Your input contains more than the maximum of 50000 characters in a single cell.");
  return keys.length === 0 || value.stringValue === "" ? undefined : value;
}

/** What a request gives for one cell, ready to be written. */
export function givenCell(cell: Cell): Cell {
  const { userEnteredValue, ...others } = canonicalColours(cell);
  const value = userEnteredValue && checkedValue(userEnteredValue);
  return value ? { ...others, userEnteredValue: value } : others;
}

/** A new value takes the runs of formatted text with it, unless new ones come too. */
function write(old: Cell, given: Cell, paths: readonly string[]): Cell {
  const valueWritten = paths.some((path) => path.startsWith("userEnteredValue"));
  const { textFormatRuns: _, ...plain } = old;
  return updateFields<Cell>(valueWritten ? plain : old, given, paths);
}

/** The cells of `rows` written into `box` from its first cell; what they do not reach is cleared. */
function writeRows(tab: SheetTab, box: Box, rows: readonly GivenRow[], paths: readonly string[]): SheetTab {
  const given = rows.map((row) => (row.values ?? []).map(givenCell));
  return changeCells(tab, box, (old, row, column) =>
    write(old, given[row - box.top]?.[column - box.left] ?? {}, paths),
  );
}

const widest = (rows: readonly GivenRow[]): number => Math.max(0, ...rows.map((row) => row.values?.length ?? 0));

interface UpdateCells {
  readonly rows?: readonly GivenRow[];
  readonly fields?: string;
  readonly range?: GivenRange;
  readonly start?: { readonly sheetId?: number; readonly rowIndex?: number; readonly columnIndex?: number };
}
const updateCells: Handler<UpdateCells> = (state, { rows = [], fields, range, start }) => {
  const paths = writtenPaths("CellData", fields, writable);
  if (range && start) throw badRequest("oneof field 'area' is already set. Cannot set 'range'");
  if (range) {
    const tab = tabById(state, range.sheetId ?? 0);
    const box = boxOf(tab, range);
    if (rows.length > box.bottom - box.top)
      throw badRequest(`Attempting to write row: ${box.bottom}, beyond the last requested row of: ${box.bottom - 1}`);
    if (widest(rows) > box.right - box.left)
      throw badRequest(
        `Attempting to write column: ${box.right}, beyond the last requested column of: ${box.right - 1}`,
      );
    return { state: withTab(state, writeRows(tab, box, rows, paths)) };
  }
  if (!start) throw badRequest("Either start or range must be set");
  const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = start;
  const tab = tabById(state, sheetId);
  const { rowCount, columnCount } = tab.properties.gridProperties;
  if (rowIndex + rows.length > rowCount)
    throw badRequest(`Attempting to write row: ${rowCount}, beyond the last requested row of: ${rowCount - 1}`);
  if (columnIndex + widest(rows) > columnCount)
    throw badRequest(
      `Attempting to write column: ${columnCount}, beyond the last requested column of: ${columnCount - 1}`,
    );
  // From a start, rows are written only as far as they reach.
  const written = rows.reduce((now, row, down) => {
    const box = {
      top: rowIndex + down,
      bottom: rowIndex + down + 1,
      left: columnIndex,
      right: columnIndex + (row.values?.length ?? 0),
    };
    return box.left < box.right ? writeRows(now, box, [row], paths) : now;
  }, tab);
  return { state: withTab(state, written) };
};

/** After the last row that holds a value; the grid grows as needed. */
const appendCells: Handler<{
  readonly sheetId?: number;
  readonly rows?: readonly GivenRow[];
  readonly fields?: string;
}> = (state, { sheetId = 0, rows = [], fields }) => {
  const paths = writtenPaths("CellData", fields, writable);
  const tab = tabById(state, sheetId);
  const top = tab.rows.findLastIndex((row) => row.some((cell) => cell?.userEnteredValue)) + 1;
  const grid = tab.properties.gridProperties;
  const gridProperties = {
    ...grid,
    rowCount: Math.max(grid.rowCount, top + rows.length),
    columnCount: Math.max(grid.columnCount, widest(rows)),
  };
  const grown = { ...tab, properties: { ...tab.properties, gridProperties } };
  const box = { top, left: 0, bottom: top + rows.length, right: widest(rows) };
  return { state: withTab(state, writeRows(grown, box, rows, paths)) };
};

/** A formula is copied as if filled from the first cell of the range. */
const repeatCell: Handler<{ readonly range?: GivenRange; readonly cell?: Cell; readonly fields?: string }> = (
  state,
  { range = {}, cell = {}, fields },
) => {
  const paths = writtenPaths("CellData", fields, writable);
  const tab = tabById(state, range.sheetId ?? 0);
  const box = boxOf(tab, range);
  const given = givenCell(cell);
  const changed = changeCells(tab, box, (old, row, column) =>
    write(
      old,
      rewriteCell(given, (formula) => offsetFormula(formula, row - box.top, column - box.left)),
      paths,
    ),
  );
  return { state: withTab(state, changed) };
};

const setDataValidation: Handler<{ readonly range?: GivenRange; readonly rule?: DataValidation }> = (
  state,
  { range = {}, rule },
) => {
  const tab = tabById(state, range.sheetId ?? 0);
  const box = boxOf(tab, range);
  if (rule && !rule.condition?.type) throw badRequest("rule.condition must be set");
  const values = rule?.condition.values ?? [];
  if (rule?.condition.type === "ONE_OF_LIST" && values.length === 0)
    throw badRequest("ONE_OF_LIST must have at least one value.");
  if (rule?.condition.type === "ONE_OF_RANGE" && !values[0]?.userEnteredValue?.startsWith("="))
    throw badRequest("ONE_OF_RANGE must have one value that begins with '='.");
  const changed = changeCells(tab, box, ({ dataValidation: _, ...cell }, row, column) =>
    rule
      ? {
          ...cell,
          dataValidation: {
            ...rule,
            condition: rewriteCondition(rule.condition, (formula) =>
              offsetFormula(formula, row - box.top, column - box.left),
            ),
          },
        }
      : cell,
  );
  return { state: withTab(state, changed) };
};

type GivenBorders = {
  readonly [place in Side | "innerHorizontal" | "innerVertical"]?: Border;
} & { readonly range?: GivenRange };
const updateBorders: Handler<GivenBorders> = (state, { range = {}, ...borders }) => {
  const tab = tabById(state, range.sheetId ?? 0);
  const box = boxOf(tab, range);
  const given = canonicalColours(borders);
  const changed = changeCells(tab, box, (cell, row, column) => {
    const wanted: { readonly [side in Side]: Border | undefined } = {
      top: row === box.top ? given.top : given.innerHorizontal,
      bottom: row === box.bottom - 1 ? given.bottom : given.innerHorizontal,
      left: column === box.left ? given.left : given.innerVertical,
      right: column === box.right - 1 ? given.right : given.innerVertical,
    };
    const set = (Object.entries(wanted) as [Side, Border | undefined][]).filter(([, border]) => border !== undefined);
    const kept = Object.entries(cell.userEnteredFormat?.borders ?? {}).filter(
      ([side]) => !set.some(([changedSide]) => changedSide === side),
    );
    const drawn = set.filter(([, border]) => border?.style !== "NONE");
    return {
      ...cell,
      userEnteredFormat: { ...cell.userEnteredFormat, borders: Object.fromEntries([...kept, ...drawn]) },
    };
  });
  return { state: withTab(state, changed) };
};

const sortRange: Handler<{ readonly range?: GivenRange; readonly sortSpecs?: readonly SortSpec[] }> = (
  state,
  { range = {}, sortSpecs = [] },
) => {
  const tab = tabById(state, range.sheetId ?? 0);
  const box = boxOf(tab, range);
  for (const { dimensionIndex = 0 } of sortSpecs)
    if (dimensionIndex < box.left || dimensionIndex >= box.right)
      throw badRequest(`dimensionIndex[${dimensionIndex}] is outside the range to sort.`);
  if (tab.merges.some((merge) => overlaps(boxOf(tab, merge), box) && !contains(boxOf(tab, merge), box)))
    throw badRequest("You can't sort a range that contains merged cells.");
  const order = sortedRows(state, tab, box, sortSpecs);
  const old: readonly CellRow[] = tab.rows;
  const changed = changeCells(tab, box, (_, row, column) => {
    const from = order[row - box.top] ?? row;
    const cell = old[from]?.[column];
    return cell ? rewriteCell(cell, (formula) => offsetFormula(formula, row - from, 0)) : null;
  });
  return { state: withTab(state, changed) };
};

export const cellRequests = {
  updateCells,
  appendCells,
  repeatCell,
  copyPaste,
  setDataValidation,
  updateBorders,
  sortRange,
};
