/**
 * The files of one review and how they are found again: app properties, which only this add-on sees, say of which meeting a
 * file is and what part it plays. They hold no name of anybody.
 */
import type { FileRef } from "../contract/server.ts";
import type { Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import { googleError, isOutOfReach, problemOf, wasRefusedForRate } from "../google/google-error.ts";
import { createFile, type DriveFile, type NewFile } from "./google.ts";
import { userLanguage } from "./user-language.ts";

export type Role = "notes" | "sort sheet" | "prework" | "identity key" | "trends" | "presenter page";

/** The meeting's id is the operation's id: making it again finds what is there. */
export const meetingProperties = (meetingId: string, role: Role) => ({ reviewMeeting: meetingId, reviewRole: role });
/** A team's own protocol. `operationId` is what made it. */
export const protocolProperties = (operationId: string) => ({ reviewRole: "protocol", reviewProtocol: operationId });
/** A copy of student work. `operationId` is what made it. */
export const workProperties = (operationId: string) => ({ reviewRole: "work", reviewWork: operationId });
/** One team log a folder. */
export const logProperties = (folderId: string | null) => ({ reviewRole: "log", reviewFolder: folderId ?? "my-drive" });

export const isRole = (file: DriveFile, role: Role | "log"): boolean => file.appProperties?.reviewRole === role;

export const fileRef = (file: DriveFile): FileRef => ({ id: file.id, name: file.name, url: file.webViewLink });

/** Makes a file in the folder, or in My Drive where the folder cannot be used: a meeting must not fail for its folder. */
export const createInFolder = (
  file: Omit<NewFile, "parents">,
  folderId: string | null,
  make: (file: NewFile) => DriveFile = createFile,
): DriveFile => {
  if (!folderId) return make(file);
  try {
    return make({ ...file, parents: [folderId] });
  } catch (thrown) {
    const error = googleError(thrown);
    if (wasRefusedForRate(error) || (error.code !== 403 && error.code !== 404)) throw thrown;
    return make(file);
  }
};

/** Where the file really lies: only Drive's own word counts, as an earlier run may have made it elsewhere. */
export const isIn = (file: DriveFile, folderId: string): boolean => (file.parents ?? []).indexOf(folderId) >= 0;

/**
 * Said in the user's language. `files` begins the sentence, verb included: "The files are"; `folder` names the folder that could
 * not be used.
 */
export const movedSentence = (files: Words, folder: Words): string =>
  ({
    en:
      `${files.en} in your My Drive, because the add-on may not make files in ${folder.en}. To move what is there, select ` +
      "it in Google Drive, choose Organize > Move, and pick the team's folder. It works the same before and after.",
    es:
      `${files.es} en Mi unidad, porque el complemento no puede crear archivos en ${folder.es}. Para mover lo que hay ahí, ` +
      "selecciónelo en Google Drive, elija Organizar > Mover y la carpeta del equipo. Funciona igual antes y después.",
  })[userLanguage()];

/** What Google calls are about, with its article: sentences must not put "de" or "a" before the Spanish. */
export const things = {
  files: { en: "your files", es: "sus archivos" },
  newFiles: { en: "the new files", es: "los archivos nuevos" },
  folder: { en: "the folder", es: "la carpeta" },
  notes: { en: "the notes document", es: "el documento de notas" },
  lastNotes: { en: "the notes of the last meeting", es: "las notas de la última reunión" },
  prework: { en: "the prework document", es: "el documento de preparación" },
  presenterPage: { en: "the presenter's page", es: "la hoja de quien presenta" },
  protocolSheet: { en: "the protocol sheet", es: "la hoja de protocolo" },
  protocols: { en: "the list of your protocols", es: "la lista de sus protocolos" },
  sortSheet: { en: "the sort sheet", es: "la hoja de clasificación" },
  identityKey: { en: "the identity key", es: "la clave de identidades" },
  trends: { en: "the trends document", es: "el documento de tendencias" },
  work: { en: "the copy of the student work", es: "la copia del trabajo" },
  log: { en: "the team log", es: "el registro del equipo" },
} as const satisfies Readonly<Record<string, Words>>;

/** Runs Google calls about `what`, one of the `things`; a refusal becomes a problem that a teacher understands. */
export const about = <T>(what: Words, run: () => T): T => {
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
