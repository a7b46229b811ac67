/** Rubrics as lists: a line for each criterion and level, the criterion's name often only on its first line. */
import { headsNoLevel, levelness, readHeading } from "./level-heading.ts";
import { type DraftCriterion, type DraftLevel, type Grid, isTotal, quoted, type RubricDraft } from "./rubric-draft.ts";

export interface LevelColumns {
  /** The first column that names levels, and the one beside it that gives their points or labels. */
  readonly columns: readonly number[];
  readonly headed: boolean;
}

/** Columns after the first in which a few headings of levels come again and again; null where there is none. */
export function findLevelColumns(grid: Grid): LevelColumns | null {
  const repeats = (column: number) => {
    const cells = grid.map((line) => line[column]!).filter((cell) => cell !== "");
    const body = levelness(cells[0] ?? "") > 0 && cells.indexOf(cells[0]!, 1) > 0 ? cells : cells.slice(1);
    return (
      body.length >= 4 &&
      body.filter((cell) => levelness(cell) > 0).length >= body.length * 0.8 &&
      new Set(body).size * 1.5 <= body.length
    );
  };
  const columns = (grid[0] ?? []).flatMap((_, column) => (column > 0 && repeats(column) ? [column] : [])).slice(0, 2);
  if (columns[0] === undefined) return null;
  const first = columns[0];
  return { columns, headed: !grid.slice(1).some((line) => line[first] === grid[0]![first]) };
}

export function readLong(grid: Grid, { columns, headed }: LevelColumns): RubricDraft {
  const head = headed ? grid[0]! : [];
  const nameColumn = columns[0]! - 1;
  const rest = grid[0]!
    .map((_, column) => column)
    .filter((column) => column !== nameColumn && !columns.includes(column) && !headsNoLevel(head[column] ?? ""));
  const descriptor = rest.find((column) => column > columns[0]!) ?? rest[0];
  const left: string[] = grid[0]!
    .map((_, column) => column)
    .filter((column) => column !== nameColumn && !columns.includes(column) && column !== descriptor)
    .flatMap((column) => (head[column] ? [head[column]] : []));

  const found = new Map<string, DraftLevel[]>();
  const sections = new Map<string, string>();
  let section = "";
  let name = "";
  for (const line of headed ? grid.slice(1) : grid) {
    const alone = line.filter((cell) => cell !== "");
    const level = readHeading(
      columns
        .map((column) => line[column]!)
        .join(" ")
        .trim(),
    );
    if (alone.some(isTotal)) left.push(alone.find(isTotal)!);
    else if (level.label === "" && level.points.length === 0) {
      if (alone.length === 1) section = alone[0]!;
      else left.push(alone.join(" "));
    } else {
      name = line[nameColumn] || name;
      if (!sections.has(name)) sections.set(name, section);
      const text = descriptor === undefined ? "" : line[descriptor]!;
      const values = level.points.length === 0 ? [null] : level.points;
      const levels = values.map((points) => ({ label: level.label, points, descriptor: text }));
      const before = found.get(name) ?? [];
      before.push(...levels);
      found.set(name, before);
    }
  }
  const criteria = [...found].flatMap(([name, levels]): DraftCriterion[] =>
    name === "" ? [] : [{ name, section: sections.get(name) ?? "", weight: "", levels }],
  );
  const names = quoted(left);
  const warnings =
    left.length === 0
      ? []
      : [
          {
            en: `Not read as levels or criteria: ${names.en}.`,
            es: `No se leyó como nivel ni como criterio: ${names.es}.`,
          },
        ];
  return { title: "", criteria, warnings, questions: [] };
}
