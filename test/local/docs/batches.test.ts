import { expect, test } from "@jest/globals";
import { ApiError } from "../../../src/local/api-error.ts";
import { batchUpdateDocument, newDocument } from "../../../src/local/docs/local-docs.ts";
import { insert, mark, marks, read, refusal, text, write } from "./workbench.ts";

test("a batch that fails half way leaves no trace", () => {
  const state = write("before");
  const copy = structuredClone(state);
  expect(refusal(state, insert(1, "half "), mark("gone", 1, 3), insert(999, "x"))).toContain("requests[2]");
  expect(state).toEqual(copy);
  expect(text(state)).toBe("before\n");
});

test("every batch answers with a reply a request and the next revision", () => {
  const before = newDocument();
  const { state, response } = batchUpdateDocument(before, "doc", {
    requests: [
      insert(1, "one"),
      mark("section", 1, 4),
      { replaceAllText: { containsText: { text: "o" }, replaceText: "0" } },
      { replaceAllText: { containsText: { text: "nowhere" }, replaceText: "0" } },
    ],
  });
  expect(response).toEqual({
    documentId: "doc",
    replies: [
      {},
      { createNamedRange: { namedRangeId: read(state).namedRanges!.section!.namedRanges[0]!.namedRangeId } },
      { replaceAllText: { occurrencesChanged: 1 } },
      { replaceAllText: {} },
    ],
    writeControl: { requiredRevisionId: read(state).revisionId },
  });
  expect(read(state).revisionId).not.toBe(read(before).revisionId);
});

test("a batch built on an older revision is refused, and one built on the latest is not", () => {
  const first = write("one");
  const { revisionId: requiredRevisionId } = read(first);
  const batch = { requests: [insert(1, "x")], writeControl: { requiredRevisionId } };
  const { state } = batchUpdateDocument(first, "doc", batch);
  expect(text(state)).toBe("xone\n");
  const late = () => batchUpdateDocument(state, "doc", batch);
  expect(late).toThrow(ApiError);
  expect(late).toThrow(expect.objectContaining({ code: 400, reason: "failedPrecondition" }));
});

test("a request is exactly one request that the local Docs knows", () => {
  expect(refusal(newDocument())).toBe("400 Must specify at least one request.");
  expect(refusal(newDocument(), {})).toBe("400 Invalid requests[0]: No request set.");
  expect(refusal(newDocument(), { ...insert(1, "x"), ...mark("a", 1, 2) })).toContain("Only one request can be set");
  expect(refusal(newDocument(), { insertDate: {} })).toBe(
    "501 The local Workspace does not support docs request insertDate.",
  );
  expect(refusal(newDocument(), { toString: {} })).toContain("501");
});

test("named ranges are deleted by id or by name, and only when they are there", () => {
  const { state } = batchUpdateDocument(write("text"), "doc", {
    requests: [mark("a", 1, 2), mark("a", 2, 4), mark("b", 1, 4)],
  });
  const namedRangeId = read(state).namedRanges!.a!.namedRanges[0]!.namedRangeId;
  const after = (request: object) => marks(batchUpdateDocument(state, "doc", { requests: [request] }).state);
  expect(after({ deleteNamedRange: { namedRangeId } })).toEqual({ a: [[2, 4]], b: [[1, 4]] });
  expect(after({ deleteNamedRange: { name: "a" } })).toEqual({ b: [[1, 4]] });
  expect(refusal(state, { deleteNamedRange: {} })).toContain("ID or name for named range must be set");
  expect(refusal(state, { deleteNamedRange: { name: "c" } })).toContain("No named range with name c was found.");
  expect(refusal(state, mark("", 1, 2))).toContain("between 1 and 256");
});
