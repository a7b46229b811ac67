/** What planning a meeting needs of a protocol, without its texts. */
import type { Protocol, ProtocolOutline } from "./protocol.ts";

export const outline = ({
  id,
  name,
  summary,
  audience,
  purposes,
  brought,
  prework,
  segments,
}: Protocol): ProtocolOutline => ({
  id,
  name,
  prework: prework && { minutes: prework.minutes, personal: prework.prompts.some(({ personal }) => personal) },
  summary,
  audience,
  purposes,
  brought,
  segments: segments.map(({ id, stage, title, minutes, optional, planning }) => ({
    id,
    ...(stage === undefined ? {} : { stage }),
    title,
    minutes,
    optional,
    ...(planning ? { planning } : {}),
  })),
});
