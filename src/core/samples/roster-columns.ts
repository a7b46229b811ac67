/** Which column of a pasted roster holds what. */
import type { Words } from "../language.ts";
import { fold } from "../pasted/fold.ts";
import { allOf } from "../pasted/listed.ts";
import type { PastedRow, Separator } from "../pasted/pasted-table.ts";
import { groupsNamed } from "./student-groups.ts";

export interface Columns {
  /** In the order in which their cells make a name: given name before family name. */
  readonly name: readonly number[];
  readonly group: readonly number[];
  readonly link: readonly number[];
  /** Headings by column; empty without a heading line. */
  readonly headings: readonly string[];
  /** The lines of students. */
  readonly rows: readonly PastedRow[];
  readonly warnings: readonly Words[];
}

type Role = "given" | "family" | "name" | "link" | "group" | "none";

/** Tried in this order on headings as `headingText` gives them. */
const roles: readonly [Role, RegExp][] = [
  [
    "none",
    /\b(id|ids|e-?mail|mail|correo|score|grade|points|puntos|total|date|fecha|birth(day)?|nacimiento|period|teacher|docente|profesora?|number|numero|phone|telefono|gender|sexo?|age|edad|matricula|curp|rut|dni|cedula|calificacion|notas?|promedio|asistencia|attendance|comments?|comentarios?|observaciones|notes|guardian|parents?|tutora?|apoderad[oa]|homeroom)\b|^(#|n[.o]*|nr\.?|num\.?)( de lista)?$/,
  ],
  ["given", /^(first|given|preferred)( names?)?$|^(nombres? de pila|primer nombre)$/],
  ["family", /^(last|family)( names?)?$|^surnames?$|^((primer|segundo) )?apellidos?( (paterno|materno|1|2))?$/],
  ["link", /\b(links?|url|work|file|document|enlaces?|ligas?|(hiper)?vinculos?|trabajos?|archivos?|documentos?)\b/],
  [
    "group",
    /\b(groups?|programs?|levels?|status|services?|supports?|grupos?|programas?|nivel|servicios?|apoyos?|iep|504|ell?|eld|mll?|swd|sped|gifted|wida)\b/,
  ],
  [
    "name",
    /^(the )?((full|student|pupil|learner)('?s)? )?names?$|^(students?|pupils?|learners?)$|^nombres?( (y apellidos?|completo|del? (la |el )?(estudiante|alumn[oa])))?$|^(estudiantes?|alumn[oa]s?)$|^(apellidos?|last( name)?s?)( y|,| ?\/)* (nombres?|first( name)?s?)$|\b(roster|class list|lista de (alumnos|estudiantes))\b/,
  ],
];

/** "Apellido(s)", "Alumno/a" and "Name:" without what schools add to suit everybody. */
const headingText = (heading: string): string =>
  fold(heading)
    .replace(/\((s|es|a|o|as|os)\)|\/[ao]s?(?![a-z])|[:*]+$/g, "")
    .trim();

const roleOf = (heading: string): Role | null =>
  roles.find(([, words]) => words.test(headingText(heading)))?.[0] ?? null;

/** Words by which schools name groups of students, without a heading that says so. */
export const looksLikeGroup = (text: string): boolean =>
  /\b(ells?|els?|eld|mll?s?|esl|iep|504|swd|sped|level|newcomer|multilingual|bilingual|gifted|advanced|group|program|nivel|grupo|programa|inclusion|title i)\b/.test(
    fold(text),
  );

/** Google's addresses are known without "https://", too. */
export const linkIn = /(?:https?:\/\/|(?:docs|drive)\.google\.com\/|www\.)[^\s<>"]+/gi;
const isLink = (cell: string) => cell.search(linkIn) >= 0;

/** Whether a column under a heading that says nothing known holds groups: scores, remarks and what differs for everybody do not. */
function holdsGroups(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const words = filled.filter((cell) => !/^[\d.,%/\s-]+$/.test(cell) && cell.length <= 40);
  if (words.length < filled.length || filled.length === 0) return false;
  return words.some(looksLikeGroup) || new Set(words.map(fold)).size * 2 <= words.length;
}

function withHeadings(first: PastedRow, rows: readonly PastedRow[]): Columns {
  const found = first.cells.map(roleOf);
  const named = found.some((role) => role === "name" || role === "given" || role === "family");
  // Without a heading that says "name", it is the first column whose heading says nothing known.
  // "Multilingual" and "Avanzado" over yes and no or levels are groups, as "IEP" is; scores of an "Advanced quiz" are none.
  const headsGroup = (column: number) =>
    groupsNamed(first.cells[column]!).length > 0 &&
    rows.every(({ cells }) => cells[column]!.length <= 40 && !(Number.parseFloat(cells[column]!) > 6));
  const unnamed = named
    ? -1
    : found.findIndex((role, at) => role === null && groupsNamed(first.cells[at]!).length === 0);
  const byCells = (column: number): Role =>
    headsGroup(column) || holdsGroups(rows.map((row) => row.cells[column]!))
      ? "group"
      : rows.some((row) => isLink(row.cells[column]!))
        ? "link"
        : "none";
  const taken = found.map((role, column): Role => (column === unnamed ? "name" : (role ?? byCells(column))));
  // "Nombre" beside "Apellidos" is the given name.
  const of = (...wanted: Role[]) => taken.flatMap((role, column) => (wanted.includes(role) ? [column] : []));
  const family = of("family");
  const name =
    family.length === 0 ? of("name", "given").slice(0, 1) : [...[...of("given"), ...of("name")].slice(0, 1), ...family];
  const used = (column: number) => name.includes(column) || taken[column] === "group" || taken[column] === "link";
  const left = first.cells.filter((cell, column) => cell !== "" && !used(column));
  return {
    name,
    group: of("group"),
    link: of("link"),
    headings: first.cells,
    rows,
    warnings:
      left.length === 0
        ? []
        : [
            {
              en: `Left out, as the meeting does not need it: ${allOf(left.map((cell) => `"${cell}"`)).en}.`,
              es: `Se dejó fuera, porque la reunión no lo necesita: ${allOf(left.map((cell) => `«${cell}»`)).es}.`,
            },
          ],
  };
}

function withoutHeadings(separator: Separator, rows: readonly PastedRow[]): Columns {
  const cells = (column: number) => rows.map((row) => row.cells[column]!).filter((cell) => cell !== "");
  const all = rows[0]!.cells.map((_, column) => column);
  const link = all.filter((column) => cells(column).some(isLink));
  const numbers = all.filter((column) => cells(column).every((cell) => /^[\d.#)]+$/.test(cell) || cell.includes("@")));
  const words = all.filter((column) => !link.includes(column) && !numbers.includes(column));
  const names = (column: number) =>
    new Set(cells(column).map(fold)).size - 2 * cells(column).filter(looksLikeGroup).length;
  const name = words.reduce((best, column) => (names(column) > names(best) ? column : best), words[0] ?? 0);
  // A second column that differs on every line, beside mostly single words, is the other half of the name.
  const other = name + 1;
  const single = cells(name).filter((cell) => !cell.includes(" ")).length;
  const isHalf =
    words.includes(other) &&
    names(other) === rows.length &&
    single * 2 >= rows.length &&
    (separator === "comma" || rows.length > 3);
  const half = isHalf ? (separator === "comma" ? [other, name] : [name, other]) : [name];
  const example = half.map((column) => rows[0]!.cells[column]).join(" ");
  return {
    name: half,
    group: words.filter((column) => !half.includes(column)),
    link,
    headings: [],
    rows,
    warnings: [
      ...(isHalf
        ? [
            {
              en: `Two columns were read as one name, for example "${example}".`,
              es: `Dos columnas se leyeron como un solo nombre, por ejemplo «${example}».`,
            },
          ]
        : []),
      ...(numbers.some((column) => cells(column).length > 0)
        ? [
            {
              en: "A column of numbers or mail addresses was left out.",
              es: "Se dejó fuera una columna de números o de direcciones de correo.",
            },
          ]
        : []),
    ],
  };
}

const isHeadings = ({ cells }: PastedRow): boolean => {
  const found = cells.flatMap((cell) => roleOf(cell) ?? []);
  const saysName = found.some((role) => role === "name" || role === "given" || role === "family");
  return !cells.some(isLink) && (saysName || found.length > 1);
};

/** The headings may stand below a line or two that say which class it is. */
function headingsAt(rows: readonly PastedRow[]): number {
  const at = rows.slice(0, 6).findIndex(isHeadings);
  const titles = rows.slice(0, Math.max(at, 0));
  return titles.every(({ cells }) => cells.length > 1 && cells.filter((cell) => cell !== "").length === 1) ? at : -1;
}

/** `rows` has at least one. */
export function findColumns(rows: readonly PastedRow[], separator: Separator): Columns {
  const first = rows[0]!;
  const at = headingsAt(rows);
  if (at >= 0) return withHeadings(rows[at]!, rows.slice(at + 1));
  // One line of several names is a list, too.
  const words = first.cells.filter((cell) => cell !== "");
  if (rows.length === 1 && words.length > 2 && !words.some((cell) => isLink(cell) || looksLikeGroup(cell))) {
    return withoutHeadings(
      "none",
      words.map((cell) => ({ line: first.line, cells: [cell] })),
    );
  }
  return withoutHeadings(separator, rows);
}
