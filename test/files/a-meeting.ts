/** Meetings to test with, made in one line. */
import fc from "fast-check";
import type { Criterion, Rubric } from "../../src/core/rubric/rubric.ts";
import type { Rating, Sort } from "../../src/core/sorting/rating.ts";
import type { SortSheetInput } from "../../src/files/sort-sheet.ts";

export const labels = ["Beginning", "Approaching", "Meets", "Exceeds", "Leads", "Invents", "Teaches", "Renews"];

export const aCriterion = (name: string, levels = 4, gradeLevel = 2, weight = 1): Criterion => ({
  name,
  section: "",
  weight,
  levels: labels
    .slice(0, levels)
    .map((label, index) => ({ label, points: index + 1, descriptor: `${name}, ${label.toLowerCase()}` })),
  gradeLevel,
});

export const aRubric: Rubric = {
  title: "Lab report",
  criteria: [aCriterion("Claim"), aCriterion("Evidence", 4, 2, 2), aCriterion("Conventions", 3, 1)],
};

export const codes = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `S${String(index + 1).padStart(2, "0")}`);

export const aSheetInput = (over: Partial<SortSheetInput> = {}): SortSheetInput => ({
  meetingId: "meeting-0001",
  title: "Lab reports",
  date: "2026-11-20",
  language: "en",
  protocolName: "Deeper Learning Student Work Review",
  rubric: aRubric,
  samples: codes(4).map((code) => ({ code, link: "" })),
  readers: ["Ana Díaz", "Ben O'Neil"],
  notesId: "notes1",
  notesUrl: "https://docs.google.com/document/d/notes1/edit",
  folderId: null,
  ...over,
});

type Answer = number | "not scorable" | null;

const anAnswer = (levels: number): fc.Arbitrary<Answer> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.nat(levels - 1) },
    { weight: 1, arbitrary: fc.constant("not scorable" as const) },
    { weight: 2, arbitrary: fc.constant(null) },
  );

const aScale = fc
  .integer({ min: 2, max: 5 })
  .chain((levels) => fc.record({ levels: fc.constant(levels), gradeLevel: fc.integer({ min: 1, max: levels - 1 }) }));

/** Any meeting's rubric and what its readers and team may have written. */
export const anySort: fc.Arbitrary<{ rubric: Rubric; sort: Sort }> = fc
  .record({
    samples: fc.integer({ min: 1, max: 8 }),
    readers: fc.integer({ min: 1, max: 4 }),
    scales: fc.array(aScale, { minLength: 1, maxLength: 3 }),
  })
  .chain(({ samples, readers, scales }) => {
    const rubric: Rubric = {
      title: "",
      criteria: scales.map(({ levels, gradeLevel }, index) => aCriterion(`Criterion ${index + 1}`, levels, gradeLevel)),
    };
    const places = codes(samples).flatMap((sample) =>
      scales.map((scale, criterion) => ({ sample, criterion, ...scale })),
    );
    const names = ["Ana Díaz", "Ben O'Neil", "Chi", "Dev"].slice(0, readers);
    const answers = places.map(({ levels }) =>
      fc.record({
        given: fc.tuple(...names.map(() => anAnswer(levels))),
        // Agreed levels are rarer than open ones, so that both are seen.
        agreed: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anAnswer(levels) }),
      }),
    );
    return fc.tuple(...answers).map((all) => ({
      rubric,
      sort: {
        samples: codes(samples),
        readers: names,
        // In the order in which the sheet is read: by reader, then by sample.
        ratings: names.flatMap((reader, index) =>
          places.flatMap(({ sample, criterion }, place): Rating[] => {
            const level = all[place]!.given[index] ?? null;
            return level === null ? [] : [{ sample, reader, criterion, level }];
          }),
        ),
        notes: [],
        agreed: places.flatMap(({ sample, criterion }, place) => {
          const level = all[place]!.agreed;
          return level === null ? [] : [{ sample, criterion, level, reason: "" }];
        }),
      },
    }));
  });
