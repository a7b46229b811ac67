/** Lines of a pasted text with what they may be: a label, a heading with a time, a title. */
import { clockStarts, type Start } from "./clock-starts.ts";
import { isPrework, isTotal, type Label, labelOf, tellsTotal } from "./labels.ts";
import type { Line } from "./lines.ts";
import { findOddTime } from "./odd-times.ts";
import { findTime, type Time, type TimedText } from "./times.ts";
import { takeWhole } from "./whole-time.ts";

export interface Item extends Line {
  readonly label: Label | null;
  /** A time, where the line may be the heading of what takes so long. */
  time: Time | null;
  /** The line without its label and time. */
  readonly title: string;
  /** What follows the time: "Presentation (5 min): tell ...". */
  readonly after: string;
  /** It begins at a time of day, and so is a part even where nobody says how long it takes. */
  readonly onClock: boolean;
  /** A time in the line itself, where the agenda's column or clock gives another. */
  alsoSaid: Time | null;
}

const count = (text: string): number => text.split(" ").length;
const mostWords = 16;
/** In characters: what follows later in a line is text, whatever it holds. */
const longestHeading = 400;

/** A line that could be a heading: short, and no sentence. */
export const isTitle = ({ kind, text }: Pick<Line, "kind" | "text">): boolean =>
  text.length <= longestHeading &&
  (kind === "heading" || (kind === "plain" && count(text) <= 9 && /[^.;,!…]$/.test(text) && /^[^\p{Ll}]/u.test(text)));

/** A time makes a heading where it is set apart from a short text; in a sentence it is only mentioned. */
const heads = (line: Line, { place, before, after }: TimedText): boolean =>
  place === "bracket" || place === "end"
    ? count(before) <= mostWords && !/[.!]\s+\S/.test(before)
    : place === "start" && line.role === null && count(after.split(/[.:]/)[0]!) <= mostWords;

function itemOf(line: Line): Item {
  const label = line.kind === "bullet" ? null : labelOf(line.text);
  const text = label === null ? line.text : label.title;
  const plain = { ...line, label, time: null, title: text, after: "", onClock: false, alsoSaid: null };
  const inColumn = line.role === "time" || line.role === "time ahead";
  const odd = label?.kind === "stage" ? null : findOddTime(text.slice(0, longestHeading));
  const timed =
    odd !== null && !isTotal(odd.before)
      ? odd
      : findTime(inColumn && /^\d[\d\s–—-]*$/.test(text) ? `${text} min` : text.slice(0, longestHeading));
  if (timed === null) return plain;
  if (timed.place === "alone") return { ...plain, time: timed.time, title: "" };
  if (!heads(line, timed)) return plain;
  const all = timed.after + text.slice(longestHeading);
  const first = timed.place === "start" ? /^(.*?)(?:[.:]\s+(.*))?$/.exec(all) : null;
  return first === null
    ? { ...plain, time: timed.time, title: timed.before, after: all }
    : { ...plain, time: timed.time, title: first[1]!, after: first[2] ?? "" };
}

const lasting = (minutes: number | null): Time | null =>
  minutes === null ? null : { least: minutes, most: minutes, bare: false };

/** Gives a line the time that its agenda's column or clock says, whatever it says itself. */
function give(item: Item, time: Time | null): void {
  const own = item.time;
  if (time === null) return;
  item.time = time;
  if (own !== null && (own.odd !== undefined || own.least !== time.least || own.most !== time.most))
    item.alsoSaid = own;
}

function startOf(line: Line, { title, minutes }: Start): Item {
  const read = itemOf({ ...line, text: title });
  const item = { ...read, title: read.title === "" && read.label === null ? title : read.title, onClock: true };
  give(item, lasting(minutes));
  return item;
}

/** The heading above a time that stands alone: the segment of its row in a table, a label close above, or the line before. */
function ownerOf(items: readonly Item[], inRow: boolean): Item | undefined {
  if (inRow)
    return items
      .slice(-12)
      .reverse()
      .find(({ role, opens }) => role === "segment" && opens);
  const near = items.slice(-3).reverse();
  const last = near[0];
  const heading =
    last !== undefined && last.kind !== "bullet" && count(last.text) <= mostWords && !/[.!]$/.test(last.text);
  return near.find((one) => one.label !== null || isPrework(one.text)) ?? (heading ? last : undefined);
}

/** Gives times that stand alone on a line or in a cell to the heading they belong to, and takes out what is said of the whole. */
export function joinTimes(lines: readonly Line[]): {
  items: Item[];
  totals: { readonly at: Item | null; readonly time: Time }[];
} {
  const items: Item[] = [];
  const totals: { at: Item | null; time: Time }[] = [];
  const starts = clockStarts(lines);
  const below = new Set<Item>();
  let waiting: { readonly time: Time | null; readonly sure: boolean; readonly onClock: boolean } | null = null;
  for (const line of lines) {
    const start = starts.get(line);
    if (start === null) continue;
    if (start?.title === "") {
      const owner = line.role === "time" ? ownerOf(items, true) : undefined;
      if (owner !== undefined) give(owner, lasting(start.minutes));
      else waiting = { time: lasting(start.minutes), sure: true, onClock: true };
      continue;
    }
    const read = start === undefined ? itemOf(line) : startOf(line, start);
    const item: Item = waiting?.onClock ? { ...read, onClock: true } : read;
    const alone = item.time !== null && item.label === null && (item.title === "" || isTotal(item.title));
    if (!alone) {
      if (waiting !== null && !waiting.sure && item.time === null) below.add(item);
      if (waiting !== null && (waiting.sure || item.time === null)) give(item, waiting.time);
      waiting = null;
      items.push(item);
      const said = item.time === null && line.role === null ? findTime(line.text.slice(0, longestHeading)) : null;
      if (said !== null && said.time.most >= 20 && tellsTotal(line.text)) totals.push({ at: item, time: said.time });
      continue;
    }
    const owner = line.role === "time ahead" ? undefined : ownerOf(items, line.role === "time");
    const ofWhole =
      /total|overall|entire|whole/i.test(item.title) ||
      (item.title !== "" && (owner === undefined || owner === items[0]));
    if (ofWhole) totals.push({ at: items[items.length - 1] ?? null, time: item.time! });
    else if (owner !== undefined && (owner.time === null || line.role === "time") && owner.role !== "tips") {
      give(owner, item.time);
      if (line.role === null) below.add(owner);
    } else waiting = { time: item.time, sure: line.role === "time ahead", onClock: false };
  }
  const whole = takeWhole(items, below);
  if (whole !== null) totals.push({ at: null, time: whole });
  return { items, totals };
}
