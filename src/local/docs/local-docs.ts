/** The local Docs: a document's state, what Google would answer about it, and Google's batches of requests applied to it. */
import { ApiError, badRequest, notSupported } from "../api-error.ts";
import type { DocState } from "./doc-state.ts";
import { revisionId } from "./document-json.ts";
import { createNamedRange, deleteNamedRange } from "./range-requests.ts";
import type { Handler, Requests } from "./request-types.ts";
import { settle } from "./settle.ts";
import {
  createParagraphBullets,
  deleteParagraphBullets,
  updateDocumentStyle,
  updateNamedStyle,
  updateParagraphStyle,
  updateTextStyle,
} from "./style-requests.ts";
import {
  deleteTableRow,
  insertTable,
  insertTableRow,
  pinTableHeaderRows,
  updateTableCellStyle,
  updateTableColumnProperties,
  updateTableRowStyle,
} from "./table-requests.ts";
import { deleteContentRange, insertPageBreak, insertPerson, insertText, replaceAllText } from "./text-requests.ts";

export { type DocState, newDocument } from "./doc-state.ts";
export { documentJson } from "./document-json.ts";

const handlers: { readonly [Name in keyof Requests]: Handler<Name, DocState> } = {
  insertText,
  insertPageBreak,
  insertPerson,
  deleteContentRange,
  replaceAllText,
  updateTextStyle,
  updateParagraphStyle,
  createParagraphBullets,
  deleteParagraphBullets,
  updateNamedStyle,
  updateDocumentStyle,
  createNamedRange,
  deleteNamedRange,
  insertTable,
  insertTableRow,
  deleteTableRow,
  updateTableCellStyle,
  updateTableColumnProperties,
  updateTableRowStyle,
  pinTableHeaderRows,
};

interface Batch {
  readonly requests?: readonly object[];
  readonly writeControl?: {
    readonly requiredRevisionId?: string;
    readonly targetRevisionId?: string;
    readonly writeMode?: string;
  };
}

function checkWriteControl(
  state: DocState,
  { requiredRevisionId, targetRevisionId, writeMode }: Batch["writeControl"] & object,
): void {
  if (writeMode === "SUGGEST") throw notSupported("docs writeControl.writeMode SUGGEST");
  const wanted = requiredRevisionId ?? targetRevisionId;
  if (wanted === undefined || wanted === revisionId(state)) return;
  if (requiredRevisionId === undefined) throw notSupported("merging from an older docs writeControl.targetRevisionId");
  throw new ApiError(
    400,
    "failedPrecondition",
    `The required revision ID '${requiredRevisionId}' does not match the latest revision.`,
  );
}

/** One request; what it refuses is said with its place in the batch, as Google says it. */
function applyRequest(state: DocState, request: object, nth: number): { state: DocState; reply: object } {
  const names = Object.keys(request);
  const [name] = names;
  if (name === undefined) throw badRequest(`Invalid requests[${nth}]: No request set.`);
  if (names.length > 1) {
    throw badRequest(`Invalid requests[${nth}]: Only one request can be set, but found ${names.join(", ")}.`);
  }
  if (!Object.hasOwn(handlers, name)) throw notSupported(`docs request ${name}`);
  const handler = handlers[name as keyof Requests] as Handler<keyof Requests, DocState>;
  try {
    const outcome = handler(state, (request as Requests)[name as keyof Requests]);
    return "reply" in outcome ? outcome : { state: outcome, reply: {} };
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 400) throw error;
    throw new ApiError(400, error.reason, `Invalid requests[${nth}].${name}: ${error.message}`);
  }
}

/**
 * documents.batchUpdate: all requests in order, or none. `body` has been checked against Google's schema before.
 * Throws ApiError 400 for what Google refuses (reason failedPrecondition when somebody else has written since), 501 for
 * what the local Docs does not know.
 */
export function batchUpdateDocument(
  before: DocState,
  documentId: string,
  body: unknown,
): { state: DocState; response: object } {
  const { requests = [], writeControl = {} } = (body ?? {}) as Batch;
  checkWriteControl(before, writeControl);
  if (requests.length === 0) throw badRequest("Must specify at least one request.");
  const replies: object[] = [];
  const after = requests.reduce<DocState>((state, request, nth) => {
    const outcome = applyRequest(state, request, nth);
    replies.push(outcome.reply);
    return outcome.state;
  }, before);
  const state = { ...settle(after), revision: before.revision + 1 };
  return { state, response: { documentId, replies, writeControl: { requiredRevisionId: revisionId(state) } } };
}
