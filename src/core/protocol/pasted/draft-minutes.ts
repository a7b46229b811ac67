/** Least, usual and most minutes for the segments of a pasted protocol, whatever of them the text gives. */
import type { Words } from "../../language.ts";
import { quotedOf } from "../../pasted/listed.ts";
import type { Minutes } from "../protocol.ts";
import type { Time } from "./times.ts";

export interface TimedPart {
  readonly title: string;
  readonly time: Time | null;
  /** Another time that the text gives it. */
  readonly alsoSaid: Time | null;
  readonly optional: boolean;
  readonly stage: number | null;
}

export interface DraftMinutes {
  readonly minutes: readonly Minutes[];
  readonly warnings: readonly Words[];
  readonly questions: readonly Words[];
}

/** Their titles in a sentence, the first five of them. */
const quoted = (parts: readonly TimedPart[]): Words => {
  const titles = parts.map(({ title }) => title);
  const more = titles.length - 5;
  if (more <= 0) return quotedOf(titles);
  const first = titles.slice(0, 5);
  return {
    en: `${first.map((title) => `“${title}”`).join(", ")} and ${more} more`,
    es: `${first.map((title) => `«${title}»`).join(", ")} y ${more} más`,
  };
};

const said = (minutes: number): Words => ({
  en: `${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
  es: `${minutes} ${minutes === 1 ? "minuto" : "minutos"}`,
});
const asSaid = ({ least, most, odd }: Time): Words =>
  odd !== undefined
    ? { en: `“${odd}”`, es: `«${odd}»` }
    : least === most
      ? said(most)
      : { en: `${least} to ${most} minutes`, es: `de ${least} a ${most} minutos` };
const middle = ({ least, most }: Time): number => Math.round((least + most) / 2);

/** Room for the agenda where the text gives one time only: a third less, a half more. */
const around = (usual: number): Minutes => ({
  least: Math.max(1, Math.round((usual * 2) / 3)),
  usual,
  most: Math.max(usual, Math.round(usual * 1.5)),
});

const day = 24 * 60;

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
 * total, or else of the whole; without any total they get 5 to 10 minutes and a question. Those that say 0 minutes, or what cannot be, count as these.
 */
export function draftMinutes(
  parts: readonly TimedPart[],
  total: Time | null,
  stageTotals: readonly (Time | null)[],
): DraftMinutes {
  const warnings: Words[] = [];
  const questions: Words[] = [];
  const stamps = areStamps(parts.flatMap(({ time }) => (time?.bare ? [time] : [])));
  if (stamps)
    warnings.push({
      en: "Times such as (5 - 25) were read as from minute 5 to minute 25 of the meeting.",
      es: "Los tiempos como (5 - 25) se leyeron como del minuto 5 al minuto 25 de la reunión.",
    });

  const known = parts.map(({ time }): Minutes | null => {
    if (time === null) return null;
    const length = stamps && time.bare ? time.most - time.least : null;
    if ((length ?? time.most) === 0) return null;
    if (length !== null) return around(length);
    return time.least === time.most
      ? around(time.most)
      : { least: Math.max(1, time.least), usual: Math.max(1, middle(time)), most: time.most };
  });
  const single = parts.filter(
    ({ time }) => time !== null && time.most > 0 && (time.least === time.most || (stamps && time.bare)),
  );
  if (single.length > 0)
    warnings.push({
      en: `The text gives one time for ${quoted(single).en}. In the draft ${single.length === 1 ? "it" : "each"} may be shortened by a third and stretched by a half: change least and most minutes as you like.`,
      es: `El texto da un solo tiempo para ${quoted(single).es}. En el borrador se puede acortar un tercio y alargar la mitad: cambie los minutos mínimos y máximos como quiera.`,
    });

  const minutes = [...known];
  const share = (time: Time, of: (part: TimedPart) => boolean) => {
    const open = parts.flatMap((part, index) =>
      of(part) && part.time === null && minutes[index] === null ? [index] : [],
    );
    const used = parts.reduce(
      (sum, part, index) => sum + (of(part) && !part.optional ? (minutes[index]?.usual ?? 0) : 0),
      0,
    );
    const left = middle(time) - used;
    if (open.length === 0 || left < 2 * open.length) return;
    evenly(left, open.length).forEach((usual, index) => {
      minutes[open[index]!] = around(usual);
    });
    const names = quoted(open.map((index) => parts[index]!));
    const one = open.length === 1;
    warnings.push({
      en: `${names.en} ${one ? "has" : "have"} no time in the text and ${one ? "gets" : "share"} ${used === 0 ? `the ${said(left).en} that it gives to the whole` : `what is left of ${said(middle(time)).en}: ${left}`}.`,
      es: `${names.es} no ${one ? "tiene" : "tienen"} tiempo en el texto y ${one ? "recibe" : "se reparten"} ${used === 0 ? `los ${said(left).es} que el texto da a todo` : `lo que queda de ${said(middle(time)).es}: ${left}`}.`,
    });
  };
  stageTotals.forEach((time, stage) => {
    if (time !== null) share(time, (part) => part.stage === stage);
  });
  if (total !== null) share(total, () => true);
  const without = parts.filter(({ time }, index) => minutes[index] === null && time === null);
  if (without.length > 0)
    questions.push({
      en: `How long ${without.length === 1 ? "does" : "do"} ${quoted(without).en} take? The text does not say; the draft gives ${without.length === 1 ? "it" : "each"} 5 to 10 minutes.`,
      es: `¿Cuánto ${without.length === 1 ? "dura" : "duran"} ${quoted(without).es}? El texto no lo dice; el borrador da de 5 a 10 minutos a cada parte.`,
    });
  const all = minutes.map((one) => one ?? unknown);
  parts.forEach(({ title, time }, index) => {
    const none = time !== null && (stamps && time.bare ? time.most - time.least : time.most) === 0;
    const { usual } = all[index]!;
    if (time?.odd !== undefined)
      questions.push({
        en: `“${title}” says “${time.odd}”, which cannot be. It has ${usual} minutes in the draft: how long does it take?`,
        es: `«${title}» dice «${time.odd}», y eso no puede ser. En el borrador tiene ${usual} minutos: ¿cuánto dura?`,
      });
    else if (none)
      questions.push({
        en: `“${title}” says 0 minutes, and a segment takes at least 1. It has ${usual} in the draft: change that, or leave the segment out?`,
        es: `«${title}» dice 0 minutos, y un segmento dura al menos 1. En el borrador tiene ${usual}: ¿lo cambia, o deja fuera el segmento?`,
      });
  });

  for (const [index, { title, alsoSaid }] of parts.entries())
    if (alsoSaid !== null) {
      const { usual } = all[index]!;
      questions.push({
        en: `“${title}” says ${asSaid(alsoSaid).en}, and its place in the agenda gives it ${usual}. The draft has ${usual}: is that right?`,
        es: `«${title}» dice ${asSaid(alsoSaid).es}, y su lugar en la agenda le da ${usual}. El borrador tiene ${usual}: ¿es correcto?`,
      });
    }

  const sum = (of: keyof Minutes) => all.reduce((done, one, index) => done + (parts[index]!.optional ? 0 : one[of]), 0);
  const [least, usual] = [sum("least"), sum("usual")];
  if (least > day)
    questions.push({
      en: `The segments need at least ${said(least).en}, which is more than a day. Are these the minutes of one meeting?`,
      es: `Los segmentos necesitan al menos ${said(least).es}, que es más de un día. ¿Son los minutos de una sola reunión?`,
    });
  if (total !== null) {
    const over = least - total.most;
    if (over > 0)
      questions.push({
        en: `The segments need at least ${said(least).en}, and the text gives ${total.most} to the whole: ${said(over).en} too long. Which may be shorter or optional?`,
        es: `Los segmentos necesitan al menos ${said(least).es}, y el texto da ${total.most} a todo: ${said(over).es} de más. ¿Cuáles pueden ser más cortos u opcionales?`,
      });
    else if (usual < total.least || usual > total.most) {
      // Where the text gives every minute, it contradicts itself; otherwise only the draft's own guesses differ from it.
      const asked = known.every((one) => one !== null);
      (asked ? questions : warnings).push({
        en: `The segments usually take ${said(usual).en} together, and the text gives ${middle(total)} to the whole.${asked ? " Are their minutes right?" : ""}`,
        es: `En total los segmentos suelen durar ${said(usual).es}, y el texto da ${middle(total)} a todo.${asked ? " ¿Son correctos sus minutos?" : ""}`,
      });
    }
  }
  return { minutes: all, warnings, questions };
}
