/** One reader's answers as they stand in their tab, and what becomes of an edit of one. */

/** An index into the criterion's levels, lowest = 0; null is no judgement. */
export type GivenLevel = number | "not scorable" | null;

/** What a cell says. */
export interface GivenAnswer {
  readonly text: string;
  /** null also where the text is none of the levels. */
  readonly level: GivenLevel;
}

export interface AnsweredSample {
  readonly code: string;
  /** What the sheet says of the work, and its address; "" where there is none. */
  readonly work: string;
  readonly link: string;
  /** In the order of the criteria; null where the tab has no place for it. */
  readonly levels: readonly (GivenAnswer | null)[];
  readonly evidence: string | null;
}

/** One cell's change. */
export interface AnswerEdit {
  readonly sample: string;
  /** Texts that the cell may say now: as it was last seen, and what was sent for this cell without an answer. */
  readonly was: readonly string[];
  readonly change:
    | { readonly field: "level"; readonly criterion: number; readonly level: GivenLevel }
    | { readonly field: "evidence"; readonly text: string };
}

export type EditOutcome =
  /** The cell says `text`, which is what was sent. */
  | { readonly kind: "saved"; readonly text: string }
  /** The cell says something else than was last seen: it was left as it is. `level` is null for evidence. */
  | { readonly kind: "changed"; readonly text: string; readonly level: GivenLevel }
  /** The cell is not there any more. `why` says so, and what to do. */
  | { readonly kind: "lost"; readonly why: string };
