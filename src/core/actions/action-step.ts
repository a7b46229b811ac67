/** What a team agreed to do, and which of it is still open when it meets again. */
import { fold } from "../pasted/fold.ts";

/** A step as a team wrote it: free text, "" where nothing was said. `what` is never "". */
export interface ActionStep {
  readonly what: string;
  readonly who: string;
  readonly when: string;
}

/** Steps of an earlier meeting that the next one begins with. */
export interface CarriedSteps {
  /** Address of the notes that they stand in. */
  readonly notesUrl: string;
  /** Of that meeting, YYYY-MM-DD, or "" where it is not known. */
  readonly date: string;
  readonly steps: readonly ActionStep[];
}

/** More than any team carries along. */
export const mostCarried = 100;

/** A step with the mark that a team put to it, or did not. */
export interface MarkedStep extends ActionStep {
  readonly done: boolean;
}

/** Each step once, in the order of its first place; where it stands twice, the later place is the newer word. */
const eachOnce = (steps: readonly MarkedStep[]): readonly MarkedStep[] => {
  const once = new Map<string, MarkedStep>();
  for (const step of steps) {
    const before = once.get(fold(step.what));
    const said = before && {
      what: step.what,
      who: step.who || before.who,
      when: step.when || before.when,
      // A step that was done may be agreed on once more.
      done: step.done,
    };
    once.set(fold(step.what), said ?? step);
  }
  return [...once.values()];
};

/** The steps without a mark, the first `mostCarried` of them, and how many have one. */
export const openSteps = (
  steps: readonly MarkedStep[],
): { readonly open: readonly ActionStep[]; readonly done: number } => {
  const all = eachOnce(steps);
  const open = all.filter(({ done }) => !done).map(({ what, who, when }) => ({ what, who, when }));
  return { open: open.slice(0, mostCarried), done: all.length - open.length };
};
