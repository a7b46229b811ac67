/** A row a criterion in the team log, which is made once in the team's folder. */
import { inLanguage, type Language, type Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import type { TabTable } from "../files/tables.ts";
import { checkLog, type LogRepair } from "../files/team-log/check-log.ts";
import { keptSentences } from "../files/team-log/kept-by-hand.ts";
import { logSafe } from "../files/team-log/log-places.ts";
import { type LogRow, logRows } from "../files/team-log/log-rows.ts";
import { mergeLog } from "../files/team-log/merge-log.ts";
import { logLanguage, teamLog, teamLogName, teamLogTabId } from "../files/team-log/team-log.ts";
import type { Workbook } from "../files/workbook.ts";
import { type ReadSpreadsheet, tablesOf } from "../google/read-tables.ts";
import { compileWorkbook, tableWrites } from "../google/sheets-compiler.ts";
import type { SheetsRequest } from "../google/sheets-request.ts";
import { addedCharts, hasCharts } from "./add-charts.ts";
import { changeSpreadsheet, type DriveFile, readSpreadsheet, spreadsheetType, writeSpreadsheet } from "./google.ts";
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

const movedMeanwhile = new Problem({
  code: "changed",
  say: {
    en: "Somebody moved rows or columns of the team log at the very moment when this meeting's rows were written, so cells may stand in the wrong place.",
    es: "Alguien movió filas o columnas del registro del equipo en el mismo momento en que se escribían las filas de esta reunión, así que puede haber celdas fuera de lugar.",
  },
  safe: {
    en: "The summary is safe in its document, and the log as it was before is in its version history.",
    es: "El resumen está a salvo en su documento, y el registro como estaba antes está en su historial de versiones.",
  },
  next: {
    en: "Open the log, choose File > Version history > See version history, bring back the version from before, then summarize again.",
    es: "Abra el registro, elija Archivo > Historial de versiones > Ver historial de versiones, recupere la versión anterior y resuma de nuevo.",
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

const removal = (row: number): SheetsRequest => ({
  deleteDimension: { range: { sheetId: teamLogTabId, dimension: "ROWS", startIndex: row, endIndex: row + 1 } },
});

/**
 * Writes rows into a log that others may be changing, and sets right what came into the wrong place: see `checkLog`. `tabs`: requests
 * that make tabs which the log lacks.
 */
const writeRows = (
  logId: string,
  before: TabTable,
  rows: readonly LogRow[],
  tabs: readonly SheetsRequest[],
): readonly Words[] => {
  const { kept, ...merged } = mergeLog(before, rows);
  let edits: LogRepair = { ...merged, remove: [] };
  for (let round = 1; round <= 3; round++) {
    const now = standing(
      changeSpreadsheet(
        logId,
        [...tableWrites(teamLogTabId, edits), ...edits.remove.map(removal), ...(round === 1 ? tabs : [])],
        // After an answer that got lost: rows are never added twice; what is out of place is seen below.
        (spreadsheet) =>
          round > 1 ||
          (tabs.length > 0 && hasCharts(tablesOf(spreadsheet))) ||
          (edits.append.length > 0 && mergeLog(standing(spreadsheet) ?? before, rows).append.length === 0),
      ),
    );
    if (now === null) throw lostLogTab;
    const repair = checkLog(before, now, rows, new Set(edits.update.map(({ row }) => row)));
    if (repair === "columns") throw movedMeanwhile;
    if (repair.update.length + repair.append.length + repair.remove.length === 0) return keptSentences(before, kept);
    edits = repair;
  }
  throw movedMeanwhile;
};

interface LogWritten {
  readonly file: DriveFile;
  /** A sentence each. */
  readonly oddities: readonly Words[];
}

/** Summarizing a meeting again brings its own rows up to date. */
const writeLog = (picture: Picture, files: readonly DriveFile[]): LogWritten =>
  about(things.log, () => {
    const { meeting } = picture;
    const there = files.find((file) => isRole(file, "log") && writable(file));
    const log = there ?? newLog(meeting.folderId, meeting.language);
    const read = there && readSpreadsheet(there.id);
    const table = read ? standing(read) : null;
    // A log keeps the language of its first meeting.
    const language = (table && logLanguage(table)) ?? meeting.language;
    const rows = logRows(picture, language);
    if (read && table) {
      const tabs = addedCharts(tablesOf(read), table, language);
      return { file: log, oddities: writeRows(log.id, table, rows, tabs) };
    }
    const workbook = teamLog(language);
    const requests = [...compileWorkbook(workbook), ...tableWrites(teamLogTabId, mergeLog(emptyTable(workbook), rows))];
    writeSpreadsheet(log.id, requests, () => {
      const now = standing(readSpreadsheet(log.id));
      return now !== null && mergeLog(now, rows).append.length === 0;
    });
    return { file: log, oddities: [] };
  });

/** Two people may each have made a log for one folder, as neither's add-on saw the other's. null where there is one at most. */
export const severalLogs = (files: readonly DriveFile[]): Words | null => {
  const [oldest, ...others] = files.filter((file) => isRole(file, "log") && writable(file));
  if (!oldest || others.length === 0) return null;
  const rest = others.map(({ webViewLink }) => webViewLink).join(", ");
  return {
    en: `The team has more than one log. Rows go into the oldest (${oldest.webViewLink}). Copy what stands only in the other (${rest}) below its rows, then move the other to the trash.`,
    es: `El equipo tiene más de un registro. Las filas se escriben en el más antiguo (${oldest.webViewLink}). Copie debajo de ellas lo que solo esté en el otro (${rest}) y luego mueva el otro a la papelera.`,
  };
};

const notMine: Words = {
  en: "The team log was left as it is, because a colleague's add-on made this sort sheet: ask whoever planned the meeting to summarize as well, and the rows will be added.",
  es: "El registro del equipo quedó como estaba, porque el complemento de otra persona creó esta hoja de clasificación: pida a quien planificó la reunión que también la resuma, y se añadirán las filas.",
};

/**
 * The log, or why it could not be written: that must not cost the team its summary. Where the sort sheet is not the user's `own`,
 * a log that cannot be seen may still be there: a second one is not made.
 */
export const tryLog = (picture: Picture, files: readonly DriveFile[], own: boolean): LogWritten | string => {
  if (!own && !files.some((file) => isRole(file, "log"))) return inLanguage(notMine, userLanguage());
  try {
    return writeLog(picture, files);
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    const { say, safe, next } = thrown;
    return inLanguage([say, safe, next], userLanguage()).join(" ");
  }
};
