/**
 * Whose work each code is, from the identity key: 2 Google calls, which only reach the key of whoever made it (drive.file). What is
 * read goes to the page alone: not into a file, a log, a property or a cache.
 */
import * as v from "valibot";
import type { Revealed, RevealInput } from "../contract/revealing.ts";
import { inLanguage } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import { revealGroups } from "../core/samples/reveal-groups.ts";
import { readIdentityKey } from "../files/read-identity-key.ts";
import { tablesOf } from "../google/read-tables.ts";
import { listFiles, readSpreadsheet } from "./google.ts";
import { accept } from "./inputs.ts";
import { openMeetingFacts } from "./open-spreadsheet.ts";
import { about, isRole, things } from "./review-files.ts";
import { userLanguage } from "./user-language.ts";

const input = v.object({ what: v.picklist(["groups", "names"]) });
export const acceptReveal = (sent: unknown): RevealInput => accept(input, sent);

const nothingShown = { en: "Nothing was shown and nothing was changed.", es: "No se mostró ni se cambió nada." };

/** The user's add-on made or was given files of this meeting, but no key is among them. */
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
const somebodyElses = new Problem({
  code: "access",
  say: {
    en: "Your add-on cannot open the identity key of this meeting: whoever planned the meeting has it, in their own Drive.",
    es: "Su complemento no puede abrir la clave de identidades de esta reunión: la tiene, en su propio Drive, quien planificó la reunión.",
  },
  safe: nothingShown,
  next: {
    en: "Ask that person to choose “Show whose work it is” in this sort sheet. If you planned the meeting yourself, sign in with the account that you used then.",
    es: "Pida a esa persona que elija «Mostrar de quién es cada trabajo» en esta hoja de clasificación. Si la reunión la planificó usted, entre con la cuenta que usó entonces.",
  },
});

export const revealIdentities = ({ what }: RevealInput): Revealed => {
  const facts = openMeetingFacts();
  return about(things.identityKey, () => {
    const files = listFiles([{ reviewMeeting: facts.meetingId }]);
    const key = files.find((file) => isRole(file, "identity key"));
    if (!key) throw files.length > 0 ? noKey : somebodyElses;
    const read = readIdentityKey(tablesOf(readSpreadsheet(key.id)), facts);
    const oddities = inLanguage(read.oddities, userLanguage());
    return what === "names"
      ? { what, entries: read.entries, oddities }
      : { what, groups: revealGroups(read.entries), oddities };
  });
};
