/**
 * What forms of a word have in common, so that "compares" and "compared", "razón" and "razones", "solução" and "soluções" come together. The stemmers
 * are Porter's and Snowball's (https://snowballstem.org/algorithms), as @orama/stemmers has them. They expect accents, and keep -ão and -ões
 * apart; people who type in a hurry leave accents out.
 */
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { fold } from "../../core/pasted/fold.ts";
import type { Stem } from "../../core/trends/repeated-words.ts";
import type { NoteLanguage } from "../../core/trends/stop-words.ts";

const stemmers: Readonly<Record<NoteLanguage, (word: string) => string>> = {
  en: (word) => english(word.replace(/['’]s?$/, "")),
  es: (word) => spanish(word.replace(/([cs])ion$/, "$1ión")),
  pt: (word) => portuguese(word.replace(/[õo]es$/, "ão").replace(/cao$/, "ção")),
};

export const stem: Stem = (word, language) => fold(stemmers[language](word));
