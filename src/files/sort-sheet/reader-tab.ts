/**
 * A reader's own tab: a row a sample, a drop-down a criterion, a pile or rank, and room for evidence, strategy and rationale. A
 * thin row closes the table: it is part of every range, so that a row inserted above it takes part in all formulas and colours.
 */
import type { Language } from "../../core/language.ts";
import type { Sample } from "../../core/samples/sample.ts";
import { pileNames } from "../../core/sorting/pile.ts";
import { cellName, fixedArea, fixedCell, inTab } from "../sheet-address.ts";
import type { Cell, Column, Tab } from "../workbook.ts";
import { positionOf, tidied } from "./level-formulas.ts";
import { positionTones } from "./level-tones.ts";
import type { CriterionAddresses } from "./rubric-tab.ts";
import { firstReaderTabId } from "./tabs.ts";
import { sortSheetWords } from "./words.ts";

const headRow = 2;
const firstRow = 3;
const firstLevelColumn = 2;
/** Pixels of the row that closes a table. */
export const endRowHeight = 8;

/** Columns by their place, for a rubric of so many criteria. */
export const readerColumns = (criteria: number) => {
  const after = firstLevelColumn + criteria;
  return { pile: after, evidence: after + 1, strategy: after + 2, rationale: after + 3, firstPosition: after + 4 };
};

/** Where Consensus finds what a reader chose, as addresses that stay. The closing row is part of them. */
export const readerAddresses = (title: string, samples: number, criterion: number) => {
  const column = (index: number): string =>
    inTab(title) + fixedArea({ row: firstRow, column: index, rows: samples + 1, columns: 1 });
  return { codes: column(0), levels: column(firstLevelColumn + criterion), name: inTab(title) + fixedCell(0, 0) };
};

const workCell = ({ link }: Sample, open: string): Cell =>
  link === "" ? {} : /^https?:\/\//i.test(link) ? { text: open, link, look: "level" } : { text: link, look: "text" };

/** A sample's row, to stand in `row`. */
export const readerRow = (
  sample: Sample,
  row: number,
  criteria: readonly CriterionAddresses[],
  language: Language,
): readonly Cell[] => {
  const words = sortSheetWords[language].reader;
  return [
    { text: sample.code, look: "code" },
    workCell(sample, words.open),
    ...criteria.map(({ choices }): Cell => ({ look: "level", choices: `=${choices}` })),
    { look: "level", choices: pileNames[language], hint: words.pileHint },
    { look: "writing" },
    { look: "writing" },
    { look: "writing" },
    ...criteria.map(
      (address, index): Cell => ({
        formula: `=${positionOf(tidied(cellName(row, firstLevelColumn + index)), address)}`,
      }),
    ),
  ];
};

export const readerTab = (
  reader: number,
  { title, name }: { readonly title: string; readonly name: string },
  criteria: readonly CriterionAddresses[],
  samples: readonly Sample[],
  language: Language,
): Tab => {
  const words = sortSheetWords[language];
  const at = readerColumns(criteria.length);
  const columns: Column[] = [
    { width: 80, key: "sample" },
    { width: 70, key: "work" },
    ...criteria.map((_, index) => ({ width: 140, key: `level:${index}` })),
    { width: 110, key: "pile" },
    { width: 280, key: "evidence" },
    { width: 200, key: "strategy" },
    { width: 240, key: "rationale" },
    ...criteria.map((_, index) => ({ width: 60, hidden: true, key: `position:${index}` })),
  ];
  const end = firstRow + samples.length;
  const rows = samples.length + 1;
  const view = { row: headRow, column: 0, rows: rows + 1, columns: columns.length };
  const first = cellName(firstRow, 0);
  const levels = [firstLevelColumn, at.pile - 1].map((column) => `$${cellName(firstRow, column)}`).join(":");
  const head = (text: string): Cell => ({ text, look: "head" });
  return {
    sheetId: firstReaderTabId + reader,
    title,
    columns,
    rows: [
      [{ text: name, look: "title" }],
      [{ text: words.reader.help, look: "help" }],
      [
        head(words.sample),
        head(words.reader.work),
        ...criteria.map(({ name }): Cell => ({ formula: `=${name}`, look: "head" })),
        head(words.reader.pile),
        head(words.reader.evidence),
        head(words.reader.strategy),
        head(words.reader.rationale),
        // Colours may not look into the Rubric tab for the grade-level line.
        ...criteria.map(({ line }): Cell => ({ formula: `=${line}` })),
      ],
      ...samples.map((sample, index) => readerRow(sample, firstRow + index, criteria, language)),
      Array.from({ length: at.firstPosition }, (): Cell => ({ look: "head" })),
    ],
    heights: [{ row: end, rows: 1, pixels: endRowHeight }],
    frozenRows: firstRow,
    frozenColumns: 1,
    guarded: [
      { row: 0, column: 0, rows: firstRow, columns: columns.length },
      { row: firstRow, column: 0, rows, columns: 1 },
      { row: end, column: 1, rows: 1, columns: at.firstPosition - 1 },
      { row: firstRow, column: at.firstPosition, rows, columns: criteria.length },
    ],
    tones: criteria.flatMap((_, index) =>
      positionTones(
        { row: firstRow, rows },
        { column: firstLevelColumn + index, position: at.firstPosition + index },
        fixedCell(headRow, at.firstPosition + index),
      ),
    ),
    repeats: [
      {
        area: {
          row: firstRow,
          column: firstLevelColumn,
          rows: samples.length,
          columns: columns.length - firstLevelColumn,
        },
        rows: 1,
      },
    ],
    views: [
      { title: words.reader.views.byPile, area: view, sortBy: at.pile },
      {
        title: words.reader.views.open,
        area: view,
        where: { column: 0, formula: `=AND($${first}<>"",COUNTBLANK(${levels})>0)` },
      },
    ],
  };
};
