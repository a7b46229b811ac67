/** Makes a protocol from pasted text: a draft, which the team checks and corrects. */
import type { Language } from "../language.ts";
import { listed } from "../pasted/listed.ts";
import { longestPaste } from "../pasted/pasted-table.ts";
import type { ProblemText } from "../problem.ts";
import { freshId } from "./fresh-id.ts";
import { aboutOf, preworkOf, purposesOf } from "./pasted/about.ts";
import { contentsOf } from "./pasted/contents.ts";
import { draftMinutes } from "./pasted/draft-minutes.ts";
import type { FoundBy } from "./pasted/heads.ts";
import {
  isOptional,
  isSpanish,
  looksBack,
  looksForTrends,
  plansAhead,
  tellsOthers,
  withoutOptional,
} from "./pasted/labels.ts";
import { readLines } from "./pasted/lines.ts";
import { findParts, type Part, type Parts } from "./pasted/parts.ts";
import type { Fill, Protocol, Segment } from "./protocol.ts";
import { unnamedProtocol } from "./unnamed.ts";

export interface ProtocolRead {
  readonly protocol: Protocol | null;
  /** What was assumed or left out, a sentence each. */
  readonly warnings: readonly string[];
  /** What only the team can say; the protocol holds the likeliest answer. */
  readonly questions: readonly string[];
  readonly problem: ProblemText | null;
}

/** More is no protocol for a meeting, or a text that was misread. */
const mostSegments = 40;
const longestTitle = 110;

const refuse = (say: string, next: string): ProtocolRead => ({
  protocol: null,
  warnings: [],
  questions: [],
  problem: { code: "input", say, safe: "What you pasted is still here, and nothing has been made yet.", next },
});

/** What a title does not end with. */
const loose = /(?:[,;]\s+(?:and|or|y|o)|[\s:;,–—-]+|(?<=\p{L}{2})\.)$/u;

/** A segment's title, and what of its line is too long for one. */
function titleOf({ head }: Part): { readonly title: string; readonly rest: string } {
  const named = withoutOptional(head.title.slice(0, longestTitle * 2)).replace(loose, "");
  const whole =
    head.title.length > longestTitle * 2
      ? head.title
      : named || withoutOptional(head.after) || head.label?.text || head.text;
  if (whole.length <= longestTitle) return { title: whole, rest: "" };
  const sentence = /^(.{3,80}?)(?:[.:;]\s+|\s+[–—-]\s+)(.+)$/.exec(whole);
  if (sentence !== null) return { title: sentence[1]!, rest: sentence[2]! };
  return { title: `${whole.slice(0, 70).replace(/\s+\S*$/, "")}…`, rest: whole };
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

function segmentsOf(
  found: Parts,
  language: Language,
): { segments: Segment[]; warnings: string[]; questions: string[] } {
  const heads = found.parts.map(titleOf);
  const titles = heads.map(({ title }) => title);
  const optional = found.parts.map(({ head }) => isOptional(head.text));
  const timed = found.parts.map(({ head, stage }, index) => ({
    title: titles[index]!,
    time: head.time,
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

const howFound: Readonly<Record<FoundBy, string>> = {
  "times or steps": "",
  headings: "The text has no times or steps, so each heading was taken as a segment. Is that right?",
  numbers: "The text has no times or headings of steps, so each numbered line was taken as a segment. Is that right?",
  bullets:
    "The text has no times, headings or numbers, so each point of its first list was taken as a segment. Is that right?",
};

/**
 * Reads headings, times, numbered steps, questions, tables and tips as schools write them, in English and Spanish. Never throws.
 * Either `protocol` or `problem` is null, and never both.
 */
export function readProtocol(pasted: string): ProtocolRead {
  if (pasted.length > longestPaste) {
    return refuse(
      `That is about ${Math.round(pasted.length / 1024)} KB of text, and a protocol of more than ${longestPaste / 1024} KB cannot be read.`,
      "Paste only the protocol itself, without other pages.",
    );
  }
  const lines = readLines(pasted);
  if (lines.length === 0) {
    return refuse(
      "There is no protocol here yet.",
      "Copy the protocol's text from its document, times included, and paste it here.",
    );
  }
  const found = findParts(lines);
  if (found.parts.length === 0) {
    return refuse(
      "No parts of a meeting could be found in this text.",
      "Put each part on a line of its own with its minutes, such as “Presentation (10 min)”, and what to do on the lines below it.",
    );
  }
  if (found.parts.length > mostSegments) {
    return refuse(
      `The text was read as ${found.parts.length} segments, and there is room for ${mostSegments}.`,
      "Paste only one protocol, or put minutes only beside its main parts.",
    );
  }
  const language: Language = isSpanish(lines.map(({ text }) => text).join(" ")) ? "es" : "en";
  const { segments, warnings, questions } = segmentsOf(found, language);
  const { name } = found;
  const about = aboutOf(found.about, name);
  const { prework, left } = preworkOf(found);

  const versions = found.stages
    .filter(({ labelled }, index) => !labelled && found.parts.some(({ stage }) => stage === index))
    .map(({ title }) => `“${title}”`);
  if (versions.length > 1)
    questions.unshift(
      `The text was read as one protocol with the stages ${listed(versions)}. If these are protocols of their own, paste one at a time.`,
    );
  if (howFound[found.by] !== "") questions.unshift(howFound[found.by]);
  if (name === null) questions.push(`What is the protocol called? The draft says “${unnamedProtocol[language]}”.`);
  if (prework !== null && prework.minutes === 0)
    questions.push("How long does the preparation take? The text does not say; the draft says 30 minutes.");
  const bare = segments.filter(({ steps }) => steps.length === 0).map(({ title }) => `“${title}”`);
  if (bare.length > 0) warnings.push(`No steps were found for ${bare.join(", ")}.`);
  const planning = segments.filter((segment) => segment.planning).map(({ title }) => `“${title}”`);
  if (planning.length > 0)
    warnings.push(`Taken as time for next steps, which is shortened last: ${planning.join(", ")}.`);
  const out = [...about.left, ...left];
  if (out.length > 0)
    warnings.push(
      `${out.length} ${out.length === 1 ? "line" : "lines"} of the text found no place in the draft, such as “${out[0]!.slice(0, 60).replace(/[\uD800-\uDBFF]$/, "")}”.`,
    );
  const protocolName = name ?? unnamedProtocol[language];
  return {
    protocol: {
      id: freshId(protocolName, new Set(), "our-protocol"),
      name: protocolName,
      summary: about.summary,
      audience: "team",
      purposes: purposesOf(pasted),
      brought: [],
      source: { title: protocolName, publisher: "", year: "", url: about.url },
      considerations: about.considerations,
      prework: prework === null ? null : { ...prework, minutes: prework.minutes || 30 },
      segments,
    },
    warnings,
    questions,
    problem: null,
  };
}
