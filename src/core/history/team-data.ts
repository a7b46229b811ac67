/**
 * The team log for other engines, a record a meeting and criterion. docs/team-data.md describes it; whoever changes a field here
 * counts `schemaVersion` up. It leaves the team, so counts of few samples and samples that are all alike are withheld (decision 10),
 * and those of a recent meeting, which may still change: two downloads would tell what the one work was that came between.
 */
import { fewestShared, isFewOrAlike } from "../sharing/few-or-alike.ts";
import type { LoggedRow } from "./read-log.ts";

export const schemaVersion = 1;

/** After so many days nobody changes a meeting's sort any more. */
const daysUntilShared = 14;

interface LevelCount {
  readonly level: string;
  readonly samples: number;
}

/** null: not known, or left out for the reason that `suppressed` gives. */
export interface TeamRecord {
  readonly schema_version: number;
  readonly meeting_id: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly meeting: string;
  readonly protocol: string;
  readonly rubric: string;
  readonly criterion_number: number | null;
  readonly criterion: string;
  readonly weight: number | null;
  readonly grade_level_begins_at: string;
  /** Alike for records whose criterion, levels and grade level are: only those can be compared. */
  readonly rubric_key: string;
  readonly readers: number | null;
  readonly samples: number | null;
  readonly at_or_above: number | null;
  readonly below: number | null;
  readonly not_scorable: number | null;
  readonly not_settled: number | null;
  /** Lowest level first. */
  readonly levels: readonly LevelCount[] | null;
  readonly is_gap: boolean | null;
  readonly suppressed: "recent" | "few or alike" | null;
}

/** "1 Beginning: 2; 2 Meets: 5" -> counts; null where it is not as the add-on wrote it. */
const levelsOf = (levels: string): readonly LevelCount[] | null => {
  const parts = levels.match(/.+?:\s*\d+(?=\s*;|\s*$)/g) ?? [];
  const counts = parts.map((part): LevelCount => {
    const [, level = "", samples] = /^[;\s]*(.*):\s*(\d+)$/.exec(part) ?? [];
    return { level, samples: Number(samples) };
  });
  return counts.length > 1 ? counts : null;
};

/** FNV-1a, 32 bits: short, the same in every engine, and it tells the texts of a rubric to nobody. */
const keyOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
};

export interface Sharing {
  readonly fewest: number;
  /** YYYY-MM-DD. */
  readonly today: string;
}

const suppressedIn = (row: LoggedRow, { fewest, today }: Sharing): TeamRecord["suppressed"] =>
  Date.parse(today) - Date.parse(row.date) < daysUntilShared * 24 * 60 * 60 * 1000
    ? "recent"
    : isFewOrAlike(row, Math.max(fewest, fewestShared))
      ? "few or alike"
      : null;

/** `gapTold`: which criterion is the gap tells of all criteria of a meeting, those with withheld counts too. */
const recordOf = (row: LoggedRow, suppressed: TeamRecord["suppressed"], gapTold: boolean): TeamRecord => {
  const shared = <T>(value: T): T | null => (suppressed === null ? value : null);
  return {
    schema_version: schemaVersion,
    meeting_id: row.meetingId,
    date: row.date,
    meeting: row.title,
    protocol: row.protocol,
    rubric: row.rubric,
    criterion_number: row.number,
    criterion: row.criterion,
    weight: row.weight,
    grade_level_begins_at: row.gradeLevel,
    rubric_key: keyOf(row.rubricMark),
    readers: row.readers,
    samples: shared(row.samples),
    at_or_above: shared(row.atOrAbove),
    below: shared(row.below),
    not_scorable: shared(row.notScorable),
    not_settled: shared(row.open),
    levels: shared(levelsOf(row.levels)),
    is_gap: gapTold ? row.gap : null,
    suppressed,
  };
};

export const teamRecords = (rows: readonly LoggedRow[], sharing: Sharing): readonly TeamRecord[] => {
  const reasons = rows.map((row) => suppressedIn(row, sharing));
  const partly = new Set(rows.filter((_, index) => reasons[index] !== null).map(({ meeting }) => meeting));
  return rows.map((row, index) => recordOf(row, reasons[index] ?? null, !partly.has(row.meeting)));
};

const fields: readonly (keyof TeamRecord)[] = [
  "schema_version",
  "meeting_id",
  "date",
  "meeting",
  "protocol",
  "rubric",
  "criterion_number",
  "criterion",
  "weight",
  "grade_level_begins_at",
  "rubric_key",
  "readers",
  "samples",
  "at_or_above",
  "below",
  "not_scorable",
  "not_settled",
  "levels",
  "is_gap",
  "suppressed",
];

/** A spreadsheet program would run a text that begins so as a formula; the apostrophe before it says that it is text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const csvCell = (value: TeamRecord[keyof TeamRecord]): string => {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? harmless(value) : JSON.stringify(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** RFC 4180 with a heading; a byte order mark lets Excel read its accents. */
export const csvOf = (records: readonly TeamRecord[]): string =>
  `\ufeff${[fields, ...records.map((record) => fields.map((field) => csvCell(record[field])))]
    .map((cells) => `${cells.join(",")}\r\n`)
    .join("")}`;

/** A record a line. */
export const jsonLinesOf = (records: readonly TeamRecord[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join("");
