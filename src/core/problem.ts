/**
 * The one way in which this product says that something went wrong. Thrown inside, it crosses to the sidebar as a plain
 * value (see src/contract/server.ts), so its parts are sentences for a teacher, never an exception's text.
 */
import type { Words } from "./language.ts";

export type ProblemCode =
  | "input" // what was typed cannot be used as it is
  | "folder" // the folder cannot be used
  | "access" // the user or the add-on may not reach a file
  | "changed" // somebody else wrote at the same moment
  | "sheet" // the sort sheet misses a part that is needed
  | "busy" // Google asks to wait, or another run is going on
  | "platform"; // anything else that Google answers

export interface ProblemText<Text = string> {
  readonly code: ProblemCode;
  /** What happened, as a full sentence. */
  readonly say: Text;
  /** What is safe, as a full sentence. */
  readonly safe: Text;
  /** What to do now, as a full sentence. */
  readonly next: Text;
}

/** Thrown with its sentences in every language; src/addon/answer.ts says it in the user's. */
export class Problem extends Error implements ProblemText<Words> {
  readonly code: ProblemCode;
  readonly say: Words;
  readonly safe: Words;
  readonly next: Words;

  constructor(text: ProblemText<Words>) {
    super(text.say.en);
    this.name = "Problem";
    this.code = text.code;
    this.say = text.say;
    this.safe = text.safe;
    this.next = text.next;
  }
}
