import { expect, test } from "@jest/globals";
import { newDocument } from "../../../src/local/docs/local-docs.ts";
import {
  apply,
  insert,
  mark,
  marks,
  paragraphs,
  read,
  refusal,
  remove,
  restyle,
  runs,
  text,
  write,
} from "./workbench.ts";

const bold = { bold: true };
const heading = (startIndex: number, endIndex: number, namedStyleType = "HEADING_1") => ({
  updateParagraphStyle: {
    range: { startIndex, endIndex },
    paragraphStyle: { namedStyleType },
    fields: "namedStyleType",
  },
});
const styles = (state: ReturnType<typeof write>) => paragraphs(state).map((one) => one.paragraphStyle.namedStyleType);

test("a blank document is a section break and one empty paragraph, as Google answers it", () => {
  expect(read(newDocument()).body.content).toEqual([
    { endIndex: 1, sectionBreak: expect.anything() },
    {
      startIndex: 1,
      endIndex: 2,
      paragraph: {
        elements: [{ startIndex: 1, endIndex: 2, textRun: { content: "\n", textStyle: {} } }],
        paragraphStyle: { namedStyleType: "NORMAL_TEXT", direction: "LEFT_TO_RIGHT" },
      },
    },
  ]);
});

test("text written into a bold word is bold, and text after a bold word too", () => {
  const state = apply(write("one two"), restyle(1, 4, bold));
  expect(runs(apply(state, insert(2, "X")))).toEqual([
    ["oXne", bold],
    [" two\n", {}],
  ]);
  expect(runs(apply(state, insert(4, "X")))[0]).toEqual(["oneX", bold]);
});

test("text written at a paragraph's start looks like that paragraph, not like the one above", () => {
  const state = apply(write("one\ntwo"), restyle(1, 5, bold));
  expect(runs(apply(state, insert(5, "X")))).toEqual([
    ["one\n", bold],
    ["Xtwo\n", {}],
  ]);
});

test("a newline splits a heading in two headings with ids of their own", () => {
  const state = apply(write("Glows and grows"), heading(1, 2), insert(6, "\n"));
  expect(styles(state)).toEqual(["HEADING_1", "HEADING_1"]);
  const ids = paragraphs(state).map((one) => one.paragraphStyle.headingId);
  expect(new Set(ids).size).toBe(2);
});

test("runs of one style grow together again", () => {
  const state = apply(
    write("one two"),
    restyle(1, 4, bold),
    restyle(1, 4, { bold: false }),
    restyle(4, 9, { bold: false }),
  );
  expect(runs(state)).toEqual([["one two\n", { bold: false }]]);
});

test("a newline of another style is a run of its own", () => {
  expect(runs(apply(write("one"), restyle(1, 4, bold)))).toEqual([
    ["one", bold],
    ["\n", {}],
  ]);
});

test("a link looks like one, does not grow at its end, and takes its look with it", () => {
  const link = { url: "https://example.org" };
  const state = apply(write("see here"), restyle(5, 10, { link }));
  expect(runs(state)).toEqual([
    ["see ", {}],
    ["here", { link, underline: true, foregroundColor: expect.anything() }],
    ["\n", {}],
  ]);
  expect(runs(apply(state, insert(9, "!")))[2]).toEqual(["!\n", {}]);
  expect(runs(apply(state, remove(1, 5), insert(1, "Now ")))[0]).toEqual(["Now ", {}]);
  const unlinked = { updateTextStyle: { range: { startIndex: 5, endIndex: 9 }, textStyle: {}, fields: "link" } };
  expect(runs(apply(state, unlinked))).toEqual([["see here\n", {}]]);
  const plain = restyle(5, 9, { link, underline: false });
  expect(runs(apply(write("see here"), plain))[1]![1].underline).toBe(false);
});

test("characters that Google strips do not shift what follows", () => {
  const state = apply(newDocument(), insert(1, "a\u0007b\r\n\uE000c\u000b\td"));
  expect(text(state)).toBe("ab\nc\u000b\td\n");
});

test("endOfSegmentLocation writes before the last newline", () => {
  const state = apply(write("one"), { insertText: { endOfSegmentLocation: {}, text: "\ntwo" } });
  expect(text(state)).toBe("one\ntwo\n");
});

test("emoji and combining marks count as UTF-16 units", () => {
  const state = write("\u{1F600}e\u0301x");
  const { elements } = paragraphs(state)[0]!;
  expect(elements[0]).toMatchObject({ startIndex: 1, endIndex: 7 });
  expect(text(apply(state, insert(3, "|")))).toBe("\u{1F600}|e\u0301x\n");
});

test("no request may take an emoji apart", () => {
  const state = write("\u{1F600}");
  const words = "Index 2 must not be in the middle of a surrogate pair.";
  expect(refusal(state, insert(2, "x"))).toBe(`400 Invalid requests[0].insertText: ${words}`);
  expect(refusal(state, remove(1, 2))).toBe(`400 Invalid requests[0].deleteContentRange: ${words}`);
  expect(refusal(state, restyle(2, 3, bold))).toBe(`400 Invalid requests[0].updateTextStyle: ${words}`);
  expect(refusal(state, mark("half", 1, 2))).toBe(`400 Invalid requests[0].createNamedRange: ${words}`);
});

test("an index outside the document is refused in Google's words, with the place in the batch", () => {
  expect(refusal(write("0123456789"), insert(1, "x"), insert(17, "y"))).toBe(
    "400 Invalid requests[1].insertText: Index 17 must be less than the end index of the referenced segment, 13.",
  );
  expect(refusal(write("a"), insert(3, "y"))).toContain("Index 3 must be less than the end index");
  expect(refusal(write("a"), insert(0, "y"))).toContain("Index 0 must be greater than or equal to 1");
  expect(refusal(write("a"), restyle(1, 4, bold))).toContain("Index 4 must be less than the end index");
  expect(refusal(write("a"), restyle(2, 2, bold))).toContain("The range should not be empty.");
  expect(refusal(write("a"), { insertText: { location: { index: 1, segmentId: "kix.h" }, text: "x" } })).toContain(
    "Segment with ID kix.h was not found.",
  );
});

test("insertText without text or place is refused", () => {
  expect(refusal(write("a"), insert(1, ""))).toContain("Insert text requests must specify text to insert.");
  expect(refusal(write("a"), { insertText: { text: "x" } })).toContain("The location must be specified.");
  const both = { insertText: { text: "x", location: { index: 1 }, endOfSegmentLocation: {} } };
  expect(refusal(write("a"), both)).toContain("Only one of location and endOfSegmentLocation");
});

test("the document keeps its last newline", () => {
  expect(refusal(write("abc"), remove(2, 5))).toBe(
    "400 Invalid requests[0].deleteContentRange: The range cannot include the newline character at the end of the segment.",
  );
});

test("deleting over a paragraph's end keeps the first paragraph's look; deleting all of it keeps the next one's", () => {
  const state = apply(write("Title\nbody"), heading(1, 2));
  const merged = apply(state, remove(4, 8));
  expect([text(merged), styles(merged)]).toEqual(["Titody\n", ["HEADING_1"]]);
  const whole = apply(state, remove(1, 7));
  expect([text(whole), styles(whole)]).toEqual(["body\n", ["NORMAL_TEXT"]]);
});

test("a page break brings a newline with it", () => {
  const state = apply(write("onetwo"), { insertPageBreak: { location: { index: 4 } } });
  expect(paragraphs(state).map(({ elements }) => elements.map((one) => one.textRun?.content ?? "break"))).toEqual([
    ["one", "break", "\n"],
    ["two\n"],
  ]);
});

test("a person chip is one unit long and knows its address", () => {
  const state = apply(write("Ask "), {
    insertPerson: { location: { index: 5 }, personProperties: { email: "ana@school.test", name: "Ana" } },
  });
  expect(paragraphs(state)[0]!.elements[1]).toEqual({
    startIndex: 5,
    endIndex: 6,
    person: {
      personId: expect.stringMatching(/^kix\./),
      personProperties: { email: "ana@school.test", name: "Ana" },
      textStyle: {},
    },
  });
});

test("replaceAllText counts what it changed and keeps each place's style", () => {
  const replaceAllText = { containsText: { text: "s01" }, replaceText: "Sample one" };
  const state = apply(write("S01, s01 and S02"), restyle(1, 4, bold), { replaceAllText });
  expect(runs(state)).toEqual([
    ["Sample one", bold],
    [", Sample one and S02\n", {}],
  ]);
  const exact = { replaceAllText: { containsText: { text: "a.b", matchCase: true }, replaceText: "" } };
  expect(text(apply(write("a.b A.B axb"), exact))).toBe(" A.B axb\n");
});

test("a named range grows with text inside it, moves with text before it and goes with its last character", () => {
  const state = apply(write("0123456789"), mark("trends", 4, 7));
  expect(marks(apply(state, insert(5, "xx")))).toEqual({ trends: [[4, 9]] });
  expect(marks(apply(state, insert(4, "xx")))).toEqual({ trends: [[6, 9]] });
  expect(marks(apply(state, insert(7, "xx")))).toEqual({ trends: [[4, 7]] });
  expect(marks(apply(state, insert(1, "xx")))).toEqual({ trends: [[6, 9]] });
  expect(marks(apply(state, remove(2, 6)))).toEqual({ trends: [[2, 3]] });
  expect(marks(apply(state, remove(5, 9)))).toEqual({ trends: [[4, 5]] });
  expect(marks(apply(state, remove(4, 7)))).toEqual({});
  expect(marks(apply(state, { replaceAllText: { containsText: { text: "345" }, replaceText: "three" } }))).toEqual({
    trends: [[4, 9]],
  });
});
