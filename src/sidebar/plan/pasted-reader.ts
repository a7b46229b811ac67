/** Reads the pasted rubric and roster here in the browser, with a script that comes when it is first needed. */
import type { ProblemText } from "../../core/problem.ts";
import type { RubricRead } from "../../core/rubric/read-rubric.ts";
import type { RosterRead } from "../../core/samples/read-roster.ts";
import type { RemoteServer } from "../bridge.ts";

interface Readers {
  rubric(text: string): RubricRead;
  roster(text: string): RosterRead;
}

declare global {
  interface Window {
    /** There once src/sidebar/pasted/main.ts has run. */
    readPasted?: Readers;
  }
}

export interface PastedReader {
  /** What was read of the text; null while the script that reads is on its way. */
  rubric(text: string): RubricRead | null;
  roster(text: string): RosterRead | null;
  /** Sees to it that the script is there, or on its way. One that did not come is asked for again. */
  fetch(): void;
}

export const noRubric: RubricRead = { rubric: null, warnings: [], questions: [], problem: null };
export const noRoster: RosterRead = { students: [], warnings: [], problem: null, twins: false };

const run = (code: string): void => {
  const script = document.createElement("script");
  script.textContent = code;
  document.head.append(script);
};

/** The last answer again while the text is the same: the plan is read anew after every key, wherever it is pressed. */
const remembering = <T>(read: (text: string) => T): ((text: string) => T) => {
  let last: { readonly text: string; readonly answer: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, answer: read(text) };
    return last.answer;
  };
};

/** `changed` is called when the script has come, or has not. */
export const createPastedReader = (server: RemoteServer, changed: () => void): PastedReader => {
  let problem: ProblemText | null = null;
  let underWay = false;
  const readRubric = remembering((text) => window.readPasted!.rubric(text));
  const readRoster = remembering((text) => window.readPasted!.roster(text));
  const fetch = async () => {
    if (window.readPasted || underWay) return;
    underWay = true;
    problem = null;
    const answer = await server.pastedReader();
    underWay = false;
    if (answer.ok) run(answer.value);
    else problem = answer.problem;
    changed();
  };
  const reading = <T extends object>(text: string, none: T, read: (text: string) => T): T | null => {
    if (text.trim() === "") return none;
    if (window.readPasted) return read(text);
    return problem === null ? null : { ...none, problem };
  };
  return {
    rubric: (text) => reading(text, noRubric, readRubric),
    roster: (text) => reading(text, noRoster, readRoster),
    fetch: () => void fetch(),
  };
};
