/** Rubrics with the levels across the top and a line a criterion. (Those the other way round are turned first.) */
import type { Words } from "../language.ts";
import { alsoHeads } from "./heading-line.ts";
import { headsCriteria, headsLevels, headsNoLevel, readHeadings } from "./level-heading.ts";
import { levelName } from "./rubric.ts";
import { type DraftCriterion, type Grid, isTotal, quoted, type RubricDraft } from "./rubric-draft.ts";
import { findColumns } from "./wide-columns.ts";

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === "");

const isFootnote = (text: string) => /^([*\u2020\u2021]|notes?:|nota:)/i.test(text);

/** A cell that is crossed out: the criterion has no such level. */
const noLevel = /^[-\u2013\u2014]+$/;

/** A label over several columns of whole points ("Developing" over 1 and 2) is repeated over each; half points have none. */
function overPoints(heads: Grid): Grid {
  const numbers = heads.find((line) => line.slice(1).every((cell) => /^\d*$/.test(cell)));
  const labels = heads.find((line) => line !== numbers);
  if (numbers === undefined || labels === undefined) return heads;
  const columns = numbers.flatMap((cell, column) => (column > 0 && cell !== "" ? [column] : []));
  const starts = columns.flatMap((column, index) => (labels[column] === "" ? [] : [index]));
  const span = columns.length / starts.length;
  if (span === 1 || starts.some((start, index) => start !== index * span)) return heads;
  const over = new Map(columns.map((column, index) => [column, labels[columns[Math.floor(index / span) * span]!]!]));
  return heads.map((line) => (line === labels ? line.map((cell, column) => over.get(column) ?? cell) : line));
}

/** `heading` is the line that heads the levels. */
export function readWide(grid: Grid, heading: number): RubricDraft {
  const warnings: Words[] = [];
  const over = heading > 0 && alsoHeads(grid[heading - 1], grid[heading]!) ? heading - 1 : heading;
  const under = over === heading && alsoHeads(grid[heading + 1], grid[heading]!) ? heading + 1 : heading;
  const heads = overPoints(grid.slice(over, under + 1));
  const body = grid.slice(under + 1);
  const columns = findColumns(heads, body);
  const read = readHeadings(columns.levels.map(({ text }) => text));
  const headings = columns.levels.map((level, index) => ({ ...level, ...read[index]! }));

  const single = (cells: readonly string[]) => cells.filter((cell) => cell !== "");
  const above = grid
    .slice(0, over)
    .map(single)
    .filter((cells) => !cells.every((cell) => headsLevels(cell) || headsCriteria(cell)));
  const corner = heads
    .map((line) => line[columns.name]!)
    .find((cell) => columns.section === null && !headsCriteria(cell) && !headsLevels(cell) && !headsNoLevel(cell));
  const title = above.find((cells) => cells.length === 1)?.[0] ?? corner ?? "";
  const left: string[] = above.map((cells) => cells.join(" ")).filter((text) => text !== title);

  const weightIn = (line: readonly string[]) => {
    const typed = columns.weight === null ? "" : line[columns.weight]!;
    return columns.points ? typed.replace(/^\D*([\d.,]+).*$/, "$1 pts") : typed;
  };
  const levelCells = (line: readonly string[]) => headings.map(({ column }) => line[column]!);
  const described = body.some((line) => line[columns.name] !== "" && !isBlank(levelCells(line)) && !line.some(isTotal));
  const criteria: DraftCriterion[] = [];
  const shorter: string[] = [];
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
      const all = headings.flatMap(({ label, points }) =>
        (points.length === 0 ? [null] : points).map((value) => levelName({ label, points: value })),
      );
      const joined = last.levels.map((level) => ({
        ...level,
        descriptor: [level.descriptor, added[all.indexOf(levelName(level))] ?? ""]
          .filter((text) => text !== "")
          .join("\n"),
      }));
      criteria.push({ ...last, levels: joined });
      warnings.push({
        en: `A line without a name was taken as more of "${last.name}".`,
        es: `Una fila sin nombre se tomó como continuación de «${last.name}».`,
      });
    } else if (name === "" || isFootnote(name)) left.push(alone[0]!);
    else {
      const goesOn = waiting !== "" && /^[(\p{Ll}]/u.test(name) ? `${waiting} ${name}` : name;
      if (goesOn !== name) waiting = "";
      if (columns.section !== null) section = line[columns.section] || section;
      else if (waiting !== "") section = waiting;
      waiting = "";
      const levels = headings.flatMap(({ label, points }, index) =>
        noLevel.test(cells[index]!)
          ? []
          : (points.length === 0 ? [null] : points).map((value) => ({
              label,
              points: value,
              descriptor: cells[index]!,
            })),
      );
      if (cells.some((cell) => noLevel.test(cell))) shorter.push(goesOn);
      criteria.push({ name: goesOn, section, weight: weightIn(line), levels });
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
  tell(shorter, (names) => ({
    en: `A dash in the place of a description was read as: there is no such level. That is so for ${names.en}.`,
    es: `Un guion en lugar de una descripción se leyó como: ese nivel no existe. Así es en ${names.es}.`,
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
