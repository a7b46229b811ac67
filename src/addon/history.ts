/** The team log for the page that shows change over meetings: 1 Google call, and nothing is written. */
import type { TeamLog } from "../contract/history.ts";
import { logTable, teamLogTabId } from "../files/team-log/team-log.ts";
import { tablesOf } from "../google/read-tables.ts";
import { fewestStudents } from "./fewest-students.ts";
import { readSpreadsheet } from "./google.ts";
import { about, things } from "./review-files.ts";
import { lostLogTab } from "./write-log.ts";

export const readHistory = (logId: string): TeamLog =>
  about(things.log, () => {
    const tab = tablesOf(readSpreadsheet(logId)).find(({ sheetId }) => sheetId === teamLogTabId);
    if (!tab) throw lostLogTab;
    return { ...logTable(tab), fewest: fewestStudents() };
  });
