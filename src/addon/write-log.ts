/** A row a criterion in the team log, which is made once in the team's folder. */
import { inLanguage } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import type { TabTable } from "../files/tables.ts";
import { logRows, mergeLog, teamLog, teamLogName, teamLogTabId } from "../files/team-log.ts";
import type { Workbook } from "../files/workbook.ts";
import { tablesOf } from "../google/read-tables.ts";
import { compileWorkbook, tableWrites } from "../google/sheets-compiler.ts";
import { type DriveFile, readSpreadsheet, spreadsheetType, writeSpreadsheet } from "./google.ts";
import { about, createInFolder, isRole, logProperties, things, writable } from "./review-files.ts";
import { userLanguage } from "./user-language.ts";
import type { Picture } from "./write-trends.ts";

const lostLogTab = new Problem({
  code: "sheet",
  say: "The team log has lost its tab “Log”.",
  safe: "The log was left as it is, and the summary is safe in its document.",
  next: "Bring the tab back with File > Version history > See version history, then summarize again.",
});

/** The log's tab as it stands in the file; null where the file was made and never filled. */
const logTable = (log: DriveFile): TabTable | null => {
  const tables = tablesOf(readSpreadsheet(log.id));
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
});

const newLog = (folderId: string | null): DriveFile =>
  createInFolder({ name: teamLogName, mimeType: spreadsheetType, appProperties: logProperties(folderId) }, folderId);

/** Summarizing a meeting again brings its own rows up to date. */
const writeLog = (picture: Picture, files: readonly DriveFile[]): DriveFile =>
  about(things.log, () => {
    const rows = logRows(picture);
    const there = files.find((file) => isRole(file, "log") && writable(file));
    const log = there ?? newLog(picture.meeting.folderId);
    const table = there ? logTable(there) : null;
    const workbook = teamLog();
    const requests = [
      ...(table ? [] : compileWorkbook(workbook)),
      ...tableWrites(teamLogTabId, mergeLog(table ?? emptyTable(workbook), rows)),
    ];
    writeSpreadsheet(log.id, requests, () => {
      const now = logTable(log);
      return now !== null && mergeLog(now, rows).append.length === 0;
    });
    return log;
  });

const notMine =
  "The team log was left as it is, because a colleague's add-on made this sort sheet: ask whoever planned the meeting to " +
  "summarize as well, and the rows will be added.";

/**
 * The log, or why it could not be written: that must not cost the team its summary. Where the sort sheet is not the user's `own`,
 * a log that cannot be seen may still be there: a second one is not made.
 */
export const tryLog = (picture: Picture, files: readonly DriveFile[], own: boolean): DriveFile | string => {
  if (!own && !files.some((file) => isRole(file, "log"))) return notMine;
  try {
    return writeLog(picture, files);
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    const { say, safe, next } = thrown;
    const said = inLanguage({ say, safe, next }, userLanguage());
    return `${said.say} ${said.safe} ${said.next}`;
  }
};
