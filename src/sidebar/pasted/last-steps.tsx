/** The open steps of the last meeting: looked for only if the user wishes it, and each taken along or left. */
import type { LastSteps } from "../../contract/carrying.ts";
import type { ActionStep } from "../../core/actions/action-step.ts";
import type { ProblemText } from "../../core/problem.ts";
import { FileLink } from "../parts/file-link.tsx";
import { ProblemBox } from "../parts/problem-box.tsx";
import { Tick } from "../parts/tick.tsx";
import type { WorkHost } from "../plan/pasted-reader.ts";
import { words } from "./words.ts";

export interface LastStepsModel {
  readonly looking: boolean;
  readonly problem: ProblemText | null;
  readonly found: LastSteps | null;
  look(): void;
  takes(step: ActionStep): boolean;
  /** Takes a step along, or leaves it. */
  turn(step: ActionStep): void;
}

export const createLastStepsModel = ({ server, plan, change, redraw }: WorkHost): LastStepsModel => {
  let now = { looking: false, problem: null as ProblemText | null, found: null as LastSteps | null };
  const become = (next: Partial<typeof now>) => {
    now = { looking: false, problem: null, found: null, ...next };
    redraw();
  };
  const takes = (step: ActionStep): boolean => (plan().carried?.steps ?? []).some(({ what }) => what === step.what);
  const carry = ({ notes, date, open }: LastSteps, taken: (step: ActionStep) => boolean) => {
    const steps = open.filter(taken);
    change({ carried: steps.length === 0 ? null : { notesUrl: notes.url, date, steps } });
  };
  const look = async () => {
    if (now.looking) return;
    become({ looking: true });
    const { folder, date } = plan();
    const answer = await server.lastSteps({ folder, date });
    if (!answer.ok) return become({ problem: answer.problem });
    become({ found: answer.value });
    carry(answer.value, () => true);
  };
  return {
    get looking() {
      return now.looking;
    },
    get problem() {
      return now.problem;
    },
    get found() {
      return now.found;
    },
    look: () => void look(),
    takes,
    turn: (step) => {
      if (now.found) carry(now.found, (one) => (one === step ? !takes(one) : takes(one)));
    },
  };
};

export const LastStepsView = ({ model }: { readonly model: LastStepsModel }) => {
  const { found, looking, problem } = model;
  return (
    <fieldset>
      <legend>{words.last.heading}</legend>
      <p class="hint">{words.last.about}</p>
      <div role="status">
        {looking && <p>{words.last.looking}</p>}
        {found && (
          <>
            <p>{words.last.found(found.open.length, found.done, found.date)}</p>
            <p>
              <FileLink url={found.notes.url} text={words.last.notes} about={words.last.opens} />
            </p>
          </>
        )}
      </div>
      {found?.open.map((step) => (
        <Tick key={step.what} on={model.takes(step)} onTick={() => model.turn(step)}>
          {[step.what, step.who, step.when].filter((part) => part !== "").join(" · ")}
        </Tick>
      ))}
      {problem && <ProblemBox problem={problem} />}
      <button type="button" aria-disabled={looking} onClick={model.look}>
        {found || problem ? words.last.again : words.last.look}
      </button>
    </fieldset>
  );
};
