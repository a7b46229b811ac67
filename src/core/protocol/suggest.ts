/** Which protocol fits what a team wants, with a sentence that says why. */
import type { Language } from "../language.ts";
import type { ProtocolOutline } from "./protocol.ts";
import { type Misfit, suggestionWords } from "./suggestion-words.ts";
import type { Wish } from "./wish.ts";

export interface Suggestion {
  readonly id: string;
  /** false: it only comes nearest, and `why` says what it lacks. */
  readonly fits: boolean;
  /** One plain sentence; what only comes nearest has one for each thing that it lacks besides. */
  readonly why: string;
}

type Offered = Pick<ProtocolOutline, "id" | "audience" | "purposes" | "brought" | "segments">;

interface Judged {
  readonly protocol: Offered;
  /** The minutes of its required segments. */
  readonly least: number;
  readonly usual: number;
  readonly misfits: readonly Misfit[];
  /** Compared from left to right: the smaller stands first. */
  readonly rank: readonly number[];
}

/** From the gravest to the lightest: a short meeting can be made longer, and other work can be brought. */
const gravity: readonly Misfit[] = ["audience", "purpose", "minutes", "brought"];

const minutesOf = (segments: Offered["segments"], bound: "least" | "usual"): number =>
  segments.filter(({ optional }) => !optional).reduce((sum, { minutes }) => sum + minutes[bound], 0);

/** The minutes that a protocol takes as a rule, without its optional segments. */
export const usualMinutes = ({ segments }: Pick<Offered, "segments">): number => minutesOf(segments, "usual");

const judge = (protocol: Offered, { purpose, audience, minutes, brought }: Wish): Judged => {
  const least = minutesOf(protocol.segments, "least");
  const usual = usualMinutes(protocol);
  const fails: Readonly<Record<Misfit, boolean>> = {
    audience: protocol.audience !== "either" && protocol.audience !== audience,
    purpose: purpose !== null && !protocol.purposes.includes(purpose),
    minutes: minutes !== null && minutes < least,
    brought: brought !== null && protocol.brought.length > 0 && !protocol.brought.includes(brought),
  };
  return {
    protocol,
    least,
    usual,
    misfits: gravity.filter((misfit) => fails[misfit]),
    rank: [
      ...gravity.map((misfit) => Number(fails[misfit])),
      minutes === null ? 0 : Math.max(0, least - minutes),
      // The purpose that a protocol names first is what it was made for.
      purpose === null ? 0 : protocol.purposes.indexOf(purpose),
      brought === null || protocol.brought.length > 0 ? 0 : 1,
      minutes === null ? 0 : Math.abs(usual - minutes),
    ],
  };
};

const compare = (a: readonly number[], b: readonly number[]): number => {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
};

const because = ({ protocol, least, usual, misfits }: Judged, wish: Wish, language: Language): string => {
  const say = suggestionWords[language];
  const facts = { ...protocol, least, usual };
  return misfits.length > 0
    ? [say.nearest, ...misfits.map((misfit) => say.misfit[misfit](facts, wish))].join(" ")
    : say.fits(facts, wish);
};

/**
 * The protocols that fit every part of the wish, best first; where none does, the one that comes nearest, with what it lacks.
 * Equal ones keep the order of `protocols`. Empty only if `protocols` is.
 */
export const suggestProtocols = (
  protocols: readonly Offered[],
  wish: Wish,
  language: Language,
): readonly Suggestion[] => {
  const judged = protocols.map((protocol) => judge(protocol, wish)).sort((a, b) => compare(a.rank, b.rank));
  const fitting = judged.filter(({ misfits }) => misfits.length === 0);
  return (fitting.length > 0 ? fitting : judged.slice(0, 1)).map((one) => ({
    id: one.protocol.id,
    fits: fitting.length > 0,
    why: because(one, wish, language),
  }));
};
