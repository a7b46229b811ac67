/**
 * What a person's own last edits of a spreadsheet changed, so that they can be taken back. States never change in place, so
 * keeping the one before and the one after costs next to nothing. Kept for as long as the process runs.
 */
import { ApiError } from "./api-error.ts";
import type { CellRow, SheetState, SheetTab } from "./sheets/sheet-state.ts";

interface Edit {
  readonly before: SheetState;
  readonly after: SheetState;
}
/** Edits of one person in one file that can be taken back. */
const mostKept = 50;

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const refused = (): ApiError =>
  new ApiError(
    409,
    "conflict",
    "Somebody else has changed the same part of this spreadsheet since. Nothing was undone; change it by hand.",
  );

/** `now` with the cells that the edit changed as they were before it. Throws ApiError 409 where they are not as it left them. */
function cellsBack(now: SheetTab | undefined, before: SheetTab | undefined, after: SheetTab): SheetTab | undefined {
  if (before === after) return now;
  if (!now || !before || !same({ ...before, rows: [] }, { ...after, rows: [] })) throw refused();
  // Rows or columns that came or went have moved the cells.
  if (!same(now.properties.gridProperties, after.properties.gridProperties)) throw refused();
  const rows: CellRow[] = now.rows.slice();
  const count = Math.max(before.rows.length, after.rows.length);
  for (let row = 0; row < count; row++) {
    const [old = [], left = []] = [before.rows[row], after.rows[row]];
    if (old === left) continue;
    const cells = (rows[row] ?? []).slice();
    for (let column = 0; column < Math.max(old.length, left.length); column++) {
      if (same(old[column] ?? null, left[column] ?? null)) continue;
      if (!same(cells[column] ?? null, left[column] ?? null)) throw refused();
      while (cells.length <= column) cells.push(null);
      cells[column] = old[column] ?? null;
    }
    while (rows.length < row) rows.push([]);
    rows[row] = cells;
  }
  return { ...now, rows };
}

export class Edits {
  readonly #kept = new Map<string, Edit[]>();

  record(account: string, fileId: string, before: SheetState, after: SheetState): void {
    const key = `${account} ${fileId}`;
    this.#kept.set(key, [...(this.#kept.get(key) ?? []), { before, after }].slice(-mostKept));
  }

  /**
   * The spreadsheet without this person's last edit; null where there is none to take back. What others did elsewhere
   * stays. Throws ApiError 409 where somebody has changed the same cells since, or where the edit changed more than cells.
   */
  undo(account: string, fileId: string, now: SheetState): SheetState | null {
    const edits = this.#kept.get(`${account} ${fileId}`) ?? [];
    const last = edits.at(-1);
    if (!last) return null;
    const { before, after } = last;
    const back = now === after ? before : this.#amongOthers(now, before, after);
    edits.pop();
    return back;
  }

  #amongOthers(now: SheetState, before: SheetState, after: SheetState): SheetState {
    if (!same({ ...before, tabs: [], nextId: 0 }, { ...after, tabs: [], nextId: 0 })) throw refused();
    const tab = (state: SheetState, sheetId: number) =>
      state.tabs.find(({ properties }) => properties.sheetId === sheetId);
    const order = (state: SheetState) => state.tabs.map(({ properties }) => properties.sheetId);
    if (!same(order(before), order(after))) throw refused();
    const back = new Map(
      after.tabs.map((left) => {
        const { sheetId } = left.properties;
        return [sheetId, cellsBack(tab(now, sheetId), tab(before, sheetId), left)];
      }),
    );
    return { ...now, tabs: now.tabs.map((each) => back.get(each.properties.sheetId) ?? each) };
  }
}
