/** The segments of the agenda, each as the team goes through it: when, what for, step by step, with room to write. */
import type { Language } from "../../core/language.ts";
import { type AgendaItem, clock } from "../../core/protocol/agenda.ts";
import type { Prompt, Segment, Step } from "../../core/protocol/protocol.ts";
import {
  aside,
  bold,
  heading,
  lead,
  link,
  list,
  onNewPage,
  paragraph,
  step,
  writeBeside,
  writeEach,
} from "../blocks.ts";
import type { Block, Line } from "../document.ts";
import { actionSteps } from "./action-steps.ts";
import { actionWords } from "./action-words.ts";
import { consensusAddress } from "./addresses.ts";
import { type Meeting, whenOf } from "./opening.ts";
import { openingWords } from "./opening-words.ts";
import { outcomeWords } from "./outcome-words.ts";
import { communication, type Place, trendsPlace } from "./outcomes.ts";

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

const fewestLines = 2;
const mostLines = 5;

/** Lines of room for each question that the team answers together: one for each minute that the question has. */
const linesFor = ({ steps }: Segment, minutes: number): number => {
  const written = steps.flatMap(({ prompts }) => prompts).filter((prompt) => prompt.room !== "none").length;
  return Math.min(mostLines, Math.max(fewestLines, Math.ceil(minutes / Math.max(1, written))));
};

const promptBlocks = (prompts: readonly Prompt[], lines: number, readers: readonly string[]): readonly Block[] => {
  // Someone alone writes beside the question, under no name.
  const roomFor =
    readers.length > 1
      ? prompts
      : prompts.map((one) => (one.room === "each" ? { ...one, room: "together" as const } : one));
  return stretches(roomFor).flatMap((stretch): readonly Block[] => {
    const texts = stretch.map(({ text }) => text);
    if (stretch[0]?.room === "together") return [writeBeside(texts, lines)];
    if (stretch[0]?.room === "none") return [list("bullet", texts)];
    return texts.flatMap((text) => [paragraph([bold(text)]), writeEach(readers)]);
  });
};

/** The number is text: a numbered list would start anew after each table. */
const numbered = (number: number, { line, leads }: Numbered): Block => {
  const said = [bold(`${number}.  `), ...(typeof line === "string" ? [line] : line)];
  return leads ? step(said) : paragraph(said);
};

const settleLevels = ({ sortSheetUrl, language }: Place): Line => {
  const { where, consensus, summarize } = outcomeWords[language].settle;
  return [where, link(consensus, consensusAddress(sortSheetUrl)), summarize];
};

const tipBlocks = (tips: readonly string[], language: Language): readonly Block[] =>
  tips.map((tip, index) => aside(index === 0 ? [bold(`${outcomeWords[language].tips(tips.length)}  `), tip] : tip));

/** A debrief's questions are the segment's own. */
const fillBlocks = (fill: Segment["fill"], place: Place): readonly Block[] => {
  if (fill === "trends") return trendsPlace(place);
  if (fill === "actions") return actionSteps(place.language);
  if (fill === "communication") return [communication(place.language)];
  return [];
};

/** A step as it is numbered: the protocol's own, or ours, which have no prompts. `leads`: to what stands right below it. */
type Numbered = Pick<Step, "prompts"> & { readonly line: Line; readonly leads: boolean };

const stepsOf = (segment: Segment, place: Place): readonly Numbered[] => [
  // There is nothing to settle with oneself.
  ...(segment.settles && place.readers.length > 1 ? [{ line: settleLevels(place), prompts: [], leads: false }] : []),
  ...segment.steps.map(({ text, prompts }, index, { length }) => ({
    line: text,
    prompts,
    leads: prompts.length > 0 || (index === length - 1 && segment.tips.length === 0 && segment.fill !== undefined),
  })),
];

/**
 * Steps are numbered through all meetings, over the segments that take place. Each meeting begins a page. `carries`: steps of the last
 * meeting stand at the head of the notes, and the review begins with them.
 */
export const segmentBlocks = (
  meetings: readonly Meeting[],
  segments: readonly Segment[],
  place: Place & { readonly carries: boolean },
): readonly Block[] => {
  const { language, readers, carries } = place;
  const words = outcomeWords[language];
  let number = 0;
  const ofItem = (item: AgendaItem, index: number): readonly Block[] => {
    const segment = segments.find(({ id }) => id === item.segment);
    if (segment === undefined) return [];
    const minutes = item.end - item.start;
    const time = `  ${clock(item.start, language)} – ${clock(item.end, language)} · ${words.minutes(minutes)}`;
    const lines = linesFor(segment, minutes);
    return [
      ...(item.stage === undefined || index === 0 ? [] : [heading(1, item.stage)]),
      heading(2, [item.title, { text: time, quiet: true }]),
      ...(segment.purposes.length === 0 ? [] : [lead(segment.purposes.join(" · "))]),
      ...stepsOf(segment, place).flatMap((one) => {
        number += 1;
        return [numbered(number, one), ...promptBlocks(one.prompts, lines, readers)];
      }),
      ...tipBlocks(segment.tips, language),
      ...fillBlocks(segment.fill, place),
    ];
  };
  const shown = (meeting: Meeting | undefined): boolean =>
    meeting?.items.some((item) => segments.some(({ id, fill }) => id === item.segment && fill === "trends")) === true;
  return meetings.flatMap((meeting, index): readonly Block[] => {
    const stage = meeting.items[0]?.stage;
    const name = meetings.length > 1 ? openingWords[language].meetings[index] : undefined;
    const head = [name, stage].filter((part) => part !== undefined).join(" · ");
    return [
      onNewPage(heading(1, head === "" ? words.review : head)),
      ...(name === undefined ? [] : [lead(whenOf(meeting, language))]),
      ...(index === 0 && carries ? [paragraph([bold(actionWords[language].last.first)])] : []),
      ...(index > 0 && shown(meetings[index - 1]) ? [paragraph([bold(words.reread)])] : []),
      ...meeting.items.flatMap(ofItem),
    ];
  });
};
