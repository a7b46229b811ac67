/** What the agenda says, in every language. Times of day come in as they are read. */
import type { Language } from "../language.ts";
import { words as en, type Meeting } from "./agenda-words.en.ts";
import { words as es } from "./agenda-words.es.ts";

export type { Meeting };
export type AgendaWords = typeof en;

export const agendaWords: Readonly<Record<Language, AgendaWords>> = { en, es };
