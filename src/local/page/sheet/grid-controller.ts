/** What keys and pointers do in the grid. Holds the selection and the cell that is being edited. */
import { batch, signal } from "@preact/signals";
import type { SheetSelection } from "../../page-protocol.ts";
import { confirmed, tell } from "../shell/ask.tsx";
import { type Area, areaName, cellName, inside, overlap, type Place } from "./a1.ts";
import { choicesOf, isCheckbox, isOdd } from "./choices.ts";
import { fromHtml, fromTsv, spread, toHtml, toTsv, type Values } from "./clipboard.ts";
import { areasInSheet, placeInSheet, rowInSheet } from "./filter-view.ts";
import { cellAt, type Grid, inputText, shownText, type Tab } from "./grid-model.ts";
import { areaOf, at, firstPlace, lastPlace, move, type Selection, settle } from "./selection.ts";
import { type SheetSession, typedKey } from "./sheet-session.ts";

export interface Editing {
  readonly place: Place;
  readonly text: string;
  /** typed: began by typing, so that arrows leave the cell; opened: by Enter, F2 or a double click. */
  readonly by: "typed" | "opened";
  /** Where the text box is. */
  readonly in: "cell" | "bar";
}

const arrows: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-15, 0],
  PageDown: [15, 0],
};

export class GridController {
  readonly selection = signal<Selection>(at({ row: 0, column: 0 }));
  readonly editing = signal<Editing | null>(null);
  readonly session: SheetSession;
  readonly canEdit: boolean;
  /** Guards that the person has been warned of. */
  readonly #warned = new Set<string>();

  constructor(session: SheetSession, canEdit: boolean) {
    this.session = session;
    this.canEdit = canEdit;
  }

  get #grid(): Grid {
    return this.session.grid ?? { rows: [], heights: [], widths: [], merges: [], charts: [] };
  }
  get #tab(): Tab | undefined {
    return this.session.tab;
  }
  get area(): Area {
    return areaOf(this.selection.value, this.#grid);
  }

  /** The chosen cells by their names in the sheet. */
  get areaName(): string {
    const { top, bottom, ...sides } = this.area;
    return areaName({ top: rowInSheet(this.#grid, top), bottom: rowInSheet(this.#grid, bottom), ...sides });
  }

  nameOf(place: Place): string {
    return cellName(placeInSheet(this.#grid, place));
  }

  /** The chosen cells as a script sees them. */
  chosen(): SheetSelection {
    const [first = this.area] = areasInSheet(this.#grid, this.area);
    const { top, left, bottom, right } = first;
    return {
      sheetId: this.#tab?.sheetId ?? 0,
      row: top + 1,
      column: left + 1,
      rows: bottom - top + 1,
      columns: right - left + 1,
    };
  }

  /** Chooses cells for a script. */
  activate({ sheetId, row, column, rows, columns }: SheetSelection): void {
    if (!this.session.tabs.peek().some((tab) => tab.sheetId === sheetId && !tab.hidden)) return;
    if (sheetId !== this.#tab?.sheetId) this.showTab(sheetId);
    const shown = this.session.view?.rows.indexOf(row - 1) ?? row - 1;
    if (shown >= 0)
      this.selectArea({ top: shown, left: column - 1, bottom: shown + rows - 1, right: column + columns - 2 });
  }

  /** What stands in a cell, as it would be typed. */
  textAt(place: Place): string {
    return this.session.typed.get(typedKey(place)) ?? inputText(cellAt(this.#grid, place));
  }

  showTab(sheetId: number): void {
    void this.commit();
    this.session.show(sheetId);
    this.selection.value = at(firstPlace(this.#grid));
  }

  select(place: Place, extend = false): void {
    const settled = settle(this.#grid, place);
    this.selection.value = extend ? { ...this.selection.peek(), focus: place } : at(settled);
  }

  selectArea(area: Area): void {
    this.selection.value = {
      anchor: { row: area.top, column: area.left },
      focus: { row: area.bottom, column: area.right },
    };
  }

  step(rows: number, columns: number, extend = false): void {
    const { anchor, focus } = this.selection.peek();
    const next = move(this.#grid, extend ? focus : anchor, rows, columns);
    this.selection.value = extend ? { anchor, focus: next } : at(next);
  }

  /** Begins to edit the chosen cell: with its own text, or with what was typed over it. */
  edit(by: Editing["by"], text?: string, where: Editing["in"] = "cell"): void {
    if (!this.canEdit) return;
    const place = this.selection.peek().anchor;
    this.editing.value = { place, text: text ?? this.textAt(place), by, in: where };
  }

  type(text: string): void {
    const editing = this.editing.peek();
    if (editing) this.editing.value = { ...editing, text };
  }

  cancel(): void {
    this.editing.value = null;
  }

  /** Ends editing and writes what was typed, then goes on to a neighbour. */
  async commit(rows = 0, columns = 0): Promise<void> {
    const editing = this.editing.peek();
    batch(() => {
      this.editing.value = null;
      if (rows !== 0 || columns !== 0) this.step(rows, columns);
    });
    if (!editing || editing.text === this.textAt(editing.place)) return;
    const { place, text } = editing;
    const { dataValidation } = cellAt(this.#grid, place);
    const choices = choicesOf(cellAt(this.#grid, place), this.session.choices);
    if (dataValidation?.strict && isOdd(text, choices)) {
      await tell(
        "There was a problem",
        `The data you entered in cell ${this.nameOf(place)} violates the data validation rules set on this cell.`,
      );
      return;
    }
    await this.write(place, [[choices?.find((one) => one.toLowerCase() === text.toLowerCase()) ?? text]]);
  }

  /** Writes texts from a corner on, after the person has been asked where the sheet says so. */
  async write({ row, column }: Place, values: Values): Promise<void> {
    const width = Math.max(...values.map((line) => line.length));
    const area = { top: row, left: column, bottom: row + values.length - 1, right: column + width - 1 };
    if (!this.canEdit) return;
    if (this.session.view && area.bottom >= this.session.view.rows.length) {
      await tell(
        "There was a problem",
        "This does not fit into the rows that the filter view shows. Close the view first.",
      );
      return;
    }
    for (const each of areasInSheet(this.#grid, area)) if (!(await this.#mayWrite(each))) return;
    await this.#makeRoom(area);
    this.session.write(area, values);
  }

  async #mayWrite(area: Area): Promise<boolean> {
    const tab = this.#tab;
    const guard = tab?.guards.find(
      (one) =>
        overlap(one.area, area) &&
        !one.except.some((free) => inside(free, { row: area.top, column: area.left })) &&
        !this.#warned.has(`${tab.sheetId} ${JSON.stringify(one.area)}`),
    );
    if (!tab || !guard) return true;
    if (!guard.warningOnly) {
      await tell("There was a problem", "You are trying to edit a protected cell or object.");
      return false;
    }
    const text = "You are trying to edit part of this sheet that should not be changed by accident. Edit anyway?";
    if (!(await confirmed("Heads up!", text, "OK"))) return false;
    this.#warned.add(`${tab.sheetId} ${JSON.stringify(guard.area)}`);
    return this.#mayWrite(area);
  }

  /** Changes the make-up of the sheet; what is refused is said. */
  async change(requests: readonly object[]): Promise<void> {
    await this.commit();
    await this.#say(await this.session.attempt(requests));
  }

  async undo(): Promise<void> {
    if (this.canEdit) await this.#say(await this.session.undo());
  }

  async showView(id: number | null): Promise<void> {
    await this.commit();
    await this.#say(await this.session.showView(id));
    this.selection.value = at(firstPlace(this.#grid));
  }

  async #say(problem: string | null): Promise<void> {
    if (problem !== null) await tell("There was a problem", problem);
  }

  async #makeRoom({ bottom, right }: Area): Promise<void> {
    const tab = this.#tab;
    if (!tab) return;
    const missing = { ROWS: bottom + 1 - tab.rows, COLUMNS: right + 1 - tab.columns };
    const requests = (["ROWS", "COLUMNS"] as const)
      .filter((dimension) => missing[dimension] > 0)
      .map((dimension) => ({ appendDimension: { sheetId: tab.sheetId, dimension, length: missing[dimension] } }));
    if (requests.length > 0) await this.session.change(requests);
  }

  async clear(): Promise<void> {
    const { top, left, bottom, right } = this.area;
    const line = Array<string>(right - left + 1).fill("");
    await this.write({ row: top, column: left }, Array<string[]>(bottom - top + 1).fill(line));
  }

  async toggleCheckbox(place: Place): Promise<void> {
    await this.write(place, [[this.textAt(place) === "TRUE" ? "FALSE" : "TRUE"]]);
  }

  /** Keys while no cell is edited. Returns whether the key meant something here. */
  key(event: KeyboardEvent): boolean {
    const command = event.ctrlKey || event.metaKey;
    const arrow = arrows[event.key];
    const tab = this.#tab;
    const place = this.selection.peek().anchor;
    if (arrow && !command) this.step(arrow[0], arrow[1], event.shiftKey);
    else if (arrow) this.step(arrow[0] * 10_000, arrow[1] * 10_000, event.shiftKey);
    else if (event.key === "Tab") this.step(0, event.shiftKey ? -1 : 1);
    else if (event.key === "Enter" && event.shiftKey) this.step(-1, 0);
    else if (event.key === "Enter" && isCheckbox(cellAt(this.#grid, place))) void this.toggleCheckbox(place);
    else if ((event.key === "Enter" || event.key === "F2") && this.canEdit) this.edit("opened");
    else if (event.key === "Enter") this.step(1, 0);
    else if (event.key === "Home") this.select(command ? firstPlace(this.#grid) : { ...place, column: 0 });
    else if (event.key === "End" && tab) this.select(command ? lastPlace(tab) : { ...place, column: tab.columns - 1 });
    else if (event.key === "Delete" || event.key === "Backspace") void this.clear();
    else if (command && event.key === "a" && tab)
      this.selectArea({ top: 0, left: 0, bottom: tab.rows - 1, right: tab.columns - 1 });
    else if (command && event.key === "z" && !event.shiftKey) void this.undo();
    else if (event.key === " " && isCheckbox(cellAt(this.#grid, place))) void this.toggleCheckbox(place);
    else if (event.key.length === 1 && !command && !event.altKey && this.canEdit) this.edit("typed", event.key);
    else return false;
    return true;
  }

  copy(data: DataTransfer): void {
    const { top, left, bottom, right } = this.area;
    const values: string[][] = [];
    for (let row = top; row <= bottom; row++) {
      if (this.#grid.heights[row] === 0) continue;
      const line: string[] = [];
      for (let column = left; column <= right; column++)
        if (this.#grid.widths[column] !== 0) line.push(shownText(cellAt(this.#grid, { row, column })));
      values.push(line);
    }
    data.setData("text/plain", toTsv(values));
    data.setData("text/html", toHtml(values));
  }

  async paste(data: DataTransfer): Promise<void> {
    const html = data.getData("text/html");
    const values = (html !== "" && fromHtml(html)) || fromTsv(data.getData("text/plain"));
    const { top, left, bottom, right } = this.area;
    const laid = spread(values, bottom - top + 1, right - left + 1);
    await this.write({ row: top, column: left }, laid);
    this.selectArea({
      top,
      left,
      bottom: top + laid.length - 1,
      right: left + Math.max(...laid.map((line) => line.length)) - 1,
    });
  }
}
