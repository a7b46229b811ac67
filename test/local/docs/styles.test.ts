import { expect, test } from "@jest/globals";
import { newDocument } from "../../../src/local/docs/local-docs.ts";
import { apply, insert, paragraphs, read, refusal, restyle, runs, text, write } from "./workbench.ts";

const bullets = (startIndex: number, endIndex: number, bulletPreset = "BULLET_DISC_CIRCLE_SQUARE") => ({
  createParagraphBullets: { range: { startIndex, endIndex }, bulletPreset },
});
const levels = (state: ReturnType<typeof write>) =>
  paragraphs(state).map(({ bullet }) => (bullet ? (bullet.nestingLevel ?? 0) : null));
const listIds = (state: ReturnType<typeof write>) => new Set(paragraphs(state).map(({ bullet }) => bullet?.listId));

test("leading tabs become nesting and go", () => {
  const state = apply(write("one\n\ttwo\n\t\tthree\nfour"), bullets(1, 15));
  expect(text(state)).toBe("one\ntwo\nthree\nfour\n");
  expect(levels(state)).toEqual([0, 1, 2, null]);
  expect(paragraphs(state)[1]!.paragraphStyle).toMatchObject({
    indentFirstLine: { magnitude: 54, unit: "PT" },
    indentStart: { magnitude: 72, unit: "PT" },
  });
  const { lists } = read(state);
  const nesting = Object.values(lists!)[0]!.listProperties.nestingLevels;
  expect(nesting.map(({ glyphSymbol }) => glyphSymbol).slice(0, 4)).toEqual(["●", "○", "■", "●"]);
});

test("tabs of several looks are nesting all the same", () => {
  const state = apply(write("\t\tdeep"), restyle(1, 2, { bold: true }), bullets(1, 2));
  expect([text(state), levels(state)]).toEqual(["deep\n", [2]]);
});

test("bullets below a list of the same preset go on with it, and those of another begin their own", () => {
  const state = apply(write("one\ntwo\nthree"), bullets(1, 4, "NUMBERED_DECIMAL_ALPHA_ROMAN"));
  expect(listIds(apply(state, bullets(5, 13, "NUMBERED_DECIMAL_ALPHA_ROMAN"))).size).toBe(1);
  expect(listIds(apply(state, bullets(5, 13, "BULLET_CHECKBOX"))).size).toBe(2);
});

test("a new line in a list is a list item", () => {
  const state = apply(write("one"), bullets(1, 2), insert(4, "\ntwo"));
  expect(levels(state)).toEqual([0, 0]);
});

test("check boxes say no more than Google says of them", () => {
  const state = apply(write("one"), bullets(1, 2, "BULLET_CHECKBOX"));
  const [level] = Object.values(read(state).lists!)[0]!.listProperties.nestingLevels;
  expect(level).toMatchObject({ glyphType: "GLYPH_TYPE_UNSPECIFIED", glyphFormat: "%0" });
  expect(level!.glyphSymbol).toBeUndefined();
});

test("taking bullets away keeps nesting as an indent and forgets the list", () => {
  const made = apply(write("one\n\ttwo"), bullets(1, 9));
  const state = apply(made, { deleteParagraphBullets: { range: { startIndex: 1, endIndex: 8 } } });
  expect(levels(state)).toEqual([null, null]);
  expect(paragraphs(state).map((one) => one.paragraphStyle.indentStart)).toEqual([
    undefined,
    { magnitude: 36, unit: "PT" },
  ]);
  expect(read(state).lists).toBeUndefined();
});

test("a mask sets what it names, clears what is named but not given, and leaves the rest", () => {
  const fontSize = { magnitude: 9, unit: "PT" } as const;
  const state = apply(write("text"), restyle(1, 6, { bold: true, italic: true, fontSize }));
  const change = (textStyle: object, fields: string) =>
    runs(apply(state, { updateTextStyle: { range: { startIndex: 1, endIndex: 6 }, textStyle, fields } }))[0]![1];
  expect(change({ italic: false }, "bold,italic")).toEqual({ italic: false, fontSize });
  expect(change({ underline: true }, "*")).toEqual({ underline: true });
  expect(change({ fontSize: { magnitude: 12 } }, "fontSize.magnitude").fontSize).toEqual({ magnitude: 12, unit: "PT" });
});

test("a paragraph style reaches every paragraph that the range touches", () => {
  const state = apply(write("one\ntwo\nthree"), {
    updateParagraphStyle: {
      range: { startIndex: 3, endIndex: 6 },
      paragraphStyle: { namedStyleType: "HEADING_2", spaceAbove: { magnitude: 3, unit: "PT" } },
      fields: "namedStyleType,spaceAbove",
    },
  });
  expect(paragraphs(state).map((one) => one.paragraphStyle.namedStyleType)).toEqual([
    "HEADING_2",
    "HEADING_2",
    "NORMAL_TEXT",
  ]);
  expect(paragraphs(state)[0]!.paragraphStyle.headingId).toMatch(/^h\./);
});

test("named styles and the page change, one field at a time", () => {
  const weightedFontFamily = { fontFamily: "Lexend", weight: 400 };
  const state = apply(
    newDocument(),
    {
      updateNamedStyle: {
        namedStyle: { namedStyleType: "HEADING_1", textStyle: { weightedFontFamily } },
        fields: "textStyle.weightedFontFamily",
      },
    },
    {
      updateDocumentStyle: {
        documentStyle: { marginTop: { magnitude: 54, unit: "PT" } },
        fields: "marginTop",
      },
    },
  );
  const { namedStyles, documentStyle } = read(state);
  const heading = namedStyles.styles.find(({ namedStyleType }) => namedStyleType === "HEADING_1");
  expect(heading!.textStyle).toEqual({ fontSize: { magnitude: 20, unit: "PT" }, weightedFontFamily });
  expect(documentStyle).toMatchObject({ marginTop: { magnitude: 54 }, marginBottom: { magnitude: 72 } });
});

test("masks that are missing, unreal or read-only are refused", () => {
  const range = { startIndex: 1, endIndex: 2 };
  const ask = (textStyle: object, fields?: string) =>
    refusal(write("a"), { updateTextStyle: { range, textStyle, fields } });
  expect(ask({ bold: true })).toContain("At least one field must be listed in 'fields'.");
  expect(ask({ bold: true }, "bald")).toMatch(/^400 Invalid requests\[0\]\.updateTextStyle: .*bald/);
  const heading = { updateParagraphStyle: { range, paragraphStyle: {}, fields: "headingId" } };
  expect(refusal(write("a"), heading)).toContain("The field 'headingId' is read-only.");
  expect(refusal(write("a"), bullets(1, 2, "BULLET_GLYPH_PRESET_UNSPECIFIED"))).toContain("bullet preset");
  const nameless = { updateNamedStyle: { namedStyle: { textStyle: { bold: true } }, fields: "textStyle.bold" } };
  expect(refusal(write("a"), nameless)).toContain("The named style type must be specified.");
});
