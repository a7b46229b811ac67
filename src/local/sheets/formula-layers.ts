/**
 * The order of calculation. IronCalc starts over whenever a formula with INDEX or the like reads one that it has not come to
 * (ironcalc/IronCalc issue 1344): a sheet of thousands takes minutes. Where none reads another of the same run, that never happens.
 */
import { type Formula, KeySet, keyOf } from "./formula-index.ts";
import type { SheetState } from "./sheet-state.ts";

/** A longer chain than any table of ours; what is left is calculated at once. */
const mostLayers = 20;

export interface Layers {
  /** Each reads only cells that hold no formula, and formulas of layers before it. */
  readonly layers: readonly (readonly Formula[])[];
  /** Circles, formulas that do not say what they read, and all that depends on them. */
  readonly rest: readonly Formula[];
}

export const layersOf = (state: SheetState, formulas: readonly Formula[]): Layers => {
  const sizes = new Map(
    state.tabs.map(({ properties, rows }) => [
      properties.title,
      { rows: rows.length, columns: rows.reduce((most, cells) => Math.max(most, cells.length), 0) },
    ]),
  );
  const layers: (readonly Formula[])[] = [];
  let rest = formulas;
  while (rest.length > 0 && layers.length < mostLayers) {
    const waiting = new KeySet();
    for (const { tab, key } of rest) waiting.add(tab, key);
    // Most formulas of a column look at the same areas.
    const seen = new Map<string, boolean>();
    const isWaiting = ({ tab, box }: Formula["areas"][number]): boolean => {
      const name = `${box.top} ${box.left} ${box.bottom} ${box.right} ${tab}`;
      const known = seen.get(name);
      if (known !== undefined) return known;
      const size = sizes.get(tab) ?? { rows: 0, columns: 0 };
      let found = false;
      for (let row = box.top; row < Math.min(box.bottom, size.rows) && !found; row++)
        for (let column = box.left; column < Math.min(box.right, size.columns) && !found; column++)
          found = waiting.has(tab, keyOf(row, column));
      seen.set(name, found);
      return found;
    };
    const isReady = (formula: Formula): boolean => !formula.volatile && !formula.areas.some(isWaiting);
    const ready = new Set(rest.filter(isReady));
    if (ready.size === 0) break;
    layers.push([...ready]);
    rest = rest.filter((formula) => !ready.has(formula));
  }
  return { layers, rest };
};
