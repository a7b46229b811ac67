/** Copies of student work without a name in the file's own name, as they pass between the sidebar and the server. */
import type { Language } from "../core/language.ts";
import type { Answer, FileRef, FolderChoice } from "./server.ts";

export interface WorkCopyInput {
  /** Made once by the sidebar for one copy, as in a meeting plan: running it again never makes a second copy. */
  readonly operationId: string;
  /** The file that was picked. */
  readonly fileId: string;
  /** Of the copy's name. */
  readonly language: Language;
  /** null: My Drive. */
  readonly folder: FolderChoice | null;
}

export interface WorkCopy {
  readonly file: FileRef;
  /** What the picked file is called, so that the sidebar can say whether that shows a student's name. Kept nowhere. */
  readonly sourceName: string;
  /** Said when the folder could not be used and the copy lies in My Drive. Else null. */
  readonly moved: string | null;
}

export interface WorkCopyServer {
  /** 2 Google calls. */
  copyWork(input: WorkCopyInput): Answer<WorkCopy>;
}
