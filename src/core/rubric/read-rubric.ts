/** Reads a rubric from the text of a pasted table, as teachers really have them. */
import { listed } from "../pasted/listed.ts";
import { longestPaste, readTable } from "../pasted/pasted-table.ts";
import type { ProblemText } from "../problem.ts";
import { distinctLevels, finishRubric } from "./finish-rubric.ts";
import { levelness } from "./level-heading.ts";
import { findLevelColumns, readLong } from "./long-layout.ts";
import { orderLevels } from "./order-levels.ts";
import type { Rubric } from "./rubric.ts";
import { type Grid, quoted, type RubricDraft } from "./rubric-draft.ts";
import { findHeadingLine, fullLine, readWide } from "./wide-layout.ts";

export interface RubricRead {
  readonly rubric: Rubric | null;
  /** What was assumed or left out, a sentence each. */
  readonly warnings: readonly string[];
  /** What only the teacher can say; the rubric holds the likeliest answer. */
  readonly questions: readonly string[];
  readonly problem: ProblemText | null;
}

/** More is no rubric for one meeting, or a table that was misread. */
const mostCriteria = 30;
const mostLevels = 12;

const refuse = (say: string, next: string): RubricRead => ({
  rubric: null,
  warnings: [],
  questions: [],
  problem: { code: "input", say, safe: "What you pasted is still here, and nothing has been made yet.", next },
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
  const across = findHeadingLine(grid);
  const list = findLevelColumns(grid);
  // In a list, too, two cells of a line can look like headings; but they come again further down, or are not on top.
  const onTop = across?.line === fullLine(grid);
  if (across !== null && across.sure >= 0.75 && (list === null || (list.headed && onTop))) {
    return readWide(grid, across.line);
  }
  if (list !== null) return readLong(grid, list);
  const turned = turn(grid);
  const down = findHeadingLine(turned);
  if (down === null || down.sure < (across?.sure ?? 0)) {
    return across === null ? readUnknownWords(grid) : readWide(grid, across.line);
  }
  const draft = readWide(turned, down.line);
  const names = listed(quoted(draft.criteria.map(({ name }) => name)));
  const question = `The levels were read down the table and the criteria across it: ${names}. Is that right?`;
  return { ...draft, questions: [question, ...draft.questions] };
}

/**
 * Reads criteria and levels from a table with levels across, levels down, or a line for each criterion and level. Never throws.
 * Points are null where the rubric has only words. Either `rubric` or `problem` is null, and never both.
 */
export function readRubric(pasted: string): RubricRead {
  if (pasted.length > longestPaste) {
    return refuse(
      `That is about ${Math.round(pasted.length / 1024)} KB of text, and a rubric of more than ${longestPaste / 1024} KB cannot be read.`,
      "Paste only the rubric's own table.",
    );
  }
  const rows = readTable(pasted, 3).rows.map(({ cells }) => cells);
  if (rows.length === 0) {
    return refuse(
      "There is no rubric here yet.",
      "Copy the rubric's table from your document or spreadsheet, headings included, and paste it here.",
    );
  }
  const grid = withCorner(turn(withoutBlankLines(turn(rows))));
  if (grid.length < 2 || grid[0]!.length < 2) {
    return refuse(
      "No rows and columns could be found in this text.",
      "Put the rubric into a table or a spreadsheet first, then copy the table's cells and paste them here.",
    );
  }
  const draft = readLayout(grid);
  const levelled = (draft?.criteria ?? []).map((one) => ({ ...one, levels: distinctLevels(one.levels) }));
  const criteria = levelled.filter(({ levels }) => levels.length > 1);
  if (draft === null || criteria.length === 0) {
    return refuse(
      "A table was found, but no criteria with at least two levels in it.",
      'Make sure that the first row names the levels, such as "4 Exceeds" or "Beginning", and the first column the criteria.',
    );
  }
  const levels = Math.max(...criteria.map((one) => one.levels.length));
  if (criteria.length > mostCriteria || levels > mostLevels) {
    return refuse(
      `The table was read as ${criteria.length} criteria with up to ${levels} levels; there is room for ${mostCriteria} and ${mostLevels}.`,
      "Paste only the criteria that your team looks at in this meeting.",
    );
  }
  const dropped = levelled.filter(({ levels }) => levels.length < 2).map(({ name }) => name);
  const warnings =
    dropped.length === 0 ? [] : [`Not read, as fewer than two levels were found for it: ${listed(quoted(dropped))}.`];
  const finished = finishRubric(orderLevels({ ...draft, criteria, warnings: [...draft.warnings, ...warnings] }));
  return { ...finished, problem: null };
}
