/** Rubrics without a table: the name of a criterion on a line, and a line for each of its levels below it. */
import { readHeading } from "./level-heading.ts";
import { rankOf } from "./level-words.ts";
import { type DraftCriterion, type DraftLevel, isTotal, quoted, type RubricDraft } from "./rubric-draft.ts";

const bullet = /^[\s\u2022\u25cf\u25cb\u25aa*-]+(?=\S)/;
const box = /^(?:[\u2610\u2611\u25a1\u25fb]|\[[ x]?\])\s*(.+)$/i;
const called = /^(?:criterion|criterio|crit[eé]rio)(?:\s*\d+)?\s*[:.\u2013-]\s*/i;

/** "4 - Clear claim", "Meets (3): clear claim"; null for any other line. A number and a full stop only number a list. */
function readLine(line: string): DraftLevel | null {
  const match = /^(.{1,40}?)\s*(?:[:=]\s|\s[-\u2013\u2014]\s)\s*(.+)$/.exec(line.replace(bullet, ""));
  if (match === null) return null;
  const { label, points } = readHeading(match[1]!);
  if (points.length > 1 || (label === "" ? points.length === 0 : rankOf(label) === null)) return null;
  // "4 - Exceeds: precise claim"
  const named = label === "" ? /^([^:]{1,30}):\s+(.+)$/.exec(match[2]!) : null;
  return named && rankOf(named[1]!) !== null
    ? { label: named[1]!, points: points[0]!, descriptor: named[2]! }
    : { label, points: points[0] ?? null, descriptor: match[2]! };
}

const inSpanish = (lines: readonly string[]): boolean =>
  lines.some((line) => /[¿¡ñ]|\b(los|las|una|el|tiene)\b/i.test(line));

/** Lines that each begin with an empty box: what is there or not. */
function readChecklist(lines: readonly string[]): RubricDraft | null {
  const items = lines.flatMap((line) => box.exec(line)?.[1] ?? []);
  if (items.length < 2 || items.length < lines.length - 1) return null;
  const levels = (inSpanish(lines) ? ["No", "Sí"] : ["No", "Yes"]).map((label) => ({
    label,
    points: null,
    descriptor: "",
  }));
  const question = {
    en: "This looks like a checklist. Every item became a criterion with the levels No and Yes. Is that right?",
    es: "Parece una lista de cotejo. Cada punto pasó a ser un criterio con los niveles No y Sí. ¿Es correcto?",
  };
  return {
    title: box.test(lines[0]!) ? "" : lines[0]!,
    criteria: items.map((name) => ({ name, section: "", weight: "", levels })),
    warnings: [],
    questions: [question],
  };
}

/** `lines`: not blank. Null where they are not criteria with two levels or more each. */
export function readPlainList(lines: readonly string[]): RubricDraft | null {
  const found: DraftCriterion[] = [];
  const left: string[] = [];
  let title = "";
  let name = "";
  let levels: DraftLevel[] = [];
  const close = () => {
    if (levels.length > 1) found.push({ name, section: "", weight: "", levels });
    else if (name !== "" && found.length === 0 && title === "") title = name;
    else if (name !== "") left.push(name);
  };
  for (const line of lines) {
    const level = readLine(line);
    if (level !== null && name !== "") levels.push(level);
    else if (level !== null && line === lines[0] && readLine(lines[1] ?? "") !== null) {
      // Levels of the work as a whole, which no criterion stands above.
      name = inSpanish(lines) ? "El trabajo en conjunto" : "The work as a whole";
      levels = [level];
    } else if (isTotal(line)) left.push(line);
    else {
      close();
      name = line.replace(bullet, "").replace(called, "").replace(/:$/, "");
      levels = [];
    }
  }
  close();
  if (found.length === 0) return readChecklist(lines);
  const names = quoted(found.map((one) => one.name));
  const question = {
    en: `There was no table, so the lines were read as a list. The criteria are ${names.en}. Is that right?`,
    es: `No había una tabla, así que las líneas se leyeron como lista. Los criterios son ${names.es}. ¿Es correcto?`,
  };
  const unread = quoted(left);
  const warnings =
    left.length === 0
      ? []
      : [{ en: `Not read as criteria: ${unread.en}.`, es: `No se leyó como criterio: ${unread.es}.` }];
  return { title, criteria: found, warnings, questions: [question] };
}
