/** One change of a string: at `at`, `remove` units give way to `insert`. Units are UTF-16, as in Google's indexes. */

export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const insidePair = (text: string, index: number): boolean =>
  /[\ud800-\udbff]/.test(text[index - 1] ?? "") && /[\udc00-\udfff]/.test(text[index] ?? "");

/** The smallest single change that leads from `before` to `after`, never through the middle of a character; null: none. */
export function spliceBetween(before: string, after: string): Splice | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (insidePair(before, head) || insidePair(after, head)) head--;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (tail > 0 && (insidePair(before, before.length - tail) || insidePair(after, after.length - tail))) tail--;
  return { at: head, remove: before.length - head - tail, insert: after.slice(head, after.length - tail) };
}

export const applySplice = (text: string, splice: Splice): string =>
  text.slice(0, splice.at) + splice.insert + text.slice(splice.at + splice.remove);

/**
 * Where an index comes to lie after a splice. What lay in the removed stretch goes behind what replaced it; an index right at
 * an insertion goes behind it, or stays before it with `side` "before".
 */
export function mapIndex(index: number, splice: Splice, side: "before" | "after" = "after"): number {
  const end = splice.at + splice.remove;
  if (index < splice.at || (index === splice.at && (side === "before" || splice.insert === ""))) return index;
  if (index >= end) return index + splice.insert.length - splice.remove;
  return side === "before" ? splice.at : splice.at + splice.insert.length;
}
