import { expect, test } from "@jest/globals";
import { newDocument } from "../../../src/local/docs/local-docs.ts";
import {
  apply,
  bullets,
  flat,
  insert,
  insertTable,
  outline,
  paragraphs,
  refusal,
  restyle,
  runs,
  write,
} from "./workbench.ts";

const url = "https://example.org/work";

test("an emptied bold paragraph is still bold for who types there next", () => {
  const emptied = apply(newDocument(), restyle(1, 2, { bold: true }));
  expect(runs(apply(emptied, insert(1, "typed")))).toEqual([["typed\n", { bold: true }]]);
});

test("a link grows when text is put into its middle, and not when it is put before or behind it", () => {
  const linked = apply(write("see sheet now"), restyle(5, 10, { link: { url } }));
  const links = (state: ReturnType<typeof write>) => runs(state).flatMap(([text, style]) => (style.link ? [text] : []));
  expect(links(apply(linked, insert(7, "XX")))).toEqual(["shXXeet"]);
  expect(links(apply(linked, insert(10, "XX")))).toEqual(["sheet"]);
  expect(links(apply(linked, insert(5, "XX")))).toEqual(["sheet"]);
  const alone = apply(write("sheet"), restyle(1, 6, { link: { url } }));
  expect(links(apply(alone, insert(1, "the ")))).toEqual(["sheet"]);
  expect(runs(apply(alone, insert(6, " now")))).toEqual([
    ["sheet", expect.objectContaining({ link: { url }, underline: true })],
    [" now\n", {}],
  ]);
});

test("lines put into a list item are items of the same list at the same depth", () => {
  const list = apply(write("one\n\ttwo"), bullets(1, 9));
  const grown = apply(list, insert(8, "\nthree\nfour"));
  expect(outline(grown)).toEqual(["• one", "  • two", "  • three", "  • four"]);
  expect(new Set(paragraphs(grown).map(({ bullet }) => bullet?.listId)).size).toBe(1);
});

test("joined emoji, accents and right-to-left text come back as they went in", () => {
  const text = "👩🏽‍🏫 e\u0301\u0323 שלום 🇧🇷 𝒳";
  const state = apply(write(text), restyle(1, 1 + text.length, { italic: true }));
  expect(runs(state)).toEqual([
    [text, { italic: true }],
    ["\n", {}],
  ]);
  // Google's indexes allow a place between a letter and its accent, and between joined emoji.
  expect(flat(apply(write("e\u0301"), insert(2, "-")))).toBe("^e-\u0301\n");
});

test("text cannot be put where no paragraph is", () => {
  const state = apply(write("ab"), insertTable(3, 1, 1));
  expect(flat(state)).toBe("^ab\n[/|\n]\n");
  for (const index of [4, 5, 6, 8]) {
    expect(refusal(state, insert(index, "x"))).toBe(
      "400 Invalid requests[0].insertText: The insertion index must be inside the bounds of an existing paragraph.",
    );
  }
  expect(refusal(state, insert(0, "x"))).toContain("Index 0 must be greater than or equal to 1");
  expect(refusal(state, insert(10, "x"))).toContain("Index 10 must be less than the end index");
  expect(refusal(state, insert(1, ""))).toContain("must specify text to insert");
  expect(refusal(state, { insertText: { text: "x" } })).toContain("The location must be specified");
  expect(flat(apply(state, insert(9, "end"), insert(7, "cell"), insert(3, "c")))).toBe("^abc\n[/|cell\n]end\n");
});

test("text to be replaced is found as it is written, never as a pattern, and never across paragraphs", () => {
  const replace = (text: string) => ({ replaceAllText: { containsText: { text }, replaceText: "x" } });
  expect(flat(apply(write("a.b (a+b)? a-b [1/2]"), replace("(a+b)?"), replace("a.b"), replace("[1/2]")))).toBe(
    "^x x a-b x\n",
  );
  expect(flat(apply(write("one\ntwo"), replace("one\ntwo")))).toBe("^one\ntwo\n");
  expect(refusal(write("a"), replace(""))).toContain("must not be empty");
  const pattern = { replaceAllText: { containsText: { text: "a+", searchByRegex: true }, replaceText: "x" } };
  expect(refusal(write("a"), pattern)).toMatch(/^501 .*searchByRegex/);
});
