/**
 * An open spreadsheet: the tabs, the cells of the tabs looked at, and what is being written. What was typed shows at once and
 * stays until the sheet has been read again, so that formulas and formats come from where the sheet calculates.
 */
import { type ReadonlySignal, signal } from "@preact/signals";
import { onChange } from "../changes.ts";
import { Saver } from "../saver.ts";
import { CallError, google } from "../server-calls.ts";
import type { Session } from "../shell/open-sessions.ts";
import { type Area, type Place, quoted, tabRange } from "./a1.ts";
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
  /** The tab on the screen. */
  get tab(): Tab | undefined {
    return this.#tabs.value.find((tab) => tab.sheetId === this.#active.value);
  }
  get grid(): Grid | undefined {
    return this.#grids.value.get(this.#active.value);
  }
  get typed(): Typed {
    return this.#typed.value.get(this.#active.value) ?? none;
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
  write(area: Area, values: readonly (readonly string[])[]): void {
    const sheetId = this.#active.peek();
    const typed = new Map(this.#typed.peek().get(sheetId));
    values.forEach((row, down) => {
      row.forEach((text, right) => {
        typed.set(typedKey({ row: area.top + down, column: area.left + right }), text);
      });
    });
    this.#typed.value = new Map(this.#typed.peek()).set(sheetId, typed);
    this.#writes.push({ kind: "values", sheetId, area, values });
    void this.saver.flush();
  }

  /** Changes the spreadsheet's own make-up: rows, columns, tabs. Resolves when it is saved or has failed. */
  async change(requests: readonly object[]): Promise<void> {
    this.#writes.push({ kind: "requests", requests });
    await this.saver.flush();
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
    this.#tabs.value = (read.sheets ?? []).map(readTab);
    if (!this.#tabs.value.some((tab) => tab.sheetId === this.#active.peek() && !tab.hidden))
      this.#active.value = this.#tabs.value.find((tab) => !tab.hidden)?.sheetId ?? 0;
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
