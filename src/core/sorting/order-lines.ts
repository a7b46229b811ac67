/** The order of samples as lines of text, to be kept where nothing can be worked out: dated, with its limits. */
import type { Language } from "../language.ts";
import type { Order } from "./order-samples.ts";
import { orderSentences } from "./order-wording.ts";

const wordsOf = {
  en: {
    made: (date: string, count: number) => `${date}, after ${count} comparisons`,
    focus: (focus: string) => `What we compared: ${focus || "the whole piece"}`,
    group: (number: number) => `Group ${number}`,
    strongest: ", strongest",
    weakest: ", least strong",
  },
  es: {
    made: (date: string, count: number) => `${date}, con ${count} comparaciones`,
    focus: (focus: string) => `Qué comparamos: ${focus || "el trabajo completo"}`,
    group: (number: number) => `Grupo ${number}`,
    strongest: ", lo más fuerte",
    weakest: ", lo menos fuerte",
  },
};

/** Samples that one line takes, so that it is seen whole. */
const aLine = 8;

/** `date` as people read it; `made`: how many comparisons; `focus`: "" is the whole piece. */
export const orderLines = (
  order: Extract<Order, { kind: "order" }>,
  { date, made, focus }: { readonly date: string; readonly made: number; readonly focus: string },
  language: Language,
): readonly string[] => {
  const words = wordsOf[language];
  const last = order.bands.length - 1;
  const bands = order.bands.flatMap((band, index) => {
    const end = last === 0 ? "" : index === 0 ? words.strongest : index === last ? words.weakest : "";
    const samples = band.map(({ sample, best, worst }) =>
      // In one group, every sample may have any place.
      last === 0 ? sample : `${sample} (${best === worst ? best : `${best}–${worst}`})`,
    );
    return Array.from({ length: Math.ceil(samples.length / aLine) }, (_, part) => {
      const some = samples.slice(part * aLine, (part + 1) * aLine).join(", ");
      return part === 0 ? `${words.group(index + 1)}${end}: ${some}` : `… ${some}`;
    });
  });
  const sentences = orderSentences(order, language).flatMap((text) => text.match(/[^.]+\./g) ?? [text]);
  return [words.made(date, made), words.focus(focus), ...bands, ...sentences.map((text) => text.trim())];
};
