/**
 * What people wrote in a sort sheet, read back. Tabs are found by identity, columns by developer metadata and rows by
 * sample code, so that moving, sorting and renaming do no harm. What cannot be read is said with its place and a remedy.
 */
import type { Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import type { Rubric } from "../core/rubric/rubric.ts";
import { codeFinder } from "../core/samples/typed-codes.ts";
import type { Sort } from "../core/sorting/rating.ts";
import type { EvidenceNote } from "../core/trends/repeated-words.ts";
import { type MeetingFacts, readMeetingTab } from "./sort-sheet/meeting-tab.ts";
import { type Oddity, oddSentences } from "./sort-sheet/oddities.ts";
import { readConsensusTab } from "./sort-sheet/read-consensus-tab.ts";
import { readReaderTab } from "./sort-sheet/read-reader-tab.ts";
import { readRubricTab } from "./sort-sheet/read-rubric-tab.ts";
import type { Reading } from "./sort-sheet/reading.ts";
import { asShown, leftOut, tabsSafe, unreadable } from "./sort-sheet/reading-words.ts";
import { consensusTabId, firstReaderTabId, meetingTabId, rubricTabId, tabNames } from "./sort-sheet/tabs.ts";
import type { TabTable } from "./tables.ts";

export interface SortSheetReading {
  readonly meeting: MeetingFacts;
  readonly rubric: Rubric;
  readonly sort: Sort;
  /** Evidence as readers noted it, with its cell. */
  readonly evidence: readonly EvidenceNote[];
  /** Readers who have not filled anything yet. */
  readonly untouched: readonly string[];
  /** A sentence or two each: tab, cell or column, and how to mend it. */
  readonly oddities: readonly Words[];
}

/** `title`: what the tab was called. */
const needTab = (tabs: readonly TabTable[], sheetId: number, title: Words): TabTable => {
  const tab = tabs.find((one) => one.sheetId === sheetId);
  if (tab) return tab;
  throw new Problem({ code: "sheet", safe: tabsSafe, ...unreadable.tab(title) });
};

/** Samples that were taken out of the meeting are known, so that nobody is told of their rows. */
export const sampleFinder = ({ samples, samplesOut }: MeetingFacts): Reading["sampleOf"] => {
  const find = codeFinder([...samples, ...samplesOut.filter((code) => !samples.includes(code))]);
  return (typed) => {
    const code = find(typed);
    return code === undefined || samples.includes(code) ? code : null;
  };
};

/**
 * Reads the tabs of a sort sheet. Throws Problem "sheet" where the Rubric or the Meeting tab cannot be used; all else that is
 * missing or unclear is left out and told as an oddity.
 */
export const readSortSheet = (tabs: readonly TabTable[]): SortSheetReading => {
  const meeting = readMeetingTab(needTab(tabs, meetingTabId, { en: tabNames.en.meeting, es: tabNames.es.meeting }));
  const { language, samples } = meeting;
  const names = tabNames[language];
  const { rubric, originals } = readRubricTab(needTab(tabs, rubricTabId, asShown(names.rubric)), language);
  const oddities: Oddity[] = [];
  const tell = (oddity: Oddity): void => {
    oddities.push(oddity);
  };
  const reading: Reading = { rubric, originals, samples, sampleOf: sampleFinder(meeting), language, tell };

  const readers = meeting.readers.flatMap(({ name, sheetId }) => {
    const tab = tabs.find((one) => one.sheetId === sheetId);
    if (tab === undefined) tell(leftOut.reader(name));
    return tab === undefined ? [] : [{ name, ...readReaderTab(tab, name, reading) }];
  });
  // Our own tabs have small identities, and Google gives a copy a large one; keys are copied with the columns.
  const known = new Set([...meeting.readers, ...meeting.readersOut].map(({ sheetId }) => sheetId));
  for (const { sheetId, title, columns } of tabs)
    if (sheetId >= firstReaderTabId && !known.has(sheetId) && columns.length > 0) tell(leftOut.copy(title));

  const consensus = tabs.find((one) => one.sheetId === consensusTabId);
  if (consensus === undefined) tell(leftOut.consensus(names.consensus));

  return {
    meeting,
    rubric,
    sort: {
      samples,
      readers: readers.map(({ name }) => name),
      ratings: readers.flatMap(({ ratings }) => ratings),
      notes: readers.flatMap(({ notes }) => notes),
      agreed: consensus === undefined ? [] : readConsensusTab(consensus, reading),
    },
    evidence: readers.flatMap(({ evidence }) => evidence),
    untouched: readers.filter(({ untouched }) => untouched).map(({ name }) => name),
    oddities: oddSentences(oddities),
  };
};
