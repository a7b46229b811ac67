/** The heading of a level as people type it: "Exceeds (4)", "4 - Exceeds", "4 pts", "Level 3", "6/5". */
import { fold } from "../pasted/fold.ts";
import { isCounted, isLetter, placeOf, readRange } from "./level-place.ts";
import { rankOf } from "./level-words.ts";
import { isOnlyNumber } from "./rubric.ts";

export interface LevelHeading {
  /** May be empty. */
  readonly label: string;
  /** Empty without points; two where one heading stands for two levels ("6/5"). */
  readonly points: readonly number[];
}

const number = String.raw`(\d+(?:[.,]\d+)?)`;
const called = String.raw`(?:(?:level|score|band|nivel|niveau|stufe|puntaje)(?:\s+(?:of|de))?\s+)?`;
const points = (unit: string) =>
  String.raw`[([]?\s*${called}${number}(?:\s*(?:[/\u2013-]|\bor\b|\bo\b)\s*${number})?\s*(?:points?\b|pts?\b\.?|puntos?\b|pontos?\b|punkte?\b${unit})?\s*[)\]]?`;
const alone = new RegExp(`^${points("|%")}$`, "i");
const after = new RegExp(String.raw`^(.*[^\d\s.,/-])\s*[:=,\u2013\u2014-]?\s*(?:\s|(?=[([]))${points("|%")}$`, "i");
const before = new RegExp(String.raw`^${points("")}\s*(?:[:=.,\u2013\u2014-]\s*|\s)([^\d\s/%].*)$`, "i");

/** Longer cells describe work; they head nothing. */
const longestHeading = 120;

const value = (text: string) => Number(text.replace(",", "."));

/** What a heading says. A label is never only digits and signs, as a sheet would make a number or a date of it. */
export function readHeading(cell: string): LevelHeading {
  const typed = cell.replace(/\s+/g, " ").trim();
  if (isCounted(typed)) return { label: typed.replace(/\*/g, "\u2605"), points: [] };
  const text = typed.replace(/^[\s*\u2020\u2021]+|[\s*\u2020\u2021:]+$/g, "");
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
    const rest = label === 0 ? "" : match[label]!.trim();
    // "F (below 60)" is not a label "F (below" with 60 points.
    if (/\([^)]*$/.test(rest)) break;
    return { label: rest, points: found };
  }
  const signed = /^[+\u2212-]\d+(?:[.,]\d+)?$/.test(text);
  if (signed) return { label: "", points: [value(text.replace("\u2212", "-"))] };
  const label = readRange(text) ?? text;
  return { label: isOnlyNumber(label) ? `${label} pts` : label, points: [] };
}

/** The headings of one scale: beside "0-5" and "6-7", "8-9" is a range too, and no pair of levels. */
export function readHeadings(cells: readonly string[]): LevelHeading[] {
  const read = cells.map(readHeading);
  const ranges = read.some(({ label, points }) => points.length === 0 && /\d\s*[-\u2013]\s*\d/.test(label));
  return read.map((heading, index) => {
    const text = cells[index]!.replace(/\s+/g, " ");
    const pair = heading.points.length === 2 && /\d\s*[-\u2013]\s*\d/.test(text);
    return ranges && pair ? { label: readRange(text) ?? text, points: [] } : heading;
  });
}

/** How sure it is that a cell heads a level: 1 by its words or as bare points, 0.5 by a number beside other words, else 0. */
export function levelness(cell: string): number {
  const { label, points } = readHeading(cell);
  if (label === "") return points.length > 0 ? 1 : 0;
  if (label.length <= 48 && rankOf(label) !== null) return 1;
  if (label.length > 24) return 0;
  if (points.length > 0) return 0.5;
  const place = placeOf(label);
  if (place === null) return 0;
  return readRange(label) !== null || isCounted(label) || (!isLetter(label) && !/\d/.test(label)) ? 1 : 0.5;
}

const others =
  /^((your|my|student|teacher|self|peer|final|alumno|docente|total) )?(scores?|points?|pts|comments?( and .*)?|notes?|feedback|evidence|total|grade|marks?|(self|peer|teacher)?[ -]?assessment|rating|weight|puntajes?|puntuacion|puntos|peso|comentarios?|observaciones|notas?|calificacion|retroalimentacion|evidencias?|pontos|pontuacao|observacoes|commentaires?|remarques?|punkte|bemerkung(en)?)( (earned|possible|received|obtenid[oa]s?|maxim[oa]s?|here))?$/;

/** A heading of something that is no level: "Score", "Comments", "Puntaje". */
export const headsNoLevel = (cell: string): boolean =>
  cell.length <= 60 &&
  others.test(
    fold(cell)
      .replace(/[*:]|[\s(]*(\/|out of|_)[\s\d_]*\)?$/g, "")
      .trim(),
  );

/** A heading over the headings of the levels, which says nothing: "Level", "Performance levels", "Niveles de desempeño". */
export const headsLevels = (cell: string): boolean =>
  /^(performance|achievement|proficiency|scoring|rating)?\s?(levels?|ratings?|scores?|scale|points?)( of \w+)?$|^(niveles|nivel|escala|puntaje|desempeno)( de \w+)?$/.test(
    fold(cell).replace(/:$/, ""),
  );

/** A heading over names of criteria, or one that says nothing: "Criteria", "Process Dimensions", "". */
export const headsCriteria = (cell: string): boolean =>
  /^$|criteri|critere|kriteri|^area$|strand|dimension|element|trait|categor|skill|domain|standards?$|levels?$|scores?$|aspect|component|indicator|^(scoring )?rubric$|objective|points?$|^items?$|nivel|rasgo|aspecto|indicador|destreza|^rubrica$|puntaje|puntos/.test(
    fold(cell),
  );
