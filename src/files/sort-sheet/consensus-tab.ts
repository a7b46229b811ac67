/**
 * The Consensus tab: a row for each sample and criterion that brings every reader's level together by live formulas, says
 * what to talk about, and takes the level that the team agrees on. Its hidden columns hold positions (1 = lowest level).
 */
import { notScorable, type Rubric } from "../../core/rubric/rubric.ts";
import type { Sample } from "../../core/samples/sample.ts";
import type { Tier } from "../../core/sorting/rating.ts";
import { cellName, fixedArea, fixedColumns, inTab, quoted } from "../sheet-address.ts";
import type { Area, Cell, Column, Tab, ToneRule } from "../workbook.ts";
import { positionTones } from "./level-tones.ts";
import { readerAddresses } from "./reader-tab.ts";
import { levelPosition, rubricAddresses } from "./rubric-tab.ts";
import { consensusTabId, tabNames } from "./tabs.ts";

/** What the tab calls the tiers. */
export const tierNames: Readonly<Record<Tier, string>> = {
  "talk first": "Talk first",
  "grade-level line": "Grade-level line",
  neighbours: "Neighbours",
  "needs second reader": "Needs a second reader",
  agree: "Agree",
};

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
export const consensusAddresses = (readers: number, samples: number, criteria: number) => {
  const at = layout(readers);
  const column = (index: number): string =>
    inTab(tabNames.consensus) + fixedArea({ row: firstRow, column: index, rows: samples * criteria, columns: 1 });
  return { criterion: column(at.criterion), counts: column(at.counts) };
};

const consensusRow = (
  row: number,
  sample: Sample,
  criterion: number,
  rubric: Rubric,
  readers: { readonly titles: readonly string[]; readonly samples: number },
): readonly Cell[] => {
  const count = readers.titles.length;
  const at = layout(count);
  const { name, choices, levels, line } = rubricAddresses(rubric, criterion);
  const shown = fixedColumns(row, firstReader, count);
  const positions = fixedColumns(row, at.firstPosition, count);
  const lowest = `MIN(${positions})`;
  const highest = `MAX(${positions})`;
  const rated = `COUNT(${positions})`;
  const unscorable = `COUNTIFS(${shown},${quoted(notScorable)})`;
  // Times 1: IronCalc loses the double minus that is usual here.
  const filled = `SUMPRODUCT((${shown}<>"")*1)`;
  const agreed = cellName(row, at.agreed);
  const lineCell = cellName(row, at.line);
  const tier = (key: Tier): string => quoted(tierNames[key]);
  const enough = Math.min(2, count);
  return [
    { text: sample.code, look: "code" },
    { formula: `=${name}`, look: "text" },
    ...readers.titles.map((title): Cell => {
      const tab = readerAddresses(title, readers.samples, criterion);
      const code = `$${cellName(row, 0)}`;
      return { formula: `=IFERROR(INDEX(${tab.levels},MATCH(${code},${tab.codes},0))&"","")`, look: "level" };
    }),
    {
      formula:
        `=IF(${filled}>${rated}+${unscorable},"Check the words",` +
        `IF(${rated}=0,"",IF(${lowest}=${highest},INDEX(${levels},${lowest}),` +
        `INDEX(${levels},${lowest})&" – "&INDEX(${levels},${highest}))))`,
      look: "computed",
    },
    {
      formula:
        `=IF(${agreed}<>"","Agreed",IF(${rated}+${unscorable}=0,"",IF(${rated}<2,` +
        `IF(AND(MAX(${rated},${unscorable})>=${enough},${rated}*${unscorable}=0),${tier("agree")},${tier("needs second reader")}),` +
        `IF(${highest}-${lowest}>1,${tier("talk first")},IF(${highest}=${lowest},IF(${unscorable}>0,${tier("needs second reader")},${tier("agree")}),` +
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
        `=IF(${agreed}=${quoted(notScorable)},${quoted(notScorable)},` +
        `IFERROR(${levelPosition(agreed, levels, rubric.criteria[criterion]!)},` +
        `IF(AND(${rated}>=${enough},${unscorable}=0,${lowest}=${highest}),${lowest},` +
        `IF(AND(${unscorable}>=${enough},${rated}=0),${quoted(notScorable)},""))))`,
    },
  ];
};

export const consensusTab = (
  rubric: Rubric,
  samples: readonly Sample[],
  readers: { readonly names: readonly string[]; readonly titles: readonly string[] },
): Tab => {
  const at = layout(readers.names.length);
  const hidden = (key?: string): Column => ({ width: 60, hidden: true, ...(key === undefined ? {} : { key }) });
  const columns: Column[] = [
    { width: 90, key: "sample" },
    { width: 170 },
    ...readers.names.map(() => ({ width: 140 })),
    { width: 190 },
    { width: 160 },
    { width: 150, key: "agreed" },
    { width: 300, key: "reason" },
    hidden("criterion"),
    hidden(),
    ...readers.names.map(() => hidden()),
    hidden("counts"),
  ];
  const rows: (readonly Cell[])[] = [
    [{ text: "Consensus", look: "title" }],
    [
      {
        text: "Every reader's level, live. Begin with the rows marked “Talk first”, then choose the level that you agree on and why.",
        look: "help",
      },
    ],
    ["Sample", "Criterion", ...readers.names, "Lowest to highest", "Talk about", "Agreed level", "Reason"].map(
      (text): Cell => ({ text, look: "head" }),
    ),
    ...samples
      .flatMap((sample) => rubric.criteria.map((_, criterion) => ({ sample, criterion })))
      .map(({ sample, criterion }, index) =>
        consensusRow(firstRow + index, sample, criterion, rubric, {
          titles: readers.titles,
          samples: samples.length,
        }),
      ),
  ];
  const height = rows.length - firstRow;
  const area = (column: number, width: number): Area => ({ row: firstRow, column, rows: height, columns: width });
  const tierTone = (tier: Tier, tone: ToneRule["tone"]): ToneRule => ({
    area: area(at.tier, 1),
    formula: `=${cellName(firstRow, at.tier)}=${quoted(tierNames[tier])}`,
    tone,
  });
  return {
    sheetId: consensusTabId,
    title: tabNames.consensus,
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
      ),
      tierTone("talk first", "alert"),
      tierTone("grade-level line", "near"),
      tierTone("needs second reader", "muted"),
      tierTone("agree", "good"),
      { area: area(at.tier, 1), formula: `=${cellName(firstRow, at.tier)}="Agreed"`, tone: "good" },
    ],
  };
};
