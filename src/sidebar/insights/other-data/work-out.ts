/** What follows from the list, the sort and what the facilitator chose. */
import type { OtherDataInput, SortedNow } from "../../../contract/other-data.ts";
import type { Language } from "../../../core/language.ts";
import { compareWithSort } from "../../../core/other-data/compare-with-sort.ts";
import { comparisonSentences } from "../../../core/other-data/comparison-words.ts";
import type { MatchedLine, MatchedLines } from "../../../core/other-data/match-lines.ts";
import { isMet, likelyLeast, likelyMet, type Mark, wordsFound } from "../../../core/other-data/met.ts";
import { type NamedText, namedTexts } from "../../../core/other-data/named-values.ts";
import { likelyResult, type ResultColumn, resultColumns } from "../../../core/other-data/result-columns.ts";
import { readResult } from "../../../core/other-data/result-value.ts";
import { type Results, resultsIn } from "../../../core/other-data/results.ts";
import type { OtherData } from "./other-data-model.ts";
import { words } from "./words.ts";

export interface WorkedOut {
  /** Lines with a code. */
  readonly sure: readonly MatchedLine[];
  readonly unsure: readonly MatchedLine[];
  readonly unknown: readonly MatchedLine[];
  readonly columns: readonly ResultColumn[];
  readonly column: ResultColumn | null;
  readonly results: Results;
  readonly what: string;
  readonly found: readonly string[];
  readonly suggestedLeast: string | null;
  readonly suggestedWords: readonly string[];
  readonly leastFault: boolean;
  /** In the user's language; empty until it is said what counts as met. */
  readonly sentences: readonly string[];
  /** What would be written; null while something is missing. */
  readonly input: OtherDataInput | null;
  readonly named: { readonly whole: readonly NamedText[]; readonly maybe: readonly NamedText[] };
  /** Whether somebody has to say that no student is named. */
  readonly mustCheck: boolean;
}

const markOf = ({ least, wordsMet }: OtherData, column: ResultColumn): Mark | null => {
  if (column.kind !== "numbers") return wordsMet.length > 0 ? { kind: "words", words: wordsMet } : null;
  const read = readResult(least);
  return read.kind === "number" ? { kind: "number", least: read.number } : null;
};

const nothing: Results = { results: [], doubled: [], odd: [], of: null };

export const workOut = (state: OtherData, matched: MatchedLines, sorted: SortedNow): WorkedOut => {
  const lines = matched.lines.map((line) => ({ ...line, code: line.code ?? (state.chosen[line.line] || null) }));
  const sure = lines.filter(({ code }) => code !== null);
  const unknown = lines.filter(({ code, options }) => code === null && options.length === 0);
  const columns = resultColumns(matched, sure);
  const column = columns.find((one) => one.column === state.column) ?? likelyResult(columns);
  const results = column ? resultsIn(sure, column) : nothing;
  const given = results.results.filter(({ value }) => value.kind !== "none");
  const what = (state.what ?? column?.heading ?? "").trim() || words.other.unnamed;
  const mark = column && column.kind !== "texts" ? markOf(state, column) : null;
  const met = new Map(results.results.map((one) => [one.code, mark && isMet(one, mark)]));
  const told = (language: Language): readonly string[] =>
    mark
      ? comparisonSentences(
          {
            comparison: compareWithSort(sorted.samples, met, state.criterion),
            what,
            mark,
            criterion: state.criterion === null ? null : (sorted.criteria[state.criterion] ?? null),
          },
          language,
        )
      : [];
  const input = (): OtherDataInput | null => {
    if (column?.kind === "texts" && given.length > 0)
      return { kind: "notes", source: state.source, notes: given.map(({ code, text }) => ({ code, text })) };
    if (mark === null || results.results.length === 0) return null;
    const rows = results.results.map(({ code, text }) => ({ code, value: text, met: met.get(code) ?? null }));
    return { kind: "results", what, rows, sentences: told(sorted.language) };
  };
  const texts = [
    ...(column?.kind === "texts" ? [] : [{ line: null, text: what }]),
    ...given.flatMap(({ line, text, value }) => (value.kind === "words" ? [{ line, text }] : [])),
  ];
  // Classmates whose work is not in the sort are in no key, but in the list.
  const names = [
    ...(state.entries ?? []).map(({ name }) => name),
    ...(matched.by === "name" ? lines.map(({ who }) => who) : []),
  ];
  const named = namedTexts(names, texts);
  const suggested = likelyLeast(results);
  const found = column?.kind === "words" ? wordsFound(results.results) : [];
  return {
    sure,
    // Where somebody chose, they may choose again.
    unsure: lines.filter(({ options }) => options.length > 0),
    unknown,
    columns,
    column,
    results,
    what,
    found,
    suggestedLeast: suggested?.toLocaleString(words.language, { useGrouping: false }) ?? null,
    suggestedWords: found.filter(likelyMet),
    leastFault: column?.kind === "numbers" && state.least.trim() !== "" && mark === null,
    sentences: told(words.language),
    input: input(),
    named,
    // No list knows short names and nicknames in what students wrote.
    mustCheck:
      named.maybe.length > 0 ||
      ((state.entries === null || column?.kind === "texts") && texts.some(({ line }) => line !== null)),
  };
};
