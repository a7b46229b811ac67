/** The one form in which a meeting is planned. A returning user can pass it with one click. */

import { focusControl } from "../parts/field.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { FolderSection } from "./folder-section.tsx";
import type { PlanModel } from "./plan-model.ts";
import { ProtocolSection } from "./protocol-section.tsx";
import { ReadersSection } from "./readers-section.tsx";
import { RubricSection } from "./rubric-section.tsx";
import { TimeSection } from "./time-section.tsx";
import { words } from "./words.ts";
import { WorkSection } from "./work-section.tsx";

interface PlanProps {
  readonly model: PlanModel;
}

const focusFirstLink = (summary: HTMLElement | null): void => summary?.querySelector("a")?.focus();

/** All that keeps the files from being made, as links to the fields. Comes anew, with the focus, each time Create is refused. */
const ProblemSummary = ({ model: { refusals, faults } }: PlanProps) =>
  refusals === 0 || faults.length === 0 ? null : (
    <section key={refusals} ref={focusFirstLink} class="box problem" aria-labelledby="problems-heading">
      <h2 id="problems-heading">{words.plan.problems(faults.length)}</h2>
      <ul>
        {faults.map(({ field, say }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              target="_self"
              onClick={(event) => {
                event.preventDefault();
                focusControl(field);
              }}
            >
              {say}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );

export const PlanScreen = ({ model }: PlanProps) => {
  const { samples, readers } = model.reading;
  const leaks = model.workCheck?.leaks;
  return (
    <>
      <ScreenHeading text={words.plan.heading} takeFocus={model.cameBack} />
      <ProblemSummary model={model} />
      <ProtocolSection model={model} />
      <TimeSection model={model} />
      <RubricSection model={model} />
      <WorkSection model={model} />
      <ReadersSection model={model} />
      <FolderSection model={model} />
      <div class="foot">
        <p class="hint">
          {words.plan.inShort(samples, readers.length, model.draft.folder?.name ?? words.plan.myDrive)}
        </p>
        {leaks && leaks.sentences.length > 0 && <p class="fault">{leaks.heading}</p>}
        <button type="button" class="primary" onClick={model.create}>
          {words.plan.create}
        </button>
      </div>
    </>
  );
};
