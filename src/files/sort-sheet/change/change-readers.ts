/** Readers who join a sort sheet in use, get another name, are taken out or come back. The tab of one who is taken out stays, hidden. */
import type { Language } from "../../../core/language.ts";
import { fold } from "../../../core/pasted/fold.ts";
import { cellName, fixedArea, fixedCell, inTab, quoted } from "../../sheet-address.ts";
import type { SheetEdit } from "../../sheet-edits.ts";
import { findColumn, type TabTable, textAt } from "../../tables.ts";
import type { Cell } from "../../workbook.ts";
import { tidied } from "../level-formulas.ts";
import { comparisonsTabId, consensusTabId, firstReaderTabId, readerTabNames } from "../tabs.ts";
import {
  cannotFollow,
  columnOf,
  type EditedSheet,
  edited,
  stretches,
  tabOf,
  widthOf,
  withCell,
  withColumn,
  withoutColumn,
} from "./edited-sheet.ts";

const headRow = 2;
const firstRow = 3;

/** A title for the tab of somebody of this name that no other tab has. */
const freeTitle = ({ tabs }: EditedSheet, name: string, language: Language): string => {
  const names = readerTabNames([...tabs.map(({ title }) => title), name], language);
  return names[names.length - 1]!;
};

/** Columns of a reader's tab that a new reader's tab takes over. All others hold what somebody typed. */
const shared = /^(sample|work|position:\d+)$/;

/** A reader's tab as it was before anybody wrote in it. */
const emptyTab = (tab: TabTable): readonly SheetEdit[] => {
  const { sheetId } = tab;
  const width = widthOf(tab);
  const codes = columnOf(tab, "sample");
  const kept = new Set(tab.columns.filter(({ key }) => shared.test(key)).map(({ index }) => index));
  const keyed = new Set(tab.columns.map(({ index }) => index));
  const typed = stretches(Array.from({ length: width }, (_, column) => column).filter((column) => !kept.has(column)));
  const strange = stretches(
    Array.from({ length: width }, (_, column) => column).filter((column) => !keyed.has(column)),
  );
  const clear = (row: number, rows: number, column: number, columns: number): SheetEdit => ({
    kind: "clear",
    sheetId,
    area: { row, column, rows, columns },
  });
  const below = tab.rows.length - firstRow;
  const remarks = stretches(
    tab.rows.flatMap((_, row) => (row >= firstRow && textAt(tab, row, codes) === "" ? [row] : [])),
  );
  return [
    ...(below > 0 ? typed.map(({ at, count }) => clear(firstRow, below, at, count)) : []),
    ...strange.map(({ at, count }) => clear(0, firstRow, at, count)),
    ...remarks.map(({ at, count }) => clear(at, count, 0, width)),
  ];
};

/** What a reader chose, for the row of a sample and criterion in Consensus: the same as `readerLevel` of a new sheet, at the places of today. */
const levelFormula = (tab: TabTable, criterion: number, code: string): string => {
  const column = (key: string): string =>
    inTab(tab.title) +
    fixedArea({ row: firstRow, column: columnOf(tab, key), rows: tab.rows.length - firstRow + 1, columns: 1 });
  const chosen = `INDEX(${column(`level:${criterion}`)},MATCH(${code},${column("sample")},0))`;
  return `=IFERROR(${tidied(chosen)},"")`;
};

const headingFormula = (tab: TabTable, name: string): string => {
  const shown = inTab(tab.title) + fixedCell(0, columnOf(tab, "sample"));
  return `=IFERROR(IF(${shown}="",${quoted(name)},${shown}&""),"")`;
};

/** Columns of a reader's words and of their positions in Consensus, before the ones that close the ranges. */
const joinConsensus = (sheet: EditedSheet, reader: TabTable, name: string): EditedSheet => {
  const { sheetId } = reader;
  const before = tabOf(sheet, consensusTabId);
  if (before === undefined) return sheet;
  const words = columnOf(before, "readersEnd");
  const widened = withColumn(sheet, before, words, `reader:${sheetId}`);
  const between = tabOf(widened, consensusTabId)!;
  const place = columnOf(between, "positionsEnd");
  const opened = withColumn(widened, between, place, `position:${sheetId}`);
  const tab = tabOf(opened, consensusTabId)!;
  // A copied formula finds the words as far to its left as those of the model are.
  const model = tab.columns.find(({ key, index }) => {
    const id = /^position:(\d+)$/.exec(key)?.[1];
    return id !== undefined && index !== place && index - columnOf(tab, `reader:${id}`) === place - words;
  });
  if (model === undefined) throw cannotFollow(tab.title);
  const codes = columnOf(tab, "sample");
  const numbers = columnOf(tab, "criterion");
  const cells = tab.rows.map((_, row): Cell => {
    const criterion = Math.abs(Number(textAt(tab, row, numbers))) - 1;
    if (row === headRow) return { formula: headingFormula(reader, name) };
    return row < firstRow || !(criterion >= 0) || textAt(tab, row, codes) === ""
      ? {}
      : { formula: levelFormula(reader, criterion, `$${cellName(row, codes)}`) };
  });
  const height = tab.rows.length - firstRow;
  return edited(
    opened,
    {
      kind: "write",
      sheetId: consensusTabId,
      row: headRow,
      column: words,
      cells: cells.slice(headRow).map((cell) => [cell]),
    },
    {
      kind: "repeat",
      sheetId: consensusTabId,
      from: { row: firstRow, column: model.index, rows: height, columns: 1 },
      to: { row: firstRow, column: place, rows: height, columns: 1 },
    },
    { kind: "hide", where: { sheetId: consensusTabId, dimension: "columns", at: place, count: 1 } },
    // A column that is inserted before a hidden one may be hidden with it.
    { kind: "show", where: { sheetId: consensusTabId, dimension: "columns", at: words, count: 1 } },
  );
};

export interface Joined {
  readonly sheet: EditedSheet;
  /** Of the new tab. */
  readonly sheetId: number;
}

/** A tab like that of `model`, a reader who is there, without what that reader wrote. */
export const addReader = (sheet: EditedSheet, name: string, model: number, language: Language): Joined => {
  const source = tabOf(sheet, model)!;
  const sheetId = Math.max(firstReaderTabId, ...sheet.tabs.map((tab) => tab.sheetId + 1).filter((id) => id < 2 ** 30));
  const title = freeTitle(sheet, name, language);
  const tab: TabTable = { ...source, sheetId, title, hidden: false };
  const isReaders = (one: TabTable) => one.columns.some(({ key }) => key === "evidence");
  // After the last reader's, so that tabs and columns of Consensus are in the order in which people came.
  const index = sheet.tabs.length - [...sheet.tabs].reverse().findIndex(isReaders);
  const there: EditedSheet = {
    ...sheet,
    tabs: [...sheet.tabs.slice(0, index), tab, ...sheet.tabs.slice(index)],
  };
  const made = edited(
    there,
    { kind: "duplicate", from: model, sheetId, title, index },
    { kind: "tab", sheetId, hidden: false },
    ...emptyTab(tab),
  );
  const named = withCell(made, tab, 0, columnOf(tab, "sample"), { text: name });
  return { sheet: joinConsensus(named, tabOf(named, sheetId)!, name), sheetId };
};

/** Comparisons name their reader: what somebody compared stays theirs under the new name. */
const renameInComparisons = (sheet: EditedSheet, before: string, name: string): EditedSheet => {
  const tab = tabOf(sheet, comparisonsTabId);
  const column = tab && findColumn(tab, "reader");
  if (tab === undefined || typeof column !== "number") return sheet;
  return tab.rows.reduce(
    (all, _, row) =>
      fold(textAt(tab, row, column)) === fold(before)
        ? withCell(all, tabOf(all, comparisonsTabId)!, row, column, { text: name })
        : all,
    sheet,
  );
};

export const renameReader = (
  sheet: EditedSheet,
  { sheetId, name, before }: { readonly sheetId: number; readonly name: string; readonly before: string },
  language: Language,
): EditedSheet => {
  const tab = tabOf(sheet, sheetId);
  if (tab === undefined) return sheet;
  const others = { ...sheet, tabs: sheet.tabs.filter((one) => one !== tab) };
  const title = freeTitle(others, name, language);
  const titled = edited(
    { ...sheet, tabs: sheet.tabs.map((one) => (one === tab ? { ...tab, title } : one)) },
    { kind: "tab", sheetId, title },
  );
  const headed = withCell(titled, tabOf(titled, sheetId)!, 0, columnOf(tab, "sample"), { text: name });
  return renameInComparisons(headed, before, name);
};

/** Hides the tab, and takes the two columns of formulas out of Consensus. */
export const takeReaderOut = (sheet: EditedSheet, sheetId: number): EditedSheet => {
  const hidden = edited(sheet, { kind: "tab", sheetId, hidden: true });
  return ["reader", "position"].reduce((all, part) => {
    const tab = tabOf(all, consensusTabId);
    return tab === undefined ? all : withoutColumn(all, tab, columnOf(tab, `${part}:${sheetId}`));
  }, hidden);
};

export const bringReaderBack = (sheet: EditedSheet, sheetId: number, name: string): EditedSheet => {
  const tab = tabOf(sheet, sheetId);
  return tab === undefined ? sheet : joinConsensus(edited(sheet, { kind: "tab", sheetId, hidden: false }), tab, name);
};
