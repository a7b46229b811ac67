/** The state behind the summarize screen. */
import type { PickerRequest, StartData, Summary } from "../../contract/server.ts";
import type { ProblemText } from "../../core/problem.ts";
import type { RemoteServer } from "../bridge.ts";
import { waitForPick } from "../wait-for-pick.ts";
import type { SummarizeWords } from "./words.ts";

export type Meeting = NonNullable<StartData["meeting"]>;

export type SummarizeState =
  | { readonly kind: "ready"; readonly note?: string }
  | { readonly kind: "working" }
  | { readonly kind: "picking" }
  | { readonly kind: "done"; readonly summary: Summary }
  | { readonly kind: "problem"; readonly problem: ProblemText };

export interface SummarizeModel {
  readonly state: SummarizeState;
  summarize(): void;
  /** Lets the user give the add-on the notes document, then summarizes. */
  chooseFile(): void;
  stopChoosing(): void;
}

/** Offers the file behind a Google address alone, if it is one. */
const requestFor = (url: string): PickerRequest => {
  const id = /\/d\/([\w-]+)/.exec(url)?.[1];
  return { kind: "files", fileIds: id === undefined ? [] : [id] };
};

export const createSummarizeModel = (
  meeting: Meeting,
  server: RemoteServer,
  words: SummarizeWords,
  changed: () => void,
  /** Called when a summary is on its way. */
  began: () => void,
): SummarizeModel => {
  let state: SummarizeState = { kind: "ready" };
  let stop: AbortController | null = null;
  const become = (next: SummarizeState) => {
    state = next;
    changed();
  };
  const summarize = async () => {
    if (state.kind === "working") return;
    become({ kind: "working" });
    began();
    const answer = await server.summarize();
    become(answer.ok ? { kind: "done", summary: answer.value } : { kind: "problem", problem: answer.problem });
  };
  const chooseFile = async () => {
    stop = new AbortController();
    become({ kind: "picking" });
    const outcome = await waitForPick(server, requestFor(meeting.notesUrl), stop.signal);
    if (outcome.kind === "chosen") return summarize();
    if (outcome.kind === "problem") return become(outcome);
    become(outcome.kind === "late" ? { kind: "ready", note: words.summarize.late } : { kind: "ready" });
  };
  return {
    get state() {
      return state;
    },
    summarize: () => void summarize(),
    chooseFile: () => void chooseFile(),
    stopChoosing: () => stop?.abort(),
  };
};
