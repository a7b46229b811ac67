import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { after, answer, cell, formulas, refusal, shown, spreadsheet, typed } from "./spreadsheet.ts";

const rows = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: "ROWS", startIndex, endIndex });
const columns = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: "COLUMNS", startIndex, endIndex });
const column = (startIndex: number) => columns(startIndex, startIndex + 1);

const size = 6;
interface Step {
  readonly kind: "insert" | "delete" | "move";
  readonly dimension: "ROWS" | "COLUMNS";
  readonly at: number;
  readonly count: number;
  readonly to: number;
}
const step = (kinds: readonly Step["kind"][]): fc.Arbitrary<Step> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    dimension: fc.constantFrom("ROWS", "COLUMNS"),
    at: fc.nat(size - 1),
    count: fc.integer({ min: 1, max: 2 }),
    to: fc.nat(size),
  });

/** What a list with an entry a row or column becomes; null where the step cannot be done. */
function naive<T>(list: readonly T[], { kind, at, count, to }: Step, blank: T): readonly T[] | null {
  if (at + count > list.length) return null;
  const part = list.slice(at, at + count);
  if (kind === "insert") return [...list.slice(0, at), ...part.map(() => blank), ...list.slice(at)];
  if (kind === "delete") return count < list.length ? [...list.slice(0, at), ...list.slice(at + count)] : null;
  if ((to > at && to < at + count) || to > list.length) return null;
  const [before, behind] = [list.slice(0, to), list.slice(to)].map((half) =>
    half.filter((each) => !part.includes(each)),
  );
  return [...(before ?? []), ...part, ...(behind ?? [])];
}
function request({ kind, dimension, at, count, to }: Step): object {
  const range = { sheetId: 0, dimension, startIndex: at, endIndex: at + count };
  if (kind === "insert") return { insertDimension: { range } };
  return kind === "delete"
    ? { deleteDimension: { range } }
    : { moveDimension: { source: range, destinationIndex: to } };
}

const indexes = Array.from({ length: size }, (_, index) => index);
const label = (row: number, at: number) => 10 ** 3 * (row + 1) + at;
const letter = (at: number) => String.fromCharCode(65 + at);

/** A full grid of numbers; each column with its metadata and width, each cell with its note; formulas elsewhere look at every cell. */
function grid() {
  const numbers = indexes.map((row) => indexes.map((at) => label(row, at)));
  const shrunk = after(
    spreadsheet(numbers, "Looks"),
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { rowCount: size, columnCount: size } },
        fields: "gridProperties(rowCount,columnCount)",
      },
    },
    ...indexes.flatMap((at) => [
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: `column ${at}`,
            visibility: "PROJECT",
            location: { dimensionRange: column(at) },
          },
        },
      },
      { updateDimensionProperties: { range: column(at), properties: { pixelSize: 50 + at }, fields: "pixelSize" } },
    ]),
    {
      updateCells: {
        start: { sheetId: 0 },
        fields: "note",
        rows: indexes.map((row) => ({ values: indexes.map((at) => ({ note: `note ${label(row, at)}` })) })),
      },
    },
  );
  return typed(
    shrunk,
    "Looks!A1",
    indexes.map((row) => indexes.map((at) => `=Sheet1!${letter(at)}$${row + 1}`)),
  );
}
const start = grid();

/** Row and column labels after the steps that can be done, and the spreadsheet. */
function carriedOut(steps: readonly Step[]) {
  let state = start;
  let down: readonly (number | null)[] = indexes;
  let along: readonly (number | null)[] = indexes;
  for (const each of steps) {
    const list = each.dimension === "ROWS" ? down : along;
    // Inserted rows are all alike, so those already there must not be mistaken for each other.
    const named = list.map((value, index) => value ?? -1 - index);
    const changed = naive(named, each, -100)?.map((value) => (value < 0 ? null : value));
    if (!changed) continue;
    state = after(state, request(each));
    if (each.dimension === "ROWS") down = changed;
    else along = changed;
  }
  return { state, down, along };
}

test("whatever rows and columns are inserted, deleted and moved: values, notes, widths and metadata stay together", () => {
  fc.assert(
    fc.property(fc.array(step(["insert", "delete", "move"]), { maxLength: 6 }), (steps) => {
      const { state, down, along } = carriedOut(steps);
      const tab = answer(state).sheets[0]!;
      expect(tab.properties.gridProperties).toMatchObject({ rowCount: down.length, columnCount: along.length });
      const cells = down.map((_, row) => along.map((_, at) => tab.data[0].rowData?.[row]?.values?.[at] ?? {}));
      const wanted = down.map((row) => along.map((at) => (row === null || at === null ? undefined : label(row, at))));
      expect(cells.map((line) => line.map((each) => each.userEnteredValue?.numberValue))).toEqual(wanted);
      expect(cells.map((line) => line.map((each) => each.note))).toEqual(
        wanted.map((line) => line.map((value) => value && `note ${value}`)),
      );
      const metadata = tab.data[0].columnMetadata;
      expect(metadata.map((each) => each.developerMetadata?.[0]?.metadataKey)).toEqual(
        along.map((at) => (at === null ? undefined : `column ${at}`)),
      );
      metadata.forEach((each, at) => {
        if (along[at] !== null) expect(each.pixelSize).toBe(50 + along[at]!);
        expect(each.developerMetadata?.[0]?.location ?? null).toEqual(
          along[at] === null ? null : { locationType: "COLUMN", dimensionRange: column(at) },
        );
      });
    }),
    { numRuns: 150 },
  );
});

test("formulas in another tab keep showing the cell they were given, and #REF! once it is gone", () => {
  fc.assert(
    fc.property(fc.array(step(["insert", "delete", "move"]), { maxLength: 5 }), (steps) => {
      const { state, down, along } = carriedOut(steps);
      expect(shown(state, `Looks!A1:${letter(size - 1)}${size}`)).toEqual(
        indexes.map((row) =>
          indexes.map((at) => (down.includes(row) && along.includes(at) ? String(label(row, at)) : "#REF!")),
        ),
      );
    }),
    { numRuns: 60 },
  );
});

test("a sum over a range counts those of its cells that are still there", () => {
  fc.assert(
    fc.property(
      fc.array(step(["insert", "delete"]), { maxLength: 5 }),
      fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.nat(size - 1), fc.nat(size - 1)),
      (steps, [r1, r2, c1, c2]) => {
        const [top, bottom, left, right] = [Math.min(r1, r2), Math.max(r1, r2), Math.min(c1, c2), Math.max(c1, c2)];
        const formula = `=SUM(Sheet1!$${letter(left)}$${top + 1}:${letter(right)}${bottom + 1})`;
        const { down, along } = carriedOut(steps);
        let state = typed(start, "Looks!J1", [[formula]]);
        let [height, width] = [size, size];
        for (const each of steps) {
          const length = each.dimension === "ROWS" ? height : width;
          const changed = naive(
            Array.from({ length }, (_, index) => index),
            each,
            -1,
          );
          if (!changed) continue;
          state = after(state, request(each));
          if (each.dimension === "ROWS") height = changed.length;
          else width = changed.length;
        }
        const kept = indexes
          .slice(top, bottom + 1)
          .flatMap((row) => indexes.slice(left, right + 1).map((at) => ({ row, at })));
        const rowLeft = indexes.slice(top, bottom + 1).some((row) => down.includes(row));
        const columnLeft = indexes.slice(left, right + 1).some((at) => along.includes(at));
        const sum = kept
          .filter(({ row, at }) => down.includes(row) && along.includes(at))
          .reduce((total, { row, at }) => total + label(row, at), 0);
        const inserted = (list: readonly (number | null)[]) => list.includes(null);
        // A range whose every row was deleted is #REF!, unless rows had been inserted into it before.
        const expected =
          rowLeft && columnLeft ? String(sum) : inserted(down) || inserted(along) ? expect.any(String) : "#REF!";
        expect(shown(state, "Looks!J1")[0]?.[0]).toEqual(expected);
      },
    ),
    { numRuns: 80 },
  );
});

const range = (startRowIndex: number, endRowIndex: number) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex: 0,
  endColumnIndex: 2,
});

test("drop-downs, colours, protection and merged cells follow inserted and deleted rows", () => {
  const state = after(
    spreadsheet([["Level"], ["1 Near"], ["2 Meets"]], "Ben"),
    {
      setDataValidation: {
        range: { sheetId: 1, endRowIndex: 2, endColumnIndex: 1 },
        rule: { condition: { type: "ONE_OF_RANGE", values: [{ userEnteredValue: "=Sheet1!$A$2:$A$3" }] } },
      },
    },
    {
      addConditionalFormatRule: {
        rule: {
          ranges: [range(4, 6)],
          booleanRule: {
            condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: "=A5=$A$3" }] },
            format: {},
          },
        },
      },
    },
    { addProtectedRange: { protectedRange: { range: range(0, 3), warningOnly: true } } },
    { mergeCells: { range: range(7, 9) } },
    { insertDimension: { range: rows(2, 4) } },
    { deleteDimension: { range: rows(0, 1) } },
  );
  const [own, ben] = answer(state).sheets;
  expect(ben?.data[0].rowData?.[1]?.values?.[0]?.dataValidation?.condition.values).toEqual([
    { userEnteredValue: "=Sheet1!$A$1:$A$4" },
  ]);
  expect(own?.conditionalFormats).toMatchObject([
    { ranges: [range(5, 7)], booleanRule: { condition: { values: [{ userEnteredValue: "=A6=$A$4" }] } } },
  ]);
  expect(own?.protectedRanges).toMatchObject([{ range: range(0, 4) }]);
  expect(own?.merges).toEqual([range(8, 10)]);
});

test("a row inserted into a sort tab has its neighbours' look and drop-down", () => {
  const state = after(
    spreadsheet([["S01"], ["S02"]]),
    {
      repeatCell: {
        range: { sheetId: 0, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 },
        cell: {
          userEnteredFormat: { wrapStrategy: "WRAP" },
          dataValidation: { condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "3 Meets" }] } },
        },
        fields: "userEnteredFormat,dataValidation",
      },
    },
    { insertDimension: { range: rows(1, 2), inheritFromBefore: true } },
  );
  expect(cell(state, "B2")).toMatchObject({
    userEnteredFormat: { wrapStrategy: "WRAP" },
    dataValidation: { condition: { type: "ONE_OF_LIST" } },
  });
  expect(cell(state, "A2")).toEqual({});
  expect(shown(state, "A1:A3")).toEqual([["S01"], [], ["S02"]]);
});

test("ranges in formulas: what is inserted inside belongs to them, what is moved away does not", () => {
  const state = typed(spreadsheet([[1], [2], [3], [4], [5]]), "C1", [
    ["=SUM(A1:A3)", "=SUM($A$2:$A)", "=SUM(2:3)", "=A1:A1"],
  ]);
  const inserted = after(state, { insertDimension: { range: rows(1, 2) } });
  expect(formulas(inserted, "C1:F1")).toEqual([["=SUM(A1:A4)", "=SUM($A$3:$A)", "=SUM(3:4)", "=A1:A1"]]);
  const moved = after(state, { moveDimension: { source: rows(1, 2), destinationIndex: 5 } });
  expect(formulas(moved, "C1")).toEqual([["=SUM(A1:A2)"]]);
  expect(shown(moved, "C1")).toEqual([["4"]]);
});

test("what cannot be done is refused in words, and nothing is done", () => {
  const state = after(spreadsheet([["x"]]), { mergeCells: { range: range(2, 4) } });
  expect(refusal(state, { deleteDimension: { range: rows(0, 1000) } })).toBe(
    "400 Invalid requests[0].deleteDimension: You can't delete all the rows on the sheet.",
  );
  expect(refusal(state, { deleteDimension: { range: rows(999, 1001) } })).toContain("there are only 1000 rows");
  expect(refusal(state, { insertDimension: { range: rows(0, 1), inheritFromBefore: true } })).toContain(
    "400 Invalid requests[0].insertDimension",
  );
  expect(
    refusal(state, { insertDimension: { range: { sheetId: 7, dimension: "ROWS", startIndex: 0, endIndex: 1 } } }),
  ).toBe("400 Invalid requests[0].insertDimension: No grid with id: 7");
  expect(refusal(state, { moveDimension: { source: rows(3, 4), destinationIndex: Number.NaN } })).toContain(
    "destinationIndex[NaN] is outside the grid",
  );
  expect(refusal(state, { moveDimension: { source: rows(3, 4), destinationIndex: 8 } })).toContain("merged cell");
  expect(refusal(state, { moveDimension: { source: rows(0, 4), destinationIndex: 8 } })).toBe("done");
});

test("frozen rows stay frozen when rows are inserted among them", () => {
  const state = after(
    spreadsheet([["x"]]),
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 2 } },
        fields: "gridProperties.frozenRowCount",
      },
    },
    { insertDimension: { range: rows(1, 2) } },
    { appendDimension: { sheetId: 0, dimension: "ROWS", length: 5 } },
  );
  expect(answer(state).sheets[0]?.properties.gridProperties).toEqual({
    rowCount: 1006,
    columnCount: 26,
    frozenRowCount: 3,
  });
});
