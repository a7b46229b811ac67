/** The state behind the dialog: the rubric being checked, those that are kept, and what is asked of the server. */
import type { KeptRubric, RubricStart } from "../../contract/rubrics.ts";
import type { Answer } from "../../contract/server.ts";
import type { ProblemText } from "../../core/problem.ts";
import type { RemoteServer } from "../bridge.ts";
import { noteOf, rubricOf } from "./draft.ts";
import { createDraftModel, type DraftModel } from "./draft-model.ts";
import type { RubricWords } from "./words.ts";

export type Task = "none" | "using" | "keeping" | "opening" | "deleting";

export interface RubricModel {
  readonly draft: DraftModel;
  readonly kept: readonly KeptRubric[];
  readonly task: Task;
  /** Why what the user asked for did not work. */
  readonly problem: ProblemText | null;
  /** What was done last. */
  readonly done: string | null;
  /** The kept rubric whose deletion waits for a yes. */
  readonly toDelete: string | null;
  /** Name of the rubric that was not finished last time, until something is corrected or taken. */
  readonly unfinished: string | null;
  /** `id` of a kept rubric, "last" or "unfinished". `then` is called once it is the draft. */
  open(id: string, then: () => void): void;
  askToDelete(id: string | null): void;
  delete(): void;
  use(): void;
  keep(): void;
}

/** After the last change: a script that Google runs at every key would be refused soon. */
const notePauseMs = 1500;

const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** `changed` is called after every change of the state, `close` when the rubric was handed over. */
export const createRubricModel = (
  start: RubricStart,
  server: RemoteServer,
  words: RubricWords,
  { changed, close }: { readonly changed: () => void; readonly close: () => void },
): RubricModel => {
  let kept = start.kept;
  let task: Task = "none";
  let problem: ProblemText | null = null;
  let done: string | null = null;
  let toDelete: string | null = null;
  let unfinished = start.unfinished;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let noted = "";
  let noting: Promise<unknown> = Promise.resolve();
  /** What cannot be noted is no matter: it is still on the screen. */
  const note = () => {
    const { corrected, drafted } = draft;
    if (!corrected || drafted === null || task !== "none") return;
    const rubric = noteOf(drafted.draft);
    const json = JSON.stringify(rubric);
    if (json === noted) return;
    noted = json;
    noting = server.noteRubric(rubric);
  };
  const draft = createDraftModel(start.given, words, () => {
    done = null;
    if (draft.corrected) unfinished = null;
    clearTimeout(timer);
    timer = setTimeout(note, notePauseMs);
    changed();
  });

  const become = (next: Task, found: ProblemText | null = null) => {
    task = next;
    problem = found;
    done = null;
    changed();
  };
  /** Does one thing at a time. */
  const act = async <T>(next: Task, ask: () => Promise<Answer<T>>, then: (value: T) => void) => {
    if (task !== "none") return;
    clearTimeout(timer);
    become(next);
    // A note on its way would come after what forgets it.
    await noting;
    const answer = await ask();
    if (!answer.ok) return become("none", answer.problem);
    become("none");
    then(answer.value);
  };
  const say = (sentence: string) => {
    done = sentence;
    changed();
  };

  return {
    draft,
    get kept() {
      return kept;
    },
    get task() {
      return task;
    },
    get problem() {
      return problem;
    },
    get done() {
      return done;
    },
    get toDelete() {
      return toDelete;
    },
    get unfinished() {
      return unfinished;
    },
    open: (id, then) =>
      void act(
        "opening",
        () => server.readKeptRubric(id),
        (rubric) => {
          unfinished = null;
          draft.take(rubric, id === "last" || id === "unfinished" ? null : { id, title: rubric.title });
          then();
        },
      ),
    askToDelete: (id) => {
      toDelete = id;
      changed();
    },
    delete: () => {
      const id = toDelete;
      toDelete = null;
      if (id === null) return;
      void act(
        "deleting",
        () => server.deleteKeptRubric(id),
        (left) => {
          kept = left;
          say(words.source.deleted);
        },
      );
    },
    use: () => {
      if (task !== "none") return;
      const ready = draft.ready();
      if (ready === null) return;
      void act("using", () => server.useRubric(rubricOf(ready.draft)), close);
    },
    keep: () => {
      if (task !== "none") return;
      const ready = draft.ready();
      if (ready === null) return;
      const rubric = rubricOf(ready.draft);
      // Under another title it is another rubric, and the one that it was stays kept.
      const id = ready.kept !== null && ready.kept.title === rubric.title ? ready.kept.id : newId();
      noted = JSON.stringify(noteOf(ready.draft));
      // Known before it is asked for, so that trying again keeps no second one.
      draft.setKept({ id, title: rubric.title });
      void act(
        "keeping",
        () => server.keepRubric({ id, rubric }),
        (all) => {
          kept = all;
          const name = all.find((one) => one.id === id)?.name ?? rubric.title;
          say(start.host === "docs" ? words.kept(name) : words.keptInSheets(name));
        },
      );
    },
  };
};
