/** The Start here tab: what to do, in a few steps, for whoever opens the file first. */
import type { Cell, Tab } from "../workbook.ts";
import { startHereTabId, tabNames } from "./tabs.ts";

const readers = [
  "Open the tab with your name, and the work through its links.",
  "Work on your own first: choose a level for each sample and criterion. The Rubric tab says what the levels mean.",
  "Note what in the work shows it. “Not scorable” is for work that cannot be judged; a blank is for what you have not read yet.",
  "Talk in the Consensus tab once everyone is done.",
];
const facilitator = [
  "See in Consensus whether all rows are filled. Begin the talk with “Talk first”, then “Grade-level line”.",
  "Choose the agreed level and write the reason, row by row. Where all readers agree, nothing needs to be chosen.",
  "Look at the counts in Trends.",
  "With the add-on: Extensions > Student Work Review > Summarize this sort, and the trends are written into the meeting notes.",
];

export const startHereTab = (meeting: {
  readonly title: string;
  /** As people read it. */
  readonly date: string;
  readonly protocolName: string;
  readonly notesUrl: string;
}): Tab => {
  const steps = (heading: string, texts: readonly string[]): (readonly Cell[])[] => [
    [
      { text: heading, look: "head" },
      { text: "", look: "head" },
    ],
    ...texts.map((text, index): readonly Cell[] => [
      { text: String(index + 1), look: "level" },
      { text, look: "text" },
    ]),
    [],
  ];
  const rows: (readonly Cell[])[] = [
    [{ text: meeting.title, look: "title" }],
    [{ text: `${meeting.date} · ${meeting.protocolName}`, look: "help" }],
    [],
    ...steps("Readers", readers),
    ...steps("Facilitator", facilitator),
    [
      { text: "Notes", look: "code" },
      { text: "Open the meeting notes", link: meeting.notesUrl, look: "text" },
    ],
    [
      { text: "Privacy", look: "code" },
      {
        text: "Samples go by codes alone. Please write no names of students here: the key to the codes is with the facilitator.",
        look: "text",
      },
    ],
  ];
  return {
    sheetId: startHereTabId,
    title: tabNames.startHere,
    columns: [{ width: 100 }, { width: 680 }],
    rows,
    frozenRows: 0,
    frozenColumns: 0,
    guarded: [{ row: 0, column: 0, rows: rows.length, columns: 2 }],
    tones: [],
  };
};
