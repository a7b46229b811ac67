/** A server that behaves like the add-on's: it keeps the files it made, and fails when it is told to. */
import type {
  Answer,
  FileRef,
  FolderChoice,
  IdentityKeyInput,
  MeetingFiles,
  MeetingPlan,
  MeetingStep,
  Picked,
  PickerRequest,
  PickerSetup,
  Server,
  Summary,
} from "../../../src/contract/server.ts";
import { inLanguage } from "../../../src/core/language.ts";
import type { ProblemText } from "../../../src/core/problem.ts";
import { type RubricRead, readRubric } from "../../../src/core/rubric/read-rubric.ts";

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
  summary: Summary | null = null;
  moved: string | null = null;
  pickerKeyMissing = false;
  /** Milliseconds that every call takes. */
  delay = 0;
  #pick: Picked | null = null;
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
  userPicks(kind: Picked["kind"], folder: FolderChoice | null): void {
    this.#pick = { serial: (this.#pick?.serial ?? 0) + 1, kind, folder };
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
  summarize(): Answer<Summary> {
    return good(this.summary!);
  }
  readPastedRubric(text: string): Answer<RubricRead> {
    return good(inLanguage(readRubric(text), "en"));
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
  lastPick(): Answer<Picked | null> {
    return good(this.#pick);
  }
}
