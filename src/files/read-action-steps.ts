/**
 * Reads the steps of a meeting back from the tables of its notes: by their labels, in any language, whatever was moved, added or
 * typed round them. A step may be a row or a column, as people turn tables round.
 */
import type { MarkedStep } from "../core/actions/action-step.ts";
import { languages } from "../core/language.ts";
import { clean, fold } from "../core/pasted/fold.ts";
import { actionWords, type StepPart, stepParts } from "./notes/action-words.ts";
import type { TableText } from "./read-presenter-page.ts";

/** A label as it is compared: its first line, without marks. */
const bareLabel = (text: string): string =>
  fold(text.split("\n")[0] ?? "")
    .replace(/[¿?¡!:*.]|\(.*\)/g, "")
    .trim();

const labels: readonly (readonly [StepPart, string])[] = languages.flatMap((language) => {
  const { parts, last } = actionWords[language];
  return [
    ...stepParts.map((part) => [part, bareLabel(parts[part].label)] as const),
    ["what", bareLabel(last.agreed)] as const,
  ];
});
const partOf = (text: string): StepPart | null => {
  const said = bareLabel(text);
  return labels.find(([, label]) => label === said)?.[0] ?? null;
};

type Parts = Readonly<Partial<Record<StepPart, number>>>;
/** Where a line of labels names which part; once more where they begin anew, as rows are copied for further steps. */
const partsIn = (line: readonly string[]): readonly Parts[] =>
  line.reduce<Partial<Record<StepPart, number>>[]>((groups, text, index) => {
    const part = partOf(text);
    if (part === null) return groups;
    const last = groups[groups.length - 1];
    if (last === undefined || Object.keys(last)[0] === part) groups.push({ [part]: index });
    else if (last[part] === undefined) last[part] = index;
    return groups;
  }, []);

/** Columns become rows. Rows may be of unequal length. */
const turned = (table: TableText): TableText =>
  Array.from({ length: Math.max(0, ...table.map((row) => row.length)) }, (_, at) => table.map((row) => row[at] ?? ""));

/**
 * An x, a tick, "yes", "done on Nov 3"; what else is typed there tells how it goes, and the step is open, as is "done, but only in
 * period 2": one that comes again is left out with a click, one that does not is lost.
 */
const isDone = (text: string): boolean => {
  const said = fold(text);
  return (
    /^[([]?\s*(?:[✓✔☑✅☒✗✘×]|(?:x+|yes|si|ok|done|finished|completed?|hech[oa]s?|list[oa]s?|(?:termin|complet|logr)ad[oa]s?|cumplid[oa]s?)(?![\p{L}\p{N}]))/u.test(
      said,
    ) &&
    !/\?|(?<!\p{L})(?:but|not|only|part(?:ly|ial)|half|except|pero|no|solo|medias?|parcial|falta|salvo)(?!\p{L})/u.test(
      said,
    )
  );
};

/** As much as a step takes into the next notes; the old ones keep the rest. */
const most = { what: 2000, who: 500, when: 200 };
const cut = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1)}…`);

/** The rows below or above the row of labels, read by them; nothing where the table is about something else. */
const stepsByRow = (rows: TableText): { readonly labels: number; readonly steps: readonly MarkedStep[] } => {
  const found = rows.map(partsIn);
  const counts = found.map((groups) => Math.max(0, ...groups.map((parts) => Object.keys(parts).length)));
  const labels = Math.max(0, ...counts);
  const head = counts.indexOf(labels);
  const groups = found[head] ?? [];
  const named = groups.flatMap((parts) => Object.values(parts));
  // A team may have words of its own for the step itself: then it is the first column that has a name, and none of ours.
  const renamed = (rows[head] ?? []).findIndex((text, index) => text.trim() !== "" && named.indexOf(index) < 0);
  const whatOf = (parts: Parts) => parts.what ?? (labels >= 3 && renamed >= 0 ? renamed : undefined);
  if (labels < 2 || groups.every((parts) => whatOf(parts) === undefined)) return { labels: 0, steps: [] };
  const stepIn = (row: readonly string[], parts: Parts): MarkedStep => {
    const said = (at: number | undefined) => (at === undefined ? "" : clean(row[at] ?? ""));
    // A step may be told by its lesson alone. Who and by when alone tell of none, nor does a dash.
    const what = [whatOf(parts), parts.lesson, parts.support, parts.know, parts.aim, parts.goal].map(said);
    return {
      what: cut(what.find((text) => /[\p{L}\p{N}]/u.test(text)) ?? "", most.what),
      who: cut(said(parts.who), most.who),
      when: cut(said(parts.when), most.when),
      done: isDone(said(parts.done)),
    };
  };
  const steps = groups.flatMap((parts) =>
    rows
      // Labels that were copied along are no step.
      .filter((row, index) => index !== head && partOf(row[whatOf(parts) ?? -1] ?? "") === null)
      .map((row) => stepIn(row, parts)),
  );
  return { labels, steps: steps.filter((step) => step.what !== "") };
};

/**
 * The steps in the tables of a notes document, in order; those that came from the meeting before stand among them. null where no table
 * is one of steps.
 */
export const readActionSteps = (tables: readonly TableText[]): readonly MarkedStep[] | null => {
  const read = tables
    .map((table) => {
      const [rows, columns] = [stepsByRow(table), stepsByRow(turned(table))];
      return columns.labels > rows.labels ? columns : rows;
    })
    .filter(({ labels }) => labels > 0);
  return read.length === 0 ? null : read.flatMap(({ steps }) => steps);
};
