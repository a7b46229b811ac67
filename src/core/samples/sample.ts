/** A sample is a piece of student work known to the team by its code alone. */
export interface Sample {
  /** "S01", "S02" ...: says nothing of the student, and its order does not follow the roster's. */
  readonly code: string;
  /** Address of the work, or "". */
  readonly link: string;
}

/** A line of the roster. Student data: it never leaves the sidebar but for the identity key. */
export interface Student {
  readonly name: string;
  readonly groups: readonly string[];
  readonly link: string;
}

/** A line of the identity key. */
export interface KeyEntry {
  readonly code: string;
  readonly name: string;
  readonly groups: readonly string[];
}
