import { readReaders as readInWords } from "../../../src/core/samples/readers.ts";

const readReaders = (typed: string) => readInWords(typed, "en");

test("names are read a line or with commas, without numbering and stray spaces", () => {
  expect(readReaders("1. Ana  Rivera\n- Bo, Cy;\tDí 😀\n\n")).toEqual({
    readers: ["Ana Rivera", "Bo", "Cy", "Dí 😀"],
    emails: ["", "", "", ""],
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

test("a mail address beside a name is that reader's, in whatever way it is typed or pasted", () => {
  const typed =
    'Ana Ruiz <ana@school.org>\nBo Lind, bo.lind@school.org\ncarla.meyer@school.org\n"Dee, Jo"\nEd (ed@x.edu)';
  expect(readReaders("Ana Ruiz <ana@school.org>, Bo Lind <bo@school.org>; Cy")).toMatchObject({
    readers: ["Ana Ruiz", "Bo Lind", "Cy"],
    emails: ["ana@school.org", "bo@school.org", ""],
  });
  const { readers, emails } = readReaders(typed);
  expect(readers.slice(0, 3)).toEqual(["Ana Ruiz", "Bo Lind", "Carla Meyer"]);
  expect(emails.slice(0, 3)).toEqual(["ana@school.org", "bo.lind@school.org", "carla.meyer@school.org"]);
  expect(readers[readers.length - 1]).toBe("Ed");
  expect(emails).toHaveLength(readers.length);
});

test("problems are said in Spanish as well, with the word for “and” that Spanish asks for", () => {
  const said = (typed: string) => readInWords(typed, "es").problem;
  expect(said("Ana\nIrene\nana\nirene")).toEqual({
    code: "input",
    say: "ana e irene aparecen más de una vez.",
    safe: "Todavía no se ha creado nada, y se conserva lo que escribió.",
    next: "Borre el segundo, o agregue una inicial si son dos personas.",
  });
  expect(said("")!.say).toBe("Todavía no hay ningún nombre de quienes leen.");
});
