/**
 * A protocol: a named order of segments that leads a team through student work. `Text` is string for a protocol in one language,
 * and Words for one of the library, which holds every text in every language.
 */

/** Whole minutes: 1 <= least <= usual <= most. */
export interface Minutes {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/** Where answers to a prompt are written. `each` is a row for every reader, `together` one shared field, `none` only talk. */
export type Room = "each" | "together" | "none";

export interface Prompt<Text = string> {
  readonly text: Text;
  readonly room: Room;
}

export interface Step<Text = string> {
  /** What the facilitator or the team does, as an imperative sentence. */
  readonly text: Text;
  readonly prompts: readonly Prompt<Text>[];
}

/** A section of the notes document that the add-on or the team fills after the talk. */
export type Fill = "trends" | "actions" | "communication" | "debrief";

export interface Segment<Text = string> {
  /** Stable within its protocol, kebab-case. */
  readonly id: string;
  /** Heading of the stage that starts with this segment ("Stage one: ..."), if one does. */
  readonly stage?: Text;
  readonly title: Text;
  readonly minutes: Minutes;
  readonly optional: boolean;
  /** Time for next steps: it is shortened last. */
  readonly planning?: boolean;
  readonly purposes: readonly Text[];
  readonly steps: readonly Step<Text>[];
  readonly tips: readonly Text[];
  readonly fill?: Fill;
  /** Readers settle the levels on which they differ here, before this segment's own steps. */
  readonly settles?: boolean;
  /** Asks itself what changes in lesson, task and rubric for the next time: the notes then do not ask again. */
  readonly revises?: boolean;
}

export interface Prework<Text = string> {
  readonly minutes: number;
  readonly facilitator: readonly Text[];
  readonly members: readonly Text[];
  /** What to have at hand: companion tools and readings. */
  readonly readings: readonly { readonly title: Text; readonly url: string }[];
  /** Headed groups of prompts. Personal ones, such as a pause on biases, are answered in a document of one's own. */
  readonly prompts: readonly {
    readonly heading: Text;
    readonly optional: boolean;
    readonly personal: boolean;
    readonly prompts: readonly Text[];
  }[];
}

export interface Source<Text = string> {
  readonly title: string;
  readonly publisher: Text;
  /** "" where the source gives none. */
  readonly year: Text | "";
  /** "" where the source gives none. */
  readonly url: string;
}

/** What a team wants of looking at work, in the order in which it is offered: a protocol may serve several purposes. */
export const purposes = [
  "day to day", // see where a class stands and adjust the next lesson
  "equity", // look at one's own expectations, and at who is served
  "deep dive", // a shared, thorough look at one task
  "proficiency", // decide together what counts as proficient
  "alignment", // align curriculum, instruction and assessments
  "next steps", // choose what to do next in teaching
  "puzzle", // bring work that puzzles, with a question
] as const;
export type Purpose = (typeof purposes)[number];

/** What is brought to the table (source 004), in the order of the guide. */
export const brought = ["one piece", "several of one student", "whole class", "two or three students"] as const;
export type Brought = (typeof brought)[number];

export interface Protocol<Text = string> {
  readonly id: string;
  readonly name: Text;
  /** One sentence: what it is for. */
  readonly summary: Text;
  readonly audience: "alone" | "team" | "either";
  readonly purposes: readonly Purpose[];
  /** What it works with; empty where it makes no difference. */
  readonly brought: readonly Brought[];
  readonly source: Source<Text>;
  /** Considerations that stand at the head of the notes, such as an asset-based lens. */
  readonly considerations: readonly Text[];
  readonly prework: Prework<Text> | null;
  readonly segments: readonly Segment<Text>[];
}

/** What the sidebar needs to know of a protocol to plan a meeting: no prompts, so that it stays small. */
export interface ProtocolOutline {
  readonly id: string;
  readonly name: string;
  /** null where there is no prework. `personal`: some of its prompts are each person's own. */
  readonly prework: { readonly minutes: number; readonly personal: boolean } | null;
  readonly summary: string;
  readonly audience: Protocol["audience"];
  readonly purposes: Protocol["purposes"];
  readonly brought: Protocol["brought"];
  readonly segments: readonly Pick<Segment, "id" | "stage" | "title" | "minutes" | "optional" | "planning">[];
}
