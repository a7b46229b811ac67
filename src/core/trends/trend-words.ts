/** The words that trends are said in, in every language. src/core/trends/wording.ts puts the counts in. */
import type { Language } from "../language.ts";
import { allOf } from "../pasted/listed.ts";
import type { Tier } from "../sorting/rating.ts";
import { fewestSamples } from "./gap.ts";

const is = (count: number) => (count === 1 ? "is" : "are");

const every = (settled: number, rest: boolean) =>
  settled === 1 ? "the 1 settled sample is" : `all ${settled} ${rest ? "settled " : ""}samples are`;

const english = {
  of: (count: number, total: number) => `${count} of ${total}`,
  list: (items: readonly string[]) => allOf(items).en,
  /** `rest`: whether there are samples without a settled level. */
  allAtOrAbove: (settled: number, rest: boolean) => `${every(settled, rest)} at or above grade level`,
  allBelow: (settled: number, rest: boolean) => `${every(settled, rest)} below grade level`,
  atOrAbove: (count: number, settled: number) => `${count} of ${settled} samples ${is(count)} at or above grade level`,
  below: (count: number) => `${count} ${is(count)} below`,
  notScorable: (count: number) => `${count} ${is(count)} not scorable`,
  open: (count: number) => `${count} ${is(count)} not settled yet`,
  noneSettled: "no sample has a settled level",
  /** Beside counts of fewer samples than tell anything. */
  tooFew: "that is too few samples to tell",
  inGap: (name: string, below: number, settled: number, weight: number) =>
    `${name} (${below} of ${settled} below grade level${weight === 1 ? "" : `, weight ${weight}`})`,
  gapNone: "There is no gap to name: every settled sample is at or above grade level.",
  gapTooFew: `Too few levels are settled to name glows, grows or a gap: a criterion needs at least ${fewestSamples} samples with a settled level.`,
  /** `all`: every criterion that can be told is named. */
  gap: (criteria: readonly string[], all: boolean): string =>
    criteria.length === 1
      ? `The highest-leverage gap is ${criteria[0]}.`
      : all
        ? `No one gap stands out; the counts are too close to tell apart: ${allOf(criteria).en}.`
        : `The highest-leverage gaps, too close to tell apart, are ${allOf(criteria).en}.`,
  glow: (name: string, count: string) => `${name}: ${count} samples at or above grade level.`,
  grow: (name: string, count: string) => `${name}: ${count} samples below grade level.`,
  /** Each is followed by who gave which level. */
  discussion: {
    "talk first": "readers are two or more levels apart",
    "grade-level line": "readers are one level apart, on two sides of the grade-level line",
    neighbours: "readers are one level apart, on the same side of the grade-level line",
    "scorable or not": "readers do not agree on whether the work can be scored",
    "needs second reader": "a second reader is needed, as only one has chosen so far",
    agree: "readers agree",
  } satisfies Record<Tier, string> as Readonly<Record<Tier, string>>,
  secondReaders: (count: number) => `${count} levels were chosen by one reader alone and need a second reader.`,
};

const todas = (settled: number, rest: boolean) =>
  settled === 1
    ? "la única muestra con nivel definido está"
    : `las ${settled} muestras ${rest ? "con nivel definido " : ""}están`;

const spanish: typeof english = {
  of: (count, total) => `${count} de ${total}`,
  list: (items) => allOf(items).es,
  allAtOrAbove: (settled, rest) => `${todas(settled, rest)} en el nivel de grado o por encima`,
  allBelow: (settled, rest) => `${todas(settled, rest)} por debajo del nivel de grado`,
  atOrAbove: (count, settled) =>
    `${count} de ${settled} muestras ${count === 1 ? "está" : "están"} en el nivel de grado o por encima`,
  below: (count) => `${count} ${count === 1 ? "está" : "están"} por debajo`,
  notScorable: (count) => `${count} no ${count === 1 ? "es evaluable" : "son evaluables"}`,
  open: (count) => `${count} aún no ${count === 1 ? "tiene" : "tienen"} un nivel definido`,
  noneSettled: "ninguna muestra tiene un nivel definido",
  tooFew: "son muy pocas muestras para sacar conclusiones",
  inGap: (name, below, settled, weight) =>
    `${name} (${below} de ${settled} por debajo del nivel de grado${weight === 1 ? "" : `, peso ${weight}`})`,
  gapNone:
    "No hay ninguna brecha que señalar: todas las muestras con nivel definido están en el nivel de grado o por encima.",
  gapTooFew: `Hay muy pocos niveles definidos para señalar fortalezas o brechas: un criterio necesita al menos ${fewestSamples} muestras con un nivel definido.`,
  gap: (criteria, all) =>
    criteria.length === 1
      ? `La brecha de mayor impacto es ${criteria[0]}.`
      : all
        ? `Ninguna brecha sobresale; los conteos están demasiado cerca para distinguirlas: ${allOf(criteria).es}.`
        : `Las brechas de mayor impacto, demasiado parecidas para distinguirlas, son ${allOf(criteria).es}.`,
  glow: (name, count) => `${name}: ${count} muestras en el nivel de grado o por encima.`,
  grow: (name, count) => `${name}: ${count} muestras por debajo del nivel de grado.`,
  discussion: {
    "talk first": "hay dos o más niveles de diferencia entre quienes leyeron",
    "grade-level line": "hay un nivel de diferencia, a uno y otro lado de la línea del nivel de grado",
    neighbours: "hay un nivel de diferencia, del mismo lado de la línea del nivel de grado",
    "scorable or not": "no hay acuerdo sobre si el trabajo se puede evaluar",
    "needs second reader": "falta otra lectura, pues solo una persona ha elegido hasta ahora",
    agree: "quienes leyeron coinciden",
  },
  secondReaders: (count) => `${count} niveles los eligió una sola persona y necesitan una segunda lectura.`,
};

export const trendWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
