/** Sorts that say little or nothing: what the notes, the log and the sidebar then say, on a local Workspace. */
import { expect, test } from "@jest/globals";
import type { MeetingPlan, Summary } from "../../src/contract/server.ts";
import { ana, aTeam } from "./a-team.ts";

type Team = ReturnType<typeof aTeam>;
type Levels = (reader: number, sample: number) => readonly string[];

const done = (answer: ReturnType<Team["summarize"]>): Summary => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
};
const sorted = (levels: Levels, change: (plan: MeetingPlan) => Partial<MeetingPlan> = () => ({})) => {
  const team = aTeam();
  const plan = { ...team.plan, ...change(team.plan) };
  const files = team.create(plan);
  plan.readers.forEach((reader, r) => {
    team.type(
      files.sortSheet.id,
      reader,
      "C4",
      plan.samples.map((_, s) => levels(r, s)),
    );
  });
  return { team, files };
};
const told = ({ team, files }: ReturnType<typeof sorted>) => {
  const summary = done(team.summarize(files.sortSheet.id));
  const text = team.text(files.notes.id);
  const from = text.indexOf("What the work shows");
  const shown = text.slice(from, text.indexOf("Stage two: choose", from)).replace(/\n/g, " ");
  // Whatever the input: no sentence of this kind.
  expect(shown).not.toMatch(/NaN|undefined|Infinity|null|\b0 of 0\b|\b0 of 1\b|\b1 samples\b|\b1 readers\b|%/);
  const log = team
    .cells(summary.log?.id ?? "", "Log")
    .slice(1)
    .map((row) => row.slice(2, 9).join("|"));
  return { summary, shown, log };
};

const nothingTold = [
  "Too few levels are settled to name glows, grows or a gap: a criterion needs at least 5 samples with a settled level.",
];

test("two readers who differ in one criterion: it stays open, and the others are told", () => {
  const { shown, log } = told(
    sorted(
      (r, s) => [r ? "2 Approaching" : "3 Meets", s < 5 ? "2 Approaching" : "3 Meets", "3 Meets"],
      ({ readers }) => ({ readers: readers.slice(0, 2), emails: [] }),
    ),
  );
  expect(shown).toContain("12 samples, 2 readers.");
  expect(shown).toContain("The highest-leverage gap is Evidence (5 of 12 below grade level).");
  expect(shown).toContain("a criterion is still to be settled there.");
  expect(log).toEqual(["Claim|0|0|0|0|12|", "Evidence|7|5|12|0|0|yes", "Conventions|12|0|12|0|0|"]);
});

test("one sample: nothing is said of a class", () => {
  const { shown, log } = told(
    sorted(
      (r) => ["3 Meets", "2 Approaching", r ? "3 Meets" : "1 Not yet"],
      ({ samples }) => ({ samples: samples.slice(0, 1) }),
    ),
  );
  expect(shown).toContain("1 sample, 4 readers.");
  expect(shown).toContain(
    "Not yet: the 1 settled sample is below grade level in at least one criterion. One sample is too few to speak for a class.",
  );
  for (const sentence of nothingTold) expect(shown).toContain(sentence);
  expect(log).toEqual(["Claim|1|0|1|0|0|", "Evidence|0|1|1|0|0|", "Conventions|0|0|0|0|1|"]);
});

test.each<[string, Levels, string]>([
  ["no consensus at all", (r, s) => Array(3).fill((r + s) % 2 ? "4 Exceeds" : "1 Not yet"), "0|0|0|0|12|"],
  ["one level chosen and all else blank", (r, s) => (r + s === 0 ? ["3 Meets"] : []), "0|0|0|0|12|"],
  ["nothing scorable", () => Array(3).fill("Not scorable"), "0|0|0|12|0|"],
])("%s: nothing is concluded", (_, levels, counts) => {
  const { shown, log } = told(sorted(levels));
  expect(shown).toContain("This cannot be told yet: no sample has a settled level.");
  for (const sentence of nothingTold) expect(shown).toContain(sentence);
  expect(shown).not.toMatch(/highest-leverage|No one gap|Most consistent across/);
  expect(log).toEqual(["Claim", "Evidence", "Conventions"].map((name) => `${name}|${counts}`));
});

test("everyone at the same level, above or below grade level", () => {
  const above = told(sorted(() => Array(3).fill("3 Meets")));
  expect(above.shown).toContain("Yes, as far as levels are settled: all 12 samples are at or above grade level.");
  expect(above.shown).toContain("There is no gap to name");
  expect(above.log).toContain("Claim|12|0|12|0|0|");
  const below = told(sorted(() => Array(3).fill("1 Not yet")));
  expect(below.shown).toContain("In no criterion are most samples at or above grade level yet.");
  expect(below.shown).toContain("No one gap stands out");
  expect(below.log).toEqual(["Claim", "Evidence", "Conventions"].map((name) => `${name}|0|12|12|0|0|yes`));
});

test("a rubric whose words are changed in the middle of a meeting loses no level, and the log follows the new words", () => {
  const sort = sorted((_, s) => ["3 Meets", s < 5 ? "2 Approaching" : "4 Exceeds", "3 Meets"]);
  const before = told(sort);
  const { team, files } = sort;
  const rubric = team.cells(files.sortSheet.id, "Rubric");
  const at = rubric.findIndex((row) => row.includes("Evidence"));
  const column = rubric[at]!.indexOf("Evidence");
  team.type(files.sortSheet.id, "Rubric", `${String.fromCharCode(65 + column)}${at + 1}`, [["Use of sources"]]);
  const after = told(sort);
  expect(after.log).toEqual(before.log.map((row) => row.replace("Evidence", "Use of sources")));
  expect(after.shown).toContain("The highest-leverage gap is Use of sources (5 of 12 below grade level).");
  expect(after.shown).not.toContain("Evidence (");
});

test("a level that somebody adds in the Rubric tab does not count, and each cell that chooses it is named", () => {
  const sort = sorted((_, s) => ["3 Meets", s < 5 ? "2 Approaching" : "4 Exceeds", s < 3 ? "5 Beyond" : "3 Meets"]);
  const { team, files } = sort;
  team.person(
    ana,
    "sheets.spreadsheets.batchUpdate",
    { spreadsheetId: files.sortSheet.id },
    {
      requests: [
        {
          insertDimension: {
            range: { sheetId: 200, dimension: "COLUMNS", startIndex: 7, endIndex: 8 },
            inheritFromBefore: true,
          },
        },
      ],
    },
  );
  const row = team.cells(files.sortSheet.id, "Rubric").findIndex((cells) => cells[0] === "Conventions") + 1;
  team.type(files.sortSheet.id, "Rubric", `H${row}`, [["5 Beyond"]]);
  const { summary, log } = told(sort);
  expect(log).toEqual(["Claim|12|0|12|0|0|", "Evidence|7|5|12|0|0|yes", "Conventions|9|0|9|0|3|"]);
  expect(summary.oddities).toHaveLength(4);
  expect(summary.oddities[0]).toMatch(/“Ana Torres”: E4 \(“5 Beyond”\).*Choose one of: 1 Not yet/);
});

test("where two logs came to be, rows go into the older one, and both are named with what to do", () => {
  const sort = sorted(() => Array(3).fill("3 Meets"));
  const { team, files } = sort;
  const first = done(team.summarize(files.sortSheet.id)).log!;
  // As if a colleague's add-on had made another, which was picked for this one since.
  const other = team.workspace.call(
    { account: ana, via: "addon" },
    "drive.files.create",
    {},
    {
      name: "Student work review log",
      mimeType: "application/vnd.google-apps.spreadsheet",
      appProperties: { reviewRole: "log", reviewFolder: team.plan.folder!.id },
    },
  ) as { id: string };
  const { summary, log } = told(sort);
  expect(summary.log?.id).toBe(first.id);
  expect(log).toHaveLength(3);
  const sentence = summary.oddities.join(" ");
  expect(sentence).toMatch(/^The team has more than one log/);
  for (const id of [first.id, other.id]) expect(sentence).toContain(id);
});
