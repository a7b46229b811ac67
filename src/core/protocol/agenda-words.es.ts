/** What the agenda says, in Spanish. */
import { capital } from "../pasted/capital.ts";
import { allOf, anyOf } from "../pasted/listed.ts";
import type { words as english } from "./agenda-words.en.ts";

export const words: typeof english = {
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
