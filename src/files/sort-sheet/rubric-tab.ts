/**
 * The Rubric tab: the one place that the words of levels come from. Each criterion has a row of choices (the drop-downs of
 * the other tabs point at it) and below it a row of descriptors.
 */
import { Problem } from "../../core/problem.ts";
import { type Criterion, type Level, levelName, notScorable, type Rubric } from "../../core/rubric/rubric.ts";
import { cellName, fixedArea, fixedCell, fixedColumns, inTab } from "../sheet-address.ts";
import { findColumn, type TabTable, textAt } from "../tables.ts";
import type { Cell, Column, Tab } from "../workbook.ts";
import { rubricTabId, tabNames } from "./tabs.ts";

const firstRow = 3;
const choicesColumn = 2;
const firstLevelColumn = 3;
const choicesRow = (criterion: number): number => firstRow + 2 * criterion;
const mostLevels = (rubric: Rubric): number => Math.max(...rubric.criteria.map(({ levels }) => levels.length));
const hiddenKeys = ["number", "position", "weight", "section", "levels"] as const;
const hiddenColumn = (rubric: Rubric, key: (typeof hiddenKeys)[number]): number =>
  firstLevelColumn + mostLevels(rubric) + hiddenKeys.indexOf(key);

const here = inTab(tabNames.rubric);
const stretch = (row: number, column: number, columns: number): string =>
  here + fixedArea({ row, column, rows: 1, columns });

/** Where other tabs find a criterion's parts, as addresses that stay. */
export const rubricAddresses = (rubric: Rubric, criterion: number) => {
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

const aside = ({ section, weight }: Criterion): string =>
  [section, weight === 1 ? "" : `counts ${weight} times`].filter((part) => part !== "").join(" · ");

const criterionRows = (rubric: Rubric, criterion: Criterion, index: number): (readonly Cell[])[] => {
  const row = choicesRow(index);
  const { levels } = criterion;
  const blanks: Cell[] = Array.from({ length: mostLevels(rubric) - levels.length }, () => ({}));
  const lines = fixedColumns(row, firstLevelColumn + 1, levels.length - 1);
  return [
    [
      { text: criterion.name, look: "code" },
      { text: levelName(levels[criterion.gradeLevel]!), look: "level", choices: `=${lines}` },
      { text: notScorable, look: "level" },
      ...levels.map((level): Cell => ({ text: levelName(level), look: "level" })),
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
      { text: aside(criterion), look: "help" },
      {},
      {},
      ...levels.map((level): Cell => ({ text: level.descriptor, look: "text" })),
      ...blanks,
    ],
  ];
};

export const rubricTab = (rubric: Rubric): Tab => {
  const most = mostLevels(rubric);
  const levelHead = (index: number): string =>
    `Level ${index + 1}${index === 0 ? " (lowest)" : index === most - 1 ? " (highest)" : ""}`;
  const rows: (readonly Cell[])[] = [
    [{ text: rubric.title === "" ? "Rubric" : rubric.title, look: "title" }],
    [
      {
        text: "The drop-downs take their words from here. Change words only before anybody sorts: levels already chosen keep their old words.",
        look: "help",
      },
    ],
    [
      ...["Criterion", "Grade level begins at", "Beside the levels"],
      ...Array.from({ length: most }, (_, index) => levelHead(index)),
    ].map((text): Cell => ({ text, look: "head" })),
    ...rubric.criteria.flatMap((criterion, index) => criterionRows(rubric, criterion, index)),
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
    title: tabNames.rubric,
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

const unusable = (say: string, next: string): Problem =>
  new Problem({ code: "sheet", say, safe: "What readers wrote in their own tabs is as it was.", next });

const column = (tab: TabTable, key: string, words: string): number => {
  const found = findColumn(tab, key);
  if (found === "missing")
    throw unusable(
      `The tab “${tab.title}” has lost its column “${words}”.`,
      "Bring it back with Edit > Undo, or with File > Version history > See version history.",
    );
  if (found === "several")
    throw unusable(
      `The tab “${tab.title}” has the column “${words}” more than once.`,
      "Delete the copy and keep the one that the drop-downs use, then try again.",
    );
  return found;
};

/** Takes the words of a drop-down apart again: the way back from `levelName`. */
const levelFromName = (name: string, descriptor: string): Level => {
  const bare = /^Level (\d+(?:\.\d+)?)$/.exec(name);
  if (bare) return { label: "", points: Number(bare[1]), descriptor };
  const scored = /^(\d+(?:\.\d+)?) (.+)$/.exec(name);
  return scored
    ? { label: scored[2]!, points: Number(scored[1]), descriptor }
    : { label: name, points: null, descriptor };
};

/** The rubric as the tab says it now. Throws Problem "sheet" where a part of it is gone. */
export const readRubricTab = (tab: TabTable): Rubric => {
  const at = {
    name: column(tab, "criterion", "Criterion"),
    line: column(tab, "gradeLevel", "Grade level begins at"),
    number: column(tab, "number", "criterion number (hidden)"),
    levels: column(tab, "levels", "number of levels (hidden)"),
    weight: column(tab, "weight", "weight (hidden)"),
    section: column(tab, "section", "section (hidden)"),
  };
  const numbered = tab.rows.flatMap((_, row) => (/^\d+$/.test(textAt(tab, row, at.number)) ? [row] : []));
  const rows = numbered.sort((a, b) => Number(textAt(tab, a, at.number)) - Number(textAt(tab, b, at.number)));
  if (rows.length === 0 || rows.some((row, index) => Number(textAt(tab, row, at.number)) !== index + 1))
    throw unusable(
      `A criterion's row is missing from the tab “${tab.title}”, or stands in it twice.`,
      "Bring the rows back with File > Version history > See version history, then try again.",
    );
  const criteria = rows.map((row): Criterion => {
    const name = textAt(tab, row, at.name);
    const levels = Array.from({ length: Number(textAt(tab, row, at.levels)) }, (_, index) => {
      const place = column(tab, `level:${index}`, `Level ${index + 1}`);
      const words = textAt(tab, row, place);
      if (words === "")
        throw unusable(
          `Level ${index + 1} of “${name}” has no word in the tab “${tab.title}”, cell ${cellName(row, place)}.`,
          "Type the word of that level into the cell, then try again.",
        );
      return levelFromName(words, textAt(tab, row + 1, place));
    });
    const line = textAt(tab, row, at.line).toLowerCase();
    const gradeLevel = levels.findIndex((level) => levelName(level).toLowerCase() === line);
    if (gradeLevel < 1)
      throw unusable(
        `The tab “${tab.title}” does not say at which level grade level begins for “${name}”.`,
        `Choose a level above the lowest in cell ${cellName(row, at.line)}, then try again.`,
      );
    const weight = Number(textAt(tab, row, at.weight));
    return { name, section: textAt(tab, row, at.section), weight: weight > 0 ? weight : 1, levels, gradeLevel };
  });
  const title = textAt(tab, 0, 0);
  return { title: title === "Rubric" ? "" : title, criteria };
};
