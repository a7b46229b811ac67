/** What the team agreed on: a level and a reason for each sample and criterion. */
import type { Agreed } from "../../core/sorting/rating.ts";
import type { TabTable } from "../tables.ts";
import { filledColumn, levelIn, type Reading, typedIn } from "./reading.ts";
import { asShown, hiddenColumns, leftOut, losses } from "./reading-words.ts";
import { mergedCodes, sampleRows } from "./sample-rows.ts";
import { sortSheetWords } from "./words.ts";

export const readConsensusTab = (tab: TabTable, reading: Reading): readonly Agreed[] => {
  const { sample: sampleHead, consensus: words } = sortSheetWords[reading.language];
  const codes = filledColumn(tab, "sample", asShown(sampleHead), losses.agreed, reading);
  const numbers = filledColumn(tab, "criterion", hiddenColumns.number, losses.agreed, reading);
  const levels = filledColumn(tab, "agreed", asShown(words.agreedLevel), losses.agreed, reading);
  const reasons = filledColumn(tab, "reason", asShown(words.reason), losses.texts, reading);
  if ([codes, numbers, levels].some(({ places }) => places.length === 0)) return [];

  const { criteria } = reading.rubric;
  const key = (sample: string, criterion: number) => `${sample} ${criterion}`;
  const agreed = new Map<string, Agreed>();
  const rows = sampleRows(tab, codes, [levels, reasons], reading);
  const seen = new Set<string>();
  for (const { row, sample } of rows) {
    const criterion = Number(typedIn(tab, row, numbers, reading)) - 1;
    const scale = criteria[criterion];
    if (scale === undefined) {
      reading.tell(leftOut.noCriterion(row + 1, tab.title));
      continue;
    }
    const level = levelIn(tab, row, levels, criterion, reading);
    const here = key(sample, criterion);
    seen.add(here);
    if (level === null) continue;
    if (agreed.has(here)) reading.tell(leftOut.agreedTwice(sample, scale.name, tab.title, row + 1));
    else agreed.set(here, { sample, criterion, level, reason: typedIn(tab, row, reasons, reading) });
  }
  const missing = reading.samples.flatMap((sample) =>
    criteria.flatMap(({ name }, criterion) => (seen.has(key(sample, criterion)) ? [] : [{ sample, name }])),
  );
  const lost = [...new Set(missing.map(({ sample }) => sample))];
  if (!mergedCodes(tab, codes, rows, lost, missing.length, reading))
    for (const { sample, name } of missing) reading.tell(leftOut.pairLost(sample, name, tab.title));
  return [...agreed.values()];
};
