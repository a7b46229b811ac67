/**
 * Gives one person or group access to the document of a summary, after a look at who has it already. Only notes and trends
 * documents can be shared from here: an identity key or a sort sheet is refused by what its own properties say.
 */
import type { Access, AccessGiven, AccessInput, DocumentAccess } from "../contract/sharing.ts";
import type { Words } from "../core/language.ts";
import { Problem, type ProblemText } from "../core/problem.ts";
import { hasAccess } from "../core/sharing/has-access.ts";
import { googleError, isOutOfReach, wasRefusedForRate } from "../google/google-error.ts";
import { createPermission, type DriveFile, getFile, listPermissions, type Permission } from "./google.ts";
import { about, fileRef, isRole, things } from "./review-files.ts";

const nobodyGiven: Words = {
  en: "Nobody was given access, and no mail was sent.",
  es: "No se dio acceso a nadie ni se envió ningún correo.",
};
const problem = (text: Omit<ProblemText<Words>, "safe">) => new Problem({ ...text, safe: nobodyGiven });

const notShared = () =>
  problem({
    code: "access",
    say: {
      en: "Only the notes and the trends document can be shared from here.",
      es: "Desde aquí solo se pueden compartir las notas y el documento de tendencias.",
    },
    next: { en: "Summarize again, then share.", es: "Resuma de nuevo y luego comparta." },
  });
const mayNotShare = () =>
  problem({
    code: "access",
    say: {
      en: "Your account may not share this document, or see who has access.",
      es: "Su cuenta no puede compartir este documento ni ver quién tiene acceso.",
    },
    next: {
      en: "Ask the colleague who made it to share it, or send the summary as text.",
      es: "Pida a quien lo creó que lo comparta, o envíe el resumen como texto.",
    },
  });
const unknownAddress = () =>
  problem({
    code: "input",
    say: {
      en: "Google cannot share with this address.",
      es: "Google no puede compartir con esta dirección.",
    },
    next: {
      en: "Check the spelling, and whether it is a person or a group. It may need to belong to a Google account.",
      es: "Revise cómo está escrita y si es de una persona o de un grupo. Quizás deba tener una cuenta de Google.",
    },
  });
const notAllowed = () =>
  problem({
    code: "access",
    say: {
      en: "Your school's settings or the shared drive do not allow sharing with this address.",
      es: "La configuración de su escuela o la unidad compartida no permite compartir con esta dirección.",
    },
    next: {
      en: "Choose an address of your school, or send the summary as text.",
      es: "Elija una dirección de su escuela, o envíe el resumen como texto.",
    },
  });

const thingOf = (file: DriveFile): Words => (isRole(file, "notes") ? things.notes : things.trends);

const openDocument = (id: string): DriveFile => {
  const file = about(things.notes, () => getFile(id));
  if (!isRole(file, "notes") && !isRole(file, "trends")) throw notShared();
  if (file.capabilities?.canShare === false) throw mayNotShare();
  return file;
};

const accessOf = ({ type, role, emailAddress, displayName, domain, permissionDetails }: Permission): Access => {
  const email = (emailAddress ?? "").toLowerCase();
  return {
    type,
    role,
    email,
    domain: domain ?? "",
    name: displayName || email || domain || "",
    inherited: (permissionDetails ?? []).some(({ inherited }) => inherited === true),
  };
};

const accessTo = (file: DriveFile): Pick<DocumentAccess, "access" | "more"> =>
  about(thingOf(file), () => {
    try {
      const { permissions, nextPageToken } = listPermissions(file.id);
      // Those of accounts that are gone open nothing.
      return {
        access: (permissions ?? []).filter(({ deleted }) => !deleted).map(accessOf),
        more: nextPageToken !== undefined,
      };
    } catch (thrown) {
      throw isOutOfReach(googleError(thrown)) ? mayNotShare() : thrown;
    }
  });

export const readAccess = (documentId: string): DocumentAccess => {
  const file = openDocument(documentId);
  return { document: fileRef(file), ...accessTo(file) };
};

/** Running it again gives nothing twice and sends no second mail: who has access is looked up first. */
export const giveAccess = ({ documentId, email, type, role, message }: AccessInput): AccessGiven => {
  const file = openDocument(documentId);
  const { access, more } = accessTo(file);
  const document = fileRef(file);
  if (hasAccess(access, email, role)) return { document, access, more, given: false };
  const permission = about(thingOf(file), () => {
    try {
      const done = () =>
        (listPermissions(file.id).permissions ?? []).find((one) => hasAccess([accessOf(one)], email, role));
      return createPermission(file.id, { type, role, emailAddress: email }, message, () => done() ?? null);
    } catch (thrown) {
      const error = googleError(thrown);
      if (error.code === 400) throw unknownAddress();
      if (error.code !== 403 || wasRefusedForRate(error)) throw thrown;
      throw isOutOfReach(error) ? mayNotShare() : notAllowed();
    }
  });
  const others = access.filter((one) => one.email !== email);
  return { document, access: [...others, accessOf(permission)], more, given: true };
};
