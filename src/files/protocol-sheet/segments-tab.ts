/** The Segments tab of a protocol sheet: a row a segment, with spare rows that have the same drop-downs. */
import { type Language, languages } from "../../core/language.ts";
import type { Prompt, Room, Segment } from "../../core/protocol/protocol.ts";
import type { Cell, Tab } from "../workbook.ts";
import { type Choices, fills, protocolSheetTexts, rooms, type SegmentKey, segmentColumns, yesNo } from "./words.ts";

export const protocolSegmentsTabId = 820;

const spareRows = 15;

/** A text as a line of a cell. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

export const lines = (texts: readonly string[]): string => texts.map(oneLine).join("\n");

export const dropDown = <Value extends string>(
  choices: Choices<Value>,
  value: Value | "",
  language: Language,
): Cell => ({
  ...(value === "" ? {} : { text: choices[value][language] }),
  look: "input",
  choices: (Object.keys(choices) as Value[]).map((one) => choices[one][language]),
});

/** The room that most prompts have, the first of them where several do; null without prompts. */
const usualRoom = (prompts: readonly Prompt[]): Room | null => {
  const count = (room: Room) => prompts.filter((prompt) => prompt.room === room).length;
  return prompts.reduce<Room | null>(
    (usual, { room }) => (usual === null || count(room) > count(usual) ? room : usual),
    null,
  );
};

/** "[each] What do we see?": a room's name before a question, in any language. */
export const roomMark = new RegExp(
  `^\\[(${Object.values(rooms)
    .flatMap((words) => languages.map((language) => words[language]))
    .join("|")})\\] ?`,
  "i",
);

const stepLines = ({ steps }: Segment, room: Room | null, language: Language): string =>
  lines(
    steps.flatMap((step) => [
      step.text,
      ...step.prompts.map((prompt) => {
        const mark = prompt.room !== room || roomMark.test(oneLine(prompt.text));
        return `- ${mark ? `[${rooms[prompt.room][language]}] ` : ""}${prompt.text}`;
      }),
    ]),
  );

const minutesCell = (number: number | undefined): Cell =>
  number === undefined ? { look: "input" } : { number, look: "input" };

const writing = (text: string): Cell => (text === "" ? { look: "writing" } : { text, look: "writing" });

const segmentCells = (segment: Segment | null, language: Language): Readonly<Record<SegmentKey, Cell>> => {
  const room = usualRoom(segment?.steps.flatMap(({ prompts }) => prompts) ?? []);
  const answer = (value: boolean | undefined) =>
    dropDown(yesNo, segment === null ? "" : value ? "yes" : "no", language);
  return {
    stage: writing(oneLine(segment?.stage ?? "")),
    title: writing(oneLine(segment?.title ?? "")),
    least: minutesCell(segment?.minutes.least),
    usual: minutesCell(segment?.minutes.usual),
    most: minutesCell(segment?.minutes.most),
    optional: answer(segment?.optional),
    planning: answer(segment?.planning),
    purposes: writing(lines(segment?.purposes ?? [])),
    steps: writing(segment === null ? "" : stepLines(segment, room, language)),
    room: dropDown(rooms, room ?? "", language),
    tips: writing(lines(segment?.tips ?? [])),
    fill: dropDown(fills, segment?.fill ?? "", language),
    settles: answer(segment?.settles),
    revises: answer(segment?.revises),
    id: segment === null ? {} : { text: segment.id, look: "code" },
  };
};

export const segmentsTab = (segments: readonly Segment[], language: Language): Tab => {
  const spare = Array.from({ length: spareRows }, () => null);
  return {
    sheetId: protocolSegmentsTabId,
    title: protocolSheetTexts.tabs.segments[language],
    columns: segmentColumns.map(({ key, width }) => ({ key, width, ...(key === "id" ? { hidden: true } : {}) })),
    rows: [
      segmentColumns.map(({ heading }): Cell => ({ text: heading[language], look: "head" })),
      ...[...segments, ...spare].map((segment) => {
        const cells = segmentCells(segment, language);
        return segmentColumns.map(({ key }) => cells[key]);
      }),
    ],
    frozenRows: 1,
    frozenColumns: 2,
    guarded: [{ row: 0, column: 0, rows: 1, columns: segmentColumns.length }],
    tones: [],
  };
};
