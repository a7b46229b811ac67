/** A rubric as it stands in the pasted table, before its levels are put in order. */
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
  readonly warnings: readonly string[];
  readonly questions: readonly string[];
}

export type Grid = readonly (readonly string[])[];

/** Texts of the table as warnings name them: on one line, and not longer than a line. */
export const quoted = (texts: readonly string[]): string[] =>
  texts.map((text) => `"${text.length > 80 ? `${text.slice(0, 79)}\u2026` : text}"`.replace(/\s+/g, " "));

/** "Total", "TOTAL:", "Total score /12" */
export const isTotal = (cell: string): boolean =>
  /^((sub|grand )?total(es)?|suma|puntaje total)( (score|points|puntos))?\s*[:=]?\s*[\d./ ]*$/i.test(cell.trim());
