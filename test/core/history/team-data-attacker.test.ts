/** Whoever holds several downloads, the schema and this code: what can be told of a count that was withheld? */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { LoggedRow } from "../../../src/core/history/read-log.ts";
import { type Sharing, teamRecords } from "../../../src/core/history/team-data.ts";
import { nameGap } from "../../../src/core/trends/gap.ts";

const meetingDay = "2026-10-01";
const day = (after: number): string =>
  new Date(Date.parse(meetingDay) + after * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

interface Counted {
  readonly atOrAbove: number;
  readonly below: number;
  readonly open: number;
}
/** One meeting, as the log has it: a row a criterion, the gap named from all of them. */
const logged = (criteria: readonly Counted[]): readonly LoggedRow[] => {
  const gap = nameGap(criteria.map(({ atOrAbove, below }) => ({ below, settled: atOrAbove + below, weight: 1 })));
  return criteria.map(
    ({ atOrAbove, below, open }, index): LoggedRow => ({
      row: index + 2,
      meeting: "m1",
      meetingId: "m1",
      title: "Lab reports",
      date: meetingDay,
      criterion: `Criterion ${index}`,
      number: index + 1,
      atOrAbove,
      below,
      notScorable: 0,
      open,
      samples: atOrAbove + below + open,
      readers: 3,
      weight: 1,
      gap: gap.kind === "named" && gap.named.includes(index),
      gradeLevel: "3 Meets",
      levels: `1 Beginning: ${below}; 3 Meets: ${atOrAbove}`,
      rubric: "Lab report",
      protocol: "Everyday",
      rubricMark: `Criterion ${index}`,
    }),
  );
};
const withheld =
  (fewest: number) =>
  ({ atOrAbove, below }: Counted): boolean =>
    atOrAbove + below < fewest || atOrAbove === 0 || below === 0;
const count = fc.record({ atOrAbove: fc.nat(16), below: fc.nat(16), open: fc.nat(3) });
const world = fc.array(count, { minLength: 1, maxLength: 5 });
const fewest = fc.constantFrom(10, 15);
const seen = (criteria: readonly Counted[], sharing: Sharing) => JSON.stringify(teamRecords(logged(criteria), sharing));

test("a withheld count could be any other: what is shared of its meeting does not depend on it, nor on the gap that it makes", () => {
  fc.assert(
    fc.property(world, fc.array(count, { minLength: 5, maxLength: 5 }), fewest, (truth, others, least) => {
      const hidden = withheld(least);
      const other = truth.map((one, index) => (hidden(one) && hidden(others[index]!) ? others[index]! : one));
      const sharing = { fewest: least, today: day(60) };
      expect(seen(other, sharing)).toBe(seen(truth, sharing));
    }),
    { numRuns: 500 },
  );
});

test("a meeting summarized again while it still changes cannot be subtracted from itself", () => {
  fc.assert(
    fc.property(
      fc.array(world, { minLength: 2, maxLength: 5 }),
      fc.array(fc.nat(40), { minLength: 8, maxLength: 8 }),
      (stages, days) => {
        // The sort changes from day to day, for less than two weeks; downloads are made on any day.
        const downloads = days.map((after) =>
          teamRecords(logged(stages[Math.min(after < 13 ? after : 13, stages.length - 1)]!), {
            fewest: 10,
            today: day(after),
          }),
        );
        const known = downloads.flat().filter(({ at_or_above }) => at_or_above !== null);
        for (const number of [1, 2, 3, 4, 5]) {
          const told = known.filter(({ criterion_number }) => criterion_number === number);
          expect(new Set(told.map((record) => JSON.stringify(record))).size).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});

test("what is told is of ten samples at least, some on either side of grade level, whatever the threshold is changed to", () => {
  fc.assert(
    fc.property(world, fc.integer({ min: -5, max: 30 }), (truth, least) => {
      for (const record of teamRecords(logged(truth), { fewest: least, today: day(60) })) {
        if (record.suppressed === null) {
          expect(record.at_or_above! + record.below!).toBeGreaterThanOrEqual(Math.max(10, least));
          expect(Math.min(record.at_or_above!, record.below!)).toBeGreaterThan(0);
        } else {
          const { at_or_above, below, samples, not_scorable, not_settled, levels, is_gap } = record;
          expect([at_or_above, below, samples, not_scorable, not_settled, levels, is_gap]).toEqual(Array(7).fill(null));
        }
      }
    }),
  );
});
