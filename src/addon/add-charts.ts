/** The Charts tab for a log that was made before there was one: part of the batch that writes the log's rows. */
import type { Language } from "../core/language.ts";
import type { TabTable } from "../files/tables.ts";
import { chartRowsTabId, chartsTabId, chartTabs } from "../files/team-log/charts-tab.ts";
import { compileTabs } from "../google/sheets-compiler.ts";
import type { SheetsRequest } from "../google/sheets-request.ts";

/** None where a team has deleted its Charts tab: the hidden tab that is left tells, and nobody gets back what they threw away. */
export const addedCharts = (tabs: readonly TabTable[], log: TabTable, language: Language): readonly SheetsRequest[] =>
  tabs.some(({ sheetId }) => sheetId === chartsTabId || sheetId === chartRowsTabId)
    ? []
    : compileTabs(
        chartTabs(
          log,
          language,
          tabs.map(({ title }) => title),
        ),
        tabs.length,
      );
