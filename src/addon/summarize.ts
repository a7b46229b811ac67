/**
 * Reads the open sort sheet and writes what it shows: into the notes document where the user may, else into a trends document, and a
 * row a criterion into the team log. At most 6 Google calls: the sheet, the list of files, two for the document, two for the log.
 */
import type { Summary } from "../contract/server.ts";
import { Problem } from "../core/problem.ts";
import { levelName } from "../core/rubric/rubric.ts";
import { summarizeSort } from "../core/trends/summarize-sort.ts";
import type { Block } from "../files/document.ts";
import { trendsName } from "../files/file-names.ts";
import { readSortSheet, type SortSheetReading } from "../files/read-sort-sheet.ts";
import type { TabTable } from "../files/tables.ts";
import { logRows, mergeLog, teamLog, teamLogName, teamLogTabId } from "../files/team-log.ts";
import { trendsDocument, trendsSection, trendsSectionName } from "../files/trends-section.ts";
import type { Workbook } from "../files/workbook.ts";
import { compileDocument } from "../google/docs-compiler.ts";
import { writeSection } from "../google/document-section.ts";
import { googleError, wasStale } from "../google/google-error.ts";
import { tablesOf } from "../google/read-tables.ts";
import { compileWorkbook, tableWrites } from "../google/sheets-compiler.ts";
import {
  type DriveFile,
  documentType,
  listFiles,
  readDocument,
  readSpreadsheet,
  sheetIdsOf,
  spreadsheetType,
  writeDocument,
  writeSpreadsheet,
} from "./google.ts";
import { openSpreadsheetId, openTables } from "./open-spreadsheet.ts";
import {
  about,
  createInFolder,
  fileRef,
  isRole,
  logProperties,
  meetingProperties,
  outOfReach,
} from "./review-files.ts";

interface Open {
  readonly tables: readonly TabTable[];
  /** Whether the add-on made or was given this sheet in the user's name; else it can only be read as the open file. */
  readonly own: boolean;
}
const readOpen = (id: string): Open =>
  about("the sort sheet", () => {
    try {
      return { tables: tablesOf(readSpreadsheet(id)), own: true };
    } catch (thrown) {
      if (!outOfReach(thrown)) throw thrown;
      return { tables: openTables(), own: false };
    }
  });

interface Picture extends SortSheetReading {
  readonly trends: Summary["trends"];
  readonly sortSheetUrl: string;
}

const keptHeading: readonly Block[] = [
  { kind: "heading", level: 3, line: "Kept from before, with what was typed into it" },
];

const writeIntoDocument = (file: DriveFile, picture: Picture): void => {
  const section = { kind: "section" as const, name: trendsSectionName, blocks: trendsSection(picture) };
  // Somebody who types between reading and writing makes the batch stale: then it is built anew on what they wrote.
  for (let round = 1; ; round++) {
    const document = readDocument(file.id);
    try {
      writeDocument(file.id, writeSection(document, section, keptHeading), document.revisionId ?? null);
      return;
    } catch (thrown) {
      if (round === 3 || !wasStale(googleError(thrown))) throw thrown;
    }
  }
};

const newTrendsDocument = (picture: Picture): DriveFile => {
  const { meeting } = picture;
  const { file } = createInFolder(
    {
      name: trendsName(meeting),
      mimeType: documentType,
      appProperties: meetingProperties(meeting.meetingId, "trends"),
    },
    meeting.folderId ? { id: meeting.folderId, name: "" } : null,
  );
  writeDocument(file.id, compileDocument(trendsDocument({ ...picture, ...meeting })), null);
  return file;
};

const writable = (file: DriveFile): boolean => file.capabilities?.canEdit !== false;

/** The notes document where the user's add-on may write to it, else the meeting's trends document. */
const writeTrends = (picture: Picture, files: readonly DriveFile[]): Pick<Summary, "document" | "into"> => {
  const notes = files.find((file) => isRole(file, "notes") && writable(file));
  const trends = files.find((file) => isRole(file, "trends") && writable(file));
  const into = notes ? "notes" : "trends document";
  return about(notes ? "the notes document" : "the trends document", () => {
    const there = notes ?? trends;
    if (there) writeIntoDocument(there, picture);
    return { document: fileRef(there ?? newTrendsDocument(picture)), into };
  });
};

/** The log's tab as it stands in the file. */
const logTable = (log: DriveFile): TabTable => {
  const table = tablesOf(readSpreadsheet(log.id)).find((tab) => tab.sheetId === teamLogTabId);
  if (!table) throw lostLogTab;
  return table;
};

const writeLog = (picture: Picture, files: readonly DriveFile[]): Summary["log"] =>
  about("the team log", () => {
    const { folderId } = picture.meeting;
    const rows = logRows(picture);
    const there = files.find((file) => isRole(file, "log") && writable(file));
    const log = there ?? newLog(folderId);
    const workbook = teamLog();
    const table = there ? logTable(log) : emptyTable(workbook);
    writeSpreadsheet(
      log.id,
      [...(there ? [] : compileWorkbook(workbook)), ...tableWrites(teamLogTabId, mergeLog(table, rows))],
      // Rows that are there already would otherwise be added once more.
      () => sheetIdsOf(log.id).indexOf(teamLogTabId) >= 0 && mergeLog(logTable(log), rows).append.length === 0,
    );
    return fileRef(log);
  });

const newLog = (folderId: string | null): DriveFile =>
  createInFolder(
    { name: teamLogName, mimeType: spreadsheetType, appProperties: logProperties(folderId) },
    folderId ? { id: folderId, name: "" } : null,
  ).file;

/** The log's tab as `compileWorkbook` is about to make it: headings, and no row yet. */
const emptyTable = ({ tabs }: Workbook): TabTable => ({
  sheetId: teamLogTabId,
  title: tabs[0]?.title ?? "",
  hidden: false,
  columns: (tabs[0]?.columns ?? []).map((column, index) => ({ key: column.key ?? "", index })),
  rows: [],
});

const lostLogTab = new Problem({
  code: "sheet",
  say: "The team log has lost its tab “Log”.",
  safe: "The log was left as it is, and the summary is safe in its document.",
  next: "Bring the tab back with File > Version history > See version history, then summarize again.",
});

const notMine =
  "The team log was left as it is, because a colleague's add-on made this sort sheet: ask whoever planned the meeting to " +
  "summarize as well, and the rows will be added.";

/** The log must not cost the team its summary: what goes wrong there is said beside the result. */
const tryLog = (picture: Picture, files: readonly DriveFile[], own: boolean): Pick<Summary, "log" | "logProblem"> => {
  const there = files.some((file) => isRole(file, "log"));
  if (!own && !there) return { log: null, logProblem: notMine };
  try {
    return { log: writeLog(picture, files), logProblem: null };
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return { log: null, logProblem: `${thrown.say} ${thrown.safe} ${thrown.next}` };
  }
};

export const summarizeOpenSheet = (): Summary => {
  const id = openSpreadsheetId();
  const { tables, own } = readOpen(id);
  const reading = readSortSheet(tables);
  const { meeting, rubric, sort, oddities } = reading;
  const trends = summarizeSort(sort, rubric);
  const picture: Picture = { ...reading, trends, sortSheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit` };
  const files = about("your files", () =>
    listFiles([{ reviewMeeting: meeting.meetingId }, logProperties(meeting.folderId)]),
  );
  const written = writeTrends(picture, files);
  return {
    trends,
    criteria: rubric.criteria.map(({ name, levels, gradeLevel }) => ({
      name,
      levels: levels.map(levelName),
      gradeLevel,
    })),
    ...written,
    ...tryLog(picture, files, own),
    oddities,
  };
};
