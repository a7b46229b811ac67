/** Changing a sort sheet that is in use: who reads, and which samples are read. */
import type { Language } from "../core/language.ts";
import type { SortChange } from "../core/sorting/sort-change.ts";
import type { Answer, FileRef, IdentityKeyInput } from "./server.ts";

export interface ReaderNow {
  /** Of the reader's tab. */
  readonly sheetId: number;
  readonly name: string;
  /** Levels chosen so far. */
  readonly levels: number;
}
export interface SampleNow {
  readonly code: string;
  /** Levels chosen by all readers so far. */
  readonly levels: number;
}
export interface ReaderOut {
  readonly sheetId: number;
  readonly name: string;
}

/** What a sort sheet holds now. What was taken out is still there, hidden. */
export interface SortSheetNow {
  readonly meetingId: string;
  /** Of the spreadsheet. */
  readonly fileId: string;
  readonly title: string;
  /** Of the sheet. */
  readonly language: Language;
  readonly readers: readonly ReaderNow[];
  readonly readersOut: readonly ReaderOut[];
  readonly samples: readonly SampleNow[];
  readonly samplesOut: readonly string[];
}

export interface KeyAddition {
  readonly file: FileRef;
  /**
   * null where the entries are in the key. Otherwise nothing was added, as the key has some of their codes for other students: the
   * largest number that it has given out.
   */
  readonly taken: number | null;
  /** Students in the key already, under other codes. Where there are any, nothing was added unless that was asked for. */
  readonly known: number;
}

export interface ChangingServer {
  /** No Google call: the open sheet is read through the built-in services. */
  sortSheetNow(): Answer<SortSheetNow>;
  /** 2 Google calls, however much changes. Only for whoever may reach the sheet by `drive.file`. */
  changeSort(change: SortChange): Answer<SortSheetNow>;
  /** At most 4 Google calls: adds entries to the meeting's identity key, or makes one. Running it again adds nothing twice. `again`: also students who are in the key. */
  addToIdentityKey(input: IdentityKeyInput, again: boolean): Answer<KeyAddition>;
}
