/** What may pass between the sidebar and the server over google.script.run: JSON-like values only. Both sides import this. */
import type { CarriedSteps } from "../core/actions/action-step.ts";
import type { Language } from "../core/language.ts";
import type { ProblemText } from "../core/problem.ts";
import type { Brought, Protocol, ProtocolOutline, Purpose } from "../core/protocol/protocol.ts";
import type { Suggestion } from "../core/protocol/suggest.ts";
import type { Wish } from "../core/protocol/wish.ts";
import type { Rubric } from "../core/rubric/rubric.ts";
import type { KeyEntry, Sample } from "../core/samples/sample.ts";
import type { Task } from "../core/samples/task.ts";
import type { Ratings } from "../core/statistics/agreement.ts";
import type { EvidenceNote } from "../core/trends/repeated-words.ts";
import type { Standing } from "../core/trends/standings.ts";
import type { Trends } from "../core/trends/trends.ts";
import type { WorkShown } from "../core/trends/work-shown.ts";
import type { CarryingServer } from "./carrying.ts";
import type { ChangingServer } from "./changing.ts";
import type { ComparingServer } from "./comparing.ts";
import type { GroupServer } from "./groups.ts";
import type { HistoryServer } from "./history.ts";
import type { OtherDataServer } from "./other-data.ts";
import type { RatingServer } from "./rating.ts";
import type { RevealServer } from "./revealing.ts";
import type { RubricServer } from "./rubrics.ts";
import type { SharingServer } from "./sharing.ts";
import type { WorkCopyServer } from "./work-copies.ts";

/** Failures are values: google.script.run would carry only an exception's text. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ProblemText };

export interface FolderChoice {
  readonly id: string;
  readonly name: string;
}

/** All that a meeting is made from. Knows no student: names go to `createIdentityKey` alone. */
export interface MeetingPlan {
  /** Made once by the sidebar for one meeting, [A-Za-z0-9-]{8,40}. Running a step again with it never makes a second file. */
  readonly operationId: string;
  readonly protocolId: string;
  /** The team's own protocol as it was read from its sheet; null for one of the library. */
  readonly ownProtocol: Protocol | null;
  /** Of the documents; the sidebar may speak another. */
  readonly language: Language;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Minutes after midnight; `end` null lets `minutes` or the usual minutes decide. */
  readonly start: number;
  readonly end: number | null;
  /** Minutes at hand, where there is no end. */
  readonly minutes: number | null;
  /** A second meeting, which begins with the segment at `stage` in the protocol. */
  readonly split: {
    readonly stage: number;
    readonly date: string;
    readonly start: number;
    readonly end: number | null;
  } | null;
  /** Ids of the segments that take place. */
  readonly segments: readonly string[];
  readonly rubric: Rubric;
  /** What kind of work is looked at. */
  readonly shape: Brought;
  readonly samples: readonly Sample[];
  readonly readers: readonly string[];
  /** Mail address of each reader, "" where none was typed. */
  readonly emails: readonly string[];
  readonly task: Task;
  /** `own`: each reader copies a document of their own. `due`: YYYY-MM-DD or "". null where the protocol has no prework. */
  readonly prework: { readonly own: boolean; readonly due: string } | null;
  /** null: My Drive. */
  readonly folder: FolderChoice | null;
  /** Steps of the last meeting that this one begins with; null, or none of them, where the user takes none along. */
  readonly carried: CarriedSteps | null;
}

export interface FileRef {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

export interface MeetingFiles {
  readonly notes: FileRef;
  readonly sortSheet: FileRef;
  /** Where the files really are: null is My Drive. */
  readonly folder: FolderChoice | null;
  /** Said when the chosen folder could not be used and My Drive was: what happened and how to move the files. Else null. */
  readonly moved: string | null;
}

export interface MeetingStep {
  readonly plan: MeetingPlan;
  readonly files: MeetingFiles;
  /** The document that each reader copies for the prework, where there is one. */
  readonly prework: FileRef | null;
}

export interface IdentityKeyInput {
  readonly operationId: string;
  readonly title: string;
  readonly language: Language;
  readonly entries: readonly KeyEntry[];
}

/** The page that a presenter fills before a meeting. */
export interface PresenterPageInput {
  /** As in MeetingPlan; one page each. */
  readonly operationId: string;
  /** The meeting's title. */
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** "" leaves the name open. */
  readonly presenter: string;
  readonly language: Language;
  /** null: My Drive. */
  readonly folder: FolderChoice | null;
}

export interface Summary {
  readonly trends: Trends;
  readonly shown: WorkShown;
  /** For what is computed in the browser alone: levels as `readerLevels` gives them, piles as `pileOrders` does. */
  readonly levels: readonly Ratings[];
  readonly piles: Ratings;
  /** For each criterion. */
  readonly standings: readonly Standing[];
  /** As few students as a count that leaves the team may speak of. */
  readonly fewest: number;
  /** What readers wrote as evidence, with the cell that it stands in. */
  readonly evidence: readonly EvidenceNote[];
  readonly sortSheetUrl: string;
  readonly criteria: readonly {
    readonly name: string;
    readonly levels: readonly string[];
    readonly gradeLevel: number;
    readonly weight: number;
  }[];
  /** Of the meeting's documents. */
  readonly language: Language;
  /** The document that the summary was written into. */
  readonly document: FileRef;
  /** Whether that is the notes document, or a trends document made because the notes may not be written to. */
  readonly into: "notes" | "trends document";
  /** Said when a new file could not be made in the team's folder and lies in My Drive. Else null. */
  readonly moved: string | null;
  /** The team log, or null where it could not be written; `logProblem` then says why and what to do. */
  readonly log: FileRef | null;
  readonly logProblem: string | null;
  /** Readers who have not filled anything yet. */
  readonly untouched: readonly string[];
  /** What could not be read in the sort sheet: tab, cell and remedy, a sentence each. */
  readonly oddities: readonly string[];
}

/** A copy of a protocol of the library, as a sheet of the team's own. */
export interface MakeOursInput {
  /** As in a meeting plan: running it again with the same one never makes a second sheet. */
  readonly operationId: string;
  readonly protocolId: string;
  /** Of the copy. */
  readonly language: Language;
  /** null: My Drive. */
  readonly folder: FolderChoice | null;
}

/** A protocol that was pasted and corrected, to become a sheet of the team's own. */
export interface OwnProtocolInput {
  readonly operationId: string;
  readonly protocol: Protocol;
  /** Of the sheet's headings and choices. */
  readonly language: Language;
  readonly folder: FolderChoice | null;
}

export interface OwnProtocolMade {
  readonly file: FileRef;
  /** Said when the folder could not be used and the sheet lies in My Drive. Else null. */
  readonly moved: string | null;
}

/** A team's own protocol as its sheet says it now. Its id is the sheet's. */
export interface OwnProtocol {
  readonly protocol: Protocol;
  /** Of the sheet's headings. */
  readonly language: Language;
  readonly outline: ProtocolOutline;
  /** What is odd in the sheet: tab, row, column and what is expected, a sentence each. */
  readonly oddities: readonly string[];
}

/** A protocol that is chosen in the dialog. */
export interface ChosenProtocol {
  /** Whether it is the team's own. */
  readonly own: boolean;
  /** Of the protocol in the library, or of the sheet. */
  readonly id: string;
  readonly name: string;
  /** Minutes at hand, where they were given. */
  readonly minutes: number | null;
}
export interface ProtocolChoice extends ChosenProtocol {
  /** Counts up with each choice, so that the sidebar knows a new one. */
  readonly serial: number;
}

/** Inlined into the HTML of the dialog of protocols. */
export interface ProtocolsStart {
  readonly pickerReady: boolean;
  /** Those of the library, in the user's language. */
  readonly protocols: readonly ProtocolOutline[];
  /** What the sidebar knows of the wish already. */
  readonly wish: Wish;
  /** Where new files go; null: My Drive. */
  readonly folder: FolderChoice | null;
}

/**
 * `folder` picks where new files go; `files` gives the add-on the open spreadsheet, or a file named by id; `protocol` a
 * colleague's protocol sheet, which is then the chosen protocol; `work` a file of student work to be copied; `notes` those of the last meeting.
 */
export type PickerKind = "folder" | "files" | "protocol" | "work" | "notes";
export interface PickerRequest {
  readonly kind: PickerKind;
  /** For `files`: which ones to offer. */
  readonly fileIds: readonly string[];
}
export interface PickerSetup {
  readonly token: string;
  readonly apiKey: string;
  readonly appId: string;
  readonly request: PickerRequest;
}
export interface Picked {
  /** Counts up with each pick, so that the sidebar knows a new one. */
  readonly serial: number;
  readonly kind: PickerKind;
  readonly folder: FolderChoice | null;
  /** For `work` and `notes`: the file, by its id alone, as its name may be a student's. Else null. */
  readonly fileId: string | null;
}

/** Inlined into the sidebar's HTML, so that its first screen needs no call. */
export interface StartData {
  readonly host: "docs" | "sheets";
  readonly pickerReady: boolean;
  /** In the sidebar's language. */
  readonly protocols: readonly ProtocolOutline[];
  /** What each protocol is called in a document of each language, by its id. */
  readonly protocolNames: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  readonly remembered: Remembered;
  /** In Sheets: the meeting whose sort sheet is open, or null where the open spreadsheet is no sort sheet. */
  readonly meeting: { readonly title: string; readonly date: string; readonly notesUrl: string } | null;
  /**
   * In Docs: what the open document answers, where it is a presenter's page, else null. Parts that are not answered, or not clearly,
   * are null. `title` is the page's own: the meeting's, unless somebody changed it.
   */
  readonly brought: {
    readonly purpose: Purpose | null;
    readonly shape: Brought | null;
    readonly minutes: number | null;
    readonly title: string;
    /** The protocol that fits these answers, and why; null while nothing is answered. */
    readonly suggested: Suggestion | null;
  } | null;
}

/** What is kept for a user between meetings. Never anything of students. */
export interface Remembered {
  readonly protocolId: string | null;
  readonly folder: FolderChoice | null;
  readonly readers: readonly string[];
  /** Mail address of each reader, "" where there is none. */
  readonly emails: readonly string[];
  /** Of the documents. */
  readonly language: Language | null;
  readonly rubric: Rubric | null;
  /** The team's own protocols, the last used first. */
  readonly ownProtocols: readonly { readonly fileId: string; readonly name: string }[];
}

/** `Pasted` reads pasted rubrics and rosters in the browser; `Insights` draws what else a summarized sort tells. */
export const fetchedScripts = ["Pasted", "Insights"] as const;
export type FetchedScript = (typeof fetchedScripts)[number];

/** Every function that the sidebar and the dialogs may call, by name. */
export interface Server
  extends CarryingServer,
    ComparingServer,
    ChangingServer,
    RubricServer,
    WorkCopyServer,
    RatingServer,
    RevealServer,
    HistoryServer,
    GroupServer,
    OtherDataServer,
    SharingServer {
  /** 2 Google calls: makes the empty notes document and sort sheet. */
  createFiles(plan: MeetingPlan): Answer<MeetingFiles>;
  /** 2 Google calls: the document that each reader copies for the prework. Only where the plan asks for one. */
  createPrework(step: MeetingStep): Answer<FileRef>;
  /** 1 Google call. */
  fillSortSheet(step: MeetingStep): Answer<FileRef>;
  /** 1 Google call. */
  fillNotes(step: MeetingStep): Answer<FileRef>;
  /** 2 Google calls, in the user's own Drive. */
  createIdentityKey(input: IdentityKeyInput): Answer<FileRef>;
  /** 2 Google calls. */
  createPresenterPage(input: PresenterPageInput): Answer<FileRef>;
  /** At most 6 Google calls. */
  summarize(): Answer<Summary>;
  /** No Google call: a script that a page asks for when it needs it. */
  fetchedScript(name: FetchedScript): Answer<string>;
  /** 1 Google call: reads a pasted folder link, checks that files may be made there, and remembers it. */
  useFolderLink(link: string): Answer<FolderChoice>;
  /** Remembers My Drive. */
  useMyDrive(): Answer<null>;
  openPicker(request: PickerRequest): Answer<{ serial: number }>;
  /** For the picker's dialog. */
  pickerSetup(): Answer<PickerSetup>;
  /** 1 Google call for a folder: files must be allowed in it. */
  picked(choice: { readonly kind: PickerKind; readonly id: string; readonly name: string }): Answer<null>;
  /** The newest pick, or null: the sidebar asks while a picker is open. */
  lastPick(): Answer<Picked | null>;
  /** Opens the dialog of protocols. Answers with the serial number of the last choice: a higher one is a new choice. */
  openProtocols(wish: Wish): Answer<{ serial: number }>;
  /** 1 Google call: the protocol sheets that this user's add-on can reach, newest first. */
  listOwnProtocols(): Answer<readonly FileRef[]>;
  /** 2 Google calls. */
  makeOurs(input: MakeOursInput): Answer<OwnProtocolMade>;
  /** 2 Google calls. */
  saveOwnProtocol(input: OwnProtocolInput): Answer<OwnProtocolMade>;
  /** 1 Google call. */
  readOwnProtocol(fileId: string): Answer<OwnProtocol>;
  /** At most 1 Google call: a sheet must be one that can be read. */
  useProtocol(choice: ChosenProtocol): Answer<null>;
  /** The newest choice, or null: the sidebar asks while the dialog is open. */
  lastProtocol(): Answer<ProtocolChoice | null>;
}
