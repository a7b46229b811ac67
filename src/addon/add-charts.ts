/** The Charts tab for a log that was made before there was one: part of the batch that writes the log's rows. */
import type { Language } from "../core/language.ts";
import type { TabTable } from "../files/tables.ts";
import { chartRowsTabId, chartsTabId, chartTabs } from "../files/team-log/charts-tab.ts";
import { compileTabs } from "../google/sheets-compiler.ts";
import type { SheetsRequest } from "../google/sheets-request.ts";

/** Also where the visible one was deleted. */
export const hasCharts = (tabs: readonly TabTable[]): boolean =>
  tabs.some(({ sheetId }) => sheetId === chartsTabId || sheetId === chartRowsTabId);

/** None where a team has deleted its Charts tab: the hidden tab that is left tells, and nobody gets back what they threw away. */
export const addedCharts = (tabs: readonly TabTable[], log: TabTable, language: Language): readonly SheetsRequest[] =>
  hasCharts(tabs)
    ? []
    : compileTabs(
        chartTabs(
          log,
          language,
          tabs.map(({ title }) => title),
        ),
        tabs.length,
      );
