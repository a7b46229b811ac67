/** Which of the groups that a set of samples should hold a roster's words for a student name, in English and Spanish. */
import { fold } from "../pasted/fold.ts";

export const studentGroups = ["disability", "multilingual", "advanced"] as const;
export type StudentGroup = (typeof studentGroups)[number];

const words: Readonly<Record<StudentGroup, RegExp>> = {
  disability:
    /\b(iep|504|swds?|sped|ese|special ed(ucation)?|disabilit(y|ies)|disabled|inclusion|resource room|dyslexi[ac]|dislexia|autism|autismo|discapacidad(es)?|educacion especial|necesidades educativas|nee|neae|acs|pie|piar|usaer)\b/,
  multilingual:
    /\b(ells?|lteli?s?|mlls?|mls?|esl|esol|eld|elp|elpac|lep|wida|multilingual|bilingual|emergent|newcomers?|language learners?|english learners?|multilingues?|plurilingues?|bilingues?|aprendi(z|ces) (de|del) (ingles|idioma)|recien llegad[oa]s?)\b/,
  advanced:
    /\b(gifted|gt|g\/t|gate|tag|advanced|honou?rs|high ability|accelerated|avanzad[oa]s?|talento|talentos[oa]s?|sobresalientes?|altas capacidades|honores|superdotad[oa]s?)\b/,
};

/** "el" alone is an article in Spanish. */
const englishLearner = /^els?$|^el[s:,\s-]*(l(evel)?|nivel)?\s*\d|\bELs?\b/;
/** Words that take back what follows: "Non-ELL", "Former EL", "No IEP", "Sin apoyos". */
const takenBack = /^(not?|non|never|former(ly)?|exited|reclassified|sin|ex)\b|\brfep\b/;

/** The groups that one of a roster's words for a student stands for. */
export const groupsNamed = (text: string): readonly StudentGroup[] => {
  const folded = fold(text);
  if (takenBack.test(folded)) return [];
  const multilingual = words.multilingual.test(folded) || englishLearner.test(folded) || englishLearner.test(text);
  return studentGroups.filter((group) =>
    group === "multilingual"
      ? multilingual
      : // "Advanced" beside ELD is a level of English.
        words[group].test(folded) && !(group === "advanced" && multilingual),
  );
};

/** WIDA's own names for its levels, and how they are said in Spanish. */
const named: readonly RegExp[] = [
  /\b(entering|entrada|inicial)\b/,
  /\b(emerging|beginning|emergente)\b/,
  /\b(developing|en desarrollo)\b/,
  /\b(expanding|en expansion)\b/,
  /\b(bridging|transicion)\b/,
  /\b(reaching|alcance)\b/,
];

/**
 * The level of English language development that one of a roster's words gives, as a number in words ("2", "3.5"), else null.
 * `bare`: whether the word alone ("Level 2") may be one, as the student is known to be multilingual.
 */
export const languageLevel = (text: string, bare: boolean): string | null => {
  const folded = fold(text);
  const number =
    /(?:\b(?:wida|eldl?|elp|elpac|access|ells?|els?|mlls?|mls?|esl|multilingual|bilingual|(?:multi|pluri|bi)lingues?|english)\b[^\d]{0,20}|^(?:l|level|nivel)\s*)([1-6](?:[.,]\d)?)\b/.exec(
      folded,
    );
  if (number !== null && (bare || groupsNamed(text).indexOf("multilingual") >= 0)) return number[1]!.replace(",", ".");
  const level = named.findIndex((word) => word.test(folded));
  return level >= 0 && (bare || groupsNamed(text).indexOf("multilingual") >= 0) ? String(level + 1) : null;
};
