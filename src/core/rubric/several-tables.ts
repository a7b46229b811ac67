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

/** Reads every table by itself; the titles right above them become sections, where they differ. `heading`: the first line that heads levels. */
export function readWideTables(grid: Grid, heading: number): RubricDraft {
  const headings = [heading, ...furtherHeadings(grid, heading)];
  if (headings.length === 1) return readWide(grid, heading);
  const titles = headings.map((line) => {
    const above = filled(grid[line - 1] ?? []);
    return above.length === 1 && !above.some(isTotal) ? above[0]! : "";
  });
  const named = titles.slice(1).some((title) => title !== "" && fold(title) !== fold(titles[0]!));
  const parts = headings.map((line, index) => {
    const end = headings[index + 1];
    const body = grid.slice(line, end === undefined ? undefined : titles[index + 1] === "" ? end : end - 1);
    if (index > 0) return readWide(body, 0);
    const above = grid.slice(0, named && titles[0] !== "" ? line - 1 : line);
    return readWide([...above, ...body], above.length);
  });
  let section = "";
  return {
    title: parts[0]!.title,
    criteria: parts.flatMap(({ criteria }, index) => {
      // A table without a title of its own goes on with the one before.
      section = named ? titles[index] || section : "";
      return criteria.map((one) => (one.section === "" ? { ...one, section } : one));
    }),
    warnings: parts.flatMap(({ warnings }) => warnings),
    questions: parts.flatMap(({ questions }) => questions),
  };
}
