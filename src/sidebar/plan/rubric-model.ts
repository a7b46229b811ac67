/** The dialog of rubrics, as the plan sees it: opened with what there is, and waited for. */
import type { RubricGiven } from "../../contract/rubrics.ts";
import type { ProblemText } from "../../core/problem.ts";
import type { Rubric } from "../../core/rubric/rubric.ts";
import type { RemoteServer } from "../bridge.ts";
import { waitForChoice } from "../wait-for-choice.ts";

export interface RubricModel {
  readonly waiting: boolean;
  readonly problem: ProblemText | null;
  /** Opens the dialog, or stops waiting for it. */
  openOrStop(): void;
}

/** `given` is what the dialog opens with; `take` gets the rubric that was used there. */
export const createRubricModel = (
  server: RemoteServer,
  given: () => RubricGiven,
  take: (rubric: Rubric) => void,
  changed: () => void,
): RubricModel => {
  let problem: ProblemText | null = null;
  let stop: AbortController | null = null;
  const open = async () => {
    stop = new AbortController();
    problem = null;
    changed();
    let before = 0;
    const outcome = await waitForChoice(
      {
        open: async () => {
          const opened = await server.openRubric(given());
          if (opened.ok) before = opened.value.serial;
          return opened;
        },
        newest: () => server.usedRubric(before),
      },
      stop.signal,
    );
    stop = null;
    if (outcome.kind === "problem") problem = outcome.problem;
    if (outcome.kind === "chosen") take(outcome.choice.rubric);
    changed();
  };
  return {
    get waiting() {
      return stop !== null;
    },
    get problem() {
      return problem;
    },
    openOrStop: () => {
      if (stop !== null) stop.abort();
      else void open();
    },
  };
};
