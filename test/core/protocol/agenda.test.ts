import fc from "fast-check";
import { clock, planAgenda } from "../../../src/core/protocol/agenda.ts";

const segment = (
  id: string,
  least: number,
  usual: number,
  most: number,
  more: { optional?: boolean; stage?: string } = {},
) => ({
  id,
  title: `Title of ${id}`,
  minutes: { least, usual, most },
  optional: more.optional ?? false,
  ...(more.stage === undefined ? {} : { stage: more.stage }),
});

const hour = [
  segment("open", 5, 10, 15),
  segment("sort", 15, 20, 30),
  segment("data", 10, 15, 15, { optional: true }),
  segment("talk", 20, 25, 40),
];

const three = 15 * 60;

test("without an end every chosen segment has its usual minutes, one after the other", () => {
  expect(planAgenda(hour, { on: ["data"], start: three, end: null })).toEqual({
    ok: true,
    items: [
      { segment: "open", title: "Title of open", start: 900, end: 910 },
      { segment: "sort", title: "Title of sort", start: 910, end: 930 },
      { segment: "data", title: "Title of data", start: 930, end: 945 },
      { segment: "talk", title: "Title of talk", start: 945, end: 970 },
    ],
    end: 970,
  });
});

test("optional segments take place only when chosen, required ones always", () => {
  const agenda = planAgenda(hour, { on: [], start: three, end: null });
  expect(agenda.ok && agenda.items.map((item) => item.segment)).toEqual(["open", "sort", "talk"]);
});

test("a stage whose first segment is left out keeps its heading", () => {
  const staged = [
    segment("a", 5, 5, 5, { optional: true, stage: "Stage one" }),
    segment("b", 5, 5, 5),
    segment("c", 5, 5, 5),
  ];
  const agenda = planAgenda(staged, { on: [], start: 0, end: null });
  expect(agenda.ok && agenda.items.map((item) => item.stage)).toEqual(["Stage one", undefined]);
});

test("a meeting that is too long says by how much, what to leave out and when it could end", () => {
  const agenda = planAgenda(hour, { on: ["data"], start: three, end: three + 42 });
  expect(agenda).toEqual({
    ok: false,
    problem: {
      code: "input",
      say: "The parts you chose need at least 50 minutes, and there are 42: 8 minutes too long.",
      safe: "Nothing has been made yet, and what you chose is kept.",
      next: "Leave out Title of data, or end at 3:50 PM or later.",
    },
  });
});

test("where leaving out would not help, only a later end is offered", () => {
  const agenda = planAgenda(hour, { on: ["data"], start: three, end: three + 20 });
  expect(!agenda.ok && agenda.problem.next).toBe("End at 3:50 PM or later.");
});

test("an end before the start is said as such, and so is an empty choice", () => {
  const early = planAgenda(hour, { on: [], start: three, end: three - 60 });
  expect(!early.ok && early.problem.say).toBe(
    "The meeting would end at 2:00 PM, which is not after its start at 3:00 PM.",
  );
  expect(planAgenda([segment("x", 1, 1, 1, { optional: true })], { on: [], start: 0, end: null }).ok).toBe(false);
});

test("time left over ends the meeting early and says what there is room for", () => {
  const agenda = planAgenda(hour, { on: [], start: three, end: three + 100 });
  expect(agenda.ok && [agenda.end, agenda.note]).toEqual([
    three + 85,
    "Even at their longest, the parts you chose end at 4:25 PM, 15 minutes early. There is room for Title of data.",
  ]);
});

test("clock times read as people write them", () => {
  expect([0, 65, 12 * 60, 15 * 60 + 5, 24 * 60 + 30].map((time) => clock(time))).toEqual([
    "12:00 AM",
    "1:05 AM",
    "12:00 PM",
    "3:05 PM",
    "12:30 AM",
  ]);
  expect([clock(905, "es"), clock(65, "es")]).toEqual(["15:05", "1:05"]);
});

const minutes = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
  .map(([least, more, evenMore]) => ({ least, usual: least + more, most: least + more + evenMore }));
const segments = fc
  .array(fc.record({ minutes, optional: fc.boolean() }), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((one, index) => ({ ...one, id: `s${index}`, title: `Segment ${index}` })));

test("parts always add up, keep their bounds, never overlap, and move with the start", () => {
  fc.assert(
    fc.property(segments, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 500 }), (all, start, length) => {
      const on = all.filter((_, index) => index % 2 === 0).map(({ id }) => id);
      const agenda = planAgenda(all, { on, start, end: start + length });
      const kept = all.filter(({ id, optional }) => !optional || on.includes(id));
      const sum = (of: "least" | "most") => kept.reduce((total, one) => total + one.minutes[of], 0);
      expect(agenda.ok).toBe(kept.length > 0 && sum("least") <= length);
      if (!agenda.ok) return;
      expect(agenda.end).toBe(start + Math.min(length, sum("most")));
      expect(agenda.items.map((item) => item.segment)).toEqual(kept.map(({ id }) => id));
      let at = start;
      agenda.items.forEach((item, index) => {
        expect(item.start).toBe(at);
        expect(item.end - item.start).toBeGreaterThanOrEqual(kept[index]!.minutes.least);
        expect(item.end - item.start).toBeLessThanOrEqual(kept[index]!.minutes.most);
        at = item.end;
      });
      expect(at).toBe(agenda.end);
      const later = planAgenda(all, { on, start: start + 7, end: start + 7 + length });
      expect(later.ok && later.items.map((item) => [item.start - 7, item.end - 7])).toEqual(
        agenda.items.map((item) => [item.start, item.end]),
      );
    }),
  );
});

test("what is offered to leave out is enough", () => {
  fc.assert(
    fc.property(segments, fc.integer({ min: 1, max: 200 }), (all, length) => {
      const on = all.map(({ id }) => id);
      const agenda = planAgenda(all, { on, start: 0, end: length });
      const names = agenda.ok ? null : /^Leave out (.*), or end/.exec(agenda.problem.next)?.[1];
      if (!names) return;
      const ids = names.split(/, | or | and /).map((title) => title.replace("Segment ", "s"));
      const out = names.includes(" and ") ? [ids] : ids.map((id) => [id]);
      for (const without of out) {
        const rest = all.filter(({ id }) => !without.includes(id));
        if (rest.length > 0) expect(planAgenda(rest, { on, start: 0, end: length }).ok).toBe(true);
      }
    }),
  );
});
