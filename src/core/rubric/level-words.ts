/** The words by which rubrics name levels, in English and Spanish, and what they say of a level's place. */
import { fold } from "../pasted/fold.ts";

/** Tried in this order, on folded text: "not yet meeting" is low although it says "meeting". */
const ranks: readonly [number, RegExp][] = [
  [
    0,
    /\b(not?|non|unsatis|unaccept|underdev|ineffec|inadeq|insuf|insatis|incomp|below|begin|emerg|novice|poor|weak|needs|minimal|little|lack|missing|absent|deficien|inicia|incipien|principiante|por mejorar|por debajo|aun no|no cumple)/,
  ],
  [
    1,
    /\b(develop|approach|partial|basic|fair|limited|progress|apprentice|near|almost|some|inconsist|en desarrollo|en proceso|regular|parcial|casi|se acerca)/,
  ],
  [
    3,
    /\b(exceed|exempl|advanc|distinguish|excell?en|expert|master|outstanding|above|beyond|superior|highly|exten|strong|sobresal|avanzad|destac|supera|ejemplar)/,
  ],
  [
    2,
    /\b(meets?\b|meeting|met\b|profic|satisf|adequate|good|compet|capable|effective\b|accomplish|at grade|at standard|at expect|on grade|on level|on target|grade.level|secure|cumple|lograd|alcanza|sufic|bueno|aceptable|adecuad|a nivel)/,
  ],
];

const gradeLevelWords =
  /\b(meets?\b|meeting|met\b|profic|satisf|compet|at grade|at standard|at expect|on grade|on level|on target|grade.level|cumple|lograd|alcanza|sufic|a nivel)/;

/** 0 (first steps) to 3 (beyond grade level), or null where the label has no word that rubrics use for levels. */
export function rankOf(label: string): number | null {
  const text = fold(label);
  return ranks.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** Whether a label says that this is grade level: "Meets", "Proficient", "Cumple"; not "Approaching proficiency". */
export const saysGradeLevel = (label: string): boolean => rankOf(label) === 2 && gradeLevelWords.test(fold(label));

const notScorableWords =
  /^(not scor(e)?able|not scored|unscor(e)?able|no evaluable|no calificable|no aplica|not applicable|n\/?[as]|n\.[as]\.?)$/;

/** Whether a label is a way to say that a piece cannot be scored: "NS", "n/a", "Not scorable". That is no level, and not 0. */
export const saysNotScorable = (label: string): boolean => notScorableWords.test(fold(label));
