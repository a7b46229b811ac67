/** Formulas of a whole spreadsheet rewritten: in cells, drop-downs and conditional formats. */
import { type Corner, mapReferences, type Reference } from "./formula-references.ts";
import type { Cell, Condition, ConditionalFormat, FilterView, SheetState, SheetTab } from "./sheet-state.ts";
import { type Shift, shiftSpan } from "./shift.ts";

export const sameTitle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

type Rewrite = (formula: string) => string;

export function rewriteCondition(condition: Condition, rewrite: Rewrite): Condition {
  if (!condition.values?.some((value) => value.userEnteredValue?.startsWith("="))) return condition;
  return {
    ...condition,
    values: condition.values.map((value) =>
      value.userEnteredValue?.startsWith("=") ? { ...value, userEnteredValue: rewrite(value.userEnteredValue) } : value,
    ),
  };
}

/** The same object where nothing changes. */
export function rewriteCell(cell: Cell, rewrite: Rewrite): Cell {
  const formula = cell.userEnteredValue?.formulaValue;
  const rewritten = formula === undefined ? undefined : rewrite(formula);
  const condition = cell.dataValidation && rewriteCondition(cell.dataValidation.condition, rewrite);
  if (rewritten === formula && condition === cell.dataValidation?.condition) return cell;
  return {
    ...cell,
    ...(rewritten === undefined ? {} : { userEnteredValue: { formulaValue: rewritten } }),
    ...(cell.dataValidation && condition ? { dataValidation: { ...cell.dataValidation, condition } } : {}),
  };
}

const rewriteRule = (rule: ConditionalFormat, rewrite: Rewrite): ConditionalFormat =>
  rule.booleanRule
    ? {
        ...rule,
        booleanRule: { ...rule.booleanRule, condition: rewriteCondition(rule.booleanRule.condition, rewrite) },
      }
    : rule;

const rewriteView = (view: FilterView, rewrite: Rewrite): FilterView =>
  view.filterSpecs
    ? {
        ...view,
        filterSpecs: view.filterSpecs.map((spec) =>
          spec.filterCriteria?.condition
            ? {
                ...spec,
                filterCriteria: {
                  ...spec.filterCriteria,
                  condition: rewriteCondition(spec.filterCriteria.condition, rewrite),
                },
              }
            : spec,
        ),
      }
    : view;

/** Every reference in the spreadsheet changed; `change` is told the tab in which the formula stands. */
export function rewriteFormulas(
  state: SheetState,
  change: (reference: Reference, tab: SheetTab) => Reference | null,
): SheetState {
  return {
    ...state,
    tabs: state.tabs.map((tab) => {
      const rewrite: Rewrite = (formula) => mapReferences(formula, (reference) => change(reference, tab));
      return {
        ...tab,
        rows: tab.rows.map((row) => {
          const changed = row.map((cell) => cell && rewriteCell(cell, rewrite));
          return changed.some((cell, index) => cell !== row[index]) ? changed : row;
        }),
        conditionalFormats: tab.conditionalFormats.map((rule) => rewriteRule(rule, rewrite)),
        filterViews: tab.filterViews.map((view) => rewriteView(view, rewrite)),
      };
    }),
  };
}

/** The reference after rows or columns of the tab it points to have shifted; null when all of it is gone. */
export function shiftReference(reference: Reference, dimension: "ROWS" | "COLUMNS", shift: Shift): Reference | null {
  const axis = dimension === "ROWS" ? "row" : "column";
  const { start, end } = reference;
  const from = start[axis];
  const to = end === null ? from : end[axis];
  const first = from ?? to;
  // Whole columns do not change with rows, nor whole rows with columns; "A2:A" is open at its end.
  if (first === null) return reference;
  const open = from === null || to === null;
  const low = open ? first : Math.min(first, to);
  const high = open ? Number.MAX_SAFE_INTEGER : Math.max(first, to) + 1;
  const span = shiftSpan(shift, low, high);
  if (span === null) return null;
  if (span[0] === low && (open || span[1] === high)) return reference;
  const put = (at: Corner, index: number): Corner => (at[axis] === null ? at : { ...at, [axis]: index });
  if (end === null) return { ...reference, start: put(start, span[0]) };
  const turned = !open && (from ?? 0) > (to ?? 0);
  return {
    ...reference,
    start: put(start, turned ? span[1] - 1 : span[0]),
    end: put(end, turned || open ? span[0] : span[1] - 1),
  };
}
