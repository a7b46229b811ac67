/** What the summary says, in English. */
import { listed } from "../../core/pasted/listed.ts";
import { shared } from "../words.en.ts";

export const words = {
  ...shared,
  summarize: {
    heading: "Summarize",
    noMeeting: "This spreadsheet is not a sort sheet.",
    noMeetingNext:
      "Open the sort sheet of your meeting and choose Summarize there. To start a new meeting, open a Google document and choose Plan a meeting in this add-on's menu.",
    explain: "Counts the levels that your team agreed on and writes the summary into the notes document.",
    notes: "Notes document",
    start: "Summarize",
    again: "Summarize again",
    working: "Reading the sort sheet and writing the summary …",
    doneHeading: "Summary",
    written: {
      notes: "The summary is in the notes document",
      "trends document": "The summary is in a trends document: your add-on may not write in the notes",
    },
    log: "Team log",
    logFailed: "The team log was not written.",
    chooseFile: "Choose this file",
    stop: "Stop waiting",
    tryAgain: "Try again",
    waiting: "Waiting for your choice in the other window. If you closed it, press “Stop waiting”.",
    late: "No file was chosen.",
    gap: "Where to work next",
    glows: "Glows",
    grows: "Grows",
    criteria: "Criteria",
    samplesUnit: (n: number): string => (n === 1 ? "sample" : "samples"),
    gradeLine: "below grade level",
    wordsHeading: "Words that came up again",
    wordsHelp:
      "In two or more evidence notes. A help to find what belongs together: words alone say nothing of quality.",
    wordsMore: (n: number) => `${n} more`,
    /** Before the code of a sample that a reader noted the word for, for those who only hear it. */
    wordsNote: (word: string, reader: string) => `“${word}”, noted by ${reader}`,
    details: "Details",
    detailsHelp:
      "For those who know these figures. 1 is full agreement, 0 what chance gives; the interval says how sure that is.",
    alpha: (name: string, value: string, low: string, high: string, samples: number) =>
      `${name}: Krippendorff's ordinal alpha ${value} (95 % interval ${low} to ${high}, ${samples} samples)`,
    alphaNone: (name: string, samples: number) =>
      `${name}: Krippendorff's alpha cannot be computed, as all ${samples} samples were given the same level`,
    kendall: (value: string, readers: number, samples: number) =>
      `Piles and ranks: Kendall's W ${value} (${readers} readers, ${samples} samples)`,
    kendallNone: "Piles and ranks: Kendall's W cannot be computed, as nobody tells samples apart",
    talkFirst: "Talk about first",
    talkMore: (n: number) => `${n} more`,
    untouched: (readers: readonly string[]) =>
      `${listed(readers)} ${readers.length === 1 ? "has" : "have"} not filled anything yet.`,
    oddities: "Could not be read",
  },
};
