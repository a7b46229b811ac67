/** Whether a text of ours copies one of the sources. They lie beside the repository where it is developed, and nowhere else. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Language, languages, type Words } from "../../../../src/core/language.ts";

const folder = fileURLToPath(new URL("../../../../../shared/seeds/", import.meta.url));

export const sourcesAreHere = existsSync(folder);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runs = (text: string, length: number): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(" "));
};

/** Every run of `length` words in our texts that one of the sources has too. */
export const runsInCommon = (texts: readonly string[], length: number): readonly string[] => {
  const theirs = new Set(readdirSync(folder).flatMap((file) => runs(readFileSync(`${folder}${file}`, "utf8"), length)));
  return texts.flatMap((text) => runs(text, length)).filter((run) => theirs.has(run));
};

const isWords = (value: object): value is Words => languages.every((language: Language) => language in value);

/** Every text of a value in all its languages, each with the path to it. */
export const allWords = (value: unknown, path = ""): readonly (Words & { readonly path: string })[] => {
  if (typeof value !== "object" || value === null) return [];
  if (isWords(value)) return [{ ...value, path }];
  return Object.entries(value).flatMap(([key, inner]) => allWords(inner, `${path}/${key}`));
};
