/**
 * The library as the script reads it: a data file a language beside the code (the build writes them from
 * src/core/protocol/library), so that a call which needs no protocol does not load their texts.
 */
import type { Language } from "../core/language.ts";
import type { Protocol } from "../core/protocol/protocol.ts";

/** The file of the script project that holds the protocols of a language as JSON, without its extension. */
const fileOf = (language: Language): string => `Protocols-${language}`;

export const libraryIn = (language: Language): readonly Protocol[] =>
  JSON.parse(HtmlService.createHtmlOutputFromFile(fileOf(language)).getContent()) as readonly Protocol[];
