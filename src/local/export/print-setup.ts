/** How a tab prints. */
import type ExcelJS from "exceljs";
import { columnName } from "../sheets/formula-references.ts";
import type { SheetTab } from "../sheets/sheet-state.ts";

/** Per cent; below it, the usual 11 points are too small to read. */
const SMALLEST = 60;
/** Inches: what Excel calls narrow. */
const margins = { left: 0.25, right: 0.25, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
/** Pixels that fit between the margins of US Letter on its side, 11 inches, at the smallest scale. */
const WIDEST = ((11 - margins.left - margins.right) * 96 * 100) / SMALLEST;

/** Tabs that stay readable are fitted to one page's width; wider ones go on beside it. */
export function pageSetupOf({ rows, columnDimensions }: SheetTab): Partial<ExcelJS.PageSetup> {
  // Empty columns on the right do not print.
  const used = Math.max(0, ...rows.map((cells) => cells.length));
  const width = Array.from({ length: used }, (_, column) => columnDimensions[column] ?? {}).reduce(
    (sum, { pixelSize = 100, hiddenByUser }) => sum + (hiddenByUser ? 0 : pixelSize),
    0,
  );
  return width <= WIDEST
    ? { orientation: "landscape", margins, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
    : { orientation: "landscape", margins, fitToPage: false, scale: SMALLEST };
}

/** The frozen columns and rows, which every page repeats: such as ["'Ben'!$A:$B", "'Ben'!$1:$3"]; may be empty. */
export function printTitles({ properties }: SheetTab, quotedTitle: string): string[] {
  const { frozenRowCount = 0, frozenColumnCount = 0 } = properties.gridProperties;
  return [
    ...(frozenColumnCount > 0 ? [`${quotedTitle}!$A:$${columnName(frozenColumnCount - 1)}`] : []),
    ...(frozenRowCount > 0 ? [`${quotedTitle}!$1:$${frozenRowCount}`] : []),
  ];
}
