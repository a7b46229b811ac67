/** The segments of the agenda, each as the team goes through it: when, what for, step by step, with room to write. */
import { type AgendaItem, clock } from "../../core/protocol/agenda.ts";
import type { Prompt, Segment, Step } from "../../core/protocol/protocol.ts";
import { bold, heading, link, list, paragraph, quiet, writeBeside, writeEach } from "../blocks.ts";
import type { Block } from "../document.ts";
import { actionSteps, communication, trendsPlaceholder } from "./outcomes.ts";

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

const promptBlocks = (prompts: readonly Prompt[], readers: readonly string[]): readonly Block[] =>
  stretches(prompts).flatMap((stretch): readonly Block[] => {
    const texts = stretch.map(({ text }) => text);
    if (stretch[0]?.room === "together") return [writeBeside(texts)];
    if (stretch[0]?.room === "none") return [list("bullet", texts)];
    return texts.flatMap((text) => [list("bullet", [text]), writeEach(readers)]);
  });

/** The number is text: a numbered list would start anew after each table. */
const stepBlocks = (step: Step, number: number, readers: readonly string[]): readonly Block[] => [
  paragraph([bold(`${number}.  `), step.text]),
  ...promptBlocks(step.prompts, readers),
];

const fillBlocks = (fill: Segment["fill"], sortSheetUrl: string): readonly Block[] => {
  if (fill === "trends")
    return [
      paragraph([
        "Go through the Consensus tab of the ",
        link("sort sheet", sortSheetUrl),
        ": first the rows marked “Talk first”, then those on the grade-level line. Choose the level you agree on, and say why.",
      ]),
      trendsPlaceholder(sortSheetUrl),
    ];
  if (fill === "actions") return [actionSteps];
  if (fill === "communication") return [communication];
  // A debrief's questions are the segment's own.
  return [];
};

/** Steps are numbered through the whole meeting, over the segments that take place. */
export const segmentBlocks = (
  agenda: readonly AgendaItem[],
  segments: readonly Segment[],
  { readers, sortSheetUrl }: { readonly readers: readonly string[]; readonly sortSheetUrl: string },
): readonly Block[] => {
  let number = 0;
  const started = agenda[0]?.stage !== undefined;
  const blocks = agenda.flatMap((item): readonly Block[] => {
    const segment = segments.find(({ id }) => id === item.segment);
    if (segment === undefined) return [];
    const time = `  ${clock(item.start)} – ${clock(item.end)} · ${item.end - item.start} minutes`;
    return [
      ...(item.stage === undefined ? [] : [heading(1, item.stage)]),
      heading(2, [item.title, { text: time, quiet: true }]),
      paragraph([{ text: segment.purposes.join(" · "), italic: true }]),
      ...segment.tips.map((tip) => quiet([bold("Tip  "), tip])),
      ...segment.steps.flatMap((step) => {
        number += 1;
        return stepBlocks(step, number, readers);
      }),
      ...fillBlocks(segment.fill, sortSheetUrl),
    ];
  });
  return started ? blocks : [heading(1, "The review"), ...blocks];
};
