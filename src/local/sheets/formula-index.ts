/** The formulas of a spreadsheet with what each of them looks at. Rows are shared between states, so each is read once. */
import type { FormulaCell } from "./engine.ts";
import { referencesIn } from "./formula-references.ts";
import type { Box } from "./grid-range.ts";
import { sameTitle } from "./rewrite.ts";
import type { CellRow, SheetState, SheetTab } from "./sheet-state.ts";

interface Area {
  /** null: the formula's own tab. */
  readonly tab: string | null;
  readonly box: Box;
}
interface Parsed {
  readonly column: number;
  readonly formula: string;
  readonly areas: readonly Area[];
  /** Its precedents are not all written in it, so it is calculated every time. */
  readonly volatile: boolean;
}
export interface Formula extends FormulaCell {
  readonly key: number;
  readonly areas: readonly { readonly tab: string; readonly box: Box }[];
  readonly volatile: boolean;
}

/** A cell of a tab as one number. */
export const keyOf = (row: number, column: number): number => row * 32768 + column;
export const titlesOf = (state: SheetState): readonly string[] => state.tabs.map((tab) => tab.properties.title);

const parsedRows = new WeakMap<CellRow, readonly Parsed[]>();

const unseen = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET)\s*\(/i;

function parse(column: number, formula: string): Parsed {
  const areas = referencesIn(formula).map(({ tab, start, end }) => {
    const last = end ?? start;
    const rows = [start.row ?? 0, last.row ?? Number.MAX_SAFE_INTEGER];
    const columns = [start.column ?? 0, last.column ?? Number.MAX_SAFE_INTEGER];
    return {
      tab,
      box: {
        top: Math.min(...rows),
        left: Math.min(...columns),
        bottom: Math.max(...rows) + 1,
        right: Math.max(...columns) + 1,
      },
    };
  });
  return { column, formula, areas, volatile: unseen.test(formula) };
}

function parsedRow(row: CellRow): readonly Parsed[] {
  const known = parsedRows.get(row);
  if (known) return known;
  const parsed = row.flatMap((cell, column) => {
    const formula = cell?.userEnteredValue?.formulaValue;
    return formula === undefined ? [] : [parse(column, formula)];
  });
  parsedRows.set(row, parsed);
  return parsed;
}

/** Formulas of a tab's rows, for the titles and names that there were. */
const formulasOfRows = new WeakMap<
  readonly CellRow[],
  { readonly context: string; readonly formulas: readonly Formula[] }
>();

/** `names` are the named ranges: what lies behind a name is not seen in the formula. */
function formulasOfTab(tab: SheetTab, titles: readonly string[], names: readonly string[]): readonly Formula[] {
  const own = tab.properties.title;
  const context = JSON.stringify([own, titles, names]);
  const known = formulasOfRows.get(tab.rows);
  if (known?.context === context) return known.formulas;
  const exact = (title: string) => titles.find((each) => sameTitle(each, title)) ?? title;
  const formulas = tab.rows.flatMap((cells, row) =>
    parsedRow(cells).map(({ column, formula, areas, volatile }) => ({
      tab: own,
      row,
      column,
      key: keyOf(row, column),
      formula,
      areas: areas.map((area) => ({ tab: area.tab === null ? own : exact(area.tab), box: area.box })),
      volatile: volatile || names.some((name) => formula.toLowerCase().includes(name)),
    })),
  );
  formulasOfRows.set(tab.rows, { context, formulas });
  return formulas;
}

/** Every formula of the spreadsheet, tab by tab. */
export function formulasOf(state: SheetState): readonly Formula[] {
  const titles = titlesOf(state);
  const names = state.namedRanges.map(({ name }) => name.toLowerCase());
  return state.tabs.flatMap((tab) => formulasOfTab(tab, titles, names));
}

/** Cells by tab and key. */
export class KeySet {
  readonly #tabs = new Map<string, Set<number>>();
  add(tab: string, key: number): void {
    const keys = this.#tabs.get(tab);
    if (keys) keys.add(key);
    else this.#tabs.set(tab, new Set([key]));
  }
  has(tab: string, key: number): boolean {
    return this.#tabs.get(tab)?.has(key) ?? false;
  }
}
