/** What one reader wrote: levels, pile, evidence, strategy and rationale of each sample. */
import { pileNames, readPile } from "../../core/sorting/pile.ts";
import type { Rating, SortNote } from "../../core/sorting/rating.ts";
import type { EvidenceNote } from "../../core/trends/repeated-words.ts";
import { cellName } from "../sheet-address.ts";
import type { TabTable } from "../tables.ts";
import { type Filled, filledColumn, levelIn, type Reading, typedIn } from "./reading.ts";
import { asShown, leftOut, losses } from "./reading-words.ts";
import { isUntouched, mergedCodes, sampleRows } from "./sample-rows.ts";
import { sortSheetWords } from "./words.ts";

export interface ReaderTab {
  readonly ratings: readonly Rating[];
  readonly notes: readonly SortNote[];
  readonly evidence: readonly EvidenceNote[];
  /** Whether the reader has not filled anything yet. */
  readonly untouched: boolean;
}

const pileIn = (tab: TabTable, row: number, column: Filled, reading: Reading): number | null => {
  const typed = typedIn(tab, row, column, reading);
  const pile = typed === "" ? null : readPile(typed);
  if (pile !== "unclear") return pile;
  reading.tell(leftOut.unclear(typed, tab.title, cellName(row, column.places[0]!), pileNames[reading.language]));
  return null;
};

export const readReaderTab = (tab: TabTable, reader: string, reading: Reading): ReaderTab => {
  const words = sortSheetWords[reading.language];
  const column = (key: string, heading: string, loss = losses.texts) =>
    filledColumn(tab, key, asShown(heading), loss, reading);
  const codes = column("sample", words.sample, losses.tab);
  if (codes.places.length === 0) return { ratings: [], notes: [], evidence: [], untouched: false };
  const levels = reading.rubric.criteria.map(({ name }, index) => column(`level:${index}`, name, losses.levels));
  const pile = column("pile", words.reader.pile, losses.piles);
  const evidence = column("evidence", words.reader.evidence);
  const strategy = column("strategy", words.reader.strategy);
  const rationale = column("rationale", words.reader.rationale);
  const answers = [...levels, pile, evidence, strategy, rationale];

  const rows = sampleRows(tab, codes, answers, reading);
  const ratings: Rating[] = [];
  const notes: SortNote[] = [];
  const noted: EvidenceNote[] = [];
  const seen = new Set<string>();
  for (const { row, sample } of rows) {
    if (seen.has(sample)) {
      reading.tell(leftOut.sampleTwice(sample, tab.title, row + 1));
      continue;
    }
    seen.add(sample);
    levels.forEach((place, criterion) => {
      const level = levelIn(tab, row, place, criterion, reading);
      if (level !== null) ratings.push({ sample, reader, criterion, level });
    });
    const text = (place: Filled) => typedIn(tab, row, place, reading);
    const note: SortNote = {
      sample,
      reader,
      evidence: text(evidence),
      strategy: text(strategy),
      rationale: text(rationale),
      pile: pileIn(tab, row, pile, reading),
    };
    if (note.evidence !== "" || note.strategy !== "" || note.rationale !== "" || note.pile !== null) notes.push(note);
    const { sheetId } = tab;
    if (note.evidence !== "")
      noted.push({ sample, reader, text: note.evidence, sheetId, cell: cellName(row, evidence.places[0]!) });
  }
  const lost = reading.samples.filter((sample) => !seen.has(sample));
  if (!mergedCodes(tab, codes, rows, lost, lost.length, reading)) reading.tell(leftOut.samplesLost(tab.title, lost));
  return { ratings, notes, evidence: noted, untouched: isUntouched(tab, rows, answers) };
};
