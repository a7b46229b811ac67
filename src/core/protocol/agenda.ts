/** When each segment of a protocol takes place: usual minutes, or shortened and stretched to the time at hand. */
import type { Language } from "../language.ts";
import type { ProblemText } from "../problem.ts";
import { type AgendaWords, agendaWords, type Meeting } from "./agenda-words.ts";
import type { Segment } from "./protocol.ts";

/** `start` and `end` are minutes after midnight. */
export interface AgendaItem {
  readonly segment: string;
  /** Heading of the stage whose first segment this is. */
  readonly stage?: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** Which meeting it belongs to, where the protocol is split over two. */
  readonly day?: 0 | 1;
}

type Planned = Pick<Segment, "id" | "stage" | "title" | "minutes" | "optional" | "planning">;

export interface AgendaWish {
  /** Ids of the optional segments that take place. */
  readonly on: readonly string[];
  /** Whole minutes after midnight, as are all times here. */
  readonly start: number;
  /** Of the only or first meeting. null: as long as its segments usually take. */
  readonly end?: number | null;
  /** Minutes at hand, for both meetings together if there are two. An end goes before it. */
  readonly minutes?: number | null;
  /** A second meeting: `stage` is the index in the protocol of the segment it begins with. */
  readonly split?: { readonly stage: number; readonly start: number; readonly end?: number | null } | null;
  /** Of what is said. */
  readonly language?: Language;
}

export type Agenda =
  | {
      readonly ok: true;
      readonly items: readonly AgendaItem[];
      /** Of the last meeting. */
      readonly end: number;
      /** Said when a meeting ends before the time that was asked for. */
      readonly note?: string;
    }
  | { readonly ok: false; readonly problem: ProblemText };

const day = 24 * 60;

/** A time of day as it is said in American schools: "3:05 PM", "3:05 p. m.". Minutes after midnight; the next day starts anew. */
export const clock = (minutes: number, language = "en"): string => {
  const time = ((minutes % day) + day) % day;
  const hour = Math.floor(time / 60);
  const rest = `:${time % 60 < 10 ? "0" : ""}${time % 60}`;
  const halves = language === "es" ? ["a.\u00a0m.", "p.\u00a0m."] : ["AM", "PM"];
  return `${hour % 12 || 12}${rest} ${halves[hour < 12 ? 0 : 1]}`;
};

const sum = (segments: readonly Planned[], of: "least" | "usual" | "most"): number =>
  segments.reduce((total, segment) => total + segment.minutes[of], 0);

/** A segment that takes place, in the first meeting or the second. */
type Kept = Planned & { readonly day: 0 | 1 };

/** The segments that take place. A stage whose first segment is left out starts with its next one. */
function chosen(segments: readonly Planned[], on: readonly string[], second: number): Kept[] {
  const kept: Kept[] = [];
  let stage: string | undefined;
  segments.forEach((segment, index) => {
    stage = segment.stage ?? stage;
    if (segment.optional && !on.includes(segment.id)) return;
    const { stage: _, ...rest } = segment;
    kept.push({ ...rest, ...(stage === undefined ? {} : { stage }), day: index < second ? 0 : 1 });
    stage = undefined;
  });
  return kept;
}

/**
 * Minutes for each part of `room`, in proportion to it, that add up to `minutes` (not above the sum of `room`).
 * Rounding where a part ends, instead of how long it is, keeps the sum exact and every part within its room.
 */
function shares(room: readonly number[], minutes: number): number[] {
  const all = room.reduce((total, one) => total + one, 0) || 1;
  let soFar = 0;
  return room.map((one) => {
    const before = Math.round((minutes * soFar) / all);
    soFar += one;
    return Math.round((minutes * soFar) / all) - before;
  });
}

/** How long each segment takes, for a total between all least and all most minutes. Planning gives only when the others are at their least. */
function durations(kept: readonly Planned[], total: number): number[] {
  const change = total - sum(kept, "usual");
  const usual = kept.map(({ minutes }) => minutes.usual);
  if (change >= 0) {
    const more = shares(
      kept.map(({ minutes }) => minutes.most - minutes.usual),
      change,
    );
    return usual.map((minutes, index) => minutes + more[index]!);
  }
  const room = (planning: boolean) =>
    kept.map((one) => ((one.planning ?? false) === planning ? one.minutes.usual - one.minutes.least : 0));
  const first = Math.min(
    -change,
    room(false).reduce((all, one) => all + one, 0),
  );
  const others = shares(room(false), first);
  const planning = shares(room(true), -change - first);
  return usual.map((minutes, index) => minutes - others[index]! - planning[index]!);
}

/** What may be left out to win `minutes`: any one segment that is enough, or else all together, or nothing. */
function leaveOut(kept: readonly Planned[], minutes: number, words: AgendaWords): string {
  const optional = kept.filter((segment) => segment.optional);
  const enough = optional.filter((segment) => segment.minutes.least >= minutes);
  const names = (of: readonly Planned[]) => of.map((segment) => segment.title);
  if (kept.length === 1) return "";
  if (enough.length > 0) return words.or(names(enough));
  return optional.length > 1 && sum(optional, "least") >= minutes ? words.and(names(optional)) : "";
}

/** One stretch of time: a meeting, or two that share their minutes. */
interface Stretch {
  readonly kept: readonly Kept[];
  readonly start: number;
  readonly end: number | null;
  readonly minutes: number | null;
  readonly meeting: Meeting;
}

/** How long each segment of the stretch takes, and the minutes that even the longest times leave; or why that cannot be. */
function fitIn(
  { kept, start, end, minutes, meeting }: Stretch,
  words: AgendaWords,
  read: (time: number) => string,
): { readonly lengths: number[]; readonly spare: number } | ProblemText {
  const refuse = (say: string, next: string): ProblemText => ({ code: "input", say, safe: words.safe, next });
  if (kept.length === 0) return refuse(words.nothing(meeting), words.choose(meeting));
  const available = end !== null ? end - start : (minutes ?? sum(kept, "usual"));
  if (available <= 0) {
    return end === null
      ? refuse(words.inMeeting(meeting, words.noTime), words.giveTime)
      : refuse(words.inMeeting(meeting, words.backwards(read(start), read(end))), words.changeTime);
  }
  const least = sum(kept, "least");
  if (available < least) {
    const over = least - available;
    return refuse(
      words.inMeeting(meeting, words.tooLong(words.minutes(least), available, words.minutes(over))),
      words.remedy(
        leaveOut(kept, over, words),
        end === null ? words.longer(words.minutes(least)) : words.later(read(start + least)),
      ),
    );
  }
  const total = Math.min(available, sum(kept, "most"));
  return { lengths: durations(kept, total), spare: available - total };
}

/**
 * Clock times for the segments that take place: the required ones and those optional ones whose id is in `on`. Without an
 * end or minutes at hand each segment takes its usual time. With one, every segment gives or takes the same share of its room
 * (usual to least, or usual to most), in whole minutes that add up exactly; planning time is shortened last.
 * With `split`, the segments from `split.stage` on make a second meeting, whose items have `day` 1.
 */
export function planAgenda(
  segments: readonly Planned[],
  { on, start, end = null, minutes = null, split = null, language = "en" }: AgendaWish,
): Agenda {
  const words = agendaWords[language];
  const read = (time: number) => clock(time, language);
  const kept = chosen(segments, on, split?.stage ?? segments.length);
  const ofDay = (one: 0 | 1) => kept.filter((segment) => segment.day === one);
  const starts = [start, split?.start ?? 0] as const;
  const ends = [end, split?.end ?? null] as const;

  const shared = minutes !== null && ends[0] === null && ends[1] === null;
  const stretches: readonly Stretch[] =
    split === null || (shared && kept.length > 0 && ofDay(0).length > 0 && ofDay(1).length > 0)
      ? [{ kept, start, end, minutes, meeting: null }]
      : ([0, 1] as const).map((meeting) => ({
          kept: ofDay(meeting),
          start: starts[meeting],
          end: ends[meeting],
          minutes: null,
          meeting,
        }));

  const at: [number, number] = [starts[0], starts[1]];
  const items: AgendaItem[] = [];
  const notes: string[] = [];
  for (const stretch of stretches) {
    const fitted = fitIn(stretch, words, read);
    if ("code" in fitted) return { ok: false, problem: fitted };
    stretch.kept.forEach(({ id, title, stage, day }, index) => {
      const from = at[day];
      at[day] += fitted.lengths[index]!;
      items.push({
        segment: id,
        ...(stage === undefined ? {} : { stage }),
        title,
        start: from,
        end: at[day],
        ...(split === null ? {} : { day }),
      });
    });
    if (fitted.spare === 0) continue;
    const here = (index: number) => stretch.meeting === null || (index < split!.stage ? 0 : 1) === stretch.meeting;
    const fits = segments.filter(
      (one, index) => one.optional && !on.includes(one.id) && one.minutes.least <= fitted.spare && here(index),
    );
    const finish = at[stretch.kept[stretch.kept.length - 1]!.day];
    const offer = words.or(fits.map(({ title }) => title));
    notes.push(words.inMeeting(stretch.meeting, words.early(read(finish), words.minutes(fitted.spare), offer)));
  }
  return {
    ok: true,
    items,
    end: at[split === null ? 0 : 1],
    ...(notes.length === 0 ? {} : { note: notes.join(" ") }),
  };
}
