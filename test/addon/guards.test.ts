/** What holds when two hands meet, rights are missing, or something fails that nobody thought of. */
import { expect, test } from "@jest/globals";
import type { Answer, FileRef, MeetingFiles, Picked, StartData, Summary } from "../../src/contract/server.ts";
import { trendsSectionName } from "../../src/files/trends-section.ts";
import { ApiError } from "../../src/local/api-error.ts";
import { createRuntime, type RuntimeOptions } from "../../src/local/runtime/runtime.ts";
import { readShipped } from "../../src/local/shipped.ts";
import { ana, aTeam, ben } from "./a-team.ts";

type Team = ReturnType<typeof aTeam>;

/** The script once more on the team's files, with what the team's own does not tell: effects and log. */
const scriptOf = (team: Team, options: Partial<RuntimeOptions> = {}) => {
  const runtime = createRuntime({ ...readShipped("."), workspace: team.workspace, sleepLimit: 0, ...options });
  return (fn: string, args: readonly unknown[] = [], fileId = team.untitled(ana), account = ana) =>
    runtime.run({ account, fileId, fn, args: [...args] });
};
const sidebar = (team: Team): string => {
  const effect = scriptOf(team)("planMeeting").effects[0];
  if (effect?.kind !== "sidebar") throw new Error("The sidebar did not open.");
  return effect.html;
};
/** What the sidebar's first screen is given, read as the browser reads it. */
const startData = (html: string): StartData => {
  const script = /<script>window\.startData = (.*?)<\/script>/s.exec(html)?.[1];
  return JSON.parse(script ?? "");
};
const sorted = (plan: Partial<Team["plan"]> = {}) => {
  const team = aTeam();
  const files = team.create({ ...team.plan, ...plan });
  for (const reader of team.plan.readers)
    team.type(
      files.sortSheet.id,
      reader,
      "C4",
      team.plan.samples.map(() => ["3 Meets", "2 Approaching", "4 Exceeds"]),
    );
  return { team, files };
};
const done = (answer: Answer<Summary>): Summary => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
};
/** Runs `act` once, as soon as the add-on's next call of `method` (null: whichever) was answered. */
const onceCalled = (team: Team, method: string | null, act: () => void): void => {
  const stop = team.workspace.onCall((call) => {
    if (call.caller.via !== "addon" || (method !== null && call.method !== method)) return;
    stop();
    act();
  });
};

/** What a colleague types into the notes: requests, given where the summary's section begins. */
type Typing = (section: number) => readonly object[];
const insertAt = (index: number, text: string) => ({ insertText: { location: { index }, text } });
const typings: readonly [string, Typing, readonly string[]][] = [
  [
    "more at their top and in the summary",
    (section) => [insertAt(section + 2, "Ben cites. "), insertAt(1, "Late guest: Dan. ")],
    ["Ben cites. ", "Late guest: Dan. "],
  ],
  // All indexes stay what they were, so that only the revision tells of it.
  [
    "as many letters as were there before",
    (section) => [
      { deleteContentRange: { range: { startIndex: section + 2, endIndex: section + 12 } } },
      insertAt(section + 2, "Ben cites."),
    ],
    ["Ben cites."],
  ],
];
const typeIntoNotes = (team: Team, notes: FileRef, typing: Typing): void => {
  const { namedRanges } = team.person(ben, "docs.documents.get", { documentId: notes.id }) as {
    namedRanges: Record<string, { namedRanges: [{ ranges: [{ startIndex: number }] }] }>;
  };
  const section = Object.entries(namedRanges).find(([name]) => name.includes(trendsSectionName))![1];
  const requests = typing(section.namedRanges[0].ranges[0].startIndex);
  team.person(ben, "docs.documents.batchUpdate", { documentId: notes.id }, { requests });
};

test.each(typings)(
  "a colleague who types between the add-on's reading and its writing loses nothing: %s",
  (_, typing, words) => {
    const { team, files } = sorted();
    done(team.summarize(files.sortSheet.id));
    onceCalled(team, "docs.documents.get", () => typeIntoNotes(team, files.notes, typing));
    expect(done(team.summarize(files.sortSheet.id)).into).toBe("notes");
    const notes = team.text(files.notes.id);
    for (const word of words) expect(notes).toContain(word);

    const before = sorted();
    done(before.team.summarize(before.files.sortSheet.id));
    typeIntoNotes(before.team, before.files.notes, typing);
    done(before.team.summarize(before.files.sortSheet.id));
    expect(notes).toBe(before.team.text(before.files.notes.id));
  },
);

test("notes that one may only read are left alone, and the summary goes to a document of one's own", () => {
  const { team, files } = sorted({ folder: null });
  const share = (fileId: string, role: string) => {
    team.person(ana, "drive.permissions.create", { fileId }, { type: "user", role, emailAddress: ben });
    team.workspace.pick(ben, fileId);
  };
  share(files.notes.id, "reader");
  share(files.sortSheet.id, "writer");
  const before = team.text(files.notes.id);
  const summary = done(team.summarize(files.sortSheet.id, ben));
  expect(summary.into).toBe("trends document");
  expect(team.text(summary.document.id, ben)).toContain("Evidence");
  expect(team.text(files.notes.id)).toBe(before);
  expect(done(team.summarize(files.sortSheet.id, ben)).document.id).toBe(summary.document.id);
});

test.each(["createFiles", "fillSortSheet", "fillNotes", "createIdentityKey", "summarize"])(
  "a second press while %s is going on is held back, and nothing is made twice",
  (fn) => {
    const { team, files } = sorted();
    const step = { plan: team.plan, files, prework: null };
    const args = {
      createFiles: { ...team.plan, operationId: "meeting-0002", title: "Lab report" },
      createIdentityKey: team.key,
      fillSortSheet: step,
      fillNotes: step,
      summarize: null,
    }[fn];
    const press = (beside = files.sortSheet.id) => team.ask(ana, beside, fn, args);
    const answers: Answer<unknown>[] = [];
    // From the same window, or from another one of the same user's.
    onceCalled(team, null, () => answers.push(press(), press(team.untitled(ana))));
    expect(press()).toMatchObject({ ok: true });
    const busy = { code: "busy", safe: expect.stringMatching(/\w/), next: expect.stringMatching(/try again/) };
    expect(answers).toMatchObject([0, 1].map(() => ({ ok: false, problem: busy })));
    const names = team.names();
    expect(names).toEqual([...new Set(names)]);
    // Once the first is done, the way is free.
    expect(press()).toMatchObject({ ok: true });
    expect(team.names()).toEqual(names);
  },
);

test("a colleague is not held back by somebody else's run", () => {
  const team = aTeam();
  let answer: Answer<MeetingFiles> | undefined;
  onceCalled(team, "drive.files.create", () => {
    answer = team.ask(ben, team.untitled(ben), "createFiles", { ...team.plan, operationId: "meeting-0002" });
  });
  team.create();
  expect(answer).toMatchObject({ ok: true });
});

test.each(["</script><b>", "<!--<script>", "$& $' $`", "a \u2028 ' \" \\ b", "</SCRIPT >"])(
  "what is remembered cannot break out of the sidebar's own script: %s",
  (reader) => {
    const plain = aTeam();
    plain.steps.files();
    const team = aTeam();
    team.steps.files({ ...team.plan, readers: [reader] });
    const html = sidebar(team);
    const count = (text: string) => text.match(/<\/?script|<!--/gi)?.length;
    expect(count(html)).toBe(count(sidebar(plain)));
    expect(html).not.toContain("</script><b>");
    expect(startData(html).remembered.readers).toEqual([reader]);
  },
);

test("each pick counts up, so that the sidebar knows a new one from the last", () => {
  const team = aTeam();
  for (const key of ["PICKER_API_KEY", "PICKER_APP_ID"]) team.workspace.setProperty(ana, "script", key, "42");
  const call = <T>(fn: string, ...args: unknown[]): T => team.get<T>(ana, team.untitled(ana), fn, ...args);
  const request = { kind: "folder", fileIds: [] };
  const folder = team.folderNamed("Student work reviews");
  team.workspace.pick(ana, folder.id);
  expect(call("lastPick")).toBeNull();
  const { serial: before } = call<{ serial: number }>("openPicker", request);
  const serials = ["folder", "folder", "files", "folder"].map((kind) => {
    call("picked", { kind, ...folder });
    const pick = call<Picked>("lastPick");
    expect(pick).toMatchObject({ kind, folder: kind === "folder" ? folder : null });
    return pick.serial;
  });
  expect(serials).toEqual([1, 2, 3, 4].map((more) => before + more));
  expect(call("openPicker", request)).toEqual({ serial: before + 4 });
  expect(startData(sidebar(team)).remembered.folder).toEqual(folder);
});

test("My Drive, once chosen, is what the next meeting starts with", () => {
  const team = aTeam();
  team.create();
  const folder = () => startData(sidebar(team)).remembered.folder;
  expect(folder()).toEqual(team.plan.folder);
  team.get(ana, team.untitled(ana), "useMyDrive");
  expect(folder()).toBeNull();
  expect(startData(sidebar(team)).remembered.readers).toEqual(team.plan.readers);
});

/** A word in everything that is typed, also in what Google's refusals repeat of it. */
const typedWord = "Quetzal";
const typedPlan = ({ plan }: Team) => ({
  ...plan,
  title: `${typedWord} essay`,
  readers: [typedWord],
  samples: plan.samples.map(({ code }) => ({ code, link: `https://example.org/${typedWord}` })),
  rubric: {
    ...plan.rubric,
    criteria: plan.rubric.criteria.map((one) => ({ ...one, name: `${one.name} ${typedWord}` })),
  },
  folder: { id: plan.folder?.id ?? "", name: typedWord },
});

/** All jobs of the add-on, whose services work as `during` says once the files are there. Answers with what was logged. */
const loggedIn = (during: Partial<Team["workspace"]>): { lines: string[]; answers: { ok?: boolean }[] } => {
  const team = aTeam();
  const plan = typedPlan(team);
  const files = team.create(plan);
  team.type(files.sortSheet.id, typedWord, "C4", [[`${typedWord}?`, "3 Meets", "", `=${typedWord}`]]);
  const { workspace } = team;
  const services = {
    call: workspace.call.bind(workspace),
    state: workspace.state.bind(workspace),
    properties: workspace.properties.bind(workspace),
    setProperty: workspace.setProperty.bind(workspace),
    localeOf: workspace.localeOf.bind(workspace),
    strikeFault: workspace.strikeFault.bind(workspace),
  };
  const lines: string[] = [];
  const script = scriptOf(team, {
    workspace: { ...services, ...during },
    log: (line) => lines.push(`${line.level} ${line.text}`),
  });
  const key = { ...team.key, title: plan.title, entries: team.key.entries.map((one) => ({ ...one, name: typedWord })) };
  const next = { ...plan, operationId: "meeting-0002" };
  const jobs: [string, unknown[], string?][] = [
    ["createFiles", [next]],
    ["createFiles", [{ ...next, date: typedWord }]],
    ["fillSortSheet", [{ plan, files, prework: null }]],
    ["fillNotes", [{ plan, files, prework: null }]],
    ["createIdentityKey", [key]],
    ["createIdentityKey", [{ ...key, entries: typedWord }]],
    ["summarize", [], files.sortSheet.id],
    ["useFolderLink", [`https://drive.google.com/drive/folders/${typedWord}0000`]],
    ["picked", [{ kind: "folder", id: "folder-000001", name: typedWord }]],
    ["useMyDrive", []],
    ["lastPick", []],
  ];
  const answers = jobs.map(([fn, args, fileId]) => {
    const { result } = script(fn, args, fileId);
    // Nothing is thrown at the sidebar: it would show and log the text of it.
    expect([fn, result.ok]).toEqual([fn, true]);
    return (result as { value: { ok?: boolean } }).value;
  });
  return { lines, answers };
};
const refuse = (code: number) => () => {
  throw new ApiError(code, code === 403 ? "forbidden" : "backendError", `Cannot take “${typedWord}”.`);
};
test("what is remembered and cannot be read any more is forgotten: it costs no meeting, and is not logged", () => {
  const team = aTeam();
  team.steps.files();
  for (const key of Object.keys(team.workspace.properties(ana, "user")))
    team.workspace.setProperty(ana, "user", key, `{"readers":["${typedWord}`);
  expect(startData(sidebar(team)).remembered).toEqual({
    protocolId: null,
    folder: null,
    readers: [],
    emails: [],
    language: null,
    rubric: null,
    ownProtocols: [],
  });
  const lines: string[] = [];
  const script = scriptOf(team, { log: (line) => lines.push(line.text) });
  script("planMeeting");
  expect(script("createFiles", [{ ...team.plan, operationId: "meeting-0002" }]).result).toMatchObject({
    value: { ok: true },
  });
  expect(lines.join("\n")).not.toContain(typedWord);
});

test("nothing that was typed is ever logged, when all goes well", () => {
  expect(loggedIn({}).lines.join("\n")).not.toContain(typedWord);
});

test.each([400, 403, 404, 503])(
  "nothing that was typed is ever logged, when every Google call fails with %d",
  (code) => {
    const { lines, answers } = loggedIn({ call: refuse(code) });
    expect(answers.some((answer) => answer?.ok === false)).toBe(true);
    expect(lines.join("\n")).not.toContain(typedWord);
  },
);

test("nothing that was typed is ever logged, when a service fails that never should", () => {
  for (const during of [{ properties: refuse(500) }, { setProperty: refuse(500) }]) {
    const { lines, answers } = loggedIn(during);
    expect(answers.some((answer) => answer?.ok === false)).toBe(true);
    expect(lines.join("\n")).toMatch(/failure/);
    expect(lines.join("\n")).not.toContain(typedWord);
  }
});
