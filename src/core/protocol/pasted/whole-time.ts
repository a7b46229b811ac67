/** Tells a time that the title of a text has for the whole from that of its first segment. */
import type { Item } from "./items.ts";
import { isPrework } from "./labels.ts";
import type { Time } from "./times.ts";

const middle = ({ least, most }: Time): number => (least + most) / 2;

/**
 * Takes the time from the first line, where it is longer than any other and stands apart from them: it is their sum, the line is
 * called a protocol, or only this one was `below` its line. A time on the clock, and one in the second line, is taken only where it is
 * their sum ("3:30-4:30 pm, Room 12"). null where it is a segment's, or there is none.
 */
export function takeWhole(items: Item[], below: ReadonlySet<Item>): Time | null {
  const at = items[0]?.time === null ? 1 : 0;
  const first = items[at];
  if (first === undefined || first.time === null || first.label !== null || first.role !== null) return null;
  const { time, title, after, kind } = first;
  if (kind === "bullet" || kind === "number" || isPrework(title)) return null;
  const timed = items
    .slice(at + 1)
    .filter((item) => item.time !== null && item.title + item.after !== "" && !isPrework(item.title));
  const apart = timed.filter((item) => item.kind !== "bullet");
  const others = apart.length > 0 ? apart : timed;
  const minutes = others.map((item) => middle(item.time!));
  if (others.length < 2 || minutes.some((one) => one >= middle(time))) return null;
  const isSum = minutes.reduce((sum, one) => sum + one, 0) === middle(time);
  const isSaid =
    at === 0 &&
    !first.onClock &&
    (/\bprotocolo?$/i.test(title) ||
      (below.has(first) && others.every((item) => item.label !== null || !below.has(item))));
  if (!isSum && !isSaid) return null;
  items[at] = { ...first, text: after === "" ? title : first.text, time: null };
  return time;
}
