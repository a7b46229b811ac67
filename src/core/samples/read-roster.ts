/** Reads the students whose work is looked at, from the text of a pasted list or table. */
import type { Words } from "../language.ts";
import { fold } from "../pasted/fold.ts";
import { allOf } from "../pasted/listed.ts";
import { longestPaste, type PastedRow, readTable } from "../pasted/pasted-table.ts";
import { isTotal } from "../pasted/totals.ts";
import type { ProblemText } from "../problem.ts";
import { findColumns } from "./roster-columns.ts";
import { readLine } from "./roster-line.ts";
import type { Student } from "./sample.ts";
import { saidNames, sharedNames, toldApart } from "./twins.ts";

/** `Text` is Words as it is read, and string once it is said in one language. */
export interface RosterRead<Text = string> {
  readonly students: readonly Student[];
  /** What was left out or assumed, a sentence each. */
  readonly warnings: readonly Text[];
  readonly problem: ProblemText<Text> | null;
  /** Whether a name stands on more than one line. */
  readonly twins: boolean;
}

/** More samples than this no team sorts in one meeting. */
export const mostStudents = 200;

const refuse = (say: Words, next: Words): RosterRead<Words> => ({
  students: [],
  warnings: [],
  twins: false,
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

/** What Google Classroom's list of people and the like put between the names. */
const isButton = (cell: string) =>
  /^(more options|mas opciones|select all|seleccionar todo|actions|acciones|invited|invitad[oa]|\d+ (students|estudiantes|alumnos))$/.test(
    fold(cell),
  );
const onlyCell = ({ cells }: PastedRow): string => {
  const filled = cells.filter((cell) => cell !== "");
  return filled.length === 1 ? filled[0]! : "";
};

/**
 * Reads names, groups and links in any order of columns, headed in English or Spanish or not at all. Never throws.
 * Columns that are neither (student numbers, scores, addresses of mail) are left out, so that they go nowhere.
 * A name on two lines is refused, or told apart by numbers where `twins` says that the lines are different students or pieces.
 */
export function readRoster(pasted: string, twins: "ask" | "apart" = "ask"): RosterRead<Words> {
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
  const rows = table.rows.filter((row) => !totals.includes(row) && !isButton(onlyCell(row)));
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
      en: `Not read as students: the totals on ${totals.length === 1 ? "line" : "lines"} ${at.en}.`,
      es: `No se leyeron como estudiantes los totales de ${totals.length === 1 ? "la línea" : "las líneas"} ${at.es}.`,
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
  const shared = sharedNames(lines);
  if (shared.length > 0 && twins === "ask")
    return {
      ...refuse(
        {
          en: `The same name stands on two lines: ${saidNames(shared).en}.`,
          es: `El mismo nombre está en dos líneas: ${saidNames(shared).es}.`,
        },
        {
          en: "If they are different students, say so with the button. If it is one student, remove a line.",
          es: "Si son estudiantes diferentes, indíquelo con el botón. Si es la misma persona, borre una línea.",
        },
      ),
      twins: true,
    };
  if (shared.length > 0)
    warnings.push({
      en: `The same name stands on two lines: ${saidNames(shared).en}. In the identity key a number after the name tells them apart, in the order of your list.`,
      es: `El mismo nombre está en dos líneas: ${saidNames(shared).es}. En la clave de identidades los distingue un número después del nombre, en el orden de su lista.`,
    });
  return { students: toldApart(lines), warnings, problem: null, twins: shared.length > 0 };
}
