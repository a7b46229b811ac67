/** What a column of pasted data holds, and which one is the result. */
import { fold } from "../pasted/fold.ts";
import type { MatchedLine, MatchedLines } from "./match-lines.ts";
import { readResult } from "./result-value.ts";

export interface ResultColumn {
  readonly column: number;
  /** "" without a heading. */
  readonly heading: string;
  /** `texts` are remarks or feedback; `words` are a few words that come again, such as "Met". */
  readonly kind: "numbers" | "words" | "texts";
}

const longestWord = 40;
/** Days and times, addresses of mail or the web: nobody's result. */
const isAside = (text: string): boolean =>
  /@|https?:\/\/|^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b|^\d{1,2}:\d{2}|^(yes|no)?$/i.test(text) &&
  !/^(yes|no)$/i.test(text);
const isNamedAside = (heading: string): boolean =>
  /\b(ids?|timestamp|marca temporal|e-?mail|correo|date|fecha|phone|telefono|section|seccion|period|grado|teacher|docente|username|usuario|matricula|dni|rut|curp)\b/.test(
    fold(heading),
  );
const isNamedResult = (heading: string): boolean =>
  /\b(scores?|points|results?|grade|total|quiz|test|exam|assessment|puntajes?|puntos|puntuacion|resultados?|nota|calificacion|prueba|examen|evaluacion)\b/.test(
    fold(heading),
  );

const kindOf = (cells: readonly string[]): ResultColumn["kind"] | null => {
  const given = cells.map(readResult).filter(({ kind }) => kind !== "none");
  if (given.length === 0) return null;
  const numbers = given.filter(({ kind }) => kind === "number").length;
  if (numbers * 4 >= given.length * 3) return "numbers";
  const texts = given.flatMap((one) => (one.kind === "words" ? [one.text] : []));
  if (texts.filter(isAside).length * 2 > texts.length) return null;
  const different = new Set(texts.map(fold)).size;
  const isShort = texts.every((text) => text.length <= longestWord);
  // "Met" and "Not met" are marks even where each stands once.
  const areMarks = different <= 4 && texts.every((text) => text.split(/\s+/).length <= 3);
  return isShort && (areMarks || different * 2 <= texts.length) ? "words" : "texts";
};

/** Columns that may be the result, as they stand. `lines`: those that count. */
export const resultColumns = (
  { headings, whoColumns }: MatchedLines,
  lines: readonly MatchedLine[],
): readonly ResultColumn[] =>
  headings.flatMap((heading, column) => {
    if (whoColumns.indexOf(column) >= 0 || isNamedAside(heading)) return [];
    const kind = kindOf(lines.map(({ cells }) => cells[column]!));
    return kind === null ? [] : [{ column, heading, kind }];
  });

/** The column that looks like the result: one that is called so, else numbers, else the last. */
export const likelyResult = (columns: readonly ResultColumn[]): ResultColumn | null =>
  columns.find(({ heading, kind }) => kind !== "texts" && isNamedResult(heading)) ??
  columns.find(({ kind }) => kind === "numbers") ??
  columns[columns.length - 1] ??
  null;
