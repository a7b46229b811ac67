import { expect, test } from "@jest/globals";
import type { MeetingPlan } from "../../../src/contract/server.ts";
import { noTask } from "../../../src/core/samples/task.ts";
import { connect, type ScriptRun } from "../../../src/sidebar/bridge.ts";
import { continueMaking, type Making, phaseOf, startMaking } from "../../../src/sidebar/plan/making.ts";
import { words } from "../../../src/sidebar/plan/words.en.ts";
import { busyProblem, StubServer } from "../../browser/sidebar/stub-server.ts";

const plan: MeetingPlan = {
  operationId: "meeting-1",
  protocolId: "slice",
  ownProtocol: null,
  language: "en",
  title: "Ours",
  date: "2026-11-03",
  start: 900,
  end: null,
  minutes: null,
  split: null,
  segments: ["look"],
  rubric: { title: "", criteria: [] },
  shape: "whole class",
  samples: [{ code: "S01", link: "" }],
  readers: ["Ana"],
  emails: [],
  task: noTask,
  prework: null,
  folder: null,
  carried: null,
};
const key = {
  operationId: "meeting-1",
  title: "Ours",
  language: "en" as const,
  entries: [{ code: "S01", name: "Amara", groups: [] }],
};

/** google.script.run over the stub. */
const runOver = (server: StubServer): ScriptRun => {
  const runner = (done: (answer: unknown) => void, failed: () => void): ScriptRun =>
    new Proxy({} as ScriptRun, {
      get: (_, name) => {
        if (name === "withSuccessHandler") return (next: (answer: unknown) => void) => runner(next, failed);
        if (name === "withFailureHandler") return (next: () => void) => runner(done, next);
        return (...args: readonly unknown[]) => void server.run(name as never, args).then(done, failed);
      },
    });
  return runner(
    () => {},
    () => {},
  );
};
const making = () => {
  const stub = new StubServer();
  const seen: Making[] = [];
  const remote = connect(() => runOver(stub), words.silent);
  return { stub, seen, goOn: (from: Making) => continueMaking(from, remote, (next) => seen.push(next)) };
};
const states = ({ steps }: Making) => steps.map(({ state }) => state);

test("the identity key is made first, so that whatever breaks off later, the codes can be told", async () => {
  const { stub, seen, goOn } = making();
  await goOn(startMaking({ plan, key }));
  expect(stub.calls.map(({ name }) => name)).toEqual([
    "createIdentityKey",
    "createFiles",
    "fillSortSheet",
    "fillNotes",
  ]);
  for (const one of seen) expect(states(one).filter((state) => state === "working").length).toBeLessThan(2);
  expect(phaseOf(seen[seen.length - 1]!)).toBe("done");
});

test("trying again goes on at the failed step and makes nothing twice", async () => {
  const { stub, seen, goOn } = making();
  stub.failNext("fillNotes", busyProblem);
  await goOn(startMaking({ plan, key }));
  const failed = seen[seen.length - 1]!;
  expect(states(failed)).toEqual(["done", "done", "done", "failed"]);
  expect(failed.problem).toEqual(busyProblem);
  await goOn(failed);
  const done = seen[seen.length - 1]!;
  expect(phaseOf(done)).toBe("done");
  expect(done.problem).toBeNull();
  expect(stub.timesCalled("createFiles")).toBe(1);
  expect(stub.meetings.get("meeting-1")!.filled).toEqual(["sort sheet", "notes"]);
});

test("a step that is being worked on is not started a second time", async () => {
  const { stub, seen, goOn } = making();
  const release = stub.hold("createFiles");
  const first = goOn(startMaking({ plan, key }));
  await goOn(seen[seen.length - 1]!);
  release();
  await first;
  expect(stub.timesCalled("createFiles")).toBe(1);
});

test("a server that throws is a problem with a way on, not a lost meeting", async () => {
  const { stub, seen, goOn } = making();
  stub.failNext("createFiles", "throws");
  await goOn(startMaking({ plan, key: null }));
  expect(seen[seen.length - 1]!.problem).toEqual(words.silent);
});

test("a page without google.script answers with a problem as well", async () => {
  const remote = connect(() => {
    throw new ReferenceError("google is not defined");
  }, words.silent);
  expect(await remote.summarize()).toEqual({ ok: false, problem: words.silent });
});

test("an answer that is no answer is a problem", async () => {
  const stub = new StubServer();
  stub.summarize = () => null as never;
  const remote = connect(() => runOver(stub), words.silent);
  expect(await remote.summarize()).toEqual({ ok: false, problem: words.silent });
});
