/** A rubric as it stands in the pasted table, before its levels are put in order. */
import type { Words } from "../language.ts";
import { allOf } from "../pasted/listed.ts";

export interface DraftLevel {
  readonly label: string;
  readonly points: number | null;
  readonly descriptor: string;
}

export interface DraftCriterion {
  readonly name: string;
  readonly section: string;
  /** As typed in a column of its own ("20%", "x2"), or "". */
  readonly weight: string;
  /** In the order of the table. */
  readonly levels: readonly DraftLevel[];
}

export interface RubricDraft {
  readonly title: string;
  readonly criteria: readonly DraftCriterion[];
  readonly warnings: readonly Words[];
  readonly questions: readonly Words[];
}

export type Grid = readonly (readonly string[])[];

/** A text of the table as warnings name it: on one line, and not longer than a line. */
const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}\u2026` : text).replace(/\s+/g, " ");

/** Texts of the table as a sentence lists them. */
export const quoted = (texts: readonly string[]): Words => ({
  en: allOf(texts.map((text) => `"${short(text)}"`)).en,
  es: allOf(texts.map((text) => `«${short(text)}»`)).es,
});

/** "Total", "TOTAL:", "Total score /12", "Puntaje total: ___" */
export const isTotal = (cell: string): boolean =>
  /^((sub|grand |final )?total(es)?|suma|gesamt|puntaje (total|final)|final (score|grade)|nota final)( (de )?(score|points|possible|earned|grade|puntos|puntaje|obtenidos?))*\s*[:=]?\s*[\d./% _-]*$/i.test(
    cell.trim(),
  );
