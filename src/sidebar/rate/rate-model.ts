/** The state behind sorting in the sidebar: who sorts, which sample and criterion, and the answers on their way. */
import type { ReaderAnswers } from "../../contract/rating.ts";
import type { ProblemText } from "../../core/problem.ts";
import type { GivenLevel } from "../../core/sorting/answers.ts";
import type { RemoteServer } from "../bridge.ts";
import { type AnswerQueue, createAnswerQueue, type Later, type Slot } from "./answer-queue.ts";
import type { RateWords } from "./words.ts";

/** A place in the walk: one sample, one criterion. */
export interface Step {
  /** Index into the samples. */
  readonly sample: number;
  readonly criterion: number;
}

export interface Rating {
  readonly sheet: ReaderAnswers;
  readonly steps: readonly Step[];
  readonly at: number;
  readonly queue: AnswerQueue;
}

export type RateState =
  | { readonly kind: "who"; readonly problem: ProblemText | null }
  | { readonly kind: "reading" }
  | ({ readonly kind: "rating" } & Rating);

export interface RateModel {
  readonly state: RateState;
  /** The reader's tab, or null before somebody is chosen. */
  readonly reader: number | null;
  /** Said to those who do not see what changed. */
  readonly said: string;
  chooseReader(sheetId: number | null): void;
  begin(): void;
  /** Back to who is sorting; only where everything is saved. */
  leave(): void;
  chooseLevel(level: GivenLevel): void;
  writeEvidence(text: string): void;
  /** On to the next step; false where no level is chosen yet. */
  next(): boolean;
  skip(): void;
  previous(): void;
  goTo(at: number): void;
  nextEmpty(): void;
  decide(slot: Slot, whose: "mine" | "theirs"): void;
  tryNow(): void;
  /** What hands did in the tab meanwhile; at most once a minute, and only where nothing waits to be saved. */
  lookAgain(): void;
}

const lookPauseMs = 60_000;

const stepsOf = ({ samples }: ReaderAnswers): readonly Step[] =>
  samples.flatMap(({ levels }, sample) =>
    levels.flatMap((answer, criterion) => (answer === null ? [] : [{ sample, criterion }])),
  );

const answersOf = ({ samples }: ReaderAnswers) =>
  samples.flatMap(({ code, levels, evidence }) => [
    ...levels.flatMap((answer, field) => (answer === null ? [] : [{ sample: code, field, answer }])),
    ...(evidence === null
      ? []
      : [{ sample: code, field: "evidence" as const, answer: { text: evidence, level: null } }]),
  ]);

export const slotOf = ({ sheet, steps }: Rating, at: number): Slot => {
  const { sample, criterion } = steps[at]!;
  return { sample: sheet.samples[sample]!.code, field: criterion };
};

/** A text that is none of the levels is no answer. */
export const isFilled = (rating: Rating, at: number): boolean =>
  rating.queue.answerAt(slotOf(rating, at)).level !== null;

export const filledOf = (rating: Rating): number => rating.steps.filter((_, at) => isFilled(rating, at)).length;

/** The first step without an answer after `at`, then from the start; null where there is none. */
export const emptyAfter = (rating: Rating, at: number): number | null => {
  const { length } = rating.steps;
  const round = Array.from({ length }, (_, index) => (at + 1 + index) % length);
  return round.find((index) => !isFilled(rating, index)) ?? null;
};

export const levelText = ({ criteria, notScorable }: ReaderAnswers, criterion: number, level: GivenLevel): string =>
  level === null ? "" : level === "not scorable" ? notScorable : (criteria[criterion]?.levels[level]?.name ?? "");

export const createRateModel = (
  open: number | null,
  server: RemoteServer,
  words: RateWords,
  { later, clock }: { readonly later: Later; readonly clock: () => number },
  changed: () => void,
): RateModel => {
  let state: RateState = { kind: "who", problem: null };
  let reader = open;
  let said = "";
  /** Counts what was answered here, so that a tab that was read before it is not taken for the latest. */
  let answered = 0;
  let lookedAt = 0;
  const become = (next: RateState, say = "") => {
    state = next;
    said = say;
    changed();
  };
  const drawn = () => {
    if (state.kind === "rating") {
      const { unsaved, saving, problem } = state.queue;
      if (unsaved.length === 0) said = words.rate.allSaved;
      else if (problem && !saving) said = words.rate.unsaved(unsaved.length);
      if (unsaved.length === 0 && filledOf(state) === state.steps.length) void lookForMore(state);
    }
    changed();
  };
  const ratingOf = (sheet: ReaderAnswers): Rating => {
    const save = (edits: Parameters<RemoteServer["saveAnswers"]>[0]["edits"]) =>
      server.saveAnswers({ sheetId: sheet.sheetId, edits });
    const queue = createAnswerQueue(answersOf(sheet), save, later, drawn);
    return { sheet, steps: stepsOf(sheet), at: 0, queue };
  };
  const read = (reader: number) => {
    lookedAt = clock();
    return server.readAnswers(reader);
  };
  const walk = (rating: Rating) => become({ kind: "rating", ...rating, at: emptyAfter(rating, -1) ?? 0 });
  /** The tab as it is now; null where it could not be read, or where something was answered here meanwhile. */
  const readAgain = async ({ sheet, queue }: Rating): Promise<Rating | null> => {
    const before = answered;
    const answer = await read(sheet.sheetId);
    const same = state.kind === "rating" && state.queue === queue && queue.unsaved.length === 0 && answered === before;
    return answer.ok && same ? ratingOf(answer.value) : null;
  };
  /** Before a reader is told that everything is filled for good: samples may have been added since the tab was read. */
  const lookForMore = async (rating: Rating) => {
    const now = await readAgain(rating);
    const known = new Set(rating.sheet.samples.map(({ code }) => code));
    if (now?.sheet.samples.some(({ code }) => !known.has(code))) walk(now);
  };
  const lookAgain = async () => {
    if (state.kind !== "rating" || state.queue.unsaved.length > 0 || clock() - lookedAt < lookPauseMs) return;
    const now = await readAgain(state);
    if (now === null || state.kind !== "rating") return;
    const { steps, at } = state;
    const here = steps.length === 0 ? null : slotOf(state, at);
    const same = now.steps.findIndex((_, index) => {
      const { sample, field } = slotOf(now, index);
      return sample === here?.sample && field === here.field;
    });
    const place = same === -1 ? Math.max(0, Math.min(at, now.steps.length - 1)) : same;
    become({ kind: "rating", ...now, at: place }, said);
  };
  const begin = async () => {
    if (reader === null || state.kind === "reading") return;
    become({ kind: "reading" }, words.rate.reading);
    const answer = await read(reader);
    if (!answer.ok) return become({ kind: "who", problem: answer.problem });
    walk(ratingOf(answer.value));
  };
  const inRating = (run: (rating: Rating) => void) => {
    if (state.kind === "rating" && state.steps.length > 0) run(state);
  };
  const goTo = (at: number) =>
    inRating((rating) => {
      const moved = { ...rating, at };
      const { sample, criterion } = rating.steps[at]!;
      const name = rating.sheet.criteria[criterion]!.name;
      const place = words.rate.place(rating.sheet.samples[sample]!.code, name);
      become({ kind: "rating", ...moved }, `${place} ${words.rate.filled(filledOf(moved), rating.steps.length)}`);
    });
  const skip = () => inRating(({ at, steps }) => goTo((at + 1) % steps.length));
  return {
    get state() {
      return state;
    },
    get reader() {
      return reader;
    },
    get said() {
      return said;
    },
    chooseReader: (sheetId) => {
      reader = sheetId;
      become({ kind: "who", problem: null });
    },
    begin: () => void begin(),
    leave: () => {
      if (state.kind === "rating" && state.queue.unsaved.length === 0) become({ kind: "who", problem: null });
    },
    chooseLevel: (level) =>
      inRating((rating) => {
        const { criterion } = rating.steps[rating.at]!;
        answered += 1;
        rating.queue.want(slotOf(rating, rating.at), { level, text: levelText(rating.sheet, criterion, level) });
      }),
    writeEvidence: (text) =>
      inRating((rating) => {
        const { sample } = slotOf(rating, rating.at);
        answered += 1;
        rating.queue.want({ sample, field: "evidence" }, { level: null, text });
      }),
    next: () => {
      if (state.kind !== "rating") return false;
      if (!isFilled(state, state.at)) {
        become(state, words.rate.chooseFirst);
        return false;
      }
      const last = state.at === state.steps.length - 1;
      if (last) goTo(emptyAfter(state, state.at) ?? state.at);
      else skip();
      return true;
    },
    skip,
    previous: () => inRating(({ at, steps }) => goTo((at + steps.length - 1) % steps.length)),
    goTo,
    nextEmpty: () => inRating((rating) => goTo(emptyAfter(rating, rating.at) ?? rating.at)),
    decide: (slot, whose) => inRating(({ queue }) => queue.decide(slot, whose)),
    tryNow: () => inRating(({ queue }) => queue.tryNow()),
    lookAgain: () => void lookAgain(),
  };
};
