/** How groups did: no name crosses, nothing is told twice or lost, and what was told is kept from being subtracted later. */
import { expect, test } from "@jest/globals";
import type { GroupsRead, GroupsToAdd } from "../../src/contract/groups.ts";
import type { Answer, FileRef, MeetingPlan, Summary } from "../../src/contract/server.ts";
import { type GroupTrends, groupTrends } from "../../src/core/trends/group-trends.ts";
import { tellGroups } from "../../src/core/trends/group-wording.ts";
import { ana, aTeam, ben } from "./a-team.ts";

const samples = 26;
const codeOf = (index: number): string => `S${String(index + 1).padStart(2, "0")}`;
const nameOf = (index: number): string => `Pupil Nr${index}`;
const toldTab = "Told of groups";

/** 26 samples that Ana alone read: the first 12 are multilingual, the last 3 have an IEP. `above`: in Claim. */
const sorted = (above = 7) => {
  const team = aTeam();
  const codes = Array.from({ length: samples }, (_, index) => codeOf(index));
  const plan: MeetingPlan = {
    ...team.plan,
    readers: ["Ana Torres"],
    samples: codes.map((code) => ({ code, link: "" })),
  };
  const files = team.create(plan);
  const sheetId = files.sortSheet.id;
  const key = team.get<FileRef>(ana, team.untitled(ana), "createIdentityKey", {
    ...team.key,
    entries: codes.map((code, index) => ({
      code,
      name: nameOf(index),
      groups: index < 12 ? ["Multilingual"] : index >= 23 ? ["IEP"] : [],
    })),
  });
  const rate = (count: number, from = 0) =>
    team.type(
      sheetId,
      "Ana Torres",
      `C${4 + from}`,
      codes
        .slice(from)
        .map((_, index) => [
          index + from < count || index + from >= 15 ? "3 Meets" : "2 Approaching",
          (index + from) % 2 ? "4 Exceeds" : "2 Approaching",
          "3 Meets",
        ]),
    );
  rate(above);
  const summarize = (): Summary => {
    const answer = team.summarize(sheetId);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    return answer.value;
  };
  const read = (account = ana) => team.ask<GroupsRead>(account, sheetId, "readGroups");
  /** As the page does. */
  const workOut = (
    summary: Summary,
    groups: GroupsRead,
  ): { readonly trends: GroupTrends; readonly input: GroupsToAdd } => {
    const trends = groupTrends(
      groups.entries.map(({ code, student, groups: names }) => ({ code, name: String(student), groups: names })),
      summary.standings.map((one, index) => ({ ...one, criterion: summary.criteria[index]!.name })),
      { fewest: groups.fewest, earlier: groups.told },
    );
    const says = tellGroups(trends, { fewest: groups.fewest, when: new Date(0) }, groups.language);
    return { trends, input: { knew: groups.told, tells: trends.told, says } };
  };
  const look = () => workOut(summarize(), done(read()));
  const add = (input: GroupsToAdd, account = ana) => team.ask<FileRef>(account, sheetId, "addGroups", input);
  const notes = () => team.text(files.notes.id);
  const batch = (...requests: object[]) =>
    team.person(ana, "sheets.spreadsheets.batchUpdate", { spreadsheetId: key.id }, { requests });
  return { team, files, sheetId, key, rate, read, look, add, notes, batch };
};
const done = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
};
const told = "Multilingual: 7 of 12 at or above grade level; all others 11 of 14.";

test("what crosses has no name, and a student's number means nothing", () => {
  const { team, read } = sorted();
  team.calls.length = 0;
  const groups = done(read());
  expect(team.calls.map(({ method }) => method)).toEqual(["drive.files.list", "sheets.spreadsheets.get"]);
  expect(JSON.stringify(groups)).not.toContain("Pupil");
  expect(groups).toMatchObject({ told: [], fewest: 10, language: "en", oddities: [] });
  expect(groups.entries[0]).toEqual({ code: "S01", student: 1, groups: ["Multilingual"] });
});

test("what is told stands below the trends in the notes and, by codes, in the key, in at most 6 Google calls", () => {
  const { team, key, look, add, notes } = sorted();
  const { input, trends } = look();
  expect(trends.hidden).toEqual(["IEP"]);
  team.calls.length = 0;
  done(add(input));
  expect(team.calls.length).toBeLessThanOrEqual(6);
  const text = notes();
  expect(text).toContain(told);
  expect(text).not.toMatch(/IEP|Pupil/);
  expect(text.indexOf("How groups of students did")).toBeGreaterThan(text.indexOf("To talk about first"));
  expect(text.indexOf("How groups of students did")).toBeLessThan(text.indexOf("Action steps"));
  const rows = team.cells(key.id, toldTab).map((row) => row.slice(0, 3));
  expect(rows).toContainEqual([
    "Claim",
    "Multilingual",
    Array.from({ length: 12 }, (_, index) => codeOf(index)).join(" "),
  ]);
  expect(rows).toContainEqual(["Claim", "", expect.stringMatching(/S26/)]);
});

test("a double click and a later look that tells the same write nothing twice", () => {
  const { team, key, look, add, notes } = sorted();
  const { input } = look();
  done(add(input));
  done(add(input));
  done(add(look().input));
  expect(notes().split(told)).toHaveLength(2);
  expect(team.cells(key.id, toldTab)).toHaveLength(3 + 2 * 3);
});

test("corrected levels take the place of the old ones, and what somebody typed in the section stays below", () => {
  const { files, team, rate, look, add, notes } = sorted();
  done(add(look().input));
  rate(8);
  done(add(look().input));
  expect(notes()).toContain("Multilingual: 8 of 12");
  expect(notes()).not.toContain("Multilingual: 7 of 12");
  const replaceAllText = { containsText: { text: "all others 11 of 14", matchCase: true }, replaceText: "Ben: why?" };
  team.person(ana, "docs.documents.batchUpdate", { documentId: files.notes.id }, { requests: [{ replaceAllText }] });
  rate(7);
  done(add(look().input));
  expect(notes().indexOf("Kept from before")).toBeGreaterThan(notes().indexOf(told));
  expect(notes().indexOf("Ben: why?")).toBeGreaterThan(notes().indexOf("Kept from before"));
});

test("summarizing again leaves the groups where they stand", () => {
  const { look, add, notes } = sorted();
  done(add(look().input));
  look();
  expect(notes().split(told)).toHaveLength(2);
  expect(notes().match(/What the work shows/g)).toHaveLength(1);
});

test("a sample settled after the counts were told is not told by the difference", () => {
  const { team, sheetId, rate, look, add, notes } = sorted();
  team.type(sheetId, "Ana Torres", "C4", [[""]]);
  done(add(look().input));
  expect(notes()).toContain("Multilingual: 6 of 11");
  rate(7);
  const { trends } = look();
  expect(trends.criteria.map(({ criterion }) => criterion)).toEqual(["Evidence", "Conventions"]);
});

test("where more was told meanwhile the page looks again, and nothing is written", () => {
  const { team, sheetId, rate, look, add, notes } = sorted();
  const stale = look().input;
  team.type(sheetId, "Ana Torres", "C4", [[""]]);
  done(add(look().input));
  rate(7);
  expect(add(stale)).toMatchObject({ ok: false, problem: { code: "changed", next: expect.stringContaining("again") } });
  expect(notes()).not.toContain(told);
});

test("when writing the notes fails, the key has it already and trying again tells the same", () => {
  const { team, key, look, add, notes } = sorted();
  const { input } = look();
  team.fault({ method: "docs.documents.batchUpdate", code: 429, reason: "rateLimitExceeded", times: 4 });
  expect(add(input).ok).toBe(false);
  expect(notes()).not.toContain(told);
  const rows = team.cells(key.id, toldTab);
  expect(rows).toHaveLength(9);
  done(add(input));
  expect(notes().split(told)).toHaveLength(2);
  expect(team.cells(key.id, toldTab)).toEqual(rows);
});

test("an answer that got lost writes no row and no sentence twice", () => {
  for (const method of ["sheets.spreadsheets.batchUpdate", "docs.documents.batchUpdate"]) {
    const { team, key, look, add, notes } = sorted();
    const { input } = look();
    team.fault({ method, code: 503, reason: "backendError", times: 1, after: true });
    add(input);
    done(add(input));
    expect(notes().split(told)).toHaveLength(2);
    expect(team.cells(key.id, toldTab)).toHaveLength(9);
  }
});

test("a key that people worked in loses nothing, whatever was moved, renamed or typed there", () => {
  const { team, key, look, add, read, batch } = sorted();
  batch({ addSheet: { properties: { sheetId: 77, title: toldTab } } });
  team.type(key.id, toldTab, "A1", [["Mine"]]);
  done(add(look().input));
  expect(team.cells(key.id, toldTab)).toEqual([["Mine"]]);
  const before = done(read()).told;
  expect(before).toHaveLength(6);
  const source = { sheetId: 601, dimension: "COLUMNS", startIndex: 2, endIndex: 3 };
  batch(
    { updateSheetProperties: { properties: { sheetId: 601, title: "Shared" }, fields: "title" } },
    { moveDimension: { source, destinationIndex: 0 } },
    {
      appendCells: {
        sheetId: 601,
        rows: [{ values: [{ userEnteredValue: { stringValue: "a remark" } }] }],
        fields: "*",
      },
    },
  );
  expect(done(read()).told).toEqual(before);
  team.type(key.id, "Identity key", "C4", [["multilingüal"]]);
  done(add(look().input));
  expect(team.cells(key.id, "Shared").flat()).toContain("a remark");
  expect(done(read()).told).toEqual(before);
  batch({ deleteDimension: { range: { ...source, startIndex: 0, endIndex: 1 } } });
  expect(read()).toMatchObject({
    ok: false,
    problem: { code: "sheet", say: expect.stringContaining("lost a column") },
  });
});

test("a colleague and a meeting without names are told what is missing, and nothing is written", () => {
  const { team: colleague, sheetId, read, add, look, notes } = sorted();
  const { input } = look();
  for (const answer of [read(ben), add(input, ben)])
    expect(answer).toMatchObject({
      ok: false,
      problem: { code: "access", next: expect.stringContaining("summarize this sort sheet") },
    });
  expect(notes()).not.toContain(told);
  // The groups are looked at below a summary, and that of a colleague leaves a trends document of their own.
  expect(colleague.summarize(sheetId, ben).ok).toBe(true);
  expect(read(ben)).toMatchObject({
    ok: false,
    problem: { say: expect.stringContaining("whoever planned the meeting has it") },
  });
  const team = aTeam();
  expect(team.ask(ana, team.create().sortSheet.id, "readGroups")).toMatchObject({
    ok: false,
    problem: { next: expect.stringContaining("without a list of names has no key") },
  });
});

test("an administrator raises the number of students, and what is no whole number above ten is left aside", () => {
  const { team, read, look } = sorted();
  const fewestWith = (value: string) => {
    team.workspace.setProperty(ana, "script", "FEWEST_STUDENTS", value);
    return done(read()).fewest;
  };
  expect(["", "7", "twelve", "12.5", "-20"].map(fewestWith)).toEqual([10, 10, 10, 10, 10]);
  expect(fewestWith("13")).toBe(13);
  expect(look().trends).toMatchObject({ criteria: [], hidden: ["IEP", "Multilingual"] });
  const groups = () =>
    JSON.stringify(
      done(
        team.ask(ana, team.workspace.state(ana).files.find(({ name }) => /sort/i.test(name))!.id, "revealIdentities", {
          what: "groups",
        }),
      ),
    );
  expect(groups()).toContain('"shown":[]');
  fewestWith("");
  expect(groups()).toContain('"name":"Multilingual"');
});

test("without notes that can be written to, the trends document gets the groups", () => {
  const { team, files, look, add } = sorted();
  team.person(ana, "drive.files.update", { fileId: files.notes.id, supportsAllDrives: true }, { trashed: true });
  const { input } = look();
  const file = done(add(input));
  expect(file.id).not.toBe(files.notes.id);
  expect(team.text(file.id)).toContain(told);
});
