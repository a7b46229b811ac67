/** What the hidden Meeting tab says of readers and samples, after a change. */
import { type TabTable, textAt } from "../../tables.ts";
import { meetingTabId } from "../tabs.ts";
import { columnOf, type EditedSheet, edited, tabOf, withCell } from "./edited-sheet.ts";

const rowOfFact = (tab: TabTable, fact: string): number => {
  const column = columnOf(tab, "fact");
  return tab.rows.findIndex((_, row) => textAt(tab, row, column) === fact);
};

/** The value of a fact, which is added where it was not there. */
export const sayFact = (sheet: EditedSheet, fact: string, value: string): EditedSheet => {
  const tab = tabOf(sheet, meetingTabId)!;
  const row = rowOfFact(tab, fact);
  const columns = [columnOf(tab, "fact"), columnOf(tab, "value")] as const;
  if (row >= 0) return withCell(sheet, tab, row, columns[1], { text: value });
  const cells = Array.from({ length: Math.max(...columns) + 1 }, (_, column) =>
    column === columns[0] ? { text: fact } : column === columns[1] ? { text: value } : {},
  );
  const appended = { ...tab, rows: [...tab.rows, cells.map(({ text = "" }: { text?: string }) => text)] };
  return edited(
    { ...sheet, tabs: sheet.tabs.map((one) => (one === tab ? appended : one)) },
    { kind: "append", sheetId: meetingTabId, rows: [cells] },
  );
};

/** Another fact with the same value: a reader who is out, say. */
export const renameFact = (sheet: EditedSheet, from: string, to: string): EditedSheet => {
  const tab = tabOf(sheet, meetingTabId)!;
  const row = rowOfFact(tab, from);
  return row < 0 ? sheet : withCell(sheet, tab, row, columnOf(tab, "fact"), { text: to });
};
