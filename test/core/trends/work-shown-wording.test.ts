import { expect, test } from "@jest/globals";
import type { Language } from "../../../src/core/language.ts";
import type { Sort } from "../../../src/core/sorting/rating.ts";
import { summarizeSort } from "../../../src/core/trends/summarize-sort.ts";
import { showWork } from "../../../src/core/trends/work-shown.ts";
import { agreementSentence, tellObjective, tellWork } from "../../../src/core/trends/work-shown-wording.ts";
import { agreedSort, codeOf, noteOf, rubricOf } from "./agreed-levels.ts";

const rubric = rubricOf("Claim", "Evidence");
const tell = (sort: Sort, language: Language = "en") => {
  const trends = summarizeSort(sort, rubric);
  const shown = showWork(sort, rubric, trends);
  const spoken = { trends, rubric, language };
  return {
    objective: tellObjective(shown, spoken).sentences.join(" "),
    work: tellWork(shown, spoken).map(({ heading, sentences }) => [heading, ...sentences].join(" | ")),
    agreement: agreementSentence(shown, language),
  };
};
const rows = ["23", "22", "21", "20", "21", "22", "23", "20", "03", "--"];
const table = (sample: string) => noteOf(sample, "Ana", { strategy: "Draws a table" });
const full = agreedSort(rows, [table("S01"), table("S04"), noteOf("S02", "Ben", { strategy: "Divides" })]);

test("whether every student met the objective is said with counts and codes", () => {
  expect(tell(full).objective).toBe(
    "Not yet: 4 of 9 samples are at or above grade level in every criterion that is settled for them. " +
      "5 samples are below in at least one criterion (S03, S04, S05, S08, S09). 1 sample has no settled level yet.",
  );
  expect(tell(agreedSort(["22", "33", "2-", "22", "22"])).objective).toBe(
    "Yes, as far as levels are settled: all 5 samples are at or above grade level. This may change for 1 of the 5 at or above: a criterion is still to be settled there.",
  );
  const [one, all] = [agreedSort(["2-", "00"]), agreedSort(["2-", "-3", "00"])];
  expect(tell(one).objective).toContain(" This may change for the one at or above: a criterion is");
  expect(tell(all).objective).toContain(" This may change for all 2 at or above: a criterion is");
  expect(tell(one, "es").objective).toContain(" Esto puede cambiar en la única que lo alcanza: allí");
  expect(tell(all, "es").objective).toContain(" Esto puede cambiar en las 2 que lo alcanzan: allí");
  expect(tell(agreedSort(["22", "33"])).objective).toContain("2 samples are too few to speak for a class.");
  expect(tell(agreedSort(["--", "x-"])).objective).toBe("This cannot be told yet: no sample has a settled level.");
});

test("consistency, strategies and what stands apart are said as a teacher would", () => {
  expect(tell(full).work).toEqual([
    "What shows most and least consistently | Most consistent across samples: Claim (8 of 9 samples at 3 Meets). | Least consistent: Evidence (no level has more than 3 of 9 samples).",
    "Pathways and strategies | Draws a table: 2 samples (S01, S04) | And 1 more.",
    "What the work says about the task | 2 different strategies were noted, in 3 of 10 samples. | Levels used: 2 of 4 in Claim; 4 of 4 in Evidence. | Levels do not tell of critical thinking, revision, originality or identity: look for them in the work itself.",
    "Samples to look at again | S09 stands alone in Claim at 1 Beginning: all others are two or more levels away. | S09 is at 4 Exceeds in Evidence, and at 1 Beginning in Claim. | S04 is at 3 Meets in Claim, and at 1 Beginning in Evidence. | S08 is at 3 Meets in Claim, and at 1 Beginning in Evidence.",
  ]);
});

test("work that is all alike raises a question about the task, and no answer is made up", () => {
  const about = (rows: readonly string[], notes: Sort["notes"] = []) =>
    tell(agreedSort(rows, notes)).work.find((part) => part.startsWith("What the work says about the task")) ?? null;
  const six = (row: string) => Array.from({ length: 6 }, () => row);
  expect(about(six("33"))).toContain("1 of 4 in Claim, Evidence. All are at the highest level: could the task ask");
  expect(about(six("10"))).toContain("All are below grade level: was the task within reach");
  expect(about([...six("12"), "21"])).toContain("Levels used: 2 of 4 in Claim, Evidence. The work is much alike:");
  expect(about([...six("12"), "32"])).toContain("Levels used: 2 of 4 in Claim; 1 of 4 in Evidence. | ");
  expect(about(["33", "33", "33", "33"])).toBeNull();
  const same = six("12").map((_, index) => table(codeOf(index)));
  expect(about([...six("12"), "30"], same)).toContain(
    "Only one strategy was noted, in 6 of 7 samples. Does the task leave room for other ways?",
  );
});

test("where no sample met it, that is said once", () => {
  expect(tell(agreedSort(["11", "21", "12"])).objective).toBe(
    "Not yet: all 3 settled samples are below grade level in at least one criterion. 3 samples are too few to speak for a class.",
  );
  expect(tell(agreedSort(["11"])).objective).toContain("Not yet: the 1 settled sample is below grade level in");
});

test("a pile of more samples than can be named, first and last, is not told", () => {
  const piles = Array.from({ length: 14 }, (_, index) => noteOf(codeOf(index), "Ana", { pile: index % 2 ? 3 : 1 }));
  const rows = piles.map(() => "22");
  expect(tell(agreedSort(rows, piles)).work.join()).not.toContain("piles");
  expect(tell(agreedSort(rows, piles.slice(0, 12))).work.join()).toContain("By piles or ranks: first, S01, S03");
});

test("nothing is said of strategies that nobody noted, or of samples where none stands apart", () => {
  expect(tell(agreedSort(["22", "22"])).work).toEqual([]);
});

test("readers' agreement is said in pairs, or that it cannot be computed", () => {
  const by = (reader: string, level: number, sample = 0) => ({ sample: codeOf(sample), reader, criterion: 0, level });
  const ratings = [by("Ana", 2), by("Ben", 2), by("Caro", 3), by("Ana", 0, 1), by("Ben", 3, 1)];
  expect(tell({ ...full, ratings }).agreement).toBe(
    "Readers in pairs: the same level in 1 of 4 pairs, at most one level apart in 3.",
  );
  expect(tell(full).agreement).toBe("How far readers agree cannot be computed: no sample has levels from two readers.");
});

test("long lists of codes and long strategies are cut, and what is left out is counted", () => {
  const all = Array.from({ length: 20 }, (_, index) => codeOf(index));
  const notes = all.map((sample) => noteOf(sample, "Ana", { strategy: "very ".repeat(40) }));
  const { objective, work } = tell(agreedSort([...all.map(() => "11"), "22"], notes));
  expect(objective).toContain("(S01, S02, S03, S04, S05, S06 and 14 more)");
  expect(work[1]!.length).toBeLessThan(180);
});

test("in Spanish no English is left", () => {
  const { objective, work, agreement } = tell(full, "es");
  const said = [objective, ...work, agreement].join(" ");
  expect(said).toContain("Todavía no: 4 de 9 muestras");
  expect(said).not.toMatch(/\b(samples?|the|level|more|and|of)\b/);
  expect(said).not.toContain("%");
});
