import { languages } from "../../../src/core/language.ts";
import { blankRubric } from "../../../src/core/rubric/blank-rubric.ts";
import { checkRubric, type RubricFault } from "../../../src/core/rubric/check-rubric.ts";
import { type Criterion, type Level, levelNameIn, type Rubric } from "../../../src/core/rubric/rubric.ts";

const level = (label: string, points: number | null = null): Level => ({ label, points, descriptor: "" });
const claim: Criterion = {
  name: "Claim",
  section: "",
  weight: 1,
  levels: [level("Not yet", 1), level("Meets", 2)],
  gradeLevel: 1,
};
const rubricOf = (...criteria: Partial<Criterion>[]): Rubric => ({
  title: "",
  criteria: criteria.map((one) => ({ ...claim, ...one })),
});
const faults = (rubric: Rubric) => checkRubric(rubric).map(({ criterion, level, what }) => [criterion, level, what]);

test.each(languages)("a rubric from scratch in %s lacks only the criterion's name", (language) => {
  const rubric = blankRubric(language);
  expect(faults(rubric)).toEqual([[0, null, "no name"]]);
  expect(rubric.criteria[0]!.gradeLevel).toBe(2);
  expect(rubric.criteria[0]!.levels.map(levelNameIn(language))).toEqual(
    language === "en"
      ? ["1 Beginning", "2 Approaching", "3 Meets", "4 Exceeds"]
      : ["1 Inicial", "2 En desarrollo", "3 Cumple", "4 Supera"],
  );
});

test("a sound rubric has no faults, whatever its criteria have in common", () => {
  expect(faults(rubricOf({}, { name: "Evidence", levels: [level("", 1), level("", 1.5), level("Meets")] }))).toEqual(
    [],
  );
});

test.each<[string, Partial<Criterion>, number | null, RubricFault["what"]]>([
  ["a name of spaces", { name: "  " }, null, "no name"],
  ["a name longer than a cell shows", { name: "x".repeat(201) }, null, "too long"],
  ["a weight of 0", { weight: 0 }, null, "weight"],
  ["a weight that is no number", { weight: Number.NaN }, null, "weight"],
  ["one level", { levels: [level("Meets")] }, null, "too few levels"],
  ["the line at the lowest level", { gradeLevel: 0 }, null, "grade level"],
  ["the line above the highest level", { gradeLevel: 2 }, null, "grade level"],
  ["13 levels", { levels: Array.from({ length: 13 }, (_, n) => level("", n)) }, null, "too many levels"],
  ["a level without words and points", { levels: [level("Not yet"), level(" ")] }, 1, "level without name"],
  ["two levels of one name", { levels: [level("Meets", 2), level(" meets", 2)] }, 1, "level twice"],
  ["words that are another level's points", { levels: [level("", 3), level("Level 3")] }, 1, "level twice"],
  ["the same in Spanish", { levels: [level("", 3), level("nivel 3")] }, 1, "level twice"],
  ["a level that is a number", { levels: [level("1"), level("Meets")] }, 0, "level only a number"],
  ["a level that is a date to a sheet", { levels: [level("3-4"), level("Meets")] }, 0, "level only a number"],
  ["the choice beside the levels", { levels: [level("No evaluable", 0), level("Meets")] }, 0, "level not scorable"],
  ["n/a", { levels: [level("N/A"), level("Meets")] }, 0, "level not scorable"],
  [
    "a descriptor longer than the sheet takes",
    { levels: [level("Not yet"), { ...level("Meets"), descriptor: "x".repeat(5001) }] },
    1,
    "too long",
  ],
])("%s is found where it stands", (_, change, at, what) => {
  expect(faults(rubricOf({ name: "Other" }, change))).toEqual([[1, at, what]]);
});

test("two criteria of one name, too many, and none are found", () => {
  expect(faults(rubricOf({}, { name: "CLAIM " }))).toEqual([[1, null, "name twice"]]);
  expect(faults({ title: "", criteria: [] })).toEqual([[0, null, "no criteria"]]);
  const many = rubricOf(...Array.from({ length: 32 }, (_, n) => ({ name: `C${n}` })));
  expect(faults(many)).toEqual([[30, null, "too many criteria"]]);
});

test("every fault is said in both languages, with names in that language's quotation marks", () => {
  const [twice] = checkRubric(rubricOf({ levels: [level("", 3), level("Nivel 3")] }));
  expect(twice!.say).toEqual({
    en: "Two levels of this criterion are called “Nivel 3”. Give one of them another name.",
    es: "Dos niveles de este criterio se llaman «Nivel 3». Cambie el nombre de uno de los dos.",
  });
});
