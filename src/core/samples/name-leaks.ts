/**
 * Finds students' names where the team, or whoever sees a link or a file's name, would read them. In running text only whole names count, as
 * "Rose", "Grace" and "Mark" are words too; in links, titles and names of files a single name of four letters tells enough.
 */
import { fold } from "../pasted/fold.ts";

/** `name`: a link or the name of a file. */
export interface Place<Where> {
  readonly where: Where;
  readonly kind: "running" | "name";
  readonly text: string;
}
export interface Leak<Where> {
  readonly where: Where;
  /** What of a student's name was found, as the roster writes it. */
  readonly found: string;
}

/** Words of links and file names that are family or given names as well. */
const common = new Set(
  "page mark docs drive view edit file open copy link home grade class test draft work unit math story poem essay student".split(
    " ",
  ),
);
const leastLetters = 4;

const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .match(/[\p{L}\p{M}']+/gu)
    ?.map(bare)
    .filter((word) => word !== "") ?? [];
/** "Maya's" is Maya; apostrophes inside a name stay together: O'Neill. */
const bare = (word: string): string => word.replace(/'s$/, "").replace(/'/g, "");

/** A link's or a file name's own words: without server and ids, "MayaRivera" and "maya_rivera%20essay" taken apart. */
const nameWords = (text: string): readonly string[] => {
  let plain = text;
  try {
    plain = decodeURIComponent(text);
  } catch {
    // A percent sign that encodes nothing.
  }
  const own = plain
    .replace(/https?:\/\/[^/\s]*/gi, " ")
    .replace(/(\/d\/|\/folders\/|[?&]id=)[\w-]{8,}/g, " ")
    .replace(/[_\d.+-]+/g, " ");
  // Taken apart at capitals and not, for McDonald's sake.
  return [...wordsIn(own), " ", ...wordsIn(own.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))];
};

interface Known {
  readonly name: string;
  readonly words: readonly string[];
}

/** "José García (2)" -> José García. */
const asKnown = (name: string): Known => {
  const plain = name.replace(/ \(\d+\)$/, "");
  return { name: plain, words: wordsIn(plain) };
};

/** The words of a place, in order and as a set. */
interface Parts {
  readonly kind: "running" | "name";
  readonly list: readonly string[];
  readonly all: ReadonlySet<string>;
}
const partsOf = ({ kind, text }: Place<unknown>): Parts => {
  const list = kind === "name" ? nameWords(text) : wordsIn(text);
  return { kind, list, all: new Set(list) };
};

const holds = ({ list, all }: Parts, words: readonly string[]): boolean =>
  words.every((word) => all.has(word)) && list.some((_, at) => words.every((word, index) => list[at + index] === word));

/** The ways in which a whole name is written: in full, first and one family name alone, last name first. */
const ways = (words: readonly string[]): readonly (readonly string[])[] => {
  if (words.length < 2) return [];
  const [first, last] = [words[0]!, words[words.length - 1]!];
  const family = words.slice(1).map((word) => [first, word]);
  return [words, ...family, [last, first], [...words.slice(1), first]];
};

const foundIn = (parts: Parts, { name, words }: Known, readers: ReadonlySet<string>): string | null => {
  const tells = parts.kind === "running" || words.some((word) => !common.has(word));
  if (tells && ways(words).some((way) => holds(parts, way))) return name;
  if (parts.kind === "running") return null;
  const [first, last] = [words[0]!, words[words.length - 1]!];
  // Names of accounts: "mayarivera", "mrivera".
  const joined = words.length > 1 ? [first + last, last + first, first.charAt(0) + last] : [];
  if (joined.some((account) => account.length > leastLetters && parts.all.has(account))) return name;
  const distinctive = (word: string) => word.length >= leastLetters && !common.has(word) && !readers.has(word);
  const single = words.find((word) => distinctive(word) && parts.all.has(word));
  // As the roster writes it, with its accents.
  return single === undefined ? null : (name.split(/[\s-]+/).find((part) => wordsIn(part)[0] === single) ?? name);
};

/** Every place once for each name found in it. Names that are readers' own are no students'. */
export const findLeaks = <Where>(
  names: readonly string[],
  readers: readonly string[],
  places: readonly Place<Where>[],
): readonly Leak<Where>[] => {
  const whole = new Set(readers.map((reader) => wordsIn(reader).join(" ")));
  const single = new Set(readers.flatMap(wordsIn));
  const known = names.map(asKnown).filter(({ words }) => words.length > 0 && !whole.has(words.join(" ")));
  return places.flatMap((place) => {
    const parts = partsOf(place);
    const found = known.map((one) => foundIn(parts, one, single)).filter((name) => name !== null);
    return [...new Set(found)].map((name) => ({ where: place.where, found: name }));
  });
};
