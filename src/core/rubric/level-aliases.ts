/**
 * The words by which a level can be meant: its name, its label, its points alone, "Level 3". The sort sheet's formulas and the
 * summary go by the same list, so that both understand the same cells.
 */
import { languages } from "../language.ts";
import { type Level, levelNameIn, levelWord, notScorable } from "./rubric.ts";

export interface LevelAlias {
  /** Tidied by `tidyWords`, and compared without case. */
  readonly text: string;
  readonly level: number | "not scorable";
}

const bareName = new RegExp(`^(?:${languages.map((one) => levelWord[one]).join("|")}) (\\d+(?:\\.\\d+)?)$`);

/** Takes a level's name apart again: the way back from `levelNameIn`. */
export const levelFromName = (name: string, descriptor: string): Level => {
  const bare = bareName.exec(name);
  if (bare) return { label: "", points: Number(bare[1]), descriptor };
  const scored = /^(\d+(?:\.\d+)?) (.+)$/.exec(name);
  // "03 Meets" is a label: its number would come back as 3.
  return scored && String(Number(scored[1])) === scored[1]
    ? { label: scored[2]!, points: Number(scored[1]), descriptor }
    : { label: name, points: null, descriptor };
};

/** What a formula of the sheet can do to words too: one kind of space and apostrophe, no spaces around. */
export const tidyWords = (words: string): string =>
  words
    .replace(/\u00a0/g, " ")
    .replace(/\u2019/g, "'")
    .replace(/ +/g, " ")
    .replace(/^ | $/g, "");

export const aliasKey = (words: string): string => tidyWords(words).toLowerCase();

const cannotScore: readonly string[] = [
  ...languages.map((language) => notScorable[language]),
  "Not scoreable",
  "No calificable",
  "n/a",
  "n.a.",
  "na",
  "n/s",
];

const withoutAccents = (text: string): string => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
const spelled = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [text, withoutAccents(text)]).filter((text) => text !== "");

const otherForms = ({ label, points }: Level): string[] => {
  if (points === null) return [];
  const number = String(points);
  return [
    ...(Number.isInteger(points) ? [number, `${number}.0`, `${number},0`] : [number, number.replace(".", ",")]),
    ...languages.map((language) => `${levelWord[language]} ${number}`),
    ...(label === "" ? [] : [label, `${number} - ${label}`, `${label} ${number}`, `${label} (${number})`]),
  ];
};

/**
 * No text twice. A level's name goes before every other form; a text that fits two levels is left out, as nobody can tell
 * which was meant.
 */
export const levelAliases = (levels: readonly Pick<Level, "label" | "points">[]): readonly LevelAlias[] => {
  const found = new Map<string, LevelAlias>();
  const taken = new Set<string>();
  const add = (formsOf: (level: Level) => readonly string[]): void => {
    const fresh = new Map<string, LevelAlias | null>();
    levels.forEach(({ label, points }, level) => {
      for (const text of spelled(formsOf({ label, points, descriptor: "" })).map(tidyWords)) {
        const key = aliasKey(text);
        const other = fresh.get(key);
        if (!taken.has(key))
          fresh.set(key, other === undefined || other?.level === level ? (other ?? { text, level }) : null);
      }
    });
    for (const [key, alias] of fresh) {
      taken.add(key);
      if (alias) found.set(key, alias);
    }
  };
  add((level) => languages.map((language) => levelNameIn(language)(level)));
  add(otherForms);
  for (const text of cannotScore) {
    const key = aliasKey(text);
    if (!taken.has(key)) found.set(key, { text, level: "not scorable" });
    taken.add(key);
  }
  return [...found.values()];
};
