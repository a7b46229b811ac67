/**
 * How often each sample was called the stronger one, live beside the comparisons. A line finds its sample by what the lines above have
 * found in the Meeting tab, so that samples that come later have a line, those taken out have none, and no row put in or taken out breaks it.
 */
import type { Language } from "../../core/language.ts";
import { cellName, fixedArea, fixedCell, quoted } from "../sheet-address.ts";
import type { Cell, Column } from "../workbook.ts";
import { answerWords, comparisonsWords } from "./comparisons-words.ts";
import { sortSheetWords } from "./words.ts";

/** Lines for samples that come later. */
export const spareLines = 30;

/** From left to right. `until`: where the code ends in the list of codes; `short`: the code without zeros; `halves`: two a win. */
export const tallyColumns: readonly Column[] = [
  { width: 90, key: "tally" },
  { width: 60, hidden: true, key: "until" },
  { width: 60, hidden: true, key: "short" },
  { width: 60, hidden: true, key: "compared" },
  { width: 60, hidden: true, key: "halves" },
  { width: 130, key: "timesStronger" },
];

/**
 * A line of the tally, to stand in `row`. The first one stands in `first`, below the headings; comparisons are in `rows` rows from there on,
 * in the three columns from A. `codes`: the address of the Meeting tab's list of samples.
 */
export const tallyLine = (
  {
    row,
    first,
    column,
    rows,
  }: { readonly row: number; readonly first: number; readonly column: number; readonly rows: number },
  codes: string,
  language: Language,
): readonly Cell[] => {
  const { notYet } = comparisonsWords[language];
  const { of } = sortSheetWords[language].trends;
  const [left, right, answer] = [0, 1, 2].map((at) => fixedArea({ row: first, column: at, rows, columns: 1 })) as [
    string,
    string,
    string,
  ];
  const [code, until, short, compared, halves] = [0, 1, 2, 3, 4].map((at) => `$${cellName(row, column + at)}`);
  const above = `${fixedCell(first - 1, column + 1)}:$${cellName(row - 1, column + 1)}`;
  const start = `MAX(${above})+1`;
  /** Whether each cell of a range says this sample; whether it says one of `texts`. */
  const isThis = (range: string): string => `(${range}=${code})+(${range}=${short})`;
  const says = (texts: readonly string[]): string => texts.map((text) => `(${answer}=${quoted(text)})`).join("+");
  const once = `((${isThis(left)}+${isThis(right)})=1)`;
  const stronger = `${isThis(answer)}+(${isThis(left)})*(${says(answerWords.left)})+(${isThis(right)})*(${says(answerWords.right)})`;
  const ifSample = (formula: string): string => `=IF(${code}="","",${formula})`;
  return [
    { formula: `=IFERROR(MID(${codes},${start},${until}-(${start})),"")`, look: "help" },
    { formula: `=IFERROR(FIND(" ",${codes}&" ",${start}),"")` },
    // A text that nobody types, where there are no zeros to leave out.
    { formula: `=IF(SUBSTITUTE(${code},"S0","S")=${code},"#",SUBSTITUTE(SUBSTITUTE(${code},"S0","S"),"S0","S"))` },
    { formula: ifSample(`SUMPRODUCT(${once}*(${answer}<>""))`) },
    { formula: ifSample(`IF(${compared}=0,0,SUMPRODUCT(${once}*(2*(${stronger})+${says(answerWords.same)})))`) },
    {
      formula: ifSample(
        `IF(${compared}=0,${quoted(notYet)},IF(${halves}=1,"",INT(${halves}/2))&IF(MOD(${halves},2)=1,"½","")&${quoted(` ${of} `)}&${compared})`,
      ),
      look: "help",
    },
  ];
};
