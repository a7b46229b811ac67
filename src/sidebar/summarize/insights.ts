/** What else the sort tells, below the summary: drawn by a script of its own, which is fetched while the sort is summarized. */
import type { ComponentChildren } from "preact";
import type { Summary } from "../../contract/server.ts";
import type { ProblemText } from "../../core/problem.ts";
import type { RemoteServer } from "../bridge.ts";
import { fetchScript } from "../fetched/fetch-script.ts";

/** What the script's sections may use of the page. */
export interface InsightHost {
  readonly server: RemoteServer;
  redraw(): void;
}

declare global {
  interface Window {
    /** There once src/sidebar/insights/main.tsx has run: draws all its sections for one summary. */
    makeInsights?: (host: InsightHost) => (summary: Summary) => ComponentChildren;
  }
}

export interface Insights {
  /** null while the script is on its way. */
  readonly draw: ((summary: Summary) => ComponentChildren) | null;
  /** Why the script has not come. */
  readonly problem: ProblemText | null;
  /** Sees to it that the script is there, or on its way. One that did not come is asked for again. */
  fetch(): void;
}

export const createInsights = (server: RemoteServer, redraw: () => void): Insights => {
  let draw: Insights["draw"] = null;
  let problem: ProblemText | null = null;
  let underWay = false;
  const fetch = async () => {
    if (draw !== null || underWay) return;
    underWay = true;
    problem = null;
    problem = await fetchScript(server, "Insights");
    underWay = false;
    draw = window.makeInsights?.({ server, redraw }) ?? null;
    redraw();
  };
  return {
    get draw() {
      return draw;
    },
    get problem() {
      return problem;
    },
    fetch: () => void fetch(),
  };
};
