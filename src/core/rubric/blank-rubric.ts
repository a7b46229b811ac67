/** Where a team starts that has no rubric to paste: one criterion to name, on the four levels that most rubrics have. */
import type { Language, Words } from "../language.ts";
import type { Rubric } from "./rubric.ts";

const usualLevels: readonly Words[] = [
  { en: "Beginning", es: "Inicial" },
  { en: "Approaching", es: "En desarrollo" },
  { en: "Meets", es: "Cumple" },
  { en: "Exceeds", es: "Supera" },
];

/** One criterion without a name, and "1 Beginning" to "4 Exceeds" with the grade-level line at "3 Meets". */
export const blankRubric = (language: Language): Rubric => ({
  title: "",
  criteria: [
    {
      name: "",
      section: "",
      weight: 1,
      levels: usualLevels.map((label, index) => ({ label: label[language], points: index + 1, descriptor: "" })),
      gradeLevel: usualLevels.findIndex(({ en }) => en === "Meets"),
    },
  ],
});
