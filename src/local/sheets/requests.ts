/** What all requests of a batch share: how one is carried out, and the words of its refusals. */
import { badRequest } from "../api-error.ts";
import type { SpreadsheetFacts } from "./read-spreadsheet.ts";
import type { SheetState } from "./sheet-state.ts";

export interface Outcome {
  readonly state: SheetState;
  /** The content of the reply under the request's own key; {} where Google answers nothing. */
  readonly reply?: object;
  /** The spreadsheet's title, where the request changed it. */
  readonly title?: string;
}
/** Throws ApiError 400 without the "Invalid requests[i].kind: " that stands before it. */
export type Handler<R> = (state: SheetState, request: R, facts: SpreadsheetFacts) => Outcome;

/** A number that was given, which must be free, or the next free one. */
export function takeId(
  state: SheetState,
  given: number | undefined,
  taken: readonly number[],
  what: string,
): { readonly id: number; readonly nextId: number } {
  if (given !== undefined) {
    if (taken.includes(given)) throw badRequest(`${what} with id ${given} already exists.`);
    return { id: given, nextId: Math.max(state.nextId, given < 2 ** 30 ? given + 1 : 0) };
  }
  let id = state.nextId;
  while (taken.includes(id)) id++;
  return { id, nextId: id + 1 };
}
