/** The charts of a tab, over its grid where Sheets would lay them. */
import { useLayoutEffect, useState } from "preact/hooks";
import { chartData } from "./chart-data.ts";
import { ChartPicture } from "./chart-picture.tsx";
import type { Grid } from "./grid-model.ts";

interface Props {
  readonly scroll: { readonly current: HTMLDivElement | null };
  readonly grid: Grid;
  readonly sheetId: number;
}

/** Pixels of the scrolled content at which a chart's first cell begins. Rows grow with their text, so it is measured. */
function useCorners({ scroll, grid }: Props): readonly { readonly left: number; readonly top: number }[] {
  const [corners, setCorners] = useState<readonly { left: number; top: number }[]>([]);
  useLayoutEffect(() => {
    const outer = scroll.current?.getBoundingClientRect();
    const measured = grid.charts.map(({ position }) => {
      const { rowIndex = 0, columnIndex = 0 } = position?.overlayPosition?.anchorCell ?? {};
      const cell = scroll.current?.querySelector(`[data-row="${rowIndex}"][data-column="${columnIndex}"]`);
      const inner = cell?.getBoundingClientRect();
      if (!scroll.current || !outer || !inner) return { left: 0, top: 0 };
      return {
        left: Math.round(inner.left - outer.left + scroll.current.scrollLeft),
        top: Math.round(inner.top - outer.top + scroll.current.scrollTop),
      };
    });
    setCorners((now) => (JSON.stringify(now) === JSON.stringify(measured) ? now : measured));
  });
  return corners;
}

export function Charts(props: Props) {
  const { grid, sheetId } = props;
  const corners = useCorners(props);
  return (
    <>
      {grid.charts.map((chart, index) => {
        const data = chartData(chart, grid, sheetId);
        const { widthPixels = 600, heightPixels = 371 } = chart.position?.overlayPosition ?? {};
        const { left = 0, top = 0 } = corners[index] ?? {};
        return (
          data && (
            <div key={chart.chartId} class="chart" style={{ left: `${left}px`, top: `${top}px` }}>
              <ChartPicture data={data} width={widthPixels} height={heightPixels} />
            </div>
          )
        );
      })}
    </>
  );
}
