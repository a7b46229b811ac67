/** Rubrics of several tables one below the other, each with headings of its own. */
import { fold } from "../pasted/fold.ts";
import { headsCriteria, headsNoLevel, levelness } from "./level-heading.ts";
import { type Grid, isTotal, quoted, type RubricDraft } from "./rubric-draft.ts";
import { readWide } from "./wide-layout.ts";

const filled = (line: readonly string[]) => line.filter((cell) => cell !== "");

/** Whether a table bears its title in the corner, where others say "Criteria". */
const isTitle = (corner: string) => corner !== "" && !headsCriteria(corner);

/** The lines after `first` that head levels again. A repeat under no title of its own only begins a new page. */
export function furtherHeadings(grid: Grid, first: number): number[] {
  const top = grid[first]!;
  const onlyLevels = (line: readonly string[] | undefined) => {
    const cells = filled(line?.slice(1) ?? []).filter((cell) => !headsNoLevel(cell));
    return cells.length > 1 && cells.every((cell) => levelness(cell) === 1);
  };
  return grid.flatMap((line, index) => {
    if (index < first + 2) return [];
    const corner = line[0]!;
    // Short descriptions look like levels, too, but seldom on one line alone.
    if (isTitle(top[0]!) && isTitle(corner) && fold(corner) !== fold(top[0]!)) {
      const alone = index + 1 < grid.length && !onlyLevels(grid[index - 1]) && !onlyLevels(grid[index + 1]);
      return onlyLevels(line) && alone ? [index] : [];
    }
    const heads = corner === "" ? corner === top[0] : headsCriteria(corner) || fold(corner) === fold(top[0]!);
    const signs = filled(line.slice(1))
      .filter((cell) => !headsNoLevel(cell))
      .map(levelness);
    const repeats = line.every((cell, column) => cell === top[column]);
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

/** Reads every table by itself; the titles right above them, or in their corners, become sections, where they differ. `heading`: the first line that heads levels. */
export function readWideTables(grid: Grid, heading: number): RubricDraft {
  const headings = [heading, ...furtherHeadings(grid, heading)];
  if (headings.length === 1) return readWide(grid, heading);
  const above = headings.map((line) => {
    const cells = filled(grid[line - 1] ?? []);
    return cells.length === 1 && !cells.some(isTotal) ? cells[0]! : "";
  });
  const corners = headings.map((line) => (isTitle(grid[line]![0]!) ? grid[line]![0]! : ""));
  const inCorners = new Set(corners.filter((corner) => corner !== "").map(fold)).size > 1;
  const titles = inCorners ? corners : above;
  const named = titles.slice(1).some((title) => title !== "" && fold(title) !== fold(titles[0]!));
  const parts = headings.map((line, index) => {
    const end = headings[index + 1];
    const body = grid.slice(line, end === undefined ? undefined : inCorners || above[index + 1] === "" ? end : end - 1);
    if (index > 0) return readWide(body, 0);
    const before = grid.slice(0, named && !inCorners && titles[0] !== "" ? line - 1 : line);
    return readWide([...before, ...body], before.length);
  });
  // The cells below a title in the corner may be a criterion's short descriptions all the same, unless they are the levels of the first table.
  const other = headings.filter((line) =>
    grid[line]!.some((cell, column) => column > 0 && cell !== grid[heading]![column]),
  );
  const doubtful = quoted(inCorners ? other.map((line) => grid[line]![0]!) : []);
  const question = {
    en: `Read as the heading of a further table, and not as a criterion: ${doubtful.en}. Is that right?`,
    es: `Se leyó como encabezado de otra tabla, y no como criterio: ${doubtful.es}. ¿Es correcto?`,
  };
  let section = "";
  return {
    title: inCorners && parts[0]!.title === corners[0] ? "" : parts[0]!.title,
    criteria: parts.flatMap(({ criteria }, index) => {
      // A table without a title of its own goes on with the one before.
      section = named ? titles[index] || section : "";
      return criteria.map((one) => (one.section === "" ? { ...one, section } : one));
    }),
    warnings: parts.flatMap(({ warnings }) => warnings),
    questions: [...(doubtful.en === "" ? [] : [question]), ...parts.flatMap(({ questions }) => questions)],
  };
}
