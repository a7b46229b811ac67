/** The first tab of a protocol sheet: how to edit it, in five lines, and what the protocol is. */
import type { Language } from "../../core/language.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import type { Cell, Tab } from "../workbook.ts";
import { dropDown, lines, oneLine } from "./segments-tab.ts";
import { audiences, broughtChoices, type Fact, factHelp, facts, protocolSheetTexts, purposes } from "./words.ts";

export const protocolAboutTabId = 810;

export const aboutTab = (protocol: Protocol, language: Language): Tab => {
  const { source } = protocol;
  const text = (value: string): Cell => ({ text: oneLine(value), look: "writing" });
  const list = (values: readonly string[]): Cell => ({ text: lines(values), look: "writing" });
  const values: Readonly<Record<Fact, Cell>> = {
    name: text(protocol.name),
    summary: text(protocol.summary),
    audience: dropDown(audiences, protocol.audience, language),
    purposes: list(protocol.purposes.map((one) => purposes[one][language])),
    brought: list(protocol.brought.map((one) => broughtChoices[one][language])),
    considerations: list(protocol.considerations),
    prework: protocol.prework === null ? { look: "input" } : { number: protocol.prework.minutes, look: "input" },
    sourceTitle: text(source.title),
    sourcePublisher: text(source.publisher),
    sourceYear: text(source.year),
    sourceUrl: text(source.url),
    id: { text: protocol.id, look: "text" },
  };
  const help = (fact: Fact): Cell => {
    const words = factHelp[fact];
    return words === undefined ? {} : { text: words[language], look: "text" };
  };
  const top: readonly (readonly Cell[])[] = [
    [{ text: oneLine(protocol.name), look: "title" }],
    ...protocolSheetTexts.explain.map((line, index): readonly Cell[] => [
      { text: String(index + 1), look: "level" },
      { text: line[language], look: "text" },
    ]),
    [],
  ];
  return {
    sheetId: protocolAboutTabId,
    title: protocolSheetTexts.tabs.start[language],
    columns: [{ width: 220 }, { width: 620, key: "value" }, { width: 300 }, { width: 100, key: "fact", hidden: true }],
    rows: [
      ...top,
      ...(Object.keys(facts) as Fact[]).map((fact): readonly Cell[] => [
        { text: facts[fact][language], look: "code" },
        values[fact],
        help(fact),
        { text: fact, look: "text" },
      ]),
    ],
    frozenRows: 0,
    frozenColumns: 0,
    guarded: [{ row: 0, column: 0, rows: top.length, columns: 2 }],
    tones: [],
  };
};
