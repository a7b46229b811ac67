/** The rubric: the last one again, or one that is pasted and read while it is typed. */
import { type Criterion, levelName, levelNameIn, type Rubric } from "../../core/rubric/rubric.ts";
import { controlId, Field, focusControl } from "../parts/field.tsx";
import { ProblemBox } from "../parts/problem-box.tsx";
import { SentenceList } from "../parts/sentence-list.tsx";
import { criterionKey } from "./draft.ts";
import { pasteTable } from "./paste-table.ts";
import { noRubric } from "./pasted-reader.ts";
import type { PlanModel } from "./plan-model.ts";
import { words } from "./words.ts";

interface GradeLevelProps {
  readonly model: PlanModel;
  readonly criterion: Criterion;
  readonly index: number;
}

const GradeLevel = ({ model, criterion, index }: GradeLevelProps) => {
  const choose = (gradeLevel: number) =>
    model.change({ gradeLevels: { ...model.draft.gradeLevels, [criterionKey(criterion)]: gradeLevel } });
  return (
    <li>
      <label for={controlId(`level-${index}`)}>
        {criterion.name}
        <span class="unseen">: {words.plan.gradeLevelOf}</span>
      </label>
      <select
        id={controlId(`level-${index}`)}
        value={String(criterion.gradeLevel)}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      >
        {criterion.levels.map((level, at) =>
          at === 0 ? null : (
            <option key={levelName(level)} value={String(at)}>
              {levelName(level)}
            </option>
          ),
        )}
      </select>
    </li>
  );
};

interface RubricPreviewProps {
  readonly model: PlanModel;
  readonly rubric: Rubric;
  readonly open: boolean;
}

const RubricPreview = ({ model, rubric, open }: RubricPreviewProps) => {
  return (
    <details open={open}>
      <summary>{words.plan.rubricRead(rubric.criteria.length)}</summary>
      <p class="hint">{words.plan.gradeLevel}</p>
      <ul class="criteria">
        {rubric.criteria.map((criterion, index) => (
          <GradeLevel key={`${index} ${criterionKey(criterion)}`} model={model} criterion={criterion} index={index} />
        ))}
      </ul>
    </details>
  );
};

/** How many criteria and levels, and the line where it is the same for all. */
const inShort = ({ criteria }: Rubric): string => {
  const counts = criteria.map(({ levels }) => levels.length);
  const lines = criteria.map(({ levels, gradeLevel }) => levelNameIn(words.language)(levels[gradeLevel]!));
  const range = [...new Set([Math.min(...counts), Math.max(...counts)])].join("–");
  return words.plan.rubricShort(criteria.length, range, new Set(lines).size === 1 ? lines[0]! : null);
};

export const RubricSection = ({ model }: { readonly model: PlanModel }) => {
  const { lastRubric, useLastRubric, rubricChecked, rubricText } = model.draft;
  const { rubric, warnings, questions } = model.reading.rubric ?? noRubric;
  const useLast = (useLastRubric: boolean) => {
    model.change({ useLastRubric });
    focusControl("rubric"); // the button that was pressed has gone
  };

  return (
    <section>
      <h2>{words.plan.rubric}</h2>
      {useLastRubric && lastRubric !== null ? (
        <>
          <p>{rubricChecked ? words.plan.rubricChecked(lastRubric.title) : words.plan.rubricLast(lastRubric.title)}</p>
          {rubric && <p class="hint">{inShort(rubric)}</p>}
          <button id={controlId("rubric")} type="button" onClick={() => useLast(false)}>
            {words.plan.rubricOther}
          </button>
        </>
      ) : (
        <>
          <Field
            name="rubric"
            label={words.plan.rubricPaste}
            hint={words.plan.rubricHint}
            fault={model.faultOf("rubric")}
          >
            {(control) => (
              <textarea
                {...control}
                rows={6}
                spellcheck={false}
                value={rubricText}
                onFocus={model.expectPaste}
                onPaste={pasteTable}
                onInput={(event) => model.change({ rubricText: event.currentTarget.value })}
              />
            )}
          </Field>
          {lastRubric !== null && (
            <button type="button" onClick={() => useLast(true)}>
              {words.plan.rubricUseLast}
            </button>
          )}
        </>
      )}
      <div role="status">
        {model.reading.rubric === null && <p class="hint">{words.plan.moment}</p>}
        <SentenceList heading={words.plan.warnings} sentences={[...questions, ...warnings]} />
      </div>
      {rubric !== null && <RubricPreview model={model} rubric={rubric} open={!useLastRubric} />}
      {model.rubric.problem && <ProblemBox problem={model.rubric.problem} />}
      <p role="status" class={model.rubric.waiting ? "hint" : "unseen"}>
        {model.rubric.waiting ? words.plan.waiting : ""}
      </p>
      <button type="button" onClick={model.rubric.openOrStop}>
        {model.rubric.waiting
          ? words.plan.stopWaiting
          : rubric === null
            ? words.plan.rubricWays
            : words.plan.rubricCheck}
      </button>
    </section>
  );
};
