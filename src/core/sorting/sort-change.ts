/** A change of who reads and what is read in a sort sheet that is in use. */
import type { Sample } from "../samples/sample.ts";

/** Running a change again changes nothing: names and codes that are there already are not added twice. */
export interface SortChange {
  readonly addReaders: readonly string[];
  readonly renameReaders: readonly { readonly sheetId: number; readonly name: string }[];
  /** Tabs of readers who are taken out or brought back. */
  readonly readersOut: readonly number[];
  readonly readersBack: readonly number[];
  readonly addSamples: readonly Sample[];
  readonly samplesOut: readonly string[];
  readonly samplesBack: readonly string[];
}
