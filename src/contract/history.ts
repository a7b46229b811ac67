/** The team log read back: the page itself works out what changed, so that the server's script stays small. */
import type { LogTable } from "../core/history/log-table.ts";
import type { Answer } from "./server.ts";

export interface TeamLog extends LogTable {
  /** As few samples as a count of the download may speak of. */
  readonly fewest: number;
}

export interface HistoryServer {
  /** 1 Google call: the log that the summary named, with the team's own columns left out. */
  readHistory(logId: string): Answer<TeamLog>;
}
