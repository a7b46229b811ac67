/** Which protocol: one of the library, one of the team's own, or what is chosen in the dialog of protocols. */
import type { ProtocolChoice, StartData } from "../../contract/server.ts";
import type { ProblemText } from "../../core/problem.ts";
import type { Wish } from "../../core/protocol/wish.ts";
import type { RemoteServer } from "../bridge.ts";
import { waitForChoice } from "../wait-for-choice.ts";
import type { Draft, OwnProtocol } from "./draft.ts";

export interface ProtocolModel {
  readonly task: "none" | "choosing" | "reading";
  readonly problem: ProblemText | null;
  /** What is odd in the sheet of the team's own protocol. */
  readonly oddities: readonly string[];
  /** The team's own protocols that can be chosen from the list. */
  readonly own: StartData["remembered"]["ownProtocols"];
  /** Reads the sheet of the chosen protocol once more; false where that cannot be, and `problem` says why. */
  readAgain(chosen: OwnProtocol): Promise<boolean>;
  /** Reads the team's own protocol of last time, if it was one and the open page suggests no other. */
  begin(): void;
  /** `value` is the id of a protocol of the library or of a sheet. */
  choose(value: string): void;
  /** Opens the dialog, or stops waiting for it. */
  findOrStop(): void;
}

/** `wish` is what the plan knows of the team's wish; `changed` is called after every change of the state. */
export const createProtocolModel = (
  { remembered, brought }: StartData,
  server: RemoteServer,
  wish: () => Wish,
  change: (changes: Partial<Draft>) => void,
  changed: () => void,
): ProtocolModel => {
  let now: Pick<ProtocolModel, "task" | "problem" | "oddities"> = { task: "none", problem: null, oddities: [] };
  let own = remembered.ownProtocols;
  let stop: AbortController | null = null;
  const become = (next: Partial<typeof now>) => {
    now = { task: "none", problem: null, oddities: [], ...next };
    changed();
  };
  const anew = { optional: [], stage: 0, two: false };
  const readOwn = async (fileId: string) => {
    become({ task: "reading" });
    const answer = await server.readOwnProtocol(fileId);
    if (!answer.ok) return become({ problem: answer.problem });
    const { protocol, oddities, language } = answer.value;
    own = [{ fileId, name: protocol.name }, ...own.filter((one) => one.fileId !== fileId)];
    // Its documents speak as it does.
    change({ ...anew, own: { fileId, protocol }, language });
    become({ oddities });
  };
  /** The team may have changed its sheet since it was chosen. What is the same changes nothing. */
  const readAgain = async (chosen: OwnProtocol): Promise<boolean> => {
    become({ task: "reading" });
    const answer = await server.readOwnProtocol(chosen.fileId);
    become(answer.ok ? { oddities: answer.value.oddities } : { problem: answer.problem });
    if (answer.ok && JSON.stringify(answer.value.protocol) !== JSON.stringify(chosen.protocol))
      change({ own: { fileId: chosen.fileId, protocol: answer.value.protocol } });
    return answer.ok;
  };
  const take = (choice: Pick<ProtocolChoice, "own" | "id" | "minutes">) => {
    if (choice.minutes !== null) change({ minutes: String(choice.minutes), end: "", secondEnd: "" });
    if (choice.own) return void readOwn(choice.id);
    change({ ...anew, protocolId: choice.id, own: null });
    become({});
  };
  const find = async () => {
    stop = new AbortController();
    become({ task: "choosing" });
    const dialog = { open: () => server.openProtocols(wish()), newest: () => server.lastProtocol() };
    const outcome = await waitForChoice(dialog, stop.signal);
    if (outcome.kind === "chosen") take(outcome.choice);
    else become(outcome.kind === "problem" ? { problem: outcome.problem } : {});
  };
  return {
    get task() {
      return now.task;
    },
    get problem() {
      return now.problem;
    },
    get oddities() {
      return now.oddities;
    },
    get own() {
      return own;
    },
    readAgain,
    begin: () => {
      const last = own.find(({ fileId }) => fileId === remembered.protocolId);
      if (last !== undefined && !brought?.suggested) void readOwn(last.fileId);
    },
    choose: (value) => {
      if (now.task !== "reading") take({ id: value, own: own.some(({ fileId }) => fileId === value), minutes: null });
    },
    findOrStop: () => {
      if (now.task === "choosing") stop?.abort();
      else if (now.task === "none") void find();
    },
  };
};
