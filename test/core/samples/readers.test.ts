import { readReaders } from "../../../src/core/samples/readers.ts";

test("names are read a line or with commas, without numbering and stray spaces", () => {
  expect(readReaders("1. Ana  Rivera\n- Bo, Cy;\tDí 😀\n\n")).toEqual({
    readers: ["Ana Rivera", "Bo", "Cy", "Dí 😀"],
    problem: null,
  });
});

test("the same reader twice is a problem that names them, whatever the case", () => {
  const { readers, problem } = readReaders("Ana\nBo\nana ");
  expect(readers).toEqual(["Ana", "Bo", "ana"]);
  expect(problem!.say).toBe("ana is named more than once.");
});

test("none and more than twelve are problems", () => {
  expect(readReaders(" ,\n").problem!.say).toBe("No reader is named yet.");
  expect(readReaders(Array.from({ length: 12 }, (_, n) => `R${n}`).join()).problem).toBeNull();
  expect(readReaders(Array.from({ length: 13 }, (_, n) => `R${n}`).join()).problem!.say).toContain("room for 12");
});
