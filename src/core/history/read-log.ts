/** Rows of a team log, whatever people did to it by hand. What cannot be read is named with its tab and row; nothing is guessed. */
import type { Words } from "../language.ts";
import { fold } from "../pasted/fold.ts";
import { logOddities } from "./log-oddities.ts";
import { type LogKey, type LogTable, logTitles } from "./log-table.ts";
import { readDate } from "./written-date.ts";

/** What was counted for one criterion in one meeting. null: the cell is empty, cannot be read, or has lost its column. */
export interface LoggedRow {
  /** As the tab numbers it, from 1. */
  readonly row: number;
  /** Which meeting: its id, or its title where a row was typed by hand. */
  readonly meeting: string;
  readonly meetingId: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly criterion: string;
  readonly number: number | null;
  /** Samples. */
  readonly atOrAbove: number;
  readonly below: number;
  readonly notScorable: number | null;
  readonly open: number | null;
  readonly samples: number | null;
  readonly readers: number | null;
  readonly weight: number | null;
  readonly gap: boolean | null;
  readonly gradeLevel: string;
  /** "1 Beginning: 2; 2 Meets: 5" */
  readonly levels: string;
  readonly rubric: string;
  readonly protocol: string;
  /** The criterion, its levels and where grade level begins: rows are only compared where this is the same. */
  readonly rubricMark: string;
}

export interface LogReading {
  /** By date, then as they stand in the log. */
  readonly rows: readonly LoggedRow[];
  /** A sentence each. */
  readonly oddities: readonly Words[];
}

/** Without these a row says nothing about change. */
const needed = ["date", "criterion", "atOrAbove", "below"] as const satisfies readonly LogKey[];

/** "7", " 7 " and "7.0" are 7; null where it is no number of samples. */
const countOf = (text: string): number | null => (/^\d{1,6}([.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : null);
const weightOf = (text: string): number | null => {
  const value = Number(text.replace(",", "."));
  return text !== "" && value > 0 && Number.isFinite(value) ? value : null;
};

/** A level's name may hold any sign: only the count at the end of each is left out. */
const levelsAlone = (levels: string): string => levels.replace(/:\s*\d+\s*(?=;|$)/g, "");

const byDate = (one: LoggedRow, other: LoggedRow): number =>
  one.date < other.date ? -1 : one.date > other.date ? 1 : one.row - other.row;

export const readLog = (table: LogTable): LogReading => {
  const odd = logOddities(table.title);
  const places = new Map<LogKey, number>();
  for (const key of Object.keys(logTitles) as LogKey[]) {
    const index = table.columns.indexOf(key);
    const twice = index !== table.columns.lastIndexOf(key);
    if (twice) odd.twice(key);
    // Which of two is right nobody can tell.
    if (index >= 0) places.set(key, twice ? -1 : index);
  }
  const lost = needed.filter((key) => !places.has(key));
  for (const key of lost) odd.lost(key);
  const indexOf = (key: LogKey): number => places.get(key) ?? -1;
  if (needed.some((key) => indexOf(key) < 0)) return { rows: [], oddities: odd.sentences() };

  const found = new Map<string, LoggedRow>();
  table.rows.slice(1).forEach((cells, at) => {
    const row = at + 2;
    const text = (key: LogKey): string => (cells[indexOf(key)] ?? "").trim();
    if (needed.every((key) => text(key) === "")) return;
    const date = readDate(text("date"));
    const [atOrAbove, below] = [countOf(text("atOrAbove")), countOf(text("below"))];
    if (date === null) odd.date(row);
    else if (text("criterion") === "") odd.criterion(row);
    else if (atOrAbove === null || below === null) odd.counts(row);
    else {
      const settled = text("settled");
      if (settled !== "" && countOf(settled) !== atOrAbove + below) odd.sum(row);
      const [criterion, gradeLevel, levels] = [text("criterion"), text("gradeLevel"), text("levels")];
      const meetingId = text("meetingId");
      const meeting = meetingId || `${date} ${fold(text("title"))}`;
      const key = JSON.stringify([meeting, text("number") || fold(criterion)]);
      const before = found.get(key);
      if (before) odd.again(before.row);
      found.set(key, {
        row,
        meeting,
        meetingId,
        title: text("title"),
        date,
        criterion,
        number: countOf(text("number")),
        atOrAbove,
        below,
        notScorable: countOf(text("notScorable")),
        open: countOf(text("open")),
        samples: countOf(text("samples")),
        readers: countOf(text("readers")),
        weight: weightOf(text("weight")),
        // A row that somebody typed may leave out what the add-on always says.
        gap: indexOf("gap") < 0 || (text("gap") === "" && meetingId === "") ? null : text("gap") !== "",
        gradeLevel,
        levels,
        rubric: text("rubric"),
        protocol: text("protocol"),
        rubricMark: [criterion, levelsAlone(levels), gradeLevel].map(fold).join("|"),
      });
    }
  });
  return { rows: [...found.values()].sort(byDate), oddities: odd.sentences() };
};
