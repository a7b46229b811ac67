/** What the agenda says, in English. */
import { capital } from "../pasted/capital.ts";
import { allOf, anyOf } from "../pasted/listed.ts";

/** Which of two meetings is meant, or null where there is only one. */
export type Meeting = 0 | 1 | null;

export const words = {
  safe: "Nothing has been made yet, and what you chose is kept.",
  or: (items: readonly string[]) => anyOf(items).en,
  and: (items: readonly string[]) => allOf(items).en,
  minutes: (count: number) => `${count} ${count === 1 ? "minute" : "minutes"}`,
  nothing: (meeting: Meeting): string =>
    meeting === null
      ? "No part of the protocol is chosen."
      : `No part is left for the ${meeting === 0 ? "first" : "second"} meeting.`,
  choose: (meeting: Meeting): string =>
    meeting === null ? "Choose at least one part." : "Choose at least one part for each meeting, or hold it in one.",
  inMeeting: (meeting: Meeting, text: string) =>
    meeting === null ? capital(text) : `In the ${meeting === 0 ? "first" : "second"} meeting, ${text}`,
  noTime: "there are no minutes to plan.",
  giveTime: "Give the minutes that you have.",
  backwards: (start: string, end: string) =>
    `the meeting would end at ${end}, which is not after its start at ${start}.`,
  changeTime: "Change the start or the end.",
  tooLong: (least: string, available: number, over: string) =>
    `the parts you chose need at least ${least}, and there are ${available}: ${over} too long.`,
  later: (end: string) => `end at ${end} or later`,
  longer: (least: string) => `plan ${least} or more`,
  remedy: (out: string, more: string) => (out === "" ? `${capital(more)}.` : `Leave out ${out}, or ${more}.`),
  early: (end: string, spare: string, offer: string) =>
    `even at their longest, the parts you chose end at ${end}, ${spare} early.${offer === "" ? "" : ` There is room for ${offer}.`}`,
};
