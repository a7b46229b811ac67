/** Which language the sidebar speaks. A further language is a file that satisfies `Messages` and a line here. */
import { en } from "./en.ts";

export type Messages = typeof en;

const languages: Readonly<Record<string, Messages>> = { en };

/** `language`: two letters; English where there is no translation. */
export const messagesFor = (language: string): Messages => languages[language] ?? en;
