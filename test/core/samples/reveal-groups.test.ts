/** Nobody may learn from the groups that are shown who is in one that is not. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { fewestShown, revealGroups } from "../../../src/core/samples/reveal-groups.ts";
import type { KeyEntry } from "../../../src/core/samples/sample.ts";

const codeOf = (index: number): string => `S${String(index + 1).padStart(2, "0")}`;
/** Entries 0 .. of - 1; a group holds those from the first number up to, not with, the second. */
const entries = (of: number, groups: Readonly<Record<string, readonly [number, number]>>): KeyEntry[] =>
  Array.from({ length: of }, (_, index) => ({
    code: codeOf(index),
    name: `Student ${index}`,
    groups: Object.keys(groups).filter((name) => index >= groups[name]![0] && index < groups[name]![1]),
  }));
const names = (of: number, groups: Readonly<Record<string, readonly [number, number]>>) => {
  const { shown, hidden } = revealGroups(entries(of, groups));
  return { shown: shown.map(({ name }) => name), hidden };
};

test("a group of six among twelve is shown with its codes, a group of five is only named", () => {
  const { shown, hidden } = revealGroups(entries(12, { Multilingual: [0, 6], IEP: [7, 12] }));
  expect(shown).toEqual([{ name: "Multilingual", codes: ["S01", "S02", "S03", "S04", "S05", "S06"] }]);
  expect(hidden).toEqual(["IEP"]);
});
test("a group that leaves a few out is not shown: those left out would be told apart", () =>
  expect(names(12, { Multilingual: [0, 9] })).toEqual({ shown: [], hidden: ["Multilingual"] }));
test("a group that holds everybody is shown", () => expect(names(7, { "Grade 7": [0, 7] }).shown).toEqual(["Grade 7"]));
test("of nested groups whose difference is small, only the outer one is shown", () =>
  expect(names(20, { Multilingual: [0, 10], "WIDA 3": [0, 7] })).toEqual({
    shown: ["Multilingual"],
    hidden: ["WIDA 3"],
  }));
test("of groups that overlap in a few, only one is shown", () =>
  expect(names(24, { Multilingual: [0, 12], IEP: [9, 18] })).toEqual({ shown: ["Multilingual"], hidden: ["IEP"] }));
test("groups that are each other's complement are both shown, as they say the same", () =>
  expect(names(12, { A: [0, 6], B: [6, 12] })).toEqual({ shown: ["A", "B"], hidden: [] }));
test("a group typed in two ways is one group, so that no half of it is shown apart", () => {
  const twice = entries(14, { EL: [0, 4], " el": [4, 8] });
  expect(revealGroups(twice).shown.map(({ codes }) => codes.length)).toEqual([8]);
});
test("six samples of one student are not six students", () => {
  const ofOne = entries(12, { IEP: [0, 6] }).map((entry, index) => (index < 6 ? { ...entry, name: "One" } : entry));
  expect(revealGroups(ofOne).hidden).toEqual(["IEP"]);
});
test("with fewer than six samples nothing is shown", () =>
  expect(names(5, { All: [0, 5] })).toEqual({ shown: [], hidden: ["All"] }));

const rosters = fc.integer({ min: 0, max: 40 }).chain((of) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: of, maxLength: of }), { maxLength: 7 }).map((groups) =>
    Array.from(
      { length: of },
      (_, index): KeyEntry => ({
        code: codeOf(index),
        name: `Student ${index}`,
        // Groups of many sizes: group g takes those who drew g or more.
        groups: groups.flatMap((draws, g) => (draws[index]! >= g ? [`Group ${g}`] : [])),
      }),
    ),
  ),
);

/** Samples that no shown group tells apart: anything that can be worked out from what is shown is made of such parts. */
const partsOf = (roster: readonly KeyEntry[]): Map<string, string[]> => {
  const { shown } = revealGroups(roster);
  const parts = new Map<string, string[]>();
  for (const { code } of roster) {
    const mark = shown.map(({ codes }) => (codes.includes(code) ? 1 : 0)).join("");
    parts.set(mark, [...(parts.get(mark) ?? []), code]);
  }
  return parts;
};

test("adding, subtracting and overlapping what is shown never comes to fewer than six", () => {
  fc.assert(
    fc.property(rosters, (roster) => {
      const { shown } = revealGroups(roster);
      if (shown.length === 0) return;
      for (const part of partsOf(roster).values()) expect(part.length).toBeGreaterThanOrEqual(fewestShown);
      const all = roster.map(({ code }) => code);
      for (const a of shown)
        for (const b of shown) {
          const inBoth = a.codes.filter((code) => b.codes.includes(code));
          const results = [
            a.codes,
            all.filter((code) => !a.codes.includes(code)),
            inBoth,
            a.codes.filter((code) => !b.codes.includes(code)),
            all.filter((code) => !a.codes.includes(code) && !b.codes.includes(code)),
          ];
          for (const { length } of results) expect(length === 0 || length >= fewestShown).toBe(true);
        }
    }),
    { numRuns: 400 },
  );
});
test("no hidden group can be put together from those shown", () => {
  fc.assert(
    fc.property(rosters, (roster) => {
      const { hidden, shown } = revealGroups(roster);
      if (shown.length === 0) return;
      for (const name of hidden) {
        const members = new Set(roster.filter(({ groups }) => groups.includes(name)).map(({ code }) => code));
        const cut = [...partsOf(roster).values()].some(
          (part) => new Set(part.map((code) => members.has(code))).size === 2,
        );
        expect(cut).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
test("every group is either shown or named, once", () => {
  fc.assert(
    fc.property(rosters, (roster) => {
      const { hidden, shown } = revealGroups(roster);
      const all = new Set(roster.flatMap(({ groups }) => groups));
      expect([...shown.map(({ name }) => name), ...hidden].sort()).toEqual([...all].sort());
    }),
  );
});
