/** When each segment of a protocol takes place: usual minutes, or shortened and stretched to an end that is given. */
import { listed } from "../pasted/listed.ts";
import type { ProblemText } from "../problem.ts";
import type { Segment } from "./protocol.ts";

/** `start` and `end` are minutes after midnight. */
export interface AgendaItem {
  readonly segment: string;
  /** Heading of the stage whose first segment this is. */
  readonly stage?: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

type Planned = Pick<Segment, "id" | "stage" | "title" | "minutes" | "optional">;

export type Agenda =
  | {
      readonly ok: true;
      readonly items: readonly AgendaItem[];
      readonly end: number;
      /** Said when the meeting ends before the end that was asked for. */
      readonly note?: string;
    }
  | { readonly ok: false; readonly problem: ProblemText };

const day = 24 * 60;

/** A time of day: "3:05 PM" in English, "15:05" elsewhere. Minutes after midnight; the next day starts anew. */
export const clock = (minutes: number, language = "en"): string => {
  const time = ((minutes % day) + day) % day;
  const hour = Math.floor(time / 60);
  const rest = `:${time % 60 < 10 ? "0" : ""}${time % 60}`;
  return language === "en" ? `${hour % 12 || 12}${rest} ${hour < 12 ? "AM" : "PM"}` : hour + rest;
};

const minutesSaid = (minutes: number): string => `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;

const sum = (segments: readonly Planned[], of: "least" | "usual" | "most"): number =>
  segments.reduce((total, segment) => total + segment.minutes[of], 0);

/** The segments that take place. A stage whose first segment is left out starts with its next one. */
function chosen(segments: readonly Planned[], on: readonly string[]): Planned[] {
  const kept: Planned[] = [];
  let stage: string | undefined;
  for (const segment of segments) {
    stage = segment.stage ?? stage;
    if (segment.optional && !on.includes(segment.id)) continue;
    const { stage: _, ...rest } = segment;
    kept.push(stage === undefined ? rest : { ...rest, stage });
    stage = undefined;
  }
  return kept;
}

const refuse = (say: string, next: string): Agenda => ({
  ok: false,
  problem: { code: "input", say, safe: "Nothing has been made yet, and what you chose is kept.", next },
});

/** What may be left out to win `minutes`: any one segment that is enough, or else all together, or nothing. */
function leaveOut(kept: readonly Planned[], minutes: number): string {
  const optional = kept.filter((segment) => segment.optional);
  const enough = optional.filter((segment) => segment.minutes.least >= minutes);
  const names = (of: readonly Planned[]) => of.map((segment) => segment.title);
  if (kept.length === 1) return "";
  if (enough.length > 0) return listed(names(enough), "or");
  return optional.length > 1 && sum(optional, "least") >= minutes ? listed(names(optional)) : "";
}

/**
 * Clock times for the segments that take place: the required ones and those optional ones whose id is in `on`.
 * `start` and `end` are whole minutes after midnight; without an end each segment takes its usual time. With one, every
 * segment gives or takes the same share of its room (usual to least, or usual to most), in whole minutes that add up exactly.
 */
export function planAgenda(
  segments: readonly Planned[],
  { on, start, end }: { readonly on: readonly string[]; readonly start: number; readonly end: number | null },
): Agenda {
  const kept = chosen(segments, on);
  if (kept.length === 0) return refuse("No part of the protocol is chosen.", "Choose at least one part.");
  const usual = sum(kept, "usual");
  const least = sum(kept, "least");
  const most = sum(kept, "most");
  const available = end === null ? usual : end - start;
  if (end !== null && available <= 0) {
    return refuse(
      `The meeting would end at ${clock(end)}, which is not after its start at ${clock(start)}.`,
      "Change the start or the end.",
    );
  }
  if (available < least) {
    const over = least - available;
    const out = leaveOut(kept, over);
    const later = `end at ${clock(start + least)} or later`;
    return refuse(
      `The parts you chose need at least ${minutesSaid(least)}, and there are ${available}: ${minutesSaid(over)} too long.`,
      out === "" ? `${later.charAt(0).toUpperCase()}${later.slice(1)}.` : `Leave out ${out}, or ${later}.`,
    );
  }

  const total = Math.min(available, most);
  const change = total - usual;
  const bound = change < 0 ? "least" : "most";
  const allRoom = Math.abs(sum(kept, bound) - usual) || 1;
  let usualSoFar = 0;
  let roomSoFar = 0;
  // Rounding where a segment ends, instead of how long it is, keeps the sum exact and every segment within its bounds.
  const edge = () => start + usualSoFar + Math.round((change * roomSoFar) / allRoom);
  const items = kept.map((segment): AgendaItem => {
    const from = edge();
    usualSoFar += segment.minutes.usual;
    roomSoFar += Math.abs(segment.minutes[bound] - segment.minutes.usual);
    const { id, title, stage } = segment;
    return { segment: id, ...(stage === undefined ? {} : { stage }), title, start: from, end: edge() };
  });

  const spare = available - total;
  const agenda = { ok: true, items, end: start + total } as const;
  if (spare === 0) return agenda;
  const fits = segments.filter((s) => s.optional && !on.includes(s.id) && s.minutes.least <= spare).map((s) => s.title);
  const offer = fits.length === 0 ? "" : ` There is room for ${listed(fits, "or")}.`;
  return {
    ...agenda,
    note: `Even at their longest, the parts you chose end at ${clock(agenda.end)}, ${minutesSaid(spare)} early.${offer}`,
  };
}
