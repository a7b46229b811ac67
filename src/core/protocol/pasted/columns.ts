/** Tables in a pasted text: what their columns hold, by their headings. */

/** What a line of a table's column is. `time ahead`: minutes, before the column of the segment they are for. */
export type Role = "segment" | "time" | "time ahead" | "purposes" | "steps" | "tips";

export interface Column {
  readonly role: Role;
  /** What further lines of a cell are. */
  readonly further: Role;
  /** The heading, where a cell says too little without it: "Who: all"; "" elsewhere. */
  readonly heading: string;
}

const roles: readonly (readonly [Role | "people", RegExp])[] = [
  [
    "time",
    /^(?:(?:suggested |approximate |approx\.? )?(?:time|timing|minutes|mins?|duration|clock)|when$|tiempo|minutos|duración|hora(?:rio)?$|cuándo$)(?!\p{L})/iu,
  ],
  [
    "people",
    /^(?:who|whom|people|persons?|lead(?:er)?s?|led by|in charge|owners?|responsible|group(?:ing|s)?|quién(?:es)?|personas?|responsables?|a cargo|encargad[oa]s?|dirige|grupos?)(?!\p{L})/iu,
  ],
  ["tips", /\b(?:tips?|recommendations?|facilitat\w+ notes?|notes?|consejos?|sugerencias?|notas?|recomendaciones)\b/i],
  ["purposes", /^(?:purposes?|goals?|objectives?|why|propósitos?|objetivos?|metas?)\b/i],
  [
    "segment",
    /^(?:(?:protocol )?(?:steps?|segments?|parts?|activity|activities|agenda|phases?|sections?|rounds?|topics?|items?)|(?:review|reflection|guiding|focus) questions?|what$|pasos?|segmentos?|partes?|actividad(?:es)?|fases?|momentos?|etapas?|temas?|qué$)(?!\p{L})/iu,
  ],
  [
    "steps",
    /\b(?:instructions?|directions?|descriptions?|details|process|procedure|tasks?|reflection|discussion|considerations|what (?:we|to|you) (?:will )?do|how|qué hacemos|prompts?|questions|instrucciones|descripción|detalles|proceso|procedimiento|preguntas)\b/i,
  ],
];

const isHeading = (text: string): boolean => text !== "" && text.split(" ").length <= 5 && !/[\d.]/.test(text);

const roleOf = (heading: string): Role | "people" | null =>
  isHeading(heading) ? (roles.find(([, words]) => words.test(heading.replace(/[?:]$/, "")))?.[0] ?? null) : null;

/** A heading that says nothing but time: "Time to reflect" is the text of a row. */
const onlyTime =
  /^(?:\p{L}+ )?(?:time|timing|min(?:ute)?s?|duration|when|tiempo|minutos|duración|hora(?:rio)?|cuándo)(?:\s*[(/].*|[?:])?$/iu;

/**
 * A table's columns, if its first row says them: no role comes twice, and one is the segment's; beside times, that is what is done.
 * Where the headings are surely one row (`inRow`), some beside times may be unknown; otherwise each must be known.
 */
export function columnsOf(headings: readonly string[], inRow: boolean): Column[] | null {
  const found = headings.map(roleOf);
  const timed = headings.some((heading, index) => found[index] === "time" && onlyTime.test(heading));
  const done = found.indexOf("segment") === -1 && timed ? found.indexOf("steps") : -1;
  const segment = done === -1 ? found.indexOf("segment") : done;
  const sure =
    new Set(found).size === found.length && !found.includes(null) && !headings.some((one) => /\?$/.test(one));
  if (segment === -1 || found.length < 2 || !(sure || (inRow && timed && headings.every(isHeading)))) return null;
  return found.map((role, index): Column => {
    const heading = headings[index]!.replace(/[?:]$/, "");
    if (index === segment) return { role: "segment", further: done === -1 ? "segment" : "steps", heading: "" };
    if (role === null || role === "people" || role === "segment" || found.indexOf(role) < index)
      return { role: "tips", further: "tips", heading };
    const known = role === "time" && index < segment ? "time ahead" : role;
    return { role: known, further: known, heading: "" };
  });
}

/** Rows whose cells stand between bars, below a row of headings that say what they hold: their cells as a spreadsheet parts them. */
export function withoutBars(lines: readonly string[]): string[] {
  let width = 0;
  return lines.map((line) => {
    const cells = line.split(" | ").map((cell) => cell.trim());
    if (columnsOf(cells, true) !== null) width = cells.length;
    if (cells.length === 1) width = 0;
    return width > 1 && cells.length === width ? cells.join("\t") : line;
  });
}
