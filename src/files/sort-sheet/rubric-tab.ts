/**
 * The Rubric tab: the one place that the words of levels come from. Each criterion has a row of choices (the drop-downs of
 * the other tabs point at it) and below it a row of descriptors.
 */
import type { Language } from "../../core/language.ts";
import { type Criterion, levelNameIn, notScorable, type Rubric } from "../../core/rubric/rubric.ts";
import { cellName, fixedArea, fixedCell, fixedColumns, inTab } from "../sheet-address.ts";
import type { Cell, Column, Tab } from "../workbook.ts";
import { rubricTabId, tabNames } from "./tabs.ts";
import { sortSheetWords } from "./words.ts";

const firstRow = 3;
const choicesColumn = 2;
const firstLevelColumn = 3;
const choicesRow = (criterion: number): number => firstRow + 2 * criterion;
const mostLevels = (rubric: Rubric): number => Math.max(...rubric.criteria.map(({ levels }) => levels.length));
const hiddenKeys = ["number", "position", "weight", "section", "levels"] as const;
const hiddenColumn = (rubric: Rubric, key: (typeof hiddenKeys)[number]): number =>
  firstLevelColumn + mostLevels(rubric) + hiddenKeys.indexOf(key);

/** Where other tabs find a criterion's parts, as addresses that stay. */
export const rubricAddresses = (rubric: Rubric, criterion: number, language: Language) => {
  const here = inTab(tabNames[language].rubric);
  const stretch = (row: number, column: number, columns: number): string =>
    here + fixedArea({ row, column, rows: 1, columns });
  const row = choicesRow(criterion);
  const levels = rubric.criteria[criterion]?.levels.length ?? 0;
  return {
    name: here + fixedCell(row, 0),
    /** "Not scorable" and the levels, lowest first. */
    choices: stretch(row, choicesColumn, levels + 1),
    levels: stretch(row, firstLevelColumn, levels),
    /** 1-based position among the levels of the first one at grade level; "" where the rubric does not say. */
    line: here + fixedCell(row, hiddenColumn(rubric, "position")),
  };
};

/** A formula's part: the 1-based position of `words` among `levels`. MATCH would take * ? ~ in them for wildcards. */
export const levelPosition = (words: string, levels: string, criterion: Criterion): string => {
  const wild = criterion.levels.some(({ label }) => /[*?~]/.test(label));
  const plain = wild ? `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${words},"~","~~"),"*","~*"),"?","~?")` : words;
  return `MATCH(${plain},${levels},0)`;
};

const aside = ({ section, weight }: Criterion, language: Language): string =>
  [section, weight === 1 ? "" : sortSheetWords[language].rubric.weight(weight)]
    .filter((part) => part !== "")
    .join(" · ");

const criterionRows = (
  rubric: Rubric,
  criterion: Criterion,
  index: number,
  language: Language,
): (readonly Cell[])[] => {
  const row = choicesRow(index);
  const { levels } = criterion;
  const nameOf = levelNameIn(language);
  const blanks: Cell[] = Array.from({ length: mostLevels(rubric) - levels.length }, () => ({}));
  const lines = fixedColumns(row, firstLevelColumn + 1, levels.length - 1);
  return [
    [
      { text: criterion.name, look: "code" },
      { text: nameOf(levels[criterion.gradeLevel]!), look: "level", choices: `=${lines}` },
      { text: notScorable[language], look: "level" },
      ...levels.map((level): Cell => ({ text: nameOf(level), look: "level" })),
      ...blanks,
      { number: index + 1 },
      {
        formula: `=IFERROR(${levelPosition(cellName(row, 1), fixedColumns(row, firstLevelColumn, levels.length), criterion)},"")`,
        look: "computed",
      },
      // As text: a language with decimal commas would show 1.5 otherwise.
      { text: String(criterion.weight) },
      { text: criterion.section },
      { number: levels.length },
    ],
    [
      { text: aside(criterion, language), look: "help" },
      {},
      {},
      ...levels.map((level): Cell => ({ text: level.descriptor, look: "text" })),
      ...blanks,
    ],
  ];
};

export const rubricTab = (rubric: Rubric, language: Language): Tab => {
  const { criterion: criterionHead, level, rubric: words } = sortSheetWords[language];
  const most = mostLevels(rubric);
  const levelHead = (index: number): string =>
    level(index + 1) + (index === 0 ? ` (${words.lowest})` : index === most - 1 ? ` (${words.highest})` : "");
  const rows: (readonly Cell[])[] = [
    [{ text: rubric.title === "" ? tabNames[language].rubric : rubric.title, look: "title" }],
    [{ text: words.help, look: "help" }],
    [
      ...[criterionHead, words.gradeLevel, words.beside],
      ...Array.from({ length: most }, (_, index) => levelHead(index)),
    ].map((text): Cell => ({ text, look: "head" })),
    ...rubric.criteria.flatMap((criterion, index) => criterionRows(rubric, criterion, index, language)),
  ];
  const columns: Column[] = [
    { width: 190, key: "criterion" },
    { width: 150, key: "gradeLevel" },
    { width: 110, key: "notScorable" },
    ...Array.from({ length: most }, (_, index) => ({ width: 190, key: `level:${index}` })),
    ...hiddenKeys.map((key) => ({ width: 80, key, hidden: true })),
  ];
  const height = rows.length - firstRow;
  const position = `$${cellName(firstRow, hiddenColumn(rubric, "position"))}`;
  const first = cellName(firstRow, firstLevelColumn);
  return {
    sheetId: rubricTabId,
    title: tabNames[language].rubric,
    columns,
    rows,
    frozenRows: firstRow,
    frozenColumns: 1,
    guarded: [
      { row: 0, column: 0, rows: firstRow, columns: columns.length },
      { row: firstRow, column: choicesColumn, rows: height, columns: 1 },
      { row: firstRow, column: firstLevelColumn + most, rows: height, columns: hiddenKeys.length },
    ],
    tones: [
      {
        area: { row: firstRow, column: firstLevelColumn, rows: height, columns: most },
        formula: `=AND(ISNUMBER(${position}),${first}<>"",COLUMN(${first})-${firstLevelColumn}>=${position})`,
        tone: "good",
      },
    ],
  };
};
