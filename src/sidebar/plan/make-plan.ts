/** From the draft to what the server is asked to make. Codes and the operation id are drawn here, once a meeting. */
import type { IdentityKeyInput, MeetingPlan } from "../../contract/server.ts";
import { assignCodes } from "../../core/samples/codes.ts";
import type { Student } from "../../core/samples/sample.ts";
import { type Draft, minutesOf, withCopies } from "./draft.ts";
import type { DraftReading } from "./read-draft.ts";

export interface PlanAndKey {
  /** Knows samples by their codes alone. */
  readonly plan: MeetingPlan;
  /** null where no student was named. */
  readonly key: IdentityKeyInput | null;
}

/** Fills the array with random bytes, as crypto.getRandomValues does. */
export type FillRandom = (bytes: Uint8Array<ArrayBuffer>) => unknown;

const newOperationId = (fill: FillRandom): string => {
  const bytes = new Uint8Array(16);
  fill(bytes);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

/** A number in [0, 1) with 32 random bits. */
const fraction = (fill: FillRandom): number => {
  const bytes = new Uint8Array(4);
  fill(bytes);
  return new DataView(bytes.buffer).getUint32(0) / 2 ** 32;
};

/** Only for a reading without faults. */
export const makePlan = (draft: Draft, reading: DraftReading, fill: FillRandom): PlanAndKey => {
  const operationId = newOperationId(fill);
  const named = reading.roster!.students.length > 0;
  const students: readonly Student[] = named
    ? withCopies(reading.roster!.students, draft.copies)
    : Array.from({ length: reading.samples }, (_, at) => ({
        name: "",
        groups: [],
        link: draft.copies[at]?.file.url ?? "",
      }));
  const { samples, key } = assignCodes(students, () => fraction(fill));
  const plan: MeetingPlan = {
    operationId,
    protocolId: reading.protocol.id,
    ownProtocol: draft.own?.protocol ?? null,
    language: draft.language,
    title: reading.title,
    date: draft.date,
    start: minutesOf(draft.start)!,
    end: minutesOf(draft.end),
    minutes: reading.minutes,
    split: reading.split,
    segments: reading.segments,
    rubric: reading.rubric!.rubric!,
    shape: draft.shape,
    samples,
    readers: reading.readers,
    emails: reading.emails,
    task: draft.task,
    prework: reading.protocol.prework && { own: draft.preworkOwn, due: draft.due },
    folder: draft.folder,
    carried: draft.carried,
  };
  return { plan, key: named ? { operationId, title: reading.title, language: plan.language, entries: key } : null };
};
