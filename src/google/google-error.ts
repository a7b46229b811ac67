/**
 * What Google's refusals mean. Its messages are localised, so only the code and the reason are read
 * (https://developers.google.com/workspace/drive/api/guides/handle-errors).
 */
import type { Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";

export interface GoogleError {
  /** HTTP status; 0 where no answer came at all. */
  readonly code: number;
  /** Such as "notFound" or "rateLimitExceeded"; "" where none was given. */
  readonly reason: string;
}

/** Reads what an advanced service threw: {details: {code, errors: [{reason}]}}. */
export const googleError = (thrown: unknown): GoogleError => {
  const details = (thrown as { details?: { code?: number; errors?: readonly { reason?: string }[] } } | null)?.details;
  return { code: details?.code ?? 0, reason: details?.errors?.[0]?.reason ?? "" };
};

const rateReasons = ["rateLimitExceeded", "userRateLimitExceeded", "sharingRateLimitExceeded"];

/** Refused before anything was done: trying again cannot do it twice. */
export const wasRefusedForRate = ({ code, reason }: GoogleError): boolean =>
  code === 429 || (code === 403 && rateReasons.indexOf(reason) >= 0);

/** No clear answer: the work may have been done all the same. */
export const mayHaveWorked = ({ code }: GoogleError): boolean => code === 0 || code >= 500;

const outOfReachReasons = ["appNotAuthorizedToFile", "insufficientFilePermissions", "forbidden"];

/** The file is not there, or this user's add-on may not reach it: drive.file answers 404 to both. */
export const isOutOfReach = ({ code, reason }: GoogleError): boolean =>
  code === 404 || (code === 403 && outOfReachReasons.indexOf(reason) >= 0);

const nothingLost: Words = {
  en: "Nothing that was typed is lost.",
  es: "No se perdió nada de lo que se escribió.",
};

/** `what` names the thing at hand, with its article: "the notes document", «el documento de notas». */
export const problemOf = (error: GoogleError, what: Words): Problem => {
  if (wasRefusedForRate(error))
    return new Problem({
      code: "busy",
      say: {
        en: `Google asks us to wait before we go on with ${what.en}.`,
        es: `Google pide esperar antes de seguir con ${what.es}.`,
      },
      safe: nothingLost,
      next: { en: "Wait a minute, then try again.", es: "Espere un minuto e inténtelo de nuevo." },
    });
  if (error.code === 403 && error.reason === "teamDriveFileLimitExceeded")
    return new Problem({
      code: "folder",
      say: {
        en: "The shared drive is full: it holds as many files as Google allows.",
        es: "La unidad compartida está llena: ya tiene todos los archivos que Google permite.",
      },
      safe: nothingLost,
      next: {
        en: "Choose another folder, or ask whoever looks after the shared drive to make room.",
        es: "Elija otra carpeta, o pida a quien administra la unidad compartida que libere espacio.",
      },
    });
  if (isOutOfReach(error))
    return new Problem({
      code: "access",
      say: {
        en: `The add-on may not reach ${what.en} in your name.`,
        es: `El complemento no tiene permiso para abrir ${what.es} en su nombre.`,
      },
      safe: nothingLost,
      next: {
        en: "If a colleague made it, choose the file once with Choose this file, or ask your colleague to do this step.",
        es: "Si lo creó un colega, elija el archivo una vez con Elegir este archivo, o pida a su colega que haga este paso.",
      },
    });
  if (error.code === 403)
    return new Problem({
      code: "access",
      say: {
        en: `Google or your school's settings do not allow this for ${what.en}.`,
        es: `Google o la configuración de su escuela no permiten hacer esto con ${what.es}.`,
      },
      safe: nothingLost,
      next: {
        en: "Ask your Google administrator whether add-ons may make files here.",
        es: "Pregunte a quien administra Google en su escuela si los complementos pueden crear archivos aquí.",
      },
    });
  if (mayHaveWorked(error))
    return new Problem({
      code: "platform",
      say: {
        en: `Google did not answer about ${what.en}.`,
        es: `Google no respondió cuando se le pidió trabajar con ${what.es}.`,
      },
      safe: {
        en: `${nothingLost.en} Trying again never makes a second file.`,
        es: `${nothingLost.es} Intentarlo de nuevo nunca crea un segundo archivo.`,
      },
      next: { en: "Try again in a minute.", es: "Inténtelo de nuevo en un minuto." },
    });
  const sign = `${error.code}${error.reason ? `, ${error.reason}` : ""}`;
  return new Problem({
    code: "platform",
    say: {
      en: `Google refused ${what.en} (${sign}).`,
      es: `Google no aceptó trabajar con ${what.es} (${sign}).`,
    },
    safe: nothingLost,
    next: {
      en: "Try again. If it happens again, tell whoever looks after the add-on, with this message.",
      es: "Inténtelo de nuevo. Si vuelve a pasar, avise a quien se encarga del complemento y muéstrele este mensaje.",
    },
  });
};
