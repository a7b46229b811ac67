/** Single-point rubrics: the criteria in a column of their own, with room for notes at its sides and no levels. */
import { fold } from "../pasted/fold.ts";
import { allOf } from "../pasted/listed.ts";
import { headsCriteria } from "./level-heading.ts";
import type { DraftCriterion, Grid, RubricDraft } from "./rubric-draft.ts";

const side =
  /^(grows?|glows?|wows?|next steps?|concerns?|strengths?|areas? (for|of|that)|not yet|below|advanced|above|exceed|needs|improve|evidence|feedback|comments?|notes?|fortalezas?|logros|por mejorar|areas? (de|por)|aspectos? (por|a) mejorar|debilidad|superad|supera|comentarios?|observaciones|evidencias?|sugerencias?)/;
const notes = /^(feedback|comments?|notes?|evidence|comentarios?|observaciones|evidencias?)/;
const middle = /criteri|standard|expectation|target|meets|proficien|estandar|expectativa|esperad|cumple/;
const spanish =
  /criterio|fortaleza|logro|mejorar|debilidad|supera|comentario|observacion|evidencia|sugerencia|esperad|cumple/;

const levels = { en: ["Not yet", "Meets", "Exceeds"], es: ["Todavía no", "Cumple", "Supera"] };

/** Null unless the table is one: its other columns are blank, and their headings say what to note there. */
export function readSinglePoint(grid: Grid): RubricDraft | null {
  const top = grid.findIndex((line) => line.filter((cell) => cell !== "").length > 1);
  const heads = (grid[top] ?? []).map(fold);
  const column = heads.findIndex(
    (head) => head !== "" && (middle.test(head) || headsCriteria(head)) && !notes.test(head),
  );
  const sides = heads.flatMap((head, index) => (index === column || head === "" ? [] : [head]));
  const body = grid.slice(top + 1);
  const isOne =
    column >= 0 &&
    sides.length > 0 &&
    sides.every((head) => side.test(head)) &&
    !sides.every((head) => notes.test(head)) &&
    (column > 0 || !sides.some((head) => /^(not yet|below|advanced|above)$/.test(head))) &&
    body.some((line) => line[column] !== "") &&
    body.every((line) => line.every((cell, index) => index === column || cell === ""));
  if (!isOne) return null;
  const language = heads.some((head) => spanish.test(head)) ? "es" : "en";
  const criteria = body.flatMap((line): DraftCriterion[] => {
    // "Claim: The claim answers the question." has a name; a sentence alone is its own.
    const [, name, text] = /^([^:\n]{1,60})(?::\s|\n)([\s\S]+)$/.exec(line[column]!) ?? [
      null,
      line[column]!,
      line[column]!,
    ];
    return [
      {
        name: name!,
        section: "",
        weight: "",
        levels: levels[language].map((label, index) => ({
          label,
          points: null,
          descriptor: index === 1 ? text! : "",
        })),
      },
    ];
  });
  const title = grid.slice(0, top).flatMap((line) => line.filter((cell) => cell !== ""))[0] ?? "";
  const question = {
    en: `This looks like a single-point rubric, which has no levels. Every criterion was given ${allOf(levels[language]).en}. Is that right?`,
    es: `Parece una rúbrica de un solo punto, que no tiene niveles. A cada criterio se le dieron ${allOf(levels[language]).es}. ¿Es correcto?`,
  };
  return { title, criteria, warnings: [], questions: [question] };
}
