/** When the team meets, and the agenda that follows. */
import { SelectField } from "../parts/select-field.tsx";
import { TextField } from "../parts/text-field.tsx";
import { Tick } from "../parts/tick.tsx";
import { AgendaDetails } from "./agenda-details.tsx";
import type { PlanModel } from "./plan-model.ts";
import { PreworkDetails } from "./prework-details.tsx";
import { words } from "./words.ts";

interface TimeProps {
  readonly model: PlanModel;
}

const SecondMeeting = ({ model }: TimeProps) => {
  const { draft, reading } = model;
  return (
    <>
      <SelectField
        name="stage"
        label={words.plan.stage}
        value={String(reading.stages.find(({ index }) => index === draft.stage)?.index ?? reading.stages[0]?.index)}
        onChoose={(index) => model.change({ stage: Number(index) })}
      >
        {reading.stages.map(({ index, name }) => (
          <option key={index} value={String(index)}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        name="second-date"
        label={words.plan.secondDate}
        type="date"
        fault={model.faultOf("second-date")}
        value={draft.secondDate}
        onType={(secondDate) => model.change({ secondDate })}
      />
      <div class="pair">
        <TextField
          name="second-start"
          label={words.plan.secondStart}
          type="time"
          fault={model.faultOf("second-start")}
          value={draft.secondStart}
          onType={(secondStart) => model.change({ secondStart })}
        />
        <TextField
          name="second-end"
          label={words.plan.secondEnd}
          type="time"
          value={draft.secondEnd}
          onType={(secondEnd) => model.change({ secondEnd })}
        />
      </div>
    </>
  );
};

/** Opens what holds something. It is never closed but by the user: somebody may be typing in it. */
const openWhere = (filled: boolean) => (details: HTMLDetailsElement | null) => {
  if (filled && details !== null) details.open = true;
};

/** What few meetings need: minutes instead of an end, and a second meeting. */
const MoreTime = ({ model }: TimeProps) => {
  const { draft, reading } = model;
  return (
    <details ref={openWhere(draft.minutes !== "" || draft.two)}>
      <summary>{words.plan.moreTime}</summary>
      <TextField
        name="minutes"
        label={words.plan.minutesAtHand}
        type="number"
        most={1440}
        hint={words.plan.minutesHint}
        fault={model.faultOf("minutes")}
        value={draft.minutes}
        onType={(minutes) => model.change({ minutes, ...(minutes === "" ? {} : { end: "", secondEnd: "" }) })}
      />
      {reading.stages.length > 0 && (
        <Tick
          on={draft.two}
          onTick={(two) => model.change({ two, secondStart: draft.secondStart || (two ? draft.start : "") })}
        >
          {words.plan.two}
        </Tick>
      )}
      {draft.two && reading.stages.length > 0 && <SecondMeeting model={model} />}
    </details>
  );
};

export const TimeSection = ({ model }: TimeProps) => {
  const { draft, reading } = model;
  return (
    <section>
      <TextField
        name="title"
        label={words.plan.title}
        most={120}
        fault={model.faultOf("title")}
        value={draft.title ?? reading.title}
        onType={(title) => model.change({ title })}
      />
      <TextField
        name="date"
        label={words.plan.date}
        type="date"
        fault={model.faultOf("date")}
        value={draft.date}
        onType={(date) => model.change({ date })}
      />
      <div class="pair">
        <TextField
          name="start"
          label={words.plan.start}
          type="time"
          fault={model.faultOf("start")}
          value={draft.start}
          onType={(start) => model.change({ start })}
        />
        <TextField
          name="end"
          label={words.plan.end}
          type="time"
          fault={model.faultOf("end")}
          value={draft.end}
          onType={(end) => model.change({ end, ...(end === "" ? {} : { minutes: "" }) })}
        />
      </div>
      <MoreTime model={model} />
      <AgendaDetails model={model} />
      <PreworkDetails model={model} />
    </section>
  );
};
