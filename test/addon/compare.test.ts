/** Comparing two by two in a sort sheet that several people have open: the script that ships, over the local Workspace. */
import { expect, test } from "@jest/globals";
import type { ComparisonEdits, TeamComparisons } from "../../src/contract/comparing.ts";
import type { Comparison, Stronger } from "../../src/core/sorting/comparisons.ts";
import { createRuntime } from "../../src/local/runtime/runtime.ts";
import { readShipped } from "../../src/local/shipped.ts";
import { ana, aTeam, ben } from "./a-team.ts";

type Team = ReturnType<typeof aTeam>;

const aSheet = () => {
  const team = aTeam();
  return { team, id: team.create().sortSheet.id };
};
/** Readers go by their tabs. */
const [anaId, benId] = ["1000", "1001"];
const codes = Array.from({ length: 12 }, (_, i) => `S${String(i + 1).padStart(2, "0")}`);
const compare = (left: string, right: string, stronger: Stronger, reader = anaId): Comparison => ({
  left,
  right,
  stronger,
  reader,
});
const add = (...comparisons: Comparison[]): ComparisonEdits => ({
  samples: codes,
  focus: "",
  edits: comparisons.map((comparison) => ({ kind: "add", comparison })),
});
const undo = (comparison: Comparison): ComparisonEdits => ({
  samples: codes,
  focus: "",
  edits: [{ kind: "undo", comparison }],
});
const save = (team: Team, id: string, edits: ComparisonEdits, account = ana) =>
  team.get<TeamComparisons>(account, id, "saveComparisons", edits);
const nothing: ComparisonEdits = { samples: codes, focus: "", edits: [] };
/** Rows of the tab below its headings. */
const rows = (team: Team, id: string, tab = "Comparisons") => team.cells(id, tab).slice(5);

const first = compare("S01", "S02", "left");
const second = compare("S04", "S03", "same");

test("answers of two readers stand below each other, and the tab shows itself with the first", () => {
  const { team, id } = aSheet();
  const hidden = () =>
    (
      team.person(ana, "sheets.spreadsheets.get", { spreadsheetId: id, fields: "sheets.properties" }) as {
        sheets: { properties: { title: string; hidden?: boolean } }[];
      }
    ).sheets.find(({ properties }) => properties.title === "Comparisons")?.properties.hidden ?? false;
  expect(hidden()).toBe(true);
  save(team, id, nothing);
  expect(hidden()).toBe(true);
  save(team, id, add(first, second));
  // A colleague, whose add-on neither made the sheet nor was given it.
  const seen = save(team, id, add(compare("S02", "S01", "left", benId)), ben);
  expect(hidden()).toBe(false);
  expect(rows(team, id)).toEqual([
    ["S01", "S02", "S01", "Ana Torres"],
    ["S04", "S03", "same", "Ana Torres"],
    ["S02", "S01", "S02", "Ben Okafor"],
  ]);
  expect(seen.comparisons).toHaveLength(3);
  expect(seen.oddities).toEqual([]);
  expect(save(team, id, nothing)).toEqual(seen);
});

test("the same answers sent again are there once, and only one's own answer is taken back", () => {
  const { team, id } = aSheet();
  save(team, id, add(first));
  save(team, id, add(first, second));
  expect(rows(team, id)).toHaveLength(2);
  // Another answer for the pair, from a second window: what stands there stays.
  expect(save(team, id, add({ ...first, stronger: "right" })).comparisons[0]).toEqual(first);
  expect(save(team, id, undo({ ...first, stronger: "right" })).comparisons).toHaveLength(2);
  expect(save(team, id, undo({ ...first, left: "S02", right: "S01", stronger: "right" })).comparisons).toEqual([
    second,
  ]);
  save(team, id, undo(first));
  expect(rows(team, id).filter((row) => row.some((text) => text !== ""))).toEqual([
    ["S04", "S03", "same", "Ana Torres"],
  ]);
});

test("hand edits survive: columns moved, rows sorted, remarks beside, more rows than were laid out", () => {
  const { team, id } = aSheet();
  save(team, id, add(first, second));
  const sheetId = 350;
  const dimension = (startIndex: number) => ({ sheetId, dimension: "COLUMNS", startIndex, endIndex: startIndex + 1 });
  const requests = [
    { insertDimension: { range: dimension(0), inheritFromBefore: false } },
    { moveDimension: { source: dimension(4), destinationIndex: 1 } },
    {
      sortRange: {
        range: { sheetId, startRowIndex: 5, endRowIndex: 7, startColumnIndex: 0, endColumnIndex: 5 },
        sortSpecs: [{ dimensionIndex: 2, sortOrder: "DESCENDING" }],
      },
    },
  ];
  team.person(ana, "sheets.spreadsheets.batchUpdate", { spreadsheetId: id }, { requests });
  team.type(id, "Comparisons", "A6", [["hard to say"]]);
  const many = Array.from({ length: 11 }, (_, i) =>
    Array.from({ length: i }, (_, j) =>
      compare(`S${String(i + 2).padStart(2, "0")}`, `S${String(j + 2).padStart(2, "0")}`, "left"),
    ),
  ).flat();
  const seen = save(team, id, add(...many));
  expect(seen.oddities).toEqual([]);
  expect(seen.comparisons).toContainEqual(first);
  expect(rows(team, id)[0]).toEqual(["hard to say", "Ana Torres", "S04", "S03", "same"]);
  expect(rows(team, id).length).toBe(seen.comparisons.length);
  expect(seen.comparisons.length).toBeGreaterThan(50);
  expect(save(team, id, nothing).comparisons).toEqual(seen.comparisons);
});

test("rows typed by hand count, in either language and any case; what is unclear is told with its cell", () => {
  const { team, id } = aSheet();
  team.type(id, "Comparisons", "A6", [
    ["s1", "S 02", "s2", "ben okafor"],
    ["S03", "S04", "Igual", "Chloe"],
    ["S05", "S06", "left", "Ana Torres"],
    ["S99", "S06", "S06", "Ana Torres"],
    ["S07", "S08", "S09", "Ana Torres"],
    ["S07", "S07", "S07", "Ana Torres"],
    ["S07", "S09", "S07", "Zoe"],
    ["S06", "S05", "S06", "Ana Torres"],
    ["S10", "S11", "", ""],
  ]);
  const { comparisons, oddities } = save(team, id, nothing);
  expect(comparisons).toEqual([
    compare("S01", "S02", "right", benId),
    compare("S03", "S04", "same", "1002"),
    compare("S05", "S06", "left"),
  ]);
  expect(oddities).toEqual([
    "The tab “Comparisons” has a row that is not counted. Type the code of a sample in A9.",
    "The tab “Comparisons” has a row that is not counted. Type S07, S08 or “same” in C10.",
    "The tab “Comparisons” has a row that is not counted. Type the code of another sample in B11.",
    "The tab “Comparisons” has a row that is not counted. Type a reader's name as on their tab in D12.",
    "In the tab “Comparisons”, a reader compared a pair twice with different answers: rows 8 + 13. The upper row counts. Clear the one that is wrong.",
    "The tab “Comparisons” has a row that is not counted. Type S10, S11 or “same” in C14.",
  ]);
});

test("the first to say what is compared decides for the team", () => {
  const { team, id } = aSheet();
  expect(save(team, id, { ...nothing, focus: "=use of evidence" }).focus).toBe("=use of evidence");
  expect(save(team, id, { ...nothing, focus: "spelling" }, ben).focus).toBe("=use of evidence");
  expect(team.cells(id, "Comparisons")[3]).toEqual(["What we compare", "=use of evidence"]);
});

test("comparisons change nothing in Consensus, Trends and the summary", () => {
  const { team, id } = aSheet();
  team.type(id, "Ana Torres", "C4", [["3 Meets"]]);
  const before = [team.cells(id, "Consensus"), team.cells(id, "Trends"), team.summarize(id)];
  save(team, id, add(first, second));
  const after = [team.cells(id, "Consensus"), team.cells(id, "Trends"), team.summarize(id)];
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  const trends = (answer: unknown) => (answer as { value: { trends: unknown; oddities: unknown } }).value;
  expect(trends(after[2]).trends).toEqual(trends(before[2]).trends);
  expect(trends(after[2]).oddities).toEqual(trends(before[2]).oddities);
});

test("a lost tab or column is said with what is safe and what to do", () => {
  const { team, id } = aSheet();
  const batch = (request: object) =>
    team.person(ana, "sheets.spreadsheets.batchUpdate", { spreadsheetId: id }, { requests: [request] });
  batch({ deleteDimension: { range: { sheetId: 350, dimension: "COLUMNS", startIndex: 2, endIndex: 3 } } });
  const column = team.ask(ana, id, "saveComparisons", nothing);
  expect(column).toMatchObject({
    ok: false,
    problem: { say: "The tab “Comparisons” has lost its column “Stronger”." },
  });
  batch({ deleteSheet: { sheetId: 350 } });
  const tab = team.ask(ana, id, "saveComparisons", nothing);
  expect(tab).toMatchObject({ ok: false, problem: { say: "The tab “Comparisons” of this sort sheet is missing." } });
});

test("the page opens with samples, links, readers and what the team compared, or with why it cannot", () => {
  const { team, id } = aSheet();
  save(team, id, add(first));
  const runtime = createRuntime({ ...readShipped("."), workspace: team.workspace, sleepLimit: 0 });
  const opened = (fileId: string, account = ben): string => {
    const [effect] = runtime.run({ account, fileId, fn: "comparePairs", args: [] }).effects;
    if (effect?.kind !== "sidebar") throw new Error("No sidebar was shown.");
    return effect.html;
  };
  const html = opened(id);
  expect(html).toContain('"code":"S12"');
  expect(html).toContain(`"link":"${team.plan.samples[0]!.link}"`);
  expect(html).toContain('"stronger":"left","reader":"1000"');
  team.person(
    ana,
    "sheets.spreadsheets.batchUpdate",
    { spreadsheetId: id },
    { requests: [{ deleteSheet: { sheetId: 350 } }] },
  );
  expect(opened(id)).toContain("The tab “Comparisons” of this sort sheet is missing.");
});

test("comparisons by a reader or of a sample taken out later are left alone, and nobody is told", () => {
  const { team, id } = aSheet();
  save(team, id, add(first, second, compare("S05", "S06", "left", benId)));
  const facts = team.cells(id, "Meeting");
  const rowOf = (fact: string) => facts.findIndex(([key]) => key === fact) + 1;
  team.type(id, "Meeting", `A${rowOf("reader:1001")}`, [["readerOut:1001"]]);
  team.type(id, "Meeting", `B${rowOf("samples")}`, [
    [
      team.plan.samples
        .slice(2)
        .map(({ code }) => code)
        .join(" "),
    ],
  ]);
  const oneMore = { appendDimension: { sheetId: 500, dimension: "ROWS", length: 1 } };
  team.person(ana, "sheets.spreadsheets.batchUpdate", { spreadsheetId: id }, { requests: [oneMore] });
  team.type(id, "Meeting", `A${facts.length + 1}`, [["samplesOut", "S01 S02"]]);
  const seen = save(team, id, nothing);
  expect(seen).toMatchObject({ focus: "", comparisons: [second], oddities: [] });
  expect(rows(team, id)).toHaveLength(3);
});

test("who was renamed, and what was added or taken out, while somebody compares: answers count, and the page is told", () => {
  const { team, id } = aSheet();
  save(team, id, add(first));
  const plan = {
    ...{
      addReaders: ["Dana"],
      renameReaders: [{ sheetId: 1000, name: "Ana T." }],
      readersOut: [1001],
      readersBack: [],
    },
    ...{ addSamples: [{ code: "S13", link: "https://example.org/13" }], samplesOut: ["S04"], samplesBack: [] },
  };
  team.get(ana, id, "changeSort", plan);
  const seen = save(team, id, add(first, compare("S03", "S05", "right"), second, compare("S05", "S06", "left", benId)));
  expect(rows(team, id)).toEqual([
    ["S01", "S02", "S01", "Ana T."],
    ["S03", "S05", "S05", "Ana T."],
    ["S04", "S03", "same", "Ana T."],
    ["S05", "S06", "S05", "Ben Okafor"],
  ]);
  expect(seen.readers.map(({ name }) => name)).toEqual(["Ana T.", "Chloe Nguyen", "Dan O'Brien", "Dana"]);
  expect(seen.samples?.map(({ code }) => code)).toEqual([...codes.filter((code) => code !== "S04"), "S13"]);
  expect(seen.samples?.find(({ code }) => code === "S13")?.link).toBe("https://example.org/13");
  const later = save(team, id, { ...nothing, samples: seen.samples!.map(({ code }) => code) });
  expect(later).toEqual({ ...seen, comparisons: [first, compare("S03", "S05", "right")], samples: null });
  expect(later.oddities).toEqual([]);
  expect(team.ask(ana, id, "saveComparisons", add(compare("S01", "S05", "left", "7")))).toMatchObject({ ok: false });
});
