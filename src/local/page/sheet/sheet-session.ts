/**
 * An open spreadsheet: the tabs, the cells of the tabs looked at, and what is being written. What was typed shows at once and
 * stays until the sheet has been read again, so that formulas and formats come from where the sheet calculates.
 */
import { type ReadonlySignal, signal } from "@preact/signals";
import { onChange } from "../changes.ts";
import { Saver } from "../saver.ts";
import { CallError, filterViewRows, google, undoEdit } from "../server-calls.ts";
import type { Session } from "../shell/open-sessions.ts";
import { type Area, type Place, quoted, tabRange } from "./a1.ts";
import { areasInSheet, gridOnScreen, rowsOnScreen, type ViewOn } from "./filter-view.ts";
import { type Grid, readGrid, readTab, type Tab } from "./grid-model.ts";
import { gridFields, type Spreadsheet, tabFields, type ValueRange } from "./sheets-json.ts";

type Write =
  | {
      readonly kind: "values";
      readonly sheetId: number;
      readonly area: Area;
      readonly values: readonly (readonly string[])[];
    }
  | { readonly kind: "requests"; readonly requests: readonly object[] };

/** Texts typed and not read back yet, by row and column. */
export type Typed = ReadonlyMap<string, string>;
const none: Typed = new Map();
export const typedKey = ({ row, column }: Place): string => `${row} ${column}`;

/** What the ranges offer that a tab's drop-downs name, such as "=Rubric!$C$5:$F$5". */
export type Choices = ReadonlyMap<string, readonly string[]>;
const noChoices: Choices = new Map();

export class SheetSession implements Session {
  readonly fileId: string;
  readonly name: string;
  readonly saver: Saver;
  readonly #path: string;
  readonly #account: string;
  readonly #unlisten: () => void;
  readonly #tabs = signal<readonly Tab[]>([]);
  readonly #active = signal(0);
  readonly #grids = signal<ReadonlyMap<number, Grid>>(new Map());
  readonly #typed = signal<ReadonlyMap<number, Typed>>(new Map());
  readonly #choices = signal<ReadonlyMap<number, Choices>>(new Map());
  /** The filter view that is on in each tab. */
  readonly #views = signal<ReadonlyMap<number, ViewOn>>(new Map());
  #writes: Write[] = [];
  #stale = true;

  private constructor(account: string, fileId: string, name: string) {
    this.fileId = fileId;
    this.name = name;
    this.#account = account;
    this.#path = `/v4/spreadsheets/${encodeURIComponent(fileId)}`;
    this.saver = new Saver({
      waiting: () => this.#writes.length > 0 || this.#stale,
      unsaved: () => this.#writes.length > 0,
      send: () => this.#send(),
    });
    this.#unlisten = onChange((change) => {
      if (change === null || change.fileId === fileId) this.#readAgain();
    });
  }

  static async open(account: string, fileId: string, name: string): Promise<SheetSession> {
    const session = new SheetSession(account, fileId, name);
    try {
      await session.#read();
    } catch (error) {
      session.close();
      throw error;
    }
    return session;
  }

  get tabs(): ReadonlySignal<readonly Tab[]> {
    return this.#tabs;
  }
  get view(): ViewOn | undefined {
    return this.#views.value.get(this.#active.value);
  }
  /** The tab on the screen; with a filter view on, it has the rows that the view shows. */
  get tab(): Tab | undefined {
    const tab = this.#tabs.value.find((one) => one.sheetId === this.#active.value);
    return tab && this.view ? { ...tab, rows: this.view.rows.length } : tab;
  }
  get grid(): Grid | undefined {
    const grid = this.#grids.value.get(this.#active.value);
    return grid && this.view ? gridOnScreen(grid, this.view) : grid;
  }
  /** By rows on the screen. */
  get typed(): Typed {
    const typed = this.#typed.value.get(this.#active.value) ?? none;
    const { view } = this;
    if (!view || typed.size === 0) return typed;
    return new Map(
      [...typed].flatMap(([key, text]) => {
        const [row, column] = key.split(" ").map(Number);
        const at = view.rows.indexOf(row!);
        return at < 0 ? [] : [[typedKey({ row: at, column: column! }), text] as const];
      }),
    );
  }
  get choices(): Choices {
    return this.#choices.value.get(this.#active.value) ?? noChoices;
  }

  show(sheetId: number): void {
    if (this.#active.peek() === sheetId) return;
    this.#active.value = sheetId;
    this.#readAgain();
  }

  /** Types texts into the cells of an area of the tab on the screen, as a person would. */
  write(shown: Area, values: readonly (readonly string[])[]): void {
    let done = 0;
    for (const area of areasInSheet(this.grid, shown)) {
      const count = area.bottom - area.top + 1;
      this.#writeArea(area, values.slice(done, done + count));
      done += count;
    }
    void this.saver.flush();
  }

  #writeArea(area: Area, values: readonly (readonly string[])[]): void {
    const sheetId = this.#active.peek();
    const typed = new Map(this.#typed.peek().get(sheetId));
    values.forEach((row, down) => {
      row.forEach((text, right) => {
        typed.set(typedKey({ row: area.top + down, column: area.left + right }), text);
      });
    });
    this.#typed.value = new Map(this.#typed.peek()).set(sheetId, typed);
    this.#writes.push({ kind: "values", sheetId, area, values });
  }

  /** Changes the spreadsheet's own make-up: rows, columns, tabs. Resolves when it is saved or has failed. */
  async change(requests: readonly object[]): Promise<void> {
    this.#writes.push({ kind: "requests", requests });
    await this.saver.flush();
  }

  /** As `change`, but a refusal is the answer and not something that waits to be saved; null where it was done. */
  async attempt(requests: readonly object[]): Promise<string | null> {
    await this.saver.flush();
    return this.#try(() => google(this.#account, "POST", `${this.#path}:batchUpdate`, {}, { requests }));
  }

  /** Takes back this person's last edit. Answers why it could not be, or null. */
  async undo(): Promise<string | null> {
    await this.saver.flush();
    return this.#try(() => undoEdit(this.#account, this.fileId));
  }

  /** Shows the tab on the screen through a filter view, or as it is. Answers why it could not, or null. */
  async showView(id: number | null): Promise<string | null> {
    const sheetId = this.#active.peek();
    return this.#try(async () => {
      const views = new Map(this.#views.peek());
      const on = id === null ? null : await this.#viewOn(sheetId, id);
      if (on) views.set(sheetId, on);
      else views.delete(sheetId);
      this.#views.value = views;
    });
  }

  async #viewOn(sheetId: number, id: number): Promise<ViewOn | null> {
    const tab = this.#tabs.peek().find((one) => one.sheetId === sheetId);
    const view = tab?.views.find((one) => one.id === id);
    if (!tab || !view) return null;
    return { view, rows: rowsOnScreen(view.area, await filterViewRows(this.#account, this.fileId, id), tab.rows) };
  }

  async #try(work: () => Promise<unknown>): Promise<string | null> {
    try {
      await work();
      return null;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      return error.message.replace(/^Invalid requests\[\d+\]\.\w+: /, "");
    } finally {
      this.#readAgain();
      await this.saver.flush();
    }
  }

  async giveUp(): Promise<void> {
    this.#writes = [];
    this.#typed.value = new Map();
    this.saver.settle();
    await this.#read();
  }

  close(): void {
    this.#unlisten();
  }

  #readAgain(): void {
    this.#stale = true;
    void this.saver.flush();
  }

  async #send(): Promise<void> {
    const write = this.#writes[0];
    if (!write) {
      await this.#read();
      return;
    }
    if (write.kind === "requests")
      await google(this.#account, "POST", `${this.#path}:batchUpdate`, {}, { requests: write.requests });
    else await this.#sendValues(write);
    this.#writes = this.#writes.filter((one) => one !== write);
    this.#stale = true;
  }

  async #sendValues({ sheetId, area, values }: Extract<Write, { kind: "values" }>): Promise<void> {
    const tab = this.#tabs.peek().find((one) => one.sheetId === sheetId);
    if (!tab) return;
    const range = tabRange(tab.title, area);
    await google(
      this.#account,
      "PUT",
      `${this.#path}/values/${encodeURIComponent(range)}`,
      { valueInputOption: "USER_ENTERED" },
      { range, majorDimension: "ROWS", values },
    );
  }

  async #read(): Promise<void> {
    this.#stale = false;
    try {
      await this.#readTabs();
      await this.#readCells();
    } catch (error) {
      this.#stale = true;
      throw error;
    }
  }

  async #readTabs(): Promise<void> {
    const read = await google<Spreadsheet>(this.#account, "GET", this.#path, { fields: tabFields });
    const old = this.#tabs.peek();
    this.#tabs.value = (read.sheets ?? []).map(readTab);
    await this.#readViews(old);
    if (!this.#tabs.value.some((tab) => tab.sheetId === this.#active.peek() && !tab.hidden))
      this.#active.value = this.#tabs.value.find((tab) => !tab.hidden)?.sheetId ?? 0;
  }

  /** As on Google, what is typed does not sort the view anew; rows that came or went, or another range, do. */
  async #readViews(old: readonly Tab[]): Promise<void> {
    const facts = (tabs: readonly Tab[], sheetId: number, id: number) => {
      const tab = tabs.find((one) => one.sheetId === sheetId);
      return JSON.stringify([tab?.rows, tab?.views.find((one) => one.id === id)]);
    };
    for (const [sheetId, { view }] of this.#views.peek()) {
      if (facts(old, sheetId, view.id) === facts(this.#tabs.peek(), sheetId, view.id)) continue;
      const on = await this.#viewOn(sheetId, view.id);
      const views = new Map(this.#views.peek());
      if (on) views.set(sheetId, on);
      else views.delete(sheetId);
      this.#views.value = views;
    }
  }

  async #readCells(): Promise<void> {
    const sheetId = this.#active.peek();
    const tab = this.#tabs.peek().find((one) => one.sheetId === sheetId);
    if (!tab) return;
    const whole = { top: 0, left: 0, bottom: tab.rows - 1, right: tab.columns - 1 };
    const read = await google<Spreadsheet>(this.#account, "GET", this.#path, {
      includeGridData: "true",
      ranges: tabRange(tab.title, whole),
      fields: gridFields,
    });
    const old = this.#grids.peek();
    const grid = readGrid(read.sheets?.[0], tab, old.get(sheetId));
    this.#grids.value = new Map(old).set(sheetId, grid);
    // What waits to be written is newer than what was read.
    if (this.#writes.length === 0) this.#typed.value = new Map();
    await this.#readChoices(tab, grid);
    if (sheetId !== this.#active.peek()) this.#stale = true;
  }

  async #readChoices(tab: Tab, grid: Grid): Promise<void> {
    const named = new Set<string>();
    for (const row of grid.rows)
      for (const { dataValidation } of row)
        if (dataValidation?.condition?.type === "ONE_OF_RANGE")
          named.add(dataValidation.condition.values?.[0]?.userEnteredValue ?? "");
    const read = await Promise.all([...named].map(async (name) => [name, await this.#valuesOf(name, tab)] as const));
    const fresh = new Map(read);
    const old = this.#choices.peek().get(tab.sheetId) ?? noChoices;
    if (JSON.stringify([...fresh]) !== JSON.stringify([...old]))
      this.#choices.value = new Map(this.#choices.peek()).set(tab.sheetId, fresh);
  }

  /** A range without a tab's name is one of the tab that the drop-down is in. */
  async #valuesOf(name: string, tab: Tab): Promise<readonly string[]> {
    const written = name.replace(/^=/, "").replaceAll("$", "");
    const range = written.includes("!") ? written : `${quoted(tab.title)}!${written}`;
    try {
      const path = `${this.#path}/values/${encodeURIComponent(range)}`;
      const { values = [] } = await google<ValueRange>(this.#account, "GET", path);
      return [...new Set(values.flat().map(String))].filter((text) => text !== "");
    } catch (error) {
      // Its tab or cells are gone: the drop-down is empty then, as in Sheets.
      if (error instanceof CallError && error.code === 400) return [];
      throw error;
    }
  }
}
