/**
 * The open spreadsheet through the built-in services (spreadsheets.currentonly): it can be read even where a colleague's add-on
 * made it, which the advanced services refuse until it is picked.
 */
import type { StartData } from "../contract/server.ts";
import { Problem } from "../core/problem.ts";
import { type MeetingFacts, readMeetingTab } from "../files/sort-sheet/meeting-tab.ts";
import { tabsSafe, unreadable } from "../files/sort-sheet/reading-words.ts";
import { meetingTabId, rubricTabId, tabNames } from "../files/sort-sheet/tabs.ts";
import type { TabTable } from "../files/tables.ts";
import { metadataKey } from "../google/sheets-compiler.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Keys = (sheetId: number) => TabTable["columns"];

export const openSpreadsheetId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();

export const openSheet = (sheetId: number): Sheet | null => SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);

const columnKeys = (): Keys => {
  const marks = SpreadsheetApp.getActiveSpreadsheet()
    .createDeveloperMetadataFinder()
    .withKey(metadataKey)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
    .find()
    .flatMap((mark) => {
      const column = mark.getLocation().getColumn();
      return column
        ? [{ sheetId: column.getSheet().getSheetId(), key: mark.getValue() ?? "", index: column.getColumn() - 1 }]
        : [];
    });
  return (sheetId) => marks.filter((mark) => mark.sheetId === sheetId);
};

/** Those that touch the range. */
export const mergesIn = (range: GoogleAppsScript.Spreadsheet.Range): TabTable["merges"] =>
  range.getMergedRanges().map((merge) => ({
    row: merge.getRow() - 1,
    column: merge.getColumn() - 1,
    rows: merge.getNumRows(),
    columns: merge.getNumColumns(),
  }));

const tableOf = (sheet: Sheet, keys: Keys): TabTable => {
  const data = sheet.getDataRange();
  return {
    sheetId: sheet.getSheetId(),
    title: sheet.getName(),
    hidden: sheet.isSheetHidden(),
    columns: keys(sheet.getSheetId()),
    rows: data.getDisplayValues(),
    merges: mergesIn(data),
  };
};

/** Every tab that is wanted, with the keys of its columns. */
export const openTables = (wanted: (sheetId: number) => boolean = () => true): readonly TabTable[] => {
  const keys = columnKeys();
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => wanted(sheet.getSheetId()))
    .map((sheet) => tableOf(sheet, keys));
};

/** The address behind each cell of a column (from 0), by row; "" where there is none. */
export const openLinks = (sheetId: number, column: number, rows: number): readonly string[] =>
  openSheet(sheetId)
    ?.getRange(1, column + 1, rows, 1)
    .getRichTextValues()
    .map(([cell]) => cell?.getLinkUrl() ?? "") ?? [];

/** What the open sort sheet's Meeting tab says. Throws Problem "sheet" where it cannot. */
export const openMeetingFacts = (): MeetingFacts => {
  const [tab] = openTables((sheetId) => sheetId === meetingTabId);
  if (tab) return readMeetingTab(tab);
  const title = { en: tabNames.en.meeting, es: tabNames.es.meeting };
  throw new Problem({ code: "sheet", safe: tabsSafe, ...unreadable.tab(title) });
};

/** Which meeting the open spreadsheet belongs to, or null where it is no sort sheet. */
export const openMeeting = (): StartData["meeting"] => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = spreadsheet.getSheets();
  const meeting = sheets.find((sheet) => sheet.getSheetId() === meetingTabId);
  const damaged = { title: spreadsheet.getName(), date: "", notesUrl: "" };
  if (!meeting) return sheets.some((sheet) => sheet.getSheetId() === rubricTabId) ? damaged : null;
  try {
    const { title, date, notesUrl } = readMeetingTab(tableOf(meeting, columnKeys()));
    return { title, date, notesUrl };
  } catch (thrown) {
    // Summarizing says what is wrong with the tab, and how to mend it.
    if (thrown instanceof Problem) return damaged;
    throw thrown;
  }
};

const inQuotes = (cell: string): string => (/[\t\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/**
 * The selected cells as they are shown, as tab-separated text; one selected cell stands for the whole block of filled cells around it.
 * "" where they are empty.
 */
export const selectedText = (): string => {
  const selected = SpreadsheetApp.getActiveRange();
  if (!selected) return "";
  const cells = selected.getDisplayValues();
  const one = cells.length === 1 && cells[0]!.length === 1;
  return (one ? selected.getDataRegion().getDisplayValues() : cells)
    .map((row) => row.map(inQuotes).join("\t").replace(/\t+$/, ""))
    .join("\n")
    .trimEnd();
};
