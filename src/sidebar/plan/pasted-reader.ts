/**
 * Reads the pasted rubric and roster here in the browser, checks the set of samples, and draws what few meetings need: with a script that
 * comes when it is first needed.
 */
import type { ComponentChildren } from "preact";
import type { StartData } from "../../contract/server.ts";
import type { ProblemText } from "../../core/problem.ts";
import type { Brought } from "../../core/protocol/protocol.ts";
import type { RubricRead } from "../../core/rubric/read-rubric.ts";
import type { Rubric } from "../../core/rubric/rubric.ts";
import type { RosterRead } from "../../core/samples/read-roster.ts";
import type { Student } from "../../core/samples/sample.ts";
import type { Task } from "../../core/samples/task.ts";
import type { RemoteServer } from "../bridge.ts";
import { fetchScript } from "../fetched/fetch-script.ts";
import type { Draft } from "./draft.ts";

/** What is known of the meeting where the set of samples is checked. */
export interface WorkFacts {
  readonly shape: Brought;
  readonly students: readonly Student[];
  readonly title: string;
  readonly task: Task;
  readonly rubric: Rubric | null;
  readonly readers: readonly string[];
}

export interface WorkCheck {
  /** What was found in the roster, in counts. */
  readonly found: readonly string[];
  /** Who is in the set and who is missing, in counts alone. */
  readonly represented: { readonly heading: string; readonly sentences: readonly string[] };
  /** Where a student's name would be read. */
  readonly leaks: { readonly heading: string; readonly sentences: readonly string[] };
}

/** What the views that the script draws know of the plan, and may do to it. */
export interface WorkHost {
  readonly server: RemoteServer;
  readonly start: StartData;
  plan(): Pick<Draft, "copies" | "task" | "language" | "folder" | "date" | "carried"> & {
    readonly students: readonly Student[];
    readonly readers: readonly string[];
  };
  change(changes: Partial<Pick<Draft, "copies" | "task" | "carried">>): void;
  redraw(): void;
}

/** Parts of the plan that few meetings need, drawn by the script. */
export interface WorkViews {
  /** Open steps of the last meeting, and what may be said of the task beforehand. */
  task(): ComponentChildren;
  /** Copies of student work. */
  copies(): ComponentChildren;
}

interface Readers {
  rubric(text: string): RubricRead;
  roster(text: string, twins: "ask" | "apart"): RosterRead;
  checkWork(facts: WorkFacts): WorkCheck;
  /** Makes the views once. */
  views(host: WorkHost): WorkViews;
}

declare global {
  interface Window {
    /** There once src/sidebar/pasted/main.tsx has run. */
    readPasted?: Readers;
  }
}

export interface PastedReader {
  /** What was read of the text; null while the script that reads is on its way. */
  rubric(text: string): RubricRead | null;
  roster(text: string, twins: "ask" | "apart"): RosterRead | null;
  /** null without students, and while the script is on its way. */
  checkWork(facts: WorkFacts): WorkCheck | null;
  /** null while the script is on its way. */
  readonly views: WorkViews | null;
  /** Why the script has not come. */
  readonly problem: ProblemText | null;
  /** Sees to it that the script is there, or on its way. One that did not come is asked for again. */
  fetch(): void;
}

export const noRubric: RubricRead = { rubric: null, warnings: [], questions: [], problem: null };
export const noRoster: RosterRead = { students: [], warnings: [], problem: null, twins: false };

/** The last answer again while the question is the same: the plan is read anew after every key, wherever it is pressed. */
const remembering = <Asked extends readonly unknown[], T>(read: (...asked: Asked) => T): ((...asked: Asked) => T) => {
  let last: { readonly key: string; readonly answer: T } | null = null;
  return (...asked) => {
    const key = JSON.stringify(asked);
    if (last?.key !== key) last = { key, answer: read(...asked) };
    return last.answer;
  };
};

/** `changed` is called when the script has come, or has not. Views are drawn for a `host` alone. */
export const createPastedReader = (
  server: RemoteServer,
  changed: () => void,
  host: WorkHost | null = null,
): PastedReader => {
  let problem: ProblemText | null = null;
  let underWay = false;
  let views: WorkViews | null = null;
  const readRubric = remembering((text: string) => window.readPasted!.rubric(text));
  const readRoster = remembering((text: string, twins: "ask" | "apart") => window.readPasted!.roster(text, twins));
  const checkWork = remembering((facts: WorkFacts) => window.readPasted!.checkWork(facts));
  const fetch = async () => {
    if (window.readPasted || underWay) return;
    underWay = true;
    problem = null;
    problem = await fetchScript(server, "Pasted");
    underWay = false;
    if (host !== null) views = (window as Window).readPasted?.views(host) ?? null;
    changed();
  };
  const reading = <T extends object>(text: string, none: T, read: () => T): T | null => {
    if (text.trim() === "") return none;
    if (window.readPasted) return read();
    return problem === null ? null : { ...none, problem };
  };
  return {
    rubric: (text) => reading(text, noRubric, () => readRubric(text)),
    roster: (text, twins) => reading(text, noRoster, () => readRoster(text, twins)),
    checkWork: (facts) => (window.readPasted && facts.students.length > 0 ? checkWork(facts) : null),
    get views() {
      return views;
    },
    get problem() {
      return problem;
    },
    fetch: () => void fetch(),
  };
};
