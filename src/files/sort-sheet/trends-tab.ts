/** The Trends tab: counts of settled levels for each criterion, live. Counts, never percentages. */
import type { Language } from "../../core/language.ts";
import { cellName, quoted } from "../sheet-address.ts";
import type { Cell, Tab } from "../workbook.ts";
import { consensusAddresses } from "./consensus-tab.ts";
import { unscorable } from "./level-formulas.ts";
import type { CriterionAddresses } from "./rubric-tab.ts";
import { tabNames, trendsTabId } from "./tabs.ts";
import { sortSheetWords } from "./words.ts";

const firstRow = 3;
/** Blocks that fit into their column. With more samples a block is more than one of them. */
const longestBar = 30;
/** At or above, below, not settled: apart in lightness too, and each at least 3:1 against white. */
const sideColours = ["1e4e79", "d9730d", "8a929e"];
const head = (...texts: string[]): readonly Cell[] => texts.map((text): Cell => ({ text, look: "head" }));

export const trendsTab = (
  addresses: readonly CriterionAddresses[],
  samples: number,
  readers: number,
  language: Language,
): Tab => {
  const { criterion: criterionHead, trends: words } = sortSheetWords[language];
  const { criterion, counts } = consensusAddresses({ readers, samples, criteria: addresses.length }, language);
  const count = (index: number, which?: string): string =>
    `COUNTIFS(${criterion},${index + 1}${which === undefined ? "" : `,${counts},${which}`})`;

  const overview = addresses.map(({ name, line }, index): readonly Cell[] => {
    const settled = count(index, quoted(">=1"));
    const unscored = count(index, quoted(unscorable));
    // Words, so that they stand under their headings; the numbers are in the table below.
    const whenLine = (formula: string): string => `=IF(ISNUMBER(${line}),${formula}&"",${quoted(words.lineMissing)})`;
    return [
      { formula: `=${name}`, look: "code" },
      { formula: whenLine(`${count(index, `">="&${line}`)}&${quoted(` ${words.of} `)}&${settled}`), look: "computed" },
      { formula: whenLine(count(index, `"<"&${line}`)), look: "computed" },
      { formula: `=${unscored}&""`, look: "computed" },
      { formula: `=${count(index)}-${settled}-${unscored}&""`, look: "computed" },
      // What the chart shows: numbers, in hidden columns.
      { formula: `=IF(ISNUMBER(${line}),${count(index, `">="&${line}`)},0)` },
      { formula: `=IF(ISNUMBER(${line}),${count(index, `"<"&${line}`)},0)` },
      { formula: `=${count(index)}-${cellName(firstRow + index, 5)}-${cellName(firstRow + index, 6)}` },
    ];
  });

  const height = 100 + 36 * overview.length;
  // Empty rows for the chart to lie over, 21 pixels each.
  const chartRows = Math.ceil(height / 21) + 2;
  const levelsHead = firstRow + overview.length + chartRows;
  const levels = addresses
    .flatMap((address, index) => Array.from({ length: address.levelCount }, (_, level) => ({ address, index, level })))
    .map(({ address: { name, levels, line }, index, level }, place): readonly Cell[] => {
      const begins = level === 0;
      return [
        { formula: `=${name}`, look: "code", begins },
        { formula: `=INDEX(${levels},${level + 1})`, look: "text", begins },
        { formula: `=${count(index, String(level + 1))}`, look: "level", begins },
        {
          formula: `=IF(ISNUMBER(${line}),IF(${level + 1}>=${line},${quoted(words.atOrAbove)},${quoted(words.below)}),"")`,
          look: "text",
          begins,
        },
        {
          formula: `=REPT("█",ROUNDUP(${cellName(levelsHead + 1 + place, 2)}*${longestBar}/MAX(${longestBar},${count(index)}),0))`,
          look: "bar",
          begins,
        },
      ];
    });

  const rows: (readonly Cell[])[] = [
    [{ text: tabNames[language].trends, look: "title" }],
    [{ text: words.help, look: "help" }],
    [
      ...head(criterionHead, words.atOrAboveGradeLevel, words.below, words.notScorable, words.open),
      ...[words.atOrAboveGradeLevel, words.below, words.unsettled].map((text): Cell => ({ text })),
    ],
    ...overview,
    ...Array.from({ length: chartRows }, () => []),
    head(criterionHead, words.level, words.samples, words.gradeLevel, words.picture),
    ...levels,
  ];
  const columns = [{ width: 200 }, { width: 190 }, { width: 100 }, { width: 130 }, { width: 320 }];
  const width = columns.length + sideColours.length;
  const overOverview = (column: number) => ({ row: firstRow - 1, column, rows: overview.length + 1, columns: 1 });
  const sides = { row: levelsHead + 1, column: 3, rows: levels.length, columns: 1 };
  const side = cellName(sides.row, sides.column);
  return {
    sheetId: trendsTabId,
    title: tabNames[language].trends,
    columns: [...columns, ...sideColours.map(() => ({ width: 80, hidden: true }))],
    rows,
    frozenRows: 0,
    frozenColumns: 0,
    guarded: [{ row: 0, column: 0, rows: rows.length, columns: width }],
    tones: [
      { area: sides, formula: `=${side}=${quoted(words.atOrAbove)}`, tone: "good" },
      { area: sides, formula: `=${side}=${quoted(words.below)}`, tone: "near" },
    ],
    charts: [
      {
        kind: "stacked bars",
        title: words.chart,
        altText: words.chartAlt,
        names: overOverview(0),
        series: sideColours.map((colour, index) => ({ area: overOverview(columns.length + index), colour })),
        axis: { title: words.samples },
        at: { row: firstRow + overview.length + 1, column: 0 },
        // As wide as an iPad shows.
        width: 740,
        height,
      },
    ],
  };
};
