/**
 * Answers on their way into the sheet. Each cell knows what the sheet was last seen to say and what the reader wishes it to say; what
 * differs is sent together after a moment's quiet. A call that fails is tried again after growing pauses: nothing is dropped before
 * the sheet is known to say it, or the reader has decided otherwise.
 */
import type { Answer } from "../../contract/server.ts";
import type { ProblemText } from "../../core/problem.ts";
import type { AnswerEdit, EditOutcome, GivenAnswer } from "../../core/sorting/answers.ts";

export interface Slot {
  readonly sample: string;
  /** An index into the criteria, or the evidence of the whole sample, which has no level. */
  readonly field: number | "evidence";
}
/** Why a cell cannot be saved as it is. */
export type Trouble =
  | { readonly kind: "changed"; readonly now: GivenAnswer }
  | { readonly kind: "lost"; readonly why: string };

interface Cell extends Slot {
  seen: GivenAnswer;
  wish: GivenAnswer | null;
  /** Texts that were sent and not answered: the sheet may say them already. */
  sent: readonly string[];
  trouble: Trouble | null;
}

/** Runs something later; answers with what calls it off. */
export type Later = (milliseconds: number, run: () => void) => () => void;

export interface AnswerQueue {
  /** What the reader's last word is, saved or not. */
  answerAt(slot: Slot): GivenAnswer;
  troubleAt(slot: Slot): Trouble | null;
  want(slot: Slot, wish: GivenAnswer): void;
  /** Settles a cell that somebody changed meanwhile. */
  decide(slot: Slot, whose: "mine" | "theirs"): void;
  /** Sends at once what waits. */
  tryNow(): void;
  /** Cells that the sheet does not say yet. */
  readonly unsaved: readonly Slot[];
  readonly saving: boolean;
  /** Why the last call failed, until one works. */
  readonly problem: ProblemText | null;
}

/** A reader who goes on quickly sends several answers at once. */
const quietMs = 2_000;
const longestPauseMs = 60_000;
/** As many as the server takes. */
const mostSent = 19;

const equal = (a: GivenAnswer, b: GivenAnswer): boolean =>
  a.level === b.level && (a.level !== null || a.text.trim() === b.text.trim());

const editOf = ({ sample, field, seen, sent }: Cell, wish: GivenAnswer): AnswerEdit => ({
  sample,
  was: [seen.text, ...sent],
  change:
    field === "evidence"
      ? { field: "evidence", text: wish.text }
      : { field: "level", criterion: field, level: wish.level },
});

export const createAnswerQueue = (
  answers: readonly (Slot & { readonly answer: GivenAnswer })[],
  save: (edits: readonly AnswerEdit[]) => Promise<Answer<readonly EditOutcome[]>>,
  later: Later,
  changed: () => void,
): AnswerQueue => {
  const keyOf = ({ sample, field }: Slot): string => `${sample} ${field}`;
  const cells = new Map<string, Cell>(
    answers.map(({ sample, field, answer }) => [
      keyOf({ sample, field }),
      { sample, field, seen: answer, wish: null, sent: [], trouble: null },
    ]),
  );
  const at = (slot: Slot): Cell => cells.get(keyOf(slot))!;
  let saving = false;
  let problem: ProblemText | null = null;
  let failures = 0;
  let stop: (() => void) | null = null;

  const plan = (milliseconds: number): void => {
    stop?.();
    stop = later(milliseconds, () => void send(false));
  };

  const take = (cell: Cell, wish: GivenAnswer, outcome: EditOutcome): void => {
    cell.sent = [];
    cell.trouble = null;
    if (outcome.kind === "lost") cell.trouble = outcome;
    else if (outcome.kind === "changed") cell.trouble = { kind: "changed", now: outcome };
    else {
      cell.seen = { text: outcome.text, level: wish.level };
      // What was chosen while this was on its way is sent next.
      if (cell.wish && equal(cell.wish, cell.seen)) cell.wish = null;
    }
  };

  /** `all`: also what the last call found no place for. */
  const send = async (all: boolean): Promise<void> => {
    if (saving) return;
    stop?.();
    stop = null;
    const batch = [...cells.values()].flatMap((cell) =>
      cell.wish && (cell.trouble === null || (all && cell.trouble.kind === "lost")) ? [{ cell, wish: cell.wish }] : [],
    );
    if (batch.length === 0) return;
    const edits = batch.map(({ cell, wish }) => editOf(cell, wish));
    for (const { cell, wish } of batch)
      cell.sent = [...cell.sent.filter((text) => text !== wish.text), wish.text].slice(-mostSent);
    saving = true;
    changed();
    const answer = await save(edits);
    saving = false;
    problem = answer.ok ? null : answer.problem;
    failures = answer.ok ? 0 : failures + 1;
    if (answer.ok) for (const [index, { cell, wish }] of batch.entries()) take(cell, wish, answer.value[index]!);
    if ([...cells.values()].some(({ wish, trouble }) => wish && !trouble))
      plan(answer.ok ? quietMs : Math.min(longestPauseMs, quietMs * 2 ** failures));
    changed();
  };

  return {
    answerAt: (slot) => at(slot).wish ?? at(slot).seen,
    troubleAt: (slot) => at(slot).trouble,
    want: (slot, wish) => {
      const cell = at(slot);
      // Once something was sent and not answered, only the server knows whether the sheet says what was seen.
      cell.wish = equal(wish, cell.seen) && cell.sent.length === 0 ? null : wish;
      if (cell.wish === null) cell.trouble = null;
      // A pause after a failure is waited for.
      if (failures === 0) plan(quietMs);
      changed();
    },
    decide: (slot, whose) => {
      const cell = at(slot);
      if (cell.trouble?.kind !== "changed") return;
      cell.seen = cell.trouble.now;
      cell.trouble = null;
      if (whose === "theirs") cell.wish = null;
      plan(0);
      changed();
    },
    tryNow: () => void send(true),
    get unsaved() {
      return [...cells.values()].filter(({ wish }) => wish !== null);
    },
    get saving() {
      return saving;
    },
    get problem() {
      return problem;
    },
  };
};
