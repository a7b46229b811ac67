/** The order of samples in sentences, with the limits of what comparisons can tell. */

import type { Language } from "../language.ts";
import { allOf } from "../pasted/listed.ts";
import type { Order } from "./order-samples.ts";

const wordsOf = {
  en: {
    tooFewSamples: "An order needs at least three samples. Put the samples side by side and talk about them.",
    tooFew: (made: number, needed: number) =>
      `Too few comparisons to tell: the team has made ${made}, and about ${needed} make an order to talk about.`,
    islands: (groups: string) =>
      `There is no order yet. Nobody has compared samples of one group with samples of another: ${groups}.`,
    join: "Go on comparing: the next pairs tie the groups together.",
    close: (samples: string) => `${samples} are too close to tell apart.`,
    closeMany: (count: number, group: number) => `The ${count} samples of group ${group} are too close to tell apart.`,
    allClose: "No sample is clearly stronger or weaker than the others.",
    edges:
      "Groups can touch: the places beside a sample say how far up or down it may belong. Within a group, samples are listed by code.",
    left: (samples: string, one: boolean) =>
      `Nobody has compared ${samples} yet, so ${one ? "it has" : "they have"} no place.`,
    sure: {
      start: "All pairs are compared, and there are few of them. Use this order to start a talk, and for nothing more.",
      talk: "This order is good enough to talk about. More comparisons may still change it.",
      steady: "This order is steady: with new comparisons it would come out much the same.",
    },
    limit:
      "The order says which work is stronger beside other work. It does not say which work meets grade level, and it is not a grade.",
  },
  es: {
    tooFewSamples:
      "Para ordenar hacen falta por lo menos tres muestras. Pongan las muestras una junto a otra y conversen sobre ellas.",
    tooFew: (made: number, needed: number) =>
      `Son muy pocas comparaciones para saberlo: el equipo lleva ${made}, y con unas ${needed} hay un orden del que se puede conversar.`,
    islands: (groups: string) =>
      `Todavía no hay un orden. Nadie ha comparado muestras de un grupo con muestras de otro: ${groups}.`,
    join: "Sigan comparando: los próximos pares unen los grupos.",
    close: (samples: string) => `${samples} están demasiado cerca para distinguirlas.`,
    closeMany: (count: number, group: number) =>
      `Las ${count} muestras del grupo ${group} están demasiado cerca para distinguirlas.`,
    allClose: "Ninguna muestra es claramente más fuerte ni más débil que las demás.",
    edges:
      "Los grupos pueden tocarse: los lugares junto a cada muestra dicen cuánto podría subir o bajar. Dentro de un grupo, las muestras van por código.",
    left: (samples: string, one: boolean) =>
      `Nadie ha comparado todavía ${samples}, así que no ${one ? "tiene" : "tienen"} lugar.`,
    sure: {
      start:
        "Todos los pares están comparados, y son pocos. Este orden sirve para empezar a conversar, y para nada más.",
      talk: "Este orden alcanza para conversar. Con más comparaciones todavía puede cambiar.",
      steady: "Este orden es estable: con comparaciones nuevas saldría casi igual.",
    },
    limit:
      "El orden dice qué trabajo es más fuerte al lado de otros. No dice cuál alcanza el nivel de grado, y no es una calificación.",
  },
};

/** Codes that one sentence may name. */
const mostNamed = 6;

/** What the order says and how far it can be trusted, a sentence or two each. The last one says what it is not. */
export const orderSentences = (order: Order, language: Language): readonly string[] => {
  const words = wordsOf[language];
  const list = (items: readonly string[]): string => allOf(items)[language];
  if (order.kind === "too few samples") return [words.tooFewSamples];
  if (order.kind === "too few") return [words.tooFew(order.made, order.needed)];
  if (order.kind === "islands") return [words.islands(order.islands.map(list).join("; ")), words.join];
  const { bands, left, sure } = order;
  return [
    ...(bands.length === 1
      ? [words.allClose]
      : [
          ...bands.flatMap((band, index) =>
            band.length === 1
              ? []
              : band.length > mostNamed
                ? [words.closeMany(band.length, index + 1)]
                : [words.close(list(band.map(({ sample }) => sample)))],
          ),
          words.edges,
        ]),
    ...(left.length > 0 ? [words.left(list(left), left.length === 1)] : []),
    words.sure[sure],
    words.limit,
  ];
};
