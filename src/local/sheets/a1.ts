/** A1 notation: "'Ana d''Or'!B2:C9", "Sheet1", "A:C", "2:5", a named range's name. */
import { badRequest } from "../api-error.ts";
import { columnName, quotedTitle, referencesIn, writeReference } from "./formula-references.ts";
import { type Box, boxOf, tabById } from "./grid-range.ts";
import { sameTitle } from "./rewrite.ts";
import type { SheetState, SheetTab } from "./sheet-state.ts";

export interface Place {
  readonly tab: SheetTab;
  readonly box: Box;
}

const unquoted = (title: string): string => (/^'.*'$/.test(title) ? title.slice(1, -1).replaceAll("''", "'") : title);

/** Cut to the grid where a side is open. Throws ApiError 400 in Google's words for what cannot be read or lies outside. */
export function placeOf(state: SheetState, range: string): Place {
  const byTitle = state.tabs.find((tab) => sameTitle(tab.properties.title, unquoted(range)));
  if (byTitle) return { tab: byTitle, box: boxOf(byTitle, {}) };
  const named = state.namedRanges.find((each) => each.name.toLowerCase() === range.toLowerCase());
  if (named) {
    const tab = tabById(state, named.range.sheetId);
    return { tab, box: boxOf(tab, named.range) };
  }
  const refuse = () => badRequest(`Unable to parse range: ${range}`);
  const bang = range.lastIndexOf("!");
  const title = bang < 0 ? null : unquoted(range.slice(0, bang));
  const tab = title === null ? state.tabs[0] : state.tabs.find((each) => sameTitle(each.properties.title, title));
  const cells = range.slice(bang + 1);
  const [reference] = referencesIn(cells);
  if (!tab || !reference || writeReference(reference).length !== cells.length) throw refuse();
  const { start, end } = reference;
  const { rowCount, columnCount } = tab.properties.gridProperties;
  const last = end ?? start;
  const [top, bottom] = order(start.row ?? 0, last.row ?? rowCount - 1);
  const [left, right] = order(start.column ?? 0, last.column ?? columnCount - 1);
  if (bottom >= rowCount || right >= columnCount)
    throw badRequest(
      `Range (${a1(tab.properties.title, { top, left, bottom: bottom + 1, right: right + 1 })}) exceeds grid limits. ` +
        `Max rows: ${rowCount}, max columns: ${columnCount}`,
    );
  return { tab, box: { top, left, bottom: bottom + 1, right: right + 1 } };
}

const order = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

/** "Sheet1!A1:B2", or "Sheet1!A1" for one cell. */
export function a1(title: string, box: Box): string {
  const first = `${columnName(box.left)}${box.top + 1}`;
  const last = `${columnName(box.right - 1)}${box.bottom}`;
  return `${quotedTitle(title)}!${first}${first === last ? "" : `:${last}`}`;
}
