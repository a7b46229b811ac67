/** The steps that a team left open, on their way into the notes of its next meeting. */
import type { ActionStep } from "../core/actions/action-step.ts";
import type { Answer, FileRef, FolderChoice } from "./server.ts";

/** Which meeting asks. */
export interface LastStepsInput {
  /** Where the team's notes lie; null: My Drive. */
  readonly folder: FolderChoice | null;
  /** Of the meeting that is planned, YYYY-MM-DD: notes of a later one are not its last. */
  readonly date: string;
  /** Notes that the user chose as the last ones; null: those that are found. */
  readonly notesId: string | null;
}

export interface LastSteps {
  readonly notes: FileRef;
  /** Of that meeting, YYYY-MM-DD, or "" where its notes were named anew. */
  readonly date: string;
  /** Without a mark, in the order of the notes. */
  readonly open: readonly ActionStep[];
  /** How many have a mark. */
  readonly done: number;
}

export interface CarryingServer {
  /** 2 Google calls, 4 where the last two notes hold no step. What keeps the steps from being found is a problem in words. */
  lastSteps(input: LastStepsInput): Answer<LastSteps>;
}
