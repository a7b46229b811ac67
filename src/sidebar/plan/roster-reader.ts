/** Reads the roster here in the browser, as names must not leave it, with a script that comes when it is first needed. */
import type { ProblemText } from "../../core/problem.ts";
import type { RosterRead } from "../../core/samples/read-roster.ts";
import type { RemoteServer } from "../bridge.ts";

declare global {
  interface Window {
    /** There once src/sidebar/roster/main.ts has run. */
    readRoster?: (pasted: string) => RosterRead;
  }
}

export interface RosterReader {
  /** What was read of the text; null while the script that reads is on its way. */
  of(text: string): RosterRead | null;
  /** Sees to it that the script is there, or on its way. One that did not come is asked for again. */
  fetch(): void;
}

export const noRoster: RosterRead = { students: [], warnings: [], problem: null };

const run = (code: string): void => {
  const script = document.createElement("script");
  script.textContent = code;
  document.head.append(script);
};

/** `changed` is called when the script has come, or has not. */
export const createRosterReader = (server: RemoteServer, changed: () => void): RosterReader => {
  let problem: ProblemText | null = null;
  let underWay = false;
  const fetch = async () => {
    if (window.readRoster || underWay) return;
    underWay = true;
    problem = null;
    const answer = await server.rosterReader();
    underWay = false;
    if (answer.ok) run(answer.value);
    else problem = answer.problem;
    changed();
  };
  return {
    of: (text) => {
      if (text.trim() === "") return noRoster;
      if (window.readRoster) return window.readRoster(text);
      return problem === null ? null : { ...noRoster, problem };
    },
    fetch: () => void fetch(),
  };
};
