import { expect, test } from "@jest/globals";
import { apply, insert, named, paragraph, paragraphs, restyle, runs, write } from "./workbench.ts";

const red = { color: { rgbColor: { red: 1 } } };

test("only the words in the range change, and only in the fields that are named", () => {
  const state = apply(
    write("one two three"),
    restyle(1, 14, { italic: true }),
    restyle(5, 8, { bold: true, fontSize: { magnitude: 9, unit: "PT" } }, "bold"),
  );
  expect(runs(state)).toEqual([
    ["one ", { italic: true }],
    ["two", { italic: true, bold: true }],
    [" three", { italic: true }],
    ["\n", {}],
  ]);
});

test("a field that is named without a value goes back to what the paragraph's style says", () => {
  const bold = apply(write("one"), restyle(1, 5, { bold: true, foregroundColor: red }));
  expect(runs(apply(bold, restyle(1, 5, {}, "foregroundColor")))).toEqual([["one\n", { bold: true }]]);
  expect(runs(apply(bold, restyle(1, 5, {}, "*")))).toEqual([["one\n", {}]]);
  expect(runs(apply(bold, restyle(1, 5, {}, "foregroundColor.color.rgbColor.red")))[0]?.[1].foregroundColor).toEqual({
    color: { rgbColor: {} },
  });
});

test("a heading has an id as long as it is one, and no two share it", () => {
  const state = apply(write("a\nb"), named(1, 4, "HEADING_1"));
  const ids = paragraphs(state).map(({ paragraphStyle }) => paragraphStyle.headingId);
  expect(new Set(ids).size).toBe(2);
  const again = apply(state, named(1, 2, "HEADING_2"), named(3, 4, "NORMAL_TEXT"));
  expect(paragraph(again, "a").paragraphStyle.headingId).toBe(ids[0]);
  expect(paragraph(again, "b").paragraphStyle).not.toHaveProperty("headingId");
});

test("splitting a heading leaves its id, to which links lead, with the first half alone", () => {
  const heading = apply(write("Next steps"), named(1, 2, "HEADING_1"));
  const [before] = paragraphs(heading).map(({ paragraphStyle }) => paragraphStyle.headingId);
  const ids = paragraphs(apply(heading, insert(6, "\n"))).map(({ paragraphStyle }) => paragraphStyle.headingId);
  expect(ids).toEqual([before, expect.stringMatching(/^h\./)]);
  expect(ids[1]).not.toBe(before);
});

test("a paragraph whose style is wholly reset is normal text", () => {
  const state = apply(write("a"), named(1, 2, "HEADING_1"), {
    updateParagraphStyle: { range: { startIndex: 1, endIndex: 2 }, paragraphStyle: {}, fields: "*" },
  });
  expect(paragraph(state, "a").paragraphStyle).toEqual({ namedStyleType: "NORMAL_TEXT" });
});
