/** The hidden Meeting tab: which meeting the sheet belongs to. It holds codes of samples and nothing else of students. */
import { type Language, languages } from "../../core/language.ts";
import { Problem } from "../../core/problem.ts";
import { fixedCell, inTab } from "../sheet-address.ts";
import { findColumn, type TabTable, textAt } from "../tables.ts";
import type { Cell, Tab } from "../workbook.ts";
import { tabBack, tabsSafe } from "./reading-words.ts";
import { firstReaderTabId, meetingTabId, tabNames } from "./tabs.ts";
import { sortSheetWords } from "./words.ts";

export interface MeetingFacts {
  /** Of the sort sheet's layout. */
  readonly version: string;
  readonly meetingId: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Of the sheet, and of all that is written of it later. */
  readonly language: Language;
  /** The protocol's name. */
  readonly protocol: string;
  readonly notesId: string;
  readonly notesUrl: string;
  /** null: My Drive. */
  readonly folderId: string | null;
  /** Codes, in the order of the sheet. */
  readonly samples: readonly string[];
  /** The readers and the identities of their tabs, in order. */
  readonly readers: readonly { readonly name: string; readonly sheetId: number }[];
  /** Taken out of the meeting later: their rows and tabs may still be there, and nobody is told of them. */
  readonly samplesOut: readonly string[];
  readonly readersOut: MeetingFacts["readers"];
}

const version = "1";
/** Where the tab lists the codes of its samples, as an address that stays. */
export const samplesAddress = (tab: Tab): string =>
  inTab(tab.title) +
  fixedCell(
    tab.rows.findIndex(([fact]) => fact?.text === "samples"),
    1,
  );

/** Before the sheetId of a reader's tab: the fact that somebody reads, or was taken out. */
export const readerKey = "reader:";
export const readerOutKey = "readerOut:";

export const meetingTab = (
  meeting: Omit<MeetingFacts, "version" | "readers" | "samplesOut" | "readersOut"> & {
    readonly readers: readonly string[];
  },
): Tab => {
  const facts: readonly (readonly [string, string])[] = [
    ["version", version],
    ["meetingId", meeting.meetingId],
    ["title", meeting.title],
    ["date", meeting.date],
    ["language", meeting.language],
    ["protocol", meeting.protocol],
    ["notesId", meeting.notesId],
    ["notesUrl", meeting.notesUrl],
    ["folderId", meeting.folderId ?? ""],
    ["samples", meeting.samples.join(" ")],
    ...meeting.readers.map((name, index) => [`${readerKey}${firstReaderTabId + index}`, name] as const),
  ];
  return {
    sheetId: meetingTabId,
    title: tabNames[meeting.language].meeting,
    hidden: true,
    columns: [
      { width: 140, key: "fact" },
      { width: 480, key: "value" },
    ],
    rows: [
      [
        { text: sortSheetWords[meeting.language].meeting.leave, look: "head" },
        { text: "", look: "head" },
      ],
      ...facts.map(([fact, value]): readonly Cell[] => [
        { text: fact, look: "code" },
        { text: value, look: "text" },
      ]),
    ],
    frozenRows: 1,
    frozenColumns: 0,
    guarded: [{ row: 0, column: 0, rows: facts.length + 1, columns: 2 }],
    tones: [],
  };
};

/** Throws Problem "sheet" where the tab no longer says which meeting this is. */
export const readMeetingTab = (tab: TabTable): MeetingFacts => {
  const fact = findColumn(tab, "fact");
  const value = findColumn(tab, "value");
  const facts = new Map<string, string>();
  if (typeof fact === "number" && typeof value === "number")
    for (const row of tab.rows.keys()) facts.set(textAt(tab, row, fact), textAt(tab, row, value));
  const need = (name: string): string => {
    const text = facts.get(name) ?? "";
    if (text === "")
      throw new Problem({
        code: "sheet",
        say: {
          en: `The hidden tab “${tab.title}” no longer says all about this meeting (${name}).`,
          es: `La pestaña oculta «${tab.title}» ya no dice todo sobre esta reunión (${name}).`,
        },
        safe: tabsSafe,
        next: tabBack,
      });
    return text;
  };
  const codes = (text: string): string[] => text.split(/\s+/).filter((code) => code !== "");
  const readersIn = (key: string): MeetingFacts["readers"] =>
    [...facts]
      .filter(([name, text]) => name.startsWith(key) && text !== "")
      .map(([name, text]) => ({ name: text, sheetId: Number(name.slice(key.length)) }));
  return {
    version: need("version"),
    meetingId: need("meetingId"),
    title: need("title"),
    date: need("date"),
    // Sheets that were made before we spoke others are in English.
    language: languages.find((one) => one === facts.get("language")) ?? "en",
    protocol: need("protocol"),
    notesId: need("notesId"),
    notesUrl: need("notesUrl"),
    folderId: facts.get("folderId") || null,
    samples: codes(need("samples")),
    readers: readersIn(readerKey),
    samplesOut: codes(facts.get("samplesOut") ?? ""),
    readersOut: readersIn(readerOutKey),
  };
};
