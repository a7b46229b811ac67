import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { inLanguage } from "../../../src/core/language.ts";
import { checkRubric } from "../../../src/core/rubric/check-rubric.ts";
import { readRubric as readInWords } from "../../../src/core/rubric/read-rubric.ts";
import { levelName, type Rubric } from "../../../src/core/rubric/rubric.ts";

interface Expected {
  title?: string;
  sections?: string[];
  criteria: {
    name: string;
    section?: string;
    levels: { label: string; points: number }[];
    shared_descriptor?: [number, number][];
  }[];
  ignore_columns?: string[];
  ignore_rows?: string[];
  warnings?: string[];
  must_ask?: string;
}

const readRubric = (pasted: string) => inLanguage(readInWords(pasted), "en");
const cases = new URL("../../cases/rubrics/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, cases), "utf8");

const must = (pasted: string): Rubric => {
  const { rubric, problem } = readRubric(pasted);
  expect(problem).toBeNull();
  return rubric!;
};

const names = (pasted: string) => must(pasted).criteria.map((one) => one.name);
const levels = (pasted: string, criterion = 0) => must(pasted).criteria[criterion]!.levels.map(levelName);

for (const file of readdirSync(cases).filter((name) => name.endsWith(".tsv"))) {
  test(`${file} is read as its teacher means it`, () => {
    const expected = JSON.parse(read(file.replace(".tsv", ".expected.json"))) as Expected;
    const { rubric, warnings, questions, problem } = readRubric(read(file));
    expect(problem).toBeNull();
    expect(rubric!.title).toBe(expected.title ?? "");
    expect(rubric!.criteria.map((one) => one.name)).toEqual(expected.criteria.map((one) => one.name));
    expected.criteria.forEach((wanted, index) => {
      const found = rubric!.criteria[index]!;
      expect(found.section).toBe(wanted.section ?? "");
      expect(found.weight).toBe(1);
      // The cases number the levels of a rubric without numbers by their order; we keep its points empty.
      const inOrder = [...wanted.levels].sort((a, b) => a.points - b.points);
      const numbered = found.levels.some((level) => level.points !== null);
      expect(
        found.levels.map(({ label, points }, place) => ({ label, points: numbered ? points : place + 1 })),
      ).toEqual(inOrder);
      for (const pair of wanted.shared_descriptor ?? []) {
        const texts = pair.map((points) => found.levels.find((level) => level.points === points)!.descriptor);
        expect(texts[0]).not.toBe("");
        expect(texts[1]).toBe(texts[0]);
      }
    });
    const said = warnings.join("\n");
    for (const ignored of [...(expected.ignore_columns ?? []), ...(expected.ignore_rows ?? [])])
      expect(said).toContain(ignored);
    expect(questions.length > 0).toBe(expected.must_ask !== undefined);
  });
}

test("half points without a description, a missing description and N/A are said", () => {
  expect(readRubric(read("07_half_points_sections.tsv")).warnings).toEqual([
    "Level 1.5, Level 2.5 and Level 3.5 have no description.",
    '"Conventions" has no description for 2 Approaches Expectations.',
    '"Conventions" says "N/A" for 4 Advanced: nobody should choose that level there.',
  ]);
});

test("combined levels, a footnote and an assumed grade-level line are said", () => {
  expect(readRubric(read("05_combined_levels.tsv")).warnings).toEqual([
    '"**6/5" and "*2 / 1" each stand for two levels, which share a description.',
    'Not read as criteria: "** 6 for most features of 5, exemplary * 1 for little or no evidence".',
    'No level says "meets" or "at grade level", so the grade-level line was drawn at Level 4. Move it if your team draws it elsewhere.',
  ]);
});

test("a criterion that lists its levels in another order is named, and the order asked about", () => {
  const { rubric, warnings, questions } = readRubric(read("09_long_form_fill_down.tsv"));
  expect(rubric!.criteria[2]!.levels.map((level) => level.descriptor)).toEqual([
    "Irrelevant",
    "Repeats the position",
    "Backs up the position",
  ]);
  expect(warnings[0]).toContain('"Claim" lists its levels in another order');
  expect(questions[0]).toContain("Ineffective, Adequate and Effective");
});

test.each([
  ["Criteria\tNot yet\tApproaching proficiency\tProficient\tAdvanced\nClaim\ta\tb\tc\td", "Proficient"],
  ["Criteria\tBelow\tPartially meets\tMeets\nClaim\ta\tb\tc", "Meets"],
  ["Criteria\tUnsatisfactory\tSatisfactory\tExcellent\nClaim\ta\tb\tc", "Satisfactory"],
  ["Criterio\tInicial (1)\tEn proceso (2)\tLogrado (3)\tDestacado (4)\nTesis\ta\tb\tc\td", "3 Logrado"],
  ["Criterio\tNo cumple\tCumple parcialmente\tCumple\tSupera\nTesis\ta\tb\tc\td", "Cumple"],
  ["Criteria\tBelow grade level\tAt grade level\tAbove grade level\nClaim\ta\tb\tc", "At grade level"],
  ["Criteria\t1\t2\t3\t4\nClaim\ta\tb\tc\td", "Level 3"],
  ["Criteria\t1\t2\t3\t4\t5\nClaim\ta\tb\tc\td\te", "Level 4"],
  ["Criteria\tYes (1)\tNot yet (0)\nClaim\ta\tb", "1 Yes"],
])("the grade-level line of %j is drawn at %s", (pasted, expected) => {
  const criterion = must(pasted).criteria[0]!;
  expect(levelName(criterion.levels[criterion.gradeLevel]!)).toBe(expected);
});

test.each([
  ["Markdown", "| Criteria | Meets (2) | Not yet (1) |\n|---|---|---|\n| Claim | a | b |\n| Evidence | c | d |"],
  ["commas", 'Criteria,Meets (2),Not yet (1)\nClaim,"a, b",c\nEvidence,d,e'],
  ["semicolons", "Criteria;Meets (2);Not yet (1)\nClaim;a;c\nEvidence;d;e"],
  ["spaces", "Criteria   Meets (2)   Not yet (1)\nClaim      a b         c\nEvidence   d           e"],
  ["no corner", "Meets (2)\tNot yet (1)\nClaim\ta\tb\nEvidence\tc\td"],
  [
    "a title and a line for the name",
    "Essay\n\nName:\tDate:\t\nCriteria\tMeets (2)\tNot yet (1)\nClaim\ta\tb\nEvidence\tc\td",
  ],
  ["points under the labels", "Criteria\tMeets\tNot yet\nPoints\t2\t1\nClaim\ta\tb\nEvidence\tc\td"],
  ["labels under the points", "Criteria\t2\t1\n\tMeets\tNot yet\nClaim\ta\tb\nEvidence\tc\td"],
  [
    "a list with points",
    "Criterion\tLevel\tPoints\tText\nClaim\tMeets\t2\ta\n\tNot yet\t1\tb\nEvidence\tMeets\t2\tc\n\tNot yet\t1\td",
  ],
  ["levels down", "\tClaim\tEvidence\nMeets (2)\ta\tb\nNot yet (1)\tc\td"],
  [
    "a line per page that repeats the headings",
    "Criteria\tMeets (2)\tNot yet (1)\nClaim\ta\tb\nCriteria\tMeets (2)\tNot yet (1)\nEvidence\tc\td",
  ],
])("a rubric pasted with %s keeps its criteria and levels", (_, pasted) => {
  expect(names(pasted)).toEqual(["Claim", "Evidence"]);
  expect(levels(pasted)).toEqual(["1 Not yet", "2 Meets"]);
});

test.each([
  ["4 - Exceeds", "1 - Below"],
  ["4: Exceeds", "1: Below"],
  ["Exceeds - 4 points", "Below - 1 point"],
  ["Level 4: Exceeds", "Level 1: Below"],
  ["Exceeds\n(4 pts)", "Below\n(1 pt)"],
  ["4 Exceeds", "1 Below"],
])("points and label of %j are told apart", (high, low) => {
  expect(levels(`Criteria\t"${high}"\t"${low}"\nClaim\ta\tb`)).toEqual(["1 Below", "4 Exceeds"]);
});

test("a range of points stays in the label instead of becoming a wrong number", () => {
  expect(levels("Criteria\tExceeds (8-10)\tBelow (0-7)\nClaim\ta\tb")).toEqual(["Below (0-7)", "Exceeds (8-10)"]);
});

test("a rubric in which 1 is the best is turned the right way up, and asked about", () => {
  const { rubric, questions } = readRubric("\t1 Exceeds\t2 Meets\t3 Below\nClaim\ta\tb\tc");
  expect(rubric!.criteria[0]!.levels.map(levelName)).toEqual(["3 Below", "2 Meets", "1 Exceeds"]);
  expect(questions).toHaveLength(1);
});

test("levels with words of the team's own are read in the order given, and asked about", () => {
  const pasted = "Criterion\tSeed\tSprout\tBloom\nClaim\tno claim\tsome claim\tstrong claim";
  expect(levels(pasted)).toEqual(["Seed", "Sprout", "Bloom"]);
  expect(readRubric(pasted).questions[0]).toContain("Seed, Sprout and Bloom");
});

test("weights are taken from the names or from a column of their own", () => {
  const weights = (pasted: string) => must(pasted).criteria.map((one) => [one.name, one.weight]);
  expect(weights("Criteria\t2\t1\nClaim (x2)\ta\tb\nEvidence\tc\td")).toEqual([
    ["Claim", 2],
    ["Evidence", 1],
  ]);
  expect(weights("Criteria\t2\t1\nClaim 40%\ta\tb\nEvidence 60%\tc\td")).toEqual([
    ["Claim", 0.4],
    ["Evidence", 0.6],
  ]);
  expect(weights("Criteria\tWeight\t2\t1\nClaim\t3\ta\tb\nEvidence\t1\tc\td")).toEqual([
    ["Claim", 3],
    ["Evidence", 1],
  ]);
  expect(weights("Criteria\t2\t1\nClaim 40%\ta\tb\nEvidence\tc\td").map(([, weight]) => weight)).toEqual([1, 1]);
});

test("a column of areas becomes sections, not names", () => {
  const rubric = must("Area\tCriterion\tBelow\tMeets\nWriting\tClaim\ta\tb\n\tEvidence\ta\tb\nSpeaking\tVoice\ta\tb");
  expect(rubric.criteria.map((one) => [one.section, one.name])).toEqual([
    ["Writing", "Claim"],
    ["Writing", "Evidence"],
    ["Speaking", "Voice"],
  ]);
});

test("criteria of the same name are told apart, and one criterion alone is questioned", () => {
  const { rubric, warnings } = readRubric("Criteria\tBelow\tMeets\nClaim\ta\tb\nclaim\tc\td");
  expect(rubric!.criteria.map((one) => one.name)).toEqual(["Claim", "claim (2)"]);
  expect(warnings.join()).toContain('"claim (2)"');
  expect(readRubric("Criteria\tBelow\tMeets\nClaim\ta\tb").warnings[0]).toContain("Only one criterion");
});

test("a rubric of names without any description still has its criteria", () => {
  expect(names("Criteria\tBelow\tMeets\nClaim\t\t\nEvidence\t\t")).toEqual(["Claim", "Evidence"]);
});

test("a page of text under the table does not flood the warnings", () => {
  const { warnings } = readRubric(
    `Criteria\tBelow\tMeets\nClaim\ta\tb\nVoice\tc\td\nNote: ${"long ".repeat(2000)}\t\t`,
  );
  expect(warnings.join("").length).toBeLessThan(300);
});

test("right-to-left text and emoji are kept", () => {
  const rubric = must("المعيار\t2\t1\nالفكرة 😀\tجيد\tضعيف\nالدليل\tجيد\tضعيف");
  expect(rubric.criteria[0]!.name).toBe("الفكرة 😀");
  expect(rubric.criteria[0]!.levels[1]!.descriptor).toBe("جيد");
});

test.each([
  ["an empty paste", " \n\t\n", "no rubric here yet"],
  ["a text without a table", "Please see the rubric", "No rows and columns"],
  [
    "a table without levels",
    "Criteria\tWhat we look for\nClaim\ta\nEvidence\tb",
    "no criteria with at least two levels",
  ],
  ["a book", "4\t3\n".repeat(50_000), "about 195 KB"],
  [
    "a bank of criteria",
    `Criteria\tBelow\tMeets\n${Array.from({ length: 31 }, (_, n) => `C${n}\ta\tb`).join("\n")}`,
    "31 criteria",
  ],
])("%s is refused with what is safe and what to do", (_, pasted, say) => {
  const { rubric, problem } = readRubric(pasted);
  expect(rubric).toBeNull();
  expect(problem!.say).toContain(say);
  expect(problem!.safe).toContain("still here");
  expect(problem!.next).not.toBe("");
});

test("whatever is pasted, the answer is a sound rubric or a problem, never an exception", () => {
  const bit = fc.constantFrom(
    "\t",
    "\n",
    '"',
    ",",
    ";",
    "|",
    " ",
    "4",
    "3",
    "(2)",
    "/",
    "Meets",
    "Not yet",
    "Exceeds",
    "Claim",
    "é",
    "x2",
    "20%",
    "*",
    "N/A",
    "NS Not scorable",
    "Level 3",
    "Nivel 3",
    "A",
    "IV",
    "★",
    "-",
    "+",
    "\u2013",
    "Criteria",
    "Glows",
    "Grows",
    "Total",
    "😀",
  );
  const text = fc.oneof(
    fc.array(bit, { maxLength: 60 }).map((bits) => bits.join("")),
    fc.string({ unit: "binary", maxLength: 200 }),
  );
  fc.assert(
    fc.property(text, (pasted) => {
      const { rubric, problem } = readRubric(pasted);
      expect(rubric === null).toBe(problem !== null);
      if (rubric !== null) expect(checkRubric(rubric)).toEqual([]);
      for (const criterion of rubric?.criteria ?? []) {
        expect(criterion.name).not.toBe("");
        expect(criterion.weight).toBeGreaterThan(0);
        expect(criterion.gradeLevel).toBeGreaterThanOrEqual(1);
        expect(criterion.gradeLevel).toBeLessThan(criterion.levels.length);
        expect(new Set(criterion.levels.map((level) => levelName(level).toLowerCase())).size).toBe(
          criterion.levels.length,
        );
        expect(criterion.levels.every((level) => level.label !== "" || level.points !== null)).toBe(true);
      }
      const all = (rubric?.criteria ?? []).map((one) => one.name.toLowerCase());
      expect(new Set(all).size).toBe(all.length);
    }),
    { numRuns: 1000 },
  );
});

test.each(["05_combined_levels.tsv", "07_half_points_sections.tsv", "09_long_form_fill_down.tsv", "01_transposed.tsv"])(
  "what is said of %s is said in Spanish as well, and not in English",
  (file) => {
    const { warnings, questions } = readInWords(read(file));
    const said = [...warnings, ...questions];
    expect(said.length).toBeGreaterThan(0);
    for (const { en, es } of said) {
      expect(es).toMatch(/\b(no|se|la|los|las|en|hay|criterios?|niveles)\b/i);
      expect(es).not.toBe(en);
    }
  },
);

test("a rubric that cannot be read is refused in Spanish, with quotation marks as Spanish has them", () => {
  expect(inLanguage(readInWords("a\tb\nc\td"), "es").problem).toEqual({
    code: "input",
    say: "Se encontró una tabla, pero en ella no hay criterios con al menos dos niveles.",
    safe: "Lo que pegó sigue aquí, y todavía no se ha creado nada.",
    next: "Compruebe que la primera fila nombre los niveles, por ejemplo «4 Supera» o «Inicial», y la primera columna los criterios.",
  });
  expect(inLanguage(readInWords(read("05_combined_levels.tsv")), "es").warnings[0]).toBe(
    "«**6/5» y «*2 / 1» valen por dos niveles, que comparten una descripción.",
  );
});
