/** Minutes that no part of a meeting can take: "(900 minutes)", "(-5 min)". They are asked about, and never taken. */
import { findTime, type TimedText } from "./times.ts";

const odd = /\s*[([]\s*((?:[-–−]\s*)?\d{1,6} ?(?:minut\p{L}*|mins?|m|hours?|hrs?|h|horas?|['′’])\.?)\s*[)\]]\s*:?\s*/iu;

/** null where the line has none, or has a time that can be. */
export function findOddTime(text: string): TimedText | null {
  const match = odd.exec(text);
  if (match === null || (!/^[-–−]/.test(match[1]!) && findTime(match[0]) !== null)) return null;
  const [before, after] = [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()];
  const time = { least: 0, most: 0, bare: false, odd: match[1]! };
  return { time, before, after, place: before + after === "" ? "alone" : "bracket" };
}
