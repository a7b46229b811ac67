/**
 * The library as the script reads it: a data file a language beside the code (the build writes them from
 * src/core/protocol/library), so that a call which needs no protocol does not load their texts.
 */
import type { Language } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import type { Protocol } from "../core/protocol/protocol.ts";

/** The file of the script project that holds the protocols of a language as JSON, without its extension. */
const fileOf = (language: Language): string => `Protocols-${language}`;

export const libraryIn = (language: Language): readonly Protocol[] =>
  JSON.parse(HtmlService.createHtmlOutputFromFile(fileOf(language)).getContent()) as readonly Protocol[];

/** Throws Problem "input" where there is none of this id. */
export const libraryProtocol = (id: string, language: Language): Protocol => {
  const protocol = libraryIn(language).find((one) => one.id === id);
  if (protocol) return protocol;
  throw new Problem({
    code: "input",
    say: {
      en: "The protocol that was chosen is not in the library any more.",
      es: "El protocolo que eligió ya no está en la biblioteca.",
    },
    safe: {
      en: "Nothing was made yet by this step, and what you typed is still here.",
      es: "Este paso todavía no creó nada, y lo que escribió sigue aquí.",
    },
    next: { en: "Choose another protocol.", es: "Elija otro protocolo." },
  });
};
