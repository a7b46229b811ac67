/** What people do to a sort sheet that destroys something: just that is lost, and it is told. */
import fc from "fast-check";
import type { Sort } from "../../../src/core/sorting/rating.ts";
import { type TabTable, textAt } from "../../../src/files/tables.ts";
import { codeRows, consensusTabId, type EditedSheet, placeOf, readers, readerTabId, rubric } from "./edited-sheet.ts";

interface Harm {
  /** What is left of the truth. */
  readonly left: Sort;
  /** Found in a sentence that tells of it. */
  readonly told: readonly RegExp[];
}
type Edit = (sheet: EditedSheet, truth: Sort, a: number) => Harm | null;

const [ana, ben, chi] = readers as [string, string, string];
const criterionName = (criterion: number) => rubric.criteria[criterion]!.name;

const withoutRatings = (truth: Sort, gone: (rating: Sort["ratings"][number]) => boolean): Sort => ({
  ...truth,
  ratings: truth.ratings.filter((rating) => !gone(rating)),
});
/** Without a field of every note of a reader; notes that say nothing any more are none. */
const withoutField = (truth: Sort, reader: string, field: object): Sort => ({
  ...truth,
  notes: truth.notes
    .map((note) => (note.reader === reader ? { ...note, ...field } : note))
    .filter((note) => note.evidence !== "" || note.strategy !== "" || note.rationale !== "" || note.pile !== null),
});

const deleteColumn = (sheet: EditedSheet, sheetId: number, key: string): TabTable | null => {
  const tab = sheet.table(sheetId);
  const startIndex = tab && placeOf(tab, key);
  if (tab === undefined || startIndex === undefined) return null;
  sheet.edit({
    deleteDimension: { range: { sheetId, dimension: "COLUMNS", startIndex, endIndex: startIndex + 1 } },
  });
  return tab;
};

/** Somebody's cell of a criterion, in a row that can be told by its code. */
const cellOf = (sheet: EditedSheet, reader: string, criterion: number, a: number) => {
  const sheetId = readerTabId(reader);
  const tab = sheet.table(sheetId);
  const rows = tab ? codeRows(tab) : [];
  const column = tab && placeOf(tab, `level:${criterion}`);
  const one = rows[a % Math.max(1, rows.length)];
  return tab && one && column !== undefined ? { tab, sheetId, column, ...one } : null;
};

const typeOver =
  (criterion: number, typed: string | { formula: string }, told: RegExp): Edit =>
  (sheet, truth, a) => {
    const cell = cellOf(sheet, ben, criterion, a);
    if (!cell) return null;
    sheet.type({ ...cell, typed });
    return {
      left: withoutRatings(
        truth,
        (one) => one.reader === ben && one.criterion === criterion && one.sample === cell.sample,
      ),
      told: [told],
    };
  };

export const harms: Readonly<Record<string, Edit>> = {
  deleteLevels: (sheet, truth, a) => {
    const criterion = a % rubric.criteria.length;
    const tab = deleteColumn(sheet, readerTabId(ana), `level:${criterion}`);
    return (
      tab && {
        left: withoutRatings(truth, (one) => one.reader === ana && one.criterion === criterion),
        told: [new RegExp(`column “${criterionName(criterion)}” is missing in .*Version history`)],
      }
    );
  },
  deleteTexts: (sheet, truth, a) => {
    const [key, heading, field] = [
      ["evidence", "Evidence: ", { evidence: "" }] as const,
      ["strategy", "Strategy", { strategy: "" }] as const,
      ["rationale", "Rationale", { rationale: "" }] as const,
      ["pile", "Pile or rank", { pile: null }] as const,
    ][a % 4]!;
    const tab = deleteColumn(sheet, readerTabId(ana), key);
    return (
      tab && {
        left: withoutField(truth, ana, field),
        told: [new RegExp(`column “${heading}.*” is missing in`)],
      }
    );
  },
  unclearWord: typeOver(
    0,
    "Pretty good, if you ask me: better than most of them",
    /“Pretty good, if you ask me: better than…”.*Choose one of/,
  ),
  brokenFormula: typeOver(1, { formula: "=1/0" }, /a formula there does not work: [A-Z]+\d+ \(#DIV\/0!\)/),
  mergeLevels: (sheet, truth, a) => {
    const cell = cellOf(sheet, ben, 2, a);
    const below = cell && codeRows(cell.tab).find(({ row }) => row === cell.row + 1);
    if (!cell || !below) return null;
    const { sheetId, row, column } = cell;
    const before = sheet.state;
    sheet.edit({
      mergeCells: {
        range: {
          sheetId,
          startRowIndex: row,
          endRowIndex: row + 2,
          startColumnIndex: column,
          endColumnIndex: column + 1,
        },
        mergeType: "MERGE_ALL",
      },
    });
    if (sheet.state === before) return null;
    // Google keeps the first text there is.
    const upper = truth.ratings.find((one) => one.reader === ben && one.criterion === 2 && one.sample === cell.sample);
    const lower = truth.ratings.find((one) => one.reader === ben && one.criterion === 2 && one.sample === below.sample);
    const left = withoutRatings(truth, (one) => one === upper || one === lower);
    const blank = textAt(cell.tab, row, column) === "";
    const kept = blank ? lower : upper;
    return {
      left: kept ? { ...left, ratings: [...left.ratings, { ...kept, sample: cell.sample }] } : left,
      told: [/Merged cells in the tab .*Unmerge/],
    };
  },
  deleteReader: (sheet, truth) => {
    sheet.edit({ deleteSheet: { sheetId: readerTabId(chi) } });
    const others = <Item extends { readonly reader: string }>(items: readonly Item[]) =>
      items.filter(({ reader }) => reader !== chi);
    return {
      left: { ...truth, ratings: others(truth.ratings), notes: others(truth.notes) },
      told: [/tab is missing for “Chi”/],
    };
  },
  deleteRow: (sheet, truth, a) => {
    const cell = cellOf(sheet, chi, 0, a);
    if (!cell) return null;
    const { sheetId, row, sample } = cell;
    sheet.edit({ deleteDimension: { range: { sheetId, dimension: "ROWS", startIndex: row, endIndex: row + 1 } } });
    return { left: withoutRow(truth, sample), told: [new RegExp(`no row for .*${sample}.* in`)] };
  },
  strangeCode: (sheet, truth, a) => {
    const cell = cellOf(sheet, chi, 0, a);
    const column = cell && placeOf(cell.tab, "sample");
    if (!cell || column === undefined || column === null) return null;
    const answered = textAt(cell.tab, cell.row, cell.column) !== "";
    sheet.type({ ...cell, column, typed: "María P." });
    return {
      left: withoutRow(truth, cell.sample),
      told: [new RegExp(`no row for .*${cell.sample}.* in`), ...(answered ? [/where there is no code/] : [])],
    };
  },
  deleteAgreed: (sheet, truth) => {
    const tab = deleteColumn(sheet, consensusTabId, "agreed");
    return (
      tab && { left: { ...truth, agreed: [] }, told: [/“Agreed level” is missing in .*agreed levels are not counted/] }
    );
  },
  deleteAgreedRow: (sheet, truth, a) => {
    const tab = sheet.table(consensusTabId);
    const rows = tab ? codeRows(tab) : [];
    const one = rows[a % Math.max(1, rows.length)];
    if (!tab || !one) return null;
    const criterion = Number(textAt(tab, one.row, placeOf(tab, "criterion")!)) - 1;
    sheet.edit({
      deleteDimension: {
        range: { sheetId: consensusTabId, dimension: "ROWS", startIndex: one.row, endIndex: one.row + 1 },
      },
    });
    return {
      left: {
        ...truth,
        agreed: truth.agreed.filter((each) => each.sample !== one.sample || each.criterion !== criterion),
      },
      told: [new RegExp(`no row for .*${one.sample} \\(${criterionName(criterion)}\\)`)],
    };
  },
};

const withoutRow = (truth: Sort, sample: string): Sort => {
  const others = <Item extends { readonly reader: string; readonly sample: string }>(items: readonly Item[]) =>
    items.filter((one) => one.reader !== chi || one.sample !== sample);
  return { ...truth, ratings: others(truth.ratings), notes: others(truth.notes) };
};

/** Each of them alone, or several that do not touch the same cells, in any order. */
export const someHarms: fc.Arbitrary<readonly { readonly kind: string; readonly a: number }[]> = fc
  .record({
    ana: fc.subarray(["deleteLevels", "deleteTexts"]),
    ben: fc.subarray(["unclearWord", "brokenFormula", "mergeLevels"]),
    chi: fc.constantFrom([], ["deleteReader"], ["deleteRow"], ["strangeCode"]),
    team: fc.constantFrom([], ["deleteAgreed"], ["deleteAgreedRow"]),
  })
  .map((by) => [...by.ana, ...by.ben, ...by.chi, ...by.team])
  .filter((kinds) => kinds.length > 0)
  .chain((kinds) => fc.tuple(...kinds.map((kind) => fc.record({ kind: fc.constant(kind), a: fc.nat(997) }))));
