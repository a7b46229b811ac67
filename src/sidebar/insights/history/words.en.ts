/** Change over meetings, in English. */
import { shared } from "../../words.en.ts";

export const words = {
  ...shared,
  history: {
    heading: "Change over meetings",
    reading: "Reading the team log …",
    again: "Read the log again",
    none: "The log holds no meeting that can be shown yet.",
    explain:
      "Each dot is one meeting: the higher, the more of its samples are at or above grade level. The bar through a dot shows how far chance alone can move it.",
    caution:
      "Another task or other students can move a count as well. Talk about what was different before you credit the teaching.",
    one: "One meeting so far. After the next one with the same rubric, you see here what changed.",
    newRubric: (day: string) =>
      `The rubric for this criterion changed on ${day}. The line breaks there, and counts before and after are not compared.`,
    untoldRubric: (day: string) =>
      `The line breaks on ${day}: for that meeting or the one before, the log does not tell the levels, so they are not compared.`,
    untold: "levels not told",
    all: "all",
    noSample: "none",
    numbers: (n: number) => `Counts of ${n} ${n === 1 ? "meeting" : "meetings"}`,
    date: "Date",
    atOrAbove: "At or above grade level",
    range: "Likely range",
    of: (hits: number, n: number) => `${hits} of ${n}`,
    between: (low: number, high: number) => `${low} to ${high}`,
    changed: "new rubric",
    oddities: "In the log",
    data: "Download the team's data",
    dataExplain: (fewest: number) =>
      `Counts only, without students. Counts of fewer than ${fewest} samples are left out, and those where all samples are alike. Counts of a meeting follow two weeks after it, as they may still change.`,
    csv: "Spreadsheet file (CSV)",
    jsonLines: "For a data warehouse (JSON lines)",
    fileName: "student-work-review-data",
  },
};
