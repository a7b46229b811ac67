/** Names of cells, zero-based inside and A1 outside. */

export interface Place {
  readonly row: number;
  readonly column: number;
}
/** Both corners belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export const cellName = ({ row, column }: Place): string => `${columnName(column)}${row + 1}`;

export const areaName = ({ top, left, bottom, right }: Area): string =>
  top === bottom && left === right
    ? cellName({ row: top, column: left })
    : `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;

/** "F10" or "F10:G12"; null where that names no cells. */
export function areaNamed(name: string): Area | null {
  const [, from, top, to = from, bottom = top] =
    /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/.exec(name) ?? [];
  if (from === undefined || to === undefined) return null;
  const column = (letters: string) => [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return { top: Number(top) - 1, left: column(from), bottom: Number(bottom) - 1, right: column(to) };
}

/** Always quoted, so that a title that looks like a cell or holds a blank means the tab. */
export const quoted = (title: string): string => `'${title.replaceAll("'", "''")}'`;

export const tabRange = (title: string, area: Area): string => `${quoted(title)}!${areaName(area)}`;

export const inside = ({ top, left, bottom, right }: Area, { row, column }: Place): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

export const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
