/** Gives every line of a pasted text its place: the protocol itself, its preparation, a segment, or the appendix. */
import { capital } from "../../pasted/capital.ts";
import { type FoundBy, findHeads, findStages } from "./heads.ts";
import { type Item, isTitle, joinTimes } from "./items.ts";
import { isAppendix, isForFacilitator, isForMembers, isPrework, preworkIn } from "./labels.ts";
import type { Line } from "./lines.ts";
import { nameOf } from "./name.ts";
import type { Time } from "./times.ts";

export interface Part {
  readonly head: Item;
  /** Index in `stages`; null before any. */
  readonly stage: number | null;
  readonly lines: Item[];
}

export interface Stage {
  readonly title: string;
  /** Whether it is called a stage, and not only a heading over segments. */
  readonly labelled: boolean;
  /** Minutes that the text says for all of it. */
  total: Time | null;
}

export interface Parts {
  readonly name: string | null;
  readonly parts: readonly Part[];
  readonly stages: readonly Stage[];
  /** What stands before the first segment, and in the appendix, in order. */
  readonly about: readonly Item[];
  readonly prework: readonly Item[];
  readonly preworkTime: Time | null;
  readonly total: Time | null;
  /** What the segments were told by: what can be wrong with it is asked. */
  readonly by: FoundBy;
}

/** Whether a head says only what the segment before it already began: a table below "Step 1: ..." asks its question. */
const continues = (head: Item, last: Part | undefined): boolean =>
  head.role === "segment" &&
  head.time === null &&
  last !== undefined &&
  last.head.label?.kind === "step" &&
  last.head.role === null &&
  last.lines.every((line) => line.kind === "plain" && line.role === null) &&
  last.lines.length <= 2;

/** Whether a line could as well be a task of the preparation. */
const unsure = (item: Item): boolean =>
  item.role === null && item.label === null && item.time === null && item.kind !== "heading";

/** Whether the line before is a heading that ends the preparation. */
const after = (item: Item | undefined): boolean =>
  item !== undefined &&
  isTitle(item) &&
  !isPrework(item.text) &&
  !isForFacilitator(item.text) &&
  !isForMembers(item.text);

/** The place of every line. Without any segment, all of the text is `about`. */
export function findParts(lines: readonly Line[]): Parts {
  const { items, totals } = joinTimes(lines);
  const name = nameOf(items);
  const { heads, by } = findHeads(items, name);
  const stageHeads = findStages(items, heads);
  const overviews = new Set([...stageHeads.keys()].map(({ label }) => label?.name));
  // A stage without segments is one itself, unless it only announces the stage of that name further down.
  for (const item of items)
    if (item.label?.kind === "stage" && !stageHeads.has(item) && !overviews.has(item.label.name)) heads.add(item);
  const parts: Part[] = [];
  const stages: Stage[] = [];
  const about: Item[] = [];
  const prework: Item[] = [];
  let preworkTime: Time | null = null;
  let place: "about" | "prework" | "parts" | "appendix" = "about";
  const stageTotals = new Map<Item, number | null>();
  for (const item of items) {
    const stage = stageHeads.get(item);
    stageTotals.set(item, stages.length === 0 ? null : stages.length - 1);
    if (stage !== undefined) {
      stages.push({ title: stage, labelled: item.label !== null, total: item.time });
      stageTotals.set(item, stages.length - 1);
      place = "parts";
    } else if (isTitle(item) && isAppendix(item.text) && parts.length > 0) {
      place = "appendix";
      about.push(item);
    } else if (item.role === null && item.kind !== "bullet" && (isPrework(item.title) || isPrework(item.text))) {
      place = "prework";
      preworkTime = preworkTime ?? item.time;
      prework.push(item);
    } else if (item.role === null && preworkIn(item.title) !== null) {
      const text = capital(preworkIn(item.title)!);
      preworkTime = preworkTime ?? item.time;
      prework.push({ ...item, text: item.after === "" ? text : `${text}: ${item.after}`, title: text, kind: "bullet" });
      // Among the segments it is a reminder, and what follows belongs to them.
      if (place === "about") place = "prework";
    } else if (
      heads.has(item) &&
      place !== "appendix" &&
      !(place === "prework" && unsure(item) && !after(items[items.indexOf(item) - 1]))
    ) {
      place = "parts";
      const last = parts[parts.length - 1];
      if (continues(item, last)) last!.lines.push(item);
      else parts.push({ head: item, stage: stages.length === 0 ? null : stages.length - 1, lines: [] });
    } else if (item.label?.kind === "stage" && item.role === null) {
      // A stage named without any segment under it: an overview.
      about.push(item);
      if (place !== "appendix") place = "about";
    } else if (place === "prework") prework.push(item);
    // A list that was taken for the segments says no more of the last one when it has ended.
    else if (by === "bullets" && item.kind !== "bullet") about.push(item);
    else if (
      place === "parts" &&
      parts.length > 0 &&
      parts[parts.length - 1]!.stage === (stages.length === 0 ? null : stages.length - 1)
    )
      parts[parts.length - 1]!.lines.push(item);
    else about.push(item);
  }
  let total: Time | null = null;
  for (const { at, time } of totals) {
    const stage = at === null ? null : (stageTotals.get(at) ?? null);
    const own = stage === null ? undefined : stages[stage];
    if (own !== undefined && own.total === null && !parts.some((part) => part.lines.includes(at!) || part.head === at))
      own.total = time;
    else total = total ?? time;
  }
  return { name, parts, stages, about, prework, preworkTime, total, by };
}
