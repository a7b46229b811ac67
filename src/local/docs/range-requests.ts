/** Named ranges: the marks by which a script finds a section again. */
import { badRequest } from "../api-error.ts";
import { type DocState, takeId } from "./doc-state.ts";
import { checkRange, checkSegment } from "./locations.ts";
import type { Handler } from "./request-types.ts";

const LONGEST_NAME = 256;

export const createNamedRange: Handler<"createNamedRange", DocState> = (before, { name = "", range }) => {
  if (name.length < 1 || name.length > LONGEST_NAME) {
    throw badRequest(`The name must be between 1 and ${LONGEST_NAME} characters long.`);
  }
  const { start, end } = checkRange(before.body, range);
  const { id, state } = takeId(before, "kix");
  return {
    state: { ...state, namedRanges: [...state.namedRanges, { id, name, start, end }] },
    reply: { createNamedRange: { namedRangeId: id } },
  };
};

export const deleteNamedRange: Handler<"deleteNamedRange", DocState> = (state, request) => {
  const { namedRangeId, name } = request;
  if (!namedRangeId === !name) throw badRequest("ID or name for named range must be set.");
  for (const tabId of request.tabsCriteria?.tabIds ?? []) checkSegment({ tabId });
  const kept = state.namedRanges.filter((mark) => (namedRangeId ? mark.id !== namedRangeId : mark.name !== name));
  if (kept.length === state.namedRanges.length) {
    throw badRequest(`No named range with ${namedRangeId ? `ID ${namedRangeId}` : `name ${name}`} was found.`);
  }
  return { ...state, namedRanges: kept };
};
