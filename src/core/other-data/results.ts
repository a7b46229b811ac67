/** The results of one column by code, and what keeps a line from counting. */
import { fold } from "../pasted/fold.ts";
import type { MatchedLine } from "./match-lines.ts";
import type { ResultColumn } from "./result-columns.ts";
import { type ResultValue, readResult } from "./result-value.ts";

export interface Result {
  readonly code: string;
  readonly line: number;
  /** As it was pasted. */
  readonly text: string;
  readonly value: ResultValue;
}

export interface Results {
  /** In the order of the codes, each code at most once. */
  readonly results: readonly Result[];
  /** Lines that are about one sample and say different things: none of them counts. */
  readonly doubled: readonly { readonly code: string; readonly lines: readonly number[] }[];
  /** Words in a column of numbers, or numbers out of another total than most. */
  readonly odd: readonly Result[];
  /** The most possible, where the results say it. */
  readonly of: number | null;
}

/** The value that most of `values` have. */
const usual = <T>(values: readonly T[]): T | null => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[T | null, number]>((most, one) => (one[1] > most[1] ? one : most), [null, 0])[0];
};

/** `lines`: with a code each. */
export const resultsIn = (lines: readonly MatchedLine[], { column, kind }: ResultColumn): Results => {
  const byCode = new Map<string, Result[]>();
  for (const { code, line, cells } of lines) {
    const text = cells[column] ?? "";
    if (code !== null)
      byCode.set(code, [...(byCode.get(code) ?? []), { code, line, text: text.trim(), value: readResult(text) }]);
  }
  const groups = [...byCode.values()].sort(([a], [b]) => (a!.code < b!.code ? -1 : 1));
  const isClear = (same: readonly Result[]) => same.every(({ text }) => fold(text) === fold(same[0]!.text));
  const clear = groups.filter(isClear).map(([first]) => first!);
  const totals = clear.flatMap(({ value }) => (value.kind === "number" ? [value.of] : []));
  const of = usual(totals);
  const isOdd = ({ value }: Result): boolean =>
    kind === "numbers" && (value.kind === "words" || (value.kind === "number" && value.of !== of));
  return {
    results: clear.filter((one) => !isOdd(one)),
    doubled: groups
      .filter((same) => !isClear(same))
      .map((same) => ({ code: same[0]!.code, lines: same.map(({ line }) => line) })),
    odd: clear.filter(isOdd),
    of,
  };
};
