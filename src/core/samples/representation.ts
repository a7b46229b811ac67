/**
 * Whether a set of samples stands for the class: who is in it and who is missing, in counts alone. It is for the facilitator who pasted
 * the roster: with small counts a sentence may point at a student, so nothing of it belongs in a shared file.
 */
import type { Words } from "../language.ts";
import { allOf, anyOf } from "../pasted/listed.ts";
import type { Student } from "./sample.ts";
import { groupsNamed, languageLevel, type StudentGroup, studentGroups } from "./student-groups.ts";

const by: Readonly<Record<StudentGroup, Words>> = {
  disability: { en: "by students with disabilities", es: "de estudiantes con discapacidad" },
  multilingual: { en: "by multilingual learners", es: "de estudiantes multilingües" },
  advanced: { en: "by advanced learners", es: "de estudiantes avanzados" },
};
const one: Readonly<Record<StudentGroup, Words>> = {
  disability: { en: "a student with a disability", es: "un estudiante con discapacidad" },
  multilingual: { en: "a multilingual learner", es: "un estudiante multilingüe" },
  advanced: { en: "an advanced learner", es: "un estudiante avanzado" },
};

interface Represented {
  /** How many of the students are of each group; a student may be of several. */
  readonly counts: Readonly<Record<StudentGroup, number>>;
  /** Levels of English language development, lowest first, with the multilingual learners at each. */
  readonly levels: readonly { readonly level: string; readonly count: number }[];
}

export const represented = (students: readonly Student[]): Represented => {
  const counts = { disability: 0, multilingual: 0, advanced: 0 };
  const levels = new Map<string, number>();
  for (const { groups } of students) {
    const of = new Set(groups.flatMap(groupsNamed));
    for (const group of of) counts[group] += 1;
    const known = groups.map((text) => languageLevel(text, of.has("multilingual"))).filter((level) => level !== null);
    const level = known[0];
    if (level !== undefined) levels.set(level, (levels.get(level) ?? 0) + 1);
  }
  const sorted = [...levels].sort(([a], [b]) => Number(a) - Number(b));
  return { counts, levels: sorted.map(([level, count]) => ({ level, count })) };
};

/** One to three sentences, without a name. Empty where there is no student. */
export const saysRepresented = (students: readonly Student[]): readonly Words[] => {
  if (students.length === 0) return [];
  const { counts, levels } = represented(students);
  const there = studentGroups.filter((group) => counts[group] > 0);
  const missing = studentGroups.filter((group) => counts[group] === 0);
  if (there.length === 0)
    return [
      {
        en: "The list does not say who is a student with a disability, a multilingual or an advanced learner. Check that the set has work by each.",
        es: "La lista no dice quiénes son estudiantes con discapacidad, multilingües o avanzados. Revise que en el conjunto haya trabajos de todos ellos.",
      },
    ];
  const each = levels.map(({ level, count }) => (count === 1 ? level : `${level} (${count})`));
  // Without them, one level known of three would be read as that of all three.
  const without = counts.multilingual - levels.reduce((sum, { count }) => sum + count, 0);
  const unsaid = { en: `; ${without} without a level`, es: `; ${without} sin nivel` };
  const parts = (language: "en" | "es") =>
    there.map((group) => {
      const said = `${counts[group]} ${by[group][language]}`;
      if (group !== "multilingual" || each.length === 0) return said;
      const at = { en: each.length === 1 ? "level" : "levels", es: each.length === 1 ? "nivel" : "niveles" }[language];
      return `${said} (${at} ${each.join(", ")}${without > 0 ? unsaid[language] : ""})`;
    });
  const [en, es] = [allOf(parts("en")).en, allOf(parts("es")).es];
  const total = students.length;
  return [
    {
      en: `Of ${total} ${total === 1 ? "sample" : "samples"}, ${en}.`,
      es: `De ${total} ${total === 1 ? "muestra" : "muestras"}, ${es}.`,
    },
    ...(missing.length === 0
      ? []
      : [
          {
            en: `No sample from ${anyOf(missing.map((group) => one[group].en)).en}.`,
            es: `No hay ninguna muestra de ${anyOf(missing.map((group) => one[group].es)).es}.`,
          },
        ]),
    ...(counts.multilingual > 0 && levels.length === 0
      ? [
          {
            en: "The list does not give the levels of English language development.",
            es: "La lista no da los niveles de desarrollo del inglés.",
          },
        ]
      : []),
  ];
};
