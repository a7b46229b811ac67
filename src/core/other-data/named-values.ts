/** Names of students in what is about to be shared. */
import { fold } from "../pasted/fold.ts";
import { findLeaks, type Place } from "../samples/name-leaks.ts";

/** `line` as pasted; null is what the data is called. */
export interface SharedText {
  readonly line: number | null;
  readonly text: string;
}
export interface NamedText {
  readonly line: number | null;
  readonly found: string;
}

const places = (texts: readonly SharedText[], kind: "running" | "name"): readonly Place<number | null>[] =>
  texts.map(({ line, text }) => ({ where: line, kind, text }));

/** `whole`: certainly a student's name. `maybe`: one word of a name, which may be a word like any other. */
export const namedTexts = (
  names: readonly string[],
  texts: readonly SharedText[],
): { readonly whole: readonly NamedText[]; readonly maybe: readonly NamedText[] } => {
  const told = (kind: "running" | "name"): readonly NamedText[] =>
    findLeaks(names, [], places(texts, kind))
      .map(({ where, found }) => ({ line: where, found }))
      // The key writes "Ana", the list "ANA".
      .filter(({ line, found }, index, all) => {
        const first = all.findIndex((one) => one.line === line && fold(one.found) === fold(found));
        return first === index;
      });
  const whole = told("running");
  return { whole, maybe: told("name").filter(({ line }) => !whole.some((one) => one.line === line)) };
};
