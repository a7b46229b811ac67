/** Which protocol the team follows: from the list, or found in the dialog. */
import { start } from "../app.ts";
import { ProblemBox } from "../parts/problem-box.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { SentenceList } from "../parts/sentence-list.tsx";
import type { PlanModel } from "./plan-model.ts";
import { words } from "./words.ts";

export const ProtocolSection = ({ model }: { readonly model: PlanModel }) => {
  const { protocol } = model.reading;
  const { own, task, problem, oddities, choose, findOrStop } = model.protocol;
  const suggested = start.brought?.suggested;
  return (
    <section>
      {suggested?.id === protocol.id && (
        <p class="box">
          {words.plan.suggested} {suggested.why}
        </p>
      )}
      <SelectField
        name="protocol"
        label={words.plan.protocol}
        hint={protocol.summary}
        value={protocol.id}
        onChoose={choose}
      >
        {own.length > 0 && (
          <optgroup label={words.plan.ownProtocols}>
            {own.map(({ fileId, name }) => (
              <option key={fileId} value={fileId}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={words.plan.library}>
          {start.protocols.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      </SelectField>
      {problem && <ProblemBox problem={problem} />}
      <p role="status" class={task === "none" ? "unseen" : "hint"}>
        {task === "reading" ? words.plan.protocolReading : task === "choosing" ? words.plan.waiting : ""}
      </p>
      <SentenceList heading={words.plan.warnings} sentences={oddities} />
      <button type="button" aria-disabled={task === "reading"} onClick={findOrStop}>
        {task === "choosing" ? words.plan.stopWaiting : words.plan.findProtocol}
      </button>
    </section>
  );
};
