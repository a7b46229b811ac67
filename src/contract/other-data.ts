/** Other data beside a sort: results of an assessment or what students say, by code alone. */
import type { Language } from "../core/language.ts";
import type { SortedSample } from "../core/other-data/compare-with-sort.ts";
import type { Answer } from "./server.ts";

/** The open sort as it stands now. */
export interface SortedNow {
  /** Of the sheet. */
  readonly language: Language;
  readonly criteria: readonly string[];
  readonly samples: readonly SortedSample[];
}

/** Never with a name: the page checks every text against the identity key before it sends them. */
export type OtherDataInput =
  | {
      readonly kind: "results";
      /** What the data is: "Unit test". */
      readonly what: string;
      /** `met` null where there is no result. */
      readonly rows: readonly { readonly code: string; readonly value: string; readonly met: boolean | null }[];
      readonly sentences: readonly string[];
    }
  | {
      readonly kind: "notes";
      /** The Board's column, from 0. */
      readonly source: number;
      readonly notes: readonly { readonly code: string; readonly text: string }[];
    };

export interface OtherDataAdded {
  /** Title of the tab as it is called now. */
  readonly tab: string;
  /** Rows or notes that were written. */
  readonly added: number;
  /** Those that stood there already. */
  readonly same: number;
  /** Codes whose row of the same data says something else: it was left as it is. */
  readonly kept: readonly string[];
}

export interface OtherDataServer {
  /** No Google call: reads the open sort sheet. */
  sortedNow(): Answer<SortedNow>;
  /** No Google call: writes into the open sort sheet what does not stand there yet, and over nothing. */
  addOtherData(input: OtherDataInput): Answer<OtherDataAdded>;
}
