/** The segments of the agenda, each as the team goes through it: when, what for, step by step, with room to write. */
import type { Language } from "../../core/language.ts";
import { type AgendaItem, clock } from "../../core/protocol/agenda.ts";
import type { Prompt, Segment, Step } from "../../core/protocol/protocol.ts";
import { aside, bold, heading, lead, link, list, paragraph, writeBeside, writeEach } from "../blocks.ts";
import type { Block, Line } from "../document.ts";
import { consensusAddress } from "./addresses.ts";
import { type Meeting, whenOf } from "./opening.ts";
import { openingWords } from "./opening-words.ts";
import { outcomeWords } from "./outcome-words.ts";
import { actionSteps, communication, trendsPlaceholder } from "./outcomes.ts";

export interface Place {
  readonly readers: readonly string[];
  readonly sortSheetUrl: string;
  readonly language: Language;
}

/** Neighbouring prompts with the same room, as one stretch. */
const stretches = (prompts: readonly Prompt[]): readonly (readonly Prompt[])[] => {
  const done: Prompt[][] = [];
  for (const prompt of prompts) {
    const last = done[done.length - 1];
    if (last?.[0]?.room === prompt.room) last.push(prompt);
    else done.push([prompt]);
  }
  return done;
};

const promptBlocks = (prompts: readonly Prompt[], readers: readonly string[]): readonly Block[] => {
  // Someone alone writes beside the question, under no name.
  const roomFor =
    readers.length > 1
      ? prompts
      : prompts.map((one) => (one.room === "each" ? { ...one, room: "together" as const } : one));
  return stretches(roomFor).flatMap((stretch): readonly Block[] => {
    const texts = stretch.map(({ text }) => text);
    if (stretch[0]?.room === "together") return [writeBeside(texts)];
    if (stretch[0]?.room === "none") return [list("bullet", texts)];
    return texts.flatMap((text) => [paragraph([bold(text)]), writeEach(readers)]);
  });
};

/** The number is text: a numbered list would start anew after each table. */
const numbered = (number: number, line: Line): Block =>
  paragraph([bold(`${number}.  `), ...(typeof line === "string" ? [line] : line)]);

const settleLevels = ({ sortSheetUrl, language }: Place): Line => {
  const { settle } = outcomeWords[language];
  return [settle.open, link(settle.consensus, consensusAddress(sortSheetUrl)), settle.where];
};

const tipBlocks = (tips: readonly string[], language: Language): readonly Block[] =>
  tips.map((tip, index) => aside(index === 0 ? [bold(`${outcomeWords[language].tips(tips.length)}  `), tip] : tip));

/** A debrief's questions are the segment's own. */
const fillBlocks = (fill: Segment["fill"], { sortSheetUrl, language }: Place): readonly Block[] => {
  if (fill === "trends") return [trendsPlaceholder(sortSheetUrl, language)];
  if (fill === "actions") return [actionSteps(language)];
  if (fill === "communication") return [communication(language)];
  return [];
};

/** A step as it is numbered: the protocol's own, or ours, which have no prompts. */
type Numbered = Pick<Step, "prompts"> & { readonly line: Line };

const stepsOf = (segment: Segment, place: Place): readonly Numbered[] => [
  ...segment.steps.map(({ text, prompts }) => ({ line: text, prompts })),
  // There is nothing to settle with oneself.
  ...(segment.fill === "trends" && place.readers.length > 1 ? [{ line: settleLevels(place), prompts: [] }] : []),
];

/** Steps are numbered through the whole meeting, over the segments that take place. */
export const segmentBlocks = (
  meetings: readonly Meeting[],
  segments: readonly Segment[],
  place: Place,
): readonly Block[] => {
  const { language, readers } = place;
  const words = outcomeWords[language];
  let number = 0;
  const ofItem = (item: AgendaItem): readonly Block[] => {
    const segment = segments.find(({ id }) => id === item.segment);
    if (segment === undefined) return [];
    const time = `  ${clock(item.start, language)} – ${clock(item.end, language)} · ${words.minutes(item.end - item.start)}`;
    return [
      ...(item.stage === undefined ? [] : [heading(1, item.stage)]),
      heading(2, [item.title, { text: time, quiet: true }]),
      ...(segment.purposes.length === 0 ? [] : [lead(segment.purposes.join(" · "))]),
      ...stepsOf(segment, place).flatMap(({ line, prompts }) => {
        number += 1;
        return [numbered(number, line), ...promptBlocks(prompts, readers)];
      }),
      ...tipBlocks(segment.tips, language),
      ...fillBlocks(segment.fill, place),
    ];
  };
  return meetings.flatMap((meeting, index): readonly Block[] => {
    const blocks = meeting.items.flatMap(ofItem);
    if (meetings.length > 1)
      return [heading(1, openingWords[language].meetings[index] ?? ""), lead(whenOf(meeting, language)), ...blocks];
    return meeting.items[0]?.stage === undefined ? [heading(1, words.review), ...blocks] : blocks;
  });
};
