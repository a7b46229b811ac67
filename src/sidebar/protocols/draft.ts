/** A pasted protocol while it is checked and corrected: what was read, and over it what the user typed. Plain values. */
import { freshId } from "../../core/protocol/fresh-id.ts";
import type { Minutes, Protocol, Segment } from "../../core/protocol/protocol.ts";
import type { ProtocolsWords } from "./words.ts";

export interface Row {
  /** Tells rows apart as they move. */
  readonly key: number;
  /** What was read; null for a row that the user added. */
  readonly read: Segment | null;
  readonly stage: string;
  readonly title: string;
  /** Minutes as typed. */
  readonly least: string;
  readonly usual: string;
  readonly most: string;
  readonly optional: boolean;
}

export interface Draft {
  /** All that is not corrected here goes into the sheet as it was read. */
  readonly read: Protocol;
  readonly name: string;
  readonly rows: readonly Row[];
}

export type RowField = "stage" | "title" | "least" | "usual" | "most";

export interface Fault {
  /** Name of the control, as in src/sidebar/parts/field.tsx. */
  readonly field: string;
  /** null where it is no row's. */
  readonly row: number | null;
  readonly say: string;
  /** Something is not there yet: to be said only when saving was asked for. */
  readonly missing: boolean;
}

export const rowField = (row: Row, field: RowField): string => `${row.key}-${field}`;

export const draftOf = (read: Protocol): Draft => ({
  read,
  name: read.name,
  rows: read.segments.map(
    (segment, key): Row => ({
      key,
      read: segment,
      stage: segment.stage ?? "",
      title: segment.title,
      least: String(segment.minutes.least),
      usual: String(segment.minutes.usual),
      most: String(segment.minutes.most),
      optional: segment.optional,
    }),
  ),
});

export const newRow = (rows: readonly Row[]): Row => ({
  key: rows.reduce((most, { key }) => Math.max(most, key), -1) + 1,
  read: null,
  stage: "",
  title: "",
  least: "",
  usual: "",
  most: "",
  optional: false,
});

/** The rows with one moved up (-1) or down (1); the same where it is at the end already. Stages begin where they began. */
export const moved = (rows: readonly Row[], key: number, by: -1 | 1): readonly Row[] => {
  const from = rows.findIndex((row) => row.key === key);
  const row = rows[from];
  const other = rows[from + by];
  if (row === undefined || other === undefined) return rows;
  return rows.map((one) =>
    one === row ? { ...other, stage: row.stage } : one === other ? { ...row, stage: other.stage } : one,
  );
};

/** The rows without one of them. The stage that began with it begins with the next. */
export const without = (rows: readonly Row[], { key, stage }: Row): readonly Row[] => {
  const at = rows.findIndex((row) => row.key === key);
  return rows
    .map((row, index) => (index === at + 1 && row.stage === "" ? { ...row, stage } : row))
    .filter((row) => row.key !== key);
};

/** The rows with one back at `index`, and with it the beginning of its stage. */
export const withBack = (rows: readonly Row[], back: Row, index: number): readonly Row[] => [
  ...rows.slice(0, index),
  back,
  ...rows.slice(index).map((row, after) => (after === 0 && row.stage === back.stage ? { ...row, stage: "" } : row)),
];

const longest = 24 * 60;
/** What a sheet's segments can be: src/addon/inputs.ts. */
const mostSegments = 100;

const wholeNumber = (typed: string): number | null => (/^\d{1,9}$/.test(typed) ? Number(typed) : null);

/** Blank least and most minutes are the usual ones. null where a number is missing or none. */
export const minutesOf = (row: Row): Minutes | null => {
  const usual = wholeNumber(row.usual.trim());
  const least = row.least.trim() === "" ? usual : wholeNumber(row.least.trim());
  const most = row.most.trim() === "" ? usual : wholeNumber(row.most.trim());
  return usual === null || least === null || most === null ? null : { least, usual, most };
};

const rowFaults = (row: Row, index: number, { paste: { fault } }: ProtocolsWords): Fault[] => {
  const faults: Fault[] = [];
  const tell = (field: RowField, say: string, missing = false) =>
    faults.push({ field: rowField(row, field), row: index, say, missing });
  if (row.title.trim() === "") tell("title", fault.title, true);
  for (const field of ["least", "usual", "most"] as const) {
    const typed = row[field].trim();
    const number = wholeNumber(typed);
    if (typed === "" && field !== "usual") continue;
    if (typed === "") tell(field, fault.missing, true);
    else if (number === null) tell(field, fault.notWhole(typed.slice(0, 30)));
    else if (number === 0) tell(field, fault.zero);
    else if (number > longest) tell(field, fault.tooLong);
  }
  const minutes = minutesOf(row);
  if (minutes === null || faults.some(({ field }) => field !== rowField(row, "title"))) return faults;
  if (minutes.least > minutes.usual) tell("least", fault.least(minutes.least, minutes.usual));
  if (minutes.most < minutes.usual) tell("most", fault.most(minutes.most, minutes.usual));
  return faults;
};

/** All that keeps the draft from being saved, from top to bottom. */
export const faultsOf = ({ name, rows }: Draft, words: ProtocolsWords): readonly Fault[] => {
  const { fault } = words.paste;
  const whole = (field: string, say: string, missing: boolean): Fault => ({ field, row: null, say, missing });
  return [
    ...(name.trim() === "" ? [whole("name", fault.name, true)] : []),
    ...(rows.length === 0 ? [whole("add", fault.noSegments, true)] : []),
    ...(rows.length > mostSegments ? [whole("add", fault.tooMany, false)] : []),
    ...rows.flatMap((row, index) => rowFaults(row, index, words)),
  ];
};

/** The corrected protocol. Only for a draft without faults. */
export const protocolOf = ({ read, name, rows }: Draft): Protocol => {
  const taken = new Set(rows.flatMap((row) => (row.read === null ? [] : [row.read.id])));
  return {
    ...read,
    name: name.trim(),
    segments: rows.map((row): Segment => {
      const { stage: _, ...rest } = row.read ?? { purposes: [], steps: [], tips: [] };
      const title = row.title.trim();
      const id = row.read?.id ?? freshId(title, taken);
      taken.add(id);
      return {
        ...rest,
        id,
        ...(row.stage.trim() === "" ? {} : { stage: row.stage.trim() }),
        title,
        minutes: minutesOf(row)!,
        optional: row.optional,
      };
    }),
  };
};

/** Minutes of all that is not optional; null while a number is missing or none. */
export const together = (rows: readonly Row[]): Minutes | null =>
  rows
    .filter(({ optional }) => !optional)
    .map(minutesOf)
    .reduce<Minutes | null>(
      (sum, one) =>
        sum === null || one === null
          ? null
          : { least: sum.least + one.least, usual: sum.usual + one.usual, most: sum.most + one.most },
      { least: 0, usual: 0, most: 0 },
    );
