/** Reads a rubric from the text of a pasted table, as teachers really have them. */
import type { Words } from "../language.ts";
import { longestPaste, readTable } from "../pasted/pasted-table.ts";
import type { ProblemText } from "../problem.ts";
import { distinctLevels, finishRubric } from "./finish-rubric.ts";
import { findHeadingLine, fullLine } from "./heading-line.ts";
import { readLevelCells } from "./level-cells.ts";
import { headsCriteria, headsLevels, headsNoLevel, levelness } from "./level-heading.ts";
import { findLevelColumns, readLong } from "./long-layout.ts";
import { orderLevels } from "./order-levels.ts";
import { readPlainList } from "./plain-list.ts";
import { levelNames, mostCriteria, mostLevels, type Rubric } from "./rubric.ts";
import { type Grid, quoted, type RubricDraft } from "./rubric-draft.ts";
import { rubricProblems } from "./rubric-problems.ts";
import { namedTwice, withoutNotScorable } from "./set-aside.ts";
import { furtherHeadings, readWideTables } from "./several-tables.ts";
import { readSinglePoint } from "./single-point.ts";
import { readWide } from "./wide-layout.ts";

/** `Text` is Words as it is read, and string once it is said in one language. */
export interface RubricRead<Text = string> {
  readonly rubric: Rubric | null;
  /** What was assumed or left out, a sentence each. */
  readonly warnings: readonly Text[];
  /** What only the teacher can say; the rubric holds the likeliest answer. */
  readonly questions: readonly Text[];
  readonly problem: ProblemText<Text> | null;
}

const unread = (problem: ProblemText<Words>): RubricRead<Words> => ({
  rubric: null,
  warnings: [],
  questions: [],
  problem,
});

const turn = (grid: Grid): Grid => (grid[0] ?? []).map((_, column) => grid.map((line) => line[column]!));
const withoutBlankLines = (grid: Grid): Grid => grid.filter((line) => line.some((cell) => cell !== ""));

/** Moves the headings over their columns where the table was copied without its corner, so that they start one too early. */
function withCorner(grid: Grid): Grid {
  const top = fullLine(grid);
  const heads = grid[top] ?? [];
  const short = heads.filter((cell) => cell !== "");
  const shifted = heads[heads.length - 1] === "" && short.length > 1 && short.every((cell) => levelness(cell) > 0.5);
  return shifted && heads[0] !== "" && grid.slice(top + 1).some((line) => line[line.length - 1] !== "")
    ? grid.map((line, index) => (index === top ? ["", ...line.slice(0, -1)] : line))
    : grid;
}

/** Levels with names that no rubric word tells: believed where the first full line is short and distinct, and asked about. */
function readUnknownWords(grid: Grid): RubricDraft | null {
  const line = fullLine(grid);
  const heads = grid[line]?.slice(1).filter((cell) => cell !== "") ?? [];
  const plausible =
    levelness(grid[line]?.[0] ?? "") < 1 &&
    heads.length > 1 &&
    heads.every((cell) => cell.length <= 40) &&
    new Set(heads).size === heads.length;
  return plausible && line + 1 < grid.length ? readWide(grid, line) : null;
}

function readLayout(grid: Grid): RubricDraft | null {
  const single = readSinglePoint(grid);
  if (single !== null) return single;
  const across = findHeadingLine(grid);
  const list = findLevelColumns(grid);
  // In a list, too, two cells of a line can look like headings; but they come again further down, or are not on top.
  const onTop = across?.line === fullLine(grid);
  // Headings that come again in full are tables one below the other, and no list.
  const again = onTop && across !== null && furtherHeadings(grid, across.line).length > 0;
  if (across !== null && across.sure >= 0.75 && (list === null || (list.headed && onTop) || again)) {
    return readWideTables(grid, across.line);
  }
  if (list !== null) return readLong(grid, list);
  const cells = across === null ? readLevelCells(grid) : null;
  if (cells !== null) return cells;
  const turned = turn(grid);
  const down = findHeadingLine(turned);
  if (down === null || down.sure < (across?.sure ?? 0)) {
    return across === null ? readUnknownWords(grid) : readWideTables(grid, across.line);
  }
  const draft = readWide(turned, down.line);
  const names = quoted(draft.criteria.map(({ name }) => name));
  const question = {
    en: `The levels were read down the table and the criteria across it: ${names.en}. Is that right?`,
    es: `Los niveles se leyeron hacia abajo y los criterios de izquierda a derecha: ${names.es}. ¿Es correcto?`,
  };
  return { ...draft, questions: [question, ...draft.questions] };
}

/** The headings of levels in a table that has nothing else; empty for any other. */
function onlyLevels(grid: Grid): string[] {
  const cells = grid.flat().filter((cell) => cell !== "" && !headsNoLevel(cell) && !headsLevels(cell));
  const levels = cells.filter((cell) => levelness(cell) > 0);
  return levels.length > 1 &&
    levels.some((cell) => levelness(cell) === 1) &&
    cells.every((cell) => levelness(cell) > 0 || headsCriteria(cell))
    ? [...new Set(levels)].slice(0, mostLevels)
    : [];
}

/**
 * Reads criteria and levels from a table with levels across, levels down, or a line for each criterion and level. Never throws.
 * Points are null where the rubric has only words. Either `rubric` or `problem` is null, and never both.
 */
export function readRubric(pasted: string): RubricRead<Words> {
  if (pasted.length > longestPaste) return unread(rubricProblems.tooLong(pasted.length));
  const rows = readTable(pasted, 3, "mend").rows.map(({ cells }) => cells);
  if (rows.length === 0) return unread(rubricProblems.nothing);
  const grid = withCorner(turn(withoutBlankLines(turn(rows))));
  const isTable = grid.length > 1 && grid[0]!.length > 1;
  const found = isTable ? readLayout(grid) : readPlainList(grid.map((line) => line.join(" ")));
  const draft = found && withoutNotScorable(found);
  const levelled = (draft?.criteria ?? []).map((one) => ({ ...one, levels: distinctLevels(one.levels) }));
  const criteria = levelled.filter(({ levels }) => levels.length > 1);
  const twice = draft === null ? [] : namedTwice(draft);
  if (draft === null || criteria.length === 0) {
    const levels = onlyLevels(grid);
    if (levels.length > 0) return unread(rubricProblems.onlyLevels(levels));
    if (!isTable) return unread(rubricProblems.noTable);
    return unread(twice.length > 0 ? rubricProblems.oneName(twice) : rubricProblems.noCriteria);
  }
  const levels = Math.max(...criteria.map((one) => one.levels.length));
  if (criteria.length > mostCriteria || levels > mostLevels) {
    return unread(rubricProblems.tooMany(criteria.length, levels));
  }
  const dropped = quoted(levelled.filter(({ levels }) => levels.length < 2).map(({ name }) => name));
  const warnings =
    dropped.en === ""
      ? []
      : [
          {
            en: `Not read, as fewer than two levels were found for it: ${dropped.en}.`,
            es: `No se leyó, porque se encontraron menos de dos niveles: ${dropped.es}.`,
          },
        ];
  const names = levelNames(twice);
  const questions =
    twice.length === 0
      ? []
      : [
          {
            en: `${names.en} stands more than once in a criterion and was read as one level. If these are two levels, give each its own name. Is one level right?`,
            es: `${names.es} aparece más de una vez en un criterio y se leyó como un solo nivel. Si son dos niveles, dé a cada uno su nombre. ¿Es correcto un solo nivel?`,
          },
        ];
  const finished = finishRubric(
    orderLevels({
      ...draft,
      criteria,
      warnings: [...draft.warnings, ...warnings],
      questions: [...draft.questions, ...questions],
    }),
  );
  return { ...finished, problem: null };
}
