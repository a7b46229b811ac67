/**
 * Bringing Student Work: the page that whoever brings work fills before the meeting. What src/files/read-presenter-page.ts reads
 * back is marked in tables, as no service of Google's tells whether a check box is ticked.
 */
import { inLanguage, type Language } from "../core/language.ts";
import type { ProtocolOutline, Purpose } from "../core/protocol/protocol.ts";
import { purposeWords } from "../core/protocol/purpose-words.ts";
import { suggestProtocols, usualMinutes } from "../core/protocol/suggest.ts";
import { bold, callout, cell, heading, link, list, paragraph, quiet, room } from "./blocks.ts";
import type { CellBlock, DocumentValue, Line, Table } from "./document.ts";
import { longDate } from "./long-date.ts";
import { bringingStudentWorkSource, presenterPageWords, shapes } from "./presenter-page-words.ts";

export interface PresenterPageInput {
  /** The meeting's title. */
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Left open for writing where nobody is named. */
  readonly presenter?: string;
  readonly language: Language;
  /** In `language`: those from which the page suggests. */
  readonly protocols: readonly ProtocolOutline[];
}

type Rows = Table["rows"];

const table = (widths: readonly number[], rows: Rows, look: Table["look"] = "grid"): Table => ({
  kind: "table",
  widths,
  header: false,
  rows,
  look,
});

/** A narrow first column for the mark, and a choice a row. */
const choices = (widths: readonly number[], columns: readonly Line[], rows: Rows): Table => ({
  ...table([1, ...widths], [[cell("x"), ...columns.map(cell)], ...rows.map((row) => [room, ...row])]),
  header: true,
});

const shapeCell = ({ choice, rules }: (typeof shapes)[number], language: Language): readonly CellBlock[] => {
  const said = paragraph(choice[language]);
  if (rules.length === 0) return [said];
  return [said, list("check", inLanguage(rules, language))];
};

/** Every protocol that fits the purpose best with some shape of work, a line each. */
const fitting = (purpose: Purpose, { protocols, language }: PresenterPageInput): readonly string[] => {
  const works = new Map<string, string[]>();
  for (const { brought, short } of shapes) {
    const [best] = suggestProtocols(protocols, { purpose, audience: "team", minutes: null, brought }, language);
    if (best?.fits) works.set(best.id, [...(works.get(best.id) ?? []), short[language]]);
  }
  return protocols
    .filter(({ id }) => works.has(id))
    .map((protocol) => {
      const named = `${protocol.name}, ${usualMinutes(protocol)} min`;
      const work = works.get(protocol.id) ?? [];
      return work.length === shapes.length ? named : `${named} (${work.join(", ")})`;
    });
};

export const presenterPage = (input: PresenterPageInput): DocumentValue => {
  const { title, date, presenter, language } = input;
  const words = inLanguage(presenterPageWords, language);
  const { title: guide, publisher, url } = bringingStudentWorkSource;
  return {
    title: `${title} – ${words.fileName} – ${date}`,
    blocks: [
      heading("title", title),
      heading("subtitle", `${longDate(date, language)} · ${words.subtitle}`),
      paragraph([bold(words.presenter), presenter ?? ""]),
      callout([paragraph([bold(words.why.heading)]), list("bullet", words.why.reasons)]),
      heading(1, words.shape.heading),
      choices(
        [14],
        [[`${words.shape.column}   `, { text: words.shape.hint, quiet: true }]],
        shapes.map((shape) => [shapeCell(shape, language)]),
      ),
      heading(1, words.question.heading),
      quiet(words.question.hint),
      table(
        [1, 1],
        words.question.prompts.map((question) => [cell(question), room]),
        "write",
      ),
      heading(1, words.purpose.heading),
      quiet(words.purpose.hint),
      choices(
        [5, 8],
        [words.purpose.column, words.purpose.protocols],
        (Object.keys(purposeWords) as Purpose[]).map((purpose) => [
          cell(purposeWords[purpose].choice[language]),
          fitting(purpose, input).map(quiet),
        ]),
      ),
      table([8, 6, 10, 11], [[cell(words.purpose.minutes), room, cell(words.purpose.chosen), room]]),
      heading(1, words.attach.heading),
      table(
        [4, 5],
        [[[list("check", words.attach.items)], [list("check", words.names), paragraph([bold(words.attach.links)])]]],
      ),
      quiet([words.source, link(guide, url), `, ${publisher}.`]),
    ],
  };
};
