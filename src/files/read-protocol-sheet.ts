/**
 * A team's own protocol, read back from its sheet. Tabs are found by identity and columns by developer metadata, so moving,
 * sorting, renaming and another language do no harm. What cannot be read is told with its row and column.
 */
import { Problem } from "../core/problem.ts";
import { freshId } from "../core/protocol/fresh-id.ts";
import type { Protocol } from "../core/protocol/protocol.ts";
import { protocolAboutTabId } from "./protocol-sheet/about-tab.ts";
import { protocolPreworkTabId } from "./protocol-sheet/prework-tab.ts";
import { readPrework } from "./protocol-sheet/read-prework.ts";
import { readSegments } from "./protocol-sheet/read-segments.ts";
import { chosenIn, linesOf, needTab, type Row, wordsOf } from "./protocol-sheet/reading.ts";
import { protocolSegmentsTabId } from "./protocol-sheet/segments-tab.ts";
import {
  audiences,
  broughtChoices,
  type Choices,
  chosenOf,
  type Fact,
  facts,
  protocolSheetTexts,
  purposes,
} from "./protocol-sheet/words.ts";
import { findColumn, type TabTable, textAt } from "./tables.ts";

export interface ProtocolSheetReading {
  readonly protocol: Protocol;
  /** A sentence each: row, column, what is odd and what is expected. */
  readonly oddities: readonly string[];
}

const history = "File > Version history > See version history";

/** The facts of the first tab as rows, whose one column is "value". */
const factRows = (tab: TabTable, tell: (oddity: string) => void): ((fact: Fact) => Row<"value">) => {
  const value = findColumn(tab, "value");
  const fact = findColumn(tab, "fact");
  if (typeof value !== "number" || typeof fact !== "number") {
    const missing = value === "missing" || fact === "missing";
    throw new Problem({
      code: "sheet",
      say: `The tab “${tab.title}” ${missing ? "has lost a column that says" : "has a column twice that says"} what the protocol is.`,
      safe: "The sheet was left as it is, and all that is written in it is safe.",
      next: missing
        ? `Bring the column back with ${history}, then choose the protocol again.`
        : "Delete the copy of the column, then choose the protocol again.",
    });
  }
  return (name) => {
    const row = tab.rows.findIndex((_, index) => textAt(tab, index, fact) === name);
    return {
      number: row + 1,
      text: () => (row === -1 ? "" : textAt(tab, row, value)),
      odd: (_, what) =>
        tell(
          row === -1
            ? `${facts[name].en}: ${what}`
            : `Row ${row + 1}, ${textAt(tab, row, 0) || facts[name].en}: ${what}`,
        ),
    };
  };
};

const listOf = <Value extends string>(row: Row<"value">, choices: Choices<Value>): Value[] =>
  linesOf(row.text("value")).flatMap((typed) => {
    const value = chosenOf(choices, typed);
    if (value !== null) return [value];
    row.odd("value", `“${typed}” is not known and not used; write one of: ${wordsOf(choices)}.`);
    return [];
  });

/** Throws Problem "sheet" where a tab or a column that is needed is missing or there twice, or where there is no segment. */
export const readProtocolSheet = (tabs: readonly TabTable[]): ProtocolSheetReading => {
  const oddities: string[] = [];
  const tell = (oddity: string): void => {
    oddities.push(oddity);
  };
  const { tabs: titles } = protocolSheetTexts;
  const row = factRows(needTab(tabs, protocolAboutTabId, titles.start), tell);
  const text = (fact: Fact): string => row(fact).text("value");
  const segmentsTab = needTab(tabs, protocolSegmentsTabId, titles.segments);
  const segments = readSegments(segmentsTab, tell);
  if (segments.length === 0)
    throw new Problem({
      code: "sheet",
      say: `There is no segment in the tab “${segmentsTab.title}”.`,
      safe: "The sheet was left as it is, and all that is written in it is safe.",
      next: `Type a segment's name and minutes in row 2, or bring the rows back with ${history}.`,
    });

  const name = text("name") || "Our protocol";
  if (text("name") === "") row("name").odd("value", `the protocol has no name; “${name}” is used until you type one.`);
  const typedPrework = text("prework");
  const preworkMinutes = /^\d{1,4}$/.test(typedPrework) ? Number(typedPrework) : null;
  if (typedPrework !== "" && preworkMinutes === null)
    row("prework").odd("value", `“${typedPrework}” is not a whole number of minutes; type 30.`);

  const preworkTab = tabs.find((tab) => tab.sheetId === protocolPreworkTabId);
  if (preworkTab === undefined)
    tell(
      `The tab “${titles.prework.en}” is missing: the protocol is read without preparation. Bring it back with ${history}.`,
    );
  return {
    protocol: {
      id: text("id") || freshId(name, new Set(), "our-protocol"),
      name,
      summary: text("summary"),
      audience: chosenIn(row("audience"), "value", audiences) ?? "team",
      purposes: listOf(row("purposes"), purposes),
      brought: listOf(row("brought"), broughtChoices),
      source: {
        title: text("sourceTitle"),
        publisher: text("sourcePublisher"),
        year: text("sourceYear"),
        url: text("sourceUrl"),
      },
      considerations: linesOf(text("considerations")),
      prework: preworkTab === undefined ? null : readPrework(preworkTab, preworkMinutes, tell),
      segments,
    },
    oddities,
  };
};
