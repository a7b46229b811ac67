/** A protocol: a named order of segments that leads a team through student work. Values only; the library holds the texts. */

/** Whole minutes: 1 <= least <= usual <= most. */
export interface Minutes {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/** Where answers to a prompt are written. `each` is a row for every reader, `together` one shared field, `none` only talk. */
export type Room = "each" | "together" | "none";

export interface Prompt {
  readonly text: string;
  readonly room: Room;
}

export interface Step {
  /** What the facilitator or the team does, as an imperative sentence. */
  readonly text: string;
  readonly prompts: readonly Prompt[];
}

/** A section of the notes document that the add-on or the team fills after the talk. */
export type Fill = "trends" | "actions" | "communication" | "debrief";

export interface Segment {
  /** Stable within its protocol, kebab-case. */
  readonly id: string;
  /** Heading of the stage that starts with this segment ("Stage one: ..."), if one does. */
  readonly stage?: string;
  readonly title: string;
  readonly minutes: Minutes;
  readonly optional: boolean;
  readonly purposes: readonly string[];
  readonly steps: readonly Step[];
  readonly tips: readonly string[];
  readonly fill?: Fill;
}

export interface Prework {
  readonly minutes: number;
  readonly facilitator: readonly string[];
  readonly members: readonly string[];
  /** Headed groups of personal prompts, such as a pause for equity. */
  readonly prompts: readonly {
    readonly heading: string;
    readonly optional: boolean;
    readonly prompts: readonly string[];
  }[];
}

export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly year: string;
  readonly url: string;
}

export interface Protocol {
  readonly id: string;
  readonly name: string;
  /** One sentence: what it is for. */
  readonly summary: string;
  readonly audience: "alone" | "team" | "either";
  readonly source: Source;
  readonly prework: Prework | null;
  readonly segments: readonly Segment[];
}

/** What the sidebar needs to know of a protocol to plan a meeting: no prompts, so that it stays small. */
export interface ProtocolOutline {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly audience: Protocol["audience"];
  readonly segments: readonly Pick<Segment, "id" | "stage" | "title" | "minutes" | "optional">[];
}
