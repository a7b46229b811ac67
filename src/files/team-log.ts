/**
 * The team log: a tidy row for each meeting and criterion, so that a team sees its meetings side by side and a district can load
 * many logs into one table. Counts of samples only, nothing of students.
 */
import { type LogKey, type LogTable, logTitles } from "../core/history/log-table.ts";
import { type Language, languages, type Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import { levelNameIn, type Rubric } from "../core/rubric/rubric.ts";
import type { Trends } from "../core/trends/trends.ts";
import type { MeetingFacts } from "./sort-sheet/meeting-tab.ts";
import { findColumn, type TabTable, textAt } from "./tables.ts";
import type { Cell, Workbook } from "./workbook.ts";

export const teamLogTabId = 700;

/** Columns of a new log in order, and how wide each is. `meetingId` and `number` say which row is whose. */
const widths: Readonly<Record<LogKey, number>> = {
  date: 110,
  title: 220,
  criterion: 200,
  atOrAbove: 110,
  below: 80,
  settled: 110,
  notScorable: 100,
  open: 100,
  gap: 110,
  gradeLevel: 160,
  levels: 360,
  samples: 90,
  readers: 90,
  weight: 80,
  rubric: 200,
  protocol: 240,
  sortSheet: 260,
  number: 90,
  meetingId: 160,
};
const columns = (Object.keys(logTitles) as LogKey[]).map((key) => ({ key, title: logTitles[key], width: widths[key] }));

export type LogRow = Readonly<Record<LogKey, string | number>>;

/** Cells side by side, from `column` on. Rows and columns count from 0. */
export interface LogWrite {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Cell[];
}

/** One a folder, so that the folder's own name tells whose it is. */
export const teamLogName: Words = {
  en: "Student work review log",
  es: "Registro de revisión de trabajos de estudiantes",
};
const tabTitle: Words = { en: "Log", es: "Registro" };
const yes: Words = { en: "yes", es: "sí" };

export const teamLog = (language: Language): Workbook => ({
  title: teamLogName[language],
  tabs: [
    {
      sheetId: teamLogTabId,
      title: tabTitle[language],
      columns: columns.map(({ key, width }) => ({ key, width })),
      rows: [columns.map(({ title }): Cell => ({ text: title[language], look: "head" }))],
      spareRows: 200,
      frozenRows: 1,
      frozenColumns: 3,
      guarded: [{ row: 0, column: 0, rows: 1, columns: columns.length }],
      tones: [],
    },
  ],
});

/** The language in which a log was made, by its headings; undefined where none of them is as we wrote it. */
export const logLanguage = (table: TabTable): Language | undefined =>
  languages.find((language) =>
    columns.some(({ key, title }) => {
      const place = findColumn(table, key);
      return typeof place === "number" && textAt(table, 0, place) === title[language];
    }),
  );

/** The log's own columns as they stand. What the team added beside them may name a student, and goes nowhere. */
export const logTable = ({ title, columns: keyed, rows }: TabTable): LogTable => {
  const own = keyed.filter(({ key }) => key in logTitles);
  return {
    title,
    columns: own.map(({ key }) => key),
    rows: rows.map((cells) => own.map(({ index }) => cells[index] ?? "")),
  };
};

/** `language`: of the log. */
export const logRows = (
  {
    meeting,
    trends,
    rubric,
    sortSheetUrl,
  }: {
    readonly meeting: Pick<MeetingFacts, "meetingId" | "title" | "date" | "protocol">;
    readonly trends: Trends;
    readonly rubric: Rubric;
    readonly sortSheetUrl: string;
  },
  language: Language,
): readonly LogRow[] =>
  trends.criteria.map((trend): LogRow => {
    const nameOf = levelNameIn(language);
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
      gap: trends.gap.kind === "named" && trends.gap.named.includes(trend.criterion) ? yes[language] : "",
      gradeLevel: nameOf(levels[gradeLevel]!),
      levels: levels.map((level, index) => `${nameOf(level)}: ${trend.counts[index] ?? 0}`).join("; "),
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

export const logSafe: Words = {
  en: "The log was left as it is, and the summary is safe in its document.",
  es: "El registro quedó como estaba, y el resumen está a salvo en su documento.",
};

const logCell = (value: string | number): Cell => (typeof value === "number" ? { number: value } : { text: value });

const needed = (table: TabTable, key: LogKey): number => {
  const found = findColumn(table, key);
  if (typeof found === "number") return found;
  const title = logTitles[key][logLanguage(table) ?? "en"];
  throw new Problem({
    code: "sheet",
    say:
      found === "missing"
        ? {
            en: `The team log's tab “${table.title}” has lost its column “${title}”.`,
            es: `La pestaña «${table.title}» del registro del equipo perdió su columna «${title}».`,
          }
        : {
            en: `The team log's tab “${table.title}” has the column “${title}” more than once.`,
            es: `La pestaña «${table.title}» del registro del equipo tiene más de una vez la columna «${title}».`,
          },
    safe: logSafe,
    next:
      found === "missing"
        ? {
            en: "Bring the column back with File > Version history > See version history, then summarize again.",
            es: "Recupere la columna con Archivo > Historial de versiones > Ver historial de versiones y resuma de nuevo.",
          }
        : {
            en: "Delete the copy of the column, then summarize again.",
            es: "Borre la copia de la columna y resuma de nuevo.",
          },
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
