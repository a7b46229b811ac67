/** Between places on the screen and indexes of the document. Elements with `data-paragraph` hold a paragraph's text. */
import type { ParagraphBlock } from "./doc-model.ts";

export const holderOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-paragraph]") ?? null;

/** Text nodes and objects of a paragraph, in order. An object is one unit long. */
function* leaves(holder: Node): Generator<{ node: Node; length: number }> {
  for (const node of holder.childNodes) {
    if (node instanceof Text) yield { node, length: node.data.length };
    else if (node instanceof HTMLElement && node.dataset.object !== undefined) yield { node, length: 1 };
    else yield* leaves(node);
  }
}

function offsetIn(holder: HTMLElement, node: Node, offset: number): number {
  const point = document.createRange();
  point.setStart(node, offset);
  let sum = 0;
  for (const leaf of leaves(holder)) {
    if (leaf.node === node) return sum + Math.min(offset, leaf.length);
    if (point.comparePoint(leaf.node, 0) >= 0) return sum;
    sum += leaf.length;
  }
  return sum;
}

/** The text on the screen, with line breaks as the document writes them. */
export const textIn = (holder: HTMLElement, objectMark: string): string =>
  [...leaves(holder)]
    .map(({ node }) => (node instanceof Text ? node.data : objectMark))
    .join("")
    .replaceAll("\n", "\v");

/** The index of a place in the editor; a place between paragraphs counts as the nearest one on the side asked for. */
export function indexOfPoint(
  root: HTMLElement,
  byKey: ReadonlyMap<number, ParagraphBlock>,
  node: Node,
  offset: number,
  side: "start" | "end",
): number | null {
  const holder = holderOf(node);
  if (holder) {
    const paragraph = byKey.get(Number(holder.dataset.paragraph));
    if (!paragraph) return null;
    return Math.min(paragraph.start + offsetIn(holder, node, offset), paragraph.end - 1);
  }
  const point = document.createRange();
  point.setStart(node, offset);
  const holders = [...root.querySelectorAll<HTMLElement>("[data-paragraph]")];
  const nearest =
    side === "start"
      ? holders.find((one) => point.comparePoint(one, 0) >= 0)
      : holders.filter((one) => point.comparePoint(one, 0) <= 0).pop();
  const paragraph = byKey.get(Number(nearest?.dataset.paragraph));
  if (!paragraph) return null;
  return side === "start" ? paragraph.start : paragraph.end - 1;
}

/** The place at an offset of a paragraph's text. */
export function pointAt(holder: HTMLElement, offset: number): { node: Node; offset: number } {
  let sum = 0;
  let last: { node: Node; offset: number } = { node: holder, offset: 0 };
  for (const { node, length } of leaves(holder)) {
    const parent = node.parentNode ?? holder;
    const at = [...parent.childNodes].indexOf(node as ChildNode);
    if (node instanceof Text) {
      if (offset <= sum + length) return { node, offset: offset - sum };
      last = { node, offset: length };
    } else {
      if (offset === sum) return { node: parent, offset: at };
      last = { node: parent, offset: at + 1 };
    }
    sum += length;
  }
  return last;
}
