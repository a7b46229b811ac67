/** The people who read and sort the samples, as the facilitator types them. */
import type { Language } from "../language.ts";
import { clean, fold } from "../pasted/fold.ts";
import type { ProblemText } from "../problem.ts";
import { readersWords } from "./readers-words.ts";

/** One tab a reader: more than this no team talks through, and no sheet shows side by side. */
export const mostReaders = 12;

const address = /[<([]?\s*(?:mailto:)?([^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[a-z]{2,})\s*[>)\]]?/i;

interface Person {
  readonly name: string;
  readonly email: string;
}

/** "ana.ruiz@school.org" -> "Ana Ruiz", where no name stands beside an address. */
const nameIn = (email: string): string =>
  email
    .slice(0, email.indexOf("@"))
    .split(/[._-]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ");

/** The people of one line. An address that stands alone after a name is that person's. */
const peopleIn = (line: string): readonly Person[] => {
  const people: Person[] = [];
  for (const part of line.split(/[\t,]+/)) {
    const email = address.exec(part)?.[1] ?? "";
    const name = clean(part.replace(address, " ").replace(/^\s*(?:[-*•]|\d+[.)])\s+/, "")).replace(/^"(.*)"$/, "$1");
    const last = people[people.length - 1];
    if (name !== "") people.push({ name, email });
    else if (email !== "" && last?.email === "") people[people.length - 1] = { ...last, email };
    else if (email !== "") people.push({ name: nameIn(email), email });
  }
  return people;
};

export interface ReadersRead {
  readonly readers: readonly string[];
  /** The mail address of each reader, "" where none was typed. */
  readonly emails: readonly string[];
  readonly problem: ProblemText | null;
}

/**
 * Reads names, one a line or with commas between them; numbering and bullets before them are dropped. A mail address beside a name
 * ("Ana Ruiz <ana@school.org>") is that reader's.
 * `language`: of the problem. 1 to 12 readers, each name once; `readers` is what could be read even where there is a problem.
 */
export function readReaders(typed: string, language: Language): ReadersRead {
  const people = typed.split(/[\r\n;]+/).flatMap(peopleIn);
  const readers = people.map(({ name }) => name);
  const emails = people.map(({ email }) => email);
  const twice = readers.filter((name, index) => readers.findIndex((other) => fold(other) === fold(name)) < index);
  const { safe, none, twice: named, tooMany } = readersWords[language];
  const said =
    readers.length === 0
      ? none
      : twice.length > 0
        ? named(twice)
        : readers.length > mostReaders
          ? tooMany(readers.length, mostReaders)
          : null;
  return { readers, emails, problem: said && { code: "input", safe, ...said } };
}
