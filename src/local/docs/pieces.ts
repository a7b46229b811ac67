/** Cutting and joining the row of pieces by UTF-16 index. */
import { isDeepStrictEqual } from "node:util";
import { badRequest } from "../api-error.ts";
import type { DocState, Mark, Piece, Text } from "./doc-state.ts";

export const lengthOf = (piece: Piece): number => (piece.kind === "text" ? piece.text.length : 1);

export const lengthOfAll = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);

/** Puts rows of pieces one after another; texts of one style that meet at a seam become one. */
export function join(...rows: readonly (readonly Piece[])[]): Piece[] {
  const joined: Piece[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const [first] = row;
    const merges =
      last?.kind === "text" &&
      first?.kind === "text" &&
      (last.style === first.style || isDeepStrictEqual(last.style, first.style));
    if (merges) joined[joined.length - 1] = { ...last, text: last.text + first.text };
    for (let at = merges ? 1 : 0; at < row.length; at++) joined.push(row[at]!);
  }
  return joined;
}

/** Applies `change` to each piece and joins what has become equal. */
export const joinEach = (pieces: readonly Piece[], change: (piece: Piece) => Piece): Piece[] =>
  join(...pieces.map((piece) => [change(piece)]));

/** The pieces before and from `index`, which lies within the row or at its end. A text that it falls into is cut in two. */
export function cut(pieces: readonly Piece[], index: number): readonly [readonly Piece[], readonly Piece[]] {
  let start = 0;
  for (const [at, piece] of pieces.entries()) {
    if (start === index) return [pieces.slice(0, at), pieces.slice(at)];
    const end = start + lengthOf(piece);
    if (piece.kind === "text" && index < end) {
      const left: Text = { ...piece, text: piece.text.slice(0, index - start) };
      const right: Text = { ...piece, text: piece.text.slice(index - start) };
      return [
        [...pieces.slice(0, at), left],
        [right, ...pieces.slice(at + 1)],
      ];
    }
    start = end;
  }
  return [pieces, []];
}

/** The pieces before, inside and after `start` to `end`. */
export function cutOut(
  pieces: readonly Piece[],
  start: number,
  end: number,
): readonly [readonly Piece[], readonly Piece[], readonly Piece[]] {
  const [before, rest] = cut(pieces, start);
  const [inside, after] = cut(rest, end - start);
  return [before, inside, after];
}

/**
 * Where a named range stands after `start` to `end` was replaced by `length` units; null when nothing is left of it.
 * Text put in at either edge stays outside, as in Google's editor; text put in between makes the range grow.
 */
function moveMark(mark: Mark, start: number, end: number, length: number): Mark | null {
  const grown = length - (end - start);
  const move = (at: number, inside: number): number => (at <= start ? at : at >= end ? at + grown : inside);
  const moved =
    start === end
      ? { start: mark.start >= start ? mark.start + length : mark.start, end: move(mark.end, mark.end) }
      : { start: move(mark.start, start + length), end: move(mark.end, start) };
  return moved.start < moved.end ? { ...mark, ...moved } : null;
}

/** Replaces `start` to `end` of the body; named ranges move along. Checks nothing. */
export function splice(state: DocState, start: number, end: number, pieces: readonly Piece[]): DocState {
  const [before, , after] = cutOut(state.body, start, end);
  const length = lengthOfAll(pieces);
  return {
    ...state,
    body: join(before, pieces, after),
    namedRanges: state.namedRanges.flatMap((mark) => moveMark(mark, start, end, length) ?? []),
  };
}

/** Throws ApiError 400 when `index` would take the two halves of a character outside the BMP apart. */
export function checkNotInsidePair(pieces: readonly Piece[], index: number): void {
  const [before, after] = cut(pieces, index);
  const left = before.at(-1);
  const right = after[0];
  if (left?.kind !== "text" || right?.kind !== "text") return;
  if (/[\uD800-\uDBFF]$/.test(left.text) && /^[\uDC00-\uDFFF]/.test(right.text)) {
    throw badRequest(`Index ${index} must not be in the middle of a surrogate pair.`);
  }
}
