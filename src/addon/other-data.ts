/**
 * Other data beside a sort, through the built-in service (spreadsheets.currentonly): whoever's add-on made the sheet. One tab is read, and
 * what it lacks is added in as few columns as it takes.
 */

import * as v from "valibot";
import type { OtherDataAdded, OtherDataInput, SortedNow } from "../contract/other-data.ts";
import { Problem } from "../core/problem.ts";
import { settle } from "../core/sorting/consensus.ts";
import { readSortSheet } from "../files/read-sort-sheet.ts";
import { placeNotes, placeResults } from "../files/sort-sheet/place-other-data.ts";
import { asShown, tabsSafe, unreadable } from "../files/sort-sheet/reading-words.ts";
import { boardTabId, otherDataTabId, tabNames } from "../files/sort-sheet/tabs.ts";
import { oneWriterAtATime } from "./answer.ts";
import { accept } from "./inputs.ts";
import { mayNotWrite } from "./may-not-write.ts";
import { mergesIn, openMeetingFacts, openSheet, openTables } from "./open-spreadsheet.ts";

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const code = text(20);
const many = <T>(one: v.GenericSchema<unknown, T>) => v.pipe(v.array(one), v.minLength(1), v.maxLength(200));
const schema: v.GenericSchema<unknown, OtherDataInput> = v.variant("kind", [
  v.object({
    kind: v.literal("results"),
    what: text(200),
    rows: many(v.object({ code, value: v.pipe(v.string(), v.trim(), v.maxLength(500)), met: v.nullable(v.boolean()) })),
    sentences: v.pipe(v.array(text(5000)), v.maxLength(20)),
  }),
  v.object({
    kind: v.literal("notes"),
    source: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
    notes: many(v.object({ code, text: text(5000) })),
  }),
]);
export const acceptOtherData = (sent: unknown): OtherDataInput => accept(schema, sent);

export const readSortedNow = (): SortedNow => {
  const { meeting, rubric, sort } = readSortSheet(openTables());
  const settled = settle(sort, rubric);
  return {
    language: meeting.language,
    criteria: rubric.criteria.map(({ name }) => name),
    samples: sort.samples.map((sample) => ({
      code: sample,
      atGrade: settled
        .filter((one) => one.sample === sample)
        .map(({ level, criterion }) =>
          typeof level === "number" ? level >= rubric.criteria[criterion]!.gradeLevel : null,
        ),
    })),
  };
};

const viewOnly = mayNotWrite(
  { en: "this sort sheet", es: "esta hoja de clasificación" },
  {
    en: "What you pasted and what stood in the sheet is still there.",
    es: "Lo que pegó y lo que había en la hoja sigue ahí.",
  },
);

export const addOtherData = (input: OtherDataInput): OtherDataAdded =>
  oneWriterAtATime(() => {
    const { language } = openMeetingFacts();
    const id = input.kind === "results" ? otherDataTabId : boardTabId;
    const [tab] = openTables((sheetId) => sheetId === id);
    const sheet = openSheet(id);
    if (!tab || !sheet) {
      const title = tabNames[language][input.kind === "results" ? "otherData" : "board"];
      throw new Problem({ code: "sheet", safe: tabsSafe, ...unreadable.tab(asShown(title)) });
    }
    const { columns, ...outcome } =
      input.kind === "results"
        ? placeResults(tab, input, language)
        : placeNotes(
            tab,
            input.source,
            input.notes.map((note) => `${note.code}: ${note.text}`),
            sheet.getMaxRows(),
            // Below what is filled, too.
            mergesIn(sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())),
          );
    try {
      const most = sheet.getMaxRows();
      const missing = Math.max(0, ...columns.map(({ row, texts }) => row + texts.length)) - most;
      if (missing > 0) sheet.insertRowsAfter(most, missing);
      for (const { row, column, texts } of columns)
        sheet
          .getRange(row + 1, column + 1, texts.length, 1)
          .setNumberFormat("@")
          // Only a rich text is sure never to be taken for a formula, a date or a number.
          .setRichTextValues(texts.map((one) => [SpreadsheetApp.newRichTextValue().setText(one).build()]));
      if (columns.length > 0 && sheet.isSheetHidden()) sheet.showSheet();
      SpreadsheetApp.flush();
    } catch {
      throw viewOnly;
    }
    return { tab: tab.title, ...outcome };
  });
