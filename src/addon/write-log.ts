/** A row a criterion in the team log, which is made once in the team's folder. */
import { inLanguage, type Language, type Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import type { TabTable } from "../files/tables.ts";
import { logRows } from "../files/team-log/log-rows.ts";
import { logSafe, mergeLog } from "../files/team-log/merge-log.ts";
import { logLanguage, teamLog, teamLogName, teamLogTabId } from "../files/team-log/team-log.ts";
import type { Workbook } from "../files/workbook.ts";
import { type ReadSpreadsheet, tablesOf } from "../google/read-tables.ts";
import { compileWorkbook, tableWrites } from "../google/sheets-compiler.ts";
import { addedCharts } from "./add-charts.ts";
import { type DriveFile, readSpreadsheet, spreadsheetType, writeSpreadsheet } from "./google.ts";
import { about, createInFolder, isRole, logProperties, things, writable } from "./review-files.ts";
import { userLanguage } from "./user-language.ts";
import type { Picture } from "./write-trends.ts";

export const lostLogTab = new Problem({
  code: "sheet",
  say: {
    en: "The team log has lost the tab that its rows stand in.",
    es: "El registro del equipo perdió la pestaña en la que están sus filas.",
  },
  safe: logSafe,
  next: {
    en: "Bring the tab back with File > Version history > See version history, then summarize again.",
    es: "Recupere la pestaña con Archivo > Historial de versiones > Ver historial de versiones y resuma de nuevo.",
  },
});

/** The log's tab as it stands in the file; null where the file was made and never filled. */
const standing = (spreadsheet: ReadSpreadsheet): TabTable | null => {
  const tables = tablesOf(spreadsheet);
  const table = tables.find((tab) => tab.sheetId === teamLogTabId);
  if (table) return table;
  // Google's own first sheet, and nothing in it.
  if (tables.every((tab) => tab.sheetId === 0 && tab.rows.length === 0)) return null;
  throw lostLogTab;
};

/** The log's tab as `compileWorkbook` is about to make it: headings, and no row yet. */
const emptyTable = ({ tabs }: Workbook): TabTable => ({
  sheetId: teamLogTabId,
  title: tabs[0]?.title ?? "",
  hidden: false,
  columns: (tabs[0]?.columns ?? []).map((column, index) => ({ key: column.key ?? "", index })),
  rows: [],
  merges: [],
});

const newLog = (folderId: string | null, language: Language): DriveFile =>
  createInFolder(
    { name: teamLogName[language], mimeType: spreadsheetType, appProperties: logProperties(folderId) },
    folderId,
  );

/** Summarizing a meeting again brings its own rows up to date. */
const writeLog = (picture: Picture, files: readonly DriveFile[]): DriveFile =>
  about(things.log, () => {
    const { meeting } = picture;
    const there = files.find((file) => isRole(file, "log") && writable(file));
    const log = there ?? newLog(meeting.folderId, meeting.language);
    const read = there && readSpreadsheet(there.id);
    const table = read ? standing(read) : null;
    // A log keeps the language of its first meeting.
    const language = (table && logLanguage(table)) ?? meeting.language;
    const rows = logRows(picture, language);
    const workbook = teamLog(language);
    const requests = [
      ...(table ? [] : compileWorkbook(workbook)),
      ...tableWrites(teamLogTabId, mergeLog(table ?? emptyTable(workbook), rows)),
      ...(read && table ? addedCharts(tablesOf(read), table, language) : []),
    ];
    writeSpreadsheet(log.id, requests, () => {
      const now = standing(readSpreadsheet(log.id));
      return now !== null && mergeLog(now, rows).append.length === 0;
    });
    return log;
  });

const notMine: Words = {
  en: "The team log was left as it is, because a colleague's add-on made this sort sheet: ask whoever planned the meeting to summarize as well, and the rows will be added.",
  es: "El registro del equipo quedó como estaba, porque el complemento de otra persona creó esta hoja de clasificación: pida a quien planificó la reunión que también la resuma, y se añadirán las filas.",
};

/**
 * The log, or why it could not be written: that must not cost the team its summary. Where the sort sheet is not the user's `own`,
 * a log that cannot be seen may still be there: a second one is not made.
 */
export const tryLog = (picture: Picture, files: readonly DriveFile[], own: boolean): DriveFile | string => {
  if (!own && !files.some((file) => isRole(file, "log"))) return inLanguage(notMine, userLanguage());
  try {
    return writeLog(picture, files);
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    const { say, safe, next } = thrown;
    return inLanguage([say, safe, next], userLanguage()).join(" ");
  }
};
