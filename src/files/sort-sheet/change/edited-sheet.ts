/**
 * A sort sheet while it is being changed: what stands where after the edits so far, so that the next ones find their places, and the edits
 * themselves, which are carried out in one batch.
 */
import { Problem } from "../../../core/problem.ts";
import type { SheetEdit } from "../../sheet-edits.ts";
import { findColumn, type TabTable } from "../../tables.ts";
import type { Cell } from "../../workbook.ts";

export interface EditedSheet {
  readonly tabs: readonly TabTable[];
  readonly edits: readonly SheetEdit[];
}

const lost = (tab: string): Problem =>
  new Problem({
    code: "sheet",
    say: {
      en: `The tab “${tab}” has lost a column that is needed, has it twice, or its columns stand in an order that cannot be followed.`,
      es: `A la pestaña «${tab}» le falta una columna necesaria, la tiene dos veces, o sus columnas están en un orden que no se puede seguir.`,
    },
    safe: {
      en: "Nothing was changed, and all that was typed is there.",
      es: "No se cambió nada, y todo lo que se escribió sigue ahí.",
    },
    next: {
      en: "Undo the change of the columns with Edit > Undo or File > Version history, then try again.",
      es: "Deshaga el cambio de las columnas con Editar > Deshacer o Archivo > Historial de versiones, e inténtelo de nuevo.",
    },
  });
export const cannotFollow = lost;

export const tabOf = ({ tabs }: EditedSheet, sheetId: number): TabTable | undefined =>
  tabs.find((tab) => tab.sheetId === sheetId);

/** Throws Problem "sheet" where the column is missing or there twice. */
export const columnOf = (tab: TabTable, key: string): number => {
  const found = findColumn(tab, key);
  if (typeof found !== "number") throw lost(tab.title);
  return found;
};

export const edited = (sheet: EditedSheet, ...edits: readonly SheetEdit[]): EditedSheet => ({
  ...sheet,
  edits: [...sheet.edits, ...edits],
});

const withTab = (sheet: EditedSheet, changed: TabTable): EditedSheet => ({
  ...sheet,
  tabs: sheet.tabs.map((tab) => (tab.sheetId === changed.sheetId ? changed : tab)),
});

const spliced = <T>(list: readonly T[], at: number, gone: number, come: readonly T[]): readonly T[] => [
  ...list.slice(0, at),
  ...come,
  ...list.slice(at + gone),
];

/** Empty rows before row `at`, seen by everybody. */
export const withRows = (sheet: EditedSheet, tab: TabTable, at: number, count: number): EditedSheet => {
  const where = { sheetId: tab.sheetId, dimension: "rows" as const, at, count };
  const rows = spliced(
    tab.rows,
    at,
    0,
    Array.from({ length: count }, () => []),
  );
  // Rows take over from the one before whether they are hidden.
  return withTab(edited(sheet, { kind: "insert", where }, { kind: "show", where }), { ...tab, rows });
};

/** An empty column before column `at`, with its key. */
export const withColumn = (sheet: EditedSheet, tab: TabTable, at: number, key: string): EditedSheet => {
  const { sheetId } = tab;
  const moved = tab.columns.map((column) => (column.index >= at ? { ...column, index: column.index + 1 } : column));
  return withTab(
    edited(
      sheet,
      { kind: "insert", where: { sheetId, dimension: "columns", at, count: 1 } },
      { kind: "key", sheetId, column: at, key },
    ),
    { ...tab, columns: [...moved, { key, index: at }], rows: tab.rows.map((row) => spliced(row, at, 0, [""])) },
  );
};

export const withoutColumn = (sheet: EditedSheet, tab: TabTable, at: number): EditedSheet => {
  const left = tab.columns.filter(({ index }) => index !== at);
  return withTab(
    edited(sheet, { kind: "delete", where: { sheetId: tab.sheetId, dimension: "columns", at, count: 1 } }),
    {
      ...tab,
      columns: left.map((column) => (column.index > at ? { ...column, index: column.index - 1 } : column)),
      rows: tab.rows.map((row) => spliced(row, at, 1, [])),
    },
  );
};

/** Writes a cell, and remembers its text. */
export const withCell = (sheet: EditedSheet, tab: TabTable, row: number, column: number, cell: Cell): EditedSheet => {
  const text = cell.text ?? (cell.number === undefined ? "" : String(cell.number));
  const cells = tab.rows[row] ?? [];
  const filled = Array.from({ length: Math.max(cells.length, column + 1) }, (_, index) => cells[index] ?? "");
  const line = spliced(filled, column, 1, [text]);
  return withTab(edited(sheet, { kind: "write", sheetId: tab.sheetId, row, column, cells: [[cell]] }), {
    ...tab,
    rows: spliced(tab.rows, row, 1, [line]),
  });
};

/** How many columns hold anything, or a key. */
export const widthOf = (tab: TabTable): number =>
  Math.max(0, ...tab.rows.map((row) => row.length), ...tab.columns.map(({ index }) => index + 1));

/** Columns that stand side by side, as stretches. */
export const stretches = (columns: readonly number[]): readonly { readonly at: number; readonly count: number }[] =>
  [...columns]
    .sort((a, b) => a - b)
    .reduce<{ at: number; count: number }[]>((all, column) => {
      const last = all[all.length - 1];
      if (last && last.at + last.count === column) last.count += 1;
      else all.push({ at: column, count: 1 });
      return all;
    }, []);
