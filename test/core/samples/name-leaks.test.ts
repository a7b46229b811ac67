import { findLeaks, type Place } from "../../../src/core/samples/name-leaks.ts";

const roster = ["Maya Rivera", "José García López (1)", "Rose O'Neill", "Mark Page", "Li Wu", "محمد علي"];
const found = (kind: Place<string>["kind"], text: string, readers: readonly string[] = []) =>
  findLeaks(roster, readers, [{ where: "here", kind, text }]).map(({ found }) => found);

test.each([
  ["the title of a file", "Fractions - Maya Rivera", "Maya Rivera"],
  ["one name in it", "Maya's fractions poster", "Maya"],
  ["the last name first", "RIVERA, MAYA – essay", "Maya Rivera"],
  ["without accents", "ensayo de jose garcia", "José García López"],
  ["an accent where the file has none", "Garcia essay", "García"],
  ["an apostrophe of another kind", "O’Neill draft 2", "O'Neill"],
  ["a short name in full", "Li Wu poster", "Li Wu"],
  ["letters from right to left", "مقال محمد علي", "محمد علي"],
  ["a link, names run together", "https://school.example/work/MayaRivera_essay.pdf", "Maya Rivera"],
  ["a link, encoded", "https://school.example/work?title=jos%C3%A9%20garc%C3%ADa", "José García López"],
  ["a link, an account's name", "https://sites.example/mrivera/home", "Maya Rivera"],
])("found in a link or a file's name: %s", (_, text, name) => {
  expect(found("name", text)).toEqual([name]);
});

test.each([
  ["an id by chance", "https://docs.google.com/document/d/1maya-rivera-Xy12/edit"],
  ["the server's own name", "https://rivera.school.example/work/12"],
  ["words of links that are names, too", "https://docs.google.com/page/mark/view"],
  ["a name inside a word", "https://school.example/mayan-rivers"],
  ["a short single name", "Li-ion batteries"],
  ["a broken percent sign", "100%zz sure"],
])("not found in a link or a file's name: %s", (_, text) => {
  expect(found("name", text)).toEqual([]);
});

test("in running text only whole names count, as names are words, too", () => {
  expect(found("running", "Mark each page. The price rose, said Grace; Maya calendars.")).toEqual([]);
  expect(found("running", "As Maya Rivera did in her poster, and Garcia Lopez, Jose.")).toEqual([
    "Maya Rivera",
    "José García López",
  ]);
});

test("readers are no students: their names, and names that they share, do not count", () => {
  expect(found("name", "Notes of Maya Rivera", ["Maya Rivera"])).toEqual([]);
  expect(found("name", "Rivera's class", ["Ana Rivera"])).toEqual([]);
  expect(found("name", "Maya in Rivera's class", ["Ana Rivera"])).toEqual(["Maya"]);
});

test("two hundred students and as many links beside a long rubric are read at once", () => {
  const names = Array.from(
    { length: 200 },
    (_, n) => `Given${"abcdefghij"[n % 10]} Family${"klmnopqrst"[n % 7]}${"uvwxyz"[n % 6]}`,
  );
  const links = names.map((_, n) => ({ where: String(n), kind: "name" as const, text: `https://a.b/work-${n}` }));
  const leaks = findLeaks(
    names,
    [],
    [...links, { where: "rubric", kind: "running", text: "many words ".repeat(9000) }],
  );
  expect(leaks).toEqual([]);
});
