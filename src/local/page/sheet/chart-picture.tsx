/** A chart as a picture that is drawn anew with every change of its cells. */
import { type ChartData, ticksOf } from "./chart-data.ts";

interface Props {
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
}

/** Pixels kept free round the drawing. */
const room = { top: 40, right: 24, bottom: 68 };
const letter = 6.5;

const sums = ({ series, stacked, names }: ChartData): number[] =>
  stacked
    ? names.map((_, index) => series.reduce((sum, { values }) => sum + Math.max(0, values[index] ?? 0), 0))
    : series.flatMap(({ values }) => values.map((value) => value ?? 0));

function Legend({ data, width, height }: Props) {
  let x = 16;
  const total = data.series.reduce((sum, { name }) => sum + 34 + name.length * letter, 0);
  x = Math.max(16, (width - total) / 2);
  return (
    <>
      {data.series.map(({ name, colour, dotted }) => {
        const at = x;
        x += 34 + name.length * letter;
        const mark =
          data.kind === "lines" ? (
            <line x1={at} x2={at + 14} y1={height - 16} y2={height - 16} stroke={colour} {...strokeOf(dotted)} />
          ) : (
            <rect x={at} y={height - 22} width={12} height={12} fill={colour} />
          );
        return (
          <g key={name}>
            {mark}
            <text x={at + 18} y={height - 12}>
              {name}
            </text>
          </g>
        );
      })}
    </>
  );
}

const strokeOf = (dotted: boolean) =>
  dotted ? { "stroke-width": 2, "stroke-dasharray": "2 4" } : { "stroke-width": 3 };

function Bars({ data, width, height }: Props) {
  const left = Math.min(width / 3, 24 + Math.max(0, ...data.names.map(({ length }) => length)) * letter);
  const ticks = ticksOf(data.most ?? Math.max(1, ...sums(data)));
  const most = ticks.at(-1) ?? 1;
  const x = (value: number) => left + (value / most) * (width - left - room.right);
  const step = (height - room.top - room.bottom) / Math.max(1, data.names.length);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="chart-line" x1={x(tick)} x2={x(tick)} y1={room.top} y2={height - room.bottom} />
          <text x={x(tick)} y={height - room.bottom + 16} text-anchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {data.names.map((name, row) => {
        let done = 0;
        const top = room.top + row * step + step * 0.18;
        return (
          <g key={name}>
            <text x={left - 8} y={top + step * 0.32 + 4} text-anchor="end">
              {name}
            </text>
            {data.series.map(({ name: part, colour, values }) => {
              const value = Math.max(0, values[row] ?? 0);
              const from = x(done);
              done += value;
              return (
                value > 0 && (
                  <rect
                    key={part}
                    class="chart-bar"
                    x={from}
                    y={top}
                    width={x(value) - x(0)}
                    height={step * 0.64}
                    fill={colour}
                    data-series={part}
                    data-value={value}
                  />
                )
              );
            })}
          </g>
        );
      })}
      <text x={(left + width) / 2} y={height - room.bottom + 34} text-anchor="middle">
        {data.axisTitle}
      </text>
    </>
  );
}

/** Neighbours that both have a value are joined; a blank one breaks the line. */
const pathOf = (points: readonly (readonly [number, number] | null)[]): string =>
  points.map((point, index) => (point ? `${points[index - 1] ? "L" : "M"}${point.join(" ")}` : "")).join("");

/** At most six of the names, evenly spread, the last one among them. */
function labelled({ places, names }: ChartData): readonly number[] {
  const there = places.flatMap((place, index) => (place === null || names[index] === names[index + 1] ? [] : [index]));
  const step = Math.max(1, Math.ceil(there.length / 6));
  return there.filter((_, index) => (there.length - 1 - index) % step === 0);
}

function Lines({ data, width, height }: Props) {
  const left = 64;
  const ticks = ticksOf(data.most ?? Math.max(1e-9, ...sums(data)));
  const most = data.most ?? ticks.at(-1) ?? 1;
  const y = (value: number) => height - room.bottom - (value / most) * (height - room.top - room.bottom);
  const places = data.places.filter((place) => place !== null);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const x = (place: number) =>
    first === last
      ? (left + width) / 2
      : left + 20 + ((place - first) / (last - first)) * (width - left - room.right - 40);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="chart-line" x1={left} x2={width - room.right} y1={y(tick)} y2={y(tick)} />
          <text x={left - 6} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {data.series.map(({ name, colour, dotted, values }) => {
        const points = values.map((value, index) => {
          const place = data.places[index];
          return value === null || place == null ? null : ([x(place), y(value)] as const);
        });
        return (
          <g key={name} data-series={name}>
            <path d={pathOf(points)} fill="none" stroke={colour} {...strokeOf(dotted)} />
            {!dotted &&
              points.map((point, index) =>
                point ? (
                  <circle
                    key={String(index)}
                    cx={point[0]}
                    cy={point[1]}
                    r={5}
                    fill={colour}
                    data-value={values[index]}
                  />
                ) : null,
              )}
          </g>
        );
      })}
      {labelled(data).map((index) => (
        <text key={index} x={x(data.places[index] ?? 0)} y={height - room.bottom + 18} text-anchor="middle">
          {data.names[index]}
        </text>
      ))}
      <text x={14} y={(height - room.bottom + room.top) / 2} text-anchor="middle" class="chart-side">
        {data.axisTitle}
      </text>
    </>
  );
}

export function ChartPicture(props: Props) {
  const { data, width, height } = props;
  return (
    <svg role="img" aria-label={`${data.title}. ${data.altText}`} width={width} height={height}>
      <rect class="chart-paper" width={width - 1} height={height - 1} x={0.5} y={0.5} />
      <text class="chart-title" x={16} y={26}>
        {data.title}
      </text>
      {data.kind === "lines" ? <Lines {...props} /> : <Bars {...props} />}
      <Legend {...props} />
    </svg>
  );
}
