/** The sections that a meeting fills with what it found and decided. The add-on finds them again by their names. */
import type { Language } from "../../core/language.ts";
import type { Segment } from "../../core/protocol/protocol.ts";
import { cell, heading, lead, link, paragraph, quiet, writeBeside } from "../blocks.ts";
import type { Block, Heading, Section, Table } from "../document.ts";
import { actionSteps } from "./action-steps.ts";
import { outcomeWords } from "./outcome-words.ts";
import { taskTally } from "./task-tally.ts";

export interface Place {
  readonly readers: readonly string[];
  readonly sortSheetUrl: string;
  readonly language: Language;
}

/** Named so that the summary of the sort sheet can take the place of this section. */
export const trendsSectionName = "trends";
export const trendsHeading = (language: Language): Heading => heading(2, outcomeWords[language].trends);

const trendsPlaceholder = ({ readers, sortSheetUrl, language }: Place): Section => {
  const { land, landAlone, sheet, menu } = outcomeWords[language].trendsLater;
  return {
    kind: "section",
    name: trendsSectionName,
    blocks: [trendsHeading(language), quiet([readers.length > 1 ? land : landAlone, link(sheet, sortSheetUrl), menu])],
  };
};

/** Where the summary lands, and behind it room for what it cannot count. */
export const trendsPlace = (place: Place): readonly Block[] => [trendsPlaceholder(place), taskTally(place.language)];

const questions = (name: string, title: string, rows: readonly string[]): Section => ({
  kind: "section",
  name,
  blocks: [heading(2, title), writeBeside(rows)],
});

export const communication = (language: Language): Section => {
  const { communication: title, communicationHint, hears } = outcomeWords[language];
  // On paper a draft leaves room below it.
  const rows = hears.map(({ label, draft }) => [cell(label), [paragraph(draft), paragraph("")]]);
  const table: Table = { kind: "table", widths: [1, 2], header: false, rows, look: "write", whole: true };
  return { kind: "section", name: "communication", blocks: [heading(2, title), quiet(communicationHint), table] };
};
const nextTime = (language: Language): Section => {
  const { nextTime: title, revise } = outcomeWords[language];
  return questions("next time", title, revise);
};
const debrief = (language: Language): Section => {
  const { debrief: title, debriefQuestions } = outcomeWords[language];
  return questions("debrief", title, debriefQuestions);
};

/**
 * What follows the talk, in order, under a heading of its own; nothing where nothing is left. A segment that carries the fill itself has it in its own place instead, and one that revises
 * asks about the next time itself. Someone alone has no meeting to debrief.
 */
export const closingSections = (
  taking: readonly Pick<Segment, "fill" | "revises">[],
  place: Place,
): readonly Block[] => {
  const { readers, language } = place;
  const { takeWithUs, fillIn, fillInAlone } = outcomeWords[language];
  const unless = (done: boolean, ...blocks: readonly Block[]): readonly Block[] => (done ? [] : blocks);
  const filled = (fill: Segment["fill"]) => taking.some((segment) => segment.fill === fill);
  const trends = unless(filled("trends"), ...trendsPlace(place));
  const toFill = [
    ...unless(filled("actions"), ...actionSteps(language)),
    ...unless(filled("communication"), communication(language)),
    ...unless(
      taking.some(({ revises }) => revises),
      nextTime(language),
    ),
    ...unless(filled("debrief") || readers.length < 2, debrief(language)),
  ];
  return [
    ...(trends.length + toFill.length === 0 ? [] : [heading(1, takeWithUs)]),
    ...trends,
    // No segment has minutes for these.
    ...(toFill.length === 0 ? [] : [lead(readers.length > 1 ? fillIn : fillInAlone)]),
    ...toFill,
  ];
};
