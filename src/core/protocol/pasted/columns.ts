/** Tables in a pasted text: what their columns hold, by their headings. */

/** What a table's column holds. `time ahead`: minutes, before the column of the segment they are for. */
export type Role = "segment" | "time" | "time ahead" | "purposes" | "steps" | "tips";

const roles: readonly (readonly [Role, RegExp])[] = [
  [
    "time",
    /^(?:(?:suggested |approximate |approx\.? )?(?:time|timing|minutes|mins?|duration|clock)|tiempo|minutos|duración)\b/i,
  ],
  ["tips", /\b(?:tips?|recommendations?|facilitat\w+ notes?|notes?|consejos?|sugerencias?|notas?|recomendaciones)\b/i],
  ["purposes", /^(?:purposes?|goals?|objectives?|why|propósitos?|objetivos?|metas?)\b/i],
  [
    "segment",
    /^(?:(?:protocol )?(?:steps?|segments?|parts?|activity|activities|agenda|phases?|sections?|rounds?)|(?:review|reflection|guiding|focus) questions?|what$|pasos?|segmentos?|partes?|actividad(?:es)?|fases?|momentos?|etapas?)\b/i,
  ],
  [
    "steps",
    /\b(?:instructions?|directions?|descriptions?|details|process|procedure|tasks?|reflection|discussion|considerations|what (?:we|to|you) (?:will )?do|how|qué hacemos|prompts?|questions|instrucciones|descripción|detalles|proceso|procedimiento|preguntas)\b/i,
  ],
];

const roleOf = (heading: string): Role | null =>
  heading !== "" && heading.split(" ").length <= 5 && !/[\d?.]/.test(heading)
    ? (roles.find(([, words]) => words.test(heading))?.[0] ?? null)
    : null;

/** The roles of a table's columns, if its first row says them: each heading is known, no role comes twice, and one is the segment's. */
export const rolesOf = (headings: readonly string[]): Role[] | null => {
  const found = headings.map(roleOf).filter((role): role is Role => role !== null);
  const sure = found.length === headings.length && found.length > 1 && new Set(found).size === found.length;
  const segment = found.indexOf("segment");
  return sure && segment !== -1
    ? found.map((role, index) => (role === "time" && index < segment ? "time ahead" : role))
    : null;
};

/** Rows whose cells stand between bars, below a row of headings that say what they hold: their cells as a spreadsheet parts them. */
export function withoutBars(lines: readonly string[]): string[] {
  let width = 0;
  return lines.map((line) => {
    const cells = line.split(" | ").map((cell) => cell.trim());
    if (cells.length > 1 && rolesOf(cells) !== null) width = cells.length;
    if (cells.length === 1) width = 0;
    return width > 1 && cells.length === width ? cells.join("\t") : line;
  });
}
