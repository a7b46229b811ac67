/** The prework: what to do and read before the meeting, and questions to answer, in the notes or in a document of one's own. */
import type { Language } from "../../core/language.ts";
import type { Prework } from "../../core/protocol/protocol.ts";
import { heading, lead, link, list, quiet, writeBeside, writeEachBeside } from "../blocks.ts";
import type { Block, Heading, Line } from "../document.ts";
import { dateInside } from "../long-date.ts";
import { copyAddress } from "./addresses.ts";
import { preworkWords } from "./prework-words.ts";

/** What to read, each with its link; nothing where there is nothing to read. */
export const readingBlocks = ({ readings }: Prework, level: Heading["level"], language: Language): readonly Block[] =>
  readings.length === 0
    ? []
    : [
        heading(level, preworkWords[language].readings),
        list(
          "bullet",
          readings.map(({ title, url }): Line => (url === "" ? title : [link(title, url)])),
        ),
      ];

export const groupHeading = (
  { heading: text, optional }: Prework["prompts"][number],
  level: Heading["level"],
  language: Language,
): Heading => heading(level, optional ? [text, { text: `  ${preworkWords[language].optional}`, quiet: true }] : text);

const checkList = (title: string, tasks: readonly Line[]): readonly Block[] =>
  tasks.length === 0 ? [] : [heading(3, title), list("check", tasks)];

export const preworkBlocks = (
  prework: Prework,
  {
    due,
    document,
    readers,
  }: {
    /** YYYY-MM-DD or "". */
    readonly due: string;
    /** Address of the document that each reader copies; null where all answer here. */
    readonly document: string | null;
    readonly readers: readonly string[];
  },
  language: Language,
): readonly Block[] => {
  const words = preworkWords[language];
  const { ownCopy } = words;
  const [only, ...others] = readers;
  const tasks: readonly Line[] = [
    ...(document === null ? [] : [[ownCopy.make, link(ownCopy.link, copyAddress(document)), ownCopy.answer]]),
    ...prework.members,
  ];
  return [
    heading(1, [words.prework, { text: `  ${words.about(prework.minutes)}`, quiet: true }]),
    ...(due === "" ? [] : [lead(words.due(dateInside(due, language)))]),
    ...checkList(words.facilitator, prework.facilitator),
    ...checkList(words.everyone, tasks),
    ...readingBlocks(prework, 3, language),
    ...(document !== null || prework.prompts.length === 0
      ? []
      : [
          ...(others.length === 0 ? [] : [quiet(words.shared)]),
          ...prework.prompts.flatMap((group): readonly Block[] => {
            const head = groupHeading(group, 2, language);
            return only !== undefined && others.length === 0
              ? [head, writeBeside(group.prompts, 4)]
              : [head, writeEachBeside(group.prompts, readers)];
          }),
        ]),
  ];
};
