/** Changes who reads and what is read in the open sort sheet: one call to read it as it is now, one for the whole change. */
import type { KeyAddition, SortSheetNow } from "../contract/changing.ts";
import type { IdentityKeyInput } from "../contract/server.ts";
import type { SortChange } from "../core/sorting/sort-change.ts";
import { addedKeyRows } from "../files/added-key-rows.ts";
import { readSortSheet } from "../files/read-sort-sheet.ts";
import { changeSortSheet } from "../files/sort-sheet/change/change-sort-sheet.ts";
import type { TabTable } from "../files/tables.ts";
import { tablesOf } from "../google/read-tables.ts";
import { compileEdits } from "../google/sheet-edits.ts";
import { tableWrites } from "../google/sheets-compiler.ts";
import { createIdentityKey } from "./create-meeting.ts";
import { listFiles, readSpreadsheet, writeSpreadsheet } from "./google.ts";
import { openSpreadsheetId, openTables } from "./open-spreadsheet.ts";
import { about, fileRef, meetingProperties, things } from "./review-files.ts";

const nowOf = (tables: readonly TabTable[], fileId: string): SortSheetNow => {
  const { meeting, sort } = readSortSheet(tables);
  const levelsOf = (part: "reader" | "sample", of: string): number =>
    sort.ratings.filter((rating) => rating[part] === of).length;
  return {
    meetingId: meeting.meetingId,
    fileId,
    title: meeting.title,
    language: meeting.language,
    readers: meeting.readers.map((reader) => ({ ...reader, levels: levelsOf("reader", reader.name) })),
    readersOut: meeting.readersOut,
    samples: meeting.samples.map((code) => ({ code, levels: levelsOf("sample", code) })),
    samplesOut: meeting.samplesOut,
  };
};

export const sortSheetNow = (): SortSheetNow => nowOf(openTables(), openSpreadsheetId());

export const changeSort = (change: SortChange): SortSheetNow => {
  const id = openSpreadsheetId();
  return about(things.sortSheet, () => {
    const editsNow = () => {
      const tables = tablesOf(readSpreadsheet(id));
      const { meeting, rubric } = readSortSheet(tables);
      return changeSortSheet(tables, meeting, rubric.criteria.length, change);
    };
    const edits = editsNow();
    // After an unclear answer: a change that took effect leaves nothing to do.
    if (edits.length > 0) writeSpreadsheet(id, compileEdits(edits), () => editsNow().length === 0);
    return nowOf(openTables(), id);
  });
};

/** In the user's own Drive, where the meeting's key is or will be. */
export const addToIdentityKey = (input: IdentityKeyInput, again: boolean): KeyAddition =>
  about(things.identityKey, () => {
    const file = listFiles([meetingProperties(input.operationId, "identity key")])[0];
    if (file === undefined) return { file: createIdentityKey(input), taken: null, known: 0 };
    const rows = addedKeyRows(tablesOf(readSpreadsheet(file.id)), input.entries);
    if (typeof rows === "number") return { file: fileRef(file), taken: rows, known: 0 };
    if (rows.known > 0 && !again) return { file: fileRef(file), taken: null, known: rows.known };
    if (rows.append.length > 0)
      writeSpreadsheet(file.id, tableWrites(rows.sheetId, { update: [], append: rows.append }), () => {
        const again = addedKeyRows(tablesOf(readSpreadsheet(file.id)), input.entries);
        return typeof again !== "number" && again.append.length === 0;
      });
    return { file: fileRef(file), taken: null, known: 0 };
  });
