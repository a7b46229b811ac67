/**
 * Minutes as people write them: "(5 - 25)", "10 mins", "[10']", "10m – 30m", "1½ hours", "3:00-3:10", "ten minutes", "10 minutos",
 * "4 x 5 min".
 */

export interface Time {
  /** Whole minutes; 0 where the text says 0. */
  readonly least: number;
  readonly most: number;
  /** Two numbers without a unit: a range of minutes, or from when to when. */
  readonly bare: boolean;
  /** As the text says it, where nothing can take so long; `least` and `most` are 0 then. */
  readonly odd?: string;
}

export interface TimedText {
  readonly time: Time;
  readonly before: string;
  readonly after: string;
  /** Where it stands. `inside`: in the middle of a sentence. */
  readonly place: "alone" | "bracket" | "start" | "end" | "inside";
}

/** Numbers as English and Spanish texts write them. */
export const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  "twenty-five": 25,
  thirty: 30,
  forty: 40,
  "forty-five": 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  un: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  doce: 12,
  quince: 15,
  veinte: 20,
  veinticinco: 25,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  noventa: 90,
};
const numeral = `\\d{1,4}(?:[.,]\\d{1,2})? ?[½¼¾]?|[½¼¾]|${Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join("|")}`;
const minutes = "(?:minut\\p{L}*|mins?|mn|m|דק\\p{L}*|دق\\p{L}*|分钟?)(?!\\p{L})\\.?|['′’](?!\\p{L})";
const hours = "(?:hours?|hrs?|h|horas?|heures?)(?!\\p{L})\\.?";
const dash = "\\s*(?:-|–|—|‑|\\bto\\b|\\ba\\b)\\s*";
const clockTime = "(\\d{1,2})[:.h](\\d{2})(?: ?[ap]\\.?m\\.?)?";

const clockRange = new RegExp(`(?<![\\d:])${clockTime}${dash}${clockTime}(?!\\d)`, "iu");
const hourTime = new RegExp(
  `(?<![\\d\\p{L}.])(${numeral})(?:${dash}(${numeral}))?[ -]?(?:${hours})(?:(?: and| y|,)? ?(\\d{1,2}) ?(?:${minutes}))?`,
  "iu",
);
const minuteTime = new RegExp(
  `(?<![\\d\\p{L}.])(${numeral}) ?(?:${minutes})?(?:${dash}(${numeral}))?[ -]?(?:${minutes})`,
  "iu",
);
const halfHour = /(?<!\p{L})(?:half an hour|media hora|meia hora|(?:une )?demi-heure)(?!\p{L})/iu;
/** "1h15": as French and Spanish write it. */
const hourAndMinutes = /(?<![\d\p{L}.])(\d) ?h ?(\d{2})(?!\d)/iu;
const bareTime = /[([]\s*(\d{1,3})(?:\s*[-–—]\s*(\d{1,3}))?\s*[)\]]\s*:?\s*$/;

/** More is no part of a meeting: a year, a page, a slip. */
const longest = 480;

const parts: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };
const numberOf = (text: string): number =>
  numberWords[text.toLowerCase()] ??
  Number(text.replace(/[\s½¼¾]/g, "").replace(",", ".")) + (parts[text.slice(-1)] ?? 0);

/** Digits of Arabic and Persian as those that everything here reads; as long as the text was. */
const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

interface Found {
  readonly index: number;
  readonly length: number;
  readonly time: Time;
}

const timeOf = (least: number, most: number, bare = false): Time | null => {
  const [low, high] = [Math.round(Math.min(least, most)), Math.round(Math.max(least, most))];
  return high > longest || low < 0 ? null : { least: low, most: high, bare };
};

const found = (match: RegExpExecArray | null, time: (match: RegExpExecArray) => Time | null): Found | null => {
  const read = match === null ? null : time(match);
  return match === null || read === null ? null : { index: match.index, length: match[0].length, time: read };
};

function search(text: string): Found | null {
  return (
    found(clockRange.exec(text), ([, hour, minute, toHour, toMinute]) => {
      const span = Number(toHour) * 60 + Number(toMinute) - Number(hour) * 60 - Number(minute);
      // Past noon on a clock of twelve hours, or past midnight.
      const length = span >= 0 ? span : span + (span >= -12 * 60 ? 12 : 24) * 60;
      return timeOf(length, length);
    }) ??
    found(hourAndMinutes.exec(text), ([, hour, minute]) => {
      const length = Number(hour) * 60 + Number(minute);
      return timeOf(length, length);
    }) ??
    found(hourTime.exec(text), ([, from, to, more]) => {
      const extra = more === undefined ? 0 : Number(more);
      return timeOf(numberOf(from!) * 60 + extra, numberOf(to ?? from!) * 60 + extra);
    }) ??
    found(halfHour.exec(text), () => timeOf(30, 30)) ??
    found(minuteTime.exec(text), ([, from, to]) => timeOf(numberOf(from!), numberOf(to ?? from!))) ??
    found(bareTime.exec(text), ([, from, to]) =>
      to === undefined && (Number(from) < 2 || Number(from) > 120)
        ? null
        : timeOf(Number(from), Number(to ?? from), to !== undefined),
    )
  );
}

/** Words that stand beside a time and say nothing more. */
const filler =
  /^(?:approx(?:imately|\.)?|about|around|up to|at most|max(?:imum)?|m[aá]x(?:imo)?|como|or less|o menos|total|each|ca\.?|~|≈|aprox(?:imadamente|\.)?|unos|hasta|en total|[\s,;:.–—-])*$/i;
/** A time after one of these is part of a sentence. */
const binding =
  /(?:^|\s)(?:for|to|of|in|within|about|after|at|least|than|per|next|first|last|every|another|give|spend|take|takes|the|a|durante|por|de|en|unos|tras|cada|otros)$/i;

/** After a time without brackets: "5 min max". */
const atMost = /^ ?(?:max(?:imum)?|m[aá]x(?:imo)?|or less|o menos)(?!\p{L})\.?/iu;

const trimEdges = (text: string): string => text.replace(/^[\s:–—,;|.-]+|[\s–—,;|-]+$/g, "");

/** How often a time is taken: "4 x (5 min)", "5 min x 4", "10 minutes each x 4". */
const repeat = "\\s*[x×]\\s*";
const timesBefore = new RegExp(`(?<!\\d)(\\d{1,2})${repeat}$`, "i");
const timesAfter = new RegExp(`^(?:\\s*(?:each|per person|cada (?:un[oa]|persona)))?${repeat}(\\d{1,2})(?!\\d)`, "i");

/** The time with how often it is taken, so that it is as long as all of it. */
function repeated(text: string, { index, length, time }: Found): Found {
  const before = timesBefore.exec(text.slice(0, index));
  const after = timesAfter.exec(text.slice(index + length));
  const count = Number(before?.[1] ?? after?.[1] ?? 1);
  const all = count > 0 ? timeOf(time.least * count, time.most * count, time.bare) : null;
  return all === null || count === 1
    ? { index, length, time }
    : {
        index: index - (before?.[0].length ?? 0),
        length: (before?.[0].length ?? 0) + length + (before === null ? (after?.[0].length ?? 0) : 0),
        time: all,
      };
}

/** The first time in a line, and the text round it without its brackets and dashes. */
export function findTime(written: string): TimedText | null {
  const text = westernDigits(written);
  const first = search(text);
  if (first === null) return null;
  const match = repeated(text, first);
  const timeEnd = match.index + match.length;
  const end = timeEnd + (atMost.exec(text.slice(timeEnd))?.[0].length ?? 0);
  const open = Math.max(text.lastIndexOf("(", match.index), text.lastIndexOf("[", match.index));
  const closed = text.slice(end - 1).search(/[)\]]/);
  const close = closed === -1 ? -1 : end - 1 + closed;
  const inner = open === -1 ? "" : text.slice(open + 1, Math.max(match.index, open + 1));
  const bracketed = open !== -1 && close !== -1 && !/[)\]]/.test(inner) && close - open <= 60;
  const [from, to] = bracketed ? [open, close + 1] : [match.index, end];
  const beside = bracketed ? `${inner} ${text.slice(Math.max(end, open + 1), Math.max(close, end))}` : "";
  const kept = filler.test(beside) ? "" : ` (${trimEdges(beside)})`;
  const head = text
    .slice(0, from)
    .replace(/\s*(?:\(?\s*(?:approx(?:imately|\.)?|about|up to|aprox\.?|unos|hasta|~))\s*$/i, "");
  const before = (trimEdges(head) + kept).trim();
  const after = trimEdges(text.slice(to));
  const place = (): TimedText["place"] => {
    if (trimEdges(head) === "" && after === "") return "alone";
    if (bracketed) return "bracket";
    if (trimEdges(head) === "")
      return /^\s*(?:[-–—:,|]|$)/.test(text.slice(to)) || /^\s+\p{Lu}/u.test(text.slice(to)) ? "start" : "inside";
    if (/^[\s.)]*$/.test(text.slice(to))) return binding.test(head.trimEnd()) ? "inside" : "end";
    return /[-–—:,|]\s*$/.test(head) && /^\s*[-–—:,|.(]/.test(text.slice(to)) ? "end" : "inside";
  };
  return { time: match.time, before, after, place: place() };
}
