/** Agendas that say when each part begins and not how long it takes: "3:00 Opening", "3:10 Silent read", "3:40 End". */
import type { Line } from "./lines.ts";

export interface Start {
  /** Until the next part begins; null for the last. */
  readonly minutes: number | null;
  /** The line without its time of day. "" for a table's cell that holds nothing else. */
  readonly title: string;
}

/** Not a range: those say for themselves how long a part takes. */
const start =
  /^(\d{1,2})[:.h](\d{2})(?: ?[ap]\.?m\.?)?(?![\d\p{L}])(?!\s*(?:[-–—]|to|a)\s*\d{1,2}[:.h]\d{2})[\s:|)–—-]*(.*)$/iu;
const ending =
  /^(?:the )?(?:end|adjourn\w*|dismiss\w*|finish|fin|final|fin de la reuni[oó]n|cierre de la reuni[oó]n)[.!]?$/i;
/** In minutes; a longer wait is no part of a meeting. */
const longest = 4 * 60;

const minuteOf = ([, hour, minute]: RegExpExecArray): number => Number(hour) * 60 + Number(minute);

/**
 * The lines that begin a part at a time of day; empty unless there are three or more, each later than the one before. null stands
 * for a line that only tells the end of the meeting: it is no part.
 */
export function clockStarts(lines: readonly Line[]): ReadonlyMap<Line, Start | null> {
  const found = lines.flatMap((line) => {
    const match =
      line.role === null || line.role === "time" || line.role === "time ahead" ? start.exec(line.text) : null;
    return match === null ? [] : [{ line, at: minuteOf(match), title: match[3]!.trim() }];
  });
  // Past noon, clocks of twelve hours begin anew.
  const spans = found.slice(1).map(({ at }, index) => (at - found[index]!.at + 12 * 60) % (12 * 60));
  if (found.length < 3 || spans.some((span) => span === 0 || span > longest)) return new Map();
  const starts = new Map<Line, Start | null>(
    found.map(({ line, title }, index) => [line, ending.test(title) ? null : { title, minutes: spans[index] ?? null }]),
  );
  // In a table, the cell after the last time tells that it is the end.
  const last = found[found.length - 1]!;
  const beside = lines[lines.indexOf(last.line) + 1];
  if (last.title === "" && beside !== undefined && ending.test(beside.text)) starts.set(beside, null);
  return starts;
}
