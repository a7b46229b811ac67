/** The languages of our documents. A further one is a line here; the compiler then names every text that still lacks it. */
export const languages = ["en", "es"] as const;
export type Language = (typeof languages)[number];

/** A text in every language. */
export type Words = Readonly<Record<Language, string>>;

/** The text that `say` gives in each language. */
export const inEvery = (say: (language: Language) => string): Words =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as Words;

/** A value whose texts are in every language, and the same value in one of them. */
export type InOne<T> = T extends Words
  ? string
  : T extends readonly (infer Item)[]
    ? readonly InOne<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: InOne<T[Key]> }
      : T;

const isWords = (value: object): value is Words => languages.every((language) => language in value);

/** `value` with every text in `language`. */
export const inLanguage = <T>(value: T, language: Language): InOne<T> => {
  if (typeof value !== "object" || value === null) return value as InOne<T>;
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language)) as InOne<T>;
  if (isWords(value)) return value[language] as InOne<T>;
  return Object.keys(value).reduce<Record<string, unknown>>((done, key) => {
    done[key] = inLanguage((value as Record<string, unknown>)[key], language);
    return done;
  }, {}) as InOne<T>;
};
