import { inLanguage } from "../../../src/core/language.ts";
import { represented, saysRepresented } from "../../../src/core/samples/representation.ts";
import { groupsNamed, languageLevel } from "../../../src/core/samples/student-groups.ts";

const students = (groups: readonly (readonly string[])[]) =>
  groups.map((of, index) => ({ name: `Student ${index}`, groups: of, link: "" }));
const said = (groups: readonly (readonly string[])[], language: "en" | "es" = "en") =>
  inLanguage(saysRepresented(students(groups)), language);

test.each([
  [
    "disability",
    ["IEP", "504", "504 plan", "SPED", "SWD", "Special education", "NEE", "Discapacidad", "Educación especial", "PIE"],
  ],
  [
    "multilingual",
    [
      "EL",
      "ELL",
      "ELs",
      "EL level 2",
      "MLL",
      "ML",
      "LTEL",
      "ESL",
      "Newcomer",
      "WIDA 3",
      "ELD Level 3",
      "Multilingüe",
      "Bilingüe",
      "Aprendiz de inglés",
      "EL – Advanced",
    ],
  ],
  ["advanced", ["Advanced", "Gifted", "GT", "G/T", "Honors", "GATE", "Avanzado", "Altas capacidades", "Sobresaliente"]],
])("%s: the words of rosters are known", (group, texts) => {
  for (const text of texts) expect([text, groupsNamed(text)]).toEqual([text, [group]]);
});

test.each(["", "Team red", "2.º B", "Non-ELL", "Former EL", "No IEP", "RFEP", "el grupo", "Group 4", "Delta"])(
  "“%s” names none of them",
  (text) => {
    expect(groupsNamed(text)).toEqual([]);
  },
);

test("levels of English are found beside the word, alone, and by WIDA's names", () => {
  expect(
    ["WIDA 3", "ELD Level 3.5", "EL (L2)", "ELP: 4", "EL Entering"].map((text) => languageLevel(text, false)),
  ).toEqual(["3", "3.5", "2", "4", "1"]);
  expect(["Level 2", "Nivel 4", "L1", "Emergente"].map((text) => languageLevel(text, true))).toEqual([
    "2",
    "4",
    "1",
    "2",
  ]);
  expect(["Level 2", "Developing", "504"].map((text) => languageLevel(text, false))).toEqual([null, null, null]);
});

test("a student in several groups counts in each, once", () => {
  expect(represented(students([["IEP", "504", "ELL", "Level 2"], ["Gifted"], []]))).toEqual({
    counts: { disability: 1, multilingual: 1, advanced: 1 },
    levels: [{ level: "2", count: 1 }],
  });
});

test("who is in the set and who is missing is said in counts, without a name", () => {
  const groups = [["IEP"], ["Multilingual", "WIDA 3"], ["Multilingual", "WIDA 1"], ["EL", "WIDA 3"], [], []];
  expect(said(groups)).toEqual([
    "Of 6 samples, 1 by students with disabilities and 3 by multilingual learners (levels 1, 3 (2)).",
    "No sample from an advanced learner.",
  ]);
  expect(said(groups, "es")).toEqual([
    "De 6 muestras, 1 de estudiantes con discapacidad y 3 de estudiantes multilingües (niveles 1, 3 (2)).",
    "No hay ninguna muestra de un estudiante avanzado.",
  ]);
  expect(said(groups).join()).not.toMatch(/Student \d/);
});

test("levels that are known of some alone are not said of all", () => {
  const groups = [["ELL"], ["Bilingüe nivel 3"], ["Newcomer"], ["ELL 2"]];
  expect(said(groups)[0]).toBe("Of 4 samples, 4 by multilingual learners (levels 2, 3; 2 without a level).");
  expect(said([["EL", "IEP"]], "es")[0]).toMatch(/^De 1 muestra, /);
});

test("a list without groups is said to tell nothing; levels that are missing are asked for", () => {
  expect(said([[], []])).toEqual([expect.stringContaining("does not say who is")]);
  expect(said([["EL"], ["IEP"], ["GT"]])).toEqual([
    "Of 3 samples, 1 by students with disabilities, 1 by multilingual learners and 1 by advanced learners.",
    "The list does not give the levels of English language development.",
  ]);
  expect(said([])).toEqual([]);
});
