/**
 * IronCalc as a function: formulas and the values around them go in, results come out. A model lives for one call, so
 * nothing of one calculation can leak into the next.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import { mapReferences } from "./formula-references.ts";
import { sameTitle } from "./rewrite.ts";
import type { ExtendedValue } from "./sheet-state.ts";

/** Of one cell. Zero-based row and column. */
export interface At {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}
export interface KnownCell extends At {
  readonly value: ExtendedValue;
}
export interface FormulaCell extends At {
  /** Begins with "=". */
  readonly formula: string;
}
export interface DefinedName {
  readonly name: string;
  /** Such as "Rubric!$A$1:$B$2". */
  readonly area: string;
}

let ready = false;
function load(): void {
  if (ready) return;
  initSync({ module: readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  ready = true;
}

/** IronCalc's getCellType. */
const numberType = 1;
const textType = 2;
const booleanType = 4;

const errorTypes: { readonly [shown: string]: string } = {
  "#DIV/0!": "DIVIDE_BY_ZERO",
  "#N/A": "N_A",
  "#NAME?": "NAME",
  "#NULL!": "NULL_VALUE",
  "#NUM!": "NUM",
  "#REF!": "REF",
  "#VALUE!": "VALUE",
  // Google shows both as #REF!.
  "#CIRC!": "REF",
  "#SPILL!": "REF",
};
const errorTexts: { readonly [type: string]: string } = {
  DIVIDE_BY_ZERO: "#DIV/0!",
  N_A: "#N/A",
  NAME: "#NAME?",
  NULL_VALUE: "#NULL!",
  NUM: "#NUM!",
  REF: "#REF!",
  VALUE: "#VALUE!",
};
/** What a cell with that error shows. */
export const errorText = (type: string): string => errorTexts[type] ?? "#ERROR!";

const errorMessages: { readonly [shown: string]: string } = {
  "#DIV/0!": "Division by zero.",
  "#NAME?": "Unknown function or name.",
  "#REF!": "Reference does not exist.",
  "#CIRC!": "Circular dependency detected.",
  "#ERROR!": "Formula parse error.",
};
const errorValue = (shown: string): ExtendedValue => ({
  errorValue: { type: errorTypes[shown] ?? "ERROR", message: errorMessages[shown] ?? shown },
});

/** Text is always given with an apostrophe: nothing that people type may turn into a number or a formula. */
function inputFor(value: ExtendedValue): string {
  if (value.numberValue !== undefined) return String(value.numberValue);
  if (value.boolValue !== undefined) return value.boolValue ? "TRUE" : "FALSE";
  if (value.errorValue !== undefined) return errorText(value.errorValue.type);
  return `'${value.stringValue ?? ""}`;
}

/** 15 significant digits: "General" shows 9. IronCalc writes exponents over 99 wrong, so those stay as shown. */
const exactNumber = "0.00000000000000E+00";
function readNumber(model: Model, sheet: number, row: number, column: number): number {
  const general = Number(model.getFormattedCellValue(sheet, row, column));
  model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, "num_fmt", exactNumber);
  const exact = Number(model.getFormattedCellValue(sheet, row, column));
  return Number.isFinite(general) && (general === 0 || Math.abs(Math.log10(Math.abs(general))) > 99) ? general : exact;
}

function read(model: Model, sheet: number, row: number, column: number): ExtendedValue {
  const type = model.getCellType(sheet, row, column);
  if (type === numberType) return { numberValue: readNumber(model, sheet, row, column) };
  const shown = model.getFormattedCellValue(sheet, row, column);
  if (type === booleanType) return { boolValue: shown === "TRUE" };
  return type === textType ? { stringValue: shown } : errorValue(shown);
}

/**
 * Results of `formulas`, in their order. `known` are the cells that they read; any other cell is empty. `tabs` are the
 * titles that exist: a reference to another one is #REF!. What IronCalc does not know is its error, never a guess.
 */
export function evaluate(
  tabs: readonly string[],
  names: readonly DefinedName[],
  known: readonly KnownCell[],
  formulas: readonly FormulaCell[],
): readonly ExtendedValue[] {
  load();
  const model = new Model("calculation", "en", "UTC", "en");
  try {
    model.pauseEvaluation();
    tabs.forEach((_, sheet) => {
      if (sheet > 0) model.newSheet();
      model.renameSheet(sheet, engineTitle(sheet));
    });
    for (const { name, area } of names) model.newDefinedName(name, null, withEngineTitles(area, tabs));
    const sheets = new Map(tabs.map((title, sheet) => [title, sheet]));
    const sheetOf = (title: string) => sheets.get(title) ?? 0;
    for (const { tab, row, column, value } of known)
      model.setUserInput(sheetOf(tab), row + 1, column + 1, inputFor(value));
    for (const { tab, row, column, formula } of formulas)
      model.setUserInput(sheetOf(tab), row + 1, column + 1, withEngineTitles(formula, tabs));
    model.resumeEvaluation();
    model.evaluate();
    return formulas.map(({ tab, row, column }) => read(model, sheetOf(tab), row + 1, column + 1));
  } finally {
    model.free();
  }
}

/** A rule that colours cells: `formula` as it stands in the first cell of `range` (A1 notation without tab). */
export interface RuleOverRange {
  readonly range: string;
  readonly formula: string;
}
const colourOfRule = (index: number): string => `#${(index + 1).toString(16).padStart(6, "0")}`;
const asRule = ({ formula }: RuleOverRange, index: number) =>
  ({ type: "Formula", formula, format: { fill: { color: colourOfRule(index) } }, stop_if_true: true }) as const;

/** For each of `cells`, the index of the first rule that holds there; -1 for none. All in one tab, of which `known` is everything. */
export function firstRules(
  known: readonly KnownCell[],
  rules: readonly RuleOverRange[],
  cells: readonly Pick<At, "row" | "column">[],
): readonly number[] {
  load();
  const model = new Model("rules", "en", "UTC", "en");
  try {
    model.pauseEvaluation();
    for (const { row, column, value } of known) model.setUserInput(0, row + 1, column + 1, inputFor(value));
    // The rule that was added last is the strongest.
    rules
      .map((rule, index) => ({ range: rule.range, rule: asRule(rule, index) }))
      .toReversed()
      .forEach(({ range, rule }) => {
        model.addConditionalFormatting(0, range, rule);
      });
    model.resumeEvaluation();
    model.evaluate();
    return cells.map(({ row, column }) => {
      const { color } = model.getCellStyle(0, row + 1, column + 1).style.fill;
      return typeof color === "string" ? Number.parseInt(color.slice(1), 16) - 1 : -1;
    });
  } finally {
    model.free();
  }
}

/** Whether the engine can read the formula of a rule. */
export function isReadableRule(formula: string): boolean {
  load();
  const model = new Model("rule", "en", "UTC", "en");
  try {
    model.addConditionalFormatting(0, "A1", asRule({ range: "A1", formula }, 0));
    return true;
  } catch {
    return false;
  } finally {
    model.free();
  }
}

/** Google allows titles that IronCalc does not, and tells none apart by case: the engine sees numbers. */
const engineTitle = (sheet: number): string => `tab_${sheet}`;
const withEngineTitles = (formula: string, tabs: readonly string[]): string =>
  mapReferences(formula, (reference) => {
    const { tab } = reference;
    if (tab === null) return reference;
    const sheet = tabs.findIndex((title) => sameTitle(title, tab));
    return sheet < 0 ? null : { ...reference, tab: engineTitle(sheet) };
  });
