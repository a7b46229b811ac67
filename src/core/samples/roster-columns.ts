/** Which column of a pasted roster holds what. */
import type { Words } from "../language.ts";
import { fold } from "../pasted/fold.ts";
import { allOf } from "../pasted/listed.ts";
import type { PastedRow, Separator } from "../pasted/pasted-table.ts";

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

/** Tried in this order on folded headings. */
const roles: readonly [Role, RegExp][] = [
  [
    "none",
    /\b(id|ids|e-?mail|correo|score|grade|points|total|date|fecha|birth|period|teacher|docente|number|numero|phone|gender)\b|^(#|no\.?|n\u00ba|nr\.?)$/,
  ],
  ["given", /^(first|given|preferred)( name)?$|^nombres? de pila$/],
  ["family", /^(last|family)( name)?$|^surname$|^apellidos?$/],
  ["link", /\b(link|links|url|work|file|document|enlace|enlaces|trabajo|archivo|documento)\b/],
  [
    "group",
    /\b(groups?|programs?|levels?|status|services?|supports?|grupos?|programas?|nivel|servicios?|apoyos?|iep|504|ell?|eld|mll?|swd|sped|gifted)\b/,
  ],
  [
    "name",
    /^(the )?((full|student|pupil|learner)('?s)? )?names?$|^(students?|pupils?|learners?)$|^nombres?( (y apellidos?|completo|del? (la |el )?(estudiante|alumn[oa])))?$|^(estudiantes?|alumn[oa]s?)$/,
  ],
];

const roleOf = (heading: string): Role | null => roles.find(([, words]) => words.test(fold(heading)))?.[0] ?? null;

/** Words by which schools name groups of students, without a heading that says so. */
export const looksLikeGroup = (text: string): boolean =>
  /\b(ells?|els?|eld|mll?s?|esl|iep|504|swd|sped|level|newcomer|multilingual|bilingual|gifted|advanced|group|program|nivel|grupo|programa|inclusion|title i)\b/.test(
    fold(text),
  );

const isLink = (cell: string) => /https?:\/\//i.test(cell);

function withHeadings(first: PastedRow, rows: readonly PastedRow[]): Columns {
  const found = first.cells.map(roleOf);
  const named = found.some((role) => role === "name" || role === "given" || role === "family");
  // Without a heading that says "name", it is the first column whose heading says nothing known.
  const unnamed = named ? -1 : found.indexOf(null);
  const taken = found.map((role, column): Role => (column === unnamed ? "name" : (role ?? "group")));
  // "Nombre" beside "Apellidos" is the given name.
  const family = taken.indexOf("family");
  const of = (...wanted: Role[]) => taken.flatMap((role, column) => (wanted.includes(role) ? [column] : []));
  const name = family < 0 ? of("name", "given").slice(0, 1) : [...of("given", "name").slice(0, 1), family];
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

/** `rows` has at least one. */
export function findColumns(rows: readonly PastedRow[], separator: Separator): Columns {
  const first = rows[0]!;
  const found = first.cells.flatMap((cell) => roleOf(cell) ?? []);
  const saysName = found.some((role) => role === "name" || role === "given" || role === "family");
  if (!first.cells.some(isLink) && (saysName || found.length > 1)) return withHeadings(first, rows.slice(1));
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
