/** What a chart shows, from its specification and the cells of its tab. */
import { type Grid, shownText } from "./grid-model.ts";
import type { ChartSpec, EmbeddedChart, GridRange, Rgb } from "./sheets-json.ts";

export interface ChartSeries {
  readonly name: string;
  readonly colour: string;
  readonly dotted: boolean;
  /** null: nothing is drawn there. */
  readonly values: readonly (number | null)[];
}
export interface ChartData {
  readonly kind: "bars" | "columns" | "lines";
  readonly stacked: boolean;
  readonly title: string;
  readonly altText: string;
  readonly names: readonly string[];
  /** Where each name lies along the axis: numbers where all names are numbers, places in order otherwise; null where there is none. */
  readonly places: readonly (number | null)[];
  readonly series: readonly ChartSeries[];
  readonly axisTitle: string;
  readonly most: number | undefined;
}

const kinds = { BAR: "bars", COLUMN: "columns", LINE: "lines" } as const;
const part = (value = 0): number => Math.round(value * 255);
const css = ({ red, green, blue }: Rgb = {}): string => `rgb(${part(red)} ${part(green)} ${part(blue)})`;

const cellsOf = (grid: Grid, range: GridRange | undefined) => {
  const { startRowIndex: top = 0, startColumnIndex: left = 0, endRowIndex = top, endColumnIndex = left } = range ?? {};
  const places = Array.from({ length: (endRowIndex - top) * (endColumnIndex - left) }, (_, index) =>
    endColumnIndex - left === 1 ? ([top + index, left] as const) : ([top, left + index] as const),
  );
  return places.map(([row, column]) => grid.rows[row]?.[column] ?? {});
};
type Source = { readonly sourceRange?: { readonly sources?: readonly GridRange[] } } | undefined;

/** null for a chart that this page does not draw. A range in another tab shows nothing. */
export function chartData({ spec = {} }: EmbeddedChart, grid: Grid, sheetId: number): ChartData | null {
  const { basicChart: chart, title = "", altText = "" }: ChartSpec = spec;
  const kind = kinds[chart?.chartType as keyof typeof kinds];
  if (!chart || !kind) return null;
  const read = (source: Source) => {
    const range = source?.sourceRange?.sources?.[0];
    const cells = (range?.sheetId ?? 0) === sheetId ? cellsOf(grid, range) : [];
    return { heading: cells.slice(0, chart.headerCount ?? 0), cells: cells.slice(chart.headerCount ?? 0) };
  };
  const domain = read(chart.domains?.[0]?.domain).cells;
  const numbers = domain.map((cell) => cell.effectiveValue?.numberValue ?? null);
  const isNumeric = numbers.some((one) => one !== null) && domain.every((cell) => !cell.effectiveValue?.stringValue);
  const side = chart.axis?.find(({ position }) => position === (kind === "bars" ? "BOTTOM_AXIS" : "LEFT_AXIS"));
  return {
    kind,
    stacked: chart.stackedType === "STACKED",
    title,
    altText,
    names: domain.map(shownText),
    places: isNumeric ? numbers : domain.map((_, index) => index),
    series: (chart.series ?? []).map(({ series, colorStyle, lineStyle }) => {
      const { heading, cells } = read(series);
      return {
        name: heading.map(shownText).join(" "),
        colour: css(colorStyle?.rgbColor),
        dotted: lineStyle?.type === "DOTTED",
        values: cells.map((cell) => cell.effectiveValue?.numberValue ?? null),
      };
    }),
    axisTitle: side?.title ?? "",
    most: side?.viewWindowOptions?.viewWindowMax,
  };
}

/** Ends and steps of an axis from 0: at most six round steps. */
export function ticksOf(most: number): readonly number[] {
  const rough = Math.max(most, 1e-9) / 5;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * unit).find((one) => one >= rough - 1e-12) ?? rough;
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, index) =>
    Number((index * step).toPrecision(12)),
  );
}
