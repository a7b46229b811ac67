/** What is wrong with docs/checklist.md, a sentence a fault. */
import { type ChecklistRow, checklistRows, type Target } from "./checklist-rows.ts";
import type { Place } from "./places.ts";

/** The elements that the sources ask for are numbered from 1 to this. */
export const elements = 60;

/** Whole words alone are found: "5 minutes" does not stand in "15 minutes". */
const stands = (words: string, texts: readonly string[]): boolean => {
  const literal = words.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return texts.some((text) => new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "u").test(text));
};

const targetFaults = ({ place, part, words }: Target, places: ReadonlyMap<string, Place>): readonly string[] => {
  const made = places.get(place);
  if (made === undefined) return [`there is no place “${place}”`];
  const texts = made(part);
  if (texts === null) return [`there is no “${part}” in “${place}”`];
  const where = part === undefined ? place : `${place} > ${part}`;
  if (words.length === 0) return [`no words are given for “${where}”`];
  return words.filter((one) => !stands(one, texts)).map((one) => `“${one}” does not stand in “${where}”`);
};

const numberFaults = (rows: readonly ChecklistRow[]): readonly string[] => {
  const known = Array.from({ length: elements }, (_, index) => index + 1);
  const times = (number: number) => rows.filter((row) => row.number === number).length;
  return [
    ...known.filter((number) => times(number) === 0).map((number) => `${number}: is missing`),
    ...known.filter((number) => times(number) > 1).map((number) => `${number}: is there ${times(number)} times`),
    ...rows
      .filter(({ number }) => !known.includes(number))
      .map(({ number }) => `${number}: is no number of the checklist`),
  ];
};

export const checklistFaults = (markdown: string, places: ReadonlyMap<string, Place>): readonly string[] => {
  const rows = checklistRows(markdown);
  return [
    ...numberFaults(rows),
    ...rows.filter(({ targets }) => targets.length === 0).map(({ number }) => `${number}: no place is given`),
    ...rows.flatMap(({ number, targets }) =>
      targets.flatMap((target) => targetFaults(target, places).map((fault) => `${number}: ${fault}`)),
    ),
  ];
};
