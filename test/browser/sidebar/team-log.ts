/** A team log as the server sends it. */
import type { TeamLog } from "../../../src/contract/history.ts";
import { type LogKey, logTitles } from "../../../src/core/history/log-table.ts";

export const aLog = (rows: readonly Partial<Record<LogKey, string>>[]): TeamLog => {
  const columns = Object.keys(logTitles) as LogKey[];
  return {
    title: "Log",
    fewest: 10,
    columns,
    rows: [columns.map((key) => logTitles[key].en), ...rows.map((cells) => columns.map((key) => cells[key] ?? ""))],
  };
};

/** `counts`: samples at or above grade level of 12, or of `of`, meeting by meeting, two weeks apart from September 4 on. */
export const meetingsOf = (
  criterion: string,
  number: number,
  counts: readonly number[],
  { of = 12, newRubricAt = counts.length } = {},
): readonly Partial<Record<LogKey, string>>[] =>
  counts.map((hits, index) => ({
    date: new Date(Date.UTC(2026, 8, 4 + 14 * index)).toISOString().slice(0, 10),
    title: `Review ${index + 1}`,
    criterion,
    number: String(number),
    atOrAbove: String(hits),
    below: String(of - hits),
    settled: String(of),
    gradeLevel: index < newRubricAt ? "3 Proficient" : "4 Advanced",
    levels: `2 Developing: ${of - hits}; 3 Proficient: ${hits}`,
    meetingId: `meeting-${index}`,
  }));

export const teamLog: TeamLog = aLog([
  ...meetingsOf("Question", 1, [5, 8, 11, 12, 7], { newRubricAt: 4 }),
  ...meetingsOf("Evidence", 2, [5, 4, 6, 5, 11]),
  ...meetingsOf("Reasoning", 3, [2, 4, 6, 9, 11], { of: 20 }),
  { ...meetingsOf("Evidence", 2, [3])[0], date: "3/4/2026", meetingId: "by-hand" },
]);
