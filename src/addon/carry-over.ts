/**
 * Finds the notes of the team's last meeting, or takes those that the user chose, and reads which of its steps are still open: 2 Google calls. The new notes take along what the
 * user chooses of them (src/addon/create-meeting.ts); the old ones are left as they are.
 */
import type { LastSteps, LastStepsInput } from "../contract/carrying.ts";
import { openSteps } from "../core/actions/action-step.ts";
import type { Words } from "../core/language.ts";
import { quotedOf } from "../core/pasted/listed.ts";
import { Problem } from "../core/problem.ts";
import { dateInName } from "../files/file-names.ts";
import { readActionSteps } from "../files/read-action-steps.ts";
import { tableTexts } from "../google/document-tables.ts";
import { pickerReady } from "./folder.ts";
import { type DriveFile, documentType, getFile, listFiles, readDocument } from "./google.ts";
import { about, fileRef, isIn, things } from "./review-files.ts";

const safe: Words = {
  en: "The plan and the earlier notes are as they were.",
  es: "El plan y las notas anteriores quedaron como estaban.",
};

const noNotes = (): Problem =>
  new Problem({
    code: "input",
    say: {
      en: "In this folder the add-on finds no notes of an earlier meeting that you made with it.",
      es: "En esta carpeta, el complemento no encuentra notas de una reunión anterior que usted haya creado con él.",
    },
    safe,
    next: pickerReady()
      ? {
          en: "If a colleague planned that meeting or the notes were moved, choose them below.",
          es: "Si esa reunión la planificó un colega o las notas se movieron, elíjalas abajo.",
        }
      : {
          en: "If a colleague planned that meeting or the notes were moved, open them and copy the open steps into the new notes; or choose the folder where they lie.",
          es: "Si esa reunión la planificó un colega o las notas se movieron, ábralas y copie los pasos abiertos en las notas nuevas; o elija la carpeta donde están.",
        },
  });

const noSteps = (file: DriveFile): Problem => {
  const name = quotedOf([file.name]);
  return new Problem({
    code: "input",
    say: {
      en: `No table of action steps was found in ${name.en}.`,
      es: `No se encontró una tabla de pasos a seguir en ${name.es}.`,
    },
    safe,
    next: {
      en: "If the steps stand somewhere else in these notes, copy them into the new notes.",
      es: "Si los pasos están en otra parte de esas notas, cópielos en las notas nuevas.",
    },
  });
};

/** By the date in their names; of the same day, and of those that were named anew, the one that was made last. */
const lastOf = (files: readonly DriveFile[], date: string): DriveFile | null =>
  files
    .filter(({ name }) => dateInName(name) <= date)
    .reduce<DriveFile | null>(
      (last, file) => (last === null || dateInName(file.name) >= dateInName(last.name) ? file : last),
      null,
    );

const foundNotes = ({ folder, date }: LastStepsInput): DriveFile => {
  const files = listFiles([{ reviewRole: "notes" }], { newestFirst: true });
  // Without a folder of its own, a team's notes may lie anywhere.
  const near = [...files].reverse().filter((file) => folder === null || isIn(file, folder.id));
  const last = lastOf(near, date);
  if (last === null) throw noNotes();
  return last;
};

export const lastSteps = (input: LastStepsInput): LastSteps =>
  about(things.lastNotes, () => {
    const last = input.notesId === null ? foundNotes(input) : getFile(input.notesId);
    // Of a file of another kind, Docs would say nothing that helps.
    const steps = last.mimeType === documentType ? readActionSteps(tableTexts(readDocument(last.id))) : null;
    if (steps === null) throw noSteps(last);
    return { notes: fileRef(last), date: dateInName(last.name), ...openSteps(steps) };
  });
