/**
 * Reads the open sort sheet and writes what it shows: into the notes document where the user may, else into a trends document, and a
 * row a criterion into the team log. At most 6 Google calls: the sheet, the list of files, two for the document, two for the log.
 */
import type { Summary } from "../contract/server.ts";
import { inLanguage } from "../core/language.ts";
import { quotedOf } from "../core/pasted/listed.ts";
import { Problem } from "../core/problem.ts";
import { levelNameIn } from "../core/rubric/rubric.ts";
import { pileOrders } from "../core/trends/piles.ts";
import { readerLevels } from "../core/trends/reader-levels.ts";
import { standings } from "../core/trends/standings.ts";
import { summarizeSort } from "../core/trends/summarize-sort.ts";
import { showWork } from "../core/trends/work-shown.ts";
import { readSortSheet } from "../files/read-sort-sheet.ts";
import type { TabTable } from "../files/tables.ts";
import { tablesOf } from "../google/read-tables.ts";
import { fewestStudents } from "./fewest-students.ts";
import { type DriveFile, listFiles, readSpreadsheet } from "./google.ts";
import { openSpreadsheetId, openTables } from "./open-spreadsheet.ts";
import { about, fileRef, isIn, logProperties, movedSentence, outOfReach, things } from "./review-files.ts";
import { userLanguage } from "./user-language.ts";
import { severalLogs, tryLog } from "./write-log.ts";
import { type Picture, writeTrends } from "./write-trends.ts";

interface Open {
  readonly tables: readonly TabTable[];
  /** Whether the add-on made or was given this sheet in the user's name; else it can only be read as the open file. */
  readonly own: boolean;
}
const readOpen = (id: string): Open =>
  about(things.sortSheet, () => {
    try {
      return { tables: tablesOf(readSpreadsheet(id)), own: true };
    } catch (thrown) {
      if (!outOfReach(thrown)) throw thrown;
      return { tables: openTables(), own: false };
    }
  });

const nothingYet = new Problem({
  code: "sheet",
  say: {
    en: "No reader has chosen a level yet, so there is nothing to summarize.",
    es: "Nadie ha elegido un nivel todavía, así que no hay nada que resumir.",
  },
  safe: {
    en: "The notes and the team log were left as they are.",
    es: "Las notas y el registro del equipo quedaron como estaban.",
  },
  next: {
    en: "Let each reader choose levels on their own tab, then summarize.",
    es: "Deje que cada persona elija niveles en su propia pestaña y luego resuma.",
  },
});

const movedOf = (made: readonly DriveFile[], folderId: string | null): string | null => {
  const elsewhere = folderId === null ? [] : made.filter((file) => !isIn(file, folderId));
  if (elsewhere.length === 0) return null;
  const one = elsewhere.length === 1;
  const names = quotedOf(elsewhere.map(({ name }) => name));
  return movedSentence(
    { en: `${names.en} ${one ? "is" : "are"}`, es: `${names.es} ${one ? "está" : "están"}` },
    { en: "the team's folder", es: "la carpeta del equipo" },
  );
};

export const summarizeOpenSheet = (): Summary => {
  const id = openSpreadsheetId();
  const { tables, own } = readOpen(id);
  const reading = readSortSheet(tables);
  const { meeting, rubric, sort, evidence, untouched, oddities } = reading;
  if (sort.ratings.length === 0 && sort.agreed.length === 0) throw nothingYet;
  const trends = summarizeSort(sort, rubric);
  const shown = showWork(sort, rubric, trends);
  const picture: Picture = {
    ...reading,
    trends,
    shown,
    language: meeting.language,
    sortSheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
  };
  const spoken = userLanguage();
  const files = about(things.files, () =>
    listFiles([{ reviewMeeting: meeting.meetingId }, logProperties(meeting.folderId)]),
  );
  const { file, into } = writeTrends(picture, files);
  const log = tryLog(picture, files, own);
  const several = severalLogs(files);
  const written = typeof log === "string" ? [file] : [file, log.file];
  const odd = [...oddities, ...(several ? [several] : []), ...(typeof log === "string" ? [] : log.oddities)];
  return {
    trends,
    shown,
    levels: readerLevels(sort, rubric.criteria.length),
    piles: pileOrders(sort),
    standings: standings(sort, rubric),
    fewest: fewestStudents(),
    evidence,
    sortSheetUrl: picture.sortSheetUrl,
    criteria: rubric.criteria.map(({ name, levels, gradeLevel, weight }) => ({
      name,
      levels: levels.map(levelNameIn(spoken)),
      gradeLevel,
      weight,
    })),
    language: meeting.language,
    document: fileRef(file),
    into,
    moved: movedOf(
      written.filter((one) => files.indexOf(one) < 0),
      meeting.folderId,
    ),
    log: typeof log === "string" ? null : fileRef(log.file),
    logProblem: typeof log === "string" ? log : null,
    untouched,
    oddities: inLanguage(odd, spoken),
  };
};
