/**
 * Makes the files of a meeting, step by step: 2 + 1 + 1 Google calls, and 2 each for the prework document and the identity key.
 * Each step can be run again: it then looks first for what the earlier run left, so that nothing is made twice and nothing typed is written over.
 */
import type { FileRef, IdentityKeyInput, MeetingFiles, MeetingPlan, MeetingStep } from "../contract/server.ts";
import { inEvery } from "../core/language.ts";
import { quotedOf } from "../core/pasted/listed.ts";
import { Problem } from "../core/problem.ts";
import { type AgendaItem, planAgenda } from "../core/protocol/agenda.ts";
import type { Protocol } from "../core/protocol/protocol.ts";
import type { DocumentValue } from "../files/document.ts";
import { identityKeyName, notesName, preworkName, sortSheetName } from "../files/file-names.ts";
import { identityKey } from "../files/identity-key.ts";
import { notesDocument } from "../files/notes-document.ts";
import { preworkDocument } from "../files/prework-document.ts";
import { sortSheet } from "../files/sort-sheet.ts";
import { googleError } from "../google/google-error.ts";
import { documentType, listFiles, spreadsheetType } from "./google.ts";
import { fillDocument, fillWorkbook, makeDocument, makeSpreadsheet } from "./make-file.ts";
import { libraryProtocol } from "./protocols.ts";
import {
  about,
  createInFolder,
  fileRef,
  isIn,
  isRole,
  meetingProperties,
  movedSentence,
  type Role,
  things,
} from "./review-files.ts";
import { beginStep, remember } from "./settings.ts";
import { userLanguage } from "./user-language.ts";

const protocolOf = (plan: MeetingPlan): Protocol => plan.ownProtocol ?? libraryProtocol(plan.protocolId, plan.language);

const agendaOf = (plan: MeetingPlan, protocol: Protocol): readonly AgendaItem[] => {
  // Its sentences are for the user, whose language need not be that of the documents.
  const agenda = planAgenda(protocol.segments, { ...plan, on: plan.segments, language: userLanguage() });
  if (agenda.ok) return agenda.items;
  const { code, say, safe, next } = agenda.problem;
  throw new Problem({ code, say: inEvery(() => say), safe: inEvery(() => safe), next: inEvery(() => next) });
};

export const createFiles = (plan: MeetingPlan): MeetingFiles => {
  agendaOf(plan, protocolOf(plan));
  const began = beginStep(plan.operationId, "files");
  return about(things.newFiles, () => {
    const there = began ? listFiles([{ reviewMeeting: plan.operationId }]) : [];
    const make = (role: Role, name: string, mimeType: string, folderId: string | null) =>
      there.find((one) => isRole(one, role)) ??
      createInFolder({ name, mimeType, appProperties: meetingProperties(plan.operationId, role) }, folderId);
    const wished = plan.folder;
    const notes = make("notes", notesName(plan), documentType, wished?.id ?? null);
    const folder = wished && isIn(notes, wished.id) ? wished : null;
    const sheet = make("sort sheet", sortSheetName(plan), spreadsheetType, folder?.id ?? null);
    remember({
      protocolId: plan.protocolId,
      folder,
      readers: plan.readers,
      emails: plan.emails,
      language: plan.language,
      rubric: plan.rubric,
    });
    return {
      notes: fileRef(notes),
      sortSheet: fileRef(sheet),
      folder,
      moved:
        wished && !folder
          ? movedSentence({ en: "The files are", es: "Los archivos están" }, quotedOf([wished.name]))
          : null,
    };
  });
};

export const fillSortSheet = ({ plan, files }: MeetingStep): FileRef => {
  const workbook = sortSheet({
    meetingId: plan.operationId,
    title: plan.title,
    date: plan.date,
    language: plan.language,
    protocolName: protocolOf(plan).name,
    rubric: plan.rubric,
    samples: plan.samples,
    readers: plan.readers,
    notesId: files.notes.id,
    notesUrl: files.notes.url,
    folderId: files.folder?.id ?? null,
  });
  const began = beginStep(plan.operationId, "sort sheet");
  about(things.sortSheet, () => fillWorkbook(files.sortSheet.id, workbook, began));
  return files.sortSheet;
};

/** Made before the notes, which link to it. */
export const createPrework = ({ plan, files }: MeetingStep): FileRef => {
  const { prework, source } = protocolOf(plan);
  if (prework === null || !plan.prework?.own)
    throw new Problem({
      code: "input",
      say: {
        en: "This meeting has no prework document: its protocol asks for none, or the prework is shared in the notes.",
        es: "Esta reunión no tiene documento de trabajo previo: el protocolo no lo pide, o el trabajo previo se comparte en las notas.",
      },
      safe: {
        en: "Nothing was made by this step, and what you typed is still here.",
        es: "En este paso no se creó nada, y se conserva lo que escribió.",
      },
      next: {
        en: "Go on with the other files of the meeting.",
        es: "Continúe con los demás archivos de la reunión.",
      },
    });
  const { operationId, title, date, language } = plan;
  const { due } = plan.prework;
  const wished = {
    name: preworkName(plan),
    appProperties: meetingProperties(operationId, "prework"),
    folderId: files.folder?.id ?? null,
    began: beginStep(operationId, "prework"),
  };
  const links = { notesUrl: files.notes.url, sortSheetUrl: files.sortSheet.url };
  return about(things.prework, () =>
    fileRef(
      makeDocument(wished, ({ webViewLink: url }) =>
        preworkDocument({ prework, source, language, title, date, due, url, ...links }),
      ),
    ),
  );
};

/** Google may refuse a batch for a mail address that it does not know; the meeting must not fail for that. */
const withoutPeople = (plan: MeetingPlan): MeetingPlan => ({ ...plan, emails: [] });

export const fillNotes = ({ plan, files, prework }: MeetingStep): FileRef => {
  const protocol = protocolOf(plan);
  const notesOf = (plan: MeetingPlan): DocumentValue =>
    notesDocument({
      protocol,
      agenda: agendaOf(plan, protocol),
      language: plan.language,
      title: plan.title,
      date: plan.date,
      secondDate: plan.split?.date ?? null,
      readers: plan.readers,
      emails: plan.emails,
      task: plan.task,
      prework: plan.prework && { due: plan.prework.due, document: prework?.url ?? null },
      rubric: plan.rubric,
      shape: plan.shape,
      samples: plan.samples,
      sortSheetUrl: files.sortSheet.url,
      carried: plan.carried,
    });
  const began = beginStep(plan.operationId, "notes");
  about(things.notes, () => {
    try {
      fillDocument(files.notes.id, notesOf(plan), began);
    } catch (thrown) {
      if (googleError(thrown).code !== 400 || plan.emails.every((email) => email === "")) throw thrown;
      fillDocument(files.notes.id, notesOf(withoutPeople(plan)), began);
    }
  });
  return files.notes;
};

/** In the user's own Drive, wherever the meeting's other files are. */
export const createIdentityKey = (input: IdentityKeyInput): FileRef => {
  const wished = {
    name: identityKeyName(input.title, input.language),
    appProperties: meetingProperties(input.operationId, "identity key"),
    folderId: null,
    began: beginStep(input.operationId, "identity key"),
  };
  return about(things.identityKey, () => fileRef(makeSpreadsheet(wished, identityKey(input))));
};
