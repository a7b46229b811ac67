/** Hundreds of human edits at random: what people typed is read as they meant it, and what they destroyed is told. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { inLanguage } from "../../src/core/language.ts";
import { tidy } from "./edits/edited-sheet.ts";
import { aFilling, fill } from "./edits/filling.ts";
import { harms, someHarms } from "./edits/harmful.ts";
import { aStep, onlyAdvice, takeStep } from "./edits/harmless.ts";

const steps = (most: number) => fc.array(aStep, { minLength: 1, maxLength: most });

test("a sheet that people filled in their own words is read as they meant it", () => {
  fc.assert(
    fc.property(aFilling, (filling) => {
      const { sheet, truth } = fill(filling);
      const { sort, oddities } = sheet.read();
      expect(tidy(sort)).toEqual(tidy(truth));
      expect(oddities).toEqual([]);
    }),
    { numRuns: 15, endOnFailure: true },
  );
});

test("moving, inserting, hiding, sorting, renaming, copying and remarks change nothing", () => {
  fc.assert(
    fc.property(aFilling, steps(14), (filling, some) => {
      const { sheet, truth } = fill(filling);
      for (const step of some) takeStep(sheet, step);
      const { sort, oddities } = sheet.read();
      expect(tidy(sort)).toEqual(tidy(truth));
      expect(inLanguage(oddities, "en").filter((sentence) => !onlyAdvice.test(sentence))).toEqual([]);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test("what people destroy is all that is lost, and each loss is told", () => {
  fc.assert(
    fc.property(aFilling, someHarms, steps(5), steps(5), (filling, some, before, after) => {
      const { sheet, truth } = fill(filling);
      let left = truth;
      const told: RegExp[] = [];
      for (const step of before) takeStep(sheet, step);
      for (const { kind, a } of some) {
        const harm = harms[kind]!(sheet, left, a);
        if (harm === null) continue;
        left = harm.left;
        told.push(...harm.told);
      }
      for (const step of after) takeStep(sheet, step);
      const { sort, oddities } = sheet.read();
      expect(tidy(sort)).toEqual(tidy(left));
      const sentences = inLanguage(oddities, "en");
      for (const pattern of told) expect(sentences).toContainEqual(expect.stringMatching(pattern));
      expect(sentences.length).toBeLessThanOrEqual(13);
      expect(sentences.join(" ")).not.toContain("María");
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
