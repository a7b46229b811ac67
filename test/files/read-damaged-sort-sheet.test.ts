/** What people did to a sort sheet that cannot be undone by reading: understood where it can be, told where it cannot. */
import { expect, test } from "@jest/globals";
import { inLanguage } from "../../src/core/language.ts";
import type { Sort } from "../../src/core/sorting/rating.ts";
import { readSortSheet } from "../../src/files/read-sort-sheet.ts";
import type { TabTable } from "../../src/files/tables.ts";
import { aRubric, codes } from "./a-meeting.ts";
import { columnOf, filledSortSheet } from "./filled-sort-sheet.ts";

const readers = ["Ana", "Ben", "Chi"];
const aSort: Sort = {
  samples: codes(4),
  readers,
  ratings: codes(4).map((sample) => ({ sample, reader: "Ana", criterion: 0, level: 2 })),
  notes: [],
  agreed: [],
};
const { workbook, sheet } = filledSortSheet(aRubric, aSort);
const tables = sheet.tables();
const at = (key: string) => columnOf(workbook, "Ana", key);

const changed = (title: string, change: (tab: TabTable) => TabTable, all: readonly TabTable[] = tables) =>
  all.map((tab) => (tab.title === title ? change(tab) : tab));
const typed = (title: string, cells: readonly (readonly [row: number, column: number, text: string])[]) =>
  changed(title, (tab) => ({
    ...tab,
    rows: tab.rows.map((row, r) => row.map((text, c) => cells.find(([y, x]) => y === r && x === c)?.[2] ?? text)),
  }));
const read = (tabs: readonly TabTable[]) => {
  const { oddities, ...reading } = readSortSheet(tabs);
  return { ...reading, oddities: inLanguage(oddities, "en") };
};

test("readers who have not filled anything yet are named, and that is no oddity", () => {
  const { untouched, oddities, sort } = read(tables);
  expect([untouched, oddities]).toEqual([["Ben", "Chi"], []]);
  expect(sort.readers).toEqual(readers);
  expect(read(typed("Ben", [[4, at("strategy"), "drew"]])).untouched).toEqual(["Chi"]);
});

test("a code typed otherwise is understood where it can mean one sample only, and formulas' blindness is told", () => {
  const { sort, oddities } = read(
    typed("Ana", [
      [3, 0, "s 1"],
      [4, 0, "S-02"],
      [5, 0, "s03"],
    ]),
  );
  expect(sort.ratings).toEqual(aSort.ratings);
  expect(oddities).toEqual([
    "Codes typed in another way in the tab “Ana” are counted, but formulas do not find them: A4 (s 1, S01) and A5 (S-02, S02). Type them as in the other tabs.",
  ]);
});

test("merged cells are told by their range, wherever they swallow an answer or a code", () => {
  const level = at("level:0");
  const merged = changed("Ana", (tab) => ({
    ...tab,
    merges: [
      { row: 3, column: level, rows: 2, columns: 1 },
      { row: 0, column: 0, rows: 1, columns: 4 },
      { row: 5, column: at("work"), rows: 2, columns: 1 },
    ],
  }));
  expect(read(merged).oddities).toEqual([
    expect.stringMatching(/^Merged cells in the tab “Ana”: C4:C5\. Only the first/),
  ]);
});

/** Rows become one at their codes, as Google merges: only the first code is left. */
const mergedCodes = (title: string, row: number, rows: number) =>
  changed(title, (tab) => ({
    ...tab,
    rows: tab.rows.map((cells, r) => (r > row && r < row + rows ? ["", ...cells.slice(1)] : cells)),
    merges: [{ row, column: 0, rows, columns: 1 }],
  }));
const again = (area: string, code: string, tab: string) =>
  `Merged cells in the tab “${tab}”: ${area}. Only the first cell of each is counted. Choose Format > Merge cells > Unmerge, and type again: ${code}.`;

test("a merge over codes is told in one sentence, which says to type the code again: unmerging does not bring it back", () => {
  expect(read(mergedCodes("Ana", 4, 2)).oddities).toEqual([again("A5:A6", "S03", "Ana")]);
  // Nothing was answered there.
  expect(read(mergedCodes("Ben", 4, 2)).oddities).toEqual([again("A5:A6", "S03", "Ben")]);
  // S02's rows, a criterion each.
  const { length } = aRubric.criteria;
  const row = 3 + length;
  expect(read(mergedCodes("Consensus", row, length)).oddities).toEqual([
    again(`A${row + 1}:A${row + length}`, "S02", "Consensus"),
  ]);
  // A row that was deleted besides is told too.
  const fewer = mergedCodes("Ana", 4, 2).map((tab) =>
    tab.title === "Ana" ? { ...tab, rows: tab.rows.filter((_, r) => r !== 6) } : tab,
  );
  expect(read(fewer).oddities).toEqual([
    again("A5:A6", "S03, S04", "Ana"),
    expect.stringMatching(/^There is no row for S03, S04 in “Ana”/),
  ]);
});

test("a copied column counts where its copies agree, and is told where they differ", () => {
  const level = at("level:0");
  const copied = (text: string) =>
    changed("Ana", (tab) => ({
      ...tab,
      columns: [...tab.columns, { key: "level:0", index: 30 }],
      rows: tab.rows.map((row, r) => [
        ...row,
        ...Array.from({ length: 30 - row.length }, () => ""),
        r === 3 ? text : (row[level] ?? ""),
      ]),
    }));
  expect(read(copied("3 Meets")).sort.ratings).toEqual(aSort.ratings);
  expect(read(copied("3 Meets")).oddities).toEqual([]);
  const differing = read(copied("4 Exceeds"));
  expect(differing.sort.ratings).toEqual(aSort.ratings.slice(1));
  expect(differing.oddities).toEqual([expect.stringMatching(/“Claim” stands more than once in “Ana”/)]);
});

test("a column whose cells were cut and pasted elsewhere is found by its heading, and that is told", () => {
  const level = at("level:0");
  const cut = changed("Ana", (tab) => ({
    ...tab,
    rows: tab.rows.map((row) => [...row.map((text, column) => (column === level ? "" : text)), row[level] ?? ""]),
  }));
  const { sort, oddities } = read(cut);
  expect(sort.ratings).toEqual(aSort.ratings);
  expect(oddities).toEqual([expect.stringMatching(/“Claim” was found by its heading alone in “Ana”/)]);
});

test("a formula that does not work is told with its cell, and its error is nobody's evidence", () => {
  const { sort, oddities } = read(
    typed("Ana", [
      [3, at("level:0"), "#REF!"],
      [4, at("evidence"), "#¿NOMBRE?"],
    ]),
  );
  expect(sort.ratings).toEqual(aSort.ratings.slice(1));
  expect(sort.notes).toEqual([]);
  expect(oddities).toEqual([
    expect.stringMatching(/formula there does not work: C4 \(#REF!\) and \S+5 \(#¿NOMBRE\?\)/),
  ]);
});

test("many of one kind are one sentence, and a long list is cut and counted", () => {
  const gone = at("level:1");
  const lost = tables.map((tab) =>
    readers.includes(tab.title)
      ? {
          ...tab,
          columns: tab.columns.filter(({ index }) => index !== gone),
          rows: tab.rows.map((row) => row.map((text, column) => (column === gone ? "" : text))),
        }
      : tab,
  );
  expect(read(lost).oddities).toEqual([
    expect.stringMatching(/^The column “Evidence” is missing in “Ana”, “Ben” and “Chi”:/),
  ]);
  const everywhere = readers.reduce<readonly TabTable[]>(
    (all, reader) =>
      changed(
        reader,
        (tab) => ({
          ...tab,
          rows: tab.rows.map((row, r) =>
            r < 3 || r > 6
              ? row
              : row.map((text, c) =>
                  c === at("evidence") ? "#REF!" : c >= at("level:0") && c < at("evidence") ? "very good work" : text,
                ),
          ),
          merges: [{ row: 3, column: at("level:0"), rows: 2, columns: 1 }],
        }),
        all,
      ),
    tables.filter(({ title }) => title !== "Consensus"),
  );
  const { oddities } = read(everywhere);
  expect(oddities).toHaveLength(13);
  expect(oddities[0]).toMatch(/“Consensus” is missing/);
  expect(oddities[1]).toMatch(/^Merged cells/);
  expect(oddities[12]).toBe("And 4 more like this.");
});

test("samples and readers that were taken out of the meeting are left alone, and nobody is told", () => {
  const out = changed("Meeting", (tab) => ({
    ...tab,
    rows: [
      ...tab.rows
        .filter(([fact]) => fact !== "reader:1001")
        .map((row) => (row[0] === "samples" ? ["samples", "S01 S02 S03"] : row)),
      ["samplesOut", "S04"],
      ["readerOut:1001", "Ben"],
    ],
  }));
  const { sort, oddities, untouched } = read(out);
  expect(sort.samples).toEqual(codes(3));
  expect(sort.readers).toEqual(["Ana", "Chi"]);
  expect(sort.ratings).toEqual(aSort.ratings.slice(0, 3));
  expect([oddities, untouched]).toEqual([[], ["Chi"]]);
});

test("headings that were sorted in among the samples are nobody's answers", () => {
  const sorted = changed("Ana", (tab) => ({
    ...tab,
    rows: [...tab.rows.slice(3, 5), tab.rows[2]!, ...tab.rows.slice(5)],
  }));
  expect(read(sorted).oddities).toEqual([]);
  expect(read(sorted).sort.ratings).toEqual(aSort.ratings);
});
