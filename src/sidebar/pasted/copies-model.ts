/** Copying files of student work: what is going on, and what there is to say about it. */
import type { ProblemText } from "../../core/problem.ts";
import { findLeaks } from "../../core/samples/name-leaks.ts";
import type { WorkHost } from "../plan/pasted-reader.ts";
import { waitForPick } from "../wait-for-pick.ts";
import { words } from "./words.ts";

export interface CopiesModel {
  readonly task: "none" | "picking" | "copying";
  readonly problem: ProblemText | null;
  /** Whether the copy that failed can be tried again. */
  readonly canRetry: boolean;
  /** What was last done. */
  readonly note: string;
  /** Said where the picked file's own name shows a student's. */
  readonly leak: string;
  /** Opens Google Picker, or stops waiting for it. */
  pickOrStop(): void;
  tryAgain(): void;
  /** `student`: a name of the roster, or "". A student has one link. */
  give(fileId: string, student: string): void;
  leaveOut(fileId: string): void;
}

const newOperationId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The copy being made. A second try carries the same id, so that it never makes a second copy. */
interface Pending {
  readonly operationId: string;
  readonly fileId: string;
}

export const createCopiesModel = ({ server, plan, change, redraw }: WorkHost): CopiesModel => {
  let now = { task: "none" as CopiesModel["task"], problem: null as ProblemText | null, note: "", leak: "" };
  let pending: Pending | null = null;
  let stop: AbortController | null = null;

  const become = (next: Partial<typeof now>) => {
    now = { task: "none", problem: null, note: "", leak: "", ...next };
    redraw();
  };
  const copy = async (asked: Pending) => {
    if (now.task === "copying") return;
    pending = asked;
    become({ task: "copying" });
    const { language, folder } = plan();
    const answer = await server.copyWork({ ...asked, language, folder });
    if (!answer.ok) return become({ problem: answer.problem });
    pending = null;
    const { file, sourceName, moved } = answer.value;
    const { copies, students, readers } = plan();
    const [leak] = findLeaks(
      students.map(({ name }) => name),
      readers,
      [{ where: "", kind: "name", text: sourceName }],
    );
    if (copies.every((one) => one.file.id !== file.id)) change({ copies: [...copies, { file, student: "" }] });
    become({
      note: [words.copies.made(file.name), ...(moved === null ? [] : [moved])].join(" "),
      leak: leak ? words.copies.leak(leak.found) : "",
    });
  };
  const pick = async () => {
    if (now.task !== "none") return;
    stop = new AbortController();
    become({ task: "picking" });
    const outcome = await waitForPick(server, { kind: "work", fileIds: [] }, stop.signal);
    const { fileId } = outcome.kind === "chosen" ? outcome.choice : { fileId: null };
    if (fileId !== null) void copy({ operationId: newOperationId(), fileId });
    else if (outcome.kind === "problem") become({ problem: outcome.problem });
    else become({ note: outcome.kind === "late" ? words.copies.late : "" });
  };

  return {
    get task() {
      return now.task;
    },
    get problem() {
      return now.problem;
    },
    get canRetry() {
      return pending !== null;
    },
    get note() {
      return now.note;
    },
    get leak() {
      return now.leak;
    },
    pickOrStop: () => {
      if (now.task === "picking") stop?.abort();
      else void pick();
    },
    tryAgain: () => {
      if (pending !== null) void copy(pending);
    },
    give: (fileId, student) =>
      change({
        copies: plan().copies.map((one) =>
          one.file.id === fileId ? { ...one, student } : one.student === student ? { ...one, student: "" } : one,
        ),
      }),
    leaveOut: (fileId) => change({ copies: plan().copies.filter(({ file }) => file.id !== fileId) }),
  };
};
