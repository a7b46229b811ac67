/** A local spreadsheet as an .xlsx file: what Excel and LibreOffice need to go on with it, formulas and drop-downs included. */
import ExcelJS from "exceljs";
import { effectiveValue } from "../sheets/calculation.ts";
import { rulesByRange } from "../sheets/conditional-formats.ts";
import { hyperlinkOf } from "../sheets/displayed.ts";
import { errorText } from "../sheets/engine.ts";
import { columnName, mapReferences, quotedTitle } from "../sheets/formula-references.ts";
import { boxOf, tabById } from "../sheets/grid-range.ts";
import { sameTitle } from "../sheets/rewrite.ts";
import {
  type Cell,
  cellAt,
  type DataValidation,
  type ExtendedValue,
  type SheetState,
  type SheetTab,
  type TextFormatRun,
} from "../sheets/sheet-state.ts";
import { pageSetupOf, printTitles } from "./print-setup.ts";
import { fittedHeights } from "./row-heights.ts";
import { argb, conditionalStyle, fontOf, styleOf } from "./xlsx-styles.ts";

/** A character of the default font is about 7 pixels wide, with 5 pixels round it. */
const charactersOf = (pixels: number): number => Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
const pointsOf = (pixels: number): number => pixels * 0.75;

/** Excel allows 31 characters, and some of them nowhere. Titles that get alike are numbered. */
function excelTitles(state: SheetState): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const taken = (name: string) => [...titles.values()].some((each) => sameTitle(each, name));
  for (const { properties } of state.tabs) {
    const plain = properties.title.replace(/[[\]:*?/\\]/g, "-").replace(/^'|'$/g, "-");
    let name = plain.slice(0, 31);
    for (let number = 2; taken(name); number++) name = `${plain.slice(0, 27)} (${number})`;
    titles.set(properties.title, name);
  }
  return titles;
}

/** Functions younger than the file format, which it wants marked. */
const younger =
  /(?<![\w.])(IFNA|IFS|SWITCH|CONCAT|TEXTJOIN|MAXIFS|MINIFS|XLOOKUP|XMATCH|LET|LAMBDA|FILTER|SORT|UNIQUE|SEQUENCE)\(/gi;
const marked = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? part.replace(younger, (call) => `_xlfn.${call}`) : part))
    .join("");

interface Context {
  readonly state: SheetState;
  readonly titles: ReadonlyMap<string, string>;
  readonly choices: Choices;
}

/** Without its "=", and with the tabs' titles as Excel has them. */
function excelFormula(formula: string, titles: ReadonlyMap<string, string>): string {
  const renamed = mapReferences(formula, (reference) => {
    const { tab } = reference;
    const old = tab === null ? undefined : [...titles.keys()].find((title) => sameTitle(title, tab));
    const title = old === undefined ? undefined : titles.get(old);
    return title === undefined || title === tab ? reference : { ...reference, tab: title };
  });
  return marked(renamed).slice(1);
}

type Result = string | number | boolean | ExcelJS.CellErrorValue;
const resultOf = (value: ExtendedValue | undefined): Result =>
  value?.numberValue ??
  value?.boolValue ??
  value?.stringValue ??
  (value?.errorValue ? { error: errorText(value.errorValue.type) as ExcelJS.CellErrorValue["error"] } : "");

function richText(text: string, runs: readonly TextFormatRun[], cell: Cell): ExcelJS.RichText[] {
  const starts = runs.map((run) => run.startIndex ?? 0);
  const parts = starts[0] === 0 ? runs : [{}, ...runs];
  return parts.map((run, index) => ({
    text: text.slice(run.startIndex ?? 0, parts[index + 1]?.startIndex ?? text.length),
    font: fontOf({ ...cell.userEnteredFormat?.textFormat, ...run.format }),
  }));
}

function cellValue(cell: Cell, value: ExtendedValue | undefined, context: Context): ExcelJS.CellValue {
  const formula = cell.userEnteredValue?.formulaValue;
  if (formula !== undefined) {
    // A formula that nothing can read would make the whole file unreadable: it is kept as text.
    if (value?.errorValue?.type === "ERROR") return formula;
    return { formula: excelFormula(formula, context.titles), result: resultOf(value) };
  }
  const link = hyperlinkOf(cell);
  const text = value?.stringValue;
  if (text !== undefined && link !== undefined) return { text, hyperlink: link };
  if (text !== undefined && cell.textFormatRuns?.length) return { richText: richText(text, cell.textFormatRuns, cell) };
  return value === undefined ? null : resultOf(value);
}

/** Lists that do not fit into a rule (255 characters, no comma in a choice) get a column in a hidden tab. */
class Choices {
  readonly #workbook: ExcelJS.Workbook;
  readonly #title: string;
  readonly #columns: string[] = [];
  #sheet: ExcelJS.Worksheet | null = null;

  constructor(workbook: ExcelJS.Workbook, taken: readonly string[]) {
    this.#workbook = workbook;
    let title = "Choices";
    while (taken.some((each) => sameTitle(each, title))) title += "_";
    this.#title = title;
  }

  formulaFor(values: readonly string[]): string {
    const list = values.join(",");
    if (list.length <= 255 && !values.some((value) => /[,"]/.test(value))) return `"${list}"`;
    const key = JSON.stringify(values);
    if (!this.#columns.includes(key)) {
      this.#sheet ??= this.#workbook.addWorksheet(this.#title, { state: "hidden" });
      this.#columns.push(key);
      this.#sheet.getColumn(this.#columns.length).values = [...values];
    }
    const name = columnName(this.#columns.indexOf(key));
    return `${quotedTitle(this.#title)}!$${name}$1:$${name}$${values.length}`;
  }
}

/** undefined for kinds of rules that are not drop-downs or formulas. */
function validationOf(rule: DataValidation, context: Context): ExcelJS.DataValidation | undefined {
  const values = (rule.condition.values ?? []).map((value) => value.userEnteredValue ?? "");
  const shown = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.strict ? "stop" : "warning",
    ...(rule.inputMessage ? { showInputMessage: true, prompt: rule.inputMessage.slice(0, 255) } : {}),
  };
  switch (rule.condition.type) {
    case "ONE_OF_LIST":
      return { type: "list", formulae: [context.choices.formulaFor(values)], ...shown };
    case "ONE_OF_RANGE":
      return { type: "list", formulae: [excelFormula(values[0] ?? "", context.titles)], ...shown };
    case "BOOLEAN":
      return { type: "list", formulae: ['"TRUE,FALSE"'], ...shown };
    case "CUSTOM_FORMULA":
      return { type: "custom", formulae: [excelFormula(values[0] ?? "", context.titles)], ...shown };
    default:
      return undefined;
  }
}

function writeCells(sheet: ExcelJS.Worksheet, tab: SheetTab, context: Context): void {
  tab.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!cell) return;
      const target = sheet.getCell(row + 1, column + 1);
      target.value = cellValue(cell, effectiveValue(context.state, tab, row, column), context);
      target.style = styleOf(cell.userEnteredFormat ?? {});
      if (cell.note) target.note = cell.note;
    });
  });
}

/** exceljs knows this, its types do not. Given cell by cell, it would write ranges that overlap. */
interface WithValidations {
  readonly dataValidations: { add(address: string, validation: ExcelJS.DataValidation): void };
}

/** One rule for cells below each other that have the same. */
function writeValidations(sheet: ExcelJS.Worksheet, tab: SheetTab, context: Context): void {
  const { dataValidations } = sheet as unknown as WithValidations;
  const ruleAt = (row: number, column: number) => cellAt(tab, row, column)?.dataValidation;
  const width = Math.max(0, ...tab.rows.map((cells) => cells.length));
  for (let column = 0; column < width; column++) {
    for (let row = 0; row < tab.rows.length; row++) {
      const rule = ruleAt(row, column);
      const validation = rule && validationOf(rule, context);
      if (!validation) continue;
      const first = row;
      while (JSON.stringify(ruleAt(row + 1, column)) === JSON.stringify(rule)) row++;
      const name = columnName(column);
      dataValidations.add(first === row ? `${name}${row + 1}` : `${name}${first + 1}:${name}${row + 1}`, validation);
    }
  }
}

function writeSizes(sheet: ExcelJS.Worksheet, tab: SheetTab, { state }: Context): void {
  const { columnCount } = tab.properties.gridProperties;
  for (let index = 0; index < columnCount; index++) {
    const { pixelSize = 100, hiddenByUser = false } = tab.columnDimensions[index] ?? {};
    const column = sheet.getColumn(index + 1);
    column.width = charactersOf(pixelSize);
    column.hidden = hiddenByUser;
  }
  for (const [row, height] of fittedHeights(state, tab)) sheet.getRow(row + 1).height = height;
  tab.rowDimensions.forEach((dimension, index) => {
    if (dimension?.pixelSize !== undefined) sheet.getRow(index + 1).height = pointsOf(dimension.pixelSize);
    if (dimension?.hiddenByUser) sheet.getRow(index + 1).hidden = true;
  });
}

function writeRules(sheet: ExcelJS.Worksheet, tab: SheetTab, context: Context): void {
  tab.conditionalFormats.forEach((rule, index) => {
    for (const { range, formula } of rulesByRange(tab, rule))
      sheet.addConditionalFormatting({
        ref: range,
        rules: [
          {
            type: "expression",
            formulae: [excelFormula(formula, context.titles)],
            priority: index + 1,
            style: conditionalStyle(rule.booleanRule?.format ?? {}),
          },
        ],
      });
  });
}

function writeTab(sheet: ExcelJS.Worksheet, tab: SheetTab, context: Context): void {
  writeSizes(sheet, tab, context);
  writeCells(sheet, tab, context);
  for (const merge of tab.merges) {
    const { top, left, bottom, right } = boxOf(tab, merge);
    sheet.mergeCells(top + 1, left + 1, bottom, right);
  }
  writeValidations(sheet, tab, context);
  writeRules(sheet, tab, context);
}

function addTab(workbook: ExcelJS.Workbook, tab: SheetTab, title: string): ExcelJS.Worksheet {
  const { frozenRowCount = 0, frozenColumnCount = 0, hideGridlines = false } = tab.properties.gridProperties;
  const colour = argb(tab.properties.tabColorStyle);
  const frozen = frozenRowCount + frozenColumnCount > 0;
  const showGridLines = !hideGridlines;
  return workbook.addWorksheet(title, {
    state: tab.properties.hidden ? "hidden" : "visible",
    views: [
      frozen
        ? { state: "frozen", xSplit: frozenColumnCount, ySplit: frozenRowCount, showGridLines }
        : { state: "normal", showGridLines },
    ],
    pageSetup: pageSetupOf(tab),
    ...(colour ? { properties: { tabColor: colour } } : {}),
  });
}

/** Named ranges, and what each tab repeats on every page that it prints on. */
function writeNames(workbook: ExcelJS.Workbook, state: SheetState, nameOf: (tab: SheetTab) => string): void {
  for (const { name, range } of state.namedRanges) {
    const tab = tabById(state, range.sheetId);
    const { top, left, bottom, right } = boxOf(tab, range);
    const corner = (column: number, row: number) => `$${columnName(column)}$${row}`;
    workbook.definedNames.add(
      `${quotedTitle(nameOf(tab))}!${corner(left, top + 1)}:${corner(right - 1, bottom)}`,
      name,
    );
  }
  const titles = state.tabs.flatMap((tab, localSheetId) => {
    const ranges = printTitles(tab, quotedTitle(nameOf(tab)));
    return ranges.length > 0 ? [{ name: "_xlnm.Print_Titles", localSheetId, ranges }] : [];
  });
  // In a sheet's page setup, exceljs would not double the apostrophe of its title, and Excel call the file damaged.
  Object.defineProperty(workbook.definedNames, "model", { value: [...workbook.definedNames.model, ...titles] });
}

/**
 * The bytes of the file: all tabs, hidden ones hidden; formulas with the results that the local Sheets calculated. Left
 * out: protection (Google's warns, Excel's locks), metadata, filter views and banding.
 */
export async function spreadsheetToXlsx(state: SheetState, title: string): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = title;
  const titles = excelTitles(state);
  const context: Context = { state, titles, choices: new Choices(workbook, [...titles.values()]) };
  const nameOf = (tab: SheetTab) => titles.get(tab.properties.title) ?? tab.properties.title;
  // All tabs first: the tab of long lists, made on the way, has to come last.
  const sheets = state.tabs.map((tab) => ({ tab, sheet: addTab(workbook, tab, nameOf(tab)) }));
  const activeTab = state.tabs.findIndex((tab) => !tab.properties.hidden);
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab, visibility: "visible" }];
  for (const { tab, sheet } of sheets) writeTab(sheet, tab, context);
  writeNames(workbook, state, nameOf);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
