/** Comparing two by two in the sidebar: what the sheet says, and what a reader says anew. */
import type { Language } from "../core/language.ts";
import type { Sample } from "../core/samples/sample.ts";
import type { Comparison, ComparisonEdit } from "../core/sorting/comparisons.ts";
import type { Answer } from "./server.ts";

export interface ComparingReader {
  /** What a comparison names as its `reader` between page and server: it stays theirs under another name. */
  readonly id: string;
  readonly name: string;
}

/** What the whole team has compared so far, and who compares what now: both may change while somebody compares. */
export interface TeamComparisons {
  readonly readers: readonly ComparingReader[];
  /** null where they are those that the page knows. */
  readonly samples: readonly Sample[] | null;
  /** What is compared: "" is the whole piece. */
  readonly focus: string;
  readonly comparisons: readonly Comparison[];
  /** Rows that are not counted, and how to mend them: a sentence or two each. */
  readonly oddities: readonly string[];
}

export interface Comparing {
  readonly title: string;
  /** Of the sheet; the page may speak another. */
  readonly language: Language;
  /** The id of the reader whose tab the editor shows, or "". */
  readonly open: string;
  readonly samples: readonly Sample[];
  readonly team: TeamComparisons;
}

/** Inlined into the page's HTML beside the rest: null where the open spreadsheet is no sort sheet. */
export interface CompareStart {
  readonly comparing: Answer<Comparing> | null;
}

export interface ComparisonEdits {
  /** Codes of the samples that the page knows. */
  readonly samples: readonly string[];
  /** What the team compares from now on; "" leaves it. The first to say so decides. */
  readonly focus: string;
  /** In the order in which they were made. */
  readonly edits: readonly ComparisonEdit[];
}

/** Where the order was written. */
export interface OrderWritten {
  readonly tab: string;
  /** The first of its cells. */
  readonly cell: string;
}

export interface ComparingServer {
  /**
   * No Google call besides the open sheet's built-in service. A pair that its reader has in the sheet already is left as it is, so that
   * sending edits again changes nothing. Answers what the sheet says afterwards; without edits it only reads.
   */
  saveComparisons(edits: ComparisonEdits): Answer<TeamComparisons>;
  /**
   * As above. Takes the place of the order written before, where nobody has changed that; what people typed stays, and the order then
   * goes below. `lines`: 1 to 300, at most 2,000 characters each.
   */
  writeOrder(lines: readonly string[]): Answer<OrderWritten>;
}
