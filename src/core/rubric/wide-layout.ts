/** Rubrics with the levels across the top and a line a criterion. (Those the other way round are turned first.) */
import type { Words } from "../language.ts";
import { fold } from "../pasted/fold.ts";
import { headsCriteria, headsNoLevel, levelness, readHeading } from "./level-heading.ts";
import { type DraftCriterion, type Grid, isTotal, quoted, type RubricDraft } from "./rubric-draft.ts";

/** The line that heads the levels, and how sure that is: 0 to 1. */
export interface HeadingLine {
  readonly line: number;
  readonly sure: number;
}

/** The first line with more than a title in it; -1 without one. */
export const fullLine = (grid: Grid): number =>
  grid.findIndex((cells) => cells.filter((cell) => cell !== "").length > 1);

export function findHeadingLine(grid: Grid): HeadingLine | null {
  const top = fullLine(grid);
  for (const [line, cells] of grid.entries()) {
    // A line that starts with a level is that level's own, in a table that is the other way round; one below the top
    // that starts with a name is a criterion whose descriptions are short.
    if (levelness(cells[0]!) === 1 || (line !== top && !headsCriteria(cells[0]!))) continue;
    const signs = cells
      .slice(1)
      .filter((cell) => cell !== "" && !headsNoLevel(cell))
      .map(levelness);
    const heading = signs.filter((sign) => sign > 0);
    if (heading.length >= 2 && heading.length * 2 >= signs.length) {
      return { line, sure: signs.reduce((sum, sign) => sum + sign, 0) / signs.length };
    }
  }
  return null;
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === "");

/** Whether a line beside the heading line heads the levels too: points under labels, or labels over points. */
function alsoHeads(cells: readonly string[] | undefined, heading: readonly string[]): boolean {
  if (cells === undefined || !headsCriteria(cells[0]!)) return false;
  const rest = cells.slice(1).filter((cell) => cell !== "" && !headsNoLevel(cell));
  const bare = (of: readonly string[]) => of.slice(1).some((cell) => cell !== "" && readHeading(cell).label === "");
  return (
    rest.length >= 2 &&
    (rest.every((cell) => levelness(cell) > 0) || (rest.every((cell) => cell.length <= 40) && bare(heading))) &&
    bare(cells) !== bare(heading)
  );
}

interface Columns {
  readonly section: number | null;
  readonly name: number;
  readonly weight: number | null;
  readonly levels: readonly { readonly column: number; readonly text: string }[];
  readonly ignored: readonly string[];
}

function findColumns(heads: Grid, body: Grid): Columns {
  const texts = heads[0]!.map((_, column) =>
    heads
      .map((line) => line[column]!)
      .filter((cell) => cell !== "")
      .join(" "),
  );
  const signs = texts.map((text, column) => (column === 0 || headsNoLevel(text) ? 0 : levelness(text)));
  const known = signs.some((sign) => sign > 0);
  const first = known ? signs.findIndex((sign) => sign > 0) : 1;
  const numbered = texts.every((text, column) => signs[column] === 0 || readHeading(text).points.length > 0);
  const isLevel = (text: string, column: number) =>
    column >= first && text !== "" && !headsNoLevel(text) && (!known || !numbered || signs[column]! > 0);
  const isWeight = (text: string) => /^(weight|peso|ponderacion|%)/.test(fold(text));
  const weight = texts.findIndex(isWeight);
  const before = texts.flatMap((text, column) =>
    column < first && !headsNoLevel(text) && !isWeight(text) ? [column] : [],
  );
  const down = body.map((line) => line[0]!);
  const grouped = before.length > 1 && new Set(down.filter((cell) => cell !== "")).size < down.length;
  const name = before[grouped ? 1 : 0] ?? 0;
  const levels = texts.flatMap((text, column) => (isLevel(text, column) ? [{ column, text }] : []));
  const used = [grouped ? 0 : name, name, weight, ...levels.map(({ column }) => column)];
  const ignored = texts.flatMap((text, column) => {
    if (used.includes(column)) return [];
    return text !== ""
      ? [text]
      : body.some((line) => line[column] !== "" && !line.some(isTotal))
        ? ["(no heading)"]
        : [];
  });
  return { section: grouped ? 0 : null, name, weight: weight < 0 ? null : weight, levels, ignored };
}

const isFootnote = (text: string) => /^([*\u2020\u2021]|notes?:|nota:)/i.test(text);

/** `heading` is the line that heads the levels. */
export function readWide(grid: Grid, heading: number): RubricDraft {
  const warnings: Words[] = [];
  const over = heading > 0 && alsoHeads(grid[heading - 1], grid[heading]!) ? heading - 1 : heading;
  const under = over === heading && alsoHeads(grid[heading + 1], grid[heading]!) ? heading + 1 : heading;
  const heads = grid.slice(over, under + 1);
  const body = grid.slice(under + 1);
  const columns = findColumns(heads, body);
  const headings = columns.levels.map(({ column, text }) => ({ column, text, ...readHeading(text) }));

  const single = (cells: readonly string[]) => cells.filter((cell) => cell !== "");
  const above = grid.slice(0, over).map(single);
  const corner = heads
    .map((line) => line[columns.name]!)
    .find((cell) => columns.section === null && !headsCriteria(cell));
  const title = above.find((cells) => cells.length === 1)?.[0] ?? corner ?? "";
  const left: string[] = above.map((cells) => cells.join(" ")).filter((text) => text !== title);

  const levelCells = (line: readonly string[]) => headings.map(({ column }) => line[column]!);
  const described = body.some((line) => line[columns.name] !== "" && !isBlank(levelCells(line)) && !line.some(isTotal));
  const criteria: DraftCriterion[] = [];
  let section = "";
  let waiting = "";
  for (const line of body) {
    const name = line[columns.name]!;
    const cells = levelCells(line);
    const alone = single(line);
    if (alone.some(isTotal)) left.push(alone.find(isTotal)!);
    else if (line.every((cell, column) => cell === heads[0]![column])) continue;
    else if (described && isBlank(cells)) {
      const text = alone[0]!;
      if (waiting !== "") left.push(waiting);
      if (isFootnote(text)) left.push(text);
      else waiting = text;
    } else if (name === "" && criteria.length > 0) {
      const last = criteria.pop()!;
      const added = headings.flatMap(({ points }, index) => new Array<string>(points.length || 1).fill(cells[index]!));
      const joined = last.levels.map((level, index) => ({
        ...level,
        descriptor: [level.descriptor, added[index]!].filter((text) => text !== "").join("\n"),
      }));
      criteria.push({ ...last, levels: joined });
      warnings.push({
        en: `A line without a name was taken as more of "${last.name}".`,
        es: `Una fila sin nombre se tomó como continuación de «${last.name}».`,
      });
    } else if (name === "" || isFootnote(name)) left.push(alone[0]!);
    else {
      if (columns.section !== null) section = line[columns.section] || section;
      else if (waiting !== "") section = waiting;
      waiting = "";
      const levels = headings.flatMap(({ label, points }, index) =>
        (points.length === 0 ? [null] : points).map((value) => ({ label, points: value, descriptor: cells[index]! })),
      );
      criteria.push({ name, section, weight: columns.weight === null ? "" : line[columns.weight]!, levels });
    }
  }
  if (waiting !== "") left.push(waiting);

  const pairs = headings.filter(({ points }) => points.length > 1).map(({ text }) => text);
  const tell = (texts: readonly string[], say: (names: Words) => Words) => {
    if (texts.length > 0) warnings.push(say(quoted(texts)));
  };
  tell(pairs, (names) => ({
    en: `${names.en} ${pairs.length === 1 ? "stands" : "each stand"} for two levels, which share a description.`,
    es: `${names.es} ${pairs.length === 1 ? "vale" : "valen"} por dos niveles, que comparten una descripción.`,
  }));
  tell(columns.ignored, (names) => ({
    en: `Not read as levels: ${names.en}.`,
    es: `No se leyó como nivel: ${names.es}.`,
  }));
  tell(left, (names) => ({
    en: `Not read as criteria: ${names.en}.`,
    es: `No se leyó como criterio: ${names.es}.`,
  }));
  return { title, criteria, warnings, questions: [] };
}
