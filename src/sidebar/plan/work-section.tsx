/** The student work: a roster that becomes codes, or codes alone. */
import { assignCodes } from "../../core/samples/codes.ts";
import type { Student } from "../../core/samples/sample.ts";
import { Field } from "../parts/field.tsx";
import { SentenceList } from "../parts/sentence-list.tsx";
import { DraftField } from "./draft-field.tsx";
import { pasteTable } from "./paste-table.ts";
import { noRoster } from "./pasted-reader.ts";
import type { PlanModel } from "./plan-model.ts";
import { mostSamples } from "./read-draft.ts";
import { TaskDetails } from "./task-details.tsx";
import type { PlanWords } from "./words.ts";
import { words } from "./words.ts";

/** What was found in the roster, in counts: no name is shown again. */
const found = (students: readonly Student[], words: PlanWords): readonly string[] => {
  const codes = assignCodes(students, () => 0)
    .samples.map(({ code }) => code)
    .sort();
  const groups = new Map<string, number>();
  for (const group of students.flatMap((student) => student.groups)) groups.set(group, (groups.get(group) ?? 0) + 1);
  const links = students.filter(({ link }) => link !== "").length;
  return [
    words.plan.rosterRead(students.length, codes[0]!, codes[codes.length - 1]!),
    ...(links === 0 ? [] : [words.plan.links(links)]),
    ...(groups.size === 0
      ? []
      : [words.plan.groups([...groups].map(([name, n]) => words.plan.groupCount(name, n)).join(", "))]),
  ];
};

export const WorkSection = ({ model }: { readonly model: PlanModel }) => {
  const draft = model.draft;
  const { students, warnings } = model.reading.roster ?? noRoster;
  return (
    <section>
      <h2>{words.plan.work}</h2>
      <Field name="roster" label={words.plan.roster} hint={words.plan.rosterHint} fault={model.faultOf("roster")}>
        {(control) => (
          <textarea
            {...control}
            rows={4}
            spellcheck={false}
            autocomplete="off"
            value={draft.rosterText}
            onFocus={model.expectPaste}
            onPaste={pasteTable}
            onInput={(event) => model.change({ rosterText: event.currentTarget.value })}
          />
        )}
      </Field>
      <div role="status">
        {model.reading.roster === null && <p class="hint">{words.plan.rosterReading}</p>}
        {students.length > 0 && found(students, words).map((sentence) => <p key={sentence}>{sentence}</p>)}
        <SentenceList heading={words.plan.warnings} sentences={warnings} />
      </div>
      <p class="hint">{words.plan.rosterPrivate}</p>
      {draft.rosterText.trim() === "" && (
        <DraftField
          model={model}
          of="sampleCount"
          name="count"
          label={words.plan.sampleCount}
          type="number"
          most={mostSamples}
        />
      )}
      <TaskDetails model={model} />
    </section>
  );
};
