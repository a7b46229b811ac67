/** A meeting of any size, and the requests that make its files. */
import { inLanguage } from "../../src/core/language.ts";
import { planAgenda } from "../../src/core/protocol/agenda.ts";
import { protocols } from "../../src/core/protocol/library/library.ts";
import type { Rubric } from "../../src/core/rubric/rubric.ts";
import { noTask } from "../../src/core/samples/task.ts";
import { notesDocument } from "../../src/files/notes-document.ts";
import { sortSheet } from "../../src/files/sort-sheet.ts";
import { compileDocument } from "../../src/google/docs-compiler.ts";
import { compileWorkbook } from "../../src/google/sheets-compiler.ts";

interface LargeMeeting {
  readonly rubric: Rubric;
  readonly samples: readonly { readonly code: string; readonly link: string }[];
  readonly readers: readonly string[];
}

export const largeMeeting = (samples: number, criteria: number, readers: number): LargeMeeting => ({
  rubric: {
    title: "Large",
    criteria: Array.from({ length: criteria }, (_, index) => ({
      name: `Criterion ${index + 1}`,
      section: "",
      weight: 1,
      gradeLevel: 2,
      levels: ["Not yet", "Approaching", "Meets", "Exceeds"].map((label, level) => ({
        label,
        points: level + 1,
        descriptor: "What the work shows at this level, in a sentence of ordinary length.",
      })),
    })),
  },
  samples: Array.from({ length: samples }, (_, index) => ({
    code: `S${String(index + 1).padStart(2, "0")}`,
    link: `https://drive.google.com/file/d/${index}/view`,
  })),
  readers: Array.from({ length: readers }, (_, index) => `Reader ${index + 1}`),
});

export const buildRequests = ({ rubric, samples, readers }: LargeMeeting) => {
  const protocol = inLanguage(protocols, "en")[0];
  if (!protocol) throw new Error("The library is empty.");
  const agenda = planAgenda(protocol.segments, { on: [], start: 900, end: null });
  if (!agenda.ok) throw new Error(agenda.problem.say);
  const common = { title: "Large", language: "en" as const, date: "2026-11-24", rubric, samples, readers };
  const url = "https://docs.google.com/spreadsheets/d/1/edit";
  return {
    notes: compileDocument(
      notesDocument({
        ...common,
        protocol,
        agenda: agenda.items,
        secondDate: null,
        emails: [],
        task: noTask,
        shape: "whole class",
        prework: { due: "", document: null },
        sortSheetUrl: url,
        carried: null,
      }),
    ),
    sortSheet: compileWorkbook(
      sortSheet({
        ...common,
        meetingId: "large-meeting",
        protocolName: protocol.name,
        notesId: "1",
        notesUrl: url,
        folderId: null,
      }),
    ),
  };
};

export const requestBytes = ({ notes, sortSheet: sheet }: ReturnType<typeof buildRequests>) => ({
  notes: Buffer.byteLength(JSON.stringify({ requests: notes })),
  sortSheet: Buffer.byteLength(JSON.stringify({ requests: sheet })),
});

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
