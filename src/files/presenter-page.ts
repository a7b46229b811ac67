/** Bringing Student Work: the page that whoever brings work fills before the meeting. */
import { inLanguage, type Language } from "../core/language.ts";
import { purposeWords } from "../core/protocol/purpose-words.ts";
import { bold, callout, heading, link, list, paragraph, quiet, writeBeside } from "./blocks.ts";
import type { DocumentValue, List } from "./document.ts";
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
}

/** The four shapes, each with what else it asks for under it, to tick off. */
const shapeList = (language: Language): List => ({
  kind: "list",
  marker: "check",
  items: shapes.flatMap(({ choice, rules }) => [
    { line: [bold(choice[language])] },
    ...rules.map((rule) => ({ line: rule[language], depth: 1 })),
  ]),
});

export const presenterPage = ({ title, date, presenter, language }: PresenterPageInput): DocumentValue => {
  const words = inLanguage(presenterPageWords, language);
  const { title: guide, publisher, url } = bringingStudentWorkSource;
  const purposes = Object.values(purposeWords).map(({ choice }) => choice[language]);
  return {
    title: `${title} – ${words.fileName} – ${date}`,
    blocks: [
      heading("title", title),
      heading("subtitle", `${longDate(date, language)} · ${words.subtitle}`),
      paragraph([bold(words.presenter), presenter ?? ""]),
      callout([paragraph([bold(words.why.heading)]), list("bullet", words.why.reasons)]),
      heading(1, words.shape.heading),
      quiet(words.shape.hint),
      shapeList(language),
      heading(1, words.question.heading),
      writeBeside(words.question.prompts),
      quiet(words.question.hint),
      list("check", purposes),
      heading(1, words.practice.heading),
      quiet(words.practice.hint),
      writeBeside(words.practice.prompts),
      heading(1, words.attach.heading),
      list("check", words.attach.items),
      writeBeside([words.attach.links]),
      heading(1, words.names.heading),
      list("check", words.names.items),
      heading(1, words.protocol.heading),
      quiet(words.protocol.hint),
      writeBeside(words.protocol.prompts),
      quiet([words.source, link(guide, url), `, ${publisher}.`]),
    ],
  };
};
