/**
 * A team's own protocol, read back from its sheet. Tabs are found by identity and columns by developer metadata, so moving,
 * sorting, renaming and another language do no harm. What cannot be read is told with its row and column.
 */
import { inLanguage, type Language, type Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import { freshId } from "../core/protocol/fresh-id.ts";
import type { Protocol } from "../core/protocol/protocol.ts";
import { unnamedProtocol } from "../core/protocol/unnamed.ts";
import { protocolAboutTabId } from "./protocol-sheet/about-tab.ts";
import { protocolPreworkTabId } from "./protocol-sheet/prework-tab.ts";
import { readPrework } from "./protocol-sheet/read-prework.ts";
import { readSegments } from "./protocol-sheet/read-segments.ts";
import {
  chosenIn,
  history,
  linesOf,
  needTab,
  nothingLost,
  oddIn,
  type Reading,
  type Row,
  thenAgain,
  unknownWord,
} from "./protocol-sheet/reading.ts";
import { protocolSegmentsTabId } from "./protocol-sheet/segments-tab.ts";
import { sheetLanguage } from "./protocol-sheet/sheet-language.ts";
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
  /** Of the sheet's headings. */
  readonly language: Language;
  /** A sentence each: tab, row, column, what is odd and what is expected. */
  readonly oddities: readonly Words[];
}

/** The facts of the first tab as rows, whose one column is "value". */
const factRows = (tab: TabTable, { language, tell }: Reading): ((fact: Fact) => Row<"value">) => {
  const value = findColumn(tab, "value");
  const fact = findColumn(tab, "fact");
  if (typeof value !== "number" || typeof fact !== "number") {
    const missing = value === "missing" || fact === "missing";
    throw new Problem({
      code: "sheet",
      say: {
        en: `The tab “${tab.title}” ${missing ? "has lost a column that says" : "has a column twice that says"} what the protocol is.`,
        es: `La pestaña «${tab.title}» ${missing ? "perdió una columna" : "tiene dos veces una columna"} que dice qué es el protocolo.`,
      },
      safe: nothingLost,
      next: thenAgain(
        missing
          ? { en: `Bring the column back with ${history.en}`, es: `Recupere la columna con ${history.es}` }
          : { en: "Delete the copy of the column", es: "Borre la copia de la columna" },
      ),
    });
  }
  return (name) => {
    const row = tab.rows.findIndex((_, index) => textAt(tab, index, fact) === name);
    const heading = textAt(tab, row, 0) || facts[name][language];
    return {
      number: row + 1,
      language,
      heading: () => heading,
      text: () => (row === -1 ? "" : textAt(tab, row, value)),
      odd: (_, what) => tell(oddIn(tab.title, row === -1 ? null : row + 1, heading, what)),
    };
  };
};

const listOf = <Value extends string>(row: Row<"value">, choices: Choices<Value>): Value[] =>
  linesOf(row.text("value")).flatMap((typed) => {
    const value = chosenOf(choices, typed);
    if (value !== null) return [value];
    row.odd("value", unknownWord(typed, choices, row.language));
    return [];
  });

/** Throws Problem "sheet" where a tab or a column that is needed is missing or there twice, or where there is no segment. */
export const readProtocolSheet = (tabs: readonly TabTable[]): ProtocolSheetReading => {
  const oddities: Words[] = [];
  const language = sheetLanguage(tabs);
  const reading: Reading = {
    language,
    tell: (oddity) => {
      oddities.push(oddity);
    },
  };
  const titles = inLanguage(protocolSheetTexts.tabs, language);
  const row = factRows(needTab(tabs, protocolAboutTabId, titles.start), reading);
  const text = (fact: Fact): string => row(fact).text("value");
  const segmentsTab = needTab(tabs, protocolSegmentsTabId, titles.segments);
  const segments = readSegments(segmentsTab, reading);
  if (segments.length === 0)
    throw new Problem({
      code: "sheet",
      say: {
        en: `There is no segment in the tab “${segmentsTab.title}”.`,
        es: `No hay ningún segmento en la pestaña «${segmentsTab.title}».`,
      },
      safe: nothingLost,
      next: {
        en: `Type a segment's name and minutes in row 2, or bring the rows back with ${history.en}.`,
        es: `Escriba el nombre y los minutos de un segmento en la fila 2, o recupere las filas con ${history.es}.`,
      },
    });

  const name = text("name") || unnamedProtocol[language];
  if (text("name") === "")
    row("name").odd("value", {
      en: `the protocol has no name; “${name}” is used until you type one.`,
      es: `el protocolo no tiene nombre; se usa «${name}» hasta que escriba uno.`,
    });
  const typedPrework = text("prework");
  const preworkMinutes = /^\d{1,4}$/.test(typedPrework) ? Number(typedPrework) : null;
  if (typedPrework !== "" && preworkMinutes === null)
    row("prework").odd("value", {
      en: `“${typedPrework}” is not a whole number of minutes; type 30.`,
      es: `«${typedPrework}» no es un número entero de minutos; escriba 30.`,
    });

  const preworkTab = tabs.find((tab) => tab.sheetId === protocolPreworkTabId);
  if (preworkTab === undefined)
    reading.tell({
      en: `The tab “${titles.prework}” is missing: the protocol is read without preparation. Bring it back with ${history.en}.`,
      es: `Falta la pestaña «${titles.prework}»: el protocolo se lee sin preparación. Recupérela con ${history.es}.`,
    });
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
      prework: preworkTab === undefined ? null : readPrework(preworkTab, preworkMinutes, reading),
      segments,
    },
    language,
    oddities,
  };
};
