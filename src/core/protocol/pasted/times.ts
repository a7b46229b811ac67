/** Minutes as people write them: "(5 - 25)", "10 mins", "[10']", "10m – 30m", "1 hour", "3:00-3:10", "ten minutes", "10 minutos". */

export interface Time {
  /** Whole minutes; 0 where the text says 0. */
  readonly least: number;
  readonly most: number;
  /** Two numbers without a unit: a range of minutes, or from when to when. */
  readonly bare: boolean;
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
const numeral = `\\d{1,4}(?:[.,]\\d)?|${Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join("|")}`;
const minutes = "(?:minut\\p{L}*|mins?|m|דק\\p{L}*|دق\\p{L}*|分钟?)(?!\\p{L})\\.?|['′’](?!\\p{L})";
const hours = "(?:hours?|hrs?|h|horas?)(?!\\p{L})\\.?";
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
const halfHour = /(?<!\p{L})(?:half an hour|media hora)(?!\p{L})/iu;
const bareTime = /[([]\s*(\d{1,3})(?:\s*[-–—]\s*(\d{1,3}))?\s*[)\]]\s*:?\s*$/;

/** More is no part of a meeting: a year, a page, a slip. */
const longest = 480;

const numberOf = (text: string): number => numberWords[text.toLowerCase()] ?? Number(text.replace(",", "."));

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
    found(hourTime.exec(text), ([, from, to, more]) => {
      const extra = more === undefined ? 0 : Number(more);
      return timeOf(numberOf(from!) * 60 + extra, numberOf(to ?? from!) * 60 + extra);
    }) ??
    found(halfHour.exec(text), () => timeOf(30, 30)) ??
    found(minuteTime.exec(text), ([, from, to]) => timeOf(numberOf(from!), numberOf(to ?? from!))) ??
    found(bareTime.exec(text), ([, from, to]) =>
      to === undefined && (Number(from) < 2 || Number(from) > 120)
        ? null
        : timeOf(to === undefined ? Number(from) : Number(from), Number(to ?? from), to !== undefined),
    )
  );
}

/** Words that stand beside a time and say nothing more. */
const filler =
  /^(?:approx(?:imately|\.)?|about|around|up to|at most|total|each|ca\.?|~|≈|aprox(?:imadamente|\.)?|unos|hasta|en total|[\s,;:.–—-])*$/i;
/** A time after one of these is part of a sentence. */
const binding =
  /(?:^|\s)(?:for|to|of|in|within|about|after|at|least|than|per|next|first|last|every|another|give|spend|take|takes|the|a|durante|por|de|en|unos|tras|cada|otros)$/i;

const trimEdges = (text: string): string => text.replace(/^[\s:–—,;|.-]+|[\s–—,;|-]+$/g, "");

/** The first time in a line, and the text round it without its brackets and dashes. */
export function findTime(text: string): TimedText | null {
  const match = search(text);
  if (match === null) return null;
  const end = match.index + match.length;
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
