/** The words by which rubrics name levels, in English and Spanish and the commonest of a few others, and what they say of a level's place. */
import { fold } from "../pasted/fold.ts";

/** Tried in this order, on folded text: "not yet meeting" is low although it says "meeting". */
const ranks: readonly [number, RegExp][] = [
  [2, /\b(usually|often|frequent|casi siempre|a menudo|generalmente)/],
  [0.5, /\b(rarely|seldom|hardly|casi nunca|rara vez|raramente)/],
  [
    0,
    /\b(not?\b|non\b|none\b|never|nunca|nao\b|nicht\b|unsatis|unaccept|underdev|ineffec|inadeq|insuf|insatis|incomp|below|begin|emerg|novice|poor|weak|needs|minimal|little|lack|missing|absent|blank|en blanco|sin evidencia|deficien|fail|inici[ao]|incipien|principiante|por mejorar|por debajo|aun no|fragil|mangelhaft|ungenugend)|[\u2639\u{1f641}\u{1f61e}\u{1f61f}\u{1f622}\u{1f44e}\u{1f534}\u274c]/u,
  ],
  [
    1,
    /\b(develop|approach|partial|parcial|partiel|teilweise|basic|fair|limited|progress|apprentice|near|almost|some|inconsist|en desarrollo|em desenvolvimento|en proceso|en voie|en cours|regular|casi|se acerca|a veces|ausreichend)|[\u{1f610}\u{1f615}\u{1f7e1}\u{1f7e0}]/u,
  ],
  [1.5, /\bintermedi/],
  [2.5, /\b(notable|merit)/],
  [
    3,
    /\b(exceed|exempl|advanc|distin|excell?en|expert|master|outstanding|above|beyond|superior|highly|exten|strong|always|sobresal|avan[cz]ad|destac|supera|ejemplar|siempre|sempre|otimo|tres bien|sehr gut)|[\u{1f600}\u{1f603}\u{1f604}\u{1f601}\u{1f929}\u{1f31f}\u{1f3c6}]/u,
  ],
  [
    2,
    /\b(meets?\b|meeting|met\b|yes\b|si\b|sim\b|oui\b|pass\b|profic|satisf|adequate|good|compet|capable|effective\b|accomplish|at grade|at standard|at expect|on grade|on level|on target|grade.level|secure|cumple|lograd|logro|alcanza|esperad|aprobad|sufic|bueno|bien\b|bom\b|gut\b|befriedigend|acquis|aceptable|adecuad|a nivel)|[\u{1f642}\u{1f44d}\u{1f7e2}\u2705\u2714]/u,
  ],
];

const gradeLevelWords =
  /\b(meets?\b|meeting|met\b|yes\b|si\b|sim\b|oui\b|pass\b|profic|satisf|compet|at grade|at standard|at expect|on grade|on level|on target|grade.level|cumple|lograd|alcanza|esperad|aprobad|sufic|acquis|a nivel)/;

/** 0 (first steps) to 3 (beyond grade level), or null where the label has no word or face that rubrics use for levels. */
export function rankOf(label: string): number | null {
  const text = fold(label);
  return ranks.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** Whether a label says that this is grade level: "Meets", "Proficient", "Cumple"; not "Approaching proficiency". */
export const saysGradeLevel = (label: string): boolean => rankOf(label) === 2 && gradeLevelWords.test(fold(label));

const bare = (label: string) => fold(label).replace(/[()[\]:*]/g, "");

const cannotScore =
  /^((ns|n\/s|na|n\/a)[ –-]+)?(not scor(e)?able|not scored|unscor(e)?able|cannot be scored|no evaluable|no calificable|no puntuable|no aplica|not applicable)( (ns|n\/s|na|n\/a))?$|^(na|n\/[as]|n\.[as]\.?)$/;

/** Whether a label is a way to say that a piece cannot be scored: "n/a", "NS Not scorable". That is no level, and not 0. */
export const saysNotScorable = (label: string): boolean => cannotScore.test(bare(label));

const mayBeNoJudgement =
  /^(ns|ie|ne|blank|off[ -]topic|(no|insufficient) (evidence|response|answer|attempt|work|score)|not (submitted|attempted|turned in|assessed|observed|taught)( yet)?|en blanco|(sin|no hay) (evidencias?|respuesta|intento)|no (entregad|presentad|observad|evaluad)[oa])$/;

/** Whether a label without points may be a lowest level or a piece that cannot be scored: "Blank", "No evidence". Only the teacher knows. */
export const mayBeNotScorable = (label: string): boolean => mayBeNoJudgement.test(bare(label));
