/** Making a meeting's files, step by step. A failed step can be tried again: what is done is never done twice. */
import type { FileRef, MeetingFiles } from "../../contract/server.ts";
import type { ProblemText } from "../../core/problem.ts";
import type { RemoteServer } from "../bridge.ts";
import type { PlanAndKey } from "./make-plan.ts";

export type StepId = "files" | "prework" | "sortSheet" | "notes" | "key";
export type StepState = "waiting" | "working" | "done" | "failed";

export interface Making extends PlanAndKey {
  readonly steps: readonly { readonly id: StepId; readonly state: StepState }[];
  readonly files: MeetingFiles | null;
  readonly preworkFile: FileRef | null;
  readonly keyFile: FileRef | null;
  /** Why the failed step failed. */
  readonly problem: ProblemText | null;
}

/** The key comes first: whatever breaks off later, the codes can be told. */
export const startMaking = (planned: PlanAndKey): Making => {
  const ids: readonly StepId[] = [
    ...(planned.key === null ? [] : (["key"] as const)),
    "files",
    ...(planned.plan.prework?.own ? (["prework"] as const) : []),
    "sortSheet",
    "notes",
  ];
  return {
    ...planned,
    steps: ids.map((id) => ({ id, state: "waiting" })),
    files: null,
    preworkFile: null,
    keyFile: null,
    problem: null,
  };
};

const inState = (making: Making, step: StepId, state: StepState): Making => ({
  ...making,
  steps: making.steps.map((one) => (one.id === step ? { id: step, state } : one)),
});

export const phaseOf = ({ steps }: Making): "working" | "failed" | "done" =>
  steps.some(({ state }) => state === "failed")
    ? "failed"
    : steps.every(({ state }) => state === "done")
      ? "done"
      : "working";

type StepResult = { readonly ok: true; readonly made: Partial<Making> } | { readonly ok: false; problem: ProblemText };

const perform = async (step: StepId, making: Making, server: RemoteServer): Promise<StepResult> => {
  if (step === "files") {
    const answer = await server.createFiles(making.plan);
    return answer.ok ? { ok: true, made: { files: answer.value } } : answer;
  }
  if (step === "key") {
    const answer = await server.createIdentityKey(making.key!);
    return answer.ok ? { ok: true, made: { keyFile: answer.value } } : answer;
  }
  const meeting = { plan: making.plan, files: making.files!, prework: making.preworkFile };
  if (step === "prework") {
    const answer = await server.createPrework(meeting);
    return answer.ok ? { ok: true, made: { preworkFile: answer.value } } : answer;
  }
  const answer = await (step === "sortSheet" ? server.fillSortSheet(meeting) : server.fillNotes(meeting));
  return answer.ok ? { ok: true, made: {} } : answer;
};

/**
 * Does the steps that are not done, in order, until one fails. `show` gets the state after every change. Does nothing
 * where a step is already being worked on, so that a second click starts nothing.
 */
export const continueMaking = async (
  from: Making,
  server: RemoteServer,
  show: (making: Making) => void,
): Promise<void> => {
  if (from.steps.some(({ state }) => state === "working")) return;
  let making = from;
  const next = (changed: Making) => {
    making = changed;
    show(making);
  };
  for (const { id, state } of from.steps) {
    if (state === "done") continue;
    next(inState({ ...making, problem: null }, id, "working"));
    const result = await perform(id, making, server);
    if (!result.ok) return next(inState({ ...making, problem: result.problem }, id, "failed"));
    next(inState({ ...making, ...result.made }, id, "done"));
  }
};
