/** A team at work on a local Workspace of its own: the script that ships, called as the sidebar calls it. */
import type {
  Answer,
  FileRef,
  FolderChoice,
  IdentityKeyInput,
  MeetingFiles,
  MeetingPlan,
  Summary,
} from "../../src/contract/server.ts";
import { readRubric } from "../../src/core/rubric/read-rubric.ts";
import { readRoster } from "../../src/core/samples/read-roster.ts";
import { noTask } from "../../src/core/samples/task.ts";
import { pastedRoster, pastedRubric, readers } from "../../src/local/demo/team-input.ts";
import { createRuntime } from "../../src/local/runtime/runtime.ts";
import { readShipped } from "../../src/local/shipped.ts";
import { Workspace, type WorkspaceOptions } from "../../src/local/workspace.ts";

export const ana = "ana.torres@school.example";
export const ben = "ben.okafor@school.example";

export const students = readRoster(pastedRoster).students;

export const aTeam = (options: Partial<WorkspaceOptions> = {}) => {
  const workspace = Workspace.open({ dir: null, ...options });
  const runtime = createRuntime({ ...readShipped("."), workspace, sleepLimit: 0 });
  const calls: { method: string; status: number }[] = [];
  workspace.onCall((call) => {
    if (call.caller.via === "addon") calls.push({ method: call.method, status: call.status });
  });
  const folderNamed = (name: string): FolderChoice => {
    const folder = workspace.state(ana).folders.find((one) => one.name === name);
    if (!folder) throw new Error(`No folder ${name}`);
    return { id: folder.id, name };
  };
  const untitled = (account: string): string =>
    workspace.state(account).files.find((one) => one.name === "Untitled document")?.id ?? "";

  const ask = <T>(account: string, fileId: string, fn: string, ...args: unknown[]): Answer<T> => {
    const { result } = runtime.run({ account, fileId, fn, args });
    if (!result.ok) throw new Error(`${fn}: ${result.error.message}`);
    return result.value as Answer<T>;
  };
  /** The value; fails the test where the answer is a problem. */
  const get = <T>(account: string, fileId: string, fn: string, ...args: unknown[]): T => {
    const answer = ask<T>(account, fileId, fn, ...args);
    if (!answer.ok) throw new Error(`${fn}: ${JSON.stringify(answer.problem)}`);
    return answer.value;
  };
  const person = (account: string, method: string, params: Record<string, string | boolean>, body?: object) =>
    workspace.call({ account, via: "person" }, method, params, body);

  const rubric = readRubric(pastedRubric).rubric;
  if (!rubric) throw new Error("The team's rubric could not be read.");
  const plan: MeetingPlan = {
    operationId: "meeting-0001",
    protocolId: "deeper-learning",
    ownProtocol: null,
    language: "en",
    title: "Argument essay",
    date: "2026-11-24",
    start: 900,
    end: null,
    minutes: null,
    split: null,
    segments: [],
    rubric,
    shape: "whole class",
    samples: students.map((student, index) => ({ code: `S${String(index + 1).padStart(2, "0")}`, link: student.link })),
    readers,
    emails: [],
    task: noTask,
    prework: null,
    folder: folderNamed("Student work reviews"),
    carried: null,
  };
  const key: IdentityKeyInput = {
    operationId: plan.operationId,
    title: plan.title,
    language: plan.language,
    entries: students.map(({ name, groups }, index) => ({ code: plan.samples[index]?.code ?? "", name, groups })),
  };
  const steps = {
    files: (of = plan) => get<MeetingFiles>(ana, untitled(ana), "createFiles", of),
    sortSheet: (made: MeetingFiles, of = plan) =>
      get<FileRef>(ana, untitled(ana), "fillSortSheet", { plan: of, files: made, prework: null }),
    notes: (made: MeetingFiles, of = plan, prework: FileRef | null = null) =>
      get<FileRef>(ana, untitled(ana), "fillNotes", { plan: of, files: made, prework }),
    prework: (made: MeetingFiles, of = plan) =>
      get<FileRef>(ana, untitled(ana), "createPrework", { plan: of, files: made, prework: null }),
    key: () => get<FileRef>(ana, untitled(ana), "createIdentityKey", key),
  };
  const create = (of = plan): MeetingFiles => {
    const made = steps.files(of);
    steps.sortSheet(made, of);
    steps.notes(made, of);
    return made;
  };
  /** Types values from `cell` on, as a person in the editor. */
  const type = (sheetId: string, tab: string, cell: string, values: readonly (readonly string[])[], account = ana) =>
    person(
      account,
      "sheets.spreadsheets.values.update",
      { spreadsheetId: sheetId, range: `'${tab.replace(/'/g, "''")}'!${cell}`, valueInputOption: "USER_ENTERED" },
      { values },
    );
  const cells = (sheetId: string, tab: string, account = ana): string[][] =>
    (
      person(account, "sheets.spreadsheets.values.get", {
        spreadsheetId: sheetId,
        range: `'${tab.replace(/'/g, "''")}'`,
      }) as { values?: string[][] }
    ).values ?? [];
  const text = (documentId: string, account = ana): string =>
    textOf((person(account, "docs.documents.get", { documentId }) as ReadBody).body.content);
  const summarize = (sheetId: string, account = ana) => ask<Summary>(account, sheetId, "summarize");
  const names = (account = ana): string[] =>
    workspace
      .state(account)
      .files.map((one) => one.name)
      .sort();
  const fault = workspace.addFault.bind(workspace);
  return {
    workspace,
    calls,
    plan,
    key,
    steps,
    create,
    type,
    cells,
    text,
    summarize,
    names,
    ask,
    get,
    person,
    untitled,
    folderNamed,
    fault,
  };
};

interface ReadBody {
  readonly body: { readonly content: readonly ReadElement[] };
}
interface ReadElement {
  readonly paragraph?: { readonly elements?: readonly { readonly textRun?: { readonly content?: string } }[] };
  readonly table?: {
    readonly tableRows: readonly { readonly tableCells: readonly { readonly content: readonly ReadElement[] }[] }[];
  };
}
const textOf = (content: readonly ReadElement[]): string =>
  content
    .map((element) =>
      element.table
        ? element.table.tableRows.map((row) => row.tableCells.map((cell) => textOf(cell.content)).join("")).join("")
        : (element.paragraph?.elements ?? []).map((part) => part.textRun?.content ?? "").join(""),
    )
    .join("");
