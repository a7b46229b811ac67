/**
 * The files of one review and how they are found again: app properties, which only this add-on sees, say of which meeting a
 * file is and what part it plays. They hold no name of anybody.
 */
import type { FileRef } from "../contract/server.ts";
import { Problem } from "../core/problem.ts";
import { googleError, isOutOfReach, problemOf, wasRefusedForRate } from "../google/google-error.ts";
import { createFile, type DriveFile, type NewFile } from "./google.ts";

export type Role = "notes" | "sort sheet" | "prework" | "identity key" | "trends";

/** The meeting's id is the operation's id: making it again finds what is there. */
export const meetingProperties = (meetingId: string, role: Role) => ({ reviewMeeting: meetingId, reviewRole: role });
/** One team log a folder. */
export const logProperties = (folderId: string | null) => ({ reviewRole: "log", reviewFolder: folderId ?? "my-drive" });

export const isRole = (file: DriveFile, role: Role | "log"): boolean => file.appProperties?.reviewRole === role;

export const fileRef = (file: DriveFile): FileRef => ({ id: file.id, name: file.name, url: file.webViewLink });

/** Makes a file in the folder, or in My Drive where the folder cannot be used: a meeting must not fail for its folder. */
export const createInFolder = (file: Omit<NewFile, "parents">, folderId: string | null): DriveFile => {
  if (!folderId) return createFile(file);
  try {
    return createFile({ ...file, parents: [folderId] });
  } catch (thrown) {
    const error = googleError(thrown);
    if (wasRefusedForRate(error) || (error.code !== 403 && error.code !== 404)) throw thrown;
    return createFile(file);
  }
};

/** Where the file really lies: only Drive's own word counts, as an earlier run may have made it elsewhere. */
export const isIn = (file: DriveFile, folderId: string): boolean => (file.parents ?? []).indexOf(folderId) >= 0;

/** `folder` is the name of the folder that could not be used. */
export const movedSentence = (files: string, folder: string): string =>
  `${files} in your My Drive, because the add-on may not make files in ${folder}. To move what is there, select it in ` +
  `Google Drive, choose Organize > Move, and pick the team's folder. It works the same before and after.`;

/** Runs Google calls about `what`; a refusal becomes a problem that a teacher understands. */
export const about = <T>(what: string, run: () => T): T => {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw problemOf(googleError(thrown), what);
  }
};

/** Whether this user may change it. */
export const writable = (file: DriveFile): boolean => file.capabilities?.canEdit !== false;

export const outOfReach = (thrown: unknown): boolean => isOutOfReach(googleError(thrown));
