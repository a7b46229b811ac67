/** The Start here tab: what to do, in a few steps, for whoever opens the file first. */
import type { Language } from "../../core/language.ts";
import { longDate } from "../long-date.ts";
import type { Cell, Tab } from "../workbook.ts";
import { startHereTabId, tabNames } from "./tabs.ts";
import { sortSheetWords } from "./words.ts";

export const startHereTab = (meeting: {
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly protocolName: string;
  readonly notesUrl: string;
  readonly language: Language;
}): Tab => {
  const { language } = meeting;
  const words = sortSheetWords[language].startHere;
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
    [{ text: `${longDate(meeting.date, language)} · ${meeting.protocolName}`, look: "help" }],
    [],
    ...steps(words.readersHeading, words.readers),
    ...steps(words.facilitatorHeading, words.facilitator),
    [
      { text: words.notes, look: "code" },
      { text: words.openNotes, link: meeting.notesUrl, look: "text" },
    ],
    [
      { text: words.privacy, look: "code" },
      { text: words.codesAlone, look: "text" },
    ],
  ];
  return {
    sheetId: startHereTabId,
    title: tabNames[language].startHere,
    columns: [{ width: 100 }, { width: 680 }],
    rows,
    frozenRows: 0,
    frozenColumns: 0,
    guarded: [{ row: 0, column: 0, rows: rows.length, columns: 2 }],
    tones: [],
  };
};
