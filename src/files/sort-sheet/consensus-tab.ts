/**
 * The Consensus tab: a row for each sample and criterion that brings every reader's level together by live formulas, says
 * what to talk about, and takes the level that the team agrees on. Its hidden columns hold positions (1 = lowest level).
 */
import type { Language } from "../../core/language.ts";
import { notScorable, type Rubric } from "../../core/rubric/rubric.ts";
import type { Sample } from "../../core/samples/sample.ts";
import type { Tier } from "../../core/sorting/rating.ts";
import { cellName, fixedArea, fixedColumns, inTab, quoted } from "../sheet-address.ts";
import type { Area, Cell, Column, Tab, ToneRule } from "../workbook.ts";
import { positionTones } from "./level-tones.ts";
import { readerAddresses } from "./reader-tab.ts";
import { levelPosition, rubricAddresses } from "./rubric-tab.ts";
import { consensusTabId, tabNames } from "./tabs.ts";
import { sortSheetWords } from "./words.ts";

const firstRow = 3;
const firstReader = 2;
const layout = (readers: number) => {
  const after = firstReader + readers;
  return {
    range: after,
    tier: after + 1,
    agreed: after + 2,
    reason: after + 3,
    criterion: after + 4,
    line: after + 5,
    firstPosition: after + 6,
    counts: after + 6 + readers,
  };
};

/** Where Trends counts, as addresses that stay. */
export const consensusAddresses = (
  { readers, samples, criteria }: { readonly readers: number; readonly samples: number; readonly criteria: number },
  language: Language,
) => {
  const at = layout(readers);
  const column = (index: number): string =>
    inTab(tabNames[language].consensus) +
    fixedArea({ row: firstRow, column: index, rows: samples * criteria, columns: 1 });
  return { criterion: column(at.criterion), counts: column(at.counts) };
};

const consensusRow = (
  row: number,
  { sample, index, criterion }: { readonly sample: Sample; readonly index: number; readonly criterion: number },
  rubric: Rubric,
  readers: { readonly titles: readonly string[]; readonly samples: number },
  language: Language,
): readonly Cell[] => {
  const words = sortSheetWords[language].consensus;
  const unscored = quoted(notScorable[language]);
  const count = readers.titles.length;
  const at = layout(count);
  const { name, choices, levels, line } = rubricAddresses(rubric, criterion, language);
  const shown = fixedColumns(row, firstReader, count);
  const positions = fixedColumns(row, at.firstPosition, count);
  const lowest = `MIN(${positions})`;
  const highest = `MAX(${positions})`;
  const rated = `COUNT(${positions})`;
  const unscorable = `COUNTIFS(${shown},${unscored})`;
  // Times 1: IronCalc loses the double minus that is usual here.
  const filled = `SUMPRODUCT((${shown}<>"")*1)`;
  const agreed = cellName(row, at.agreed);
  const lineCell = cellName(row, at.line);
  const tier = (key: Tier): string => quoted(words.tiers[key]);
  const enough = Math.min(2, count);
  const second = (given: string) => `IF(${given}>=${enough},${tier("agree")},${tier("needs second reader")})`;
  // A tint for every other sample, so that its rows are seen to belong together.
  const band = index % 2 === 1 ? { tint: "shade" as const } : {};
  return [
    { text: sample.code, look: "code", ...band },
    { formula: `=${name}`, look: "text", ...band },
    ...readers.titles.map((title): Cell => {
      const tab = readerAddresses(title, readers.samples, criterion);
      const code = `$${cellName(row, 0)}`;
      return { formula: `=IFERROR(INDEX(${tab.levels},MATCH(${code},${tab.codes},0))&"","")`, look: "level" };
    }),
    {
      formula:
        `=IF(${filled}>${rated}+${unscorable},${quoted(words.checkWords)},` +
        `IF(${rated}=0,"",IF(${lowest}=${highest},INDEX(${levels},${lowest}),` +
        `INDEX(${levels},${lowest})&" – "&INDEX(${levels},${highest}))))`,
      look: "computed",
    },
    {
      formula:
        `=IF(${agreed}<>"",${quoted(words.agreed)},IF(${rated}+${unscorable}=0,"",IF(${rated}=0,${second(unscorable)},` +
        `IF(${highest}-${lowest}>1,${tier("talk first")},` +
        `IF(${highest}=${lowest},IF(${unscorable}>0,${tier("scorable or not")},${second(rated)}),` +
        `IF(AND(${lowest}<${lineCell},${highest}>=${lineCell}),${tier("grade-level line")},${tier("neighbours")}))))))`,
      look: "computed",
    },
    { look: "level", choices: `=${choices}` },
    { look: "writing" },
    { number: criterion + 1 },
    { formula: `=${line}` },
    ...readers.titles.map((_, reader): Cell => {
      const words = cellName(row, firstReader + reader);
      return { formula: `=IFERROR(${levelPosition(words, levels, rubric.criteria[criterion]!)},"")` };
    }),
    {
      formula:
        `=IF(${agreed}=${unscored},${unscored},` +
        `IFERROR(${levelPosition(agreed, levels, rubric.criteria[criterion]!)},` +
        `IF(AND(${rated}>=${enough},${unscorable}=0,${lowest}=${highest}),${lowest},` +
        `IF(AND(${unscorable}>=${enough},${rated}=0),${unscored},""))))`,
    },
  ];
};

export const consensusTab = (
  rubric: Rubric,
  samples: readonly Sample[],
  readers: { readonly names: readonly string[]; readonly titles: readonly string[] },
  language: Language,
): Tab => {
  const { sample: sampleHead, criterion: criterionHead, consensus: words } = sortSheetWords[language];
  const at = layout(readers.names.length);
  const hidden = (key?: string): Column => ({ width: 60, hidden: true, ...(key === undefined ? {} : { key }) });
  const columns: Column[] = [
    { width: 90, key: "sample" },
    { width: 170 },
    ...readers.names.map(() => ({ width: 140 })),
    { width: 190 },
    { width: 180 },
    { width: 150, key: "agreed" },
    { width: 300, key: "reason" },
    hidden("criterion"),
    hidden(),
    ...readers.names.map(() => hidden()),
    hidden("counts"),
  ];
  const rows: (readonly Cell[])[] = [
    [{ text: tabNames[language].consensus, look: "title" }],
    [{ text: words.help, look: "help" }],
    [sampleHead, criterionHead, ...readers.names, words.spread, words.tier, words.agreedLevel, words.reason].map(
      (text): Cell => ({ text, look: "head" }),
    ),
    ...samples
      .flatMap((sample, index) => rubric.criteria.map((_, criterion) => ({ sample, index, criterion })))
      .map((of, row) =>
        consensusRow(firstRow + row, of, rubric, { titles: readers.titles, samples: samples.length }, language),
      ),
  ];
  const height = rows.length - firstRow;
  const area = (column: number, width: number): Area => ({ row: firstRow, column, rows: height, columns: width });
  const tierTone = (tier: Tier, tone: ToneRule["tone"]): ToneRule => ({
    area: area(at.tier, 1),
    formula: `=${cellName(firstRow, at.tier)}=${quoted(words.tiers[tier])}`,
    tone,
  });
  return {
    sheetId: consensusTabId,
    title: tabNames[language].consensus,
    columns,
    rows,
    frozenRows: firstRow,
    frozenColumns: 2,
    guarded: [
      { row: 0, column: 0, rows: firstRow, columns: columns.length },
      area(0, at.agreed),
      area(at.criterion, columns.length - at.criterion),
    ],
    tones: [
      ...positionTones(
        area(firstReader, readers.names.length),
        cellName(firstRow, at.firstPosition),
        `$${cellName(firstRow, at.line)}`,
        language,
      ),
      tierTone("talk first", "alert"),
      tierTone("grade-level line", "near"),
      tierTone("scorable or not", "near"),
      tierTone("needs second reader", "muted"),
      tierTone("agree", "good"),
      { area: area(at.tier, 1), formula: `=${cellName(firstRow, at.tier)}=${quoted(words.agreed)}`, tone: "good" },
    ],
  };
};
