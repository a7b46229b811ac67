/** What a row of the Consensus tab works out: a sample and criterion, by every reader and by the team. */
import type { Language } from "../../core/language.ts";
import type { Tier } from "../../core/sorting/rating.ts";
import { cellName, fixedColumns, quoted } from "../sheet-address.ts";
import type { Cell } from "../workbook.ts";
import type { ConsensusColumns } from "./consensus-tab.ts";
import { positionOf, tidied, unscorable } from "./level-formulas.ts";
import { readerAddresses } from "./reader-tab.ts";
import type { CriterionAddresses } from "./rubric-tab.ts";
import { sortSheetWords } from "./words.ts";

/** A reader's tab, as Consensus looks into it. */
export interface ReaderAt {
  readonly name: string;
  readonly title: string;
  readonly sheetId: number;
  /** Rows of samples that the tab was made with. */
  readonly samples: number;
}

/** The name at the head of the reader's own tab, so that renaming is done in one place; "" once that tab is gone. */
export const readerHeading = ({ title, name, samples }: ReaderAt): Cell => {
  const { name: shown } = readerAddresses(title, samples, 0);
  return { formula: `=IFERROR(IF(${shown}="",${quoted(name)},${shown}&""),"")`, look: "head" };
};

/** What a reader chose or typed, tidied. */
export const readerLevel = (row: number, reader: ReaderAt, criterion: number): Cell => {
  const tab = readerAddresses(reader.title, reader.samples, criterion);
  const chosen = `INDEX(${tab.levels},MATCH($${cellName(row, 0)},${tab.codes},0))`;
  return { formula: `=IFERROR(${tidied(chosen)},"")`, look: "level" };
};

/** The position of the words in a column of the same row. */
export const positionCell = (row: number, column: number, address: CriterionAddresses): Cell => ({
  formula: `=${positionOf(cellName(row, column), address)}`,
});

export const consensusRow = (
  { row, at, enough }: { readonly row: number; readonly at: ConsensusColumns; readonly enough: string },
  of: { readonly code: string; readonly criterion: number; readonly tinted: boolean },
  address: CriterionAddresses,
  readers: readonly ReaderAt[],
  language: Language,
): readonly Cell[] => {
  const words = sortSheetWords[language].consensus;
  const { levels } = address;
  const shown = fixedColumns(row, at.firstReader, at.readersEnd - at.firstReader + 1);
  const positions = fixedColumns(row, at.firstPosition, at.positionsEnd - at.firstPosition + 1);
  const lowest = `MIN(${positions})`;
  const highest = `MAX(${positions})`;
  const rated = `COUNT(${positions})`;
  const unscored = `COUNTIFS(${positions},"${unscorable}")`;
  // Times 1: IronCalc loses the double minus that is usual here.
  const filled = `SUMPRODUCT((${shown}<>"")*1)`;
  const agreed = cellName(row, at.agreed);
  const agreedPosition = cellName(row, at.agreedPosition);
  const settledByHand = `OR(ISNUMBER(${agreedPosition}),${agreedPosition}="${unscorable}")`;
  const lineCell = cellName(row, at.line);
  const tier = (key: Tier): string => quoted(words.tiers[key]);
  const second = (given: string) => `IF(${given}>=${enough},${tier("agree")},${tier("needs second reader")})`;
  const band = of.tinted ? { tint: "shade" as const } : {};
  return [
    { text: of.code, look: "code", ...band },
    { formula: `=${address.name}`, look: "text", ...band },
    ...readers.map((reader) => readerLevel(row, reader, of.criterion)),
    {},
    { number: of.criterion + 1 },
    { formula: `=${address.line}` },
    ...readers.map((_, reader) => positionCell(row, at.firstReader + reader, address)),
    {},
    { formula: `=${positionOf(tidied(agreed), address)}` },
    {
      formula:
        `=IF(${settledByHand},${agreedPosition},` +
        `IF(AND(${rated}>=${enough},${unscored}=0,${lowest}=${highest}),${lowest},` +
        `IF(AND(${unscored}>=${enough},${rated}=0),"${unscorable}","")))`,
    },
    {
      formula:
        `=IF(${filled}>${rated}+${unscored},${quoted(words.checkWords)},` +
        `IF(${rated}=0,"",IF(${lowest}=${highest},INDEX(${levels},${lowest}),` +
        `INDEX(${levels},${lowest})&" – "&INDEX(${levels},${highest}))))`,
      look: "computed",
    },
    {
      formula:
        `=IF(${settledByHand},${quoted(words.agreed)},` +
        `IF(${agreed}<>"",${quoted(words.checkWords)},` +
        `IF(${rated}+${unscored}=0,"",IF(${rated}=0,${second(unscored)},` +
        `IF(${highest}-${lowest}>1,${tier("talk first")},` +
        `IF(${highest}=${lowest},IF(${unscored}>0,${tier("scorable or not")},${second(rated)}),` +
        `IF(AND(${lowest}<${lineCell},${highest}>=${lineCell}),${tier("grade-level line")},${tier("neighbours")})))))))`,
      look: "computed",
    },
    { look: "level", choices: `=${address.choices}` },
    { look: "writing" },
  ];
};
