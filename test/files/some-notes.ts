/** Notes to test with, made in one line. */
import { inLanguage, type Language } from "../../src/core/language.ts";
import { type AgendaWish, planAgenda } from "../../src/core/protocol/agenda.ts";
import { protocols as library } from "../../src/core/protocol/library/library.ts";
import type { Protocol } from "../../src/core/protocol/protocol.ts";
import { noTask } from "../../src/core/samples/task.ts";
import type { DocumentValue } from "../../src/files/document.ts";
import { type NotesInput, notesDocument } from "../../src/files/notes-document.ts";
import { aRubric, codes } from "./a-meeting.ts";

export const protocolsIn = (language: Language): readonly Protocol[] => inLanguage(library, language);
export const protocols = protocolsIn("en");
export const named = (id: string, language: Language = "en"): Protocol =>
  protocolsIn(language).find((protocol) => protocol.id === id)!;

export const sortSheetUrl = "https://docs.google.com/spreadsheets/d/sheet1/edit";
export const readers = ["Ana Díaz", "Ben O'Neil"];

/** A meeting on a Friday at three, whose prework is answered in the notes. */
export const notes = (
  protocol: Protocol,
  over: Partial<NotesInput> = {},
  wish: Partial<AgendaWish> = {},
): DocumentValue => {
  const agenda = planAgenda(protocol.segments, { on: [], start: 15 * 60, end: null, ...wish });
  if (!agenda.ok) throw new Error(agenda.problem.say);
  return notesDocument({
    protocol,
    agenda: agenda.items,
    language: "en",
    title: "Lab reports",
    date: "2026-11-20",
    secondDate: null,
    emails: [],
    task: noTask,
    prework: { due: "", document: null },
    readers,
    rubric: aRubric,
    shape: "whole class",
    samples: codes(5).map((code) => ({ code, link: "" })),
    sortSheetUrl,
    carried: null,
    ...over,
  });
};
