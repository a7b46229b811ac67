/** Writes what a sort shows into the notes document where the user may, else into the meeting's trends document. */
import type { Summary } from "../contract/server.ts";
import type { Language } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import type { Block } from "../files/document.ts";
import { trendsName } from "../files/file-names.ts";
import type { SortSheetReading } from "../files/read-sort-sheet.ts";
import { trendsDocument, trendsSection, trendsSectionName } from "../files/trends-section.ts";
import { trendsSectionWords } from "../files/trends-section-words.ts";
import { compileDocument } from "../google/docs-compiler.ts";
import type { DocsRequest } from "../google/docs-request.ts";
import { type ReadDocument, writeSection } from "../google/document-section.ts";
import { googleError } from "../google/google-error.ts";
import { type DriveFile, documentType, isFilled, readDocument, writeDocument } from "./google.ts";
import { about, createInFolder, isRole, meetingProperties, things, writable } from "./review-files.ts";

/** A sort as it was read, and what it shows. */
export interface Picture extends SortSheetReading {
  readonly trends: Summary["trends"];
  readonly shown: Summary["shown"];
  readonly sortSheetUrl: string;
  /** Of the meeting's documents. */
  readonly language: Language;
}

export const keptHeading = (language: Language): readonly Block[] => [
  { kind: "heading", level: 3, line: trendsSectionWords[language].kept },
];

const stillChanging = new Problem({
  code: "changed",
  say: {
    en: "Somebody else was writing in the document at the same moment, several times over.",
    es: "Otra persona estaba escribiendo en el documento al mismo tiempo, varias veces seguidas.",
  },
  safe: {
    en: "What they typed is kept, and nothing of ours was written over it.",
    es: "Lo que escribió se conserva, y no se escribió nada encima.",
  },
  next: {
    en: "Wait until they pause, then try again.",
    es: "Espere a que haga una pausa e inténtelo de nuevo.",
  },
});

/**
 * Writes requests that are built on what stands in the document. Somebody who types between reading and writing makes them
 * stale, which Google answers with 400: where the revision really has changed, they are built anew on what was typed.
 */
export const writeOnto = (
  file: DriveFile,
  first: ReadDocument,
  build: (document: ReadDocument) => readonly DocsRequest[],
): void => {
  let document = first;
  for (let round = 1; round <= 3; round++) {
    try {
      writeDocument(file.id, build(document), document.revisionId ?? null);
      return;
    } catch (thrown) {
      if (googleError(thrown).code !== 400) throw thrown;
      const now = readDocument(file.id);
      if (now.revisionId === document.revisionId) throw thrown;
      document = now;
    }
  }
  throw stillChanging;
};

const writeIntoDocument = (file: DriveFile, first: ReadDocument, picture: Picture): void => {
  const section = { kind: "section" as const, name: trendsSectionName, blocks: trendsSection(picture) };
  writeOnto(file, first, (document) => writeSection(document, section, keptHeading(picture.language)));
};

/** The notes document, or null where there is none that may be written to. Notes that were never filled are left to their own step. */
const intoNotes = (picture: Picture, files: readonly DriveFile[]): DriveFile | null =>
  about(things.notes, () => {
    const notes = files.find((file) => isRole(file, "notes") && writable(file));
    if (!notes) return null;
    const document = readDocument(notes.id);
    if (!isFilled(document)) return null;
    writeIntoDocument(notes, document, picture);
    return notes;
  });

const newTrendsDocument = ({ meeting }: Picture): DriveFile =>
  createInFolder(
    {
      name: trendsName(meeting),
      mimeType: documentType,
      appProperties: meetingProperties(meeting.meetingId, "trends"),
    },
    meeting.folderId,
  );

const intoTrendsDocument = (picture: Picture, files: readonly DriveFile[]): DriveFile =>
  about(things.trends, () => {
    const there = files.find((file) => isRole(file, "trends") && writable(file));
    const document = there ? readDocument(there.id) : null;
    if (there && document && isFilled(document)) {
      writeIntoDocument(there, document, picture);
      return there;
    }
    const file = there ?? newTrendsDocument(picture);
    writeDocument(file.id, compileDocument(trendsDocument({ ...picture, ...picture.meeting })), null);
    return file;
  });

export const writeTrends = (
  picture: Picture,
  files: readonly DriveFile[],
): { readonly file: DriveFile; readonly into: Summary["into"] } => {
  const notes = intoNotes(picture, files);
  return notes ? { file: notes, into: "notes" } : { file: intoTrendsDocument(picture, files), into: "trends document" };
};
