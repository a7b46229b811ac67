/** A sort sheet in use whose readers and samples change, on the local Workspace. */
import { expect, test } from "@jest/globals";
import type { KeyAddition, SortSheetNow } from "../../src/contract/changing.ts";
import type { MeetingFiles } from "../../src/contract/server.ts";
import type { SortChange } from "../../src/core/sorting/sort-change.ts";
import { ana, aTeam, ben } from "./a-team.ts";

type Team = ReturnType<typeof aTeam>;
const nothing: SortChange = {
  addReaders: [],
  renameReaders: [],
  readersOut: [],
  readersBack: [],
  addSamples: [],
  samplesOut: [],
  samplesBack: [],
};
const change = (team: Team, files: MeetingFiles, what: Partial<SortChange>, account = ana) =>
  team.ask<SortSheetNow>(account, files.sortSheet.id, "changeSort", { ...nothing, ...what });
const done = (team: Team, files: MeetingFiles, what: Partial<SortChange>): SortSheetNow => {
  const answer = change(team, files, what);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
};
const inUse = () => {
  const team = aTeam();
  const files = team.create();
  team.type(files.sortSheet.id, "Ana Torres", "C4", [
    ["3 Meets", "2 Approaching", "3 Meets", "1 High", "Quotes the text", "Draws a table"],
    ["1 Not yet", "2 Approaching", "4 Exceeds"],
  ]);
  team.type(files.sortSheet.id, "Ben Okafor", "C4", [["3 Meets", "2 Approaching", "1 Not yet"]]);
  return { team, files };
};
/** Rows of Consensus by sample and criterion: what the readers chose, by their names in the headings. */
const consensus = (team: Team, files: MeetingFiles): Map<string, Record<string, string>> => {
  const rows = team.cells(files.sortSheet.id, "Consensus");
  const heads = rows[2] ?? [];
  return new Map(
    rows
      .slice(3)
      .filter((row) => row[0])
      .map((row) => [`${row[0]} ${row[1]}`, Object.fromEntries(heads.map((head, index) => [head, row[index] ?? ""]))]),
  );
};
const textsOf = (team: Team, files: MeetingFiles, tab: string) =>
  team
    .cells(files.sortSheet.id, tab)
    .slice(3)
    .map((row) => row.slice(0, 8));
const trend = (team: Team, files: MeetingFiles, criterion: string) =>
  team
    .cells(files.sortSheet.id, "Trends")
    .find((row) => row[0] === criterion)
    ?.slice(0, 5);

test("a reader who joins gets an empty tab, and Consensus brings that reader's levels in", () => {
  const { team, files } = inUse();
  const before = textsOf(team, files, "Ana Torres");
  const now = done(team, files, { addReaders: ["Eva Núñez"] });
  expect(now.readers.map(({ name, levels }) => [name, levels])).toContainEqual(["Eva Núñez", 0]);
  expect(textsOf(team, files, "Ana Torres")).toEqual(before);
  const eva = team.cells(files.sortSheet.id, "Eva Núñez");
  expect(eva[0]?.[0]).toBe("Eva Núñez");
  expect(eva[3]?.slice(0, 8).join("")).toBe(`${before[0]?.[0]}${before[0]?.[1]}`);
  team.type(files.sortSheet.id, "Eva Núñez", "C4", [["1 Not yet"]]);
  const row = consensus(team, files).get("S01 Claim");
  expect(row).toMatchObject({
    "Ana Torres": "3 Meets",
    "Ben Okafor": "3 Meets",
    "Eva Núñez": "1 Not yet",
    "Lowest to highest": "1 Not yet – 3 Meets",
    "Talk about": "Talk first",
  });
  expect(done(team, files, {}).readers.find(({ name }) => name === "Eva Núñez")?.levels).toBe(1);
});

test("tabs of readers who join stand after those of the others, in the order of their names' list", () => {
  const { team, files } = inUse();
  done(team, files, { addReaders: ["Eva", "Fay"] });
  const { sheets } = team.person(ana, "sheets.spreadsheets.get", {
    spreadsheetId: files.sortSheet.id,
    fields: "sheets.properties.title",
  }) as { sheets: { properties: { title: string } }[] };
  const titles = sheets.map(({ properties }) => properties.title);
  expect(titles.slice(2, 9)).toEqual([
    "Ana Torres",
    "Ben Okafor",
    "Chloe Nguyen",
    "Dan O'Brien",
    "Eva",
    "Fay",
    "Consensus",
  ]);
});

test("samples that come later stand in every tab and count, and no typed cell is lost or copied", () => {
  const { team, files } = inUse();
  team.type(files.sortSheet.id, "Ana Torres", "D16", [["A remark below the table"]]);
  const before = textsOf(team, files, "Ana Torres").slice(0, 12);
  const now = done(team, files, {
    addSamples: [
      { code: "S13", link: "https://drive.google.com/file/d/s13" },
      { code: "S14", link: "" },
    ],
  });
  expect(now.samples.map(({ code }) => code).slice(-3)).toEqual(["S12", "S13", "S14"]);
  const ana = textsOf(team, files, "Ana Torres");
  expect(ana.slice(0, 12)).toEqual(before);
  expect(ana[12]?.filter((cell) => cell !== "")).toEqual(["S13", "Open"]);
  expect(ana[13]?.filter((cell) => cell !== "")).toEqual(["S14"]);
  expect(ana.flat()).toContain("A remark below the table");
  for (const reader of ["Ana Torres", "Ben Okafor"])
    team.type(files.sortSheet.id, reader, "C16", [["4 Exceeds", "4 Exceeds", "4 Exceeds"]]);
  expect(consensus(team, files).get("S13 Claim")).toMatchObject({ "Ana Torres": "4 Exceeds", "Talk about": "Agree" });
  expect(trend(team, files, "Claim")?.[1]).toBe("2 of 2");
});

test("a sample taken out is hidden, counts no more, and comes back as it was", () => {
  const { team, files } = inUse();
  expect(trend(team, files, "Claim")?.[1]).toBe("1 of 1");
  const out = done(team, files, { samplesOut: ["S01"] });
  expect(out.samplesOut).toEqual(["S01"]);
  expect(out.samples.map(({ code }) => code)).not.toContain("S01");
  expect(trend(team, files, "Claim")?.[1]).toBe("0 of 0");
  expect(textsOf(team, files, "Ana Torres").flat()).toContain("Quotes the text");
  const back = done(team, files, { samplesBack: ["S01"] });
  expect(back).toMatchObject({ samplesOut: [] });
  expect(trend(team, files, "Claim")?.[1]).toBe("1 of 1");
});

test("a reader gets another name everywhere, and keeps all levels", () => {
  const { team, files } = inUse();
  const ben = done(team, files, {}).readers.find(({ name }) => name === "Ben Okafor")!;
  const now = done(team, files, { renameReaders: [{ sheetId: ben.sheetId, name: "B. O'Kafor" }] });
  expect(now.readers.find(({ sheetId }) => sheetId === ben.sheetId)).toEqual({ ...ben, name: "B. O'Kafor" });
  expect(team.cells(files.sortSheet.id, "B. O'Kafor")[0]?.[0]).toBe("B. O'Kafor");
  const third = `S01 ${team.plan.rubric.criteria[2]!.name}`;
  expect(consensus(team, files).get(third)).toMatchObject({ "B. O'Kafor": "1 Not yet" });
});

test("a reader taken out counts no more, and comes back with all that was typed", () => {
  const { team, files } = inUse();
  const ben = done(team, files, {}).readers.find(({ name }) => name === "Ben Okafor")!;
  const typed = textsOf(team, files, "Ben Okafor");
  const out = done(team, files, { readersOut: [ben.sheetId] });
  expect(out.readersOut).toEqual([{ sheetId: ben.sheetId, name: "Ben Okafor" }]);
  expect(Object.keys(consensus(team, files).get("S01 Claim") ?? {})).not.toContain("Ben Okafor");
  expect(consensus(team, files).get("S01 Claim")).toMatchObject({ "Talk about": "Needs a second reader" });
  const back = done(team, files, { readersBack: [ben.sheetId] });
  expect(back.readers.find(({ sheetId }) => sheetId === ben.sheetId)?.levels).toBe(3);
  expect(consensus(team, files).get("S01 Claim")).toMatchObject({ "Ben Okafor": "3 Meets", "Talk about": "Agree" });
  expect(textsOf(team, files, "Ben Okafor")).toEqual(typed);
});

test("everything at once takes 2 Google calls, and once more changes nothing", () => {
  const { team, files } = inUse();
  const readers = done(team, files, {}).readers;
  const all: Partial<SortChange> = {
    addReaders: ["Eva Núñez", "Fay Li"],
    renameReaders: [{ sheetId: readers[0]!.sheetId, name: "Ana T." }],
    readersOut: [readers[2]!.sheetId],
    addSamples: Array.from({ length: 10 }, (_, index) => ({ code: `S${13 + index}`, link: "" })),
    samplesOut: ["S02", "S03"],
  };
  team.calls.length = 0;
  const now = done(team, files, all);
  expect(team.calls).toHaveLength(2);
  const sheet = team.workspace.state(ana).files.find(({ id }) => id === files.sortSheet.id);
  const cells = () => ["Ana T.", "Fay Li", "Consensus", "Trends"].map((tab) => team.cells(files.sortSheet.id, tab));
  const before = cells();
  expect(done(team, files, all)).toEqual(now);
  expect(cells()).toEqual(before);
  expect(sheet).toBeDefined();
  expect(now.readers.map(({ name }) => name)).toEqual(["Ana T.", "Ben Okafor", "Dan O'Brien", "Eva Núñez", "Fay Li"]);
});

test("a colleague whose add-on may not change the sheet is told so, and nothing changes", () => {
  const { team, files } = inUse();
  expect(team.get<SortSheetNow>(ben, files.sortSheet.id, "sortSheetNow").samples).toHaveLength(12);
  expect(change(team, files, { samplesOut: ["S01"] }, ben)).toMatchObject({ ok: false, problem: { code: "access" } });
});

test("a sheet whose columns are lost is not changed, and says so", () => {
  const { team, files } = inUse();
  team.person(
    ana,
    "sheets.spreadsheets.batchUpdate",
    { spreadsheetId: files.sortSheet.id },
    {
      requests: [{ deleteDimension: { range: { sheetId: 1000, dimension: "COLUMNS", startIndex: 0, endIndex: 1 } } }],
    },
  );
  const answer = change(team, files, { addSamples: [{ code: "S13", link: "" }] });
  expect(answer).toMatchObject({ ok: false, problem: { code: "sheet" } });
  expect(team.cells(files.sortSheet.id, "Consensus").flat()).not.toContain("S13");
});

test("names of new samples go into the key once, and a code of somebody else's is never given again", () => {
  const { team, files } = inUse();
  const key = team.steps.key();
  const entry = (code: string, name: string) => ({ code, name, groups: ["EL"] });
  const add = (...entries: ReturnType<typeof entry>[]) =>
    team.get<KeyAddition>(ana, files.sortSheet.id, "addToIdentityKey", { ...team.key, entries });
  expect(add(entry("S13", "Nia Bell"))).toEqual({ file: key, taken: null, known: 0 });
  add(entry("S13", "Nia Bell"), entry("S14", "=Otto"));
  expect(add(entry("S14", "Somebody else"))).toMatchObject({ taken: 14 });
  const rows = team.cells(key.id, "Identity key");
  expect(rows.slice(-2)).toEqual([
    ["S13", "Nia Bell", "EL"],
    ["S14", "=Otto", "EL"],
  ]);
  expect(rows).toHaveLength(3 + 12 + 2);
});

test("students who are in the key already are counted without a name, and added only when that is asked for once more", () => {
  const { team, files } = inUse();
  const { id } = team.steps.key();
  const entries = [
    { code: "S13", name: team.key.entries[0]!.name.toUpperCase(), groups: [] },
    { code: "S14", name: "Nia Bell", groups: [] },
  ];
  const add = (again: boolean) =>
    team.ask<KeyAddition>(ana, files.sortSheet.id, "addToIdentityKey", { ...team.key, entries }, again);
  const codes = () => team.cells(id, "Identity key").map(([code]) => code);
  const before = codes();
  const answer = add(false);
  expect(answer).toMatchObject({ ok: true, value: { taken: null, known: 1 } });
  expect(JSON.stringify(answer).toUpperCase()).not.toContain(entries[0]!.name);
  expect(codes()).toEqual(before);
  expect(add(true)).toMatchObject({ ok: true, value: { taken: null, known: 0 } });
  expect(codes()).toEqual([...before, "S13", "S14"]);
  // After an answer was lost: they stand under their own codes now.
  expect(add(false)).toMatchObject({ ok: true, value: { known: 0 } });
});
