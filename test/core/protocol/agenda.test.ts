import fc from "fast-check";
import { clock, planAgenda } from "../../../src/core/protocol/agenda.ts";

const segment = (
  id: string,
  least: number,
  usual: number,
  most: number,
  more: { optional?: boolean; stage?: string; planning?: boolean } = {},
) => ({
  id,
  title: `Title of ${id}`,
  minutes: { least, usual, most },
  optional: more.optional ?? false,
  ...(more.stage === undefined ? {} : { stage: more.stage }),
  ...(more.planning === undefined ? {} : { planning: more.planning }),
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
  expect([clock(905, "es"), clock(65, "es")]).toEqual(["3:05 p. m.", "1:05 a. m."]);
});

const lengths = (agenda: ReturnType<typeof planAgenda>) =>
  agenda.ok && agenda.items.map(({ start, end }) => end - start);

test("time for next steps is shortened only when nothing else can give", () => {
  const planned = [
    segment("talk", 10, 20, 30),
    segment("plan", 10, 20, 30, { planning: true }),
    segment("end", 5, 10, 15),
  ];
  const at = (minutes: number) => lengths(planAgenda(planned, { on: [], start: 0, minutes }));
  expect([at(50), at(41), at(35), at(30), at(25), at(65)]).toEqual([
    [20, 20, 10],
    [14, 20, 7],
    [10, 20, 5],
    [10, 15, 5],
    [10, 10, 5],
    [26, 26, 13],
  ]);
});

test("minutes at hand do for an end, and what is too long is then said in minutes", () => {
  expect(planAgenda(hour, { on: ["data"], start: three, minutes: 60 })).toEqual(
    planAgenda(hour, { on: ["data"], start: three, end: three + 60 }),
  );
  const short = planAgenda(hour, { on: ["data"], start: three, minutes: 42 });
  expect(!short.ok && short.problem.next).toBe("Leave out Title of data, or plan 50 minutes or more.");
  expect(planAgenda(hour, { on: [], start: three, minutes: 0 }).ok).toBe(false);
});

test("stage two may be on another day, at its own time, and each meeting keeps its own end", () => {
  const agenda = planAgenda(hour, { on: ["data"], start: three, split: { stage: 2, start: 480, end: 480 + 50 } });
  expect(agenda.ok && agenda.items.map(({ segment, start, end, day }) => [segment, day, start, end])).toEqual([
    ["open", 0, 900, 910],
    ["sort", 0, 910, 930],
    ["data", 1, 480, 495],
    ["talk", 1, 495, 530],
  ]);
  expect(agenda.ok && agenda.end).toBe(530);
  const long = planAgenda(hour, { on: ["data"], start: three, split: { stage: 2, start: 480, end: 500 } });
  expect(!long.ok && [long.problem.say, long.problem.next]).toEqual([
    "In the second meeting, the parts you chose need at least 30 minutes, and there are 20: 10 minutes too long.",
    "Leave out Title of data, or end at 8:30 AM or later.",
  ]);
});

test("a second meeting without any part is said, and minutes at hand are for both meetings", () => {
  const empty = planAgenda(hour.slice(0, 3), { on: [], start: three, split: { stage: 2, start: 480 } });
  expect(!empty.ok && empty.problem.say).toBe("No part is left for the second meeting.");
  const both = planAgenda(hour, { on: [], start: three, minutes: 45, split: { stage: 2, start: 480 } });
  expect(both.ok && both.items.map(({ day, start, end }) => [day, start, end])).toEqual([
    [0, 900, 907],
    [0, 907, 923],
    [1, 480, 502],
  ]);
});

test("what is said is in the language that was asked for", () => {
  const titled = [segment("a", 20, 20, 20), { ...segment("b", 20, 20, 20, { optional: true }), title: "Otros datos" }];
  const long = planAgenda(titled, { on: ["b"], start: three, end: three + 30, language: "es" });
  expect(!long.ok && [long.problem.say, long.problem.next]).toEqual([
    "Las partes elegidas necesitan al menos 40 minutos, y hay 30: 10 minutos de más.",
    "Deje fuera Otros datos, o termine a las 3:40 p. m. o más tarde.",
  ]);
  const early = planAgenda(titled, { on: [], start: three, end: three + 45, language: "es" });
  expect(early.ok && early.note).toBe(
    "Incluso con su mayor duración, las partes elegidas terminan a las 3:20 p. m., con 25 minutos de sobra. Hay tiempo para Otros datos.",
  );
});

const minutes = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
  .map(([least, more, evenMore]) => ({ least, usual: least + more, most: least + more + evenMore }));
const segments = fc
  .array(fc.record({ minutes, optional: fc.boolean(), planning: fc.boolean() }), { minLength: 1, maxLength: 12 })
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

test("planning time is never shorter than usual while another segment could still give", () => {
  fc.assert(
    fc.property(segments, fc.integer({ min: 1, max: 500 }), (all, available) => {
      const on = all.map(({ id }) => id);
      const agenda = planAgenda(all, { on, start: 0, minutes: available });
      if (!agenda.ok) return;
      const taken = agenda.items.map(({ start, end }, index) => ({ ...all[index]!, length: end - start }));
      const planningGave = taken.some((one) => one.planning && one.length < one.minutes.usual);
      const othersCouldGive = taken.some((one) => !one.planning && one.length > one.minutes.least);
      expect(planningGave && othersCouldGive).toBe(false);
    }),
  );
});

test("two meetings hold every part once, in order, without a gap, and each keeps its bounds and moves with its start", () => {
  const ends = fc.option(fc.integer({ min: 1, max: 300 }));
  fc.assert(
    fc.property(
      segments,
      fc.nat(12),
      ends,
      ends,
      fc.option(fc.integer({ min: 1, max: 500 })),
      (all, at, one, two, minutes) => {
        const stage = at % (all.length + 1);
        const plan = (first: number, second: number) =>
          planAgenda(all, {
            on: all.map(({ id }) => id),
            start: first,
            end: one === null ? null : first + one,
            minutes,
            split: { stage, start: second, end: two === null ? null : second + two },
          });
        const agenda = plan(900, 480);
        if (!agenda.ok) return;
        const next = [900, 480];
        agenda.items.forEach((item, index) => {
          const day = index < stage ? 0 : 1;
          expect([item.segment, item.day, item.start]).toEqual([all[index]!.id, day, next[day]]);
          expect(item.end - item.start).toBeGreaterThanOrEqual(all[index]!.minutes.least);
          expect(item.end - item.start).toBeLessThanOrEqual(all[index]!.minutes.most);
          next[day] = item.end;
        });
        expect(agenda.items).toHaveLength(all.length);
        const moved = plan(905, 520);
        expect(moved.ok && moved.items.map(({ start }) => start)).toEqual(
          agenda.items.map(({ start, day }) => start + (day === 0 ? 5 : 40)),
        );
      },
    ),
  );
});
