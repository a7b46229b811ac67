/** When the team meets, and the agenda that follows. */
import { SelectField } from "../parts/select-field.tsx";
import { TextField } from "../parts/text-field.tsx";
import { Tick } from "../parts/tick.tsx";
import { AgendaDetails } from "./agenda-details.tsx";
import { DraftField } from "./draft-field.tsx";
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
      <DraftField model={model} of="secondDate" name="second-date" label={words.plan.secondDate} type="date" />
      <div class="pair">
        <DraftField model={model} of="secondStart" name="second-start" label={words.plan.secondStart} type="time" />
        <DraftField model={model} of="secondEnd" name="second-end" label={words.plan.secondEnd} type="time" />
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
      <DraftField
        model={model}
        of="minutes"
        name="minutes"
        label={words.plan.minutesAtHand}
        type="number"
        most={1440}
        hint={words.plan.minutesHint}
        also={(minutes) => (minutes === "" ? {} : { end: "", secondEnd: "" })}
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
      <DraftField model={model} of="date" name="date" label={words.plan.date} type="date" />
      <div class="pair">
        <DraftField model={model} of="start" name="start" label={words.plan.start} type="time" />
        <DraftField
          model={model}
          of="end"
          name="end"
          label={words.plan.end}
          type="time"
          also={(end) => (end === "" ? {} : { minutes: "" })}
        />
      </div>
      <MoreTime model={model} />
      <AgendaDetails model={model} />
      <PreworkDetails model={model} />
    </section>
  );
};
