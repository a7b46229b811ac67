/** What the library's minutes come to, in the words of docs/checklist.md: computed, so that a changed minute is noticed there. */
import { planAgenda } from "../../src/core/protocol/agenda.ts";
import type { Protocol, Segment } from "../../src/core/protocol/protocol.ts";

const sum = (segments: readonly Segment[], of: keyof Segment["minutes"]): number =>
  segments.reduce((total, { minutes }) => total + minutes[of], 0);

const required = (segments: readonly Segment[]): readonly Segment[] => segments.filter(({ optional }) => !optional);

/** The segments of each stage or step, under its heading. */
const stagesOf = ({
  segments,
}: Protocol): readonly { readonly stage: string; readonly parts: readonly Segment[] }[] => {
  const stages: { stage: string; parts: Segment[] }[] = [];
  for (const segment of segments) {
    if (segment.stage !== undefined) stages.push({ stage: segment.stage, parts: [] });
    stages[stages.length - 1]?.parts.push(segment);
  }
  return stages;
};

/** "Stage two: ...: 35 minutes; 55 with an option (45 to 65)" */
const stageFact = ({ stage, parts }: ReturnType<typeof stagesOf>[number]): string => {
  const base = sum(required(parts), "usual");
  const options = parts
    .filter(({ optional }) => optional)
    .map(
      ({ title, minutes: { least, usual, most } }) =>
        `${base + usual} with ${title} (${base + least} to ${base + most})`,
    );
  return [`${stage}: ${base} minutes`, ...options].join("; ");
};

/** The clock of a meeting that starts at 0, as the agenda really plans it without a wish for its end. */
const clockFacts = ({ segments }: Protocol): readonly string[] => {
  const agenda = planAgenda(segments, { on: [], start: 0 });
  if (!agenda.ok) throw new Error(agenda.problem.say);
  return agenda.items.map(({ title, start, end }) => `${start}–${end} ${title}`);
};

/** One fact a line. Minutes are whole; those of optional segments are never part of a sum but where they are named. */
export const agendaFacts = (protocol: Protocol): readonly string[] => {
  const taking = required(protocol.segments);
  const stages = stagesOf(protocol);
  const complete = protocol.segments.every(
    ({ purposes, steps, tips }) => purposes.length > 0 && steps.length > 0 && tips.length > 0,
  );
  return [
    ...(protocol.prework === null ? [] : [`prework: ${protocol.prework.minutes} minutes`]),
    `${taking.map(({ minutes }) => minutes.usual).join(" + ")} = ${sum(taking, "usual")} minutes`,
    `from ${sum(taking, "least")} to ${sum(taking, "most")} minutes in all`,
    ...clockFacts(protocol),
    ...protocol.segments.map(
      ({ title, optional, minutes: { least, usual, most } }) =>
        `${title}: ${optional ? "optional, " : ""}${least} to ${most} minutes, usually ${usual}`,
    ),
    ...stages.map(stageFact),
    ...(stages.length > 0 ? [`${stages.length} stages or steps`] : []),
    ...(stages.length > 3
      ? [`steps 2, 3 and 4: ${sum(required(stages.slice(1, 4).flatMap(({ parts }) => parts)), "usual")} minutes`]
      : []),
    ...(complete ? ["each segment has purposes, numbered steps and tips"] : []),
  ];
};
