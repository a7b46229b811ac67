import { readReaders } from "../../../src/core/samples/readers.ts";

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
