/** What the columns of a rubric with the levels across are for. */
import { fold } from "../pasted/fold.ts";
import { headsNoLevel, levelness, readHeading } from "./level-heading.ts";
import { mayBeNotScorable, saysNotScorable } from "./level-words.ts";
import { type Grid, isTotal } from "./rubric-draft.ts";
import { bareWeight } from "./weights.ts";

const headsPoints =
  /^(max\w* |total )?(points?|pts|score|puntos|puntaje|pontos|value|out of)( (possible|max\w*|posibles))?\.?$/;

export interface Columns {
  readonly section: number | null;
  readonly name: number;
  /** Its cells hold weights, or the points that a criterion can bring. */
  readonly weight: number | null;
  /** Whether that column holds points. */
  readonly points: boolean;
  readonly levels: readonly { readonly column: number; readonly text: string }[];
  readonly ignored: readonly string[];
}

/** What every column is for. `heads`: one line or two that head the levels; `body`: the lines below. */
export function findColumns(heads: Grid, body: Grid): Columns {
  const texts = heads[0]!.map((_, column) =>
    heads
      .map((line) => line[column]!)
      .filter((cell) => cell !== "")
      .join(" "),
  );
  const signs = texts.map((text, column) =>
    column === 0 || headsNoLevel(text) || saysNotScorable(text) ? 0 : levelness(text),
  );
  const known = signs.some((sign) => sign > 0);
  const first = known ? signs.findIndex((sign) => sign > 0) : 1;
  const numbered = texts.every((text, column) => signs[column] === 0 || readHeading(text).points.length > 0);
  const isLevel = (text: string, column: number) =>
    column >= first &&
    text !== "" &&
    !headsNoLevel(text) &&
    (!known || !numbered || signs[column]! > 0 || saysNotScorable(text) || mayBeNotScorable(text));
  const isWeight = (text: string) => /^(weight|peso|ponderacion|coef|gewicht|poids|worth|valor\b|%$)/.test(fold(text));
  const points = texts.findIndex((text, column) => {
    const cells = body.flatMap((line) => (line.some(isTotal) || line[column] === "" ? [] : [line[column]!]));
    return headsPoints.test(fold(text)) && cells.length > 0 && cells.every((cell) => bareWeight.test(cell));
  });
  const weight = texts.some(isWeight) ? texts.findIndex(isWeight) : points;
  const names = texts.flatMap((text, column) =>
    column < first &&
    column !== weight &&
    !isWeight(text) &&
    (column === 0 || !headsNoLevel(text)) &&
    !saysNotScorable(text)
      ? [column]
      : [],
  );
  // A column that only numbers the criteria names nothing.
  const wordy = names.filter((column) => body.some((line) => /[^\d.)#\s]/.test(line[column]!)));
  const before = wordy.length > 0 ? wordy : names;
  const down = body.map((line) => line[before[0] ?? 0]!);
  const grouped = before.length > 1 && new Set(down.filter((cell) => cell !== "")).size < down.length;
  const name = before[grouped ? 1 : 0] ?? 0;
  const levels = texts.flatMap((text, column) => (isLevel(text, column) ? [{ column, text }] : []));
  const used = [...names.slice(0, 1), grouped ? before[0]! : name, name, weight, ...levels.map(({ column }) => column)];
  const ignored = texts.flatMap((text, column) => {
    if (used.includes(column)) return [];
    return text !== ""
      ? [text]
      : body.some((line) => line[column] !== "" && !line.some(isTotal))
        ? ["(no heading)"]
        : [];
  });
  return {
    section: grouped ? before[0]! : null,
    name,
    weight: weight < 0 ? null : weight,
    points: weight >= 0 && weight === points,
    levels,
    ignored,
  };
}
