/** What the Consensus tab shows live and what is read for the summary are the same, cell by cell, whatever words people use. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { discussions, settle } from "../../src/core/sorting/consensus.ts";
import { sortSheetWords } from "../../src/files/sort-sheet/words.ts";
import { textAt } from "../../src/files/tables.ts";
import { codeRows, consensusTabId, type EditedSheet, placeOf, readers, readerTabId } from "./edits/edited-sheet.ts";
import { aFilling, fill } from "./edits/filling.ts";
import { type Step, takeStep } from "./edits/harmless.ts";

/** Words for a level, clear and unclear: what counts is that both sides take them alike. */
const anyWord = fc.constantFrom(
  ...[
    "3",
    "3.0",
    "3,0",
    " 3 ",
    "Meets",
    "meets",
    "MEETS (3)",
    "3 – Meets",
    "3 - Meets",
    "3: Meets",
    "3-Meets",
    "level 3",
  ],
  ...[
    "Nivel 3",
    "2 approaching",
    "Aproaching",
    "2-3",
    "3/4",
    "*",
    "?",
    "~",
    "3*",
    "not scorable",
    "No Evaluable",
    "N/A",
  ],
  ...["n.a.", "na", "-", "ok", "½", "0", "9", "=3", "#N/A", "3\u00a0Meets", "Meéts", "true", "1e0", "03", "III"],
);
const aWord = fc.record({
  reader: fc.nat(readers.length - 1),
  row: fc.nat(99),
  criterion: fc.nat(2),
  typed: fc.oneof({ weight: 6, arbitrary: anyWord }, { weight: 1, arbitrary: fc.constantFrom(3, 2, 2.5) }),
});
/** What moves cells without taking words or codes from formulas. */
const aMove = fc.record({
  kind: fc.constantFrom("moveColumn", "insertColumn", "sortRows", "renameTab", "insertRows"),
  tab: fc.constantFrom(...readers.map(readerTabId)),
  a: fc.nat(997),
  b: fc.nat(991),
});

const typeWord = (
  sheet: EditedSheet,
  { reader, row, criterion, typed }: typeof aWord extends fc.Arbitrary<infer W> ? W : never,
) => {
  const tab = sheet.table(readerTabId(readers[reader]!))!;
  const rows = codeRows(tab);
  const at = rows[row % rows.length]!;
  sheet.type({ sheetId: tab.sheetId, row: at.row, column: placeOf(tab, `level:${criterion}`)!, typed });
};

const shownIn = (sheet: EditedSheet) => {
  const tab = sheet.tables().find(({ sheetId }) => sheetId === consensusTabId)!;
  const at = (row: number, key: string) => textAt(tab, row, placeOf(tab, key)!);
  return codeRows(tab).map(({ row, sample }) => ({
    sample,
    criterion: Number(at(row, "criterion")) - 1,
    levels: readers.map((reader) => at(row, `position:${readerTabId(reader)}`)),
    tier: at(row, "tier"),
    counts: at(row, "counts"),
  }));
};

test("every level, tier and counted level of the Consensus tab is what the summary goes by", () => {
  fc.assert(
    fc.property(
      aFilling,
      fc.array(aWord, { maxLength: 25 }),
      fc.array(aMove, { maxLength: 4 }),
      (filling, words, moves: readonly Step[]) => {
        const { sheet } = fill(filling);
        for (const move of moves) takeStep(sheet, move);
        for (const word of words) typeWord(sheet, word);
        const { sort, rubric } = sheet.read();
        const tiers = sortSheetWords.en.consensus;
        const agreed = new Set(sort.agreed.map((one) => `${one.sample} ${one.criterion}`));
        const open = discussions(sort, rubric);
        const settled = settle(sort, rubric);
        const position = (level: number | "not scorable" | "open" | undefined) =>
          level === undefined || level === "open" ? "" : level === "not scorable" ? "n" : String(level + 1);
        const read = shownIn(sheet).map(({ sample, criterion }) => {
          const here = (one: { sample: string; criterion: number }) =>
            one.sample === sample && one.criterion === criterion;
          const tier = open.find(here)?.tier;
          return {
            sample,
            criterion,
            levels: readers.map((reader) =>
              position(sort.ratings.find((one) => here(one) && one.reader === reader)?.level),
            ),
            tier: agreed.has(`${sample} ${criterion}`) ? tiers.agreed : tier === undefined ? "" : tiers.tiers[tier],
            counts: position(settled.find(here)?.level),
          };
        });
        expect(shownIn(sheet)).toEqual(read);
      },
    ),
    { numRuns: 25, endOnFailure: true },
  );
});
