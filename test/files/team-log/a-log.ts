/** A team log with rows in it, in the local Sheets. */
import { type LogKey, logTitles } from "../../../src/core/history/log-table.ts";
import type { Language } from "../../../src/core/language.ts";
import { teamLog, teamLogTabId } from "../../../src/files/team-log/team-log.ts";
import { compileWorkbook, tableWrites } from "../../../src/google/sheets-compiler.ts";
import type { SheetState } from "../../../src/local/sheets/local-sheets.ts";
import { after, spreadsheet } from "../../local/sheets/spreadsheet.ts";

export type LogRowOf = Partial<Record<LogKey, string | number>>;
export const logKeys = Object.keys(logTitles) as LogKey[];

/** A meeting's row for one criterion; its levels are "Not yet" and "Meets". */
export const aRow = (
  date: string,
  criterion: string,
  atOrAbove: number,
  below: number,
  more: LogRowOf = {},
): LogRowOf => ({
  ...{ date, title: `Meeting of ${date}`, criterion, atOrAbove, below, settled: atOrAbove + below },
  ...{ gap: "", gradeLevel: "Meets", levels: `Not yet: ${below}; Meets: ${atOrAbove}`, meetingId: date, number: 1 },
  ...more,
});

export const logRequests = (rows: readonly LogRowOf[], language: Language = "en"): readonly object[] => [
  ...compileWorkbook(teamLog(language)),
  ...tableWrites(teamLogTabId, {
    update: [],
    append: rows.map((row) =>
      logKeys.map((key) => {
        const value = row[key];
        return typeof value === "number" ? { number: value } : { text: value ?? "" };
      }),
    ),
  }),
];

export const aLog = (rows: readonly LogRowOf[], language: Language = "en"): SheetState =>
  after(spreadsheet([]), ...logRequests(rows, language));
