/** The sections that a meeting fills with what it found and decided. The add-on finds them again by their names. */
import type { Fill } from "../../core/protocol/protocol.ts";
import { heading, link, quiet, writeBeside, writeUnder } from "../blocks.ts";
import type { Section } from "../document.ts";

/** Named so that the summary of the sort sheet can take the place of this section. */
export const trendsSectionName = "trends";
export const trendsHeading = heading(2, "What the work shows");

export const trendsPlaceholder = (sortSheetUrl: string): Section => ({
  kind: "section",
  name: trendsSectionName,
  blocks: [
    trendsHeading,
    quiet([
      "The counts and the talking points land here when the facilitator summarizes the ",
      link("sort sheet", sortSheetUrl),
      " (Extensions > Student Work Review > Summarize this sort).",
    ]),
  ],
});

export const actionSteps: Section = {
  kind: "section",
  name: "actions",
  blocks: [
    heading(2, "Action steps"),
    quiet("One or two are enough: high-leverage steps that repeat a strength or close a gap, for all learners."),
    writeUnder(
      [4, 2, 2, 3, 3],
      [
        "What we will do",
        "Who",
        "By when",
        "The coming lesson where it will be seen",
        "How we will know that it worked",
      ],
      2,
    ),
  ],
};

export const communication: Section = {
  kind: "section",
  name: "communication",
  blocks: [
    heading(2, "Who hears what"),
    writeBeside([
      "Students: feedback that is specific, timely and builds on strengths",
      "Families: progress and next steps",
      "Colleagues: what we learned and what we will try",
    ]),
  ],
};

export const nextTime: Section = {
  kind: "section",
  name: "next time",
  blocks: [
    heading(2, "For the next time we teach this"),
    writeBeside([
      "The lesson: supports to add or take away, in knowledge, skills and language",
      "The task: room for critical thinking, different paths, revision and students' own identities",
      "The rubric: what to change or make clearer",
    ]),
  ],
};

export const debrief: Section = {
  kind: "section",
  name: "debrief",
  blocks: [
    heading(2, "Debrief"),
    writeBeside([
      "How well did this meeting work? What went better than last time?",
      "What helped us to notice and to learn something?",
      "What will we do differently?",
    ]),
  ],
};

/**
 * What follows the talk, in order. A segment that carries the fill itself has it in its own place instead. Someone alone has
 * no meeting to debrief.
 */
export const closingSections = (
  filled: readonly (Fill | undefined)[],
  { readers, sortSheetUrl }: { readonly readers: readonly string[]; readonly sortSheetUrl: string },
): readonly Section[] => {
  const unlessFilled = (fill: Fill, section: Section): Section[] => (filled.includes(fill) ? [] : [section]);
  return [
    ...unlessFilled("trends", trendsPlaceholder(sortSheetUrl)),
    ...unlessFilled("actions", actionSteps),
    ...unlessFilled("communication", communication),
    nextTime,
    ...(readers.length > 1 ? unlessFilled("debrief", debrief) : []),
  ];
};
