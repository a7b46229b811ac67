/** The heading of a level as people type it: "Exceeds (4)", "4 - Exceeds", "4 pts", "Level 3", "6/5". */
import { fold } from "../pasted/fold.ts";
import { rankOf } from "./level-words.ts";

export interface LevelHeading {
  /** May be empty. */
  readonly label: string;
  /** Empty without points; two where one heading stands for two levels ("6/5"). */
  readonly points: readonly number[];
}

const number = String.raw`(\d+(?:[.,]\d+)?)`;
const points = String.raw`[([]?\s*(?:(?:level|score|nivel)\s+)?${number}(?:\s*(?:[/\u2013-]|\bor\b|\bo\b)\s*${number})?\s*(?:points?\b|pts?\b\.?|puntos?\b)?\s*[)\]]?`;
const alone = new RegExp(`^${points}$`, "i");
const after = new RegExp(String.raw`^(.*[^\d\s.,/-])\s*[:=,\u2013\u2014-]?\s*(?:\s|(?=[([]))${points}$`, "i");
const before = new RegExp(String.raw`^${points}\s*(?:[:=.,\u2013\u2014-]\s*|\s)([^\d\s/%].*)$`, "i");

/** Longer cells describe work; they head nothing. */
const longestHeading = 120;

const value = (text: string) => Number(text.replace(",", "."));

export function readHeading(cell: string): LevelHeading {
  const text = cell.replace(/\s+/g, " ").replace(/^[\s*\u2020\u2021]+|[\s*\u2020\u2021:]+$/g, "");
  const forms: readonly [RegExp, number, number][] = [
    [alone, 0, 1],
    [after, 1, 2],
    [before, 3, 1],
  ];
  for (const [form, label, first] of text.length > longestHeading ? [] : forms) {
    const match = form.exec(text);
    if (!match) continue;
    const found = [match[first], match[first + 1]].flatMap((digits) => (digits === undefined ? [] : [value(digits)]));
    // "8-10" is a range of points, no pair of levels: it stays words.
    if (found.length === 2 && Math.abs(found[0]! - found[1]!) !== 1) break;
    return { label: label === 0 ? "" : match[label]!.trim(), points: found };
  }
  return { label: text, points: [] };
}

/** How sure it is that a cell heads a level: 1 by its words or as bare points, 0.5 by a number beside other words, else 0. */
export function levelness(cell: string): number {
  const { label, points } = readHeading(cell);
  if (label === "") return points.length > 0 ? 1 : 0;
  if (label.length <= 48 && rankOf(label) !== null) return 1;
  return points.length > 0 && label.length <= 24 ? 0.5 : 0;
}

/** A heading of something that is no level: "Score", "Comments", "N/A". */
export const headsNoLevel = (cell: string): boolean =>
  /^((your|student|teacher|self|peer|final|alumno|docente) )?(scores?|points?( (earned|possible))?|pts|comments?|notes?|feedback|total|grade|marks?|assessment|weight|n\/a|not scorable|puntajes?|puntos|peso|comentarios?|observaciones|notas?|calificacion|retroalimentacion)$/.test(
    fold(cell).replace(/[*:]/g, "").trim(),
  );

/** A heading over names of criteria, or one that says nothing: "Criteria", "Process Dimensions", "". */
export const headsCriteria = (cell: string): boolean =>
  /^$|criteri|^area$|strand|dimension|element|trait|categor|skill|domain|standards?$|levels?$|scores?$|aspect|component|indicator|^(scoring )?rubric$|objective|points?$|nivel|rasgo|aspecto|indicador|destreza|^rubrica$|puntaje|puntos/.test(
    fold(cell),
  );
