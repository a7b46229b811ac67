/**
 * Whose work each code is, from the identity key: 2 Google calls, which only reach the key of whoever made it (drive.file). What is
 * read goes to the page alone: not into a file, a log, a property or a cache.
 */
import * as v from "valibot";
import type { Revealed, RevealInput } from "../contract/revealing.ts";
import { inLanguage } from "../core/language.ts";
import { fewestShown, revealGroups } from "../core/samples/reveal-groups.ts";
import { fewestShared } from "../core/sharing/few-or-alike.ts";
import { readIdentityKey } from "../files/read-identity-key.ts";
import { tablesOf } from "../google/read-tables.ts";
import { fewestStudents } from "./fewest-students.ts";
import { findKey } from "./find-key.ts";
import { readSpreadsheet } from "./google.ts";
import { accept } from "./inputs.ts";
import { openMeetingFacts } from "./open-spreadsheet.ts";
import { about, things } from "./review-files.ts";
import { userLanguage } from "./user-language.ts";

const input = v.object({ what: v.picklist(["groups", "names"]) });
export const acceptReveal = (sent: unknown): RevealInput => accept(input, sent);

export const revealIdentities = ({ what }: RevealInput): Revealed => {
  const facts = openMeetingFacts();
  return about(things.identityKey, () => {
    const { key } = findKey(facts.meetingId, {
      en: "Ask that person to choose “Show whose work it is” in this sort sheet.",
      es: "Pida a esa persona que elija «Mostrar de quién es cada trabajo» en esta hoja de clasificación.",
    });
    const read = readIdentityKey(tablesOf(readSpreadsheet(key.id)), facts);
    const oddities = inLanguage(read.oddities, userLanguage());
    if (what === "names") return { what, entries: read.entries, oddities };
    const asked = fewestStudents();
    const groups = revealGroups(read.entries, asked > fewestShared ? asked : fewestShown);
    return { what, groups, oddities };
  });
};
