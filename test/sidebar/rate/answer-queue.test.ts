/** Answers on their way into the sheet: none may be lost, sent twice for nothing, or written over somebody else's. */
import { expect, test } from "@jest/globals";
import type { Answer } from "../../../src/contract/server.ts";
import type { AnswerEdit, EditOutcome, GivenAnswer } from "../../../src/core/sorting/answers.ts";
import { createAnswerQueue, type Slot } from "../../../src/sidebar/rate/answer-queue.ts";

type Saved = Answer<readonly EditOutcome[]>;
const problem = { code: "platform" as const, say: "No answer.", safe: "All is here.", next: "Try again." };
const levels = ["1 Low", "2 Middle", "3 High"];
const given = (level: number): GivenAnswer => ({ level, text: levels[level]! });
const blank: GivenAnswer = { level: null, text: "" };
const first: Slot = { sample: "S01", field: 0 };
const second: Slot = { sample: "S02", field: 0 };
const evidence: Slot = { sample: "S01", field: "evidence" };
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A sheet that takes edits as the add-on does; calls wait for the test to let them through. */
const aQueue = () => {
  const sheet = new Map<string, string>();
  const key = ({ sample, field }: Slot) => `${sample} ${field}`;
  const textOf = ({ change }: AnswerEdit): string =>
    change.field === "evidence" ? change.text : change.level === null ? "" : levels[change.level as number]!;
  const take = (edit: AnswerEdit): EditOutcome => {
    const field = edit.change.field === "evidence" ? "evidence" : edit.change.criterion;
    const at = key({ sample: edit.sample, field });
    const now = sheet.get(at) ?? "";
    if (now !== textOf(edit) && !edit.was.includes(now))
      return { kind: "changed", text: now, level: field === "evidence" ? null : levels.indexOf(now) };
    sheet.set(at, textOf(edit));
    return { kind: "saved", text: textOf(edit) };
  };
  const calls: { edits: readonly AnswerEdit[]; answer: (answer: Saved) => Promise<unknown> }[] = [];
  const timers: { milliseconds: number; run: () => void }[] = [];
  const queue = createAnswerQueue(
    [first, second, evidence].map((slot) => ({ ...slot, answer: blank })),
    (edits) =>
      new Promise((resolve) => {
        calls.push({
          edits,
          answer: (answer) => {
            resolve(answer);
            return settled();
          },
        });
      }),
    (milliseconds, run) => {
      const timer = { milliseconds, run };
      timers.push(timer);
      return () => {
        timers.splice(timers.indexOf(timer), 1);
      };
    },
    () => {},
  );
  /** Time passes until the next timer. */
  const wait = (): number => {
    const timer = timers.shift();
    timer?.run();
    return timer?.milliseconds ?? 0;
  };
  const last = () => calls[calls.length - 1]!;
  const work = () => last().answer({ ok: true, value: last().edits.map(take) });
  /** The sheet took it, but the answer was lost. */
  const workUnheard = () => {
    for (const edit of last().edits) take(edit);
    return last().answer({ ok: false, problem });
  };
  const fail = () => last().answer({ ok: false, problem });
  return { queue, sheet, calls, timers, wait, work, workUnheard, fail, at: (slot: Slot) => sheet.get(key(slot)) };
};

test("answers given one after the other go in one call, each cell once", async () => {
  const { queue, calls, wait, work, at } = aQueue();
  queue.want(first, given(0));
  queue.want(first, given(2));
  queue.want(second, given(1));
  queue.want(evidence, { level: null, text: "Cites" });
  expect(queue.unsaved).toHaveLength(3);
  wait();
  await work();
  expect(calls).toHaveLength(1);
  expect(calls[0]!.edits).toHaveLength(3);
  expect([at(first), at(second), at(evidence)]).toEqual(["3 High", "2 Middle", "Cites"]);
  expect(queue.unsaved).toHaveLength(0);
});

test("what was chosen while a save was on its way is saved next", async () => {
  const { queue, calls, wait, work, at } = aQueue();
  queue.want(first, given(0));
  wait();
  queue.want(first, given(2));
  expect(calls).toHaveLength(1);
  await work();
  expect(queue.unsaved).toHaveLength(1);
  wait();
  await work();
  expect(at(first)).toBe("3 High");
  expect(queue.troubleAt(first)).toBeNull();
});

test("a failed save is kept and tried again after pauses that grow up to a minute", async () => {
  const { queue, wait, fail, work, at } = aQueue();
  queue.want(first, given(1));
  wait();
  const pauses: number[] = [];
  for (let round = 0; round < 7; round++) {
    await fail();
    expect(queue.problem).toEqual(problem);
    pauses.push(wait());
  }
  expect(pauses).toEqual([4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  await work();
  expect(at(first)).toBe("2 Middle");
  expect([queue.unsaved.length, queue.problem]).toEqual([0, null]);
});

test("going on while a save fails neither shortens the pause nor loses what is chosen", async () => {
  const { queue, timers, wait, fail, work, at } = aQueue();
  queue.want(first, given(1));
  wait();
  await fail();
  queue.want(second, given(0));
  expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([4_000]);
  queue.tryNow();
  await work();
  expect([at(first), at(second)]).toEqual(["2 Middle", "1 Low"]);
});

test("after an answer that was lost, the reader's own earlier choice is not taken for somebody else's", async () => {
  const { queue, wait, workUnheard, work, at } = aQueue();
  queue.want(first, given(0));
  wait();
  await workUnheard();
  queue.want(first, given(2));
  wait();
  await work();
  expect(queue.troubleAt(first)).toBeNull();
  expect(at(first)).toBe("3 High");
});

test("going back to what was seen is sent all the same once something else may have arrived", async () => {
  const { queue, wait, workUnheard, work, at } = aQueue();
  queue.want(first, given(0));
  wait();
  await workUnheard();
  queue.want(first, blank);
  expect(queue.unsaved).toHaveLength(1);
  wait();
  await work();
  expect(at(first)).toBe("");
});

test("a double click on Try now sends once", async () => {
  const { queue, calls, work } = aQueue();
  queue.want(first, given(1));
  queue.tryNow();
  queue.tryNow();
  expect(calls).toHaveLength(1);
  await work();
  queue.tryNow();
  expect(calls).toHaveLength(1);
});

test("a cell that somebody changed waits for the reader, and is then kept or written", async () => {
  const { queue, sheet, calls, wait, work, at } = aQueue();
  for (const [slot, whose] of [
    [first, "theirs"],
    [second, "mine"],
  ] as const) {
    sheet.set(`${slot.sample} 0`, "1 Low");
    queue.want(slot, given(2));
    wait();
    await work();
    expect(queue.troubleAt(slot)).toMatchObject({ kind: "changed", now: { text: "1 Low", level: 0 } });
    const sent = calls.length;
    queue.tryNow();
    expect(calls).toHaveLength(sent);
    queue.decide(slot, whose);
    wait();
    if (whose === "mine") await work();
  }
  expect([at(first), at(second)]).toEqual(["1 Low", "3 High"]);
  expect([queue.answerAt(first).level, queue.unsaved.length]).toEqual([0, 0]);
});

test("a cell that is gone stays unsaved until it can be tried again", async () => {
  const { queue, calls, wait, work } = aQueue();
  queue.want(first, given(1));
  wait();
  await calls[0]!.answer({ ok: true, value: [{ kind: "lost", why: "Gone." }] });
  expect(queue.troubleAt(first)).toEqual({ kind: "lost", why: "Gone." });
  expect(queue.unsaved).toHaveLength(1);
  queue.tryNow();
  await work();
  expect(queue.unsaved).toHaveLength(0);
});
