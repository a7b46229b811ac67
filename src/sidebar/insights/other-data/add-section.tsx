/** What would be written into the sheet, who will see it, and the button that writes it. */
import type { OtherDataInput } from "../../../contract/other-data.ts";
import { ProblemBox } from "../../parts/problem-box.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { SentenceList } from "../../parts/sentence-list.tsx";
import { Tick } from "../../parts/tick.tsx";
import type { OtherDataModel } from "./other-data-model.ts";
import { words } from "./words.ts";
import type { WorkedOut } from "./work-out.ts";

const say = words.other;

interface AddProps {
  readonly model: OtherDataModel;
  readonly work: WorkedOut;
  readonly input: OtherDataInput;
}

/** Sentences that `shown` does not hold already. */
const unlike = (sentences: readonly string[], shown: readonly string[]): readonly string[] =>
  sentences.filter((sentence) => !shown.includes(sentence));

const Preview = ({ input, work }: Omit<AddProps, "model">) => (
  <details>
    <summary>{say.preview}</summary>
    {input.kind === "notes" ? (
      <ul>
        {input.notes.map(({ code, text }) => (
          <li key={code}>
            {code}: {text}
          </li>
        ))}
      </ul>
    ) : (
      <>
        {/* The sheet may speak another language than this page. */}
        {unlike(input.sentences, work.sentences).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <table class="figures" aria-label={input.what}>
          <thead>
            <tr>
              <th scope="col">{say.code}</th>
              <th scope="col">{say.result}</th>
              <th scope="col">{say.met}</th>
            </tr>
          </thead>
          <tbody>
            {input.rows.map(({ code, value, met }) => (
              <tr key={code}>
                <th scope="row">{code}</th>
                <td>{value}</td>
                <td>{met === null ? "" : met ? say.yes : say.no}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    )}
  </details>
);

const statusOf = ({ state }: OtherDataModel): string => {
  const { busy, note, added } = state;
  if (busy === "adding") return say.adding;
  if (note === "tick first") return say.tickFirst;
  if (note === "take out") return say.takeOut;
  if (added === null) return "";
  const kept = added.kept.length > 0 ? [say.kept(added.kept.join(", "))] : [];
  if (added.added > 0) return [say.added(added.added, added.tab), ...kept].join(" ");
  return kept[0] ?? say.same(added.tab);
};

export const AddSection = ({ model, work, input }: AddProps) => {
  const { state } = model;
  const { whole, maybe } = work.named;
  const status = statusOf(model);
  return (
    <section>
      <h3>{say.addHeading}</h3>
      <p>{input.kind === "notes" ? say.addNotes(input.notes.length) : say.addResults(input.rows.length)}</p>
      {input.kind === "notes" && (
        <SelectField
          name="other-source"
          label={say.source}
          value={String(state.source)}
          onChoose={(source) => model.set({ source: Number(source) })}
        >
          {say.sources.map((source, index) => (
            <option key={source} value={String(index)}>
              {source}
            </option>
          ))}
        </SelectField>
      )}
      <p class="box warning">{input.kind === "notes" ? say.privateNotes : say.private}</p>
      <Preview input={input} work={work} />
      <SentenceList
        heading={say.namesHeading}
        sentences={[
          ...whole.map(({ line, found }) => say.named(line, found)),
          ...maybe.map(({ line, found }) => say.maybe(line, found)),
        ]}
      />
      {maybe.length > 0 && whole.length === 0 && <p class="hint">{say.maybeHelp}</p>}
      {work.mustCheck && whole.length === 0 && (
        <Tick on={state.namesChecked} onTick={(namesChecked) => model.set({ namesChecked })}>
          {maybe.length > 0 ? say.maybeTick : say.unchecked}
        </Tick>
      )}
      <p role="status" class={status === "" ? "unseen" : state.note ? "fault" : undefined}>
        {status}
      </p>
      {state.problem && <ProblemBox problem={state.problem} />}
      <button type="button" aria-disabled={state.busy !== null} onClick={model.add}>
        {say.add}
      </button>
    </section>
  );
};
