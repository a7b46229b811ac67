/** A sort sheet that readers and team have filled by hand, as their drop-downs would. */
import { levelName, notScorable, type Rubric } from "../../src/core/rubric/rubric.ts";
import type { Rating, Sort } from "../../src/core/sorting/rating.ts";
import { readerTabNames } from "../../src/files/sort-sheet/tabs.ts";
import { sortSheet } from "../../src/files/sort-sheet.ts";
import type { Workbook } from "../../src/files/workbook.ts";
import { aSheetInput } from "./a-meeting.ts";
import { CalculatedWorkbook } from "./calculated-workbook.ts";

export const words = (rubric: Rubric, criterion: number, level: Rating["level"]): string =>
  level === "not scorable" ? notScorable : levelName(rubric.criteria[criterion]!.levels[level]!);

export const columnOf = (workbook: Workbook, title: string, key: string): number =>
  workbook.tabs.find((tab) => tab.title === title)!.columns.findIndex((column) => column.key === key);

export const filledSortSheet = (rubric: Rubric, sort: Sort) => {
  const { samples, readers } = sort;
  const workbook = sortSheet(aSheetInput({ rubric, readers, samples: samples.map((code) => ({ code, link: "" })) }));
  const sheet = new CalculatedWorkbook(workbook);
  const titles = readerTabNames(readers);
  for (const { sample, reader, criterion, level } of sort.ratings)
    sheet.type(
      titles[readers.indexOf(reader)]!,
      3 + samples.indexOf(sample),
      2 + criterion,
      words(rubric, criterion, level),
    );
  const agreed = columnOf(workbook, "Consensus", "agreed");
  for (const { sample, criterion, level } of sort.agreed)
    sheet.type(
      "Consensus",
      3 + samples.indexOf(sample) * rubric.criteria.length + criterion,
      agreed,
      words(rubric, criterion, level),
    );
  sheet.calculate();
  return { workbook, sheet, titles };
};
