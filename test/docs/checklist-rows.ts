/** The rows of docs/checklist.md, as values. */

export interface Target {
  /** Such as "Sort sheet". */
  readonly place: string;
  /** Under which heading, or in which tab of it. */
  readonly part?: string;
  /** What has to stand there. */
  readonly words: readonly string[];
}

export interface ChecklistRow {
  readonly number: number;
  readonly targets: readonly Target[];
}

/** "**Sort sheet > Board**: “words”, “more words”" */
const targetOf = (entry: string): Target => {
  const [, name = ""] = /^\*\*(.+?)\*\*:/.exec(entry.trim()) ?? [];
  const [place = "", ...parts] = name.split(" > ");
  return {
    place,
    ...(parts.length === 0 ? {} : { part: parts.join(" > ") }),
    words: [...entry.matchAll(/“([^”]+)”/g)].map(([, words = ""]) => words),
  };
};

/** Rows whose first cell is a number; the last cell holds the targets, a line each. */
export const checklistRows = (markdown: string): readonly ChecklistRow[] =>
  markdown.split("\n").flatMap((line): readonly ChecklistRow[] => {
    const cells = line.split("|").map((cell) => cell.trim());
    const number = /^\d+$/.test(cells[1] ?? "") ? Number(cells[1]) : null;
    if (!line.startsWith("|") || number === null) return [];
    const last = cells[cells.length - 2] ?? "";
    return [{ number, targets: last === "" ? [] : last.split("<br>").map(targetOf) }];
  });
