/** What a document's blocks say, in the order in which they are read. */
import type { Block, CellBlock, Line, Table } from "../../src/files/document.ts";

export const text = (line: Line): string =>
  (typeof line === "string" ? [line] : line).map((run) => (typeof run === "string" ? run : run.text)).join("");
export const flat = (blocks: readonly Block[]): Exclude<Block, { kind: "section" }>[] =>
  blocks.flatMap((block) => (block.kind === "section" ? flat(block.blocks) : [block]));
export const textsOf = (block: CellBlock): string[] =>
  block.kind === "list" ? block.items.map((item) => text(item.line)) : [text(block.line)];
export const allTexts = (blocks: readonly Block[]): string[] =>
  flat(blocks).flatMap((block) => (block.kind === "table" ? block.rows.flat(2).flatMap(textsOf) : textsOf(block)));
export const headings = (blocks: readonly Block[], ...levels: unknown[]): string[] =>
  flat(blocks).flatMap((block) => (block.kind === "heading" && levels.includes(block.level) ? [text(block.line)] : []));
export const tables = (blocks: readonly Block[]): Table[] =>
  flat(blocks).flatMap((block) => (block.kind === "table" ? [block] : []));
/** The rows of a table as texts, "" for room to write. */
export const rowsOf = ({ rows }: Table): string[][] =>
  rows.map((row) => row.map((cell) => cell.flatMap(textsOf).join(" / ")));
/** Every link with its text. */
export const links = (blocks: readonly Block[]): { text: string; link: string }[] => {
  const found: { text: string; link: string }[] = [];
  JSON.stringify(blocks, (_, value) => {
    if (typeof value?.link === "string") found.push({ text: value.text, link: value.link });
    return value;
  });
  return found;
};
