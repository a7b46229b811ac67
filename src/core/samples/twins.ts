/** Students who share a name, as two "José García" in one class do: numbers tell them apart. */
import { inEvery, type Words } from "../language.ts";
import { fold } from "../pasted/fold.ts";
import { allOf } from "../pasted/listed.ts";
import type { RosterLine } from "./roster-line.ts";
import type { Student } from "./sample.ts";

interface SharedName {
  readonly name: string;
  readonly lines: readonly number[];
}

const linesByName = (lines: readonly RosterLine[]): Map<string, readonly RosterLine[]> => {
  const byName = new Map<string, readonly RosterLine[]>();
  for (const line of lines) {
    const name = fold(line.student.name);
    byName.set(name, [...(byName.get(name) ?? []), line]);
  }
  return byName;
};

/** Names that stand on more than one line, as the first of the lines writes them. */
export const sharedNames = (lines: readonly RosterLine[]): readonly SharedName[] =>
  [...linesByName(lines).values()]
    .filter((same) => same.length > 1)
    .map((same) => ({ name: same[0]!.student.name, lines: same.map(({ line }) => line) }));

/** "Ana (lines 1 and 4) and Bo (lines 2 and 3)"; at most three names. */
export const saidNames = (shared: readonly SharedName[]): Words =>
  inEvery((language) => {
    const said = shared
      .slice(0, 3)
      .map(
        ({ name, lines }) =>
          `${name} (${{ en: "lines", es: "líneas" }[language]} ${allOf(lines.map(String))[language]})`,
      );
    const more = shared.length - said.length;
    return allOf(more > 0 ? [...said, { en: `${more} more`, es: `${more} más` }[language]] : said)[language];
  });

/** The students in the list's order, each with a name of their own: "José García (1)", "José García (2)". */
export const toldApart = (lines: readonly RosterLine[]): readonly Student[] => {
  const byName = linesByName(lines);
  const taken = new Set(byName.keys());
  return lines.map((line) => {
    const same = byName.get(fold(line.student.name))!;
    if (same.length === 1) return line.student;
    let number = same.indexOf(line) + 1;
    // Somebody may have numbered one of them already.
    while (taken.has(fold(`${line.student.name} (${number})`))) number += 1;
    const name = `${line.student.name} (${number})`;
    taken.add(fold(name));
    return { ...line.student, name };
  });
};
