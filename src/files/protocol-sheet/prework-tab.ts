/** The Preparation tab of a protocol sheet: a row for each task, reading, and question; questions stand under their heading. */
import type { Language } from "../../core/language.ts";
import type { Prework } from "../../core/protocol/protocol.ts";
import type { Cell, Tab } from "../workbook.ts";
import { dropDown, oneLine } from "./segments-tab.ts";
import { kinds, preworkColumns, protocolSheetTexts, yesNo } from "./words.ts";

export const protocolPreworkTabId = 830;

const spareRows = 15;

interface Row {
  readonly kind: keyof typeof kinds;
  readonly text: string;
  readonly link?: string;
  readonly optional?: boolean;
  readonly personal?: boolean;
}

const rowsOf = ({ facilitator, members, readings, prompts }: Prework): readonly Row[] => [
  ...facilitator.map((text): Row => ({ kind: "facilitator", text })),
  ...members.map((text): Row => ({ kind: "member", text })),
  ...readings.map(({ title, url }): Row => ({ kind: "reading", text: title, link: url })),
  ...prompts.flatMap(({ heading, optional, personal, prompts }): Row[] => [
    { kind: "group", text: heading, optional, personal },
    ...prompts.map((text): Row => ({ kind: "question", text })),
  ]),
];

export const preworkTab = (prework: Prework | null, language: Language): Tab => {
  const answer = (value: boolean | undefined): Cell =>
    dropDown(yesNo, value === undefined ? "" : value ? "yes" : "no", language);
  const cellsOf = (row: Row | null): readonly Cell[] => [
    dropDown(kinds, row?.kind ?? "", language),
    { text: oneLine(row?.text ?? ""), look: "writing" },
    { text: oneLine(row?.link ?? ""), look: "input" },
    answer(row?.optional),
    answer(row?.personal),
  ];
  const spare = Array.from({ length: spareRows }, () => null);
  return {
    sheetId: protocolPreworkTabId,
    title: protocolSheetTexts.tabs.prework[language],
    columns: preworkColumns.map(({ key, width }) => ({ key, width })),
    rows: [
      preworkColumns.map(({ heading }): Cell => ({ text: heading[language], look: "head" })),
      ...[...(prework === null ? [] : rowsOf(prework)), ...spare].map(cellsOf),
    ],
    frozenRows: 1,
    frozenColumns: 0,
    guarded: [{ row: 0, column: 0, rows: 1, columns: preworkColumns.length }],
    tones: [],
  };
};
