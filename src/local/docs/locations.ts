/** Where a request points to: locations, ranges and the paragraphs under them. Every refusal is an ApiError 400. */
import { badRequest } from "../api-error.ts";
import type { DocState, Newline, Piece } from "./doc-state.ts";
import { checkNotInsidePair, cut, lengthOf, lengthOfAll } from "./pieces.ts";
import type { EndOfSegmentLocation, Location, Range } from "./request-types.ts";

/** The one tab that a local document has. */
export const TAB_ID = "t.0";

export function checkSegment(place: { readonly segmentId?: string; readonly tabId?: string }): void {
  if (place.segmentId) throw badRequest(`Segment with ID ${place.segmentId} was not found.`);
  if (place.tabId && place.tabId !== TAB_ID) throw badRequest(`Tab with ID ${place.tabId} was not found.`);
}

function checkIndex(body: readonly Piece[], index: number, last: number): void {
  const end = lengthOfAll(body);
  if (index > last) {
    throw badRequest(`Index ${index} must be less than the end index of the referenced segment, ${end}.`);
  }
  if (index < 1)
    throw badRequest(`Index ${index} must be greater than or equal to 1, the start of the body's content.`);
  checkNotInsidePair(body, index);
}

/** Both ends of a range that is not empty and lies within the body. */
export function checkRange(body: readonly Piece[], range: Range | undefined): { start: number; end: number } {
  if (!range) throw badRequest("The range is required.");
  checkSegment(range);
  const { startIndex: start = 0, endIndex: end = 0 } = range;
  const length = lengthOfAll(body);
  checkIndex(body, start, length - 1);
  checkIndex(body, end, length);
  if (start >= end) throw badRequest("The range should not be empty.");
  return { start, end };
}

interface Place {
  readonly location?: Location;
  readonly endOfSegmentLocation?: EndOfSegmentLocation;
}
/** The index at which something is to be inserted: inside a paragraph, at its start, or before its newline. */
export function insertionIndex(body: readonly Piece[], { location, endOfSegmentLocation }: Place): number {
  if (location && endOfSegmentLocation) throw badRequest("Only one of location and endOfSegmentLocation can be set.");
  const place = location ?? endOfSegmentLocation;
  if (!place) throw badRequest("The location must be specified.");
  checkSegment(place);
  const last = lengthOfAll(body) - 1;
  const index = location ? (location.index ?? 0) : last;
  checkIndex(body, index, last);
  if (isStructure(cut(body, index)[1][0])) {
    throw badRequest("The insertion index must be inside the bounds of an existing paragraph.");
  }
  return index;
}

/** Whether a piece stands outside paragraphs. */
export const isStructure = (piece: Piece | undefined): boolean =>
  piece === undefined || ["section", "table", "row", "cell", "tableEnd"].includes(piece.kind);

export interface ParagraphPlace {
  readonly start: number;
  /** After the newline. */
  readonly end: number;
  /** Where its newline stands in the row of pieces. */
  readonly at: number;
  readonly newline: Newline;
  readonly inTable: boolean;
}
/** Every paragraph of the body, in order. */
export function paragraphs(body: readonly Piece[]): ParagraphPlace[] {
  const found: ParagraphPlace[] = [];
  let index = 0;
  let start = 0;
  let inTable = false;
  for (const [at, piece] of body.entries()) {
    index += lengthOf(piece);
    if (piece.kind === "newline") found.push({ start, end: index, at, newline: piece, inTable });
    if (piece.kind === "newline" || isStructure(piece)) start = index;
    if (piece.kind === "table") inTable = true;
    if (piece.kind === "tableEnd") inTable = false;
  }
  return found;
}

/** The paragraphs that `start` to `end` touches. */
export const paragraphsIn = (body: readonly Piece[], start: number, end: number): ParagraphPlace[] =>
  paragraphs(body).filter((paragraph) => paragraph.start < end && paragraph.end > start);

/** The paragraph that `index` lies in. */
export const paragraphAt = (body: readonly Piece[], index: number): ParagraphPlace =>
  paragraphs(body).find((paragraph) => paragraph.end > index)!;

/** Changes the newlines of the paragraphs that `start` to `end` touches. */
export function changeParagraphs(
  state: DocState,
  start: number,
  end: number,
  change: (newline: Newline, paragraph: ParagraphPlace) => Newline,
): DocState {
  const body = [...state.body];
  for (const paragraph of paragraphsIn(body, start, end)) {
    body[paragraph.at] = change(paragraph.newline, paragraph);
  }
  return { ...state, body };
}
