/** Requests that lay something over ranges: conditional formats, protection, names, banding, merges. */
import { badRequest, notSupported } from "../api-error.ts";
import { checkRule } from "./conditional-formats.ts";
import { canonicalColours, withPlainColours } from "./field-update.ts";
import {
  type Box,
  boxOf,
  changeCells,
  checkedRange,
  contains,
  type GivenRange,
  overlaps,
  rangeOf,
  tabById,
  withTab,
} from "./grid-range.ts";
import { type Handler, takeId } from "./requests.ts";
import { type ConditionalFormat, cellAt, type SheetState, type SheetTab } from "./sheet-state.ts";

const addConditionalFormatRule: Handler<{
  readonly rule?: Omit<ConditionalFormat, "ranges"> & { readonly ranges?: readonly GivenRange[] };
  readonly index?: number;
}> = (state, { rule = {}, index = 0 }) => {
  const ranges = (rule.ranges ?? []).map((range) => checkedRange(state, range));
  const [first] = ranges;
  if (!first) throw badRequest("rule.ranges must not be empty");
  if (ranges.some((range) => range.sheetId !== first.sheetId))
    throw badRequest("All ranges of a conditional format rule must be on the same sheet.");
  if (rule.gradientRule) throw notSupported("gradient rules");
  const condition = rule.booleanRule?.condition;
  if (!condition) throw badRequest("rule.booleanRule must be set");
  const tab = tabById(state, first.sheetId);
  checkRule(condition, tab);
  if (index < 0 || index > tab.conditionalFormats.length)
    throw badRequest(`No conditional format rule at index ${index}: there are ${tab.conditionalFormats.length}.`);
  const kept = canonicalColours({ ...rule, ranges });
  return { state: withTab(state, { ...tab, conditionalFormats: tab.conditionalFormats.toSpliced(index, 0, kept) }) };
};

/** The next number for something of which every tab has a list. */
const idFor = (
  state: SheetState,
  given: number | undefined,
  taken: (tab: SheetTab) => readonly number[],
  what: string,
) => takeId(state, given, state.tabs.flatMap(taken), what);

const addProtectedRange: Handler<{
  readonly protectedRange?: {
    readonly protectedRangeId?: number;
    readonly range?: GivenRange;
    readonly unprotectedRanges?: readonly GivenRange[];
    readonly namedRangeId?: string;
    readonly description?: string;
    readonly warningOnly?: boolean;
    readonly editors?: object;
  };
}> = (state, { protectedRange = {} }) => {
  const { range: given, unprotectedRanges, protectedRangeId, namedRangeId, ...others } = protectedRange;
  if (namedRangeId !== undefined) throw notSupported("protection of a named range");
  const range = checkedRange(state, given);
  if (others.warningOnly && others.editors)
    throw badRequest("Editors cannot be set on a warning-only protected range.");
  const taken = (tab: SheetTab) => tab.protectedRanges.map((each) => each.protectedRangeId);
  const { id, nextId } = idFor(state, protectedRangeId, taken, "A protected range");
  const made = {
    protectedRangeId: id,
    range,
    ...others,
    ...(unprotectedRanges ? { unprotectedRanges: unprotectedRanges.map((each) => checkedRange(state, each)) } : {}),
  };
  const tab = tabById(state, range.sheetId);
  return {
    state: withTab({ ...state, nextId }, { ...tab, protectedRanges: [...tab.protectedRanges, made] }),
    reply: { protectedRange: { ...made, requestingUserCanEdit: true } },
  };
};

const addNamedRange: Handler<{
  readonly namedRange?: { readonly namedRangeId?: string; readonly name?: string; readonly range?: GivenRange };
}> = (state, { namedRange = {} }) => {
  const { name = "" } = namedRange;
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || /^([a-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(name))
    throw badRequest(`Invalid name: ${name}`);
  if (state.namedRanges.some((each) => each.name.toLowerCase() === name.toLowerCase()))
    throw badRequest(`A named range with the name ${name} already exists.`);
  const namedRangeId = namedRange.namedRangeId ?? `named-${state.nextId}`;
  if (state.namedRanges.some((each) => each.namedRangeId === namedRangeId))
    throw badRequest(`A named range with id ${namedRangeId} already exists.`);
  const made = { namedRangeId, name, range: checkedRange(state, namedRange.range) };
  return {
    state: { ...state, nextId: state.nextId + 1, namedRanges: [...state.namedRanges, made] },
    reply: { namedRange: made },
  };
};

const addBanding: Handler<{
  readonly bandedRange?: { readonly bandedRangeId?: number; readonly range?: GivenRange };
}> = (state, { bandedRange = {} }) => {
  const range = checkedRange(state, bandedRange.range);
  const tab = tabById(state, range.sheetId);
  if (tab.bandedRanges.some((each) => overlaps(boxOf(tab, each.range), boxOf(tab, range))))
    throw badRequest(
      "You cannot add alternating background colors to a range that already has alternating background colors.",
    );
  const taken = (each: SheetTab) => each.bandedRanges.map((band) => band.bandedRangeId);
  const { id, nextId } = idFor(state, bandedRange.bandedRangeId, taken, "A banded range");
  const made = canonicalColours({ ...bandedRange, bandedRangeId: id, range });
  return {
    state: withTab({ ...state, nextId }, { ...tab, bandedRanges: [...tab.bandedRanges, made] }),
    reply: { bandedRange: withPlainColours(made) },
  };
};

function mergedBoxes(box: Box, mergeType: string): readonly Box[] {
  if (mergeType === "MERGE_COLUMNS")
    return Array.from({ length: box.right - box.left }, (_, at) => ({
      ...box,
      left: box.left + at,
      right: box.left + at + 1,
    }));
  if (mergeType === "MERGE_ROWS")
    return Array.from({ length: box.bottom - box.top }, (_, at) => ({
      ...box,
      top: box.top + at,
      bottom: box.top + at + 1,
    }));
  return [box];
}

/** Only the first value of a merged cell is kept. */
function mergeBox(tab: SheetTab, box: Box): SheetTab {
  const places = Array.from({ length: box.bottom - box.top }, (_, down) => box.top + down).flatMap((row) =>
    Array.from({ length: box.right - box.left }, (_, along) => ({ row, column: box.left + along })),
  );
  const first = places.map(({ row, column }) => cellAt(tab, row, column)?.userEnteredValue).find((value) => value);
  return changeCells(tab, box, ({ userEnteredValue: _, ...cell }, row, column) =>
    first && row === box.top && column === box.left ? { ...cell, userEnteredValue: first } : cell,
  );
}

const mergeCells: Handler<{ readonly range?: GivenRange; readonly mergeType?: string }> = (
  state,
  { range, mergeType = "MERGE_ALL" },
) => {
  const { sheetId } = checkedRange(state, range);
  const tab = tabById(state, sheetId);
  const boxes = mergedBoxes(boxOf(tab, range ?? {}), mergeType).filter(
    (box) => (box.right - box.left) * (box.bottom - box.top) > 1,
  );
  for (const box of boxes)
    if (tab.merges.some((merge) => overlaps(boxOf(tab, merge), box) && !contains(box, boxOf(tab, merge))))
      throw badRequest("You must select all cells in a merged range to merge or unmerge them.");
  const kept = tab.merges.filter((merge) => !boxes.some((box) => contains(box, boxOf(tab, merge))));
  const merged = boxes.reduce(mergeBox, tab);
  return { state: withTab(state, { ...merged, merges: [...kept, ...boxes.map((box) => rangeOf(sheetId, box))] }) };
};

const unmergeCells: Handler<{ readonly range?: GivenRange }> = (state, { range }) => {
  const tab = tabById(state, checkedRange(state, range).sheetId);
  const box = boxOf(tab, range ?? {});
  const touched = tab.merges.filter((merge) => overlaps(boxOf(tab, merge), box));
  if (touched.some((merge) => !contains(box, boxOf(tab, merge))))
    throw badRequest("You must select all cells in a merged range to merge or unmerge them.");
  return { state: withTab(state, { ...tab, merges: tab.merges.filter((merge) => !touched.includes(merge)) }) };
};

export const rangeRequests = {
  addConditionalFormatRule,
  addProtectedRange,
  addNamedRange,
  addBanding,
  mergeCells,
  unmergeCells,
};
