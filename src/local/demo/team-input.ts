/** What a real team brings: a pasted rubric and roster, four readers, and the levels that they give. All names are invented. */

import type { Language, Words } from "../../core/language.ts";
import { noTask, type Task } from "../../core/samples/task.ts";
import { pileNames } from "../../core/sorting/pile.ts";

export const pastedRubric = [
  "Criteria\tExceeds (4)\tMeets (3)\tApproaching (2)\tNot yet (1)\tScore\tComments",
  "Claim\tPrecise claim + counterclaim\tClear claim\tClaim is vague\tNo claim\t\t",
  "Evidence\tWell chosen, cited\tRelevant evidence\tSome evidence\tLittle evidence\t\t",
  "Conventions \tNo errors\tFew errors\tErrors distract\tHard to read\t\t",
  "\t\t\t\tTOTAL:\t    /12\t",
].join("\n");

export const pastedRoster = [
  "Name\tGroup\tWork",
  "Amara Diallo\tMultilingual, WIDA 3\thttps://drive.google.com/file/d/1-claim-essay-01/view",
  "Bryce Coleman\t\thttps://drive.google.com/file/d/1-claim-essay-02/view",
  "Camila Reyes\tMultilingual, WIDA 2\thttps://drive.google.com/file/d/1-claim-essay-03/view",
  "Dmitri Volkov\tIEP\thttps://drive.google.com/file/d/1-claim-essay-04/view",
  "Elena Petrova\tAdvanced\thttps://drive.google.com/file/d/1-claim-essay-05/view",
  "Farid Haddad\tMultilingual, WIDA 4\thttps://drive.google.com/file/d/1-claim-essay-06/view",
  "Grace O'Neill\tIEP\thttps://drive.google.com/file/d/1-claim-essay-07/view",
  "Hana Suzuki\tAdvanced\thttps://drive.google.com/file/d/1-claim-essay-08/view",
  "Isaiah Brooks\t\thttps://drive.google.com/file/d/1-claim-essay-09/view",
  "Jia Chen\tMultilingual, WIDA 1\thttps://drive.google.com/file/d/1-claim-essay-10/view",
  "Kofi Mensah\tIEP\thttps://drive.google.com/file/d/1-claim-essay-11/view",
  "Lucía Fernández\t\thttps://drive.google.com/file/d/1-claim-essay-12/view",
].join("\n");

export const readers = ["Ana Torres", "Ben Okafor", "Chloe Nguyen", "Dan O'Brien"];

/** Two readers gave theirs. */
export const emails = ["ana.torres@school.example", "ben.okafor@school.example", "", ""];

export const title: Words = { en: "Argument essay, grade 7", es: "Ensayo argumentativo, séptimo grado" };

/** What the facilitator typed of the task; the rest is left open for the meeting. */
export const task: Readonly<Record<Language, Task>> = {
  en: {
    ...noTask,
    purpose: "See how students back a claim with evidence, as the unit's last essay asks for it again.",
    task: "Write an argument on whether the town should close Main Street to cars, from the three sources read in class.",
    objectives: "Support a claim with evidence from two sources. Use “because”, “although” and “according to”.",
    wida: "1 to 4",
    exemplar: "https://docs.google.com/document/d/1-claim-essay-exemplar/edit",
  },
  es: {
    ...noTask,
    purpose:
      "Ver cómo sostienen los estudiantes una afirmación con evidencia, pues el último ensayo la vuelve a pedir.",
    task: "Escribir un argumento sobre si el pueblo debe cerrar la calle principal a los autos, con las tres fuentes leídas.",
    objectives: "Sostener una afirmación con evidencia de dos fuentes. Usar «porque», «aunque» y «según».",
    wida: "1 a 4",
    exemplar: "https://docs.google.com/document/d/1-claim-essay-exemplar/edit",
  },
};

const words = ["1 Not yet", "2 Approaching", "3 Meets", "4 Exceeds"];

/**
 * The level that a reader gives: most agree, some differ by one level, a few by two. Deterministic, so that the demonstration
 * is the same each time. `sample`, `criterion` and `reader` count from 0.
 */
export const levelGiven = (sample: number, criterion: number, reader: number): string => {
  const base = [3, 3, 2, 4, 4, 3, 3, 4, 3, 1, 3, 3][sample % 12] ?? 2;
  const harder = criterion === 1 && sample % 2 === 0 ? -1 : 0;
  // In about every fourth place one reader differs: by a level, or by two.
  const place = sample * 3 + criterion;
  const shift = place % 4 === 1 && reader === 1 ? -1 : place % 13 === 6 && reader === 2 ? 2 : 0;
  return words[Math.min(4, Math.max(1, base + harder + shift)) - 1] ?? "";
};

const seen = [
  "Names a claim in the first line and comes back to it at the end.",
  "Quotes two sources, but does not say why they matter.",
  "Draws the argument as a diagram before writing it.",
  "Uses a sentence frame well; ideas go beyond it.",
];
export const evidenceGiven = (sample: number, reader: number): string => seen[(sample + reader) % seen.length] ?? "";

/** The pile that follows from the levels: about a third each. */
export const pileGiven = (sample: number, reader: number, criteria: number, language: Language): string => {
  const levels = Array.from({ length: criteria }, (_, criterion) => Number(levelGiven(sample, criterion, reader)[0]));
  const mean = levels.reduce((sum, level) => sum + level, 0) / criteria;
  return pileNames[language][mean >= 3.5 ? 0 : mean >= 2.9 ? 1 : 2];
};

const strategies = ["", "Diagram first", "Counts reasons for and against", "Starts from a quotation"];
export const strategyGiven = (sample: number): string => strategies[sample % strategies.length] ?? "";
