/**
 * How groups of students did: 2 Google calls to read what the identity key says of them, at most 6 to write what is told into the
 * meeting's document. The page works out what may be told (src/core/trends/group-trends.ts); names stay in the key.
 */
import * as v from "valibot";
import type { GroupsRead, GroupsToAdd } from "../contract/groups.ts";
import type { FileRef } from "../contract/server.ts";
import { inLanguage, type Words } from "../core/language.ts";
import { fold } from "../core/pasted/fold.ts";
import { Problem } from "../core/problem.ts";
import type { Told } from "../core/trends/group-trends.ts";
import { groupsSection } from "../files/groups-section.ts";
import { readIdentityKey } from "../files/read-identity-key.ts";
import { newToldTab, notAmong, readTold, toldRows, toldTabId } from "../files/told-groups.ts";
import { trendsSectionName } from "../files/trends-section.ts";
import { writeSection } from "../google/document-section.ts";
import { tablesOf } from "../google/read-tables.ts";
import { compileTab, tableWrites } from "../google/sheets-compiler.ts";
import { fewestStudents } from "./fewest-students.ts";
import { findKey } from "./find-key.ts";
import { type DriveFile, isFilled, readDocument, readSpreadsheet, writeSpreadsheet } from "./google.ts";
import { accept } from "./inputs.ts";
import { openMeetingFacts } from "./open-spreadsheet.ts";
import { about, fileRef, isRole, things, writable } from "./review-files.ts";
import { userLanguage } from "./user-language.ts";
import { keptHeading, writeOnto } from "./write-trends.ts";

const text = v.pipe(v.string(), v.maxLength(1000));
const told = v.pipe(
  v.array(
    v.object({
      criterion: text,
      group: text,
      codes: v.pipe(v.array(v.pipe(v.string(), v.regex(/^S\d{2,3}$/))), v.maxLength(1000)),
    }),
  ),
  v.maxLength(5000),
);
const input = v.object({
  knew: told,
  tells: told,
  says: v.object({
    basis: text,
    criteria: v.array(v.object({ name: text, sentences: v.array(text) })),
    question: text,
  }),
});
export const acceptGroups = (sent: unknown): GroupsToAdd => accept(input, sent);

const askThem: Words = {
  en: "Ask that person to summarize this sort sheet and to look at the groups there.",
  es: "Pida a esa persona que resuma esta hoja de clasificación y vea allí los grupos.",
};

/** A meaningless number for each student; a code without a name is a student of its own. */
const numbered = (entries: ReturnType<typeof readIdentityKey>["entries"]): GroupsRead["entries"] => {
  const students = new Map<string, number>();
  return entries.map(({ code, name, groups }) => {
    const who = fold(name) || code;
    const student = students.get(who) ?? students.size + 1;
    students.set(who, student);
    return { code, student, groups };
  });
};

export const readGroups = (): GroupsRead => {
  const facts = openMeetingFacts();
  return about(things.identityKey, () => {
    const tabs = tablesOf(readSpreadsheet(findKey(facts.meetingId, askThem).key.id));
    const { entries, oddities } = readIdentityKey(tabs, facts);
    return {
      entries: numbered(entries),
      told: readTold(tabs),
      fewest: fewestStudents(),
      language: facts.language,
      oddities: inLanguage(oddities, userLanguage()),
    };
  });
};

const nothingWritten: Words = { en: "Nothing was written.", es: "No se escribió nada." };
const toldMeanwhile = new Problem({
  code: "changed",
  say: {
    en: "More was told of the groups of this meeting since you looked at them.",
    es: "Desde que usted vio los grupos de esta reunión se dijo más sobre ellos.",
  },
  safe: nothingWritten,
  next: { en: "Look at the groups again, then add them.", es: "Vea de nuevo los grupos y luego añádalos." },
});
const noDocument = new Problem({
  code: "access",
  say: {
    en: "There is no notes or trends document of this meeting that your add-on may write to.",
    es: "No hay un documento de notas o de tendencias de esta reunión en el que su complemento pueda escribir.",
  },
  safe: nothingWritten,
  next: { en: "Summarize again, then add the groups.", es: "Resuma de nuevo y luego añada los grupos." },
});

/** Rows are added only, so that what somebody typed into the key stays. Told before already: nothing is written. */
const keepTold = (key: DriveFile, { knew, tells }: GroupsToAdd, language: GroupsRead["language"]): void =>
  about(things.identityKey, () => {
    const tabs = tablesOf(readSpreadsheet(key.id));
    const before = readTold(tabs);
    if (notAmong(before, [...knew, ...tells]).length > 0) throw toldMeanwhile;
    const fresh: readonly Told[] = notAmong(tells, before);
    if (fresh.length === 0) return;
    const when = new Date().toISOString().slice(0, 16).replace("T", " ");
    const tab = tabs.find(({ sheetId }) => sheetId === toldTabId);
    const requests = tab
      ? tableWrites(toldTabId, { update: [], append: toldRows(tab, fresh, when) })
      : compileTab(newToldTab(tabs, fresh, when, language), tabs.length);
    const done = () => notAmong(fresh, readTold(tablesOf(readSpreadsheet(key.id)))).length === 0;
    writeSpreadsheet(key.id, requests, done);
  });

/** What is told is kept in the key first: where writing the document then fails, doing it again tells the same. */
export const addGroups = (input: GroupsToAdd): FileRef => {
  const { meetingId, language } = openMeetingFacts();
  const { key, files } = about(things.identityKey, () => findKey(meetingId, askThem));
  const documents = (["notes", "trends"] as const).flatMap((role) => {
    const file = files.find((one) => isRole(one, role) && writable(one));
    return file ? [{ file, thing: things[role] }] : [];
  });
  if (documents.length === 0) throw noDocument;
  keepTold(key, input, language);
  const section = groupsSection(input.says, language);
  for (const { file, thing } of documents) {
    const written = about(thing, () => {
      const first = readDocument(file.id);
      if (!isFilled(first)) return false;
      writeOnto(file, first, (now) => writeSection(now, section, keptHeading(language), trendsSectionName));
      return true;
    });
    if (written) return fileRef(file);
  }
  throw noDocument;
};
