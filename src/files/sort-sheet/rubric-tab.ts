/**
 * The Rubric tab: the one place that the words of levels come from. Each criterion has a row of choices (the drop-downs of
 * the other tabs point at it) and below it a row of descriptors. Hidden beside them stand, in the same two rows, all words that
 * count for a level and the positions that they stand for: the words as they are now, as they were first, and other forms.
 */
import type { Language } from "../../core/language.ts";
import { type LevelAlias, levelAliases, levelFromName } from "../../core/rubric/level-aliases.ts";
import { type Criterion, levelNameIn, notScorable, type Rubric } from "../../core/rubric/rubric.ts";
import { cellName, fixedArea, fixedCell, fixedColumns, inTab } from "../sheet-address.ts";
import type { Cell, Column, Tab } from "../workbook.ts";
import { ambiguous, positionOf, tidied, unscorable } from "./level-formulas.ts";
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
const firstAlias = (rubric: Rubric): number => firstLevelColumn + mostLevels(rubric) + hiddenKeys.length;

/** The levels' names as the sheet is made with, and the other words for them. */
const wordsOf = ({ levels }: Criterion, language: Language) => {
  const originals = levels.map(levelNameIn(language));
  // From the names, since that is all that can be read back.
  const all = levelAliases(originals.map((name) => levelFromName(name, "")));
  return {
    originals: originals.map((text, level) => ({
      text,
      level: originals.filter((other) => other.toLowerCase() === text.toLowerCase()).length > 1 ? null : level,
    })),
    others: all.filter(({ text }) => !originals.includes(text)),
  };
};
const mostOthers = (rubric: Rubric, language: Language): number =>
  Math.max(...rubric.criteria.map((criterion) => wordsOf(criterion, language).others.length));

/** Where other tabs find the parts of each criterion, as addresses that stay. */
export const rubricAddresses = (rubric: Rubric, language: Language) => {
  const here = inTab(tabNames[language].rubric);
  const stretch = (row: number, column: number, columns: number): string =>
    here + fixedArea({ row, column, rows: 1, columns });
  const words = 2 * mostLevels(rubric) + mostOthers(rubric, language);
  return rubric.criteria.map(({ levels }, criterion) => {
    const row = choicesRow(criterion);
    return {
      name: here + fixedCell(row, 0),
      /** "Not scorable" and the levels, lowest first. */
      choices: stretch(row, choicesColumn, levels.length + 1),
      levels: stretch(row, firstLevelColumn, levels.length),
      levelCount: levels.length,
      /** 1-based position among the levels of the first one at grade level; "" where the rubric does not say. */
      line: here + fixedCell(row, hiddenColumn(rubric, "position")),
      /** Words that count, and below them what they stand for: see `positionOf`. */
      aliases: stretch(row, firstAlias(rubric), words),
      positions: stretch(row + 1, firstAlias(rubric), words),
    };
  });
};
export type CriterionAddresses = ReturnType<typeof rubricAddresses>[number];

const aside = ({ section, weight }: Criterion, language: Language): string =>
  [section, weight === 1 ? "" : sortSheetWords[language].rubric.weight(weight)]
    .filter((part) => part !== "")
    .join(" · ");

const blanks = (count: number): Cell[] => Array.from({ length: count }, () => ({}));
const filledUp = (cells: readonly Cell[], width: number): readonly Cell[] => [
  ...cells,
  ...blanks(width - cells.length),
];

const positionCell = (level: LevelAlias["level"] | null): Cell =>
  level === null ? { text: ambiguous } : level === "not scorable" ? { text: unscorable } : { number: level + 1 };

/** The hidden words of a criterion, and the row of positions below them. */
const aliasRows = (rubric: Rubric, index: number, language: Language): readonly [readonly Cell[], readonly Cell[]] => {
  const criterion = rubric.criteria[index]!;
  const row = choicesRow(index);
  const most = mostLevels(rubric);
  const { originals, others } = wordsOf(criterion, language);
  const now = fixedColumns(row, firstAlias(rubric), originals.length);
  const nowCell = (level: number): string => cellName(row, firstAlias(rubric) + level);
  return [
    [
      ...filledUp(
        originals.map((_, level): Cell => ({ formula: `=${tidied(cellName(row, firstLevelColumn + level))}` })),
        most,
      ),
      ...filledUp(
        originals.map(({ text }): Cell => ({ text })),
        most,
      ),
      ...others.map(({ text }): Cell => ({ text })),
    ],
    [
      ...filledUp(
        originals.map(
          (_, level): Cell => ({
            formula: `=IF(SUMPRODUCT((${now}=${nowCell(level)})*1)>1,"${ambiguous}",${level + 1})`,
          }),
        ),
        most,
      ),
      ...filledUp(
        originals.map(({ level }) => positionCell(level)),
        most,
      ),
      ...others.map(({ level }) => positionCell(level)),
    ],
  ];
};

const criterionRows = (
  rubric: Rubric,
  criterion: Criterion,
  index: number,
  language: Language,
): (readonly Cell[])[] => {
  const row = choicesRow(index);
  const { levels } = criterion;
  const most = mostLevels(rubric);
  const nameOf = levelNameIn(language);
  const lines = fixedColumns(row, firstLevelColumn + 1, levels.length - 1);
  const [aliases, positions] = aliasRows(rubric, index, language);
  const here = {
    aliases: fixedColumns(row, firstAlias(rubric), aliases.length),
    positions: fixedColumns(row + 1, firstAlias(rubric), aliases.length),
  };
  return [
    [
      { text: criterion.name, look: "code" },
      { text: nameOf(levels[criterion.gradeLevel]!), look: "level", choices: `=${lines}` },
      { text: notScorable[language], look: "level" },
      ...filledUp(
        levels.map((level): Cell => ({ text: nameOf(level), look: "level" })),
        most,
      ),
      { number: index + 1 },
      { formula: `=IFERROR(${positionOf(tidied(cellName(row, 1)), here)}*1,"")`, look: "computed" },
      // As text: a language with decimal commas would show 1.5 otherwise.
      { text: String(criterion.weight) },
      { text: criterion.section },
      { number: levels.length },
      ...aliases,
    ],
    [
      { text: aside(criterion, language), look: "help" },
      {},
      {},
      ...filledUp(
        levels.map((level): Cell => ({ text: level.descriptor, look: "text" })),
        most,
      ),
      ...blanks(hiddenKeys.length),
      ...positions,
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
  const hidden = (key?: string): Column => ({ width: 80, hidden: true, ...(key === undefined ? {} : { key }) });
  const columns: Column[] = [
    { width: 190, key: "criterion" },
    { width: 150, key: "gradeLevel" },
    { width: 110, key: "notScorable" },
    ...Array.from({ length: most }, (_, index) => ({ width: 190, key: `level:${index}` })),
    ...hiddenKeys.map((key) => hidden(key)),
    ...Array.from({ length: most }, () => hidden()),
    ...Array.from({ length: most }, (_, index) => hidden(`original:${index}`)),
    ...Array.from({ length: mostOthers(rubric, language) }, () => hidden()),
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
      {
        row: firstRow,
        column: firstLevelColumn + most,
        rows: height,
        columns: columns.length - firstLevelColumn - most,
      },
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
