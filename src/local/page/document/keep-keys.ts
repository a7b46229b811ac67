/**
 * Gives the blocks of a freshly read document the keys and, where nothing changed, the very objects of the blocks on the
 * screen, so that only what somebody else changed is drawn again.
 */
import { type Block, type Cell, flatten, type Row } from "./doc-model.ts";

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const alike = (one: Block, other: Block): boolean => one.kind === other.kind && flatten([one]) === flatten([other]);

function keep(old: Block, fresh: Block): Block {
  if (old.kind === "paragraph" && fresh.kind === "paragraph")
    return { ...fresh, key: old.key, content: same(old.content, fresh.content) ? old.content : fresh.content };
  if (old.kind === "table" && fresh.kind === "table") {
    const rows = fresh.rows.map((row, index): Row => {
      const oldRow = old.rows[index];
      return {
        ...row,
        cells: row.cells.map((cell, column): Cell => {
          const oldCell = oldRow?.cells[column];
          return oldCell ? { ...cell, blocks: keepKeys(oldCell.blocks, cell.blocks) } : cell;
        }),
      };
    });
    return { ...fresh, key: old.key, rows };
  }
  return fresh;
}

/** Blocks are paired from the top and from the bottom while they read alike; between, in order while they are of one kind. */
export function keepKeys(old: readonly Block[], fresh: readonly Block[]): readonly Block[] {
  const shorter = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shorter && alike(old[head]!, fresh[head]!)) head++;
  let tail = 0;
  while (tail < shorter - head && alike(old[old.length - 1 - tail]!, fresh[fresh.length - 1 - tail]!)) tail++;
  return fresh.map((block, index) => {
    const fromEnd = fresh.length - index;
    const partner =
      fromEnd <= tail ? old[old.length - fromEnd] : index < old.length - tail || index < head ? old[index] : undefined;
    return partner && partner.kind === block.kind ? keep(partner, block) : block;
  });
}
