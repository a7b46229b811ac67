/** How groups of students did, as a section of the notes or trends document. Groups that are not told of are not even named. */
import type { Language, Words } from "../core/language.ts";
import type { ToldGroups } from "../core/trends/group-wording.ts";
import { bold, heading, list, paragraph, quiet } from "./blocks.ts";
import type { Section } from "./document.ts";

const title: Words = { en: "How groups of students did", es: "Cómo les fue a los grupos de estudiantes" };

export const groupsSection = ({ basis, criteria, question }: ToldGroups, language: Language): Section => ({
  kind: "section",
  name: "groups",
  blocks: [
    heading(2, title[language]),
    quiet(basis),
    ...criteria.flatMap(({ name, sentences }) => [heading(3, name), list("bullet", sentences)]),
    paragraph([bold(question)]),
  ],
});
