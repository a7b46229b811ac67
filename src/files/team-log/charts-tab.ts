/**
 * The log's Charts tab: how one criterion went from meeting to meeting, live over the rows of the Log tab, so that a row corrected by hand
 * shows at once and nobody needs the add-on. A hidden tab beside it finds the rows: one line for each row of the log.
 */
import { type LogKey, logTitles } from "../../core/history/log-table.ts";
import type { Language } from "../../core/language.ts";
import { cellName, fixedArea, fixedCell, inTab, quoted } from "../sheet-address.ts";
import type { Cell, Tab } from "../workbook.ts";
import { chartWords, followedRows } from "./charts-words.ts";

export const chartsTabId = 701;
export const chartRowsTabId = 702;

/** Meetings shown; older ones are left out. */
const longest = 60;
/** Rows that say where the rubric changed. */
const spareBreaks = 12;

/** What the chart draws and what its lines are found by, to the right of what people see. `until`: meetings shown up to here. */
const hiddenColumns = ["day", "share", "low", "high", "key", "mark", "until", "isBreak", "hits", "n"] as const;
type HiddenColumn = (typeof hiddenColumns)[number];
/** Pixels of the columns that people see. */
const seenColumns = [120, 300, 190, 140];
const hiddenAt = (name: HiddenColumn): number => seenColumns.length + hiddenColumns.indexOf(name);

/** Where the log's columns are, and the title of its tab. */
export interface LogPlaces {
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly index: number }[];
}

/** `title`, or with a number where another tab has it. */
const freeTitle = (title: string, taken: readonly string[]): string => {
  const isTaken = (name: string) => taken.some((one) => one.toLowerCase() === name.toLowerCase());
  let name = title;
  for (let copy = 2; isTaken(name); copy++) name = `${title} (${copy})`;
  return name;
};

const head = (text: string): Cell => ({ text, look: "head" });

/** "Beginning: 12; Meets: 5" -> "Beginning: ; Meets: ": what is left when the counts, of at most three figures, are taken out. */
const levelsAlone = (levels: string): string =>
  Array.from({ length: 30 }, (_, pass) => pass % 10).reduce(
    (formula, digit) => `SUBSTITUTE(${formula},": ${digit}",": ")`,
    levels,
  );

/** Of Wilson's interval at 95 %: see core/statistics/proportions.ts. */
const z = 1.959963984540054;

/**
 * Both tabs, the hidden one last; none where the log has lost a column that they need. `taken`: titles of the tabs that are there.
 */
export const chartTabs = (log: LogPlaces, language: Language, taken: readonly string[]): readonly Tab[] => {
  const words = chartWords[language];
  const range = (key: LogKey, from = 0): string | undefined => {
    const column = log.columns.find((one) => one.key === key)?.index;
    if (column === undefined) return undefined;
    return inTab(log.title) + fixedArea({ row: from, column, rows: followedRows - from, columns: 1 });
  };
  const [date, criterion, above, below] = (["date", "criterion", "atOrAbove", "below"] as const).map((key) =>
    range(key),
  );
  if (!date || !criterion || !above || !below) return [];
  const [gap, title, gradeLevel, levels] = (["gap", "title", "gradeLevel", "levels"] as const).map((key) => range(key));
  const names = { charts: freeTitle(words.charts, taken), rows: freeTitle(words.rows, taken) };

  // The hidden tab: a day and a key for each row of the log, and what is chosen.
  const here = (column: string): string => `INDEX(${column},ROW())`;
  const day = `DATE(VALUE(LEFT(${here(date)},4)),VALUE(MID(${here(date)},6,2)),VALUE(MID(${here(date)},9,2)))`;
  const inRows = (cell: string): string => inTab(names.rows) + cell;
  const rowsColumn = (column: number): string => fixedArea({ row: 0, column, rows: followedRows, columns: 1 });
  const [days, keys] = [inRows(rowsColumn(0)), inRows(rowsColumn(1))];
  const [usual, older] = [inRows(fixedCell(0, 3)), inRows(fixedCell(0, 4))];
  const choice = inTab(names.charts) + fixedCell(2, 1);
  const found = (row: number): Cell[] => [
    {
      // Half a day more for a gap, so that the latest day finds it first.
      // Rows that nobody has filled are done after one look.
      formula: `=IFERROR(IF(${here(criterion)}="","",IF(OR(${here(above)}="",${here(below)}=""),"",IF(${here(above)}+${here(below)}>0,IF(ISNUMBER(${here(date)}),INT(${here(date)}),${day})+${gap ? `IF(${here(gap)}="",0,0.5)` : "0"},""))),"")`,
    },
    {
      formula: `=IFERROR(IF(${`$${cellName(row, 0)}`}="","",IF(TRIM(${here(criterion)})=$C$1,INT($${cellName(row, 0)})*10000+ROW(),"")),"")`,
    },
  ];
  const rowsTab: Tab = {
    sheetId: chartRowsTabId,
    title: names.rows,
    hidden: true,
    columns: Array.from({ length: 5 }, () => ({ width: 120 })),
    rows: Array.from({ length: followedRows }, (_, row) => [
      ...found(row),
      ...(row === 0
        ? [
            { formula: `=IF(${choice}="",$D$1,TRIM(${choice}))` },
            { formula: `=IFERROR(TRIM(INDEX(${criterion},MATCH(MAX(${rowsColumn(0)}),${rowsColumn(0)},0))),"")` },
            { formula: `=MAX(0,COUNT(${rowsColumn(1)})-${longest})` },
          ]
        : []),
    ]),
    frozenRows: 0,
    frozenColumns: 0,
    guarded: [],
    tones: [],
    repeats: [{ area: { row: 0, column: 0, rows: followedRows, columns: 2 }, rows: 1 }],
  };

  // The tab that people see: what is chosen, the chart over empty rows, the table.
  const chartRows = 16;
  const headRow = 4 + chartRows;
  const shown = longest + spareBreaks;
  const line = (row: number): Cell[] => {
    const own = (name: HiddenColumn, up = 0): string => `$${cellName(row - up, hiddenAt(name))}`;
    const [key, share, hits, n] = [own("key"), own("share"), own("hits"), own("n")];
    const at = (column: string | undefined): string =>
      column === undefined ? '""' : `INDEX(${column},MOD(${key},10000))`;
    const counted = (formula: string, otherwise: string): string =>
      `=IF(${key}="",${otherwise},IF(${own("isBreak")}=1,${otherwise},${formula}))`;
    const middle = `${share}+${z ** 2 / 2}/${n}`;
    const reach = `${z}*SQRT(${share}*(1-${share})/${n}+${z ** 2 / 4}/${n}^2)`;
    const bound = (sign: "-" | "+"): string => `(${middle}${sign}${reach})/(1+${z ** 2}/${n})`;
    return [
      {
        formula: counted(
          `YEAR(${own("day")})&"-"&TEXT(MONTH(${own("day")}),"00")&"-"&TEXT(DAY(${own("day")}),"00")`,
          '""',
        ),
        look: "computed",
      },
      { formula: `=IF(${key}="","",IF(${own("isBreak")}=1,${quoted(words.newRubric)},${at(title)}&""))`, look: "text" },
      { formula: counted(`${hits}&${quoted(` ${words.of} `)}&${n}`, '""'), look: "computed" },
      {
        formula: counted(
          `ROUNDDOWN(${own("low")}*${n},0)&${quoted(` ${words.to} `)}&ROUNDUP(${own("high")}*${n},0)`,
          '""',
        ),
        look: "computed",
      },
      // A break has a day, so that the line is broken there.
      { formula: `=IF(${key}="",NA(),INT(${key}/10000))`, look: "day" },
      { formula: counted(`${hits}/${n}`, "NA()") },
      { formula: counted(`IF(${hits}=0,0,${bound("-")})`, "NA()") },
      { formula: counted(`IF(${hits}=${n},1,${bound("+")})`, "NA()") },
      { formula: `=IFERROR(SMALL(${keys},${older}+${own("until", 1)}+1),"")` },
      { formula: `=IF(${key}="","",TRIM(${at(gradeLevel)})&"|"&${levelsAlone(at(levels))})` },
      { formula: `=${own("until", 1)}+IF(OR(${key}="",${own("isBreak")}=1),0,1)` },
      { formula: `=IF(AND(${key}<>"",${own("until", 1)}>0,${own("mark")}<>${own("mark", 1)}),1,0)` },
      { formula: `=IF(${key}="","",${at(above)}*1)` },
      { formula: `=IF(${key}="","",${hits}+${at(below)})` },
    ];
  };
  const lost = [date, criterion, above, below, days].map((one) => `ROWS(${one})`).join("+");
  const rows: (readonly Cell[])[] = [
    [{ text: words.charts, look: "title" }],
    [{ text: words.help, look: "help" }],
    [
      head(logTitles.criterion[language]),
      {
        // The gap of the latest meeting until somebody chooses.
        formula: `=${usual}`,
        look: "text",
        tint: "yellow",
        choices: `=${range("criterion", 1)}`,
      },
    ],
    [
      {
        formula: `=IF(ISERROR(${lost}),${quoted(words.lost)},IF(COUNT(${keys})=0,${quoted(words.none)},IF(${older}>0,${quoted(words.older)}&${older}&".",IF(INDEX(${criterion},ROWS(${criterion}))="","",${quoted(words.tooLong)}))))`,
        look: "help",
      },
    ],
    ...Array.from({ length: chartRows }, () => []),
    [
      head(logTitles.date[language]),
      head(logTitles.title[language]),
      head(logTitles.atOrAbove[language]),
      head(words.likely),
      ...[logTitles.date[language], logTitles.atOrAbove[language], words.from, words.upTo].map((text) => ({ text })),
      {},
      {},
      { number: 0 },
    ],
    ...Array.from({ length: shown }, (_, index) => line(headRow + 1 + index)),
  ];
  const width = seenColumns.length + hiddenColumns.length;
  const over = (name: HiddenColumn) => ({ row: headRow, column: hiddenAt(name), rows: shown + 1, columns: 1 });
  const chartsTab: Tab = {
    sheetId: chartsTabId,
    title: names.charts,
    columns: [
      ...seenColumns.map((pixels) => ({ width: pixels })),
      ...hiddenColumns.map(() => ({ width: 80, hidden: true })),
    ],
    rows,
    frozenRows: 0,
    frozenColumns: 0,
    guarded: [
      { row: 0, column: 0, rows: 2, columns: width },
      { row: 3, column: 0, rows: rows.length - 3, columns: width },
    ],
    tones: [
      {
        area: { row: headRow + 1, column: 0, rows: shown, columns: seenColumns.length },
        formula: `=$${cellName(headRow + 1, hiddenAt("isBreak"))}=1`,
        tone: "near",
      },
    ],
    repeats: [{ area: { row: headRow + 1, column: 0, rows: shown, columns: width }, rows: 1 }],
    charts: [
      {
        kind: "lines",
        title: words.title,
        altText: words.alt,
        names: over("day"),
        series: [
          { area: over("share"), colour: "1e4e79" },
          { area: over("low"), colour: "6b7280", dotted: true },
          { area: over("high"), colour: "6b7280", dotted: true },
        ],
        axis: { title: words.axis, most: 1 },
        at: { row: 4, column: 0 },
        width: seenColumns.reduce((sum, one) => sum + one, 0),
        height: chartRows * 21 - 6,
      },
    ],
  };
  return [chartsTab, rowsTab];
};
