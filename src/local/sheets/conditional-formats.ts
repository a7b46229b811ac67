/**
 * Which conditional format holds for a cell. The engine tells the first rule that is true; where Google would lay the
 * formats of several true rules over each other, only the first is applied here.
 */
import { badRequest, notSupported } from "../api-error.ts";
import { a1 } from "./a1.ts";
import { effectiveValue, resultsOf } from "./calculation.ts";
import { firstRules, isReadableRule, type KnownCell, type RuleOverRange } from "./engine.ts";
import { columnName, offsetFormula, referencesIn } from "./formula-references.ts";
import { boxOf } from "./grid-range.ts";
import { sameTitle } from "./rewrite.ts";
import type { CellFormat, CellRow, Condition, ConditionalFormat, SheetState, SheetTab } from "./sheet-state.ts";

const literal = (value: string): string =>
  value.startsWith("=") ? `(${value.slice(1)})` : value !== "" && !Number.isNaN(Number(value)) ? value : quoted(value);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Conditions that are not formulas, said as one about `cell`. */
const formulaFor: { readonly [type: string]: (cell: string, value: string) => string } = {
  BLANK: (cell) => `=${cell}=""`,
  NOT_BLANK: (cell) => `=${cell}<>""`,
  TEXT_EQ: (cell, value) => `=${cell}=${quoted(value)}`,
  TEXT_CONTAINS: (cell, value) => `=ISNUMBER(SEARCH(${quoted(value)},${cell}))`,
  TEXT_NOT_CONTAINS: (cell, value) => `=NOT(ISNUMBER(SEARCH(${quoted(value)},${cell})))`,
  TEXT_STARTS_WITH: (cell, value) => `=LEFT(${cell},LEN(${quoted(value)}))=${quoted(value)}`,
  NUMBER_EQ: (cell, value) => `=AND(ISNUMBER(${cell}),${cell}=${literal(value)})`,
  NUMBER_NOT_EQ: (cell, value) => `=AND(ISNUMBER(${cell}),${cell}<>${literal(value)})`,
  NUMBER_GREATER: (cell, value) => `=AND(ISNUMBER(${cell}),${cell}>${literal(value)})`,
  NUMBER_GREATER_THAN_EQ: (cell, value) => `=AND(ISNUMBER(${cell}),${cell}>=${literal(value)})`,
  NUMBER_LESS: (cell, value) => `=AND(ISNUMBER(${cell}),${cell}<${literal(value)})`,
  NUMBER_LESS_THAN_EQ: (cell, value) => `=AND(ISNUMBER(${cell}),${cell}<=${literal(value)})`,
};

/** The condition as a formula about `cell`, the first of its range. Throws ApiError 501 for a kind that is not known here. */
export function ruleFormula(condition: Condition, cell: string): string {
  const value = condition.values?.[0]?.userEnteredValue ?? "";
  if (condition.type === "CUSTOM_FORMULA") return value;
  const make = formulaFor[condition.type];
  if (!make) throw notSupported(`conditions of the type ${condition.type}`);
  return make(cell, value);
}

/** Throws ApiError 400 as Google does where a rule looks into another tab, or cannot be read. */
export function checkRule(condition: Condition, tab: SheetTab): void {
  const formula = ruleFormula(condition, "A1");
  const own = tab.properties.title;
  if (referencesIn(formula).some((reference) => reference.tab !== null && !sameTitle(reference.tab, own)))
    throw badRequest("Conditional format rules cannot reference a different sheet.");
  if (!isReadableRule(formula)) throw badRequest(`Invalid ConditionValue.userEnteredValue: ${formula}`);
}

/** A rule for each range it covers, its formula as it stands in that range's first cell. */
export function rulesByRange(tab: SheetTab, { ranges, booleanRule }: ConditionalFormat): readonly RuleOverRange[] {
  if (!booleanRule) return [];
  const boxes = ranges.map((range) => boxOf(tab, range));
  const [first] = boxes;
  if (!first) return [];
  const formula = ruleFormula(booleanRule.condition, `${columnName(first.left)}${first.top + 1}`);
  return boxes.map((box) => ({
    range: a1("x", box).slice(2),
    formula: offsetFormula(formula, box.top - first.top, box.left - first.left),
  }));
}

/** By row, by column. */
type Formats = readonly (readonly CellFormat[] | undefined)[];
interface Made {
  readonly rules: readonly ConditionalFormat[];
  readonly results: object | undefined;
  readonly formats: Formats;
}
const made = new WeakMap<readonly CellRow[], Made>();

function calculate(state: SheetState, tab: SheetTab): Formats {
  const known: KnownCell[] = [];
  const places = tab.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (!cell) return [];
      const value = effectiveValue(state, tab, row, column);
      if (value) known.push({ tab: tab.properties.title, row, column, value });
      return [{ row, column }];
    }),
  );
  const rules = tab.conditionalFormats.flatMap((rule) =>
    rulesByRange(tab, rule).map((over) => ({ ...over, format: rule.booleanRule?.format ?? {} })),
  );
  const formats: CellFormat[][] = [];
  firstRules(known, rules, places).forEach((index, at) => {
    const place = places[at];
    const format = rules[index]?.format;
    if (!place || !format) return;
    formats[place.row] ??= [];
    formats[place.row]![place.column] = format;
  });
  return formats;
}

/** Answers the format of the rule that holds for a cell: the same object as long as that rule holds. */
export function conditionalFormat(
  state: SheetState,
  tab: SheetTab,
): (row: number, column: number) => CellFormat | undefined {
  if (tab.conditionalFormats.length === 0) return () => undefined;
  const results = resultsOf(state, tab);
  const known = made.get(tab.rows);
  const fresh = known?.rules === tab.conditionalFormats && known.results === results;
  const formats = fresh ? known.formats : calculate(state, tab);
  if (!fresh) made.set(tab.rows, { rules: tab.conditionalFormats, results, formats });
  return (row, column) => formats[row]?.[column];
}
