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
    fetchAgain: "Show the rest",
    working: "Reading the sort sheet and writing the summary …",
    doneHeading: "Summary",
    written: {
      notes: "The summary is in the notes document",
      "trends document": "The summary is in a trends document: your add-on may not write in the notes",
    },
    next: (talk: boolean): string =>
      talk
        ? "What now: talk through “Talk about first” below, settle the levels in the consensus tab and summarize again. Then write one or two action steps in the notes: what, who and by when."
        : "What now: read it together and write one or two action steps in the notes: what, who and by when.",
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
    talkFirst: "Talk about first",
    talkMore: (n: number) => `${n} more`,
    untouched: (readers: readonly string[]) =>
      `${listed(readers)} ${readers.length === 1 ? "has" : "have"} not filled anything yet.`,
    oddities: "Could not be read",
  },
};
