/** Which protocol, when, and the agenda that follows. */
import { clock } from "../../core/protocol/agenda.ts";
import type { ProtocolOutline } from "../../core/protocol/protocol.ts";
import { start } from "../app.ts";
import { Field } from "../parts/field.tsx";
import { minutesOf } from "./draft.ts";
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
        <label class="tick">
          <input
            type="checkbox"
            checked={optional.includes(segment.id)}
            onChange={(event) => turn(event.currentTarget.checked)}
          />
          <span>
            {segment.title} <span class="hint">({words.plan.optional})</span>
          </span>
        </label>
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

const AgendaDetails = ({ model }: { readonly model: PlanModel }) => {
  const { protocol, agenda } = model.reading;
  const span = spanOf(agenda, minutesOf(model.draft.start), words);
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

export const TimeSection = ({ model }: { readonly model: PlanModel }) => {
  const draft = model.draft;
  const { protocol, title } = model.reading;
  return (
    <section>
      <Field name="protocol" label={words.plan.protocol} hint={protocol.summary}>
        {(control) => (
          <select
            {...control}
            value={protocol.id}
            onChange={(event) => model.change({ protocolId: event.currentTarget.value, optional: [] })}
          >
            {start.protocols.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="title" label={words.plan.title} fault={model.faultOf("title")}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={120}
            value={draft.title ?? title}
            onInput={(event) => model.change({ title: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field name="date" label={words.plan.date} fault={model.faultOf("date")}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={draft.date}
            onInput={(event) => model.change({ date: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="pair">
        <Field name="start" label={words.plan.start} fault={model.faultOf("start")}>
          {(control) => (
            <input
              {...control}
              type="time"
              value={draft.start}
              onInput={(event) => model.change({ start: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field name="end" label={words.plan.end} fault={model.faultOf("end")}>
          {(control) => (
            <input
              {...control}
              type="time"
              value={draft.end}
              onInput={(event) => model.change({ end: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <AgendaDetails model={model} />
    </section>
  );
};
