/**
 * Sorting in the sidebar, through the built-in service (spreadsheets.currentonly): it works for every reader of the sheet, whoever's
 * add-on made it. Whatever is sent, three tabs are read, the cells that changed are written, and the tabs are read again.
 */

import * as v from "valibot";
import type { AnswerEdits, ReaderAnswers, Readers } from "../contract/rating.ts";
import { inLanguage, type Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import { levelNameIn, notScorable } from "../core/rubric/rubric.ts";
import type { EditOutcome } from "../core/sorting/answers.ts";
import { sampleFinder } from "../files/read-sort-sheet.ts";
import {
  type AnswerPlaces,
  type AnswerText,
  answersAt,
  editOutcome,
  findAnswers,
  planEdit,
} from "../files/reader-answers.ts";
import { readRubricTab } from "../files/sort-sheet/read-rubric-tab.ts";
import { asShown, tabsSafe, unreadable } from "../files/sort-sheet/reading-words.ts";
import { rubricTabId, tabNames } from "../files/sort-sheet/tabs.ts";
import type { TabTable } from "../files/tables.ts";
import { accept } from "./inputs.ts";
import { mayNotWrite } from "./may-not-write.ts";
import { openMeetingFacts, openSheet, openTables } from "./open-spreadsheet.ts";
import { userLanguage } from "./user-language.ts";

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
/** As much as a cell holds. */
const written = v.pipe(v.string(), v.maxLength(50_000));
const edit = v.object({
  sample: v.pipe(v.string(), v.maxLength(20)),
  was: v.pipe(v.array(written), v.minLength(1), v.maxLength(20)),
  change: v.variant("field", [
    v.object({
      field: v.literal("level"),
      criterion: whole,
      level: v.nullable(v.union([whole, v.literal("not scorable")])),
    }),
    v.object({ field: v.literal("evidence"), text: written }),
  ]),
});
const edits = v.object({ sheetId: whole, edits: v.pipe(v.array(edit), v.minLength(1), v.maxLength(500)) });
export const acceptReader = (sent: unknown): number => accept(whole, sent);
export const acceptSave = (sent: unknown): AnswerEdits => accept(edits, sent);

/** For the page's first screen; null where the open spreadsheet is no sort sheet that can be read. */
export const openReaders = (): Readers | null => {
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const there = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
    const readers = openMeetingFacts().readers.filter(({ sheetId }) => there.indexOf(sheetId) >= 0);
    const open = spreadsheet.getActiveSheet().getSheetId();
    return { readers, open: readers.some(({ sheetId }) => sheetId === open) ? open : null };
  } catch (thrown) {
    if (thrown instanceof Problem) return null;
    throw thrown;
  }
};

/** A reader's tab with what is needed to understand it. Throws Problem "sheet" where a part of it is gone. */
const placesOf = (sheetId: number): { readonly reader: string; readonly places: AnswerPlaces } => {
  const meeting = openMeetingFacts();
  const { samples, language } = meeting;
  const tables = openTables((id) => id === rubricTabId || id === sheetId);
  const tab = (id: number, title: Words): TabTable => {
    const found = tables.find((one) => one.sheetId === id);
    if (found) return found;
    throw new Problem({ code: "sheet", safe: tabsSafe, ...unreadable.tab(title) });
  };
  const rubric = readRubricTab(tab(rubricTabId, asShown(tabNames[language].rubric)), language);
  const reader = meeting.readers.find((one) => one.sheetId === sheetId)?.name ?? "";
  const known = { ...rubric, samples, sampleOf: sampleFinder(meeting), language };
  return { reader, places: findAnswers(tab(sheetId, asShown(reader)), known) };
};

/** The address behind each cell of a column, by row. */
const linksIn = (sheetId: number, column: number | null, rows: number): readonly string[] =>
  column === null || rows === 0
    ? []
    : (openSheet(sheetId)
        ?.getRange(1, column + 1, rows, 1)
        .getRichTextValues()
        .map(([cell]) => cell?.getLinkUrl() ?? "") ?? []);

export const readAnswers = (sheetId: number): ReaderAnswers => {
  const { reader, places } = placesOf(sheetId);
  const { language, rubric } = places.reading;
  const nameOf = levelNameIn(language);
  return {
    sheetId,
    reader,
    criteria: rubric.criteria.map(({ name, section, levels }) => ({
      name,
      section,
      levels: levels.map((level) => ({ name: nameOf(level), descriptor: level.descriptor })),
    })),
    notScorable: notScorable[language],
    samples: answersAt(places, linksIn(sheetId, places.work, places.tab.rows.length)),
    oddities: inLanguage(places.oddities, userLanguage()),
  };
};

const viewOnly = mayNotWrite(
  { en: "your tab of this sheet", es: "su pestaña de esta hoja" },
  {
    en: "What you chose is still here, and the sheet is as it was.",
    es: "Lo que eligió sigue aquí, y la hoja está como estaba.",
  },
);

/**
 * As text, whatever it is: plain text keeps "3/4" and "007" as they are, and only a rich text is sure never to be taken for a
 * formula. Whether the sheet took it so is read back afterwards.
 */
const writeText = (range: GoogleAppsScript.Spreadsheet.Range, text: string): void => {
  range.setNumberFormat("@");
  if (/^[=+@'-]/.test(text)) range.setRichTextValue(SpreadsheetApp.newRichTextValue().setText(text).build());
  else range.setValue(text);
};

const write = (sheetId: number, cells: readonly AnswerText[]): void => {
  const sheet = openSheet(sheetId);
  try {
    for (const { row, columns, text } of cells)
      for (const column of columns) if (sheet) writeText(sheet.getRange(row + 1, column + 1), text);
    SpreadsheetApp.flush();
  } catch {
    throw viewOnly;
  }
};

export const saveAnswers = ({ sheetId, edits: sent }: AnswerEdits): readonly EditOutcome[] => {
  const { places } = placesOf(sheetId);
  const plans = sent.map((one) => planEdit(places, one));
  const cells = plans.flatMap((plan) => (plan.kind === "write" ? [plan.cell] : []));
  if (cells.length > 0) write(sheetId, cells);
  const after = cells.length > 0 ? placesOf(sheetId).places : places;
  return sent.map((one, index) => editOutcome(plans[index]!, one, after, userLanguage()));
};
