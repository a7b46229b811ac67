/** The Segments tab, read back. */
import { fold } from "../../core/pasted/fold.ts";
import { freshId } from "../../core/protocol/fresh-id.ts";
import { numberWords } from "../../core/protocol/pasted/times.ts";
import type { Minutes, Prompt, Room, Segment, Step } from "../../core/protocol/protocol.ts";
import type { TabTable } from "../tables.ts";
import { chosenIn, isYes, linesOf, type Row, rowsOf, type Tell } from "./reading.ts";
import { roomMark } from "./segments-tab.ts";
import { chosenOf, fills, rooms, type SegmentKey, segmentColumns } from "./words.ts";

type SegmentRow = Row<SegmentKey>;

/** Where a row gives no time at all. */
const unknownMinutes: Minutes = { least: 5, usual: 10, most: 15 };
const longest = 24 * 60;

/** What a person meant who typed "ten" or "10 min"; `other` where that is no number of minutes. */
const meant = (typed: string, other: number): number => {
  const number = numberWords[fold(typed)] ?? Number(/\d{1,4}/.exec(typed)?.[0]);
  return number >= 1 && number <= longest ? number : other;
};

/** A cell's minutes; null where it is blank or, after telling, where it holds no minutes. */
const minutesIn = (row: SegmentRow, key: "least" | "usual" | "most"): number | null => {
  const typed = row.text(key);
  if (typed === "") return null;
  const number = /^\d{1,9}$/.test(typed) ? Number(typed) : null;
  const example = meant(typed, unknownMinutes[key]);
  const wrong =
    number === null
      ? {
          en: `“${typed}” is not a whole number of minutes; type ${example}.`,
          es: `«${typed}» no es un número entero de minutos; escriba ${example}.`,
        }
      : number === 0
        ? {
            en: "0 minutes are no time; type 1 or more, or delete the row.",
            es: "0 minutos no es tiempo; escriba 1 o más, o borre la fila.",
          }
        : number > longest
          ? {
              en: `${typed} minutes are more than a day; type ${unknownMinutes[key]}.`,
              es: `${typed} minutos son más de un día; escriba ${unknownMinutes[key]}.`,
            }
          : null;
  if (wrong !== null) row.odd(key, wrong);
  return wrong === null ? number : null;
};

const readMinutes = (row: SegmentRow): Minutes => {
  const least = minutesIn(row, "least");
  const usual = minutesIn(row, "usual");
  const most = minutesIn(row, "most");
  if (least === null && usual === null && most === null) {
    row.odd("usual", {
      en: `there is no number of minutes; ${unknownMinutes.usual} is used until you type one.`,
      es: `no hay ningún número de minutos; se usa ${unknownMinutes.usual} hasta que escriba uno.`,
    });
    return unknownMinutes;
  }
  const middle = usual ?? (least !== null && most !== null ? Math.round((least + most) / 2) : (least ?? most!));
  if (least !== null && least > middle)
    row.odd("least", {
      en: `${least} is more than the usual ${middle} minutes; type ${middle} or fewer.`,
      es: `${least} es más que los ${middle} minutos habituales; escriba ${middle} o menos.`,
    });
  if (most !== null && most < middle)
    row.odd("most", {
      en: `${most} is fewer than the usual ${middle} minutes; type ${middle} or more.`,
      es: `${most} es menos que los ${middle} minutos habituales; escriba ${middle} o más.`,
    });
  return { least: Math.min(least ?? middle, middle), usual: middle, most: Math.max(most ?? middle, middle) };
};

/** A dash or bullet with a space after it begins a question; a dash alone is often typed without one. */
const question = /^(?:[-–—•·*]\s+|[-•·])(?=\S)/;

const readSteps = (row: SegmentRow, title: string): Step[] => {
  const usual: Room = chosenIn(row, "room", rooms) ?? "together";
  const steps: { text: string; prompts: Prompt[] }[] = [];
  for (const line of linesOf(row.text("steps"))) {
    if (!question.test(line)) {
      steps.push({ text: line, prompts: [] });
      continue;
    }
    const asked = line.replace(question, "");
    const mark = roomMark.exec(asked);
    const text = mark === null ? asked : asked.slice(mark[0].length);
    const room = mark === null ? usual : (chosenOf(rooms, mark[1]!) ?? usual);
    if (steps.length === 0) {
      row.odd("steps", {
        en: `a question stands before any step; “${title}” is used as its step until you type one above it.`,
        es: `hay una pregunta antes de cualquier paso; se usa «${title}» como su paso hasta que escriba uno encima.`,
      });
      steps.push({ text: title, prompts: [] });
    }
    steps[steps.length - 1]!.prompts.push({ text, room });
  }
  return steps;
};

export const readSegments = (tab: TabTable, tell: Tell): Segment[] => {
  const rows = rowsOf<SegmentKey>(
    tab,
    { columns: segmentColumns, needed: ["title", "least", "usual", "most", "optional", "steps"], silent: ["id"] },
    ["stage", "title", "least", "usual", "most", "purposes", "steps", "tips"],
    tell,
  );
  const taken = new Set<string>();
  return rows.map((row): Segment => {
    const title = row.text("title") || `${row.heading("title")} ${row.number - 1}`;
    if (row.text("title") === "")
      row.odd("title", {
        en: `the segment has no name; “${title}” is used until you type one.`,
        es: `el segmento no tiene nombre; se usa «${title}» hasta que escriba uno.`,
      });
    const kept = row.text("id");
    // A copied row brings its identity along: the copy gets one of its own.
    const id = kept !== "" && !taken.has(kept) ? kept : freshId(title, taken);
    taken.add(id);
    const stage = row.text("stage");
    const fill = chosenIn(row, "fill", fills);
    return {
      id,
      ...(stage === "" ? {} : { stage }),
      title,
      minutes: readMinutes(row),
      optional: isYes(row, "optional"),
      ...(isYes(row, "planning") ? { planning: true } : {}),
      purposes: linesOf(row.text("purposes")),
      steps: readSteps(row, title),
      tips: linesOf(row.text("tips")),
      ...(fill === null ? {} : { fill }),
      ...(isYes(row, "settles") ? { settles: true } : {}),
      ...(isYes(row, "revises") ? { revises: true } : {}),
    };
  });
};
