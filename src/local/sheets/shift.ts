/** What becomes of rows or columns, and of spans over them, when some are inserted, deleted or moved. Zero-based, end exclusive. */

export type Shift =
  | { readonly kind: "insert"; readonly at: number; readonly count: number }
  | { readonly kind: "delete"; readonly from: number; readonly to: number }
  /** `destination` counts as before the move; it never lies inside from..to. */
  | { readonly kind: "move"; readonly from: number; readonly to: number; readonly destination: number };

function movedTo(shift: Extract<Shift, { kind: "move" }>, index: number): number {
  const { from, to, destination } = shift;
  const inside = index >= from && index < to;
  if (destination >= to)
    return inside ? index + destination - to : index >= to && index < destination ? index - (to - from) : index;
  return inside ? index - (from - destination) : index >= destination && index < from ? index + (to - from) : index;
}

/**
 * Where the span start..end lies afterwards; null when all of it is gone. Inserting inside a span lengthens it, deleting
 * shortens it. On a move a span follows those of its rows that stay, or, if all are moved, the moved ones.
 */
export function shiftSpan(shift: Shift, start: number, end: number): readonly [number, number] | null {
  switch (shift.kind) {
    case "insert":
      return [start >= shift.at ? start + shift.count : start, end > shift.at ? end + shift.count : end];
    case "delete": {
      const place = (index: number) =>
        index <= shift.from ? index : Math.max(shift.from, index - (shift.to - shift.from));
      const span = [place(start), place(end)] as const;
      return span[0] < span[1] ? span : null;
    }
    case "move": {
      const { from, to } = shift;
      const first = start >= from && start < to ? to : start;
      const last = end - 1 >= from && end - 1 < to ? from - 1 : end - 1;
      if (first > last) return [movedTo(shift, start), movedTo(shift, end - 1) + 1];
      return [movedTo(shift, first), movedTo(shift, last) + 1];
    }
  }
}

/** A list with an entry a row or column, which may be shorter than the grid. `fresh` makes what is inserted. */
export function shiftList<T>(list: readonly T[], shift: Shift, fresh: (offset: number) => T, blank: T): readonly T[] {
  switch (shift.kind) {
    case "insert": {
      const added = Array.from({ length: shift.count }, (_, offset) => fresh(offset));
      if (shift.at >= list.length && added.every((each) => each === blank)) return list;
      const before = Array.from({ length: shift.at }, (_, index) => list[index] ?? blank);
      return [...before, ...added, ...list.slice(shift.at)];
    }
    case "delete":
      return [...list.slice(0, shift.from), ...list.slice(shift.to)];
    case "move": {
      const { from, to, destination } = shift;
      const full = Array.from({ length: Math.max(list.length, to, destination) }, (_, index) => list[index] ?? blank);
      const moved = full.slice(from, to);
      return destination >= to
        ? [...full.slice(0, from), ...full.slice(to, destination), ...moved, ...full.slice(destination)]
        : [...full.slice(0, destination), ...moved, ...full.slice(destination, from), ...full.slice(to)];
    }
  }
}
