/**
 * The one way in which this product says that something went wrong. Thrown inside, it crosses to the sidebar as a plain
 * value (see src/contract/server.ts), so its parts are sentences for a teacher, never an exception's text.
 */
export type ProblemCode =
  | "input" // what was typed cannot be used as it is
  | "folder" // the folder cannot be used
  | "access" // the user or the add-on may not reach a file
  | "changed" // somebody else wrote at the same moment
  | "sheet" // the sort sheet misses a part that is needed
  | "busy" // Google asks to wait, or another run is going on
  | "platform"; // anything else that Google answers

export interface ProblemText {
  readonly code: ProblemCode;
  /** What happened, as a full sentence. */
  readonly say: string;
  /** What is safe, as a full sentence. */
  readonly safe: string;
  /** What to do now, as a full sentence. */
  readonly next: string;
}

export class Problem extends Error implements ProblemText {
  readonly code: ProblemCode;
  readonly say: string;
  readonly safe: string;
  readonly next: string;

  constructor(text: ProblemText) {
    super(text.say);
    this.name = "Problem";
    this.code = text.code;
    this.say = text.say;
    this.safe = text.safe;
    this.next = text.next;
  }
}
