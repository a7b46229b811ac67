/** Choosing the folder: what is going on, and what there is to say about it. */
import type { Answer, FolderChoice } from "../../contract/server.ts";
import type { ProblemText } from "../../core/problem.ts";
import type { RemoteServer } from "../bridge.ts";
import { waitForPick } from "../wait-for-pick.ts";
import type { PlanWords } from "./words.ts";

export interface FolderModel {
  readonly task: "none" | "picking" | "checking";
  readonly problem: ProblemText | null;
  /** Said when waiting came to nothing. */
  readonly note: string | null;
  /** As typed. */
  readonly link: string;
  typeLink(link: string): void;
  useLink(): void;
  useMyDrive(): void;
  /** Opens Google Picker, or stops waiting for it. */
  pickOrStop(): void;
}

export const createFolderModel = (
  server: RemoteServer,
  words: PlanWords,
  choose: (folder: FolderChoice | null) => void,
  changed: () => void,
): FolderModel => {
  let now: Pick<FolderModel, "task" | "problem" | "note"> = { task: "none", problem: null, note: null };
  let link = "";
  let stop: AbortController | null = null;

  const become = (next: Partial<typeof now>) => {
    now = { task: "none", problem: null, note: null, ...next };
    changed();
  };
  const take = (answer: Answer<FolderChoice | null>) => {
    if (!answer.ok) return become({ problem: answer.problem });
    link = "";
    choose(answer.value);
    become({});
  };
  const check = async (asked: () => Promise<Answer<FolderChoice | null>>) => {
    if (now.task !== "none") return;
    become({ task: "checking" });
    take(await asked());
  };
  const pick = async () => {
    if (now.task !== "none") return;
    stop = new AbortController();
    become({ task: "picking" });
    const outcome = await waitForPick(server, { kind: "folder", fileIds: [] }, stop.signal);
    if (outcome.kind === "chosen") take({ ok: true, value: outcome.choice.folder });
    else if (outcome.kind === "problem") become({ problem: outcome.problem });
    else become({ note: outcome.kind === "late" ? words.plan.folderLate : null });
  };

  return {
    get task() {
      return now.task;
    },
    get problem() {
      return now.problem;
    },
    get note() {
      return now.note;
    },
    get link() {
      return link;
    },
    typeLink: (typed) => {
      link = typed;
      changed();
    },
    useLink: () => void check(() => server.useFolderLink(link.trim())),
    useMyDrive: () => void check(() => server.useMyDrive()),
    pickOrStop: () => {
      if (now.task === "picking") stop?.abort();
      else void pick();
    },
  };
};
