/** What is said of a pasted text that cannot be read as a rubric. */
import type { Words } from "../language.ts";
import { longestPaste } from "../pasted/pasted-table.ts";
import type { ProblemText } from "../problem.ts";
import { type Level, levelNames, mostCriteria, mostLevels } from "./rubric.ts";
import { quoted } from "./rubric-draft.ts";

const problem = (say: Words, next: Words): ProblemText<Words> => ({
  code: "input",
  say,
  safe: {
    en: "What you pasted is still here, and nothing has been made yet.",
    es: "Lo que pegó sigue aquí, y todavía no se ha creado nada.",
  },
  next,
});

export const rubricProblems = {
  /** `length`: in UTF-16 units. */
  tooLong(length: number) {
    const [size, room] = [Math.round(length / 1024), longestPaste / 1024];
    return problem(
      {
        en: `That is about ${size} KB of text, and a rubric of more than ${room} KB cannot be read.`,
        es: `Son unos ${size} KB de texto, y no se puede leer una rúbrica de más de ${room} KB.`,
      },
      { en: "Paste only the rubric's own table.", es: "Pegue solo la tabla de la rúbrica." },
    );
  },
  nothing: problem(
    { en: "There is no rubric here yet.", es: "Aquí todavía no hay ninguna rúbrica." },
    {
      en: "Copy the rubric's table from your document or spreadsheet, headings included, and paste it here.",
      es: "Copie la tabla de la rúbrica de su documento u hoja de cálculo, con los encabezados, y péguela aquí.",
    },
  ),
  noTable: problem(
    {
      en: "No rows and columns could be found in this text.",
      es: "En este texto no se encontraron filas ni columnas.",
    },
    {
      en: "Put the rubric into a table or a spreadsheet first, then copy the table's cells and paste them here.",
      es: "Ponga primero la rúbrica en una tabla o en una hoja de cálculo; luego copie sus celdas y péguelas aquí.",
    },
  ),
  noCriteria: problem(
    {
      en: "A table was found, but no criteria with at least two levels in it.",
      es: "Se encontró una tabla, pero en ella no hay criterios con al menos dos niveles.",
    },
    {
      en: 'Make sure that the first row names the levels, such as "4 Exceeds" or "Beginning", and the first column the criteria.',
      es: "Compruebe que la primera fila nombre los niveles, por ejemplo «4 Supera» o «Inicial», y la primera columna los criterios.",
    },
  ),
  /** `levels`: their headings as typed. */
  onlyLevels: (levels: readonly string[]) =>
    problem(
      {
        en: `Levels were found (${quoted(levels).en}), but no criteria.`,
        es: `Se encontraron niveles (${quoted(levels).es}), pero ningún criterio.`,
      },
      {
        en: "Copy the rows of the criteria as well, with their names in the first column, and paste everything again.",
        es: "Copie también las filas de los criterios, con sus nombres en la primera columna, y pegue todo de nuevo.",
      },
    ),
  oneName: (levels: readonly Level[]) =>
    problem(
      {
        en: `All levels have the same name: ${levelNames(levels).en}.`,
        es: `Todos los niveles tienen el mismo nombre: ${levelNames(levels).es}.`,
      },
      {
        en: "Give every level a name of its own in your table, then copy it and paste it again.",
        es: "Dé a cada nivel un nombre propio en su tabla; luego cópiela y péguela de nuevo.",
      },
    ),
  tooMany: (criteria: number, levels: number) =>
    problem(
      {
        en: `The table was read as ${criteria} criteria with up to ${levels} levels; there is room for ${mostCriteria} and ${mostLevels}.`,
        es: `La tabla se leyó como ${criteria} criterios con hasta ${levels} niveles; hay lugar para ${mostCriteria} y ${mostLevels}.`,
      },
      {
        en: "Paste only the criteria that your team looks at in this meeting.",
        es: "Pegue solo los criterios que su equipo revisa en esta reunión.",
      },
    ),
};
