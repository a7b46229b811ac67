/** How many samples each way of bringing work means (source 004). */
import type { Brought } from "../protocol/protocol.ts";

interface SampleCount {
  readonly least: number;
  readonly most: number;
  /** What is offered where nothing was typed. */
  readonly usual: number;
}

export const sampleCounts: Readonly<Record<Brought, SampleCount>> = {
  "one piece": { least: 1, most: 1, usual: 1 },
  "several of one student": { least: 2, most: 3, usual: 2 },
  "whole class": { least: 1, most: 200, usual: 12 },
  "two or three students": { least: 2, most: 3, usual: 3 },
};

/** Of a class's work, fewer than these seldom show a trend. */
export const fewSamples = 5;
