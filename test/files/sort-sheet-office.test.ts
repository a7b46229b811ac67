/** The sort sheet in LibreOffice, as somebody opens it who has nothing of Google's. */
import { expect, test } from "@jest/globals";
import { type Language, languages } from "../../src/core/language.ts";
import { levelNameIn, notScorable } from "../../src/core/rubric/rubric.ts";
import { discussions, settle } from "../../src/core/sorting/consensus.ts";
import type { Rating, Sort } from "../../src/core/sorting/rating.ts";
import { summarizeSort } from "../../src/core/trends/summarize-sort.ts";
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
    expect(trends!.slice(3, 5)).toEqual(
      criteria.map((trend) => [
        trend.name,
        `${trend.atOrAbove} ${say.trends.of} ${trend.settled}`,
        ...[trend.below, trend.notScorable, trend.open].map(String),
      ]),
    );
    expect(trends!.slice(7)).toEqual(
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
