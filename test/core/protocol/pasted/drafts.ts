/** Pasted texts as the drafts that are made of them. */
import { inLanguage, type Language } from "../../../../src/core/language.ts";
import type { Protocol } from "../../../../src/core/protocol/protocol.ts";
import { readProtocol } from "../../../../src/core/protocol/read-protocol.ts";

/** What is read, said in one language. */
export const readIn = (pasted: string, language: Language = "en") => inLanguage(readProtocol(pasted), language);

export const draft = (pasted: string): Protocol => {
  const { protocol, problem } = readIn(pasted);
  if (protocol === null) throw new Error(problem?.say);
  return protocol as Protocol;
};

/** Titles with least, usual and most minutes. */
export const times = (protocol: Protocol) =>
  protocol.segments.map(({ title, minutes: { least, usual, most } }) => [title, least, usual, most]);

export const usual = (pasted: string) => draft(pasted).segments.map(({ title, minutes }) => [title, minutes.usual]);

export const lines = (...all: string[]): string => all.join("\n");
