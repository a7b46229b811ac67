/** Meetings whose levels the team agreed on, written as a table. */
import type { Rubric } from "../../../src/core/rubric/rubric.ts";
import type { Agreed, Sort, SortNote } from "../../../src/core/sorting/rating.ts";

const labels = ["Beginning", "Approaching", "Meets", "Exceeds", "Leads"];

/** Every criterion with four levels, grade level at the third. */
export const rubricOf = (...names: readonly string[]): Rubric => ({
  title: "",
  criteria: names.map((name) => ({ name, section: "", weight: 1, gradeLevel: 2, levels: levelsOf(4) })),
});
export const levelsOf = (count: number) =>
  labels.slice(0, count).map((label, index) => ({ label, points: index + 1, descriptor: "" }));

export const codeOf = (index: number): string => `S${String(index + 1).padStart(2, "0")}`;

/** A row a sample, a digit a criterion: its level, counted from 0; "x" not scorable, "-" open. */
export const agreedSort = (rows: readonly string[], notes: readonly SortNote[] = []): Sort => ({
  samples: rows.map((_, index) => codeOf(index)),
  readers: ["Ana", "Ben", "Caro"],
  ratings: [],
  notes,
  agreed: rows.flatMap((row, index) =>
    [...row].flatMap((mark, criterion): readonly Agreed[] =>
      mark === "-"
        ? []
        : [{ sample: codeOf(index), criterion, level: mark === "x" ? "not scorable" : Number(mark), reason: "" }],
    ),
  ),
});

/** What a reader noted of a sample; `more` says what. */
export const noteOf = (sample: string, reader: string, more: Partial<SortNote>): SortNote => ({
  sample,
  reader,
  evidence: "",
  strategy: "",
  rationale: "",
  pile: null,
  ...more,
});
