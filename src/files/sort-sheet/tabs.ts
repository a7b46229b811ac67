/** The tabs of a sort sheet: their identities, which Google keeps through renaming and moving, and their names. */
import { type Language, languages } from "../../core/language.ts";
import { sortSheetWords } from "./words.ts";

export const startHereTabId = 100;
export const rubricTabId = 200;
export const consensusTabId = 300;
export const comparisonsTabId = 350;
export const trendsTabId = 400;
export const boardTabId = 450;
export const otherDataTabId = 460;
export const meetingTabId = 500;
/** Reader i has the tab 1000 + i. */
export const firstReaderTabId = 1000;

type TabName = "startHere" | "rubric" | "consensus" | "comparisons" | "trends" | "board" | "otherData" | "meeting";

export const tabNames: Readonly<Record<Language, Readonly<Record<TabName, string>>>> = {
  en: {
    startHere: "Start here",
    rubric: "Rubric",
    consensus: "Consensus",
    comparisons: "Comparisons",
    trends: "Trends",
    board: "Board",
    otherData: "Other data",
    meeting: "Meeting",
  },
  es: {
    startHere: "Empiece aquí",
    rubric: "Rúbrica",
    consensus: "Consenso",
    comparisons: "Comparaciones",
    trends: "Tendencias",
    board: "Tablero",
    otherData: "Otros datos",
    meeting: "Reunión",
  },
};

/** In every language, as a file may be opened in another. Excel keeps its word for "History" for itself. */
const taken = [...languages.flatMap((one) => Object.values(tabNames[one])), "History", "Historial"].map((name) =>
  name.toLowerCase(),
);
const longest = 31;

const cut = (text: string, length: number): string =>
  // Never through the middle of a pair of code units.
  text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();

/**
 * A tab's name for each reader, in order: the reader's own name as far as Sheets and Excel allow it (31 code units, none
 * of : \ / ? * [ ], no apostrophe at either end, no two alike in any case).
 */
export const readerTabNames = (readers: readonly string[], language: Language): readonly string[] => {
  const used = new Set<string>(taken);
  return readers.map((reader, index) => {
    const plain = reader
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a pasted name may carry
      .replace(/[:\\/?*[\]\u0000-\u001f]/g, " ")
      .replace(/\s+/g, " ")
      .replace(/^['\s]+|['\s]+$/g, "");
    const name = cut(plain, longest).replace(/'+$/, "") || sortSheetWords[language].reader.nameless(index + 1);
    let unique = name;
    for (let copy = 2; used.has(unique.toLowerCase()); copy++) {
      const ending = ` (${copy})`;
      unique = cut(name, longest - ending.length) + ending;
    }
    used.add(unique.toLowerCase());
    return unique;
  });
};
