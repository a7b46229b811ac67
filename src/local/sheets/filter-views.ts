/** Filter views: the requests that make and change them, how they are answered, and which rows one shows. */
import { badRequest, notSupported } from "../api-error.ts";
import { a1 } from "./a1.ts";
import { effectiveValue } from "./calculation.ts";
import { checkRule, ruleFormula } from "./conditional-formats.ts";
import { formattedValue } from "./displayed.ts";
import { firstRules, type KnownCell } from "./engine.ts";
import { updateFields, writtenPaths } from "./field-update.ts";
import { columnName } from "./formula-references.ts";
import { boxOf, checkedRange, type GivenRange, tabById, withTab } from "./grid-range.ts";
import { type Handler, takeId } from "./requests.ts";
import {
  cellAt,
  type FilterCriteria,
  type FilterSpec,
  type FilterView,
  type SheetState,
  type SheetTab,
} from "./sheet-state.ts";
import { sortedRows } from "./sort-rows.ts";

interface GivenView {
  readonly filterViewId?: number;
  readonly title?: string;
  readonly range?: GivenRange;
  readonly sortSpecs?: FilterView["sortSpecs"];
  readonly filterSpecs?: FilterView["filterSpecs"];
  /** The older way to say filterSpecs: by column. */
  readonly criteria?: Readonly<Record<string, FilterCriteria>>;
}

function checkKnown(given: object, known: readonly string[], what: string): void {
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other !== undefined) throw notSupported(`${what} with "${other}"`);
}

const fromCriteria = (criteria: GivenView["criteria"] = {}): readonly FilterSpec[] =>
  Object.entries(criteria).map(([column, filterCriteria]) => ({ columnIndex: Number(column), filterCriteria }));

/** The view as it is kept. Throws ApiError 400 for columns outside its range, 501 for what is not known here. */
function checkedView(state: SheetState, id: number, title: string, given: GivenView): FilterView {
  checkKnown(given, ["filterViewId", "title", "range", "sortSpecs", "filterSpecs", "criteria"], "filter views");
  const range = checkedRange(state, given.range);
  const tab = tabById(state, range.sheetId);
  const { left, right } = boxOf(tab, range);
  const checkColumn = (name: string, index: number) => {
    if (index < left || index >= right) throw badRequest(`${name}[${index}] is outside the filter's range.`);
  };
  const sortSpecs = given.sortSpecs ?? [];
  for (const spec of sortSpecs) {
    checkKnown(spec, ["dimensionIndex", "sortOrder"], "filter views that sort");
    checkColumn("dimensionIndex", spec.dimensionIndex ?? 0);
  }
  // Where both are given, Google takes filterSpecs.
  const filterSpecs = given.filterSpecs ?? fromCriteria(given.criteria);
  for (const spec of filterSpecs) {
    checkKnown(spec, ["columnIndex", "filterCriteria"], "filter views");
    checkKnown(spec.filterCriteria ?? {}, ["condition", "hiddenValues"], "filter criteria");
    checkColumn("columnIndex", spec.columnIndex ?? 0);
    if (spec.filterCriteria?.condition) checkRule(spec.filterCriteria.condition, tab);
  }
  return {
    filterViewId: id,
    title,
    range,
    ...(sortSpecs.length > 0 ? { sortSpecs } : {}),
    ...(filterSpecs.length > 0 ? { filterSpecs } : {}),
  };
}

/** As Google answers it: what is filtered is said in both ways. */
export function filterViewJson(view: FilterView): object {
  const criteria = (view.filterSpecs ?? []).map(({ columnIndex = 0, filterCriteria = {} }) => [
    columnIndex,
    filterCriteria,
  ]);
  return { ...view, ...(criteria.length > 0 ? { criteria: Object.fromEntries(criteria) } : {}) };
}

/** Throws ApiError 400 where there is no such view. */
export function filterViewById(state: SheetState, id: number): { readonly tab: SheetTab; readonly view: FilterView } {
  for (const tab of state.tabs) {
    const view = tab.filterViews.find((each) => each.filterViewId === id);
    if (view) return { tab, view };
  }
  throw badRequest(`No filter view with id: ${id}`);
}

const idFor = (state: SheetState, given: number | undefined) => {
  const taken = state.tabs.flatMap((tab) => tab.filterViews.map((view) => view.filterViewId));
  return takeId(state, given, taken, "A filter view");
};

function add(state: SheetState, view: FilterView) {
  const tab = tabById(state, view.range.sheetId);
  return {
    state: withTab(state, { ...tab, filterViews: [...tab.filterViews, view] }),
    reply: { filter: filterViewJson(view) },
  };
}

const addFilterView: Handler<{ readonly filter?: GivenView }> = (state, { filter = {} }) => {
  const { id, nextId } = idFor(state, filter.filterViewId);
  const count = tabById(state, filter.range?.sheetId ?? 0).filterViews.length;
  return add({ ...state, nextId }, checkedView(state, id, filter.title || `Filter ${count + 1}`, filter));
};

const duplicateFilterView: Handler<{ readonly filterId?: number }> = (state, { filterId = 0 }) => {
  const { view } = filterViewById(state, filterId);
  const { id, nextId } = idFor(state, undefined);
  return add({ ...state, nextId }, { ...view, filterViewId: id, title: `Copy of ${view.title}` });
};

const updateFilterView: Handler<{ readonly filter?: GivenView; readonly fields?: string }> = (
  state,
  { filter = {}, fields },
) => {
  const id = filter.filterViewId ?? 0;
  const { tab, view } = filterViewById(state, id);
  const paths = writtenPaths("FilterView", fields, ["title", "range", "sortSpecs", "filterSpecs", "criteria"]);
  const { criteria, ...written } = updateFields<GivenView>(view, filter, paths);
  const older = paths.includes("criteria") && filter.filterSpecs === undefined;
  const given = older ? { ...written, filterSpecs: fromCriteria(criteria) } : written;
  const changed = checkedView(state, id, written.title || view.title, given);
  if (changed.range.sheetId !== tab.properties.sheetId) throw badRequest("A filter view cannot go to another sheet.");
  const filterViews = tab.filterViews.map((each) => (each === view ? changed : each));
  return { state: withTab(state, { ...tab, filterViews }) };
};

const deleteFilterView: Handler<{ readonly filterId?: number }> = (state, { filterId = 0 }) => {
  const { tab, view } = filterViewById(state, filterId);
  return { state: withTab(state, { ...tab, filterViews: tab.filterViews.filter((each) => each !== view) }) };
};

export const filterViewRequests = { addFilterView, duplicateFilterView, updateFilterView, deleteFilterView };

/** Whether each of `rows` meets the condition about its cell in that column. */
function meets(
  state: SheetState,
  tab: SheetTab,
  { columnIndex = 0, filterCriteria }: FilterSpec,
  rows: readonly number[],
) {
  const [first] = rows;
  const condition = filterCriteria?.condition;
  if (!condition || first === undefined) return rows.map(() => true);
  const known: KnownCell[] = tab.rows.flatMap((cells, row) =>
    cells.flatMap((_, column) => {
      const value = effectiveValue(state, tab, row, column);
      return value ? [{ tab: tab.properties.title, row, column, value }] : [];
    }),
  );
  const box = { top: first, bottom: first + rows.length, left: columnIndex, right: columnIndex + 1 };
  const formula = ruleFormula(condition, `${columnName(columnIndex)}${first + 1}`);
  const rule = { range: a1("x", box).slice(2), formula };
  return firstRules(
    known,
    [rule],
    rows.map((row) => ({ row, column: columnIndex })),
  ).map((index) => index === 0);
}

/** Rows of the view's range in the order in which it shows them, its heading first; those that it hides are left out. */
export function rowsOfFilterView(state: SheetState, id: number): readonly number[] {
  const { tab, view } = filterViewById(state, id);
  const box = boxOf(tab, view.range);
  const rows = Array.from({ length: box.bottom - box.top - 1 }, (_, index) => box.top + 1 + index);
  const hidden = new Set<number>();
  for (const spec of view.filterSpecs ?? []) {
    const values = new Set(spec.filterCriteria?.hiddenValues ?? []);
    const met = meets(state, tab, spec, rows);
    rows.forEach((row, index) => {
      const column = spec.columnIndex ?? 0;
      const shown = formattedValue(cellAt(tab, row, column) ?? {}, effectiveValue(state, tab, row, column)) ?? "";
      if (!met[index] || values.has(shown)) hidden.add(row);
    });
  }
  const sorted = sortedRows(state, tab, { ...box, top: box.top + 1 }, view.sortSpecs ?? []);
  return [box.top, ...sorted.filter((row) => !hidden.has(row))];
}
