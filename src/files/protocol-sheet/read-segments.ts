/** The Segments tab, read back. */
import type { Words } from "../../core/language.ts";
import { fold } from "../../core/pasted/fold.ts";
import { freshId } from "../../core/protocol/fresh-id.ts";
import { numberWords } from "../../core/protocol/pasted/times.ts";
import type { Minutes, Prompt, Room, Segment, Step } from "../../core/protocol/protocol.ts";
import type { TabTable } from "../tables.ts";
import { chosenIn, isYes, linesOf, type Reading, type Row, rowsOf } from "./reading.ts";
import { roomMark } from "./segments-tab.ts";
import { chosenOf, fills, rooms, type SegmentKey, segmentColumns } from "./words.ts";

type SegmentRow = Row<SegmentKey>;

/** Where a row gives no time at all. */
const unknownMinutes: Minutes = { least: 5, usual: 10, most: 15 };
const longest = 24 * 60;

type Bound = keyof Minutes;
const bounds: readonly Bound[] = ["least", "usual", "most"];

/** What a person meant who typed "ten" or "10 min"; `other` where that is no number of minutes. */
const meant = (typed: string, other: number): number => {
  const number = numberWords[fold(typed)] ?? Number(/\d{1,4}/.exec(typed)?.[0]);
  return number >= 1 && number <= longest ? number : other;
};

/** null where it is none that a segment can have. */
const minutesIn = (typed: string): number | null => {
  const number = /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= longest ? number : null;
};

/** What is wrong with a text that is no minutes. */
const noMinutes = (typed: string, fitting: number): Words => {
  if (!/^\d{1,9}$/.test(typed))
    return {
      en: `“${typed}” is not a whole number of minutes; type ${fitting}.`,
      es: `«${typed}» no es un número entero de minutos; escriba ${fitting}.`,
    };
  if (Number(typed) === 0)
    return {
      en: `0 minutes is too short; type ${fitting}, or delete the row.`,
      es: `0 minutos es muy poco; escriba ${fitting}, o borre la fila.`,
    };
  return {
    en: `${typed} minutes are more than a day; type ${fitting}.`,
    es: `${typed} minutos son más de un día; escriba ${fitting}.`,
  };
};

const notInOrder: Readonly<Record<"least" | "most", (number: number, usual: number) => Words>> = {
  least: (number, usual) => ({
    en: `${number} is more than the usual ${usual} minutes; type ${usual} or fewer.`,
    es: `${number} es más que los ${usual} minutos habituales; escriba ${usual} o menos.`,
  }),
  most: (number, usual) => ({
    en: `${number} is fewer than the usual ${usual} minutes; type ${usual} or more.`,
    es: `${number} es menos que los ${usual} minutos habituales; escriba ${usual} o más.`,
  }),
};

/** Whatever is typed, least <= usual <= most; what a cell lacks is taken from the others. */
const inOrder = ({ least, usual, most }: Readonly<Record<Bound, number | null>>): Minutes => {
  if (least === null && usual === null && most === null) return unknownMinutes;
  const middle = usual ?? (least !== null && most !== null ? Math.round((least + most) / 2) : (least ?? most!));
  return { least: Math.min(least ?? middle, middle), usual: middle, most: Math.max(most ?? middle, middle) };
};

/** Minutes to type in place of a text that is none: what was meant, as far as the other cells allow it. */
const fittingIn = (row: SegmentRow, given: Readonly<Record<Bound, number | null>>, used: Minutes): Minutes => {
  const near = (key: Bound, low: number, high: number): number =>
    given[key] ?? Math.min(Math.max(meant(row.text(key), unknownMinutes[key]), low), high);
  const { least, most } = given;
  const crossed = least !== null && most !== null && least > most;
  const usual = crossed ? used.usual : near("usual", least ?? 1, most ?? longest);
  return { least: near("least", 1, usual), usual, most: near("most", usual, longest) };
};

const readMinutes = (row: SegmentRow): Minutes => {
  const given = {
    least: minutesIn(row.text("least")),
    usual: minutesIn(row.text("usual")),
    most: minutesIn(row.text("most")),
  };
  const used = inOrder(given);
  if (bounds.every((key) => row.text(key) === ""))
    row.odd("usual", {
      en: `there is no number of minutes; ${used.usual} is used until you type one.`,
      es: `no hay ningún número de minutos; se usa ${used.usual} hasta que escriba uno.`,
    });
  const fitting = fittingIn(row, given, used);
  for (const key of bounds) {
    const number = given[key];
    const wrong =
      row.text(key) === "" || number === used[key]
        ? null
        : number === null || key === "usual"
          ? noMinutes(row.text(key), fitting[key])
          : notInOrder[key](number, used.usual);
    if (wrong !== null)
      row.odd(key, {
        en: `${wrong.en} Until then, ${used[key]} is used.`,
        es: `${wrong.es} Mientras tanto se usa ${used[key]}.`,
      });
  }
  return used;
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

export const readSegments = (tab: TabTable, reading: Reading): Segment[] => {
  const rows = rowsOf<SegmentKey>(
    tab,
    { columns: segmentColumns, needed: ["title", "least", "usual", "most", "optional", "steps"], silent: ["id"] },
    ["stage", "title", "least", "usual", "most", "purposes", "steps", "tips"],
    reading,
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
