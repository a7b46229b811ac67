/** "A", "A and B", "A, B and C": how a list is said in a sentence. */
export const listed = (items: readonly string[], and = "and"): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${and} ${items[items.length - 1]}`;
