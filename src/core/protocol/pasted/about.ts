/** What a pasted text says of the protocol itself and of the preparation for it. */
import type { Language } from "../../language.ts";
import type { Prework, Purpose } from "../protocol.ts";
import { type Item, isTitle } from "./items.ts";
import {
  isAppendix,
  isConsiderations,
  isForFacilitator,
  isForMembers,
  isOptional,
  isPrework,
  isQuestion,
  purposeOf,
  withoutOptional,
} from "./labels.ts";
import type { Parts } from "./parts.ts";

export interface About {
  readonly summary: string;
  readonly considerations: readonly string[];
  readonly url: string;
  /** Lines that found no place. */
  readonly left: readonly string[];
}

/** Headings that say no more than what stands below them. */
const onlyHeads =
  /^(?:(?:the |our |meeting )?(?:agenda|process|protocol|procedure|steps|schedule)|(?:el |la |los )?(?:agenda|proceso|protocolo|procedimiento|pasos|horario))\s*:?$/i;

export function aboutOf(items: readonly Item[], name: string | null): About {
  const considerations: string[] = [];
  const left: string[] = [];
  let summary = "";
  let listing: "no" | "begun" | "list" = "no";
  let appendix = false;
  for (const item of items) {
    appendix = appendix || isAppendix(item.text);
    const purpose = purposeOf(item.text) ?? "";
    if (summary === "" && purpose !== "") {
      summary = purpose;
      continue;
    }
    if (item.title === name || item.text === name) continue;
    if (isTitle(item) || (/:$/.test(item.text) && isConsiderations(item.text))) {
      listing = isConsiderations(item.text) && !appendix ? "begun" : "no";
      // A paragraph that leads to the list is one of its texts.
      if (listing === "begun" && item.text.split(" ").length > 12) considerations.push(item.text);
      if (listing === "no" && item.label === null && purposeOf(item.text) === null && !onlyHeads.test(item.text))
        left.push(item.text);
      continue;
    }
    // After the points of a list, a line without a sign belongs to it no more.
    if (listing === "list" && item.kind === "plain") listing = "no";
    else if (listing === "begun" && item.kind !== "plain") listing = "list";
    if (listing !== "no") considerations.push(item.text);
    else if (
      summary === "" &&
      !appendix &&
      item.kind === "plain" &&
      item.text.split(" ").length > 7 &&
      /[.!?]/.test(item.text)
    ) {
      const sentence = /^.{20,}?[.!?](?=\s|$)/.exec(item.text)?.[0] ?? item.text;
      summary = sentence;
      if (sentence !== item.text) left.push(item.text.slice(sentence.length).trim());
    } else left.push(item.text);
  }
  const url = /https?:\/\/[^\s)\]>"]+/.exec(items.map(({ text }) => text).join("\n"))?.[0] ?? "";
  return { summary, considerations, url, left };
}

const personal = /\b(?:bias\w*|equity|blind spots?|assumptions|own|sesgos?|equidad|propi[ao]s?)\b/i;

/** The heading of questions that have none. */
const toThinkAbout = { en: "Questions to think about", es: "Preguntas para pensar" };

/** The preparation, its minutes 0 where the text gives none; null where the text has none. Lines before "Facilitator" or "Team members" are told in `left`. */
export function preworkOf(
  { prework: items, preworkTime }: Parts,
  language: Language,
): {
  readonly prework: Prework | null;
  readonly left: readonly string[];
} {
  const facilitator: string[] = [];
  const members: string[] = [];
  const left: string[] = [];
  const groups: { heading: string; optional: boolean; prompts: string[] }[] = [];
  const roles = items.some(({ text }) => isForFacilitator(text) || isForMembers(text));
  let into: string[] | null = null;
  let heading: string | null = null;
  for (const item of items) {
    const { text, kind } = item;
    if (isForFacilitator(text)) into = facilitator;
    else if (isForMembers(text)) into = members;
    else if (isPrework(item.title) || isPrework(text)) {
      heading = item.title === "" ? text : item.title;
      if (/[([]/.test(text)) into = members;
    } else if (isQuestion(text) && kind !== "number") {
      const last = groups[groups.length - 1];
      if (last === undefined || heading !== null)
        groups.push({
          heading: withoutOptional(heading ?? "") || toThinkAbout[language],
          optional: isOptional(heading ?? ""),
          prompts: [text],
        });
      else last.prompts.push(text);
      heading = null;
    } else if (isTitle(item) && kind !== "number" && text.split(" ").length <= 8) heading = text;
    else if (into !== null) into.push(text);
    else if (roles && kind === "plain") left.push(text);
    else members.push(text);
  }
  if (facilitator.length + members.length + groups.length === 0 && preworkTime === null) return { prework: null, left };
  const prompts = groups.map((group) => ({
    ...group,
    personal: personal.test(`${group.heading} ${group.prompts.join(" ")}`),
  }));
  const minutes =
    preworkTime === null || preworkTime.most === 0
      ? 0
      : Math.max(1, Math.round((preworkTime.least + preworkTime.most) / 2));
  return { prework: { minutes, facilitator, members, readings: [], prompts }, left };
}

const purposeWords: readonly (readonly [Purpose, RegExp])[] = [
  ["day to day", /\b(?:every ?day|day-to-day|daily|cada d[ií]a|d[ií]a a d[ií]a)\b/i],
  ["equity", /\b(?:equity|equitable|bias(?:es)?|equidad|sesgos?)\b/i],
  ["deep dive", /\b(?:deep dive|a fondo)\b/i],
  ["proficiency", /\b(?:proficien\w+|calibrat\w+|scor(?:e|ing)|dominio|calibra\w+)\b/i],
  ["alignment", /\b(?:align(?:ment)? (?:of|curriculum|instruction)|alineaci[oó]n)\b/i],
  ["next steps", /\b(?:next steps|action steps|pr[oó]ximos pasos|pasos siguientes)\b/i],
  ["puzzle", /\b(?:dilemmas?|puzzl\w+|dilemas?|intriga\w*)\b/i],
];

/** What the words of the text say it serves; a deep dive where they say nothing. */
export const purposesOf = (text: string): Purpose[] => {
  const found = purposeWords.filter(([, words]) => words.test(text)).map(([purpose]) => purpose);
  return found.length === 0 ? ["deep dive"] : found;
};
