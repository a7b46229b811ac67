/**
 * The rubric being checked: the pasted text, read a moment after the last key, and the draft. A draft that the user has corrected is
 * never replaced by a new reading on its own, and comes back if the user had it replaced.
 */
import type { RubricGiven } from "../../contract/rubrics.ts";
import { inLanguage } from "../../core/language.ts";
import { blankRubric } from "../../core/rubric/blank-rubric.ts";
import { type RubricRead, readRubric } from "../../core/rubric/read-rubric.ts";
import type { Rubric } from "../../core/rubric/rubric.ts";
import {
  type Draft,
  type DraftCriterion,
  type DraftLevel,
  draftOf,
  moved,
  newLevel,
  turnedRound,
  withAt,
  withNewCriterion,
  withoutLevel,
} from "./draft.ts";
import { type Fault, faultsOf } from "./faults.ts";
import type { RubricWords } from "./words.ts";

/** A draft and what was told of the text it comes from. */
export interface Drafted {
  readonly draft: Draft;
  readonly questions: readonly string[];
  readonly warnings: readonly string[];
  /** The kept rubric that it was, or became when it was kept. */
  readonly kept: { readonly id: string; readonly title: string } | null;
}

/** What was removed last, and where it was; `within` is the criterion of a level. */
export type Removed =
  | { readonly index: number; readonly criterion: DraftCriterion; readonly within?: undefined }
  | { readonly index: number; readonly level: DraftLevel; readonly within: number; readonly wasLine: boolean };

export interface DraftModel {
  readonly text: string;
  readonly reading: boolean;
  /** Why there is no draft: the text could not be read, or the rubric was to be used without one. */
  readonly textFault: string | null;
  readonly drafted: Drafted | null;
  /** The dialog opened with a rubric. */
  readonly began: boolean;
  /** The text was read anew, and the corrected draft stays until the user says otherwise. */
  readonly waiting: boolean;
  /** The user changed something in the draft that is shown. */
  readonly corrected: boolean;
  /** A corrected draft can be brought back. */
  readonly replaced: boolean;
  readonly removed: Removed | null;
  /** The order of all levels was just turned round. */
  readonly turned: boolean;
  /** How often using was refused: from then on missing parts are faults to be seen. */
  readonly refusals: number;
  /** Faults that are to be seen now. */
  readonly faults: readonly Fault[];
  /** Keys of the criteria that are open. */
  readonly open: ReadonlySet<number>;
  type(text: string): void;
  takeWaiting(): void;
  bringBackDraft(): void;
  /** Puts a kept rubric in the draft's place. */
  take(rubric: Rubric, kept: Drafted["kept"]): void;
  startFromScratch(): void;
  setKept(kept: Drafted["kept"]): void;
  rename(title: string): void;
  turn(): void;
  /** The parts of a level at one place, in every criterion; `line` puts grade level there. */
  changeForAll(place: number, changes: Partial<Pick<DraftLevel, "label" | "points">> | "line"): void;
  toggle(key: number): void;
  changeCriterion(key: number, changes: Partial<Pick<DraftCriterion, "name" | "section" | "weight" | "line">>): void;
  moveCriterion(key: number, by: -1 | 1): void;
  removeCriterion(key: number): void;
  /** Answers with the key of the new one, which is open. */
  addCriterion(): number;
  changeLevel(criterion: number, level: number, changes: Partial<Omit<DraftLevel, "key">>): void;
  moveLevel(criterion: number, level: number, by: -1 | 1): void;
  removeLevel(criterion: number, level: number): void;
  /** Answers with the key of the new one. */
  addLevel(criterion: number): number;
  bringBack(): void;
  /** The draft, if it can be used; else what is missing is said from now on. */
  ready(): Drafted | null;
}

const pauseMs = 400;
/** A rubric this small is seen whole without a click. */
const mostOpenAtFirst = 2;

/** `changed` is called after every change of the state. */
export const createDraftModel = (given: RubricGiven, words: RubricWords, changed: () => void): DraftModel => {
  let text = given.text;
  let reading = false;
  let problem: RubricRead["problem"] = null;
  let drafted: Drafted | null = null;
  let corrected = false;
  let waiting: Drafted | null = null;
  let replaced: Drafted | null = null;
  let removed: Removed | null = null;
  let turned = false;
  let refusals = 0;
  let asked = false;
  let open = new Set<number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const put = (next: Drafted | null) => {
    drafted = next;
    corrected = false;
    removed = null;
    turned = false;
    refusals = 0;
    const criteria = next?.draft.criteria ?? [];
    open = new Set(criteria.length <= mostOpenAtFirst ? criteria.map(({ key }) => key) : []);
  };
  const replace = (next: Drafted) => {
    if (corrected) replaced = drafted;
    waiting = null;
    problem = null;
    asked = false;
    put(next);
    changed();
  };
  const told = (rubric: Rubric, { questions, warnings }: Pick<RubricRead, "questions" | "warnings">): Drafted => ({
    draft: draftOf(rubric),
    questions,
    warnings,
    kept: null,
  });
  const unread = { questions: [], warnings: [] };
  const read = () => {
    reading = false;
    const found: RubricRead = inLanguage(readRubric(text), words.language);
    problem = found.problem;
    const next = found.rubric && told(found.rubric, found);
    waiting = corrected ? next : null;
    if (!corrected) put(next);
    changed();
  };
  const readSoon = () => {
    clearTimeout(timer);
    problem = null;
    waiting = null;
    reading = text.trim() !== "";
    if (reading) timer = setTimeout(read, pauseMs);
    else if (!corrected) put(null);
    changed();
  };
  /** What the sidebar knows goes before the text, of which it was read. */
  const begin = () => {
    const found: RubricRead | null = text.trim() === "" ? null : inLanguage(readRubric(text), words.language);
    const rubric = given.rubric ?? found?.rubric ?? null;
    if (rubric === null) problem = found?.problem ?? null;
    put(rubric && told(rubric, found ?? unread));
  };

  const correct = (draft: Draft) => {
    drafted = { ...drafted!, draft };
    corrected = true;
    turned = false;
    changed();
  };
  const draft = () => drafted!.draft;
  const setCriteria = (criteria: readonly DraftCriterion[]) => correct({ ...draft(), criteria });
  const change = (key: number, how: (criterion: DraftCriterion) => DraftCriterion) =>
    setCriteria(draft().criteria.map((one) => (one.key === key ? how(one) : one)));
  const allFaults = () => (drafted === null ? [] : faultsOf(drafted.draft, words));

  begin();
  const began = drafted !== null;
  return {
    began,
    get text() {
      return text;
    },
    get reading() {
      return reading;
    },
    get textFault() {
      if (problem !== null) return `${problem.say} ${problem.next}`;
      return asked && drafted === null ? words.fault.text : null;
    },
    get drafted() {
      return drafted;
    },
    get waiting() {
      return waiting !== null;
    },
    get corrected() {
      return corrected;
    },
    get replaced() {
      return replaced !== null;
    },
    get removed() {
      return removed;
    },
    get turned() {
      return turned;
    },
    get refusals() {
      return refusals;
    },
    get faults() {
      return allFaults().filter(({ missing }) => refusals > 0 || !missing);
    },
    get open() {
      return open;
    },
    type: (typed) => {
      text = typed;
      if (typed.trim() !== "") asked = false;
      readSoon();
    },
    takeWaiting: () => replace(waiting!),
    bringBackDraft: () => {
      put(replaced);
      corrected = true;
      replaced = null;
      changed();
    },
    take: (rubric, kept) => replace({ ...told(rubric, unread), kept }),
    startFromScratch: () => replace(told(blankRubric(words.language), unread)),
    setKept: (kept) => {
      if (drafted !== null) drafted = { ...drafted, kept };
      changed();
    },
    rename: (title) => correct({ ...draft(), title }),
    turn: () => {
      correct(turnedRound(draft()));
      turned = true;
      changed();
    },
    changeForAll: (place, changes) =>
      setCriteria(
        draft().criteria.map((criterion) => {
          if (changes === "line") return { ...criterion, line: criterion.levels[place]!.key };
          const levels = criterion.levels.map((level, at) => (at === place ? { ...level, ...changes } : level));
          return { ...criterion, levels };
        }),
      ),
    toggle: (key) => {
      const others = [...open].filter((one) => one !== key);
      open = new Set(open.has(key) ? others : [...others, key]);
      changed();
    },
    changeCriterion: (key, changes) => change(key, (one) => ({ ...one, ...changes })),
    moveCriterion: (key, by) => setCriteria(moved(draft().criteria, key, by)),
    removeCriterion: (key) => {
      const index = draft().criteria.findIndex((one) => one.key === key);
      removed = { index, criterion: draft().criteria[index]! };
      setCriteria(draft().criteria.filter((one) => one.key !== key));
    },
    addCriterion: () => {
      const key = draft().nextKey;
      open = new Set([...open, key]);
      correct(withNewCriterion(draft(), draftOf(blankRubric(words.language))));
      return key;
    },
    changeLevel: (key, level, changes) =>
      change(key, (one) => ({
        ...one,
        levels: one.levels.map((each) => (each.key === level ? { ...each, ...changes } : each)),
      })),
    moveLevel: (key, level, by) => change(key, (one) => ({ ...one, levels: moved(one.levels, level, by) })),
    removeLevel: (key, level) =>
      change(key, (one) => {
        const index = one.levels.findIndex((each) => each.key === level);
        removed = { index, level: one.levels[index]!, within: key, wasLine: one.line === level };
        return withoutLevel(one, level);
      }),
    addLevel: (key) => {
      const level = newLevel(draft().nextKey);
      correct({
        ...draft(),
        nextKey: level.key + 1,
        criteria: draft().criteria.map((one) => (one.key === key ? { ...one, levels: [...one.levels, level] } : one)),
      });
      return level.key;
    },
    bringBack: () => {
      const back = removed!;
      removed = null;
      if (back.within === undefined) return setCriteria(withAt(draft().criteria, back.index, back.criterion));
      change(back.within, (one) => ({
        ...one,
        levels: withAt(one.levels, back.index, back.level),
        line: back.wasLine ? back.level.key : one.line,
      }));
    },
    ready: () => {
      const faults = allFaults();
      if (drafted !== null && faults.length === 0) return drafted;
      if (drafted === null) asked = true;
      else {
        refusals += 1;
        open = new Set([...open, ...faults.flatMap(({ criterion }) => criterion ?? [])]);
      }
      changed();
      return null;
    },
  };
};
