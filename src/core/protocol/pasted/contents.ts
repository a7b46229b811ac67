/** What a segment of a pasted protocol says: purposes, steps with their questions, tips. */
import { inLanguage, type Language } from "../../language.ts";
import type { Prompt, Step } from "../protocol.ts";
import { type Item, isTitle } from "./items.ts";
import { asksEach, isQuestion, isTipsHeading, purposeOf, tipOf } from "./labels.ts";
import type { Part } from "./parts.ts";

export interface Contents {
  readonly purposes: readonly string[];
  readonly steps: readonly Step[];
  readonly tips: readonly string[];
}

/** The step of a segment that has questions only. */
const talk = { en: "Talk about these questions.", es: "Conversen sobre estas preguntas." };

/** A step that grows. `loose`: it was a bullet itself, so that further bullets are steps too. */
interface Draft {
  readonly text: string;
  readonly prompts: Prompt[];
  readonly loose: boolean;
}

/** A heading inside a segment, in small letters where it was all in capitals: "ADDITIONAL THINKING" -> "Additional thinking". */
const calm = (text: string): string =>
  text === text.toUpperCase() ? text.charAt(0) + text.slice(1).toLowerCase() : text;

export function contentsOf({ head, lines }: Part, first: string, language: Language): Contents {
  const purposes: string[] = [];
  const steps: Draft[] = [];
  const tips: string[] = [];
  let into: string[] | null = null;
  let heading = "";
  const headed = (text: string): string => {
    const whole = heading === "" ? text : `${calm(heading).replace(/:$/, "")}: ${text}`;
    heading = "";
    return whole;
  };
  // In the team's sheet a dash before a step would make it a question.
  const step = (text: string, loose = false) => {
    const plain = headed(text).replace(/^[-–—•·*\s]+/, "");
    if (plain !== "") steps.push({ text: plain, prompts: [], loose });
  };
  const ask = (text: string, asked: boolean) => {
    if (steps.length === 0) step(inLanguage(talk, language));
    const last = steps[steps.length - 1]!;
    last.prompts.push({ text, room: !asked ? "none" : asksEach(last.text) ? "each" : "together" });
  };

  const read = (item: Pick<Item, "text" | "kind" | "role">, next: Item | undefined) => {
    const { text, kind, role } = item;
    const tip = tipOf(text);
    const purpose = kind === "number" ? null : purposeOf(text);
    const asked = isQuestion(text);
    const last = steps[steps.length - 1];
    if (kind !== "bullet" && into !== null) into = null;
    if (role === "tips" || tip !== null) tips.push(tip ?? text);
    else if (role === "purposes" || role === "segment") purposes.push(text);
    else if (isTipsHeading(text)) into = tips;
    else if (purpose !== null) {
      if (purpose === "") into = purposes;
      else purposes.push(purpose);
    } else if (into !== null) into.push(text);
    else if (kind === "number") step(text);
    else if (kind === "bullet") {
      if (asked) ask(text, true);
      else if (last === undefined || last.loose) step(text, true);
      else ask(text, false);
    } else if (
      isTitle({ kind, text }) &&
      !asked &&
      text.split(" ").length <= 4 &&
      next !== undefined &&
      next.kind !== "bullet"
    ) {
      if (heading !== "") {
        const last = calm(heading);
        heading = "";
        step(last);
      }
      heading = text;
    } else if (asked && text.length <= 300 && !/[.:]\s/.test(text)) {
      if (steps.length === 0) purposes.push(headed(text));
      else ask(headed(text), true);
    } else step(text);
  };
  for (const text of [first, head.after]) if (text !== "") read({ text, kind: "plain", role: null }, undefined);
  for (const [index, line] of lines.entries()) read(line, lines[index + 1]);
  if (heading !== "") {
    const last = calm(heading);
    heading = "";
    step(last);
  }
  if (steps.length === 0) {
    // A segment of questions alone: they are what it talks about.
    for (const question of purposes.filter(isQuestion)) ask(question, true);
    if (steps.length > 0) purposes.splice(0, purposes.length, ...purposes.filter((text) => !isQuestion(text)));
  }
  return { purposes, steps: steps.map(({ text, prompts }) => ({ text, prompts })), tips };
}
