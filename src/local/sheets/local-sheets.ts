/** Local Google Sheets: what the rest of the local Workspace uses of it. */
import { ApiError, badRequest, notSupported } from "../api-error.ts";
import { follows } from "./calculation.ts";
import { cellRequests } from "./cell-requests.ts";
import { chartRequests } from "./chart-requests.ts";
import { dimensionRequests } from "./dimension-requests.ts";
import { filterViewRequests } from "./filter-views.ts";
import { metadataRequests } from "./metadata-requests.ts";
import { rangeRequests } from "./range-requests.ts";
import { type SpreadsheetFacts, spreadsheetJson } from "./read-spreadsheet.ts";
import type { Handler, Outcome } from "./requests.ts";
import type { SheetState } from "./sheet-state.ts";
import { tabRequests } from "./tab-requests.ts";

export { rowsOfFilterView } from "./filter-views.ts";
export { type ReadOptions, type SpreadsheetFacts, spreadsheetJson } from "./read-spreadsheet.ts";
export { newSpreadsheet, type SheetState } from "./sheet-state.ts";
export { valuesAppend, valuesGet, valuesUpdate } from "./values.ts";

const handlers: { readonly [kind: string]: Handler<never> } = {
  ...tabRequests,
  ...cellRequests,
  ...dimensionRequests,
  ...metadataRequests,
  ...rangeRequests,
  ...filterViewRequests,
  ...chartRequests,
};

interface Body {
  readonly requests?: readonly { readonly [kind: string]: unknown }[];
  readonly includeSpreadsheetInResponse?: boolean;
  readonly responseIncludeGridData?: boolean;
  readonly responseRanges?: readonly string[];
}

function apply(
  state: SheetState,
  request: { readonly [kind: string]: unknown },
  index: number,
  facts: SpreadsheetFacts,
) {
  const [kind, second] = Object.keys(request);
  if (kind === undefined) throw badRequest(`Invalid requests[${index}]: No request set.`);
  if (second !== undefined)
    throw badRequest(
      `Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${second}'`,
    );
  const handler = handlers[kind];
  if (!handler) throw notSupported(`sheets request ${kind}`);
  try {
    // The body has been checked against Google's schema, which says what is under each kind.
    return { kind, outcome: handler(state, request[kind] as never, facts) };
  } catch (error) {
    if (error instanceof ApiError && error.code === 400)
      throw badRequest(`Invalid requests[${index}].${kind}: ${error.message}`);
    throw error;
  }
}

/**
 * All requests in order, or none: throws ApiError 400 in Google's words for the first that cannot be done, 501 for one
 * that the local Sheets does not know. `title` is the spreadsheet's title afterwards, which the caller keeps.
 */
export function batchUpdateSpreadsheet(
  state: SheetState,
  facts: SpreadsheetFacts,
  body: unknown,
): { readonly state: SheetState; readonly response: object; readonly title: string } {
  const { requests = [], ...wanted } = (body ?? {}) as Body;
  if (requests.length === 0) throw badRequest("Must specify at least one request.");
  let now: Outcome = { state };
  let title = facts.title;
  const replies = requests.map((request, index) => {
    const { kind, outcome } = apply(now.state, request, index, { ...facts, title });
    // A request may ask for values (sortRange does), so each state knows where its values can come from.
    follows(outcome.state, now.state);
    now = outcome;
    title = outcome.title ?? title;
    return outcome.reply ? { [kind]: outcome.reply } : {};
  });
  const updatedSpreadsheet = wanted.includeSpreadsheetInResponse
    ? {
        updatedSpreadsheet: spreadsheetJson(
          now.state,
          { ...facts, title },
          { includeGridData: wanted.responseIncludeGridData, ranges: wanted.responseRanges },
        ),
      }
    : {};
  return { state: now.state, response: { spreadsheetId: facts.spreadsheetId, replies, ...updatedSpreadsheet }, title };
}
