/** What is odd in a sort sheet, said so that the list stays readable: things of one kind and place share a sentence. */
import type { Words } from "../../core/language.ts";
import { allOf } from "../../core/pasted/listed.ts";

/** What an oddity costs, from most to least: a list that must be cut keeps the most. */
const reaches = ["tab", "column", "row", "cell"] as const;

export interface Oddity {
  readonly reach: (typeof reaches)[number];
  /** The cell, row or tab that the sentence names. */
  readonly item: Words;
  /** The sentence about one or many items. Oddities whose sentences differ in their items alone are told together. */
  readonly say: (items: Words) => Words;
}
export type Tell = (oddity: Oddity) => void;

const mostItems = 6;
const mostSentences = 12;
const longestTyped = 40;

/** What somebody typed, as far as it helps to find it. */
export const cut = (typed: string): string =>
  typed.length <= longestTyped ? typed : `${typed.slice(0, longestTyped - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;

/** “A”, “B” and 9 more */
const itemsOf = (items: readonly Words[]): Words => {
  const shown = items.length > mostItems ? items.slice(0, mostItems - 1) : items;
  const rest = items.length - shown.length;
  const more: readonly Words[] = rest > 0 ? [{ en: `${rest} more`, es: `${rest} más` }] : [];
  const all = [...shown, ...more];
  return { en: allOf(all.map(({ en }) => en)).en, es: allOf(all.map(({ es }) => es)).es };
};

/** A sentence or two each, at most 12 and one that counts the rest. */
export const oddSentences = (oddities: readonly Oddity[]): readonly Words[] => {
  const together = new Map<string, { readonly oddity: Oddity; readonly items: Map<string, Words> }>();
  for (const oddity of oddities) {
    const key = oddity.say({ en: "", es: "" }).en;
    const group = together.get(key) ?? { oddity, items: new Map<string, Words>() };
    together.set(key, group);
    group.items.set(oddity.item.en, oddity.item);
  }
  const groups = [...together.values()];
  const all = reaches.flatMap((reach) =>
    groups
      .filter(({ oddity }) => oddity.reach === reach)
      .map(({ oddity, items }) => oddity.say(itemsOf([...items.values()]))),
  );
  const rest = all.length - mostSentences;
  return rest < 2
    ? all
    : [...all.slice(0, mostSentences), { en: `And ${rest} more like this.`, es: `Y ${rest} más como estas.` }];
};
