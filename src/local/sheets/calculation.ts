/**
 * The values of a spreadsheet's formulas. Each state has its values once, made when first asked for. After an edit only
 * the formulas that depend on what changed are calculated again, from the values that the state before had.
 */
import { a1 } from "./a1.ts";
import { evaluate, type KnownCell } from "./engine.ts";
import { type Formula, formulasOf, KeySet, keyOf, titlesOf } from "./formula-index.ts";
import { layersOf } from "./formula-layers.ts";
import { quotedTitle } from "./formula-references.ts";
import { boxOf, tabById } from "./grid-range.ts";
import { type Cell, cellAt, type ExtendedValue, type SheetState, type SheetTab } from "./sheet-state.ts";

/** By tab's title, then by the cell's key. */
type Results = ReadonlyMap<string, ReadonlyMap<number, ExtendedValue>>;

/** More changes than this are cheaper to calculate as a whole. */
const mostChanges = 2000;

const results = new WeakMap<SheetState, Results>();
/** The nearest earlier state whose values are known. */
const bases = new WeakMap<SheetState, SheetState>();

/** Says that `next` came from `state` by an edit, so that its values may be found from there. */
export function follows(next: SheetState, state: SheetState): void {
  const base = results.has(state) ? state : bases.get(state);
  if (base && base !== next) bases.set(next, base);
}

/** What a cell holds as a value: what was typed, or its formula's result. undefined: empty. */
export function effectiveValue(
  state: SheetState,
  tab: SheetTab,
  row: number,
  column: number,
): ExtendedValue | undefined {
  const typed = cellAt(tab, row, column)?.userEnteredValue;
  return typed?.formulaValue === undefined
    ? typed
    : calculated(state).get(tab.properties.title)?.get(keyOf(row, column));
}

/** The results in one tab: the same object as long as none of them was calculated again. */
export const resultsOf = (state: SheetState, tab: SheetTab): object | undefined =>
  calculated(state).get(tab.properties.title);

function calculated(state: SheetState): Results {
  const known = results.get(state);
  if (known) return known;
  const base = bases.get(state);
  const made = (base && recalculate(state, base, calculated(base))) ?? calculate(state, formulasOf(state), new Map());
  results.set(state, made);
  bases.delete(state);
  return made;
}

const definedNames = (state: SheetState) =>
  state.namedRanges.map(({ name, range }) => {
    const tab = tabById(state, range.sheetId);
    const { top, left, bottom, right } = boxOf(tab, range);
    const [title, cells = ""] = [quotedTitle(tab.properties.title), a1("x", { top, left, bottom, right }).slice(2)];
    return { name, area: `${title}!${cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}` };
  });

function typedCells(state: SheetState): readonly KnownCell[] {
  return state.tabs.flatMap((tab) =>
    tab.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const value = cell?.userEnteredValue;
        return value && value.formulaValue === undefined ? [{ tab: tab.properties.title, row, column, value }] : [];
      }),
    ),
  );
}

/** Tabs without new results keep their map: it tells that nothing in them was calculated again. */
function withResults(old: Results, formulas: readonly Formula[], values: readonly ExtendedValue[]): Results {
  const touched = new Map<string, Map<number, ExtendedValue>>();
  formulas.forEach(({ tab, key }, index) => {
    const cells = touched.get(tab) ?? new Map(old.get(tab));
    touched.set(tab, cells.set(key, values[index] ?? {}));
  });
  return new Map([...old, ...touched]);
}

/** `old` with the results of `formulas`, of which all other results are known. */
function calculate(state: SheetState, formulas: readonly Formula[], old: Results): Results {
  const titles = titlesOf(state);
  const names = definedNames(state);
  const { layers, rest } = layersOf(state, formulas);
  const made = layers.reduce<Results>(
    (known, layer) => withResults(known, layer, evaluate(titles, names, precedents(state, layer, known), layer)),
    old,
  );
  // A formula that can see more than it says must be given everything.
  return rest.length === 0
    ? made
    : withResults(made, rest, evaluate(titles, names, everything(state, rest, made), rest));
}

interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

const differs = (a: Cell | null | undefined, b: Cell | null | undefined): boolean =>
  a?.userEnteredValue !== b?.userEnteredValue &&
  JSON.stringify(a?.userEnteredValue) !== JSON.stringify(b?.userEnteredValue);

function changedCells(tab: SheetTab, before: SheetTab): readonly Place[] {
  if (tab.rows === before.rows) return [];
  const changed: Place[] = [];
  for (let row = 0; row < Math.max(tab.rows.length, before.rows.length); row++) {
    const [now = [], old = []] = [tab.rows[row], before.rows[row]];
    if (now === old) continue;
    for (let column = 0; column < Math.max(now.length, old.length); column++)
      if (differs(now[column], old[column])) changed.push({ tab: tab.properties.title, row, column });
  }
  return changed;
}

const reads = (formula: Formula, { tab, row, column }: Place): boolean =>
  formula.areas.some(
    (area) =>
      area.tab === tab &&
      row >= area.box.top &&
      row < area.box.bottom &&
      column >= area.box.left &&
      column < area.box.right,
  );

/** All formulas whose results may differ once `changed` have changed; null where that is not worth finding out. */
function affected(formulas: readonly Formula[], changed: readonly Place[]): readonly Formula[] | null {
  const typedAnew = new KeySet();
  for (const { tab, row, column } of changed) typedAnew.add(tab, keyOf(row, column));
  const isChanged = ({ tab, key }: Formula) => typedAnew.has(tab, key);
  const found = new Set(formulas.filter((formula) => formula.volatile || isChanged(formula)));
  let frontier: readonly Place[] = [...changed, ...found];
  while (frontier.length > 0) {
    const next = formulas.filter((formula) => !found.has(formula) && frontier.some((place) => reads(formula, place)));
    for (const formula of next) found.add(formula);
    if (found.size > mostChanges) return null;
    frontier = next;
  }
  return [...found];
}

/** Values of the cells that `formulas` read, but for those that are calculated with them. */
function precedents(state: SheetState, formulas: readonly Formula[], old: Results): readonly KnownCell[] {
  const taken = new KeySet();
  for (const { tab, key } of formulas) taken.add(tab, key);
  const tabs = new Map(state.tabs.map((tab) => [tab.properties.title, tab]));
  const known: KnownCell[] = [];
  // Formulas that repeat down a column read the same areas.
  const areas = new Map(
    formulas.flatMap(({ areas }) =>
      areas.map((area) => [[area.tab, ...Object.values(area.box)].join(" "), area] as const),
    ),
  );
  for (const { tab: title, box } of areas.values()) {
    const rows = tabs.get(title)?.rows ?? [];
    for (let row = box.top; row < Math.min(box.bottom, rows.length); row++) {
      const cells = rows[row] ?? [];
      for (let column = box.left; column < Math.min(box.right, cells.length); column++) {
        const key = keyOf(row, column);
        if (taken.has(title, key)) continue;
        taken.add(title, key);
        const typed = cells[column]?.userEnteredValue;
        const value = typed?.formulaValue === undefined ? typed : old.get(title)?.get(key);
        if (value) known.push({ tab: title, row, column, value });
      }
    }
  }
  return known;
}

const sameTabs = (a: SheetState, b: SheetState): boolean =>
  a.namedRanges === b.namedRanges &&
  a.tabs.length === b.tabs.length &&
  a.tabs.every((tab, index) => tab.properties.title === b.tabs[index]?.properties.title);

/** null where calculating everything is simpler. */
function recalculate(state: SheetState, base: SheetState, old: Results): Results | null {
  if (!sameTabs(state, base)) return null;
  const changed = state.tabs.flatMap((tab, index) => changedCells(tab, base.tabs[index] ?? tab));
  const all = formulasOf(state);
  if (changed.length > mostChanges) return null;
  const formulas = affected(all, changed);
  if (formulas === null) return null;
  return formulas.length === 0 ? old : calculate(state, formulas, old);
}

/** All values that there are, but for those of `again`. */
const everything = (state: SheetState, again: readonly Formula[], old: Results): readonly KnownCell[] => [
  ...typedCells(state),
  ...resultCells(state, again, old),
];

/** Results of the formulas that are not calculated again. */
function resultCells(state: SheetState, again: readonly Formula[], old: Results): readonly KnownCell[] {
  const skipped = new KeySet();
  for (const { tab, key } of again) skipped.add(tab, key);
  return formulasOf(state).flatMap(({ tab, row, column, key }) => {
    const value = old.get(tab)?.get(key);
    return value && !skipped.has(tab, key) ? [{ tab, row, column, value }] : [];
  });
}
