/** Finds the line of a table that heads the levels. */
import { headsCriteria, headsNoLevel, levelness, readHeading } from "./level-heading.ts";
import { readRange } from "./level-place.ts";
import { saysNotScorable } from "./level-words.ts";
import type { Grid } from "./rubric-draft.ts";

/** The line that heads the levels, and how sure that is: 0 to 1. */
export interface HeadingLine {
  readonly line: number;
  readonly sure: number;
}

/** The first line with more than a title in it; -1 without one. */
export const fullLine = (grid: Grid): number =>
  grid.findIndex((cells) => cells.filter((cell) => cell !== "").length > 1);

/** A second heading over names: "Area" and "Criterion", "#" and "Criteria". */
const headsOther = (cell: string) => headsCriteria(cell) && levelness(cell) === 0;

export function findHeadingLine(grid: Grid): HeadingLine | null {
  const top = fullLine(grid);
  for (const [line, cells] of grid.entries()) {
    // A line that starts with a level is that level's own, in a table that is the other way round; one below the top
    // that starts with a name is a criterion whose descriptions are short.
    if ((levelness(cells[0]!) === 1 && !headsCriteria(cells[0]!)) || (line !== top && !headsCriteria(cells[0]!)))
      continue;
    const signs = cells
      .slice(1)
      .filter((cell) => cell !== "" && !headsNoLevel(cell) && !saysNotScorable(cell) && !headsOther(cell))
      .map(levelness);
    const heading = signs.filter((sign) => sign > 0);
    if (heading.length >= 2 && heading.length * 2 >= signs.length) {
      return { line, sure: signs.reduce((sum, sign) => sum + sign, 0) / signs.length };
    }
  }
  return null;
}

/** Whether a line beside the heading line heads the levels too: points under labels, or labels over points. */
export function alsoHeads(cells: readonly string[] | undefined, heading: readonly string[]): boolean {
  if (cells === undefined || !headsCriteria(cells[0]!)) return false;
  const rest = cells.slice(1).filter((cell) => cell !== "" && !headsNoLevel(cell));
  const isBare = (cell: string) => cell !== "" && (readHeading(cell).label === "" || readRange(cell) !== null);
  const bare = (of: readonly string[]) => of.slice(1).some(isBare);
  return (
    rest.length >= 2 &&
    (rest.every((cell) => levelness(cell) > 0) || (rest.every((cell) => cell.length <= 40) && bare(heading))) &&
    bare(cells) !== bare(heading)
  );
}
