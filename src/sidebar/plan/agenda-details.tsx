/** The agenda that follows from protocol and times, with its optional parts to tick. */
import { clock } from "../../core/protocol/agenda.ts";
import type { ProtocolOutline } from "../../core/protocol/protocol.ts";
import { start } from "../app.ts";
import { Tick } from "../parts/tick.tsx";
import type { PlanModel } from "./plan-model.ts";
import { spanOf } from "./read-draft.ts";
import { words } from "./words.ts";

type OutlineSegment = ProtocolOutline["segments"][number];

const AgendaRow = ({ model, segment }: { readonly model: PlanModel; readonly segment: OutlineSegment }) => {
  const { optional } = model.draft;
  const { agenda } = model.reading;
  const item = agenda?.ok ? agenda.items.find((one) => one.segment === segment.id) : undefined;
  const when = item ? clock(item.start, words.language) : words.plan.minutes(segment.minutes.usual);
  const turn = (on: boolean) =>
    model.change({ optional: on ? [...optional, segment.id] : optional.filter((id) => id !== segment.id) });
  return (
    <li>
      <span class="when">{when}</span>
      {segment.optional ? (
        <Tick on={optional.includes(segment.id)} onTick={turn}>
          {segment.title} <span class="hint">({words.plan.optional})</span>
        </Tick>
      ) : (
        <span>{segment.title}</span>
      )}
    </li>
  );
};

/** Segments under the headings of their stages. */
const stagesOf = (segments: readonly OutlineSegment[]): { stage: string; segments: OutlineSegment[] }[] => {
  const stages: { stage: string; segments: OutlineSegment[] }[] = [];
  for (const segment of segments) {
    const last = stages[stages.length - 1];
    if (last === undefined || segment.stage !== undefined)
      stages.push({ stage: segment.stage ?? "", segments: [segment] });
    else last.segments.push(segment);
  }
  return stages;
};

export const AgendaDetails = ({ model }: { readonly model: PlanModel }) => {
  const { protocol, agenda, split } = model.reading;
  const second = split === null ? undefined : protocol.segments[split.stage]?.id;
  const span = spanOf(agenda, words);
  const fits = agenda === null || agenda.ok;
  return (
    <details open={!fits || start.remembered.protocolId === null}>
      <summary>
        {words.plan.agenda}
        <span class="hint">{span}</span>
      </summary>
      {protocol.segments.some(({ optional }) => optional) && <p class="hint">{words.plan.agendaHint}</p>}
      {stagesOf(protocol.segments).map(({ stage, segments }) => (
        <div key={segments[0]!.id}>
          {segments[0]!.id === second && <p class="second">{words.plan.secondMeeting}</p>}
          {stage !== "" && <p class="stage">{stage}</p>}
          <ul class="agenda">
            {segments.map((segment) => (
              <AgendaRow key={segment.id} model={model} segment={segment} />
            ))}
          </ul>
        </div>
      ))}
      {agenda?.ok && agenda.note && <p class="hint">{agenda.note}</p>}
    </details>
  );
};
