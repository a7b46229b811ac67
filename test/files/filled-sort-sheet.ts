/** A sort sheet that readers and team have filled by hand, as their drop-downs would. */
import type { Language } from "../../src/core/language.ts";
import { levelNameIn, notScorable, type Rubric } from "../../src/core/rubric/rubric.ts";
import type { Rating, Sort } from "../../src/core/sorting/rating.ts";
import { readerTabNames, tabNames } from "../../src/files/sort-sheet/tabs.ts";
import { sortSheet } from "../../src/files/sort-sheet.ts";
import type { Workbook } from "../../src/files/workbook.ts";
import { aSheetInput } from "./a-meeting.ts";
import { CalculatedWorkbook } from "./calculated-workbook.ts";

export const words = (rubric: Rubric, criterion: number, level: Rating["level"], language: Language): string =>
  level === "not scorable" ? notScorable[language] : levelNameIn(language)(rubric.criteria[criterion]!.levels[level]!);

export const columnOf = (workbook: Workbook, title: string, key: string): number =>
  workbook.tabs.find((tab) => tab.title === title)!.columns.findIndex((column) => column.key === key);

export const filledSortSheet = (rubric: Rubric, sort: Sort, language: Language = "en") => {
  const { samples, readers } = sort;
  const workbook = sortSheet(
    aSheetInput({ language, rubric, readers, samples: samples.map((code) => ({ code, link: "" })) }),
  );
  const sheet = new CalculatedWorkbook(workbook);
  const titles = readerTabNames(readers, language);
  const { consensus } = tabNames[language];
  for (const { sample, reader, criterion, level } of sort.ratings)
    sheet.type(
      titles[readers.indexOf(reader)]!,
      3 + samples.indexOf(sample),
      2 + criterion,
      words(rubric, criterion, level, language),
    );
  const agreed = columnOf(workbook, consensus, "agreed");
  for (const { sample, criterion, level } of sort.agreed)
    sheet.type(
      consensus,
      3 + samples.indexOf(sample) * rubric.criteria.length + criterion,
      agreed,
      words(rubric, criterion, level, language),
    );
  sheet.calculate();
  return { workbook, sheet, titles };
};
