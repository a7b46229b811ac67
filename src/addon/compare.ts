/**
 * Comparing two by two, through the built-in service (spreadsheets.currentonly): every reader of the sheet can, whoever's add-on made
 * it. However many comparisons are sent, the tab is read once and each of its four columns is written once.
 */

import * as v from "valibot";
import type { Comparing, ComparisonEdits, OrderWritten, TeamComparisons } from "../contract/comparing.ts";
import { inLanguage, type Language } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import type { Sample } from "../core/samples/sample.ts";
import { type Comparison, strongerOf, withEdits } from "../core/sorting/comparisons.ts";
import { cellName } from "../files/sheet-address.ts";
import { stretches } from "../files/sort-sheet/change/edited-sheet.ts";
import { comparisonKeys } from "../files/sort-sheet/comparisons-tab.ts";
import { comparisonsWords } from "../files/sort-sheet/comparisons-words.ts";
import type { MeetingFacts } from "../files/sort-sheet/meeting-tab.ts";
import { type ComparisonsRead, comparisonsSafe, readComparisons } from "../files/sort-sheet/read-comparisons.ts";
import { asShown, tabBack, unreadable } from "../files/sort-sheet/reading-words.ts";
import { comparisonsTabId, tabNames } from "../files/sort-sheet/tabs.ts";
import { orderPlace } from "../files/sort-sheet/written-order.ts";
import { findColumn, type TabTable, textAt } from "../files/tables.ts";
import { oneWriterAtATime } from "./answer.ts";
import { accept } from "./inputs.ts";
import { mayNotWrite } from "./may-not-write.ts";
import { openLinks, openMeetingFacts, openSheet, openTables } from "./open-spreadsheet.ts";
import { userLanguage } from "./user-language.ts";

const text = v.pipe(v.string(), v.maxLength(300));
const schema: v.GenericSchema<unknown, ComparisonEdits> = v.object({
  samples: v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.maxLength(500)),
  focus: text,
  edits: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(["add", "undo"]),
        comparison: v.object({
          left: text,
          right: text,
          stronger: v.picklist(["left", "right", "same"]),
          reader: text,
        }),
      }),
    ),
    v.maxLength(2000),
  ),
});
const orderLines = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(2000))),
  v.minLength(1),
  v.maxLength(300),
);
export const acceptOrder = (sent: unknown): readonly string[] => accept(orderLines, sent);
export const acceptComparisons = (sent: unknown): ComparisonEdits => accept(schema, sent);

const comparisonsIn = (tables: readonly TabTable[], { language }: MeetingFacts): TabTable => {
  const tab = tables.find(({ sheetId }) => sheetId === comparisonsTabId);
  if (tab) return tab;
  const title = asShown(tabNames[language].comparisons);
  throw new Problem({ code: "sheet", safe: comparisonsSafe, ...unreadable.tab(title) });
};
const read = (tables: readonly TabTable[], facts: MeetingFacts): ComparisonsRead =>
  readComparisons(comparisonsIn(tables, facts), facts);

/** As the page knows a reader: by their tab, so that a new name in the midst of comparing takes nothing from them. */
const idOf = ({ sheetId }: MeetingFacts["readers"][number]): string => String(sheetId);

const team = (
  focus: string,
  comparisons: readonly Comparison[],
  { oddities }: ComparisonsRead,
  { readers }: MeetingFacts,
): Omit<TeamComparisons, "samples"> => {
  const ids = new Map(readers.map((reader) => [reader.name, idOf(reader)]));
  return {
    readers: readers.map((reader) => ({ id: idOf(reader), name: reader.name })),
    focus,
    // Whoever or whatever was taken out meanwhile does not count.
    comparisons: comparisons.flatMap(({ left, right, stronger, reader }) => {
      const id = ids.get(reader);
      return id === undefined ? [] : [{ left, right, stronger, reader: id }];
    }),
    oddities: inLanguage(oddities, userLanguage()),
  };
};

/** Edits as the sheet says them: with the reader's name of today. Throws Problem "sheet" where the sheet knows no such reader. */
const named = (edits: ComparisonEdits["edits"], { readers, readersOut }: MeetingFacts): ComparisonEdits["edits"] => {
  const names = new Map([...readersOut, ...readers].map((reader) => [idOf(reader), reader.name]));
  return edits.map(({ kind, comparison }) => {
    const reader = names.get(comparison.reader);
    if (reader === undefined) throw unknownReader;
    return { kind, comparison: { ...comparison, reader } };
  });
};

/** Links to the work by code, as a reader's tab has them. */
const linksIn = (tab: TabTable | undefined): ReadonlyMap<string, string> => {
  const codes = tab ? findColumn(tab, "sample") : "missing";
  const work = tab ? findColumn(tab, "work") : "missing";
  if (!tab || typeof codes !== "number" || typeof work !== "number") return new Map();
  return new Map(openLinks(tab.sheetId, work, tab.rows.length).map((link, row) => [textAt(tab, row, codes), link]));
};

/** The samples of today with links to the work. `tables` holds a reader's tab. */
const samplesIn = (tables: readonly TabTable[], { samples }: MeetingFacts): readonly Sample[] => {
  const links = linksIn(tables.find(({ columns }) => columns.some(({ key }) => key === "work")));
  return samples.map((code) => ({ code, link: links.get(code) ?? "" }));
};

const firstReader = ({ readers }: MeetingFacts): number | undefined =>
  readers.find(({ sheetId }) => openSheet(sheetId) !== null)?.sheetId;

/** All that the page needs to begin. Throws Problem "sheet" where a part of the sort sheet is gone. */
export const openComparing = (): Comparing => {
  const facts = openMeetingFacts();
  const first = firstReader(facts);
  const tables = openTables((sheetId) => sheetId === comparisonsTabId || sheetId === first);
  const reading = read(tables, facts);
  const shown = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetId();
  const open = facts.readers.find(({ sheetId }) => sheetId === shown);
  return {
    title: facts.title,
    language: facts.language,
    open: open === undefined ? "" : idOf(open),
    samples: samplesIn(tables, facts),
    team: { ...team(reading.focus?.text ?? "", reading.comparisons, reading, facts), samples: null },
  };
};

const viewOnly = mayNotWrite(
  { en: "the Comparisons tab of this sheet", es: "la pestaña Comparaciones de esta hoja" },
  {
    en: "Your comparisons are still here, and the sheet is as it was.",
    es: "Sus comparaciones siguen aquí, y la hoja está como estaba.",
  },
);

const unknownReader = new Problem({
  code: "sheet",
  say: {
    en: "The sort sheet no longer says who this reader is.",
    es: "La hoja de clasificación ya no dice quién es esta persona.",
  },
  safe: comparisonsSafe,
  next: tabBack,
});

/** Writes texts below each other, as text, whatever a name begins with. Row and column from 0. */
const putIn =
  (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
  (row: number, column: number, values: readonly string[]): void => {
    sheet
      .getRange(row + 1, column + 1, values.length, 1)
      .setNumberFormat("@")
      .setValues(values.map((value) => [value]));
  };

/** The tab shows itself with the first comparison. */
const write = (
  { columns, freeRow, endRow, focus: focusAt }: ComparisonsRead,
  { emptied, added }: { readonly emptied: readonly number[]; readonly added: readonly Comparison[] },
  focus: string,
  language: Language,
): void => {
  const sheet = openSheet(comparisonsTabId);
  if (!sheet) return;
  const put = putIn(sheet);
  const same = comparisonsWords[language].same;
  const cellsOf = (one: Comparison) => ({ ...one, stronger: one.stronger === "same" ? same : strongerOf(one) });
  try {
    if (focus !== "" && focusAt !== null) put(focusAt.row, focusAt.column, [focus]);
    for (const key of comparisonKeys) for (const row of emptied) put(row, columns[key], [""]);
    // Before the row that closes the tally's ranges, so that the tally counts what is added.
    const end = endRow ?? sheet.getMaxRows();
    const missing = freeRow + added.length - end;
    if (missing > 0) sheet.insertRowsAfter(end, missing);
    for (const key of comparisonKeys)
      if (added.length > 0)
        put(
          freeRow,
          columns[key],
          added.map((one) => cellsOf(one)[key]),
        );
    if (added.length > 0 && sheet.isSheetHidden()) sheet.showSheet();
    SpreadsheetApp.flush();
  } catch {
    throw viewOnly;
  }
};

export const saveComparisons = ({ samples, focus, edits }: ComparisonEdits): TeamComparisons =>
  oneWriterAtATime(() => {
    const facts = openMeetingFacts();
    const reading = read(
      openTables((sheetId) => sheetId === comparisonsTabId),
      facts,
    );
    const now = withEdits(reading.comparisons, named(edits, facts));
    const there: readonly Comparison[] = reading.comparisons;
    const emptied = reading.comparisons.filter((one) => now.indexOf(one) < 0).map(({ row }) => row);
    const added = now.filter((one) => there.indexOf(one) < 0);
    const before = reading.focus?.text ?? "";
    const chosen = before === "" && there.length === 0 ? focus : "";
    if (added.length + emptied.length > 0 || chosen !== "") write(reading, { emptied, added }, chosen, facts.language);
    const known = samples.join(" ") === facts.samples.join(" ");
    const first = known ? undefined : firstReader(facts);
    return {
      ...team(before || chosen, now, reading, facts),
      samples: known
        ? null
        : samplesIn(
            openTables((sheetId) => sheetId === first),
            facts,
          ),
    };
  });

/** Writes the order that the page has worked out: the tab is read once and written in a few columns, however many lines there are. */
export const writeOrder = (lines: readonly string[]): OrderWritten =>
  oneWriterAtATime(() => {
    const tab = comparisonsIn(
      openTables((sheetId) => sheetId === comparisonsTabId),
      openMeetingFacts(),
    );
    const { order, written, emptied, before, row } = orderPlace(tab, lines.length);
    const sheet = openSheet(comparisonsTabId)!;
    const put = putIn(sheet);
    const empty = (rows: readonly number[], column: number) => {
      for (const { at, count } of stretches(rows)) put(at, column, Array<string>(count).fill(""));
    };
    try {
      empty(emptied, order);
      empty(before, written);
      const missing = row + lines.length - sheet.getMaxRows();
      if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
      put(row, order, lines);
      put(row, written, lines);
      if (sheet.isSheetHidden()) sheet.showSheet();
      SpreadsheetApp.flush();
    } catch {
      throw viewOnly;
    }
    return { tab: tab.title, cell: cellName(row, order) };
  });
