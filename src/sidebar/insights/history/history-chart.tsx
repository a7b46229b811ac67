/** One criterion from meeting to meeting: a dot a meeting, a bar for its interval. The table beside it says the same. */
import type { CriterionHistory } from "../../../core/history/history.ts";
import { wilson } from "../../../core/statistics/proportions.ts";
import { words } from "./words.ts";

const width = 240;
const height = 72;
/** Room for a dot at the edge. */
const edge = 6;

const short = (value: number): number => Math.round(value * 10) / 10;

export const HistoryChart = ({ points }: CriterionHistory) => {
  const step = (width - 2 * edge) / Math.max(1, points.length - 1);
  const x = (index: number) => short(points.length === 1 ? width / 2 : edge + index * step);
  const y = (share: number) => short(height - edge - share * (height - 2 * edge));
  const dots = points.map(({ count, newRubric }, index) => ({
    at: `${x(index)} ${y(count.hits / count.n)}`,
    newRubric,
  }));
  const bars = points.map(({ count }, index) => {
    const interval = wilson(count.hits, count.n);
    return interval ? `M${x(index)} ${y(interval.low)}V${y(interval.high)}` : "";
  });
  const breaks = points.flatMap(({ newRubric }, index) =>
    newRubric ? [`M${short(x(index) - step / 2)} 0V${height}`] : [],
  );
  const line = dots.map(({ at, newRubric }, index) => `${index === 0 || newRubric ? "M" : "L"}${at}`);
  return (
    <div class="history-chart" aria-hidden="true">
      <span>{words.history.all}</span>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path class="edges" d={`M0 ${y(0)}H${width}M0 ${y(1)}H${width}`} />
        <path class="bars" d={bars.join("")} />
        <path class="line" d={line.join("")} />
        <path class="break" d={breaks.join("")} />
        <path class="dots" d={dots.map(({ at }) => `M${at}h0`).join("")} />
      </svg>
      <span>{words.history.noSample}</span>
      <p>
        <span>{words.day(points[0]?.date ?? "")}</span>
        {points.length > 1 && <span>{words.day(points[points.length - 1]?.date ?? "")}</span>}
      </p>
    </div>
  );
};
