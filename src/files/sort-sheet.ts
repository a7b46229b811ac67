/** The sort sheet of a meeting: it works alone, with drop-downs and live formulas, wherever spreadsheets open. */
import type { Language } from "../core/language.ts";
import type { Rubric } from "../core/rubric/rubric.ts";
import type { Sample } from "../core/samples/sample.ts";
import { sortSheetName } from "./file-names.ts";
import { boardTab } from "./sort-sheet/board-tab.ts";
import { comparisonsTab } from "./sort-sheet/comparisons-tab.ts";
import { consensusTab } from "./sort-sheet/consensus-tab.ts";
import { meetingTab, samplesAddress } from "./sort-sheet/meeting-tab.ts";
import { otherDataTab } from "./sort-sheet/other-data-tab.ts";
import { readerTab } from "./sort-sheet/reader-tab.ts";
import { rubricAddresses, rubricTab } from "./sort-sheet/rubric-tab.ts";
import { startHereTab } from "./sort-sheet/start-here-tab.ts";
import { readerTabNames } from "./sort-sheet/tabs.ts";
import { trendsTab } from "./sort-sheet/trends-tab.ts";
import type { Workbook } from "./workbook.ts";

export interface SortSheetInput {
  readonly meetingId: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Of the sheet's own words. */
  readonly language: Language;
  readonly protocolName: string;
  /** At least one criterion. */
  readonly rubric: Rubric;
  /** At least one. */
  readonly samples: readonly Sample[];
  /** At least one, no two alike. */
  readonly readers: readonly string[];
  readonly notesId: string;
  readonly notesUrl: string;
  /** null: My Drive. */
  readonly folderId: string | null;
}

export const sortSheet = (input: SortSheetInput): Workbook => {
  const { rubric, samples, readers, language } = input;
  const titles = readerTabNames(readers, language);
  const criteria = rubricAddresses(rubric, language);
  const meeting = meetingTab({ ...input, protocol: input.protocolName, samples: samples.map(({ code }) => code) });
  return {
    title: sortSheetName(input),
    tabs: [
      startHereTab(input),
      rubricTab(rubric, language),
      ...readers.map((name, index) => readerTab(index, { title: titles[index]!, name }, criteria, samples, language)),
      consensusTab(criteria, samples, { names: readers, titles }, language),
      comparisonsTab(samples.length, readers.length, samplesAddress(meeting), language),
      trendsTab(criteria, samples.length, readers.length, language),
      boardTab(language),
      otherDataTab(language),
      meeting,
    ],
  };
};
