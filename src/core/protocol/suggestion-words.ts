/** The sentences that say why a protocol is suggested, in every language. */
import type { Language } from "../language.ts";
import { agendaWords } from "./agenda-words.ts";
import type { Brought, ProtocolOutline, Purpose } from "./protocol.ts";
import { broughtWords, purposeWords } from "./purpose-words.ts";
import type { Wish } from "./wish.ts";

/** In what a protocol may fail a wish. */
export type Misfit = "audience" | "purpose" | "minutes" | "brought";

/** `least` and `usual` are the minutes of the required segments. */
type Facts = Pick<ProtocolOutline, "audience" | "purposes" | "brought"> & {
  readonly least: number;
  readonly usual: number;
};

interface SuggestionWords {
  readonly fits: (facts: Facts, wish: Wish) => string;
  /** Begins what is said of a protocol that only comes nearest; a sentence for each misfit follows. */
  readonly nearest: string;
  /** A sentence. Asked only where the protocol does fail the wish in this. */
  readonly misfit: Readonly<Record<Misfit, (facts: Facts, wish: Wish) => string>>;
}

/** The few words in which languages differ; the order of the sentence is the same in all. */
interface Parts {
  readonly for: (aim: string) => string;
  readonly with: (brought: string) => string;
  readonly in: (minutes: string, usual: number | null) => string;
  readonly people: Readonly<Record<ProtocolOutline["audience"], string>>;
  readonly nearest: string;
  readonly audience: Readonly<Record<Wish["audience"], string>>;
  readonly purpose: (own: string, wished: string) => string;
  readonly purposeUnsaid: (wished: string) => string;
  readonly minutes: (least: string, have: number) => string;
  readonly brought: (own: string, wished: string) => string;
}

const wordsOf = (language: Language, parts: Parts): SuggestionWords => {
  const { or, minutes: minutesSaid } = agendaWords[language];
  const aim = (purpose: Purpose) => purposeWords[purpose].aim[language];
  const pieces = (brought: readonly Brought[]) => or(brought.map((one) => broughtWords[one][language]));
  return {
    fits: ({ audience, purposes, brought, usual }, wish) => {
      const purpose = wish.purpose ?? purposes[0];
      const pieceOrPieces = wish.brought === null ? brought : [wish.brought];
      const taken = wish.minutes === null ? usual : Math.min(usual, wish.minutes);
      const phrases = [
        parts.for(purpose === undefined ? parts.people[audience] : aim(purpose)),
        ...(pieceOrPieces.length === 0 ? [] : [parts.with(pieces(pieceOrPieces))]),
        parts.in(minutesSaid(taken), taken < usual ? usual : null),
      ];
      return `${phrases.join(", ")}.`;
    },
    nearest: parts.nearest,
    misfit: {
      audience: (_, wish) => parts.audience[wish.audience],
      purpose: ({ purposes: [own] }, wish) => {
        const wished = wish.purpose === null ? "" : aim(wish.purpose);
        return own === undefined ? parts.purposeUnsaid(wished) : parts.purpose(aim(own), wished);
      },
      minutes: ({ least }, wish) => parts.minutes(minutesSaid(least), wish.minutes ?? 0),
      brought: ({ brought }, wish) =>
        parts.brought(pieces(brought), wish.brought === null ? "" : pieces([wish.brought])),
    },
  };
};

export const suggestionWords: Readonly<Record<Language, SuggestionWords>> = {
  en: wordsOf("en", {
    for: (aim) => `For ${aim}`,
    with: (brought) => `with ${brought}`,
    in: (minutes, usual) => `in ${minutes}${usual === null ? "" : ` instead of the usual ${usual}`}`,
    people: { alone: "one person", team: "a team", either: "one person or a team" },
    nearest: "Nothing fits in full; this comes nearest.",
    audience: {
      alone: "It is made for a team, and you work alone.",
      team: "It is made for one person, and you are a team.",
    },
    purpose: (own, wished) => `It is for ${own}, not for ${wished}.`,
    purposeUnsaid: (wished) => `It does not say that it is for ${wished}.`,
    minutes: (least, have) => `It needs at least ${least}, and you have ${have}.`,
    brought: (own, wished) => `It works with ${own}, and you bring ${wished}.`,
  }),
  es: wordsOf("es", {
    for: (aim) => `Para ${aim}`,
    with: (brought) => `con ${brought}`,
    in: (minutes, usual) => `en ${minutes}${usual === null ? "" : ` en lugar de los ${usual} habituales`}`,
    people: { alone: "una persona", team: "un equipo", either: "una persona o un equipo" },
    nearest: "Nada se ajusta del todo; esto es lo más cercano.",
    audience: {
      alone: "Está hecho para un equipo, y usted trabaja por su cuenta.",
      team: "Está hecho para una sola persona, y ustedes son un equipo.",
    },
    purpose: (own, wished) => `Sirve para ${own}, no para ${wished}.`,
    purposeUnsaid: (wished) => `No dice que sirva para ${wished}.`,
    minutes: (least, have) => `Necesita al menos ${least}, y solo hay ${have}.`,
    brought: (own, wished) => `Funciona con ${own}, y usted trae ${wished}.`,
  }),
};
