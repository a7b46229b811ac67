/** Rubrics in which every criterion has points of its own: each cell says its points first, "4 pts Exceeds", "0 points: no thesis". */
import { headsCriteria, readHeading } from "./level-heading.ts";
import { rankOf } from "./level-words.ts";
import { type DraftCriterion, type DraftLevel, type Grid, quoted, type RubricDraft } from "./rubric-draft.ts";
import { bareWeight } from "./weights.ts";

const opening =
  /^[([]?\s*(\d+(?:[.,]\d+)?)\s*(?:points?\b|pts?\b\.?|puntos?\b|pontos?\b)?\s*[)\]]?\s*(?:[:.=\u2013\u2014-]\s*|\s)([^\d\s/%][\s\S]*)$/i;

/** A level with its description from one cell; null where the cell does not begin with points. */
export function readLevelCell(cell: string): DraftLevel | null {
  const match = opening.exec(cell);
  if (match === null || bareWeight.test(cell)) return null;
  const points = Number(match[1]!.replace(",", "."));
  const [, first, rest] = /^([^:\n]{1,30})(?:\n|:\s)([\s\S]+)$/.exec(match[2]!) ?? [];
  return first !== undefined && rankOf(first) !== null
    ? { label: readHeading(first).label, points, descriptor: rest! }
    : { label: "", points, descriptor: match[2]! };
}

/** Null unless most lines are a name and then levels, which rise or fall by their points. */
export function readLevelCells(grid: Grid): RubricDraft | null {
  const criteria: DraftCriterion[] = [];
  const left: string[] = [];
  for (const [index, [name, ...cells]] of grid.entries()) {
    const filled = cells.filter((cell) => cell !== "");
    const levels = filled.flatMap((cell) => readLevelCell(cell) ?? []);
    const points = levels.map((level) => level.points!);
    const runs = [1, -1].some((sign) => points.every((one, at) => at === 0 || (one - points[at - 1]!) * sign > 0));
    const last = filled[filled.length - 1] ?? "";
    const others = filled.length - levels.length - (bareWeight.test(last) ? 1 : 0);
    if (name !== "" && levels.length > 1 && runs && others === 0) {
      criteria.push({ name: name!, section: "", weight: bareWeight.test(last) ? last : "", levels });
    } else if (index > 0 || !headsCriteria(name!))
      left.push([name!, ...filled].filter((cell) => cell !== "").join(" "));
  }
  if (criteria.length === 0 || criteria.length * 2 < grid.length - 1) return null;
  const title = grid[0]!.filter((cell) => cell !== "").length === 1 ? left.shift() : undefined;
  const unread = quoted(left);
  const warnings =
    unread.en === ""
      ? []
      : [{ en: `Not read as criteria: ${unread.en}.`, es: `No se leyó como criterio: ${unread.es}.` }];
  return { title: title ?? "", criteria, warnings, questions: [] };
}
