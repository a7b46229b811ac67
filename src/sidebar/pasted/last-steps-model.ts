/** Looking for the open steps of the last meeting, and which of them are taken along. */
import type { LastSteps } from "../../contract/carrying.ts";
import type { ActionStep, CarriedSteps } from "../../core/actions/action-step.ts";
import type { ProblemText } from "../../core/problem.ts";
import type { WorkHost } from "../plan/pasted-reader.ts";
import { waitForPick } from "../wait-for-pick.ts";
import { words } from "./words.ts";

export interface LastStepsModel {
  readonly task: "none" | "looking" | "picking";
  readonly problem: ProblemText | null;
  /** null where nobody has looked, and where the plan has changed its folder or its meeting since. */
  readonly found: LastSteps | null;
  /** Said when waiting came to nothing. */
  readonly note: string;
  look(): void;
  /** Looks once in each folder by itself, for somebody who has planned a meeting before. */
  expect(): void;
  /** Opens Google Picker for the notes, or stops waiting for it. */
  pickOrStop(): void;
  takes(step: ActionStep): boolean;
  /** Takes a step along, or leaves it. */
  turn(step: ActionStep): void;
}

export const createLastStepsModel = ({ server, start, plan, change, redraw }: WorkHost): LastStepsModel => {
  let now = {
    task: "none" as LastStepsModel["task"],
    problem: null as ProblemText | null,
    found: null as LastSteps | null,
    note: "",
  };
  /** As it was put into the plan: what else stands there says that the plan has gone on to another folder or meeting. */
  let put: CarriedSteps | null = null;
  let stop: AbortController | null = null;

  /** Where was looked; undefined: nowhere yet. */
  let asked: string | null | undefined;
  const folderId = () => plan().folder?.id ?? null;

  const become = (next: Partial<typeof now>) => {
    // What was found, and is taken along, stays until something else is.
    now = { ...now, task: "none", problem: null, note: "", ...next };
    redraw();
  };
  const found = (): LastSteps | null => (put !== null && plan().carried === put ? now.found : null);
  const takes = (step: ActionStep): boolean => found() !== null && put?.steps.some((one) => one === step) === true;
  const carry = ({ notes, date, open }: LastSteps, taken: (step: ActionStep) => boolean) => {
    put = { notesUrl: notes.url, date, steps: open.filter(taken) };
    change({ carried: put });
  };
  const look = async (notesId: string | null) => {
    asked = folderId();
    become({ task: "looking" });
    const { folder, date } = plan();
    const answer = await server.lastSteps({ folder, date, notesId });
    if (folderId() !== asked) return become({});
    if (!answer.ok) return become({ problem: answer.problem });
    carry(answer.value, () => true);
    become({ found: answer.value });
  };
  const pick = async () => {
    stop = new AbortController();
    become({ task: "picking" });
    const outcome = await waitForPick(server, { kind: "notes", fileIds: [] }, stop.signal);
    const { fileId } = outcome.kind === "chosen" ? outcome.choice : { fileId: null };
    if (fileId !== null) return look(fileId);
    if (outcome.kind === "problem") become({ problem: outcome.problem });
    else become({ note: outcome.kind === "late" ? words.last.late : "" });
  };
  return {
    get task() {
      return now.task;
    },
    get problem() {
      return folderId() === asked ? now.problem : null;
    },
    get found() {
      return found();
    },
    get note() {
      return now.note;
    },
    look: () => {
      if (now.task === "none") void look(null);
    },
    expect: () => {
      if (start.remembered.protocolId !== null && now.task === "none" && folderId() !== asked) void look(null);
    },
    pickOrStop: () => {
      if (now.task === "picking") stop?.abort();
      else if (now.task === "none") void pick();
    },
    takes,
    turn: (step) => {
      const last = found();
      if (last) carry(last, (one) => (one === step ? !takes(one) : takes(one)));
    },
  };
};
