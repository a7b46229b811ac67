/**
 * Finds the notes of the team's last meeting, or takes those that the user chose, and reads which of its steps are still open: 2 Google
 * calls, and one more for each of the last two notes that hold no step. The new notes take along what the user chooses of them
 * (src/addon/create-meeting.ts); the old ones are left as they are.
 */
import type { LastSteps, LastStepsInput } from "../contract/carrying.ts";
import { type MarkedStep, openSteps } from "../core/actions/action-step.ts";
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

/** As many notes as are opened at most, to find one with a step. */
const mostOpened = 3;

/**
 * The last notes, newest first: by the date in their names; of the same day, and of those that were named anew, the one that was made last
 * comes first.
 */
const foundNotes = ({ folder, date }: LastStepsInput): readonly DriveFile[] => {
  // Without a folder of its own, a team's notes may lie anywhere.
  const found = listFiles([{ reviewRole: "notes" }], { newestFirst: true })
    .filter((file) => (folder === null || isIn(file, folder.id)) && dateInName(file.name) <= date)
    .sort((a, b) => dateInName(b.name).localeCompare(dateInName(a.name)));
  if (found.length === 0) throw noNotes();
  return found.slice(0, mostOpened);
};

const stepsIn = ({ id, mimeType }: DriveFile) =>
  // Of a file of another kind, Docs would say nothing that helps.
  mimeType === documentType ? readActionSteps(tableTexts(readDocument(id))) : null;

export const lastSteps = (input: LastStepsInput): LastSteps =>
  about(things.lastNotes, () => {
    const files = input.notesId === null ? foundNotes(input) : [getFile(input.notesId)];
    const told = (file: DriveFile, steps: readonly MarkedStep[]): LastSteps => ({
      notes: fileRef(file),
      date: dateInName(file.name),
      ...openSteps(steps),
    });
    for (const file of files) {
      const steps = stepsIn(file);
      if (steps === null && file === files[0]) throw noSteps(file);
      // A meeting that is still to come, or that took nothing along and agreed on nothing, does not end the line.
      if (steps !== null && steps.length > 0) return told(file, steps);
    }
    return told(files[0]!, []);
  });
