import { expect, test } from "@jest/globals";
import { apply, insert, insertTable, mark, marked, read, refusal, remove, write } from "./workbench.ts";

/** "trends" is marked in "the trends here". */
const section = () => apply(write("the trends here"), mark("trends", 5, 11));

test("a section's mark moves with its text when somebody writes or deletes before it", () => {
  expect(marked(section(), "trends")).toEqual(["trends"]);
  expect(marked(apply(section(), insert(1, "Now ")), "trends")).toEqual(["trends"]);
  expect(marked(apply(section(), remove(1, 5)), "trends")).toEqual(["trends"]);
  expect(marked(apply(section(), insertTable(1, 2, 2)), "trends")).toEqual(["trends"]);
  expect(marked(apply(section(), insert(16, "!"), remove(12, 14)), "trends")).toEqual(["trends"]);
});

test("a section's mark grows with what is typed inside it, not with what is typed at its edges", () => {
  expect(marked(apply(section(), insert(7, "XX\n")), "trends")).toEqual(["trXX\nends"]);
  expect(marked(apply(section(), insertTable(7, 1, 1)), "trends")).toEqual(["tr\n[/|\n]ends"]);
  expect(marked(apply(section(), insert(5, "XX")), "trends")).toEqual(["trends"]);
  expect(marked(apply(section(), insert(11, "XX")), "trends")).toEqual(["trends"]);
});

test("a section's mark shrinks with what is deleted of it, and goes when nothing is left", () => {
  expect(marked(apply(section(), remove(7, 9)), "trends")).toEqual(["trds"]);
  expect(marked(apply(section(), remove(3, 7)), "trends")).toEqual(["ends"]);
  expect(marked(apply(section(), remove(9, 13)), "trends")).toEqual(["tren"]);
  expect(read(apply(section(), remove(5, 11)))).not.toHaveProperty("namedRanges");
  expect(read(apply(section(), remove(1, 16)))).not.toHaveProperty("namedRanges");
});

test("a mark stays with text that is replaced", () => {
  const replace = (text: string, replaceText: string) => ({ replaceAllText: { containsText: { text }, replaceText } });
  expect(marked(apply(section(), replace("trends", "glows and grows")), "trends")).toEqual(["glows and grows"]);
  expect(marked(apply(section(), replace("rend", "")), "trends")).toEqual(["ts"]);
});

test("several marks may have one name and may overlap", () => {
  const state = apply(section(), mark("trends", 1, 8), mark("other", 5, 11));
  expect(marked(state, "trends")).toEqual(["trends", "the tre"]);
  expect(marked(state, "other")).toEqual(["trends"]);
});

test("a mark without a name, with too long a name or of nothing is refused", () => {
  expect(refusal(section(), mark("", 1, 4))).toContain("between 1 and 256");
  expect(refusal(section(), mark("n".repeat(257), 1, 4))).toContain("between 1 and 256");
  expect(refusal(section(), mark("n", 4, 4))).toContain("The range should not be empty.");
  expect(refusal(section(), { deleteNamedRange: { name: "nobody" } })).toContain("No named range with name nobody");
  expect(refusal(section(), { deleteNamedRange: {} })).toContain("ID or name for named range must be set");
});
