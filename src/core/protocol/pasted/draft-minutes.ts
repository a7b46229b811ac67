/** Least, usual and most minutes for the segments of a pasted protocol, whatever of them the text gives. */
import type { Minutes } from "../protocol.ts";
import type { Time } from "./times.ts";

export interface TimedPart {
  readonly title: string;
  readonly time: Time | null;
  readonly optional: boolean;
  readonly stage: number | null;
}

export interface DraftMinutes {
  readonly minutes: readonly Minutes[];
  readonly warnings: readonly string[];
  readonly questions: readonly string[];
}

const quoted = (parts: readonly TimedPart[]): string => {
  const shown = parts.slice(0, 5).map(({ title }) => `“${title}”`);
  return shown.join(", ") + (parts.length > shown.length ? ` and ${parts.length - shown.length} more` : "");
};

const said = (minutes: number): string => `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
const middle = ({ least, most }: Time): number => Math.round((least + most) / 2);

/** Room for the agenda where the text gives one time only: a third less, a half more. */
const around = (usual: number): Minutes => ({
  least: Math.max(1, Math.round((usual * 2) / 3)),
  usual,
  most: Math.max(usual, Math.round(usual * 1.5)),
});

/** Where the text gives neither a time nor a total. */
const unknown: Minutes = { least: 5, usual: 8, most: 10 };

/** Whether ranges without a unit are from when to when: each begins where the last one ended, or anew at 0. */
const areStamps = (times: readonly Time[]): boolean =>
  times.length > 0 &&
  times.every(
    (time, index) => time.least === 0 || (index === 0 ? times.length > 1 : time.least === times[index - 1]!.most),
  ) &&
  times.every(({ least, most }) => least < most);

/** `minutes` in `count` whole parts that differ by one at most and add up to it. */
const evenly = (minutes: number, count: number): number[] =>
  Array.from(
    { length: count },
    (_, index) => Math.round(((index + 1) * minutes) / count) - Math.round((index * minutes) / count),
  );

/**
 * Every segment gets whole minutes with 1 <= least <= usual <= most. Those without a time share what is left of their stage's
 * total, or else of the whole; without any total they get 5 to 10 minutes and a question.
 */
export function draftMinutes(
  parts: readonly TimedPart[],
  total: Time | null,
  stageTotals: readonly (Time | null)[],
): DraftMinutes {
  const warnings: string[] = [];
  const questions: string[] = [];
  const stamps = areStamps(parts.flatMap(({ time }) => (time?.bare ? [time] : [])));
  if (stamps) warnings.push("Times such as (5 - 25) were read as from minute 5 to minute 25 of the meeting.");

  const known = parts.map(({ title, time }): Minutes | null => {
    if (time === null) return null;
    const length = stamps && time.bare ? time.most - time.least : null;
    if ((length ?? time.most) === 0) {
      questions.push(
        `“${title}” says 0 minutes, and a segment takes at least 1. It has 1 in the draft: change that, or leave the segment out?`,
      );
      return { least: 1, usual: 1, most: 1 };
    }
    if (length !== null) return around(length);
    return time.least === time.most
      ? around(time.most)
      : { least: Math.max(1, time.least), usual: Math.max(1, middle(time)), most: time.most };
  });
  const single = parts.filter(
    ({ time }) => time !== null && time.most > 0 && (time.least === time.most || (stamps && time.bare)),
  );
  if (single.length > 0)
    warnings.push(
      `The text gives one time for ${quoted(single)}. In the draft ${single.length === 1 ? "it" : "each"} may be shortened by a third and stretched by a half: change least and most minutes as you like.`,
    );

  const minutes = [...known];
  const share = (time: Time, of: (part: TimedPart) => boolean) => {
    const open = parts.flatMap((part, index) => (of(part) && minutes[index] === null ? [index] : []));
    const used = parts.reduce(
      (sum, part, index) => sum + (of(part) && !part.optional ? (minutes[index]?.usual ?? 0) : 0),
      0,
    );
    const left = middle(time) - used;
    if (open.length === 0 || left < 2 * open.length) return;
    evenly(left, open.length).forEach((usual, index) => {
      minutes[open[index]!] = around(usual);
    });
    warnings.push(
      `${quoted(open.map((index) => parts[index]!))} ${open.length === 1 ? "has" : "have"} no time in the text and ${open.length === 1 ? "gets" : "share"} ${used === 0 ? `the ${said(left)} that it gives to the whole` : `what is left of ${said(middle(time))}: ${left}`}.`,
    );
  };
  stageTotals.forEach((time, stage) => {
    if (time !== null) share(time, (part) => part.stage === stage);
  });
  if (total !== null) share(total, () => true);
  const without = parts.filter((_, index) => minutes[index] === null);
  if (without.length > 0)
    questions.push(
      `How long ${without.length === 1 ? "does" : "do"} ${quoted(without)} take? The text does not say; the draft gives ${without.length === 1 ? "it" : "each"} 5 to 10 minutes.`,
    );
  const all = minutes.map((one) => one ?? unknown);

  if (total !== null) {
    const sum = (of: keyof Minutes) =>
      all.reduce((done, one, index) => done + (parts[index]!.optional ? 0 : one[of]), 0);
    const over = sum("least") - total.most;
    if (over > 0)
      questions.push(
        `The segments need at least ${said(sum("least"))}, and the text gives ${total.most} to the whole: ${said(over)} too long. Which may be shorter or optional?`,
      );
    else if (sum("usual") < total.least || sum("usual") > total.most)
      warnings.push(
        `The segments usually take ${said(sum("usual"))} together, and the text gives ${middle(total)} to the whole.`,
      );
  }
  return { minutes: all, warnings, questions };
}
