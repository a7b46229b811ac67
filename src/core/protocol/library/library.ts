/** The protocols a team can choose from, in the order in which they are offered. */
import type { Protocol, ProtocolOutline } from "../protocol.ts";
import { deeperLearning } from "./deeper-learning.ts";
import { lookingAtStudentWorkEveryday } from "./looking-at-student-work-everyday.ts";

export const protocols: readonly Protocol[] = [deeperLearning, lookingAtStudentWorkEveryday];

export const protocolById = (id: string): Protocol | undefined => protocols.find((protocol) => protocol.id === id);

/** What planning a meeting needs of a protocol, without its texts. */
export const outline = ({ id, name, summary, audience, segments }: Protocol): ProtocolOutline => ({
  id,
  name,
  summary,
  audience,
  segments: segments.map(({ id, stage, title, minutes, optional }) => ({
    id,
    ...(stage === undefined ? {} : { stage }),
    title,
    minutes,
    optional,
  })),
});
