/** Sorting in the sidebar: a reader's answers as they stand in their tab, and edits of them. */
import type { AnswerEdit, AnsweredSample, EditOutcome } from "../core/sorting/answers.ts";
import type { Answer } from "./server.ts";

/** Who may be sorting: known when the page opens. */
export interface Readers {
  readonly readers: readonly { readonly name: string; readonly sheetId: number }[];
  /** The reader whose tab the editor shows, if it shows one. */
  readonly open: number | null;
}

export interface ReaderAnswers {
  readonly sheetId: number;
  readonly reader: string;
  readonly criteria: readonly {
    readonly name: string;
    readonly section: string;
    /** As the drop-downs say them, lowest first. */
    readonly levels: readonly { readonly name: string; readonly descriptor: string }[];
  }[];
  /** As the drop-downs say it. */
  readonly notScorable: string;
  readonly samples: readonly AnsweredSample[];
  /** What has no place in the tab, and how to mend it: a sentence each. */
  readonly oddities: readonly string[];
}

export interface AnswerEdits {
  readonly sheetId: number;
  readonly edits: readonly AnswerEdit[];
}

export interface RatingServer {
  /** No Google call but the open sheet's built-in service. */
  readAnswers(sheetId: number): Answer<ReaderAnswers>;
  /** In the order of the edits. Sending the same ones again changes nothing. */
  saveAnswers(input: AnswerEdits): Answer<readonly EditOutcome[]>;
}
