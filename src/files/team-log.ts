/**
 * The team log: a tidy row for each meeting and criterion, so that a team sees its meetings side by side and a district can load
 * many logs into one table. Counts of samples only, nothing of students.
 */
import { Problem } from "../core/problem.ts";
import { levelName, type Rubric } from "../core/rubric/rubric.ts";
import type { Trends } from "../core/trends/trends.ts";
import type { MeetingFacts } from "./sort-sheet/meeting-tab.ts";
import { findColumn, type TabTable, textAt } from "./tables.ts";
import type { Cell, Workbook } from "./workbook.ts";

export const teamLogTabId = 700;

/** Columns of a new log, in order. `meetingId` and `number` say which row is whose. */
const columns = [
  { key: "date", title: "Date", width: 110 },
  { key: "title", title: "Meeting", width: 220 },
  { key: "criterion", title: "Criterion", width: 200 },
  { key: "atOrAbove", title: "At or above grade level", width: 110 },
  { key: "below", title: "Below", width: 80 },
  { key: "settled", title: "Samples that count", width: 110 },
  { key: "notScorable", title: "Not scorable", width: 100 },
  { key: "open", title: "Not settled", width: 100 },
  { key: "gap", title: "Gap to work on", width: 110 },
  { key: "gradeLevel", title: "Grade level begins at", width: 160 },
  { key: "levels", title: "Samples at each level", width: 360 },
  { key: "samples", title: "Samples", width: 90 },
  { key: "readers", title: "Readers", width: 90 },
  { key: "weight", title: "Weight", width: 80 },
  { key: "rubric", title: "Rubric", width: 200 },
  { key: "protocol", title: "Protocol", width: 240 },
  { key: "sortSheet", title: "Sort sheet", width: 260 },
  { key: "number", title: "Criterion number", width: 90 },
  { key: "meetingId", title: "Meeting id", width: 160 },
] as const;

export type LogKey = (typeof columns)[number]["key"];
export type LogRow = Readonly<Record<LogKey, string | number>>;

/** Cells side by side, from `column` on. Rows and columns count from 0. */
export interface LogWrite {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Cell[];
}

/** One a folder, so that the folder's own name tells whose it is. */
export const teamLogName = "Student work review log";

export const teamLog = (): Workbook => ({
  title: teamLogName,
  tabs: [
    {
      sheetId: teamLogTabId,
      title: "Log",
      columns: columns.map(({ key, width }) => ({ key, width })),
      rows: [columns.map(({ title }): Cell => ({ text: title, look: "head" }))],
      spareRows: 200,
      frozenRows: 1,
      frozenColumns: 3,
      guarded: [{ row: 0, column: 0, rows: 1, columns: columns.length }],
      tones: [],
    },
  ],
});

export const logRows = ({
  meeting,
  trends,
  rubric,
  sortSheetUrl,
}: {
  readonly meeting: Pick<MeetingFacts, "meetingId" | "title" | "date" | "protocol">;
  readonly trends: Trends;
  readonly rubric: Rubric;
  readonly sortSheetUrl: string;
}): readonly LogRow[] =>
  trends.criteria.map((trend): LogRow => {
    const { name, levels, gradeLevel, weight } = rubric.criteria[trend.criterion]!;
    return {
      date: meeting.date,
      title: meeting.title,
      criterion: name,
      atOrAbove: trend.atOrAbove,
      below: trend.below,
      settled: trend.settled,
      notScorable: trend.notScorable,
      open: trend.open,
      gap: trends.gap.kind === "named" && trends.gap.named.includes(trend.criterion) ? "yes" : "",
      gradeLevel: levelName(levels[gradeLevel]!),
      levels: levels.map((level, index) => `${levelName(level)}: ${trend.counts[index] ?? 0}`).join("; "),
      samples: trends.samples,
      readers: trends.readers,
      weight,
      rubric: rubric.title,
      protocol: meeting.protocol,
      sortSheet: sortSheetUrl,
      number: trend.criterion + 1,
      meetingId: meeting.meetingId,
    };
  });

const logCell = (value: string | number): Cell => (typeof value === "number" ? { number: value } : { text: value });

const needed = (table: TabTable, key: LogKey): number => {
  const found = findColumn(table, key);
  if (typeof found === "number") return found;
  const title = columns.find((column) => column.key === key)?.title;
  throw new Problem({
    code: "sheet",
    say: `The team log's tab “${table.title}” ${found === "missing" ? `has lost its column “${title}”` : `has the column “${title}” more than once`}.`,
    safe: "The log was left as it is, and the summary is safe in its document.",
    next:
      found === "missing"
        ? "Bring the column back with File > Version history > See version history, then summarize again."
        : "Delete the copy of the column, then summarize again.",
  });
};

/** The values of a row at the places of the log's columns, neighbours together; columns of the team's own are left alone. */
const stretchesOf = (
  row: LogRow,
  places: readonly { readonly key: LogKey; readonly index: number }[],
): { column: number; cells: Cell[] }[] =>
  places.reduce<{ column: number; cells: Cell[] }[]>((done, { key, index }) => {
    const last = done[done.length - 1];
    if (last !== undefined && last.column + last.cells.length === index) last.cells.push(logCell(row[key]));
    else done.push({ column: index, cells: [logCell(row[key])] });
    return done;
  }, []);

/**
 * Where the rows of a meeting go in a log that is already there. A meeting summarized again replaces its own rows.
 * Columns are found by their keys; one that the team deleted is not filled. Throws Problem "sheet" where the columns that say
 * which row is whose are gone, or any is there twice.
 */
export const mergeLog = (
  table: TabTable,
  rows: readonly LogRow[],
): { readonly update: readonly LogWrite[]; readonly append: readonly (readonly Cell[])[] } => {
  const id = needed(table, "meetingId");
  const number = needed(table, "number");
  const places = columns
    .filter(({ key }) => findColumn(table, key) !== "missing")
    .map(({ key }) => ({ key, index: needed(table, key) }))
    .sort((a, b) => a.index - b.index);
  const width = Math.max(...places.map(({ index }) => index)) + 1;
  const keyOf = (meeting: string, criterion: string): string => `${criterion} ${meeting}`;
  const there = new Map<string, number>();
  for (const row of [...table.rows.keys()].reverse())
    there.set(keyOf(textAt(table, row, id), textAt(table, row, number)), row);

  const update: LogWrite[] = [];
  const append: (readonly Cell[])[] = [];
  for (const row of rows) {
    const place = there.get(keyOf(String(row.meetingId), String(row.number)));
    if (place === undefined)
      append.push(
        Array.from({ length: width }, (_, index): Cell => {
          const own = places.find((one) => one.index === index);
          return own === undefined ? {} : logCell(row[own.key]);
        }),
      );
    else update.push(...stretchesOf(row, places).map(({ column, cells }) => ({ row: place, column, cells })));
  }
  return { update, append };
};
