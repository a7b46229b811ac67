/** Which lines of a pasted text begin its segments and stages, by the surest signs that it has. */
import { type Item, isTitle } from "./items.ts";
import { isAbout, isPrework, isTotal, preworkIn } from "./labels.ts";

/** What segments were told by. */
export type FoundBy = "times or steps" | "headings" | "numbers" | "bullets";

/** The beginning of a sentence that a list ends: "Teams will:". */
const listing = /\b(?:will|can|may|should|must|to|including|include|are|is|pueden|deben|incluyen)\s*:?$/i;

/** Whether a stage of a clock's agenda only stands over its segments: before the next time of day, others have minutes or are steps. */
function standsOver(stage: Item, items: readonly Item[]): boolean {
  const below = items.slice(items.indexOf(stage) + 1);
  const next = below.findIndex(({ onClock }) => onClock);
  return below
    .slice(0, next === -1 ? below.length : next)
    .some(
      ({ kind, time, title, label }) => label?.kind === "step" || (time !== null && kind !== "bullet" && title !== ""),
    );
}

/** The lines that begin segments, by the surest signs that the text has. */
export function findHeads(items: readonly Item[], name: string | null): { heads: Set<Item>; by: FoundBy } {
  const free = items.filter(({ role }) => role === null || role === "segment");
  const timed = (bullets: boolean) =>
    free.filter(
      (item) =>
        (item.time !== null || item.onClock) &&
        (item.label?.kind !== "stage" || (item.onClock && item.time !== null && !standsOver(item, items))) &&
        (item.kind === "bullet") === bullets &&
        item.title + item.after !== "" &&
        !isPrework(item.text) &&
        preworkIn(item.text) === null &&
        !isTotal(item.title),
    );
  const steps = free.filter(({ label }) => label?.kind === "step");
  const cells = free.filter((item) => item.role === "segment" && item.opens && item.label?.kind !== "stage");
  const others = timed(false).filter(({ label }) => label?.kind !== "step");
  const known = new Set(others);
  const above = items.slice(0, Math.max(0, items.indexOf(steps[0]!))).reverse();
  const nearest = above.find((item) => known.has(item) || isPrework(item.text));
  const apart = nearest !== undefined && !known.has(nearest);
  // Steps without times, below segments with times, are steps of those, unless a preparation stands between.
  const labelled = steps.some(({ time }) => time !== null) || others.length < 2 || apart ? steps : [];
  const numbers = items.filter(({ kind }) => kind === "number");
  const once = numbers.length > 1 && numbers.every((one, index) => one.number === index + 1);
  // Where most lines of the only numbered list have times, the others are segments as well.
  const listed = once && numbers.filter((one) => known.has(one)).length * 2 > numbers.length ? numbers : [];
  const sure = [...others, ...labelled, ...cells, ...listed];
  if (sure.length > 0) return { heads: new Set(sure), by: "times or steps" };
  if (timed(true).length > 0) return { heads: new Set(timed(true)), by: "times or steps" };
  const stages = free.filter(({ label }) => label !== null);
  if (stages.length > 1) return { heads: new Set(stages), by: "times or steps" };

  const titles = items.filter((item, index) => {
    const next = items[index + 1];
    const over = isTitle(item) && next !== undefined && !isTitle(next);
    return (
      over &&
      index > 0 &&
      item.text !== name &&
      !listing.test(item.text) &&
      !isAbout(item.text) &&
      !isPrework(item.text)
    );
  });
  const over = once ? items[items.indexOf(numbers[0]!) - 1] : undefined;
  if (
    once &&
    (titles.length < 2 ||
      (over !== undefined &&
        /\b(?:steps|process|protocol|procedure|agenda|pasos|proceso|protocolo)\b/i.test(over.text)))
  )
    return { heads: new Set(numbers), by: "numbers" };
  if (titles.length > 1 || (titles.length === 1 && titles[0]!.kind === "heading"))
    return { heads: new Set(titles), by: "headings" };
  if (once) return { heads: new Set(numbers), by: "numbers" };
  const first = items.findIndex((item, index) => item.kind === "bullet" && items[index + 1]?.kind === "bullet");
  const end = items.findIndex((item, index) => index > first && item.kind !== "bullet");
  const bullets = first === -1 ? [] : items.slice(first, end === -1 ? items.length : end);
  return { heads: new Set(bullets), by: "bullets" };
}

/** The line without its time and the brackets round it. */
const stageTitle = ({ text, label, title, time }: Item): string => {
  if (label === null || time === null) return (label === null ? title : text).replace(/[\s:–—-]+$/, "");
  const head = text.slice(0, text.length - label.title.length).replace(/[\s:([|.–—-]+$/, "");
  return title === "" ? head : `${head}: ${title}`;
};

/** Titles that stand over the first of several segments. One alone is only the heading of the agenda. */
export function findStages(items: readonly Item[], heads: ReadonlySet<Item>): Map<Item, string> {
  const found = new Map<Item, string>();
  let untitled = 0;
  items.forEach((item, at) => {
    if (heads.has(item) || (item.role !== null && item.label?.kind !== "stage") || item.kind === "bullet") return;
    const labelled = item.label?.kind === "stage";
    if (!labelled && (!isTitle(item) || at === 0 || isPrework(item.text) || isTotal(item.title))) return;
    for (const next of items.slice(at + 1, at + (labelled ? items.length : 5))) {
      const starts = heads.has(next);
      if (starts || (!labelled && isPrework(next.text))) {
        if (!labelled) untitled += 1;
        found.set(item, stageTitle(item));
        return;
      }
      // What comes before its first segment is a line or two on the stage, and no stage of its own.
      if (next.label?.kind === "stage" || (!labelled && (isTitle(next) || next.kind !== "plain"))) return;
    }
  });
  if (untitled < 2) for (const item of [...found.keys()]) if (item.label?.kind !== "stage") found.delete(item);
  return found;
}
