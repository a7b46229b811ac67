/** What the dialog of rubrics and the sidebar may ask about rubrics. None of it makes a Google call; no rubric holds student data. */
import type { Rubric } from "../core/rubric/rubric.ts";
import type { Answer } from "./server.ts";

/** What the dialog opens with. */
export interface RubricGiven {
  /** As it was pasted, or from the selected cells of a sheet; "" where there is none. */
  readonly text: string;
  /** The rubric so far, which goes before what is read in the text; null where there is none. */
  readonly rubric: Rubric | null;
}

/** A rubric kept for next time. */
export interface KeptRubric {
  /** [A-Za-z0-9-]{8,40}, made by the dialog. */
  readonly id: string;
  /** Its title, or the names of its criteria where it has none. */
  readonly name: string;
  readonly criteria: number;
}

/** Inlined into the HTML of the dialog. */
export interface RubricStart {
  /** In Sheets there is no plan that could use the rubric at once: it is kept there. */
  readonly host: "docs" | "sheets";
  readonly given: RubricGiven;
  /** The last kept first. */
  readonly kept: readonly KeptRubric[];
  /** Name of the rubric that was used last; null where there is none. */
  readonly last: string | null;
  /** Name of the rubric that was being corrected when the dialog was closed without using or keeping it; null where there is none. */
  readonly unfinished: string | null;
}

export interface RubricServer {
  /** Opens the dialog. Answers with the serial number of the last choice: a higher one is a new choice. */
  openRubric(given: RubricGiven): Answer<{ serial: number }>;
  /** Hands the rubric over to the sidebar, as the last one used. */
  useRubric(rubric: Rubric): Answer<null>;
  /** The rubric that was handed over after that serial number, or null: the sidebar asks while the dialog is open. */
  usedRubric(after: number): Answer<{ serial: number; rubric: Rubric } | null>;
  /** Keeps a rubric; one of the same id is replaced. Answers with all that are kept. */
  keepRubric(kept: { readonly id: string; readonly rubric: Rubric }): Answer<readonly KeptRubric[]>;
  /** Notes the rubric as it is corrected, as nobody can be asked when the dialog is closed. Using or keeping one forgets it. */
  noteRubric(rubric: Rubric): Answer<null>;
  /** A kept rubric, or with "last" the one that was used last, with "unfinished" the one that was noted. */
  readKeptRubric(id: string): Answer<Rubric>;
  /** Answers with those that are left. */
  deleteKeptRubric(id: string): Answer<readonly KeptRubric[]>;
}
