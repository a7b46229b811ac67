/** What the agenda says, in every language. Times of day come in as they are read. */
import type { Language } from "../language.ts";
import { allOf, anyOf } from "../pasted/listed.ts";

/** Which of two meetings is meant, or null where there is only one. */
export type Meeting = 0 | 1 | null;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const english = {
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

const spanish: typeof english = {
  safe: "Todavía no se ha creado nada, y se conserva lo que eligió.",
  or: (items) => anyOf(items).es,
  and: (items) => allOf(items).es,
  minutes: (count) => `${count} ${count === 1 ? "minuto" : "minutos"}`,
  nothing: (meeting) =>
    meeting === null
      ? "No hay ninguna parte del protocolo elegida."
      : `No queda ninguna parte para la ${meeting === 0 ? "primera" : "segunda"} reunión.`,
  choose: (meeting) =>
    meeting === null
      ? "Elija al menos una parte."
      : "Elija al menos una parte para cada reunión, o haga todo en una sola.",
  inMeeting: (meeting, text) =>
    meeting === null ? capital(text) : `En la ${meeting === 0 ? "primera" : "segunda"} reunión, ${text}`,
  noTime: "no hay minutos que planificar.",
  giveTime: "Indique los minutos de que dispone.",
  backwards: (start, end) => `el final sería a las ${end}, que no es después del comienzo a las ${start}.`,
  changeTime: "Cambie el comienzo o el final.",
  tooLong: (least, available, over) =>
    `las partes elegidas necesitan al menos ${least}, y hay ${available}: ${over} de más.`,
  later: (end) => `termine a las ${end} o más tarde`,
  longer: (least) => `prevea ${least} o más`,
  remedy: (out, more) => (out === "" ? `${capital(more)}.` : `Deje fuera ${out}, o ${more}.`),
  early: (end, spare, offer) =>
    `incluso con su mayor duración, las partes elegidas terminan a las ${end}, con ${spare} de sobra.${offer === "" ? "" : ` Hay tiempo para ${offer}.`}`,
};

export type AgendaWords = typeof english;

export const agendaWords: Readonly<Record<Language, AgendaWords>> = { en: english, es: spanish };
