/**
 * The team log: a tidy row for each meeting and criterion, so that a team sees its meetings side by side and a district can load
 * many logs into one table. Counts of samples only, nothing of students.
 */
import { type LogKey, type LogTable, logTitles } from "../../core/history/log-table.ts";
import { type Language, languages, type Words } from "../../core/language.ts";
import { findColumn, type TabTable, textAt } from "../tables.ts";
import type { Cell, Tab, Workbook } from "../workbook.ts";
import { chartTabs } from "./charts-tab.ts";
import { followedRows } from "./charts-words.ts";

export const teamLogTabId = 700;

/** Columns of a new log in order, and how wide each is. `meetingId` and `number` say which row is whose. */
const widths: Readonly<Record<LogKey, number>> = {
  date: 110,
  title: 220,
  criterion: 200,
  atOrAbove: 110,
  below: 80,
  settled: 110,
  notScorable: 100,
  open: 100,
  gap: 110,
  gradeLevel: 160,
  levels: 360,
  samples: 90,
  readers: 90,
  weight: 80,
  rubric: 200,
  protocol: 240,
  sortSheet: 260,
  number: 90,
  meetingId: 160,
};
/** In order. */
export const logColumns = (Object.keys(logTitles) as LogKey[]).map((key) => ({
  key,
  title: logTitles[key],
  width: widths[key],
}));

/** Hidden, beside each row: what the add-on wrote into it, so that what somebody typed there instead is known and stays. */
export const writtenKey = "written";

/** One a folder, so that the folder's own name tells whose it is. */
export const teamLogName: Words = {
  en: "Student work review log",
  es: "Registro de revisión de trabajos de estudiantes",
};
const tabTitle: Words = { en: "Log", es: "Registro" };
const logTab = (language: Language): Tab => ({
  sheetId: teamLogTabId,
  title: tabTitle[language],
  columns: [...logColumns.map(({ key, width }) => ({ key, width })), { key: writtenKey, width: 60, hidden: true }],
  rows: [logColumns.map(({ title }): Cell => ({ text: title[language], look: "head" }))],
  // As many as the charts follow, so that their ranges lie in the grid.
  spareRows: followedRows - 1,
  frozenRows: 1,
  frozenColumns: 3,
  guarded: [{ row: 0, column: 0, rows: 1, columns: logColumns.length }],
  tones: [],
});

/** The log's own tab comes first. */
export const teamLog = (language: Language): Workbook => {
  const log = logTab(language);
  const columns = logColumns.map(({ key }, index) => ({ key, index }));
  return {
    title: teamLogName[language],
    tabs: [log, ...chartTabs({ title: log.title, columns }, language, [log.title])],
  };
};

/** The language in which a log was made, by its headings; undefined where none of them is as we wrote it. */
export const logLanguage = (table: TabTable): Language | undefined =>
  languages.find((language) =>
    logColumns.some(({ key, title }) => {
      const place = findColumn(table, key);
      return typeof place === "number" && textAt(table, 0, place) === title[language];
    }),
  );

/** The log's own columns as they stand. What the team added beside them may name a student, and goes nowhere. */
export const logTable = ({ title, columns: keyed, rows }: TabTable): LogTable => {
  const own = keyed.filter(({ key }) => key in logTitles);
  return {
    title,
    columns: own.map(({ key }) => key),
    rows: rows.map((cells) => own.map(({ index }) => cells[index] ?? "")),
  };
};
