import { expect, test } from "@jest/globals";
import { type EvidenceNote, repeatedWords } from "../../../src/core/trends/repeated-words.ts";
import { stem } from "../../../src/sidebar/insights/stem.ts";

const notesOf = (...texts: readonly string[]): EvidenceNote[] =>
  texts.map((text, index) => ({ sample: `S0${index + 1}`, reader: "Ana", text, sheetId: 200, cell: `F${index + 7}` }));
const found = (texts: readonly string[], known: readonly string[] = []) =>
  repeatedWords(notesOf(...texts), stem, known).map(({ word, notes }) => [word, ...notes.map(({ sample }) => sample)]);

test("forms of a word are one word, told with the notes that have it", () => {
  expect(found(["Compares two tables", "the table is labeled", "No labels; compared tables, table by table"])).toEqual([
    ["table", "S01", "S02", "S03"],
    ["compares", "S01", "S03"],
    ["labels", "S02", "S03"],
  ]);
});

test.each([
  [
    ["Explica la razón", "Sin razones claras", "explicó su razonamiento"],
    ["razón", "explica"],
  ],
  [
    ["Desenha a solução", "duas soluções", "desenhou"],
    ["desenha", "solução"],
  ],
])("forms in Spanish and Portuguese come together, accents or not: %j", (texts, words) => {
  expect(found(texts).map(([word]) => word)).toEqual(words);
});

test("each note is read in its own language, and words that are alike in two come together", () => {
  const texts = [
    "The table compares two plants",
    "He compared the plants in a table",
    "Las razones comparan dos plantas",
    "La razón es clara",
    "Há uma explicação com as soluções",
    "a solucao não tem explicações",
  ];
  expect(found(texts)).toEqual([
    ["plants", "S01", "S02", "S03"],
    ["compares", "S01", "S02"],
    ["explicação", "S05", "S06"],
    ["razón", "S03", "S04"],
    ["solucao", "S05", "S06"],
    ["table", "S01", "S02"],
  ]);
});

test("words of one note, short words and words that every note has are left out", () => {
  expect(found(["The student shows it with a graph graph", "This student shows it with an idea of 3/4"])).toEqual([]);
});

test("accents that were left out make no other word", () => {
  expect(found(["Una explicación clara", "sin las explicaciones", "con la explicacion"])).toEqual([
    ["explicación", "S01", "S02", "S03"],
  ]);
});

test("names of criteria say nothing of their own", () => {
  expect(found(["evidence quoted", "quotes evidence"], ["Evidence"])).toEqual([["quoted", "S01", "S02"]]);
});

test("a note that says a word twice counts once, and no text at all gives no words", () => {
  expect(found(["graph, graph", "graph"])).toEqual([["graph", "S01", "S02"]]);
  expect(found(["", "…"])).toEqual([]);
});
