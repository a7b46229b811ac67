/** Results as teachers paste them: every student finds their own result, and nobody is given another's. */
import { expect, test } from "@jest/globals";
import { matchLines } from "../../../src/core/other-data/match-lines.ts";
import { readRows } from "../../../src/core/other-data/read-rows.ts";
import { likelyResult, resultColumns } from "../../../src/core/other-data/result-columns.ts";
import { resultsIn } from "../../../src/core/other-data/results.ts";

const names = ["María López García", "José Núñez", "Ana Ruiz", "Zoë O'Neill", "Chidi Anderson-Obi", "Li Wei"];
const key = names.map((name, index) => ({ code: `S0${index + 1}`, name, groups: [] }));
const codes = key.map(({ code }) => code);

const read = (pasted: string, entries: typeof key | null = key) => {
  const matched = matchLines(readRows(pasted), codes, entries);
  if (matched === null) return null;
  const sure = matched.lines.filter(({ code }) => code !== null);
  const column = likelyResult(resultColumns(matched, sure.length > 0 ? sure : matched.lines));
  const found = column === null ? null : resultsIn(sure, column);
  return {
    column: column?.heading ?? null,
    kind: column?.kind ?? null,
    results: Object.fromEntries(
      (found?.results ?? []).map(({ code, value }) => [
        code,
        value.kind === "number" ? value.number : value.kind === "words" ? value.text : null,
      ]),
    ),
    doubled: (found?.doubled ?? []).map(({ code }) => code),
    odd: (found?.odd ?? []).map(({ text }) => text),
    unsure: matched.lines.filter(({ options }) => options.length > 0).map(({ who, options }) => [who, ...options]),
    unknown: matched.lines.filter(({ code, options }) => code === null && options.length === 0).map(({ who }) => who),
  };
};

const cases: readonly {
  readonly what: string;
  readonly pasted: string;
  readonly column?: string | null;
  readonly results: Readonly<Record<string, number | string | null>>;
  readonly unknown?: readonly string[];
  readonly unsure?: readonly (readonly string[])[];
  readonly doubled?: readonly string[];
  readonly odd?: readonly string[];
}[] = [
  {
    what: "a Google Forms quiz: timestamp, mail address, score as 17 / 20, name as a question",
    pasted:
      "Timestamp\tEmail Address\tScore\tWhat is your name?\tWhat helped you?\n2026/11/03 9:15:22 AM\tmlopez@school.example\t17 / 20\tMaría López García\tThe model\n2026/11/03 9:16:02 AM\tanar@school.example\t12 / 20\tana ruiz\tMy group",
    column: "Score",
    results: { S01: 17, S03: 12 },
  },
  {
    what: "a gradebook export: two title lines, Last and First apart, ids, a total, percent signs, the class average",
    pasted:
      'Period 3,,,,\nExported 2026-11-20,,,,\nLast Name,First Name,Student ID,Unit 3 Test,Comments\n"López García",María,10023,85%,\nNúñez,José,10024,62%,late\nRuiz,Ana,10025,-,absent\nClass average,,,73.5%,',
    column: "Unit 3 Test",
    results: { S01: 85, S02: 62, S03: null },
  },
  {
    what: "Last, First in quotes with a decimal comma and semicolons",
    pasted: '"López García, María";8,5\n"Núñez, José";6,25\n"Ruiz, Ana";10',
    results: { S01: 8.5, S02: 6.25, S03: 10 },
  },
  {
    what: "lines with a colon",
    pasted: "María López García: 8,5\nJosé Núñez: 7\nAna Ruiz: abs",
    results: { S01: 8.5, S02: 7, S03: null },
  },
  { what: "lines with a colon, last name first", pasted: "Ruiz, Ana: 14\nWei, Li: 9", results: { S03: 14, S06: 9 } },
  {
    what: "lines with a dash, and a number in front",
    pasted: "1. Ana Ruiz – 14\n2. Li Wei – 9",
    results: { S03: 14, S06: 9 },
  },
  {
    what: "a name and a number with a space",
    pasted: "Ana Ruiz 14\nLi Wei 9\nJosé Núñez -",
    results: { S03: 14, S06: 9, S02: null },
  },
  {
    what: "a name and a decimal comma with a space",
    pasted: "Ana Ruiz 8,5\nLi Wei 9,0",
    results: { S03: 8.5, S06: 9 },
  },
  {
    what: "no accents and other case",
    pasted: "MARIA LOPEZ GARCIA\t9\njose nunez\t5\nzoe oneill\t7",
    results: { S01: 9, S02: 5, S04: 7 },
  },
  {
    what: "a curly apostrophe and a name with a hyphen",
    pasted: "Zoë O’Neill\t7\nChidi Anderson Obi\t8",
    results: { S04: 7, S05: 8 },
  },
  { what: "codes, without a key", pasted: "S01\t85\ns 2\t70\nS3\t64", results: { S01: 85, S02: 70, S03: 64 } },
  {
    what: "codes as CSV with headings",
    pasted: "Sample,Result\nS01,Met\nS02,Not met\nS03,Met\nS04,Met",
    column: "Result",
    results: { S01: "Met", S02: "Not met", S03: "Met", S04: "Met" },
  },
  {
    what: "blank rows between and totals at the foot",
    pasted: "Ana Ruiz\t4\n\nLi Wei\t3\n\n\nTotal\t7\nPromedio\t3,5",
    results: { S03: 4, S06: 3 },
  },
  {
    what: "a whole class of which some are in the sort",
    pasted: "Student\tScore\nAna Ruiz\t4\nNoah Kim\t3\nPriya Shah\t2\nLi Wei\t1",
    results: { S03: 4, S06: 1 },
    unknown: ["Noah Kim", "Priya Shah"],
  },
  {
    what: "a first name alone is nobody's until somebody says so",
    pasted: "Ana\t4\nLi Wei\t3\nJosé Núñez\t2",
    results: { S06: 3, S02: 2 },
    unsure: [["Ana", "S03"]],
  },
  {
    what: "one family name of two is asked about",
    pasted: "María López\t4\nLi Wei\t3",
    results: { S06: 3 },
    unsure: [["María López", "S01"]],
  },
  {
    what: "an initial is asked about",
    pasted: "Ana R.\t4\nLi Wei\t3",
    results: { S06: 3 },
    unsure: [["Ana R.", "S03"]],
  },
  {
    what: "the same student twice with different results",
    pasted: "Ana Ruiz\t4\nLi Wei\t3\nRuiz, Ana\t2",
    results: { S06: 3 },
    doubled: ["S03"],
  },
  { what: "the same line twice", pasted: "Ana Ruiz\t4\nLi Wei\t3\nAna Ruiz\t4", results: { S03: 4, S06: 3 } },
  {
    what: "words among the numbers, and another total",
    pasted: "Ana Ruiz\t14/20\nLi Wei\t13/20\nJosé Núñez\t9/25\nZoë O'Neill\tsee me\nMaría López García\t20/20",
    results: { S01: 20, S03: 14, S06: 13 },
    odd: ["9/25", "see me"],
  },
  {
    what: "absent marks of many kinds",
    pasted: "Ana Ruiz\tabs\nLi Wei\tExcused\nJosé Núñez\tn/a\nZoë O'Neill\tno presentó\nMaría López García\t8",
    results: { S01: 8, S02: null, S03: null, S04: null, S06: null },
  },
  {
    what: "Spanish headings and a column of groups",
    pasted: "Alumno/a;Grupo;Calificación\nRuiz, Ana;3B;9,5\nWei, Li;3B;7,0\nNúñez, José;3A;6,5",
    column: "Calificación",
    results: { S03: 9.5, S06: 7, S02: 6.5 },
  },
  { what: "thousands in scale scores", pasted: "Ana Ruiz\t1,210\nLi Wei\t1,185", results: { S03: 1210, S06: 1185 } },
  {
    what: "feedback in sentences with colons and commas",
    pasted:
      'Name,What helped you?\nAna Ruiz,"I learned: plan first, then write."\nLi Wei,"The frames, and my partner."\nJosé Núñez,I do not know yet',
    column: "What helped you?",
    results: {
      S03: "I learned: plan first, then write.",
      S06: "The frames, and my partner.",
      S02: "I do not know yet",
    },
  },
];

test.each(cases)("$what", ({ pasted, column, results, unknown = [], unsure = [], doubled = [], odd = [] }) => {
  const found = read(pasted)!;
  expect(found.results).toEqual(results);
  expect(found).toMatchObject({ unknown, unsure, doubled, odd, ...(column !== undefined && { column }) });
});

test("names are not read without the key, and codes need none", () => {
  expect(read("Ana Ruiz\t4\nLi Wei\t3", null)).toBeNull();
  expect(read("S01\t85\nS02\t70", null)?.results).toEqual({ S01: 85, S02: 70 });
});

test("two students of one name are asked about, never guessed", () => {
  const twins = [
    { code: "S01", name: "José García (1)", groups: [] },
    { code: "S02", name: "José García (2)", groups: [] },
    { code: "S03", name: "Ana Ruiz", groups: [] },
  ];
  const found = read("José García\t4\nAna Ruiz\t3", twins)!;
  expect(found).toMatchObject({ results: { S03: 3 }, unsure: [["José García", "S01", "S02"]] });
});

test("nothing, one line and a thousand lines are read", () => {
  expect(read("")?.results).toEqual({});
  expect(read("Ana Ruiz: 4")?.results).toEqual({ S03: 4 });
  const many = Array.from({ length: 1000 }, (_, index) => `Student ${index} Name\t${index}`).join("\n");
  expect(read(`${many}\nAna Ruiz\t4`)?.results).toEqual({ S03: 4 });
});
