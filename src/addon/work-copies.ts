/**
 * Copies a picked file of student work into the team's folder, under a name that says nothing of the student. What is inside is
 * copied as it is. 2 Google calls, and safe to run again.
 */
import type { WorkCopy, WorkCopyInput } from "../contract/work-copies.ts";
import type { Words } from "../core/language.ts";
import { quotedOf } from "../core/pasted/listed.ts";
import { Problem } from "../core/problem.ts";
import { workCopyName } from "../files/file-names.ts";
import { copyFile, getFile, listFiles } from "./google.ts";
import {
  about,
  createInFolder,
  fileRef,
  isIn,
  movedSentence,
  outOfReach,
  things,
  workProperties,
} from "./review-files.ts";
import { beginStep } from "./settings.ts";

const folderType = "application/vnd.google-apps.folder";

const noCopy = (say: Words, next: Words): Problem =>
  new Problem({
    code: "access",
    say,
    safe: {
      en: "Nothing was copied, and the file is as it was.",
      es: "No se copió nada, y el archivo está como estaba.",
    },
    next,
  });

/** The picked file; a problem where it cannot be copied. */
const sourceOf = (fileId: string) => {
  const again: Words = {
    en: "Choose a file that you may open and copy, or ask its owner for a copy.",
    es: "Elija un archivo que usted pueda abrir y copiar, o pida una copia a quien es dueño de él.",
  };
  try {
    const source = getFile(fileId);
    if (source.mimeType === folderType)
      throw noCopy(
        { en: "This is a folder, not a file.", es: "Esto es una carpeta, no un archivo." },
        { en: "Choose one file in it.", es: "Elija uno de los archivos que contiene." },
      );
    if (source.capabilities?.canCopy === false)
      throw noCopy(
        { en: "The file's owner does not allow copies of it.", es: "Quien es dueño del archivo no permite copiarlo." },
        again,
      );
    return source;
  } catch (thrown) {
    if (!outOfReach(thrown)) throw thrown;
    throw noCopy(
      {
        en: "The add-on may not open this file in your name.",
        es: "El complemento no puede abrir este archivo en su nombre.",
      },
      again,
    );
  }
};

export const copyPickedWork = ({ operationId, fileId, language, folder }: WorkCopyInput): WorkCopy => {
  const appProperties = workProperties(operationId);
  const began = beginStep(operationId, "work copy");
  return about(things.work, () => {
    const source = sourceOf(fileId);
    const copy =
      (began ? listFiles([appProperties])[0] : undefined) ??
      // Without a parent Drive would put the copy beside the original, in a folder of students' names perhaps.
      createInFolder({ name: workCopyName(operationId, language), appProperties }, folder?.id ?? null, (file) =>
        copyFile(source.id, { parents: ["root"], ...file }),
      );
    return {
      file: fileRef(copy),
      sourceName: source.name,
      moved:
        folder && !isIn(copy, folder.id)
          ? movedSentence({ en: "The copy is", es: "La copia está" }, quotedOf([folder.name]))
          : null,
    };
  });
};
