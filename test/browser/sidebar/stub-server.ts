/** A server that behaves like the add-on's: it keeps the files it made, and fails when it is told to. */
import { readFileSync } from "node:fs";
import type { LastSteps } from "../../../src/contract/carrying.ts";
import type { KeyAddition, SortSheetNow } from "../../../src/contract/changing.ts";
import type { ComparisonEdits } from "../../../src/contract/comparing.ts";
import type { GroupsRead, GroupsToAdd } from "../../../src/contract/groups.ts";
import type { TeamLog } from "../../../src/contract/history.ts";
import type { OtherDataAdded, OtherDataInput, SortedNow } from "../../../src/contract/other-data.ts";
import type { AnswerEdits, ReaderAnswers } from "../../../src/contract/rating.ts";
import type { Revealed, RevealInput } from "../../../src/contract/revealing.ts";
import type { KeptRubric } from "../../../src/contract/rubrics.ts";
import type {
  Answer,
  ChosenProtocol,
  FetchedScript,
  FileRef,
  FolderChoice,
  IdentityKeyInput,
  MakeOursInput,
  MeetingFiles,
  MeetingPlan,
  MeetingStep,
  OwnProtocol,
  OwnProtocolInput,
  OwnProtocolMade,
  Picked,
  PickerRequest,
  PickerSetup,
  PresenterPageInput,
  ProtocolChoice,
  Server,
  Summary,
} from "../../../src/contract/server.ts";
import type { Access, AccessGiven, AccessInput, DocumentAccess } from "../../../src/contract/sharing.ts";
import type { WorkCopy, WorkCopyInput } from "../../../src/contract/work-copies.ts";
import type { Language } from "../../../src/core/language.ts";
import type { ProblemText } from "../../../src/core/problem.ts";
import { outline } from "../../../src/core/protocol/outline.ts";
import type { Protocol } from "../../../src/core/protocol/protocol.ts";
import type { Rubric } from "../../../src/core/rubric/rubric.ts";
import type { Sample } from "../../../src/core/samples/sample.ts";
import type { EditOutcome } from "../../../src/core/sorting/answers.ts";
import { type Comparison, withEdits } from "../../../src/core/sorting/comparisons.ts";
import type { SortChange } from "../../../src/core/sorting/sort-change.ts";
import { workCopyName } from "../../../src/files/file-names.ts";
import { StubSheet } from "./stub-sheet.ts";

const good = <T>(value: T): Answer<T> => ({ ok: true, value });
const bad = (problem: ProblemText): Answer<never> => ({ ok: false, problem });

export const deniedProblem: ProblemText = {
  code: "access",
  say: "The add-on may not open the notes document of this meeting.",
  safe: "The sort sheet is as it was.",
  next: "Choose the notes document once, so that the add-on may write to it.",
};
export const busyProblem: ProblemText = {
  code: "busy",
  say: "Google asks to wait a little.",
  safe: "What is made so far stays, and nothing is made twice.",
  next: "Wait a minute and try again.",
};

export class StubServer implements Server {
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  /** Files by the operation that made them. */
  readonly meetings = new Map<string, { readonly plan: MeetingPlan; readonly files: MeetingFiles; filled: string[] }>();
  readonly keys = new Map<string, IdentityKeyInput>();
  /** The team's own protocols by the operation that made them; what "make ours" makes has no segments here. */
  readonly ownProtocols = new Map<string, { readonly file: FileRef; readonly protocol: Protocol | null }>();
  /** The tab of the reader who sorts in the sidebar. */
  readonly sheet = new StubSheet();
  /** What the identity key says. */
  revealed: Record<RevealInput["what"], Revealed> | null = null;
  summary: Summary | null = null;
  sheetNow: SortSheetNow | null = null;
  readonly changes: SortChange[] = [];
  /** The largest number of a code that the identity key has for other students. */
  lastInKey = 0;
  moved: string | null = null;
  pickerKeyMissing = false;
  language: Language = "en";
  /** Milliseconds that every call takes. */
  delay = 0;
  #pick: Picked | null = null;
  #choice: ProtocolChoice | null = null;
  #failures = new Map<string, (ProblemText | "throws" | "silent")[]>();
  #held = new Map<string, Promise<void>>();

  /** The next call of this function fails in this way. */
  failNext(name: keyof Server, how: ProblemText | "throws" | "silent"): void {
    this.#failures.set(name, [...(this.#failures.get(name) ?? []), how]);
  }

  /** Calls of this function wait until the returned function is called. */
  hold(name: keyof Server): () => void {
    let release = () => {};
    this.#held.set(
      name,
      new Promise<void>((resolve) => {
        release = resolve;
      }),
    );
    return () => {
      this.#held.delete(name);
      release();
    };
  }

  /** What the user does in the picker's window. */
  userPicks(kind: Picked["kind"], folder: FolderChoice | null, fileId: string | null = null): void {
    this.#pick = { serial: (this.#pick?.serial ?? 0) + 1, kind, folder, fileId };
  }

  /** What the user does in the dialog of protocols. */
  userChooses(choice: ChosenProtocol): void {
    this.#choice = { ...choice, serial: (this.#choice?.serial ?? 0) + 1 };
  }

  timesCalled(name: keyof Server): number {
    return this.calls.filter((call) => call.name === name).length;
  }

  /** As google.script.run would carry it: rejects where the script threw. */
  async run(name: keyof Server, args: readonly unknown[]): Promise<unknown> {
    this.calls.push({ name, args });
    await this.#held.get(name);
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    const failure = this.#failures.get(name)?.shift();
    if (failure === "throws") throw new Error("ScriptError: Authorization is required to perform that action.");
    if (failure === "silent") return new Promise(() => {});
    if (failure) return bad(failure);
    return (this[name] as (...all: readonly unknown[]) => unknown)(...args);
  }

  createFiles(plan: MeetingPlan): Answer<MeetingFiles> {
    const file = (name: string): FileRef => ({
      id: `${name}-${this.meetings.size + 1}`,
      name: `${plan.title} ${name}`,
      url: `https://docs.google.com/file/d/${name}-${this.meetings.size + 1}/edit`,
    });
    const known = this.meetings.get(plan.operationId);
    const folder = this.moved === null ? plan.folder : null;
    const files = known?.files ?? { notes: file("notes"), sortSheet: file("sort sheet"), folder, moved: this.moved };
    this.meetings.set(plan.operationId, { plan, files, filled: known?.filled ?? [] });
    return good(files);
  }
  /** What the last meeting left. */
  last: LastSteps = {
    notes: { id: "last", name: "Lab reports notes", url: "https://docs.google.com/document/d/last/edit" },
    date: "2026-11-03",
    open: [
      { what: "Sentence frames for claims", who: "Ana", when: "Nov 10" },
      { what: "Exit slips", who: "", when: "" },
    ],
    done: 1,
  };
  lastSteps(): Answer<LastSteps> {
    return good(this.last);
  }
  fetchedScript(name: FetchedScript): Answer<string> {
    return good(readFileSync(`dist/${name}-${this.language}.html`, "utf8").replace(/^<script>|<\/script>$/g, ""));
  }
  createPrework({ plan }: MeetingStep): Answer<FileRef> {
    const meeting = this.meetings.get(plan.operationId)!;
    meeting.filled.push("prework");
    return good({
      id: "prework-1",
      name: `${plan.title} prework`,
      url: "https://docs.google.com/document/d/prework-1/edit",
    });
  }
  fillSortSheet({ plan }: MeetingStep): Answer<FileRef> {
    const meeting = this.meetings.get(plan.operationId)!;
    meeting.filled.push("sort sheet");
    return good(meeting.files.sortSheet);
  }
  fillNotes({ plan }: MeetingStep): Answer<FileRef> {
    const meeting = this.meetings.get(plan.operationId)!;
    meeting.filled.push("notes");
    return good(meeting.files.notes);
  }
  createIdentityKey(input: IdentityKeyInput): Answer<FileRef> {
    this.keys.set(input.operationId, input);
    return good({
      id: "key",
      name: `${input.title} identity key`,
      url: "https://docs.google.com/spreadsheets/d/key/edit",
    });
  }
  createPresenterPage({ operationId, title }: PresenterPageInput): Answer<FileRef> {
    const id = `page-${operationId}`;
    return good({
      id,
      name: `${title} bringing student work`,
      url: `https://docs.google.com/document/d/${id}/edit`,
    });
  }
  /** What the team compared, as the sheet keeps it. */
  compared: readonly Comparison[] = [];
  focus = "";
  comparers: readonly string[] = ["Ana Ruiz", "Ben Okafor"];
  /** Where somebody changed them meanwhile. */
  samplesNow: readonly Sample[] | null = null;
  orderLines: readonly string[] = [];
  writeOrder(lines: readonly string[]) {
    this.orderLines = lines;
    return { ok: true, value: { tab: "Comparisons", cell: "N6" } } as const;
  }

  saveComparisons({ focus, edits }: ComparisonEdits) {
    this.compared = withEdits(this.compared, edits);
    this.focus ||= focus;
    const readers = this.comparers.map((name) => ({ id: name, name }));
    const { samplesNow: samples, compared: comparisons } = this;
    return { ok: true, value: { readers, samples, focus: this.focus, comparisons, oddities: [] } } as const;
  }
  sortSheetNow(): Answer<SortSheetNow> {
    return good(this.sheetNow!);
  }
  changeSort(change: SortChange): Answer<SortSheetNow> {
    this.changes.push(change);
    return good(this.sheetNow!);
  }
  /** Students in the key already, of those that are added next. */
  knownInKey = 0;
  addToIdentityKey(input: IdentityKeyInput, again: boolean): Answer<KeyAddition> {
    const file = { id: "key", name: "Key", url: "https://docs.google.com/spreadsheets/d/key/edit" };
    if (this.knownInKey > 0 && !again) return good({ file, taken: null, known: this.knownInKey });
    const clash = input.entries.some(({ code }) => Number(code.slice(1)) <= this.lastInKey);
    if (!clash) this.keys.set(input.operationId, input);
    return good({ file, taken: clash ? this.lastInKey : null, known: 0 });
  }
  summarize(): Answer<Summary> {
    return good(this.summary!);
  }
  log: TeamLog | null = null;
  readHistory(): Answer<TeamLog> {
    return good(this.log!);
  }
  access: readonly Access[] = [];
  readonly invited: AccessInput[] = [];
  readAccess(): Answer<DocumentAccess> {
    return good({ document: this.summary!.document, access: this.access, more: false });
  }
  giveAccess(input: AccessInput): Answer<AccessGiven> {
    this.invited.push(input);
    const { type, email, role } = input;
    this.access = [...this.access, { type, name: email, email, domain: "", role, inherited: false }];
    return good({ document: this.summary!.document, access: this.access, more: false, given: true });
  }
  /** The open sort as other data is compared with it. */
  sorted: SortedNow | null = null;
  /** What was added to the sheet. */
  readonly otherData: OtherDataInput[] = [];
  sortedNow(): Answer<SortedNow> {
    return good(this.sorted!);
  }
  addOtherData(input: OtherDataInput): Answer<OtherDataAdded> {
    const known = this.otherData.some((one) => JSON.stringify(one) === JSON.stringify(input));
    if (!known) this.otherData.push(input);
    const count = input.kind === "results" ? input.rows.length : input.notes.length;
    const tab = input.kind === "results" ? "Other data" : "Board";
    return good({ tab, added: known ? 0 : count, same: known ? count : 0, kept: [] });
  }
  /** What the identity key says of groups. */
  groups: GroupsRead | null = null;
  readonly groupsAdded: GroupsToAdd[] = [];
  readGroups(): Answer<GroupsRead> {
    return good(this.groups!);
  }
  addGroups(input: GroupsToAdd): Answer<FileRef> {
    this.groupsAdded.push(input);
    return good({ id: "notes-1", name: "Notes", url: "https://docs.google.com/document/d/notes-1/edit" });
  }
  readAnswers(sheetId: number): Answer<ReaderAnswers> {
    return good(this.sheet.read(sheetId));
  }
  saveAnswers(input: AnswerEdits): Answer<readonly EditOutcome[]> {
    return good(this.sheet.save(input));
  }
  revealIdentities({ what }: RevealInput): Answer<Revealed> {
    return good(this.revealed![what]);
  }
  useFolderLink(link: string): Answer<FolderChoice> {
    return link.includes("/folders/")
      ? good({ id: link.split("/folders/")[1]!, name: "Grade 7 team" })
      : bad({
          code: "folder",
          say: "That is not the link of a folder.",
          safe: "The folder is as before.",
          next: "Open the folder in Google Drive, copy the address and paste it here.",
        });
  }
  useMyDrive(): Answer<null> {
    return good(null);
  }
  openPicker(_request: PickerRequest): Answer<{ serial: number }> {
    return good({ serial: this.#pick?.serial ?? 0 });
  }
  pickerSetup(): Answer<PickerSetup> {
    return good({ token: "token", apiKey: "key", appId: "1", request: { kind: "folder", fileIds: [] } });
  }
  picked(choice: { readonly kind: Picked["kind"]; readonly id: string; readonly name: string }): Answer<null> {
    this.userPicks(choice.kind, choice.kind === "folder" ? { id: choice.id, name: choice.name } : null);
    return good(null);
  }
  /** As the file picked for a copy is called. */
  workName = "Fractions - Maya Rivera";
  copyWork({ operationId, fileId, language }: WorkCopyInput): Answer<WorkCopy> {
    const id = `copy-of-${fileId}-${operationId}`;
    const file = {
      id,
      name: workCopyName(operationId, language),
      url: `https://docs.google.com/document/d/${id}/edit`,
    };
    return good({ file, sourceName: this.workName, moved: this.moved });
  }
  lastPick(): Answer<Picked | null> {
    return good(this.#pick);
  }
  #ownSheet(operationId: string, name: string, protocol: Protocol | null): Answer<OwnProtocolMade> {
    const id = `protocol-${this.ownProtocols.size + 1}`;
    const known = this.ownProtocols.get(operationId);
    const file = known?.file ?? { id, name, url: `https://docs.google.com/spreadsheets/d/${id}/edit` };
    this.ownProtocols.set(operationId, { file, protocol });
    return good({ file, moved: this.moved });
  }
  openProtocols(): Answer<{ serial: number }> {
    return good({ serial: this.#choice?.serial ?? 0 });
  }
  listOwnProtocols(): Answer<readonly FileRef[]> {
    return good([...this.ownProtocols.values()].map(({ file }) => file).reverse());
  }
  makeOurs(input: MakeOursInput): Answer<OwnProtocolMade> {
    return this.#ownSheet(input.operationId, `${input.protocolId} – our own`, null);
  }
  saveOwnProtocol({ operationId, protocol }: OwnProtocolInput): Answer<OwnProtocolMade> {
    return this.#ownSheet(operationId, protocol.name, protocol);
  }
  #ownProtocol(fileId: string): Protocol | null {
    return [...this.ownProtocols.values()].find(({ file }) => file.id === fileId)?.protocol ?? null;
  }
  readOwnProtocol(fileId: string): Answer<OwnProtocol> {
    const protocol = this.#ownProtocol(fileId);
    return protocol === null
      ? bad(deniedProblem)
      : good({ protocol, language: "en", outline: outline(protocol), oddities: [] });
  }
  useProtocol(choice: ChosenProtocol): Answer<null> {
    this.userChooses(choice);
    return good(null);
  }
  lastProtocol(): Answer<ProtocolChoice | null> {
    return good(this.#choice);
  }

  /** Those kept, by their ids, the last kept first. */
  readonly keptRubrics = new Map<string, Rubric>();
  #used: { readonly serial: number; readonly rubric: Rubric } | null = null;
  openRubric(): Answer<{ serial: number }> {
    return good({ serial: this.#used?.serial ?? 0 });
  }
  /** Also what the user does in the dialog of rubrics. */
  useRubric(rubric: Rubric): Answer<null> {
    this.#used = { serial: (this.#used?.serial ?? 0) + 1, rubric };
    return good(null);
  }
  usedRubric(after: number): Answer<{ serial: number; rubric: Rubric } | null> {
    return good(this.#used !== null && this.#used.serial > after ? this.#used : null);
  }
  #listKept(): Answer<readonly KeptRubric[]> {
    return good(
      [...this.keptRubrics].map(([id, { title, criteria }]) => ({ id, name: title, criteria: criteria.length })),
    );
  }
  keepRubric({ id, rubric }: { readonly id: string; readonly rubric: Rubric }): Answer<readonly KeptRubric[]> {
    this.keptRubrics.set(id, rubric);
    return this.#listKept();
  }
  /** As it was noted last. */
  noted: Rubric | null = null;
  noteRubric(rubric: Rubric): Answer<null> {
    this.noted = rubric;
    return good(null);
  }
  readKeptRubric(id: string): Answer<Rubric> {
    const rubric = id === "unfinished" ? this.noted : this.keptRubrics.get(id);
    return rubric ? good(rubric) : bad(deniedProblem);
  }
  deleteKeptRubric(id: string): Answer<readonly KeptRubric[]> {
    this.keptRubrics.delete(id);
    return this.#listKept();
  }
}
