/** The pages of the sidebar say everything in every language. That nothing is missing, the compiler sees to. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { languages } from "../../src/core/language.ts";

/** Every text by its path; what is put together at run time is tried with "2" as each of its parts. */
const textsOf = (value: unknown, path: string): [string, string][] => {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(value("2", "2", "2"))]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
};

/** Said the same way in both languages. */
const same = /\.(code|day|agenda|minutes|stepSays|groupCount|languages\.(en|es))$/;

const files = readdirSync("src/sidebar", { recursive: true, encoding: "utf8" }).filter((name) =>
  /words\.en\.ts$/.test(name),
);

test.each(files)("%s is translated, every text of it", async (file) => {
  const wordsIn = async (language: string): Promise<Map<string, string>> => {
    const module = await import(join(process.cwd(), "src/sidebar", file.replace(".en.", `.${language}.`)));
    return new Map(textsOf(module, "").filter(([path]) => !same.test(path)));
  };
  const english = await wordsIn("en");
  expect(english.size).toBeGreaterThan(3);
  for (const language of languages.filter((one) => one !== "en")) {
    const other = await wordsIn(language);
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...other].filter(([path, text]) => text === "" || text === english.get(path))).toEqual([]);
  }
});

test("there are words to translate", () => expect(files.length).toBeGreaterThan(2));
