import fc from "fast-check";
import { inLanguage } from "../../../src/core/language.ts";
import { readRoster as readInWords } from "../../../src/core/samples/read-roster.ts";

const readRoster = (pasted: string) => inLanguage(readInWords(pasted), "en");

const said = (pasted: string) => {
  const { students, problem } = readRoster(pasted);
  expect(problem).toBeNull();
  return students.map(({ name, groups, link }) => [name, ...groups, ...(link === "" ? [] : [link])].join(" | "));
};

test("names, one a line, are students", () => {
  expect(said("Ana Rivera\nBo O’Neil-Lee\nمحمد علي\nÉva 😀\n")).toEqual([
    "Ana Rivera",
    "Bo O’Neil-Lee",
    "محمد علي",
    "Éva 😀",
  ]);
});

test("columns are found by their headings, in English and Spanish, in any order", () => {
  expect(said("Work\tGroups\tStudent\nhttps://a.b/1\tEL level 2; IEP\tRivera, Ana\n\t\tBo Lee")).toEqual([
    "Ana Rivera | EL level 2 | IEP | https://a.b/1",
    "Bo Lee",
  ]);
  expect(said("Enlace;Nombre;Apellidos;Grupo\nhttps://a.b/c;José;Núñez;EL")).toEqual([
    "José Núñez | EL | https://a.b/c",
  ]);
});

test("columns are found without headings, too", () => {
  expect(said("1\thttps://a.b/1\tAna Rivera\tIEP\n2\thttps://a.b/2\tBo Lee\t")).toEqual([
    "Ana Rivera | IEP | https://a.b/1",
    "Bo Lee | https://a.b/2",
  ]);
});

test("several group columns become groups under their headings", () => {
  expect(said("Last name,First name,IEP,EL level,Email\nRivera,Ana,Yes,2,a@x.org\nLee,Bo,No,,b@x.org")).toEqual([
    "Ana Rivera | IEP | EL level 2",
    "Bo Lee",
  ]);
});

test("family names first are turned round, whatever separates the columns", () => {
  expect(said("Rivera, Ana\nLee, Bo\nDe la Cruz, Ana María")).toEqual(["Ana Rivera", "Bo Lee", "Ana María De la Cruz"]);
  expect(said('"Rivera, Ana",EL\n"Lee, Bo",IEP')).toEqual(["Ana Rivera | EL", "Bo Lee | IEP"]);
  expect(said("Rivera, Ana\tEL\nLee, Jr.\t")).toEqual(["Ana Rivera | EL", "Lee Jr."]);
});

test("groups after a name are no part of the name", () => {
  expect(said("Ana, EL\nBo\nCy Poe, IEP, EL level 3")).toEqual(["Ana | EL", "Bo", "Cy Poe | IEP | EL level 3"]);
});

test("student numbers and mail addresses are left out, and that is said", () => {
  const { students, warnings } = readRoster("Student ID\tName\tEmail\n4711\tAna\ta@x.org");
  expect(students).toEqual([{ name: "Ana", groups: [], link: "" }]);
  expect(warnings.join()).toContain('"Student ID" and "Email"');
});

test("totals, blank lines, lines without a name and texts that are no link are left out, and that is said", () => {
  const { students, warnings } = readRoster(
    "Name\tLink\nAna\tsee folder\n\t\n\thttps://a.b\nBo\thttps://a.b/1 https://a.b/2\nTotal\t2\n\n",
  );
  expect(students.map((one) => [one.name, one.link])).toEqual([
    ["Ana", ""],
    ["Bo", "https://a.b/1"],
  ]);
  expect(warnings).toEqual([
    '"see folder" on line 2 is no web link (http ...), so it was left out.',
    "Line 4 has no name, so it was left out.",
    "Line 5 has 2 links; the first one was taken.",
    "Not read as students: the totals on line 6.",
    "1 blank line was left out.",
  ]);
});

test("two students of one name are never merged: both lines are named", () => {
  const { students, problem, twins } = readRoster("Ana Rivera\nBo Lee\n\nana  rivéra");
  expect(students).toEqual([]);
  expect(twins).toBe(true);
  expect(problem).toEqual({
    code: "input",
    say: "The same name stands on two lines: Ana Rivera (lines 1 and 4).",
    safe: "The list is only here in the sidebar: nothing has been saved or shared.",
    next: "If they are different students, say so with the button. If it is one student, remove a line.",
  });
});

test("students of one name whom the facilitator says to be different are told apart in the order of the list", () => {
  const pasted = "José García\tEL\nBo Lee\t\nJose Garcia\tIEP\nBo Lee (1)\t\nBo Lee\t";
  const { students, warnings, problem } = inLanguage(readInWords(pasted, "apart"), "en");
  expect(problem).toBeNull();
  expect(students.map(({ name, groups }) => [name, ...groups].join(" | "))).toEqual([
    "José García (1) | EL",
    "Bo Lee (2)",
    "Jose Garcia (2) | IEP",
    "Bo Lee (1)",
    "Bo Lee (3)",
  ]);
  expect(warnings.join()).toContain("José García (lines 1 and 3) and Bo Lee (lines 2 and 5)");
});

test.each([
  ["nothing", " \n", "no students here yet"],
  ["only headings", "Name\tGroup", "No names"],
  ["a whole district", Array.from({ length: 201 }, (_, n) => `Student ${n}`).join("\n"), "201 students"],
  ["a book", "x".repeat(110_000), "too long"],
])("%s is refused with what to do", (_, pasted, say) => {
  const { problem } = readRoster(pasted);
  expect(problem!.say).toContain(say);
  expect(problem!.next).not.toBe("");
});

test("whatever is pasted, the answer is students with distinct names or a problem, never an exception", () => {
  const bit = fc.constantFrom(
    "\t",
    "\n",
    ",",
    ";",
    '"',
    "Name",
    "Group",
    "Ana",
    "Bo",
    "EL",
    "https://a.b",
    "Total",
    "1",
    " ",
    "x",
    "é",
  );
  const text = fc.oneof(
    fc.array(bit, { maxLength: 40 }).map((bits) => bits.join("")),
    fc.string({ unit: "binary", maxLength: 100 }),
  );
  fc.assert(
    fc.property(text, (pasted) => {
      const { students, problem } = readRoster(pasted);
      expect(students.length === 0).toBe(problem !== null);
      for (const { name, link } of students) {
        expect(name).not.toBe("");
        expect(link === "" || /^https?:/i.test(link)).toBe(true);
      }
      const names = students.map((one) => one.name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }),
    { numRuns: 500 },
  );
});

test("what is said of a roster is said in Spanish as well, and names stay as they are", () => {
  const { warnings } = inLanguage(readInWords("Student ID\tName\tLink\n7\tAna\tsee folder\n\t\t\nTotal\t1\t"), "es");
  expect(warnings).toEqual([
    "Se dejó fuera, porque la reunión no lo necesita: «Student ID».",
    "«see folder», en la línea 2, no es un enlace web (http ...) y se dejó fuera.",
    "No se leyeron como estudiantes los totales de la línea 4.",
    "Se dejó fuera 1 línea en blanco.",
  ]);
  expect(inLanguage(readInWords("Ana Rivera\nana rivéra"), "es").problem!.say).toBe(
    "El mismo nombre está en dos líneas: Ana Rivera (líneas 1 y 2).",
  );
});
