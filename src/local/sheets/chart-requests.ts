/** Charts over the grid: the requests that make and delete them, and what becomes of them when rows, columns and tabs change. */
import { badRequest, notSupported } from "../api-error.ts";
import { canonicalColours } from "./field-update.ts";
import { boxOf, checkedRange, type GivenRange, tabById, withTab } from "./grid-range.ts";
import { type Handler, takeId } from "./requests.ts";
import type { BasicChart, Chart, ChartData, GridRange, SheetState, SheetTab } from "./sheet-state.ts";

interface GivenChart {
  readonly chartId?: number;
  readonly position?: {
    readonly newSheet?: boolean;
    readonly sheetId?: number;
    readonly overlayPosition?: Chart["position"]["overlayPosition"] & { readonly anchorCell?: GivenAnchor };
  };
  readonly spec?: Omit<Chart["spec"], "basicChart"> & { readonly basicChart?: BasicChart };
  readonly border?: object;
}
type GivenAnchor = Partial<Chart["position"]["overlayPosition"]["anchorCell"]>;

/** The parts of Google's charts that the local Sheets knows. */
const knownKinds = ["BAR", "COLUMN", "LINE"];

function checkKnown(given: object, known: readonly string[], what: string): void {
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other !== undefined) throw notSupported(`${what} with "${other}"`);
}

/** How many cells the range has, with its sheetId. Google takes a single row or column of cells. */
function checkedData(state: SheetState, data: ChartData | undefined, what: string): { data: ChartData; cells: number } {
  const sources: readonly GivenRange[] = data?.sourceRange?.sources ?? [];
  const [first, second] = sources;
  if (!data || !first) throw badRequest(`${what} must have a source range.`);
  if (second) throw notSupported("charts with more than one range a series");
  const range = checkedRange(state, first);
  const { top, bottom, left, right } = boxOf(tabById(state, range.sheetId), range);
  if ((bottom - top === 1) === (right - left === 1))
    throw badRequest(`${what}: exactly one dimension of the source range must have a length of 1.`);
  return { data: { ...data, sourceRange: { sources: [range] } }, cells: (bottom - top) * (right - left) };
}

function checkedBasicChart(state: SheetState, given: BasicChart): BasicChart {
  const { chartType = "", domains = [], series = [] } = given;
  if (!knownKinds.includes(chartType)) throw notSupported(`charts of type ${chartType || "unspecified"}`);
  if (series.length === 0) throw badRequest("A chart must have at least one series.");
  if (domains.length > 1) throw badRequest("A chart of this type can have only one domain.");
  const values = chartType === "BAR" ? "BOTTOM_AXIS" : "LEFT_AXIS";
  for (const { targetAxis } of series)
    if (targetAxis !== undefined && targetAxis !== values && !(targetAxis === "RIGHT_AXIS" && chartType !== "BAR"))
      throw badRequest(`Invalid targetAxis ${targetAxis} for a chart of type ${chartType}.`);
  const kept = {
    domains: domains.map((each) => ({ each, ...checkedData(state, each.domain, "The domain") })),
    series: series.map((each) => ({ each, ...checkedData(state, each.series, "A series") })),
  };
  const [length] = [...kept.domains, ...kept.series].map(({ cells }) => cells);
  if ([...kept.domains, ...kept.series].some(({ cells }) => cells !== length))
    throw badRequest("The domain and all series must have the same number of cells.");
  return {
    ...given,
    domains: kept.domains.map(({ each, data }) => ({ ...each, domain: data })),
    series: kept.series.map(({ each, data }) => ({ ...each, series: data })),
  };
}

export const chartIds = (state: SheetState): number[] =>
  state.tabs.flatMap(({ charts = [] }) => charts.map(({ chartId }) => chartId));

const addChart: Handler<{ readonly chart?: GivenChart }> = (state, { chart = {} }) => {
  checkKnown(chart, ["chartId", "position", "spec"], "charts");
  const { overlayPosition } = chart.position ?? {};
  if (!overlayPosition?.anchorCell) throw notSupported("charts that do not lie over a grid");
  const { sheetId = 0, rowIndex = 0, columnIndex = 0 }: GivenAnchor = overlayPosition.anchorCell;
  const tab = tabById(state, sheetId);
  boxOf(tab, {
    startRowIndex: rowIndex,
    endRowIndex: rowIndex + 1,
    startColumnIndex: columnIndex,
    endColumnIndex: columnIndex + 1,
  });
  const { spec } = canonicalColours(chart);
  if (!spec) throw badRequest("chart.spec must be set");
  if (!spec.basicChart) throw notSupported("charts that are no basicChart");
  const { id, nextId } = takeId(state, chart.chartId, chartIds(state), "A chart");
  const kept: Chart = {
    chartId: id,
    position: { overlayPosition: { ...overlayPosition, anchorCell: { sheetId, rowIndex, columnIndex } } },
    spec: { ...spec, basicChart: checkedBasicChart(state, spec.basicChart) },
  };
  return {
    state: withTab({ ...state, nextId }, { ...tab, charts: [...(tab.charts ?? []), kept] }),
    reply: { chart: kept },
  };
};

const deleteEmbeddedObject: Handler<{ readonly objectId?: number }> = (state, { objectId = 0 }) => {
  const tab = state.tabs.find(({ charts = [] }) => charts.some(({ chartId }) => chartId === objectId));
  if (!tab) throw badRequest(`No embedded object with id: ${objectId}`);
  return { state: withTab(state, { ...tab, charts: tab.charts?.filter(({ chartId }) => chartId !== objectId) ?? [] }) };
};

export const chartRequests = { addChart, deleteEmbeddedObject };

/** The chart over other ranges; what loses its range is drawn no more. */
function withRanges(chart: Chart, change: (range: GridRange) => GridRange | null): Chart {
  const data = (old: ChartData): ChartData | null => {
    const range = old.sourceRange.sources[0];
    const changed = range && change(range);
    if (changed === range) return old;
    return changed ? { ...old, sourceRange: { sources: [changed] } } : null;
  };
  const { basicChart } = chart.spec;
  const domains = basicChart.domains?.flatMap((each) => {
    const domain = data(each.domain);
    return domain ? [{ ...each, domain }] : [];
  });
  const series = basicChart.series?.flatMap((each) => {
    const changed = data(each.series);
    return changed ? [{ ...each, series: changed }] : [];
  });
  return {
    ...chart,
    spec: { ...chart.spec, basicChart: { ...basicChart, ...(domains && { domains }), ...(series && { series }) } },
  };
}

/**
 * The charts of any tab after rows or columns of the tab `sheetId` have shifted. `range` answers where a range of that tab lies now, null
 * when it is gone.
 */
export function shiftedCharts(
  { charts, properties }: SheetTab,
  sheetId: number,
  range: (range: GridRange) => GridRange | null,
): Pick<SheetTab, "charts"> {
  if (!charts) return {};
  return {
    charts: charts.map((chart) => {
      const shifted = withRanges(chart, (each) => (each.sheetId === sheetId ? range(each) : each));
      if (properties.sheetId !== sheetId) return shifted;
      const { overlayPosition } = chart.position;
      const { rowIndex, columnIndex } = overlayPosition.anchorCell;
      const now = range({
        sheetId,
        startRowIndex: rowIndex,
        endRowIndex: rowIndex + 1,
        startColumnIndex: columnIndex,
        endColumnIndex: columnIndex + 1,
      });
      // A chart whose first cell is deleted stays where it was.
      const anchorCell = now
        ? { sheetId, rowIndex: now.startRowIndex ?? 0, columnIndex: now.startColumnIndex ?? 0 }
        : overlayPosition.anchorCell;
      return { ...shifted, position: { overlayPosition: { ...overlayPosition, anchorCell } } };
    }),
  };
}

/** The charts of a copied tab: over the copy's own cells, with ids of their own from `firstId` on. */
export function copiedCharts(charts: readonly Chart[], from: number, onto: number, firstId: number): readonly Chart[] {
  return charts.map((chart, index) => {
    const { overlayPosition } = chart.position;
    return {
      ...withRanges(chart, (range) => (range.sheetId === from ? { ...range, sheetId: onto } : range)),
      chartId: firstId + index,
      position: {
        overlayPosition: { ...overlayPosition, anchorCell: { ...overlayPosition.anchorCell, sheetId: onto } },
      },
    };
  });
}

/** What a deleted tab held is drawn no more. */
export const withoutTab = (tab: SheetTab, sheetId: number): SheetTab =>
  tab.charts
    ? {
        ...tab,
        charts: tab.charts.map((chart) => withRanges(chart, (each) => (each.sheetId === sheetId ? null : each))),
      }
    : tab;
