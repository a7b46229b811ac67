/** What readers and team typed, in the many ways in which people type it. */
import fc from "fast-check";
import { levelName, notScorable } from "../../../src/core/rubric/rubric.ts";
import { pileNames } from "../../../src/core/sorting/pile.ts";
import type { Rating, Sort } from "../../../src/core/sorting/rating.ts";
import { textAt } from "../../../src/files/tables.ts";
import {
  consensusTabId,
  EditedSheet,
  madeSheet,
  placeOf,
  readers,
  readerTabId,
  rubric,
  samples,
  type Typed,
  type Write,
} from "./edited-sheet.ts";

type Level = Rating["level"];
interface Answer {
  readonly level: Level | null;
  readonly typed: Typed;
}

/** A level as the drop-down says it, or as people type it. */
const waysToType = (criterion: number, level: Level): readonly Typed[] => {
  if (level === "not scorable") return [notScorable.en, notScorable.es, "N/A", "not SCORABLE"];
  const one = rubric.criteria[criterion]!.levels[level]!;
  const name = levelName(one);
  return [
    name,
    name,
    name.toUpperCase(),
    ` ${name}  `,
    one.label,
    one.points ?? name,
    String(one.points),
    `Level ${one.points}`,
  ];
};
const anAnswer = (criterion: number): fc.Arbitrary<Answer> => {
  const levels: (Level | null)[] = [...rubric.criteria[criterion]!.levels.keys(), "not scorable", null];
  return fc
    .constantFrom(...levels)
    .chain((level) =>
      level === null
        ? fc.constant<Answer>({ level, typed: "" })
        : fc.constantFrom(...waysToType(criterion, level)).map((typed): Answer => ({ level, typed })),
    );
};

const aText = fc.constantFrom(
  "",
  "",
  "cites two sources",
  "=1+1",
  "- none",
  "@ben",
  "3",
  "O'Brien’s / 😀",
  "مرحبا",
  "x".repeat(5000),
);
const aPile: fc.Arbitrary<{ pile: number | null; typed: Typed }> = fc.constantFrom(
  { pile: null, typed: "" },
  { pile: 1, typed: pileNames.en[0] },
  { pile: 3, typed: pileNames.es[2] },
  { pile: 2, typed: "middle" },
  { pile: 7, typed: 7 },
);

/** One reader's and the team's row for each sample. */
const aRow = fc.record({
  levels: fc.tuple(...rubric.criteria.map((_, criterion) => anAnswer(criterion))),
  pile: aPile,
  evidence: aText,
  strategy: aText,
  rationale: aText,
});
const manyRows = <Row>(row: fc.Arbitrary<Row>) =>
  fc.array(row, { minLength: samples.length, maxLength: samples.length });
export const aFilling = fc.record({
  byReader: fc.tuple(...readers.map(() => manyRows(aRow))),
  team: manyRows(fc.record({ levels: aRow.map(({ levels }) => levels), reason: aText })),
});
type Filling = typeof aFilling extends fc.Arbitrary<infer Value> ? Value : never;

const empty = madeSheet();

/** A sheet that says all of it, and what it should be read as. */
export const fill = ({ byReader, team }: Filling): { sheet: EditedSheet; truth: Sort } => {
  const sheet = new EditedSheet(empty);
  const ratings: Sort["ratings"][number][] = [];
  const notes: Sort["notes"][number][] = [];
  const agreed: Sort["agreed"][number][] = [];
  const writes: Write[] = [];
  const tables = sheet.tables();
  for (const [index, reader] of readers.entries()) {
    const sheetId = readerTabId(reader);
    const tab = tables.find((one) => one.sheetId === sheetId)!;
    for (const [place, sample] of samples.entries()) {
      const row = tab.rows.findIndex((_, at) => textAt(tab, at, placeOf(tab, "sample")!) === sample);
      const put = (key: string, typed: Typed) => writes.push({ sheetId, row, column: placeOf(tab, key)!, typed });
      const { levels, pile, ...texts } = byReader[index]![place]!;
      for (const [criterion, { level, typed }] of levels.entries()) {
        put(`level:${criterion}`, typed);
        if (level !== null) ratings.push({ sample, reader, criterion, level });
      }
      put("pile", pile.typed);
      for (const [key, text] of Object.entries(texts)) put(key, text);
      const { evidence, strategy, rationale } = texts;
      if (evidence !== "" || strategy !== "" || rationale !== "" || pile.pile !== null)
        notes.push({ sample, reader, evidence, strategy, rationale, pile: pile.pile });
    }
  }
  const consensus = tables.find((one) => one.sheetId === consensusTabId)!;
  for (const row of consensus.rows.keys()) {
    const sample = textAt(consensus, row, placeOf(consensus, "sample")!);
    const said = team[samples.indexOf(sample)];
    if (said === undefined) continue;
    const criterion = Number(textAt(consensus, row, placeOf(consensus, "criterion")!)) - 1;
    const { level, typed } = said.levels[criterion]!;
    const put = (key: string, text: Typed) =>
      writes.push({ sheetId: consensusTabId, row, column: placeOf(consensus, key)!, typed: text });
    put("agreed", typed);
    put("reason", said.reason);
    if (level !== null) agreed.push({ sample, criterion, level, reason: said.reason });
  }
  sheet.type(...writes);
  return { sheet, truth: { samples, readers, ratings, notes, agreed } };
};
