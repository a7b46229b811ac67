/** Rubrics of several tables one below the other, each with headings of its own. */
import { fold } from "../pasted/fold.ts";
import { headsCriteria, headsNoLevel, levelness } from "./level-heading.ts";
import { type Grid, isTotal, type RubricDraft } from "./rubric-draft.ts";
import { readWide } from "./wide-layout.ts";

const filled = (line: readonly string[]) => line.filter((cell) => cell !== "");

/** The lines after `first` that head levels again. A repeat under no title of its own only begins a new page. */
function furtherHeadings(grid: Grid, first: number): number[] {
  return grid.flatMap((line, index) => {
    if (index < first + 2) return [];
    const corner = line[0]!;
    const heads =
      corner === "" ? corner === grid[first]![0] : headsCriteria(corner) || fold(corner) === fold(grid[first]![0]!);
    const signs = filled(line.slice(1))
      .filter((cell) => !headsNoLevel(cell))
      .map(levelness);
    const repeats = line.every((cell, column) => cell === grid[first]![column]);
    const titled = filled(grid[index - 1]!).length === 1;
    const sure = corner === "" ? titled : true;
    return heads &&
      sure &&
      signs.length > 1 &&
      signs.every((sign) => sign > 0) &&
      signs.includes(1) &&
      (!repeats || titled)
      ? [index]
      : [];
  });
}

/** Reads every table by itself; the titles right above them become sections. `heading`: the first line that heads levels. */
export function readWideTables(grid: Grid, heading: number): RubricDraft {
  const headings = [heading, ...furtherHeadings(grid, heading)];
  if (headings.length === 1) return readWide(grid, heading);
  const starts = headings.map((line, index) => {
    const above = grid[line - 1];
    return index > 0 && above && filled(above).length === 1 && !filled(above).some(isTotal) ? line - 1 : line;
  });
  starts[0] = 0;
  const parts = headings.map((line, index) =>
    readWide(grid.slice(starts[index], starts[index + 1]), line - starts[index]!),
  );
  const titles = parts.map((part) => fold(part.title));
  const above = grid.slice(0, heading).filter((line) => filled(line).length === 1);
  const named = titles.slice(1).some((title) => title !== "" && title !== titles[0]);
  // Two lines above the first table are the rubric's title and the table's own.
  const own = named && above.length > 1 ? filled(above[above.length - 1]!)[0]! : named ? parts[0]!.title : "";
  return {
    title: named && above.length < 2 ? "" : parts[0]!.title,
    criteria: parts.flatMap(({ title, criteria }, index) => {
      const section = index === 0 ? own : named ? title : "";
      return criteria.map((one) => (one.section === "" ? { ...one, section } : one));
    }),
    warnings: parts.flatMap(({ warnings }) => warnings),
    questions: parts.flatMap(({ questions }) => questions),
  };
}
