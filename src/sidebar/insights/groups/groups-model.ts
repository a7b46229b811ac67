/** Groups behind one summary: read when the facilitator asks, worked out in the page, told in the document when they say so. */
import type { GroupsRead } from "../../../contract/groups.ts";
import type { FileRef, Summary } from "../../../contract/server.ts";
import type { Language } from "../../../core/language.ts";
import type { ProblemText } from "../../../core/problem.ts";
import { type GroupTrends, groupTrends } from "../../../core/trends/group-trends.ts";
import { type ToldGroups, tellGroups } from "../../../core/trends/group-wording.ts";
import type { RemoteServer } from "../../bridge.ts";

export interface ShownGroups {
  readonly read: GroupsRead;
  readonly trends: GroupTrends;
  readonly when: Date;
  /** In the page's language. */
  readonly says: ToldGroups;
}

export type GroupsState =
  | { readonly kind: "closed" }
  | { readonly kind: "reading" }
  | { readonly kind: "problem"; readonly problem: ProblemText }
  | {
      readonly kind: "shown";
      readonly shown: ShownGroups;
      readonly adding: boolean;
      /** The document that they were added to. */
      readonly added: FileRef | null;
      readonly problem: ProblemText | null;
    };

export interface GroupsModel {
  /** A new summary has other counts: its groups begin closed. */
  stateFor(summary: Summary): GroupsState;
  look(summary: Summary): void;
  add(summary: Summary): void;
}

const workOut = ({ standings, criteria }: Summary, read: GroupsRead, language: Language): ShownGroups => {
  const trends = groupTrends(
    read.entries.map(({ code, student, groups }) => ({ code, name: String(student), groups })),
    standings.map((standing, index) => ({ ...standing, criterion: criteria[index]?.name ?? "" })),
    { fewest: read.fewest, earlier: read.told },
  );
  const when = new Date();
  return { read, trends, when, says: tellGroups(trends, { fewest: read.fewest, when }, language) };
};

export const createGroupsModel = (
  server: RemoteServer,
  { language }: { readonly language: Language },
  changed: () => void,
): GroupsModel => {
  let of: Summary | null = null;
  let state: GroupsState = { kind: "closed" };
  const stateFor = (summary: Summary): GroupsState => (summary === of ? state : { kind: "closed" });
  const become = (summary: Summary, next: GroupsState): void => {
    of = summary;
    state = next;
    changed();
  };
  const look = async (summary: Summary) => {
    const now = stateFor(summary);
    if (now.kind === "reading" || (now.kind === "shown" && now.adding)) return;
    become(summary, { kind: "reading" });
    const answer = await server.readGroups();
    if (of !== summary) return;
    become(
      summary,
      answer.ok
        ? {
            kind: "shown",
            shown: workOut(summary, answer.value, language),
            adding: false,
            added: null,
            problem: null,
          }
        : { kind: "problem", problem: answer.problem },
    );
  };
  const add = async (summary: Summary) => {
    const now = stateFor(summary);
    if (now.kind !== "shown" || now.adding) return;
    const { read, trends, when } = now.shown;
    become(summary, { ...now, adding: true, added: null, problem: null });
    const answer = await server.addGroups({
      knew: read.told,
      tells: trends.told,
      says: tellGroups(trends, { fewest: read.fewest, when }, read.language),
    });
    if (of !== summary) return;
    become(summary, {
      ...now,
      adding: false,
      added: answer.ok ? answer.value : null,
      problem: answer.ok ? null : answer.problem,
    });
  };
  return { stateFor, look: (summary) => void look(summary), add: (summary) => void add(summary) };
};
