/** Reads the students whose work is looked at, from the text of a pasted list or table. */
import { inEvery, type Words } from "../language.ts";
import { fold } from "../pasted/fold.ts";
import { allOf } from "../pasted/listed.ts";
import { longestPaste, type PastedRow, readTable } from "../pasted/pasted-table.ts";
import type { ProblemText } from "../problem.ts";
import { type Columns, findColumns, looksLikeGroup } from "./roster-columns.ts";
import type { Student } from "./sample.ts";

/** `Text` is Words as it is read, and string once it is said in one language. */
export interface RosterRead<Text = string> {
  readonly students: readonly Student[];
  /** What was left out or assumed, a sentence each. */
  readonly warnings: readonly Text[];
  readonly problem: ProblemText<Text> | null;
}

/** More samples than this no team sorts in one meeting. */
export const mostStudents = 200;

const refuse = (say: Words, next: Words): RosterRead<Words> => ({
  students: [],
  warnings: [],
  problem: {
    code: "input",
    say,
    safe: {
      en: "The list is only here in the sidebar: nothing has been saved or shared.",
      es: "La lista está solo aquí, en la barra lateral: no se ha guardado ni compartido nada.",
    },
    next,
  },
});

const fewer: Words = {
  en: "Paste only the students whose work you look at in this meeting.",
  es: "Pegue solo los estudiantes cuyos trabajos revisan en esta reunión.",
};

const linkIn = /https?:\/\/[^\s<>"]+/gi;
const isTotal = (cell: string) =>
  /^((sub|grand |class )?total(es)?|average|mean|count|promedio|cantidad)\b[\s:=\d./%]*$/i.test(cell);
const saysYes = (cell: string) => /^(y|yes|x|true|si|\u2713|\u2714|\u2611|\u2705)$/.test(fold(cell));
const saysNone = (cell: string) => /^(-+|\u2013|\u2014|n|no|none|n\/a|na|false|ninguno|ninguna|0)?$/.test(fold(cell));

/** "Rivera, Ana" is Ana Rivera; what follows a comma and is a group comes apart from the name. */
function splitName(cell: string): { name: string; groups: string[] } {
  const parts = cell.split(/\s*[,;]\s*/).filter((part) => part !== "");
  const groups: string[] = [];
  while (parts.length > 1 && looksLikeGroup(parts[parts.length - 1]!)) groups.unshift(parts.pop()!);
  const suffix = /^(jr|sr|i{1,3}|iv)\.?$/i;
  const turned = parts.length === 2 && !suffix.test(parts[1]!) ? [parts[1]!, parts[0]!] : parts;
  return { name: turned.join(" ").replace(/\s+/g, " "), groups };
}

/** The groups that a cell names. Under a heading, "yes" stands for the heading and "2" for the heading with the number. */
const groupsIn = (cell: string, heading: string): string[] =>
  cell
    .split(/[;,\n]/)
    .map((group) => group.trim())
    .filter((group) => !saysNone(group) || (heading !== "" && group === "0" && /level|nivel/i.test(heading)))
    .map((group) =>
      heading !== "" && saysYes(group)
        ? heading
        : heading !== "" && /^\d+([.,]\d+)?$/.test(group)
          ? `${heading} ${group}`
          : group,
    );

interface Line {
  readonly line: number;
  readonly student: Student;
}

function readLine({ cells, line }: PastedRow, columns: Columns, warnings: Words[]): Line | null {
  const links = cells.flatMap((cell) => cell.match(linkIn) ?? []);
  if (links.length > 1)
    warnings.push({
      en: `Line ${line} has ${links.length} links; the first one was taken.`,
      es: `La línea ${line} tiene ${links.length} enlaces; se tomó el primero.`,
    });
  const without = cells.map((cell) => cell.replace(linkIn, "").trim());
  const pick = (of: readonly number[]) => of.map((column) => without[column]!).filter((cell) => cell !== "");
  const { name, groups } = splitName(pick(columns.name).join(" "));
  for (const text of pick(columns.link)) {
    if (links.length === 0)
      warnings.push({
        en: `"${text}" on line ${line} is no web link (http ...), so it was left out.`,
        es: `«${text}», en la línea ${line}, no es un enlace web (http ...) y se dejó fuera.`,
      });
  }
  const all = [
    ...groups,
    ...columns.group.flatMap((column) => groupsIn(without[column]!, columns.headings[column] ?? "")),
  ];
  const distinct = all.filter((group, index) => all.findIndex((other) => fold(other) === fold(group)) === index);
  if (name === "") {
    warnings.push({
      en: `Line ${line} has no name, so it was left out.`,
      es: `La línea ${line} no tiene nombre y se dejó fuera.`,
    });
    return null;
  }
  return { line, student: { name, groups: distinct, link: links[0] ?? "" } };
}

/** Two lines that a reader of the identity key could not tell apart. */
function sameName(lines: readonly Line[]): RosterRead<Words> | null {
  const first = new Map<string, number>();
  const twins = lines.flatMap(({ line, student: { name } }) => {
    const before = first.get(fold(name));
    if (before === undefined) first.set(fold(name), line);
    return before === undefined
      ? []
      : [{ en: `${name} (lines ${before} and ${line})`, es: `${name} (líneas ${before} y ${line})` }];
  });
  if (twins.length === 0) return null;
  const more = twins.length - 3;
  const shown = inEvery((language) => allOf(twins.slice(0, 3).map((words) => words[language]))[language]);
  return refuse(
    {
      en: `The same name stands on two lines: ${shown.en}.${more > 0 ? ` There are ${more} more.` : ""}`,
      es: `El mismo nombre está en dos líneas: ${shown.es}.${more > 0 ? ` Hay ${more} más.` : ""}`,
    },
    {
      en: "If they are two students, add an initial to one of them; if it is one student, remove a line.",
      es: "Si son dos estudiantes, agregue una inicial a uno de los nombres; si es la misma persona, borre una línea.",
    },
  );
}

/**
 * Reads names, groups and links in any order of columns, headed in English or Spanish or not at all. Never throws.
 * Columns that are neither (student numbers, scores, addresses of mail) are left out, so that they go nowhere.
 */
export function readRoster(pasted: string): RosterRead<Words> {
  if (pasted.length > longestPaste) {
    const size = Math.round(pasted.length / 1024);
    return refuse(
      {
        en: `That is about ${size} KB of text, too long for a list of students.`,
        es: `Son unos ${size} KB de texto: demasiado para una lista de estudiantes.`,
      },
      fewer,
    );
  }
  const table = readTable(pasted, 2);
  const warnings: Words[] = [];
  const totals = table.rows.filter(({ cells }) => isTotal(cells.find((cell) => cell !== "")!));
  const rows = table.rows.filter((row) => !totals.includes(row));
  if (rows.length === 0) {
    return refuse(
      { en: "There are no students here yet.", es: "Aquí todavía no hay estudiantes." },
      {
        en: "Paste or type one student a line; groups and a link may follow.",
        es: "Pegue o escriba un estudiante por línea; después pueden ir los grupos y un enlace.",
      },
    );
  }
  const columns = findColumns(rows, table.separator);
  warnings.push(...columns.warnings);
  const lines = columns.rows.flatMap((row) => readLine(row, columns, warnings) ?? []);
  if (totals.length > 0) {
    const at = allOf(totals.map((row) => String(row.line)));
    warnings.push({
      en: `Not read as students: the totals on line ${at.en}.`,
      es: `No se leyeron como estudiantes los totales de la línea ${at.es}.`,
    });
  }
  const blank = table.blankLines;
  if (blank > 0)
    warnings.push({
      en: `${blank} blank ${blank === 1 ? "line was" : "lines were"} left out.`,
      es: blank === 1 ? "Se dejó fuera 1 línea en blanco." : `Se dejaron fuera ${blank} líneas en blanco.`,
    });
  if (lines.length === 0) {
    return refuse(
      { en: "No names could be found in this list.", es: "En esta lista no se encontraron nombres." },
      {
        en: "Put each student's name on a line of its own.",
        es: "Ponga el nombre de cada estudiante en una línea aparte.",
      },
    );
  }
  if (lines.length > mostStudents) {
    return refuse(
      {
        en: `The list has ${lines.length} students; a meeting has room for ${mostStudents}.`,
        es: `La lista tiene ${lines.length} estudiantes; en una reunión caben ${mostStudents}.`,
      },
      fewer,
    );
  }
  return sameName(lines) ?? { students: lines.map(({ student }) => student), warnings, problem: null };
}
