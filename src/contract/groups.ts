/** How groups of students did: read from the identity key when the facilitator asks, told only as counts that give nobody away. */
import type { Language } from "../core/language.ts";
import type { Told } from "../core/trends/group-trends.ts";
import type { ToldGroups } from "../core/trends/group-wording.ts";
import type { Answer, FileRef } from "./server.ts";

/** What the identity key says of groups, without a name. */
export interface GroupsRead {
  /** `student` stands for whoever brought the sample: the same number for two samples of one student. It means nothing else. */
  readonly entries: readonly { readonly code: string; readonly student: number; readonly groups: readonly string[] }[];
  /** What was told of this meeting before. */
  readonly told: readonly Told[];
  /** As many students as a figure needs. */
  readonly fewest: number;
  /** Of the meeting's documents. */
  readonly language: Language;
  /** What could not be read in the key, a sentence each, without a name. */
  readonly oddities: readonly string[];
}

export interface GroupsToAdd {
  /** What was told before, as it was read. */
  readonly knew: readonly Told[];
  /** What is told now. */
  readonly tells: readonly Told[];
  /** In the language of the meeting's documents. */
  readonly says: ToldGroups;
}

export interface GroupServer {
  /** 2 Google calls. Writes nothing. */
  readGroups(): Answer<GroupsRead>;
  /** At most 6 Google calls: notes in the key what is told, then writes it into the meeting's document. */
  addGroups(input: GroupsToAdd): Answer<FileRef>;
}
