/** The identity key of a meeting: found only by whoever made it (drive.file). */
import type { Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import { type DriveFile, listFiles } from "./google.ts";
import { isRole } from "./review-files.ts";

const nothingShown = { en: "Nothing was shown and nothing was changed.", es: "No se mostró ni se cambió nada." };

/** The user's add-on made or was given the files of this meeting, but no key is among them. */
const noKey = new Problem({
  code: "access",
  say: {
    en: "There is no identity key of this meeting among your files.",
    es: "Entre sus archivos no hay una clave de identidades de esta reunión.",
  },
  safe: nothingShown,
  next: {
    en: "A meeting that was planned without a list of names has no key. If there was one, look in the trash of your Google Drive and restore it, then try again.",
    es: "Una reunión planificada sin lista de nombres no tiene clave. Si la tenía, búsquela en la papelera de su Google Drive, restáurela e inténtelo de nuevo.",
  },
});
const somebodyElses = (askThem: Words): Problem =>
  new Problem({
    code: "access",
    say: {
      en: "Your add-on cannot open the identity key of this meeting: whoever planned the meeting has it, in their own Drive.",
      es: "Su complemento no puede abrir la clave de identidades de esta reunión: la tiene, en su propio Drive, quien planificó la reunión.",
    },
    safe: nothingShown,
    next: {
      en: `${askThem.en} If you planned the meeting yourself, sign in with the account that you used then.`,
      es: `${askThem.es} Si la reunión la planificó usted, entre con la cuenta que usó entonces.`,
    },
  });

/** 1 Google call. `files`: all of the meeting that the user's add-on reaches. `askThem`: what whoever has the key may do, a sentence. */
export const findKey = (
  meetingId: string,
  askThem: Words,
): { readonly key: DriveFile; readonly files: readonly DriveFile[] } => {
  const files = listFiles([{ reviewMeeting: meetingId }]);
  const key = files.find((file) => isRole(file, "identity key"));
  if (key) return { key, files };
  // A colleague who summarized has a trends document of the meeting, but did not plan it.
  throw files.some((file) => !isRole(file, "trends")) ? noKey : somebodyElses(askThem);
};
