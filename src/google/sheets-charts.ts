/** A tab's charts -> requests. Part of the batch that makes the tab. */
import type { Area, Chart, ChartSeries, Tab } from "../files/workbook.ts";
import { grid } from "./cell-areas.ts";
import { rgb } from "./sheets-looks.ts";
import type { ChartRequest } from "./sheets-request.ts";

const chartRequest = (sheetId: number, chart: Chart): ChartRequest => {
  const bars = chart.kind === "stacked bars";
  // The axis of the numbers: bars lie, so theirs is the lower one, and Google takes no other for their series.
  const position = bars ? "BOTTOM_AXIS" : "LEFT_AXIS";
  const data = (area: Area) => ({ sourceRange: { sources: [grid(sheetId, area)] as [ReturnType<typeof grid>] } });
  const { title, most } = chart.axis;
  const line = ({ dotted = false }: ChartSeries) => ({
    lineStyle: { type: dotted ? ("DOTTED" as const) : ("SOLID" as const), width: dotted ? 2 : 3 },
    ...(dotted ? {} : { pointStyle: { shape: "CIRCLE" as const, size: 8 } }),
  });
  return {
    addChart: {
      chart: {
        position: {
          overlayPosition: {
            anchorCell: { sheetId, rowIndex: chart.at.row, columnIndex: chart.at.column },
            widthPixels: chart.width,
            heightPixels: chart.height,
          },
        },
        spec: {
          title: chart.title,
          altText: chart.altText,
          hiddenDimensionStrategy: "SHOW_ALL",
          basicChart: {
            chartType: bars ? "BAR" : "LINE",
            ...(bars ? { stackedType: "STACKED" as const } : {}),
            legendPosition: "BOTTOM_LEGEND",
            headerCount: 1,
            axis: [
              {
                position,
                title,
                viewWindowOptions: {
                  viewWindowMode: "EXPLICIT",
                  viewWindowMin: 0,
                  ...(most === undefined ? {} : { viewWindowMax: most }),
                },
              },
            ],
            domains: [{ domain: data(chart.names) }],
            series: chart.series.map((series) => ({
              series: data(series.area),
              targetAxis: position,
              colorStyle: rgb(series.colour),
              ...(bars ? {} : line(series)),
            })),
          },
        },
      },
    },
  };
};

export const chartRequests = ({ sheetId, charts = [] }: Tab): ChartRequest[] =>
  charts.map((chart) => chartRequest(sheetId, chart));
