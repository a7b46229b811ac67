/** The state behind the dialog: which screen is shown, the team's sheets, and what is being made or chosen. */
import type {
  Answer,
  ChosenProtocol,
  FileRef,
  OwnProtocolMade,
  PresenterPageInput,
  ProtocolsStart,
} from "../../contract/server.ts";
import type { Language } from "../../core/language.ts";
import type { ProblemText } from "../../core/problem.ts";
import type { Wish } from "../../core/protocol/wish.ts";
import type { RemoteServer } from "../bridge.ts";
import { protocolOf } from "./draft.ts";
import { createPasteModel, type PasteModel } from "./paste-model.ts";
import type { ProtocolsWords } from "./words.ts";

export type Screen = "home" | "copy" | "paste" | "presenter" | "made";
/** `choosing` goes on in another dialog, which takes the place of this one. */
export type Task = "none" | "making" | "using" | "choosing";

export type PageWish = Pick<PresenterPageInput, "title" | "date" | "presenter" | "language">;

export interface ProtocolsModel {
  readonly screen: Screen;
  /** The user came to this screen from another one. */
  readonly moved: boolean;
  readonly task: Task;
  /** Why what the user asked for on this screen did not work. */
  readonly problem: ProblemText | null;
  /** The team's sheets; null while they are looked for. */
  readonly sheets: readonly FileRef[] | null;
  /** Why they could not be listed. */
  readonly sheetsProblem: ProblemText | null;
  readonly copyOf: string;
  readonly copyLanguage: Language;
  readonly made: OwnProtocolMade | null;
  readonly paste: PasteModel;
  /** What the team wants of the protocol. */
  readonly wish: Wish;
  /** The page for whoever brings work, as it is wished, and as it was made. */
  readonly page: PageWish;
  readonly pageMade: FileRef | null;
  /** What is missing for the page, by field, once it was asked for. */
  readonly pageFaults: { readonly title?: string; readonly date?: string };
  /** Minutes at hand as typed, and whether they are none. */
  readonly minutes: { readonly typed: string; readonly wrong: boolean };
  typeMinutes(typed: string): void;
  ask(changes: Partial<Wish>): void;
  useLibrary(protocolId: string): void;
  setPage(changes: Partial<PageWish>): void;
  makePage(): void;
  go(screen: Screen): void;
  look(): void;
  use(fileId: string): void;
  chooseColleagues(): void;
  setCopy(changes: { readonly protocolId?: string; readonly language?: Language }): void;
  makeCopy(): void;
  save(): void;
}

const newOperationId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** What the server takes for minutes at hand: a day. */
const mostMinutes = 24 * 60;

/** The same id for the same wish, so that trying again makes no second sheet. */
const operations = () => {
  let last = { wish: "", operationId: "" };
  return {
    of: <T extends object>(wish: T): T & { readonly operationId: string } => {
      const said = JSON.stringify(wish);
      if (said !== last.wish) last = { wish: said, operationId: newOperationId() };
      return { ...wish, operationId: last.operationId };
    },
    /** What is wished from now on is another sheet. */
    done: () => {
      last = { wish: "", operationId: "" };
    },
  };
};

/** `changed` is called after every change of the state, `close` when a protocol was chosen. */
export const createProtocolsModel = (
  { protocols, folder, wish: wishAtStart }: ProtocolsStart,
  server: RemoteServer,
  words: ProtocolsWords,
  { changed, close }: { readonly changed: () => void; readonly close: () => void },
): ProtocolsModel => {
  let screen: Screen = "home";
  let moved = false;
  let task: Task = "none";
  let problem: ProblemText | null = null;
  let sheets: readonly FileRef[] | null = null;
  let sheetsProblem: ProblemText | null = null;
  let copyOf = protocols[0]?.id ?? "";
  let copyLanguage: Language = words.language;
  let made: OwnProtocolMade | null = null;
  let wish = wishAtStart;
  let page: PageWish = { title: words.presenter.titleAtFirst, date: "", presenter: "", language: words.language };
  let pageMade: FileRef | null = null;
  let pageAsked = false;
  let minutesTyped = wish.minutes === null ? "" : String(wish.minutes);
  const copying = operations();
  const pages = operations();
  const saving = operations();
  const paste = createPasteModel(words, () => changed());

  const become = (next: Task, found: ProblemText | null = null) => {
    task = next;
    problem = found;
    changed();
  };
  const show = (next: Screen) => {
    screen = next;
    moved = true;
    become("none");
  };
  /** Does one thing at a time; what went wrong is shown on the screen it was asked for. */
  const act = async <T>(next: Task, ask: () => Promise<Answer<T>>, done: (value: T) => void) => {
    if (task !== "none") return;
    become(next);
    const answer = await ask();
    if (!answer.ok) return become("none", answer.problem);
    task = "none";
    done(answer.value);
  };
  const look = async () => {
    sheets = null;
    sheetsProblem = null;
    changed();
    const answer = await server.listOwnProtocols();
    sheets = answer.ok ? answer.value : [];
    sheetsProblem = answer.ok ? null : answer.problem;
    changed();
  };
  const use = (choice: Omit<ChosenProtocol, "minutes">) =>
    void act("using", () => server.useProtocol({ ...choice, minutes: wish.minutes }), close);
  const showMade = (value: OwnProtocolMade) => {
    made = value;
    sheets = [value.file, ...(sheets ?? []).filter(({ id }) => id !== value.file.id)];
    show("made");
  };

  return {
    get screen() {
      return screen;
    },
    get moved() {
      return moved;
    },
    get task() {
      return task;
    },
    get problem() {
      return problem;
    },
    get sheets() {
      return sheets;
    },
    get sheetsProblem() {
      return sheetsProblem;
    },
    get copyOf() {
      return copyOf;
    },
    get copyLanguage() {
      return copyLanguage;
    },
    get made() {
      return made;
    },
    paste,
    go: (next) => {
      if (task === "none") show(next);
    },
    look: () => void look(),
    use: (fileId) => use({ own: true, id: fileId, name: "" }),
    get wish() {
      return wish;
    },
    get page() {
      return page;
    },
    get pageMade() {
      return pageMade;
    },
    get pageFaults() {
      const { title, date } = words.presenter.missing;
      return pageAsked ? { ...(page.title.trim() ? {} : { title }), ...(page.date ? {} : { date }) } : {};
    },
    get minutes() {
      return { typed: minutesTyped, wrong: wish.minutes === null && minutesTyped.trim() !== "" };
    },
    typeMinutes: (typed) => {
      minutesTyped = typed;
      const minutes = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
      wish = { ...wish, minutes: minutes >= 1 && minutes <= mostMinutes ? minutes : null };
      changed();
    },
    ask: (changes) => {
      wish = { ...wish, ...changes };
      changed();
    },
    useLibrary: (id) => use({ own: false, id, name: protocols.find((one) => one.id === id)?.name ?? "" }),
    setPage: (changes) => {
      page = { ...page, ...changes };
      pageMade = null;
      become(task);
    },
    makePage: () => {
      pageAsked = true;
      if (page.title.trim() === "" || page.date === "") return changed();
      const asked = pages.of({ ...page, title: page.title.trim(), folder });
      void act(
        "making",
        () => server.createPresenterPage(asked),
        (file) => {
          pageMade = file;
          pageAsked = false;
          changed();
        },
      );
    },
    chooseColleagues: () => {
      if (!paste.unsaved) void act("choosing", () => server.openPicker({ kind: "protocol", fileIds: [] }), close);
    },
    setCopy: ({ protocolId = copyOf, language = copyLanguage }) => {
      copyOf = protocolId;
      copyLanguage = language;
      become(task);
    },
    makeCopy: () => {
      const wish = copying.of({ protocolId: copyOf, language: copyLanguage, folder });
      void act(
        "making",
        () => server.makeOurs(wish),
        (value) => {
          copying.done();
          showMade(value);
        },
      );
    },
    save: () => {
      if (task !== "none") return;
      const ready = paste.toSave();
      if (ready === null) return;
      const wish = saving.of({ protocol: protocolOf(ready.draft), language: ready.language, folder });
      void act(
        "making",
        () => server.saveOwnProtocol(wish),
        (value) => {
          paste.saved(ready);
          showMade(value);
        },
      );
    },
  };
};
