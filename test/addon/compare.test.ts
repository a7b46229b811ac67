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
/** Rows of the tab below its headings, as far as the comparisons go. `columns`: those of the comparisons, from A. */
const rows = (team: Team, id: string, columns = 4) => {
  const all = team.cells(id, "Comparisons").slice(5);
  const cells = all.map((row) => row.slice(0, columns)).map((row) => (row.some((text) => text !== "") ? row : []));
  return cells.slice(0, cells.findLastIndex((row) => row.length > 0) + 1);
};

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
  expect(rows(team, id, 5)[0]).toEqual(["hard to say", "Ana Torres", "S04", "S03", "same"]);
  expect(rows(team, id, 5).length).toBe(seen.comparisons.length);
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

/** What the tally says of each sample. */
const tally = (team: Team, id: string): Record<string, string> =>
  Object.fromEntries(
    team
      .cells(id, "Comparisons")
      .slice(5)
      .flatMap((row) => (row[5] ? [[row[5], row[10] ?? ""]] : [])),
  );
/** What it should say, by the comparisons that are read. */
const counted = (samples: readonly string[], comparisons: readonly Comparison[]): Record<string, string> =>
  Object.fromEntries(
    samples.map((code) => {
      const own = comparisons.filter(({ left, right }) => left === code || right === code);
      const halves = own.reduce(
        (sum, one) => sum + (one.stronger === "same" ? 1 : one[one.stronger] === code ? 2 : 0),
        0,
      );
      const times = `${halves === 1 ? "" : Math.floor(halves / 2)}${halves % 2 === 1 ? "½" : ""}`;
      return [code, own.length === 0 ? "not yet" : `${times} of ${own.length}`];
    }),
  );

test("the tally counts what is compared and typed, above its thin row, past it, with rows put in, sorted and taken out", () => {
  const { team, id } = aSheet();
  expect(tally(team, id)).toEqual(counted(codes, []));
  save(team, id, add(first, second));
  team.type(id, "Comparisons", "A8", [
    ["s1", "S03", "s3", "Chloe"],
    ["S3", "s01", "Izquierda", "Ben Okafor"],
    ["S04", "S05", "s5", "Ben Okafor"],
  ]);
  const sheetId = 350;
  const rowsAt = (startIndex: number, endIndex: number) => ({ sheetId, dimension: "ROWS", startIndex, endIndex });
  const requests = [
    { insertDimension: { range: rowsAt(6, 8), inheritFromBefore: true } },
    { deleteDimension: { range: rowsAt(20, 23) } },
    {
      sortRange: {
        range: { sheetId, startRowIndex: 5, endRowIndex: 12, startColumnIndex: 0, endColumnIndex: 13 },
        sortSpecs: [{ dimensionIndex: 0, sortOrder: "DESCENDING" }],
      },
    },
  ];
  team.person(ana, "sheets.spreadsheets.batchUpdate", { spreadsheetId: id }, { requests });
  const some = save(team, id, nothing).comparisons;
  expect(some).toHaveLength(5);
  expect(tally(team, id)).toEqual(counted(codes, some));
  // Every pair by two readers: more than the tab has rows for.
  const many = codes.flatMap((left, i) =>
    codes.slice(i + 1).flatMap((right, j) => {
      const stronger = (["left", "right", "same"] as const)[(i * 5 + j) % 3]!;
      return [compare(left, right, stronger), compare(left, right, "left", benId)];
    }),
  );
  const seen = save(team, id, add(...many));
  expect(seen.comparisons.length).toBeGreaterThan(130);
  expect(seen.oddities).toEqual([]);
  expect(tally(team, id)).toEqual(counted(codes, seen.comparisons));
});

test("samples that come later have a line in the tally, those taken out have none", () => {
  const { team, id } = aSheet();
  const plan = {
    ...{ addReaders: [], renameReaders: [], readersOut: [], readersBack: [] },
    ...{ addSamples: [{ code: "S13", link: "" }], samplesOut: ["S04"], samplesBack: [] },
  };
  team.get(ana, id, "changeSort", plan);
  const now = [...codes.filter((code) => code !== "S04"), "S13"];
  save(team, id, { ...add(compare("S13", "S01", "left")), samples: now });
  expect(tally(team, id)).toEqual(counted(now, [compare("S13", "S01", "left")]));
});

/** The column of the order. */
const order = (team: Team, id: string) =>
  team
    .cells(id, "Comparisons")
    .slice(4)
    .map((row) => row[13] ?? "");
const heading = "The order, as last written from the sidebar";
const write = (team: Team, id: string, ...lines: string[]) =>
  team.get<{ tab: string; cell: string }>(ben, id, "writeOrder", lines);

test("the order is written as text, takes the place of the one before, and is no comparison", () => {
  const { team, id } = aSheet();
  save(team, id, add(first));
  expect(write(team, id, "=1+1", "Group 1: S01", "Group 2: S02")).toEqual({ tab: "Comparisons", cell: "N6" });
  expect(write(team, id, "Group 1: S02", "Group 2: S01").cell).toBe("N6");
  expect(order(team, id).slice(0, 5)).toEqual([heading, "Group 1: S02", "Group 2: S01", "", ""]);
  write(team, id, "=1+1");
  expect(order(team, id).slice(0, 3)).toEqual([heading, "=1+1", ""]);
  const seen = save(team, id, add(second));
  expect(seen.comparisons).toEqual([first, second]);
  expect(seen.oddities).toEqual([]);
  expect(rows(team, id)).toHaveLength(2);
});

test("what somebody typed into the order or below it stays, and the new order goes below", () => {
  const { team, id } = aSheet();
  write(team, id, "Group 1: S01", "Group 2: S02");
  team.type(id, "Comparisons", "N9", [["We talked about this."]]);
  expect(write(team, id, "Group 1: S01", "Group 2: S02", "Group 3: S03").cell).toBe("N6");
  expect(write(team, id, "one", "two", "three", "four").cell).toBe("N11");
  expect(order(team, id).slice(1, 10)).toEqual([
    "",
    "",
    "",
    "We talked about this.",
    "",
    "one",
    "two",
    "three",
    "four",
  ]);
  team.type(id, "Comparisons", "N12", [["two, or three"]]);
  expect(write(team, id, "five").cell).toBe("N16");
  expect(order(team, id).slice(6, 13)).toEqual(["one", "two, or three", "three", "four", "", "five", ""]);
  // The text of before has become theirs.
  expect(write(team, id, "six").cell).toBe("N16");
});

test("an order goes on past the end of the tab; no order, or one too long, is refused", () => {
  const { team, id } = aSheet();
  const lines = Array.from({ length: 120 }, (_, at) => `line ${at}`);
  write(team, id, ...lines);
  expect(order(team, id).slice(1, 121)).toEqual(lines);
  expect(team.ask(ana, id, "writeOrder", [])).toMatchObject({ ok: false, problem: { code: "input" } });
  expect(team.ask(ana, id, "writeOrder", ["x".repeat(2001)])).toMatchObject({ ok: false, problem: { code: "input" } });
});
