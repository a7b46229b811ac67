/** The criteria, each a card: its levels at a glance, or open to be corrected. */
import { Fragment } from "preact";
import { controlId, focusControl } from "../parts/field.tsx";
import { CriterionFields } from "./criterion-fields.tsx";
import { type DraftCriterion, pointsRise } from "./draft.ts";
import type { DraftModel, Removed } from "./draft-model.ts";
import { type Fault, fieldOf } from "./faults.ts";
import { levelOf } from "./level-name.ts";
import { words } from "./words.ts";

interface ListProps {
  readonly draft: DraftModel;
  readonly criteria: readonly DraftCriterion[];
}
export interface CriterionProps {
  readonly draft: DraftModel;
  readonly criterion: DraftCriterion;
  readonly faults: readonly Fault[];
}

/** Stands where something was removed, so that a slip of the hand is put right at once. */
export const RemovedNote = ({ draft, removed }: { readonly draft: DraftModel; readonly removed: Removed }) => {
  const [name, back] =
    removed.within === undefined
      ? [removed.criterion.name.trim() || words.unnamed, fieldOf(removed.criterion.key, "toggle")]
      : [removed.level.label.trim() || removed.level.points || words.removedLevel, fieldOf(removed.level.key, "label")];
  return (
    <div class="removed">
      <span role="status" dir="auto">
        {words.removed(name)}
      </span>
      <button
        id={controlId("bring-back")}
        type="button"
        onClick={() => {
          draft.bringBack();
          focusControl(back);
        }}
      >
        {words.bringBack}
      </button>
    </div>
  );
};

const AtAGlance = ({ criterion: { levels, line } }: { readonly criterion: DraftCriterion }) => {
  const from = levels.findIndex(({ key }) => key === line);
  return (
    <ol class="glance">
      {levels.map((level, at) => (
        <li key={level.key} class={at === from ? "line at-or-above" : at > from && from > 0 ? "at-or-above" : ""}>
          {at === from && <span class="unseen">{words.lineHere} </span>}
          <span dir="auto">{levelOf(level, at)}</span>
        </li>
      ))}
    </ol>
  );
};

const Card = ({ draft, criterion, faults, index, last }: CriterionProps & { index: number; last: number }) => {
  const { key, section, weight } = criterion;
  const name = criterion.name.trim() || words.unnamed;
  const open = draft.open.has(key);
  const aside = [section.trim(), weight.trim() === "1" ? "" : words.weightIs(weight.trim())].filter((part) => part);
  const move = (by: -1 | 1, field: string) => {
    draft.moveCriterion(key, by);
    focusControl(field); // moving the card took the focus away
  };
  return (
    <li class="card">
      <div class="card-head">
        <h3 dir="auto">
          {index + 1}. {name} {aside.length > 0 && <span class="hint">{aside.join(" · ")}</span>}
        </h3>
        <button
          id={controlId(fieldOf(key, "toggle"))}
          type="button"
          class="wide"
          aria-expanded={open}
          onClick={() => draft.toggle(key)}
        >
          {open ? words.close : words.change}
          <span class="unseen"> {name}</span>
        </button>
        <button
          id={controlId(fieldOf(key, "up"))}
          type="button"
          aria-label={words.criterion.up(name)}
          aria-disabled={index === 0}
          onClick={() => move(-1, fieldOf(key, "up"))}
        >
          ↑
        </button>
        <button
          id={controlId(fieldOf(key, "down"))}
          type="button"
          aria-label={words.criterion.down(name)}
          aria-disabled={index === last}
          onClick={() => move(1, fieldOf(key, "down"))}
        >
          ↓
        </button>
        <button
          type="button"
          aria-label={words.criterion.remove(name)}
          onClick={() => {
            draft.removeCriterion(key);
            focusControl("bring-back");
          }}
        >
          ✕
        </button>
      </div>
      {!open && <AtAGlance criterion={criterion} />}
      {!open && faults.length > 0 && <p class="fault">{words.toCorrect(faults.length)}</p>}
      {!pointsRise(criterion) && <p class="hint warn">{words.pointsFall}</p>}
      {open && <CriterionFields draft={draft} criterion={criterion} faults={faults} />}
    </li>
  );
};

export const CriteriaList = ({ draft, criteria }: ListProps) => {
  const { removed } = draft;
  const gap = removed?.within === undefined ? (removed?.index ?? -1) : -1;
  return (
    <>
      <ol class="cards">
        {criteria.map((criterion, index) => (
          <Fragment key={criterion.key}>
            {index === gap && (
              <li>
                <RemovedNote draft={draft} removed={removed!} />
              </li>
            )}
            <Card
              draft={draft}
              criterion={criterion}
              index={index}
              last={criteria.length - 1}
              faults={draft.faults.filter((fault) => fault.criterion === criterion.key)}
            />
          </Fragment>
        ))}
        {gap >= criteria.length && (
          <li>
            <RemovedNote draft={draft} removed={removed!} />
          </li>
        )}
      </ol>
      {draft.faults
        .filter(({ field }) => field === "add")
        .map(({ say }) => (
          <p key={say} class="fault">
            {say}
          </p>
        ))}
      <button id={controlId("add")} type="button" onClick={() => focusControl(fieldOf(draft.addCriterion(), "name"))}>
        {words.criterion.add}
      </button>
    </>
  );
};
