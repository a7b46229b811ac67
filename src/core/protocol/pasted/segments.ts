/** The segments of a draft: their titles, minutes, texts, and the sections of the notes that they fill. */
import type { Language, Words } from "../../language.ts";
import { freshId } from "../fresh-id.ts";
import type { Fill, Segment } from "../protocol.ts";
import { contentsOf } from "./contents.ts";
import { draftMinutes } from "./draft-minutes.ts";
import { isOptional, looksBack, looksForTrends, plansAhead, tellsOthers, withoutOptional } from "./labels.ts";
import type { Part, Parts } from "./parts.ts";

const longestTitle = 110;

/** The beginning of a text, `most` UTF-16 units at most; a pair of them is not torn apart. */
export const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");

/** What a title does not end with. */
const loose = /(?:[,;]\s+(?:and|or|y|o)|[\s:;,–—-]+|(?<=\p{L}{2})\.)$/u;

/** A segment's title, and what of its line is too long for one. */
function titleOf({ head }: Part): { readonly title: string; readonly rest: string } {
  const named = withoutOptional(cut(head.title, longestTitle * 2)).replace(loose, "");
  const whole =
    head.title.length > longestTitle * 2
      ? head.title
      : named || withoutOptional(head.after) || head.label?.text || head.text;
  if (whole.length <= longestTitle) return { title: whole, rest: "" };
  const sentence = /^(.{3,80}?)(?:[.:;]\s+|\s+[–—-]\s+)(.+)$/.exec(whole);
  if (sentence !== null) return { title: sentence[1]!, rest: sentence[2]! };
  return { title: `${cut(whole, 70).replace(/\s+\S*$/, "")}…`, rest: whole };
}

/** Sections of the notes that segments fill, each once: the first that looks for trends or plans, the last that looks back. */
function fillsOf(titles: readonly string[]): (Fill | undefined)[] {
  const fills: (Fill | undefined)[] = titles.map(() => undefined);
  const mark = (fill: Fill, at: number) => {
    if (at !== -1 && fills[at] === undefined) fills[at] = fill;
  };
  mark("debrief", titles.map(looksBack).lastIndexOf(true));
  mark("trends", titles.findIndex(looksForTrends));
  mark(
    "actions",
    titles.findIndex((title, at) => plansAhead(title) && fills[at] === undefined),
  );
  mark(
    "communication",
    titles.findIndex((title, at) => tellsOthers(title) && fills[at] === undefined),
  );
  return fills;
}

/** Each part becomes a segment; what was assumed or must be asked is told a sentence each. */
export function segmentsOf(
  found: Parts,
  language: Language,
): { segments: Segment[]; warnings: Words[]; questions: Words[] } {
  const heads = found.parts.map(titleOf);
  const titles = heads.map(({ title }) => title);
  const optional = found.parts.map(({ head }) => isOptional(head.text));
  const timed = found.parts.map(({ head, stage }, index) => ({
    title: titles[index]!,
    time: head.time,
    alsoSaid: head.alsoSaid,
    optional: optional[index]!,
    stage,
  }));
  const { minutes, warnings, questions } = draftMinutes(
    timed,
    found.total,
    found.stages.map(({ total }) => total),
  );
  const fills = fillsOf(titles);
  const taken = new Set<string>();
  const segments = found.parts.map((part, index): Segment => {
    const { title, rest } = heads[index]!;
    const id = freshId(title, taken, `segment-${index + 1}`);
    taken.add(id);
    const starts = part.stage !== null && part.stage !== found.parts[index - 1]?.stage;
    const fill = fills[index];
    return {
      id,
      ...(starts ? { stage: found.stages[part.stage!]!.title } : {}),
      title,
      minutes: minutes[index]!,
      optional: optional[index]!,
      ...(plansAhead(title) ? { planning: true } : {}),
      ...contentsOf(part, rest, language),
      ...(fill === undefined ? {} : { fill }),
    };
  });
  return { segments, warnings: [...warnings], questions: [...questions] };
}
