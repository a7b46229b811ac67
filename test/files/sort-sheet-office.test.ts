/** The sort sheet in LibreOffice, as somebody opens it who has nothing of Google's. */
import { expect, test } from "@jest/globals";
import { type Language, languages } from "../../src/core/language.ts";
import { levelNameIn, notScorable } from "../../src/core/rubric/rubric.ts";
import { discussions, settle } from "../../src/core/sorting/consensus.ts";
import type { Rating, Sort } from "../../src/core/sorting/rating.ts";
import { summarizeSort } from "../../src/core/trends/summarize-sort.ts";
import { comparisonKeys } from "../../src/files/sort-sheet/comparisons-tab.ts";
import { comparisonsWords } from "../../src/files/sort-sheet/comparisons-words.ts";
import { readComparisons } from "../../src/files/sort-sheet/read-comparisons.ts";
import { tabNames } from "../../src/files/sort-sheet/tabs.ts";
import { sortSheetWords } from "../../src/files/sort-sheet/words.ts";
import { sortSheet } from "../../src/files/sort-sheet.ts";
import { compileWorkbook } from "../../src/google/sheets-compiler.ts";
import { office, recalculated } from "../local/export/recalculated.ts";
import { after, spreadsheet, typed } from "../local/sheets/spreadsheet.ts";
import { aCriterion, aSheetInput, codes } from "./a-meeting.ts";
import { columnOf, words } from "./filled-sort-sheet.ts";

/** The word of a level is changed after the sort; another is given as a bare number: both go on counting. */
const reworded = "Solid";

/** Levels that have a word of their own, and levels that are named by their points in the sheet's language. */
const rubric = {
  title: "",
  criteria: [
    aCriterion("Claim"),
    { ...aCriterion("Evidence", 3, 1), levels: [1, 1.5, 2].map((points) => ({ label: "", points, descriptor: "" })) },
  ],
};
const readers = ["Ana Díaz", "Ben O'Neil", "Consenso"];

type Given = Rating["level"] | null;
const unscored = "not scorable";
/** What the three readers give a sample: in Claim, then in Evidence. Every tier is met in each, and work that nobody read. */
const answers: readonly (readonly [readonly Given[], readonly Given[]])[] = [
  [
    [0, 3, 1],
    [2, 2, 0],
  ],
  [
    [1, 2, 2],
    [0, 1, 0],
  ],
  [
    [2, 3, 3],
    [2, 1, null],
  ],
  [
    [2, 2, unscored],
    [unscored, null, 1],
  ],
  [
    [2, null, null],
    [null, unscored, null],
  ],
  [
    [3, 3, 3],
    [unscored, unscored, null],
  ],
  [
    [null, null, null],
    [1, 1, 1],
  ],
];
const samples = codes(answers.length);
const given = (sample: number, reader: number, criterion: number): Given => answers[sample]![criterion]![reader]!;
const sort: Sort = {
  samples,
  readers,
  ratings: readers.flatMap((reader, r) =>
    samples.flatMap((sample, s) =>
      rubric.criteria.flatMap((_, criterion): Rating[] => {
        const level = given(s, r, criterion);
        return level === null ? [] : [{ sample, reader, criterion, level }];
      }),
    ),
  ),
  notes: [],
  agreed: [{ sample: "S03", criterion: 1, level: "not scorable", reason: "" }],
};

/** The second reader types bare numbers where the rubric has points. */
const typedBy = (criterion: number, level: Rating["level"], reader: number, language: Language): string =>
  reader === 1 && level !== unscored
    ? String(rubric.criteria[criterion]!.levels[level]!.points)
    : words(rubric, criterion, level, language);

const filled = (language: Language) => {
  const workbook = sortSheet(
    aSheetInput({ language, rubric, readers, samples: samples.map((code) => ({ code, link: "" })) }),
  );
  const at = (tab: string, cell: string) => `'${tab.replaceAll("'", "''")}'!${cell}`;
  const made = after(spreadsheet([]), ...compileWorkbook(workbook));
  const sorted = readers.reduce(
    (state, _, r) =>
      typed(
        state,
        at(workbook.tabs[2 + r]!.title, "C4"),
        samples.map((_, s) =>
          rubric.criteria.map((_, criterion) => {
            const level = given(s, r, criterion);
            return level === null ? "" : typedBy(criterion, level, r, language);
          }),
        ),
      ),
    made,
  );
  const { consensus } = tabNames[language];
  const agreed = columnOf(workbook, consensus, "agreed");
  const cell = `${String.fromCharCode(65 + agreed)}${4 + 2 * 2 + 1}`;
  const settled = typed(sorted, at(consensus, cell), [[notScorable[language]]]);
  return { state: typed(settled, at(tabNames[language].rubric, "F4"), [[reworded]]), agreed };
};

(office ? test.each(languages) : test.skip.each(languages))(
  "LibreOffice shows the same consensus and counts as the summary, in a sheet in %s",
  async (language) => {
    const names = tabNames[language];
    const say = sortSheetWords[language];
    const { state, agreed } = filled(language);
    const [consensus, trends] = await recalculated(state, [names.consensus, names.trends]);
    const said = discussions(sort, rubric);
    expect(new Set(said.map(({ tier }) => tier)).size).toBe(6);
    const rows = settle(sort, rubric).map(({ sample, criterion }) => {
      const own = readers.map((reader) => {
        const level = sort.ratings.find(
          (one) => one.sample === sample && one.criterion === criterion && one.reader === reader,
        )?.level;
        return level === undefined ? "" : typedBy(criterion, level, readers.indexOf(reader), language);
      });
      const settledByHand = sort.agreed.some((one) => one.sample === sample && one.criterion === criterion);
      const tier = said.find((one) => one.sample === sample && one.criterion === criterion)?.tier;
      return [
        sample,
        rubric.criteria[criterion]!.name,
        ...own,
        settledByHand ? say.consensus.agreed : tier ? say.consensus.tiers[tier] : "",
      ];
    });
    const shown = consensus!
      .slice(3, 3 + rows.length)
      .map((row) => [...row.slice(0, 2 + readers.length), row[agreed - 1]]);
    expect(shown).toEqual(rows);

    const { criteria } = summarizeSort(sort, rubric);
    const seen = trends!.map((row) => row.slice(0, 5));
    expect(seen.slice(3, 5)).toEqual(
      criteria.map((trend) => [
        trend.name,
        `${trend.atOrAbove} ${say.trends.of} ${trend.settled}`,
        ...[trend.below, trend.notScorable, trend.open].map(String),
      ]),
    );
    const levelsHead = seen.findIndex((row) => row[1] === say.trends.level);
    expect(seen.slice(levelsHead + 1)).toEqual(
      criteria.flatMap((trend) => {
        const { levels, gradeLevel } = rubric.criteria[trend.criterion]!;
        return levels.map((level, index) => [
          trend.name,
          trend.criterion === 0 && index === 2 ? reworded : levelNameIn(language)(level),
          String(trend.counts[index]),
          index >= gradeLevel ? say.trends.atOrAbove : say.trends.below,
          "█".repeat(trend.counts[index]!),
        ]);
      }),
    );
  },
);

(office ? test.each(languages) : test.skip.each(languages))(
  "LibreOffice counts the comparisons as they are read, in a sheet in %s",
  async (language) => {
    const { comparisons, meeting } = tabNames[language];
    const many = codes(14);
    const input = { language, rubric, readers, samples: many.map((code) => ({ code, link: "" })) };
    const made = after(spreadsheet([]), ...compileWorkbook(sortSheet(aSheetInput(input))));
    const rows = many.flatMap((left, i) =>
      many.slice(i + 1, i + 5).map((right, j): [string, string, string] => {
        // As people type: other cases, no zeros, sides, and either language.
        const stronger = [left, right.toLowerCase(), "Igual", "same", left.replace("S0", "s"), "LEFT", "derecha"];
        return [j === 1 ? left.replace("S0", "s") : left, right, stronger[(i * 3 + j) % stronger.length]!];
      }),
    );
    const compared = typed(made, `'${comparisons}'!A6`, rows);
    // One was taken out later, and one came.
    const now = [...many.slice(0, 4), ...many.slice(5), "S15"];
    const changed = typed(compared, `'${meeting}'!B11`, [[now.join(" ")]]);
    const [shown] = await recalculated(changed, [comparisons]);
    const tab = {
      ...{ sheetId: 350, title: comparisons, hidden: false, merges: [] },
      columns: ["left", "right", "stronger", "reader"].map((key, index) => ({ key, index })),
      rows: [
        [...comparisonKeys.map((key) => comparisonsWords[language][key])],
        ...rows.map((row) => [...row, readers[0]!]),
      ],
    };
    const facts = { samples: [...now, "S05"], samplesOut: [], readersOut: [] };
    const read = readComparisons(tab, { ...facts, readers: [{ name: readers[0]!, sheetId: 1000 }] });
    expect(read.comparisons).toHaveLength(rows.length);
    const { of } = sortSheetWords[language].trends;
    const expected = now.map((code) => {
      const own = read.comparisons.filter(({ left, right }) => left === code || right === code);
      const halves = own.map((one) => (one.stronger === "same" ? 1 : one[one.stronger] === code ? 2 : 0));
      const sum = halves.reduce<number>((all, one) => all + one, 0);
      const times = `${sum === 1 ? "" : Math.floor(sum / 2)}${sum % 2 === 1 ? "½" : ""}`;
      return [code, own.length === 0 ? comparisonsWords[language].notYet : `${times} ${of} ${own.length}`];
    });
    const lines = shown!.slice(5).map((row) => [row[5], row[10]]);
    expect(lines.filter(([code]) => code)).toEqual(expected);
  },
);
