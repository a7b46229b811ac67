/** A workbook whose formulas are worked out, and which people can type into: what our files show on anybody's screen. */
import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import type { TabTable } from "../../src/files/tables.ts";
import type { Workbook } from "../../src/files/workbook.ts";

initSync({ module: readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm") });

export class CalculatedWorkbook {
  readonly #workbook: Workbook;
  readonly #model = new Model("workbook", "en", "UTC", "en");

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    this.#model.pauseEvaluation();
    for (const [index, tab] of workbook.tabs.entries()) {
      if (index > 0) this.#model.newSheet();
      this.#model.renameSheet(index, tab.title);
    }
    for (const [index, tab] of workbook.tabs.entries())
      for (const [row, cells] of tab.rows.entries())
        for (const [column, { text, number, formula }] of cells.entries()) {
          const input = formula ?? (number === undefined ? text : String(number));
          if (input !== undefined && input !== "")
            this.#model.setUserInput(index, row + 1, column + 1, text === undefined ? input : `'${input}`);
        }
    this.calculate();
  }

  /** Cells typed in are worked out at the next `calculate`. */
  type(title: string, row: number, column: number, text: string): void {
    this.#model.setUserInput(this.#index(title), row + 1, column + 1, text === "" ? "" : `'${text}`);
  }

  calculate(): void {
    this.#model.resumeEvaluation();
    this.#model.evaluate();
    this.#model.pauseEvaluation();
  }

  text(title: string, row: number, column: number): string {
    return this.#model.getFormattedCellValue(this.#index(title), row + 1, column + 1);
  }

  /** As the add-on reads the tabs of the file back. */
  tables(): TabTable[] {
    return this.#workbook.tabs.map((tab) => ({
      sheetId: tab.sheetId,
      title: tab.title,
      hidden: tab.hidden ?? false,
      columns: tab.columns.flatMap(({ key }, index) => (key === undefined ? [] : [{ key, index }])),
      rows: tab.rows.map((_, row) => tab.columns.map((_, column) => this.text(tab.title, row, column))),
      merges: [],
    }));
  }

  #index(title: string): number {
    return this.#workbook.tabs.findIndex((tab) => tab.title === title);
  }
}
