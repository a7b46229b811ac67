/** The people who read and sort the samples, as the facilitator types them. */
import type { Words } from "../language.ts";
import { clean, fold } from "../pasted/fold.ts";
import { allOf } from "../pasted/listed.ts";
import type { ProblemText } from "../problem.ts";

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
  readonly problem: ProblemText<Words> | null;
}

const safe: Words = {
  en: "Nothing has been made yet, and what you typed is kept.",
  es: "Todavía no se ha creado nada, y se conserva lo que escribió.",
};

/**
 * Reads names, one a line or with commas between them; numbering and bullets before them are dropped. A mail address beside a name
 * ("Ana Ruiz <ana@school.org>") is that reader's.
 * 1 to 12 readers, each name once; `readers` is what could be read even where there is a problem.
 */
export function readReaders(typed: string): ReadersRead {
  const people = typed.split(/[\r\n;]+/).flatMap(peopleIn);
  const readers = people.map(({ name }) => name);
  const emails = people.map(({ email }) => email);
  const twice = readers.filter((name, index) => readers.findIndex((other) => fold(other) === fold(name)) < index);
  const refuse = (say: Words, next: Words): ReadersRead => ({
    readers,
    emails,
    problem: { code: "input", say, safe, next },
  });
  if (readers.length === 0) {
    return refuse(
      { en: "No reader is named yet.", es: "Todavía no hay ningún nombre de quienes leen." },
      {
        en: "Type the name of each person who sorts, one a line.",
        es: "Escriba el nombre de cada persona que clasifica, uno por línea.",
      },
    );
  }
  if (twice.length > 0) {
    return refuse(
      {
        en: `${allOf(twice).en} ${twice.length === 1 ? "is" : "are"} named more than once.`,
        es: `${allOf(twice).es} ${twice.length === 1 ? "aparece" : "aparecen"} más de una vez.`,
      },
      {
        en: "Remove the second one, or add an initial if they are two people.",
        es: "Borre el segundo, o agregue una inicial si son dos personas.",
      },
    );
  }
  if (readers.length > mostReaders) {
    return refuse(
      {
        en: `${readers.length} readers are named; one sort sheet has room for ${mostReaders}.`,
        es: `Hay ${readers.length} nombres; en una hoja de clasificación caben ${mostReaders} personas.`,
      },
      {
        en: "Let some people read in pairs, or split the team into two meetings.",
        es: "Que algunas personas lean en parejas, o divida el equipo en dos reuniones.",
      },
    );
  }
  return { readers, emails, problem: null };
}
