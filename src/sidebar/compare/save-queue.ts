/**
 * Edits on their way to the sheet: one call at a time, several edits a call. What fails waits and is tried again, with growing pauses;
 * nothing leaves the queue before the server has said that it is saved.
 */
import type { Answer } from "../../contract/server.ts";
import type { ProblemText } from "../../core/problem.ts";

export interface SaveQueue<Edit, Saved> {
  /** Edits that are not known to be saved, oldest first. */
  readonly waiting: readonly Edit[];
  readonly saving: boolean;
  /** Why the last try failed; null where it did not. */
  readonly problem: ProblemText | null;
  add(edit: Edit): void;
  /** Sends what waits now. Answers what the server says then, or null where it cannot be reached. */
  flush(): Promise<Saved | null>;
}

/** Milliseconds: for a few more edits to come along, and between tries that fail. */
const gatherMs = 1_500;
const pauses: readonly number[] = [5_000, 15_000, 30_000, 60_000];

export const createSaveQueue = <Edit, Saved>(
  save: (edits: readonly Edit[]) => Promise<Answer<Saved>>,
  saved: (answer: Saved) => void,
  changed: () => void,
): SaveQueue<Edit, Saved> => {
  let waiting: readonly Edit[] = [];
  let problem: ProblemText | null = null;
  let running: Promise<Saved | null> | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (milliseconds: number) => {
    timer ??= setTimeout(() => void flush(), milliseconds);
  };
  const send = async (): Promise<Saved | null> => {
    const sent = waiting;
    const answer = await save(sent);
    running = null;
    if (answer.ok) {
      waiting = waiting.slice(sent.length);
      problem = null;
      failures = 0;
      saved(answer.value);
      if (waiting.length > 0) later(gatherMs);
    } else {
      problem = answer.problem;
      if (waiting.length > 0) later(pauses[Math.min(failures++, pauses.length - 1)]!);
    }
    changed();
    return answer.ok ? answer.value : null;
  };
  const flush = async (): Promise<Saved | null> => {
    clearTimeout(timer);
    timer = undefined;
    // What is under way was sent before the newest edits.
    if (running !== null) await running;
    running ??= send();
    changed();
    return running;
  };
  return {
    get waiting() {
      return waiting;
    },
    get saving() {
      return running !== null;
    },
    get problem() {
      return problem;
    },
    add: (edit) => {
      waiting = [...waiting, edit];
      if (running === null && problem === null) later(gatherMs);
      changed();
    },
    flush,
  };
};
