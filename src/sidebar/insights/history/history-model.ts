/** The team log behind one summary: read when it is asked for, worked out in the page. */
import type { Summary } from "../../../contract/server.ts";
import { type CriterionHistory, historyOf } from "../../../core/history/history.ts";
import { readLog } from "../../../core/history/read-log.ts";
import { csvOf, jsonLinesOf, teamRecords } from "../../../core/history/team-data.ts";
import { inLanguage, type Language } from "../../../core/language.ts";
import type { ProblemText } from "../../../core/problem.ts";
import type { RemoteServer } from "../../bridge.ts";

export interface ShownHistory {
  readonly criteria: readonly CriterionHistory[];
  readonly oddities: readonly string[];
  /** As few samples as a count of the download may speak of. */
  readonly fewest: number;
  /** Addresses of files in the browser's memory; null where there is nothing to download. */
  readonly csv: string | null;
  readonly jsonLines: string | null;
}

export type HistoryState =
  | { readonly kind: "closed" }
  | { readonly kind: "reading" }
  | { readonly kind: "shown"; readonly shown: ShownHistory }
  | { readonly kind: "problem"; readonly problem: ProblemText };

export interface HistoryModel {
  /** A new summary may have changed the log: its history begins closed. */
  stateFor(summary: Summary): HistoryState;
  read(summary: Summary): void;
}

const fileOf = (text: string, type: string): string => URL.createObjectURL(new Blob([text], { type }));

export const createHistoryModel = (
  server: RemoteServer,
  { language }: { readonly language: Language },
  changed: () => void,
): HistoryModel => {
  let of: Summary | null = null;
  let state: HistoryState = { kind: "closed" };
  const become = (summary: Summary, next: HistoryState): void => {
    if (state.kind === "shown")
      for (const address of [state.shown.csv, state.shown.jsonLines]) if (address) URL.revokeObjectURL(address);
    of = summary;
    state = next;
    changed();
  };
  const read = async (summary: Summary) => {
    if (summary.log === null || (of === summary && state.kind === "reading")) return;
    become(summary, { kind: "reading" });
    const answer = await server.readHistory(summary.log.id);
    if (of !== summary) return;
    if (!answer.ok) return become(summary, { kind: "problem", problem: answer.problem });
    const { rows, oddities } = readLog(answer.value);
    const records = teamRecords(rows, { fewest: answer.value.fewest, today: new Date().toISOString().slice(0, 10) });
    become(summary, {
      kind: "shown",
      shown: {
        criteria: historyOf(rows),
        oddities: inLanguage(oddities, language),
        fewest: answer.value.fewest,
        csv: rows.length > 0 ? fileOf(csvOf(records), "text/csv;charset=utf-8") : null,
        jsonLines: rows.length > 0 ? fileOf(jsonLinesOf(records), "application/x-ndjson") : null,
      },
    });
  };
  return {
    stateFor: (summary) => (summary === of ? state : { kind: "closed" }),
    read: (summary) => void read(summary),
  };
};
