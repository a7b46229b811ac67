/** Which lines are about which samples, and what is not counted: names are shown to the facilitator alone. */
import { allOf } from "../../../core/pasted/listed.ts";
import type { KeyEntry } from "../../../core/samples/sample.ts";
import { SelectField } from "../../parts/select-field.tsx";
import { SentenceList } from "../../parts/sentence-list.tsx";
import type { OtherDataModel } from "./other-data-model.ts";
import { words } from "./words.ts";
import type { WorkedOut } from "./work-out.ts";

interface MatchedProps {
  readonly model: OtherDataModel;
  readonly work: WorkedOut;
}

const say = words.other;

const nameOf = (entries: readonly KeyEntry[] | null, code: string): string => {
  const name = entries?.find((entry) => entry.code === code)?.name;
  return name === undefined ? code : `${name} (${code})`;
};

const Unsure = ({ model, work }: MatchedProps) =>
  work.unsure.length === 0 ? null : (
    <section>
      <h3>{say.unsure}</h3>
      <p class="hint">{say.unsureHelp}</p>
      {work.unsure.map(({ line, who, options }) => (
        <SelectField
          key={line}
          name={`other-line-${line}`}
          label={say.lineOf(line, who)}
          value={model.state.chosen[line] ?? ""}
          onChoose={(code) => model.choose(line, code)}
        >
          <option value="">{say.leaveOut}</option>
          {options.map((code) => (
            <option key={code} value={code}>
              {nameOf(model.state.entries, code)}
            </option>
          ))}
        </SelectField>
      ))}
    </section>
  );

export const Matched = ({ model, work }: MatchedProps) => {
  const { sorted, keyOddities, matched } = model.state;
  const by = matched?.by ?? "code";
  const { doubled, odd } = work.results;
  const samples = new Set(work.sure.map(({ code }) => code));
  return (
    <>
      {/* Said aloud when the list has been read. */}
      <p role="status">
        {samples.size === 0 && work.unsure.length === 0
          ? say.noneFound
          : say.found(samples.size, sorted?.samples.length ?? 0, by)}
      </p>
      <SentenceList heading={say.keyOddities} sentences={keyOddities} />
      <Unsure model={model} work={work} />
      {work.unknown.length > 0 && (
        <details>
          <summary>{say.notInSort(work.unknown.length)}</summary>
          <p class="hint">{say.notInSortHelp}</p>
          <ul>
            {work.unknown.map(({ line, who }) => (
              <li key={line}>{say.lineOf(line, who)}</li>
            ))}
          </ul>
        </details>
      )}
      <SentenceList
        heading={say.attention}
        sentences={[
          ...doubled.map(({ code, lines }) => say.doubled(code, allOf(lines.map(String))[words.language])),
          ...odd.map(({ line, text }) => say.odd(line, text)),
        ]}
      />
    </>
  );
};
