/** What is said of the readers as they are typed, in every language. A page holds only its own. */
import type { Language } from "../language.ts";
import { words as en } from "./readers-words.en.ts";
import { words as es } from "./readers-words.es.ts";

export const readersWords: Readonly<Record<Language, typeof en>> = { en, es };
