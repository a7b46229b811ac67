/** One criterion, open: its name, section and weight, and a row for each of its levels. */
import { controlId, Field, focusControl } from "../parts/field.tsx";
import { type CriterionProps, RemovedNote } from "./criteria-list.tsx";
import type { DraftCriterion, DraftLevel } from "./draft.ts";
import { fieldOf } from "./faults.ts";
import { words } from "./words.ts";

type LevelProps = CriterionProps & { readonly level: DraftLevel; readonly at: number };

const faultsId = (key: number): string => controlId(fieldOf(key, "faults"));

/** A control of a level that knows what is wrong with it. */
const control = ({ faults, level }: LevelProps, part: "label" | "points" | "text", label: string) => {
  const name = fieldOf(level.key, part);
  const wrong = faults.some(({ field }) => field === name);
  return {
    id: controlId(name),
    "aria-label": label,
    "aria-invalid": wrong ? (true as const) : undefined,
    "aria-describedby": wrong ? faultsId(level.key) : undefined,
  };
};

const Changes = ({ draft, criterion, level, at }: LevelProps) => {
  const move = (by: -1 | 1, field: string) => {
    draft.moveLevel(criterion.key, level.key, by);
    focusControl(field); // moving the row took the focus away
  };
  const up = fieldOf(level.key, "up");
  const down = fieldOf(level.key, "down");
  return (
    <td class="changes">
      <button
        id={controlId(up)}
        type="button"
        aria-label={words.level.up(at + 1)}
        aria-disabled={at === 0}
        onClick={() => move(-1, up)}
      >
        ↑
      </button>
      <button
        id={controlId(down)}
        type="button"
        aria-label={words.level.down(at + 1)}
        aria-disabled={at === criterion.levels.length - 1}
        onClick={() => move(1, down)}
      >
        ↓
      </button>
      <button
        type="button"
        aria-label={words.level.remove(at + 1)}
        onClick={() => {
          draft.removeLevel(criterion.key, level.key);
          focusControl("bring-back");
        }}
      >
        ✕
      </button>
    </td>
  );
};

const LevelRows = (props: LevelProps) => {
  const { draft, criterion, level, at, faults } = props;
  const change = (changes: Partial<Omit<DraftLevel, "key">>) => draft.changeLevel(criterion.key, level.key, changes);
  const wrong = faults.filter((fault) => fault.level === level.key);
  const n = at + 1;
  return (
    <>
      <tr class={criterion.line === level.key ? "line" : undefined}>
        <td class="line-cell">
          {at > 0 && (
            <input
              id={controlId(fieldOf(level.key, "line"))}
              type="radio"
              name={`line-${criterion.key}`}
              aria-label={words.level.lineAt(n)}
              checked={criterion.line === level.key}
              onChange={() => draft.changeCriterion(criterion.key, { line: level.key })}
            />
          )}
        </td>
        <td class="points">
          <input
            {...control(props, "points", words.level.pointsOf(n))}
            inputMode="decimal"
            value={level.points}
            onInput={(event) => change({ points: event.currentTarget.value })}
          />
        </td>
        <td class="label">
          <input
            {...control(props, "label", words.level.labelOf(n))}
            dir="auto"
            value={level.label}
            onInput={(event) => change({ label: event.currentTarget.value })}
          />
        </td>
        <td>
          <textarea
            {...control(props, "text", words.level.descriptorOf(n))}
            rows={Math.min(8, Math.max(2, Math.ceil(level.descriptor.length / 34)))}
            dir="auto"
            value={level.descriptor}
            onInput={(event) => change({ descriptor: event.currentTarget.value })}
          />
        </td>
        <Changes {...props} />
      </tr>
      {wrong.length > 0 && (
        <tr>
          <td colSpan={5} id={faultsId(level.key)} class="fault">
            {wrong.map(({ say }) => say).join(" ")}
          </td>
        </tr>
      )}
    </>
  );
};

const LevelTable = (props: CriterionProps) => {
  const { draft, criterion, faults } = props;
  const { key, levels } = criterion;
  const removed = draft.removed?.within === key ? draft.removed : null;
  const add = fieldOf(key, "add");
  const said = faults.filter(({ field, level }) => level === null && (field === add || field.endsWith("-line")));
  return (
    <>
      <table class="level-table">
        <caption class="unseen">{words.level.caption(criterion.name.trim() || words.unnamed)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.level.line}</th>
            <th scope="col">{words.level.points}</th>
            <th scope="col">{words.level.label}</th>
            <th scope="col">{words.level.descriptor}</th>
            <th scope="col">{words.level.change}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map((level, at) => (
            <LevelRows key={level.key} {...props} level={level} at={at} />
          ))}
        </tbody>
      </table>
      {removed && <RemovedNote draft={draft} removed={removed} />}
      {said.map(({ say }) => (
        <p key={say} class="fault">
          {say}
        </p>
      ))}
      <button id={controlId(add)} type="button" onClick={() => focusControl(fieldOf(draft.addLevel(key), "label"))}>
        {words.level.add}
      </button>
    </>
  );
};

export const CriterionFields = (props: CriterionProps) => {
  const { draft, criterion, faults } = props;
  const line = (part: "name" | "section" | "weight") => (
    <Field
      name={fieldOf(criterion.key, part)}
      label={words.criterion[part]}
      fault={faults.find(({ field }) => field === fieldOf(criterion.key, part))?.say}
    >
      {(control) => (
        <input
          {...control}
          dir="auto"
          inputMode={part === "weight" ? "decimal" : undefined}
          value={criterion[part]}
          onInput={(event) =>
            draft.changeCriterion(criterion.key, {
              [part]: event.currentTarget.value,
            } as Partial<Pick<DraftCriterion, "name">>)
          }
        />
      )}
    </Field>
  );
  return (
    <>
      <div class="name-section-weight">
        {line("name")}
        {line("section")}
        {line("weight")}
      </div>
      <LevelTable {...props} />
    </>
  );
};
