import { expect, test } from "@jest/globals";
import { batchUpdateDocument, type DocState } from "../../../src/local/docs/local-docs.ts";
import { apply, flat, insert, read, refusal, write } from "./workbench.ts";

const batch = (state: DocState, writeControl: object) =>
  batchUpdateDocument(state, "doc", { requests: [insert(1, "x")], writeControl }).state;

test("ways of writing that would need Google's merging are refused, not pretended", () => {
  const old = write("one");
  const targetRevisionId = read(old).revisionId;
  expect(flat(batch(old, { targetRevisionId }))).toBe("^xone\n");
  const late = () => batch(apply(old, insert(1, "y")), { targetRevisionId });
  expect(late).toThrow(expect.objectContaining({ code: 501 }));
  const suggestion = () => batch(old, { writeMode: "SUGGEST" });
  expect(suggestion).toThrow(expect.objectContaining({ code: 501, message: expect.stringContaining("SUGGEST") }));
});

test("another tab is refused, the one tab is not", () => {
  const inTab = (tabId: string) => ({ insertText: { location: { index: 1, tabId }, text: "x" } });
  expect(flat(apply(write("one"), inTab("t.0")))).toBe("^xone\n");
  expect(refusal(write("one"), inTab("t.1"))).toContain("Tab with ID t.1 was not found");
});
