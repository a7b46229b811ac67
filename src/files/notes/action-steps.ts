/** Where a team writes its steps, and where it says what became of the last ones. Both are read back by their labels. */
import type { CarriedSteps } from "../../core/actions/action-step.ts";
import type { Language } from "../../core/language.ts";
import { bold, cell, heading, lead, link, paragraph, quiet, room, step, writeUnder } from "../blocks.ts";
import type { CellBlock, Section, Table } from "../document.ts";
import { dateInside } from "../long-date.ts";
import { actionWords, stepParts } from "./action-words.ts";

/** One or two by design. */
const steps = 2;

/** A column a step, as a page is too narrow for a row with so many parts. */
const stepsTable = (language: Language): Table => {
  const { parts, step: stepName } = actionWords[language];
  const said = ({ label, hint }: { readonly label: string; readonly hint: string }): readonly CellBlock[] =>
    hint === "" ? cell([bold(label)]) : [paragraph([bold(label)]), quiet(hint)];
  const columns = Array.from({ length: steps }, (_, index) => index + 1);
  return {
    kind: "table",
    widths: [4, ...columns.map(() => 4.5)],
    header: true,
    rows: [
      ["", ...columns.map(stepName)].map(cell),
      ...stepParts.map((part) => [said(parts[part]), ...columns.map(() => room)]),
    ],
    look: "write",
    lines: 1,
    whole: true,
  };
};

export const actionSteps = (language: Language): readonly (Section | ReturnType<typeof heading>)[] => {
  const { actions, actionsHint, more } = actionWords[language];
  return [
    heading(2, actions),
    // The line stays on the page of the table.
    { kind: "section", name: "actions", blocks: [step(actionsHint), stepsTable(language), quiet(more)] },
  ];
};

/** What stands here is read back the next time: a step that gets no mark comes again. */
export const lastSteps = (
  { notesUrl, date, steps }: CarriedSteps,
  { language, readers }: { readonly language: Language; readonly readers: readonly string[] },
): Section => {
  const { parts, last } = actionWords[language];
  const { widths, rows, ...table } = writeUnder(
    [4.5, 2.3, 2.2, 4.6, 2],
    [last.agreed, parts.who.label, parts.when.label, last.became, last.done],
    0,
  );
  const lines = (text: string): readonly CellBlock[] => text.split("\n").map(paragraph);
  return {
    kind: "section",
    name: "last steps",
    blocks: [
      heading(1, last.heading),
      lead([
        last.from,
        link(last.notes(date === "" ? "" : dateInside(date, language)), notesUrl),
        readers.length > 1 ? last.say : last.sayAlone,
      ]),
      {
        ...table,
        widths,
        rows: [...rows, ...steps.map(({ what, who, when }) => [lines(what), lines(who), lines(when), room, room])],
        lines: 3,
        whole: steps.length <= 4,
      },
    ],
  };
};
