import { expect, test } from "@jest/globals";
import { languages } from "../../src/core/language.ts";
import { fold } from "../../src/core/pasted/fold.ts";
import type { Purpose } from "../../src/core/protocol/protocol.ts";
import { purposeWords } from "../../src/core/protocol/purpose-words.ts";
import { presenterPageWords, shapes } from "../../src/files/presenter-page-words.ts";
import { mayHoldAnswers, readPresenterPage, type TableText } from "../../src/files/read-presenter-page.ts";

const purposes = Object.keys(purposeWords) as Purpose[];

interface Typed {
  /** What stands in the mark's cell, by the place of the choice. */
  readonly shape?: Readonly<Record<number, string>>;
  readonly purpose?: Readonly<Record<number, string>>;
  readonly minutes?: string;
  readonly language?: "en" | "es";
}
const page = ({ shape = {}, purpose = {}, minutes = "", language = "en" }: Typed): TableText[] => [
  [["Bring the work that puzzles you\nWhy"]],
  [
    ["x", "Mark one with x"],
    ...shapes.map(({ choice, rules }, at) => [
      shape[at] ?? "",
      [choice[language], ...rules.map((rule) => rule[language])].join("\n"),
    ]),
  ],
  [
    ["x", "Mark the nearest with x", "A protocol that fits"],
    ...purposes.map((one, at) => [purpose[at] ?? "", purposeWords[one].choice[language], "Looking at work, 40 min"]),
  ],
  [[presenterPageWords.purpose.minutes[language], minutes, "Protocol chosen, and why", ""]],
];
const nothing = { purpose: null, brought: null, minutes: null };

test.each(languages)("what a presenter marks is read back (%s)", (language) => {
  expect(readPresenterPage(page({ language, shape: { 3: "x" }, purpose: { 2: "x" }, minutes: "45" }))).toEqual({
    purpose: purposes[2],
    brought: "two or three students",
    minutes: 45,
  });
});

test.each(["x", "X", " x ", "✓", "✔", "yes", "Sí", "SI", "☒", "this one", "*"])("%j is a mark", (mark) => {
  expect(readPresenterPage(page({ purpose: { 0: mark } }))?.purpose).toBe(purposes[0]);
});

test.each(["", " ", "no", "No", "-", "–", "☐", "0"])("%j is no mark", (mark) => {
  expect(readPresenterPage(page({ purpose: { 0: mark, 4: "x" } }))?.purpose).toBe(purposes[4]);
});

test("a page that nobody filled answers nothing, and two marks are no answer for their part alone", () => {
  expect(readPresenterPage(page({}))).toEqual(nothing);
  expect(readPresenterPage(page({ shape: { 0: "x", 2: "x" }, purpose: { 1: "x" } }))).toEqual({
    ...nothing,
    purpose: purposes[1],
  });
});

test("rows that were moved, deleted, copied, added to or typed anew do no harm", () => {
  const [why, shapeRows, purposeRows, minutes] = page({ shape: { 1: "x" }, purpose: { 5: "x" } });
  const moved = [...purposeRows!.slice(1)].reverse().filter((_, at) => at !== 0);
  const retyped = moved.map(([mark, choice, protocol]) => [
    mark!,
    `  ${choice!.toUpperCase().replace(" ", "  ")} (our focus)`,
    protocol!,
  ]);
  expect(
    readPresenterPage([minutes!, [...retyped, ...retyped], why!, [...shapeRows!, ["x", "Something else"]]]),
  ).toEqual({
    ...nothing,
    purpose: purposes[5],
    brought: "several of one student",
  });
});

test("a mark ahead of the words in their own cell counts, a number does not", () => {
  const rows = (marked: string) =>
    purposes.map((one, at) => ["", `${at === 2 ? marked : `${at + 1}.`} ${purposeWords[one].choice.es}`, ""]);
  expect(readPresenterPage([rows("X")])?.purpose).toBe(purposes[2]);
  expect(readPresenterPage([rows("(x)")])?.purpose).toBe(purposes[2]);
  expect(readPresenterPage([rows("3.")])?.purpose).toBe(null);
});

test.each([
  ["45", 45],
  ["about 45", 45],
  ["45 min", 45],
  ["unos 40 minutos", 40],
  ["1 hour", 60],
  ["1 hour 15 min", 75],
  ["una hora", 60],
  ["40-50", 40],
  ["40 to 50 minutes", 40],
  ["3:00-3:45", 45],
  ["", null],
  ["not sure yet", null],
  ["0", null],
  ["2000", null],
])("minutes %j are %j", (minutes, read) => {
  expect(readPresenterPage(page({ minutes }))?.minutes).toBe(read);
});

test("minutes typed behind their label, in its cell, are read too", () => {
  const [, shapeRows] = page({});
  expect(readPresenterPage([shapeRows!, [["Minutes at hand: 50", ""]]])?.minutes).toBe(50);
});

test("a document that is no presenter's page is not taken for one", () => {
  expect(readPresenterPage([])).toBe(null);
  expect(readPresenterPage([[["Purpose", purposeWords.equity.choice.en]], [["Minutes at hand", "40"]]])).toBe(null);
  expect(mayHoldAnswers("Agenda\n3:00\nWelcome\n10 min")).toBe(false);
  for (const table of page({}).slice(1)) expect(mayHoldAnswers(table.flat().join("\n"))).toBe(true);
});

test("no choice's words stand in another's, so that a row says one thing", () => {
  for (const language of languages) {
    const all = [
      ...shapes.map(({ choice }) => fold(choice[language])),
      ...purposes.map((one) => fold(purposeWords[one].choice[language])),
      fold(presenterPageWords.purpose.minutes[language]),
    ];
    for (const one of all) expect(all.filter((other) => other.includes(one))).toEqual([one]);
  }
});
