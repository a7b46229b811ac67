/** Requests on whole tabs and on the spreadsheet itself. */
import { badRequest } from "../api-error.ts";
import { changeDimension } from "./change-dimension.ts";
import { chartIds, copiedCharts, withoutTab } from "./chart-requests.ts";
import { canonicalColours, updateFields, writtenPaths } from "./field-update.ts";
import { tabById, withTab } from "./grid-range.ts";
import { metadataIds } from "./metadata-requests.ts";
import { tabPropertiesJson } from "./read-spreadsheet.ts";
import { type Handler, type Outcome, takeId } from "./requests.ts";
import { rewriteFormulas, sameTitle } from "./rewrite.ts";
import {
  type DimensionProperties,
  type GridProperties,
  type GridRange,
  type Metadata,
  newTab,
  type SheetState,
  type SheetTab,
  type TabProperties,
} from "./sheet-state.ts";

type GivenProperties = Partial<Omit<TabProperties, "gridProperties">> & {
  readonly index?: number;
  readonly sheetType?: string;
  readonly gridProperties?: Partial<GridProperties>;
};

function checkTitle(state: SheetState, title: string, own?: number): void {
  if (title === "") throw badRequest("Sheet title cannot be empty.");
  if (state.tabs.some((tab) => tab.properties.sheetId !== own && sameTitle(tab.properties.title, title)))
    throw badRequest(`A sheet with the name "${title}" already exists. Please enter another name.`);
}

function checkGrid({ rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 }: GridProperties): void {
  if (rowCount < 1 || columnCount < 1) throw badRequest("Grid must have at least one row and one column.");
  if (rowCount * columnCount > 10_000_000)
    throw badRequest(
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    );
  if (frozenRowCount >= rowCount) throw badRequest("You can't freeze all visible rows on the sheet.");
  if (frozenColumnCount >= columnCount) throw badRequest("You can't freeze all visible columns on the sheet.");
}

function insertTab(state: SheetState, tab: SheetTab, index = state.tabs.length): SheetState {
  if (index < 0 || index > state.tabs.length)
    throw badRequest(`The index ${index} is out of range: there are ${state.tabs.length} sheets.`);
  return { ...state, tabs: state.tabs.toSpliced(index, 0, tab) };
}

const sheetIds = (state: SheetState): number[] => state.tabs.map((tab) => tab.properties.sheetId);
const reply = (state: SheetState, sheetId: number): Outcome => ({
  state,
  reply: { properties: tabPropertiesJson(state, tabById(state, sheetId).properties) },
});

/** "Sheet5", as Google names a tab that comes without a title. */
function freeTitle(state: SheetState): string {
  for (let number = state.tabs.length + 1; ; number++) {
    const title = `Sheet${number}`;
    if (!state.tabs.some((tab) => sameTitle(tab.properties.title, title))) return title;
  }
}

const addSheet: Handler<{ readonly properties?: GivenProperties }> = (state, request) => {
  const { index, sheetType, gridProperties, ...given } = canonicalColours(request.properties ?? {});
  if (sheetType !== undefined && sheetType !== "GRID") throw badRequest(`Cannot add a sheet of type ${sheetType}.`);
  const { id, nextId } = takeId(state, given.sheetId, sheetIds(state), "A sheet");
  const title = given.title ?? freeTitle(state);
  checkTitle(state, title);
  const fresh = newTab(id, title);
  const properties = {
    ...fresh.properties,
    ...given,
    sheetId: id,
    title,
    gridProperties: { ...fresh.properties.gridProperties, ...gridProperties },
  };
  checkGrid(properties.gridProperties);
  return reply(insertTab({ ...state, nextId }, { ...fresh, properties }, index), id);
};

function refuseLastVisible(state: SheetState, sheetId: number, words: string): void {
  if (!state.tabs.some((tab) => tab.properties.sheetId !== sheetId && !tab.properties.hidden)) throw badRequest(words);
}

const deleteSheet: Handler<{ readonly sheetId?: number }> = (state, { sheetId = 0 }) => {
  const { title } = tabById(state, sheetId).properties;
  refuseLastVisible(state, sheetId, "You can't remove all the visible sheets in a document.");
  const left = {
    ...state,
    tabs: state.tabs.filter((tab) => tab.properties.sheetId !== sheetId).map((tab) => withoutTab(tab, sheetId)),
    namedRanges: state.namedRanges.filter((each) => each.range.sheetId !== sheetId),
  };
  const points = (tab: string | null) => tab !== null && sameTitle(tab, title);
  return { state: rewriteFormulas(left, (reference) => (points(reference.tab) ? null : reference)) };
};

/** The metadata of a copied tab gets new ids; everything else about it is the same. */
function copyMetadata(tab: SheetTab, firstId: number): { readonly tab: SheetTab; readonly nextId: number } {
  let nextId = firstId;
  const copy = (list: readonly Metadata[]): readonly Metadata[] =>
    list.map((each) => ({ ...each, metadataId: nextId++ }));
  const copyDimensions = (list: readonly (DimensionProperties | null)[]) =>
    list.map((each) => (each?.developerMetadata ? { ...each, developerMetadata: copy(each.developerMetadata) } : each));
  const copied = {
    ...tab,
    developerMetadata: copy(tab.developerMetadata),
    rowDimensions: copyDimensions(tab.rowDimensions),
    columnDimensions: copyDimensions(tab.columnDimensions),
    protectedRanges: tab.protectedRanges.map((each) => ({ ...each, protectedRangeId: nextId++ })),
    bandedRanges: tab.bandedRanges.map((each) => ({ ...each, bandedRangeId: nextId++ })),
    filterViews: tab.filterViews.map((each) => ({ ...each, filterViewId: nextId++ })),
  };
  return { tab: copied, nextId };
}

function ontoTab(tab: SheetTab, sheetId: number): SheetTab {
  const onto = <T extends { readonly range: GridRange }>(list: readonly T[]) =>
    list.map((each) => ({ ...each, range: { ...each.range, sheetId } }));
  const ranges = (list: readonly GridRange[]) => list.map((range) => ({ ...range, sheetId }));
  return {
    ...tab,
    merges: ranges(tab.merges),
    conditionalFormats: tab.conditionalFormats.map((rule) => ({ ...rule, ranges: ranges(rule.ranges) })),
    protectedRanges: onto(tab.protectedRanges).map((each) =>
      each.unprotectedRanges ? { ...each, unprotectedRanges: ranges(each.unprotectedRanges) } : each,
    ),
    bandedRanges: onto(tab.bandedRanges),
    filterViews: onto(tab.filterViews),
  };
}

interface DuplicateSheet {
  readonly sourceSheetId?: number;
  readonly insertSheetIndex?: number;
  readonly newSheetId?: number;
  readonly newSheetName?: string;
}
const duplicateSheet: Handler<DuplicateSheet> = (state, request) => {
  const source = tabById(state, request.sourceSheetId ?? 0);
  const { id, nextId } = takeId(state, request.newSheetId, sheetIds(state), "A sheet");
  const title = request.newSheetName ?? copyTitle(state, source.properties.title);
  checkTitle(state, title);
  const copied = copyMetadata(ontoTab(source, id), Math.max(nextId, ...metadataIds(state).map((each) => each + 1)));
  const { charts = [] } = source;
  const tab = {
    ...copied.tab,
    properties: { ...copied.tab.properties, sheetId: id, title },
    ...(charts.length > 0
      ? {
          charts: copiedCharts(
            charts,
            source.properties.sheetId,
            id,
            Math.max(copied.nextId, ...chartIds(state).map((each) => each + 1)),
          ),
        }
      : {}),
  };
  return reply(insertTab({ ...state, nextId: copied.nextId + charts.length }, tab, request.insertSheetIndex ?? 0), id);
};

function copyTitle(state: SheetState, title: string): string {
  const taken = (name: string) => state.tabs.some((tab) => sameTitle(tab.properties.title, name));
  let name = `Copy of ${title}`;
  for (let number = 1; taken(name); number++) name = `Copy of ${title} ${number}`;
  return name;
}

/** `index` counts as before the move: to be put before the third tab is index 2, wherever the tab comes from. */
function moveTab(state: SheetState, tab: SheetTab, index: number): SheetState {
  if (index < 0 || index > state.tabs.length) throw badRequest(`The index ${index} is out of range.`);
  const now = state.tabs.indexOf(tab);
  const others = state.tabs.filter((each) => each !== tab);
  return { ...state, tabs: others.toSpliced(index > now ? index - 1 : index, 0, tab) };
}

/** Growing adds empty rows and columns at the end, shrinking deletes the last ones with what is in them. */
function resize(state: SheetState, sheetId: number, wanted: GridProperties): SheetState {
  const { rowCount, columnCount } = tabById(state, sheetId).properties.gridProperties;
  const cut = (now: SheetState, dimension: "ROWS" | "COLUMNS", from: number, to: number) =>
    from < to ? changeDimension(now, sheetId, dimension, { kind: "delete", from, to }) : now;
  const cutRows = cut(state, "ROWS", wanted.rowCount, rowCount);
  const sized = cut(cutRows, "COLUMNS", wanted.columnCount, columnCount);
  const tab = tabById(sized, sheetId);
  return withTab(sized, { ...tab, properties: { ...tab.properties, gridProperties: wanted } });
}

const writableProperties = ["title", "index", "hidden", "rightToLeft", "tabColorStyle", "tabColor", "gridProperties"];

const updateSheetProperties: Handler<{ readonly properties?: GivenProperties; readonly fields?: string }> = (
  state,
  request,
) => {
  const given = canonicalColours(request.properties ?? {});
  const sheetId = given.sheetId ?? 0;
  const old = tabById(state, sheetId).properties;
  const paths = writtenPaths("SheetProperties", request.fields, writableProperties);
  const written = updateFields<GivenProperties>(old, given, paths);
  const { index, gridProperties, ...rest } = written;
  const title = rest.title ?? "";
  const grid = { rowCount: 0, columnCount: 0, ...gridProperties };
  checkTitle(state, title, sheetId);
  checkGrid(grid);
  if (rest.hidden) refuseLastVisible(state, sheetId, "You can't hide all the sheets in a document.");

  const renamed =
    title === old.title
      ? state
      : rewriteFormulas(state, (reference) =>
          reference.tab !== null && sameTitle(reference.tab, old.title) ? { ...reference, tab: title } : reference,
        );
  const sized = resize(renamed, sheetId, grid);
  const tab = tabById(sized, sheetId);
  const changed = { ...tab, properties: { ...rest, sheetId, title, gridProperties: grid } };
  const now = withTab(sized, changed);
  return { state: paths.includes("index") ? moveTab(now, changed, index ?? now.tabs.length) : now };
};

interface GivenSpreadsheet {
  readonly title?: string;
  readonly locale?: string;
  readonly timeZone?: string;
}
const updateSpreadsheetProperties: Handler<{ readonly properties?: GivenSpreadsheet; readonly fields?: string }> = (
  state,
  request,
  facts,
) => {
  const paths = writtenPaths("SpreadsheetProperties", request.fields, ["title", "locale", "timeZone"]);
  const old: GivenSpreadsheet = { ...state.properties, title: facts.title };
  const { title, locale, timeZone } = updateFields(old, request.properties ?? {}, paths);
  if (!title || !locale || !timeZone) throw badRequest("A spreadsheet's title, locale and time zone cannot be empty.");
  return { state: { ...state, properties: { locale, timeZone } }, title };
};

export const tabRequests = {
  addSheet,
  deleteSheet,
  duplicateSheet,
  updateSheetProperties,
  updateSpreadsheetProperties,
};
