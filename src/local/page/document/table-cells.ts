/** A table's cells as they stand on the screen. */
import type { Block, Cell, TableBlock } from "./doc-model.ts";

/** Cells that a wider or higher neighbour covers. */
export function coveredCells(table: TableBlock): ReadonlySet<Cell> {
  const covered = new Set<Cell>();
  table.rows.forEach((row, at) => {
    row.cells.forEach((cell, column) => {
      if (covered.has(cell)) return;
      const { rowSpan = 1, columnSpan = 1 } = cell.style;
      for (const below of table.rows.slice(at, at + rowSpan))
        for (const one of below.cells.slice(column, column + columnSpan)) if (one !== cell) covered.add(one);
    });
  });
  return covered;
}

/** The cell before (-1) or behind (1) the one that holds this index; null: there is none; undefined: it is in no table. */
export function cellBeside(blocks: readonly Block[], index: number, step: -1 | 1): Cell | null | undefined {
  const table = blocks.find((one) => one.start <= index && index < one.end);
  if (table?.kind !== "table") return undefined;
  const covered = coveredCells(table);
  const cells = table.rows.flatMap((row) => row.cells.filter((cell) => !covered.has(cell)));
  const at = cells.findIndex((cell) => cell.start < index && index < cell.end);
  const cell = cells[at];
  if (!cell) return undefined;
  const inner = cellBeside(cell.blocks, index, step);
  return inner === undefined ? (cells[at + step] ?? null) : inner;
}
