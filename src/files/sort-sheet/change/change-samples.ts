/** Samples that come into a sort sheet in use, are taken out of it, or come back. What was typed about a sample taken out stays, hidden. */
import type { Sample } from "../../../core/samples/sample.ts";
import type { SheetEdit } from "../../sheet-edits.ts";
import { type TabTable, textAt } from "../../tables.ts";
import type { Area, Cell } from "../../workbook.ts";
import { workCell } from "../reader-tab.ts";
import { consensusTabId } from "../tabs.ts";
import {
  cannotFollow,
  columnOf,
  type EditedSheet,
  edited,
  stretches,
  tabOf,
  widthOf,
  withCell,
  withRows,
} from "./edited-sheet.ts";

/** The rows of a sample, by its code as the sheet has it. */
const rowsOf = (tab: TabTable, code: string): readonly number[] => {
  const column = columnOf(tab, "sample");
  return tab.rows.flatMap((_, row) => (textAt(tab, row, column).toLowerCase() === code.toLowerCase() ? [row] : []));
};

/** The row below the last of these samples: still above the row that closes the table. */
const endOf = (tab: TabTable, samples: readonly string[]): number => {
  const known = new Set(samples.map((code) => code.toLowerCase()));
  const column = columnOf(tab, "sample");
  const rows = tab.rows.flatMap((_, row) => (known.has(textAt(tab, row, column).toLowerCase()) ? [row] : []));
  const last = rows[rows.length - 1];
  if (last === undefined) throw cannotFollow(tab.title);
  return last + 1;
};

/** Columns whose cells are formulas of ours, which a copied row keeps. All others are people's. */
const ownFormulas =
  /^(name|reader:\d+|readersEnd|range|tier|criterion|line|position:\d+|positionsEnd|agreedPosition|counts)$/;

/** Empties what a copied row brought along of people's own. */
const clearTyped = (tab: TabTable, row: number, rows: number): readonly SheetEdit[] => {
  const kept = new Set(tab.columns.filter(({ key }) => ownFormulas.test(key)).map(({ index }) => index));
  const typed = Array.from({ length: widthOf(tab) }, (_, column) => column).filter((column) => !kept.has(column));
  return stretches(typed).map(({ at, count }) => ({
    kind: "clear",
    sheetId: tab.sheetId,
    area: { row, column: at, rows, columns: count },
  }));
};

const line = (tab: TabTable, row: number, rows = 1): Area => ({ row, column: 0, rows, columns: widthOf(tab) });

const addToReader = (
  sheet: EditedSheet,
  sheetId: number,
  samples: readonly Sample[],
  there: readonly string[],
  open: string,
): EditedSheet => {
  const tab = tabOf(sheet, sheetId);
  if (tab === undefined) return sheet;
  const at = endOf(tab, there);
  const count = samples.length;
  const opened = withRows(sheet, tab, at, count);
  const cleared = edited(
    opened,
    { kind: "repeat", sheetId, from: line(tab, at - 1), to: line(tab, at, count) },
    ...clearTyped(tab, at, count),
  );
  const [codes, work] = [columnOf(tab, "sample"), columnOf(tab, "work")];
  return samples.reduce((all, sample, index) => {
    const coded = withCell(all, tabOf(all, sheetId)!, at + index, codes, { text: sample.code });
    return withCell(coded, tabOf(coded, sheetId)!, at + index, work, workCell(sample, open));
  }, cleared);
};

/** The rows of a sample of the same tint, by criterion number: 1 is the first. */
const modelRows = (tab: TabTable, code: string, criteria: number): readonly number[] | null => {
  const number = columnOf(tab, "criterion");
  const rows = rowsOf(tab, code);
  const byNumber = Array.from({ length: criteria }, (_, index) =>
    rows.find((row) => Math.abs(Number(textAt(tab, row, number))) === index + 1),
  );
  return byNumber.some((row) => row === undefined) ? null : (byNumber as number[]);
};

const addToConsensus = (
  sheet: EditedSheet,
  samples: readonly Sample[],
  there: readonly string[],
  criteria: number,
): EditedSheet => {
  const tab = tabOf(sheet, consensusTabId);
  if (tab === undefined) return sheet;
  const at = endOf(tab, there);
  const opened = withRows(sheet, tab, at, samples.length * criteria);
  const codes = columnOf(tab, "sample");
  const numbers = columnOf(tab, "criterion");
  return samples.reduce((all, { code }, index) => {
    // Every other sample has a tint.
    const alike = there.filter((_, place) => place % 2 === (there.length + index) % 2);
    const models = [...alike, ...there].map((one) => modelRows(tab, one, criteria)).find((rows) => rows !== null);
    if (!models) throw cannotFollow(tab.title);
    const first = at + index * criteria;
    const copied = models.map(
      (row, criterion): SheetEdit => ({
        kind: "repeat",
        sheetId: tab.sheetId,
        from: line(tab, row),
        to: line(tab, first + criterion),
      }),
    );
    const cleared = edited(all, ...copied, ...clearTyped(tab, first, criteria));
    return models.reduce((done, _, criterion) => {
      const coded = withCell(done, tabOf(done, tab.sheetId)!, first + criterion, codes, { text: code });
      return withCell(coded, tabOf(coded, tab.sheetId)!, first + criterion, numbers, { number: criterion + 1 });
    }, cleared);
  }, opened);
};

/** `there`: the codes of all samples that the tabs hold, taken out or not, in the order of the sheet. */
export const addSamples = (
  sheet: EditedSheet,
  samples: readonly Sample[],
  at: {
    readonly readers: readonly number[];
    readonly there: readonly string[];
    readonly criteria: number;
    readonly open: string;
  },
): EditedSheet => {
  if (samples.length === 0) return sheet;
  const read = at.readers.reduce((all, reader) => addToReader(all, reader, samples, at.there, at.open), sheet);
  return addToConsensus(read, samples, at.there, at.criteria);
};

/** Hides or shows the rows of samples. In Consensus a negative number of the criterion keeps a row from being counted. */
export const turnSamples = (
  sheet: EditedSheet,
  codes: readonly string[],
  way: "out" | "back",
  readers: readonly number[],
): EditedSheet =>
  [...readers, consensusTabId].reduce((all, sheetId) => {
    const tab = tabOf(all, sheetId);
    if (tab === undefined) return all;
    const rows = codes.flatMap((code) => rowsOf(tab, code));
    const turned = edited(
      all,
      ...stretches(rows).map(
        (stretch): SheetEdit => ({
          kind: way === "out" ? "hide" : "show",
          where: { sheetId, dimension: "rows", ...stretch },
        }),
      ),
    );
    if (sheetId !== consensusTabId) return turned;
    const numbers = columnOf(tab, "criterion");
    return rows.reduce((done, row) => {
      const number = Math.abs(Number(textAt(tab, row, numbers)));
      const cell: Cell = { number: way === "out" ? -number : number };
      return number > 0 ? withCell(done, tabOf(done, sheetId)!, row, numbers, cell) : done;
    }, turned);
  }, sheet);
