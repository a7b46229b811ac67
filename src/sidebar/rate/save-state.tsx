/** What is saved and what is not, and what the reader has to decide. */
import { ProblemBox } from "../parts/problem-box.tsx";
import type { Slot, Trouble } from "./answer-queue.ts";
import type { RateModel, Rating } from "./rate-model.ts";
import { words } from "./words.ts";

interface SaveProps {
  readonly model: RateModel;
  readonly rating: Rating;
}

export const SaveState = ({ model, rating: { queue } }: SaveProps) => {
  const { unsaved, saving } = queue;
  const state =
    unsaved.length === 0 ? words.rate.allSaved : saving ? words.rate.saving : words.rate.unsaved(unsaved.length);
  return (
    <>
      {model.said === words.rate.chooseFirst && <p class="fault">{model.said}</p>}
      <p class="hint">{state}</p>
      <p role="status" class="unseen">
        {model.said}
      </p>
    </>
  );
};

interface ChangedProps extends SaveProps {
  readonly slot: Slot;
  readonly now: string;
}
const Changed = ({ model, rating: { queue }, slot, now }: ChangedProps) => {
  const quoted = (text: string) => (text === "" ? <em>{words.rate.empty}</em> : <q>{text}</q>);
  return (
    <>
      <p>
        {words.rate.theySay} {quoted(now)}
        <br />
        {words.rate.youSay} {quoted(queue.answerAt(slot).text)}
      </p>
      <button type="button" onClick={() => model.decide(slot, "theirs")}>
        {words.rate.theirs}
      </button>
      <button type="button" onClick={() => model.decide(slot, "mine")}>
        {words.rate.mine}
      </button>
    </>
  );
};

const OneTrouble = (props: SaveProps & { readonly slot: Slot; readonly trouble: Trouble }) => {
  const { model, rating, slot, trouble } = props;
  const { field, sample } = slot;
  const what = field === "evidence" ? words.rate.evidenceName : (rating.sheet.criteria[field]?.name ?? "");
  return (
    <div class="box warning" role="alert">
      <p class="box-heading">
        {trouble.kind === "changed" ? words.rate.changed : words.rate.lost} ({words.rate.changedAt(sample, what)})
      </p>
      {trouble.kind === "changed" ? (
        <Changed model={model} rating={rating} slot={slot} now={trouble.now.text} />
      ) : (
        <p>{trouble.why}</p>
      )}
    </div>
  );
};

/** Cells that wait for a decision, and a save that failed. */
export const Troubles = ({ model, rating }: SaveProps) => {
  const { queue } = rating;
  const troubled = queue.unsaved.flatMap(({ sample, field }) => {
    const trouble = queue.troubleAt({ sample, field });
    return trouble === null ? [] : [{ slot: { sample, field }, trouble }];
  });
  const mayTry = queue.problem !== null || troubled.some(({ trouble }) => trouble.kind === "lost");
  return (
    <>
      {troubled.map(({ slot, trouble }) => (
        <OneTrouble key={`${slot.sample} ${slot.field}`} model={model} rating={rating} slot={slot} trouble={trouble} />
      ))}
      {queue.problem && (
        <ProblemBox problem={queue.problem}>
          <p>
            {words.rate.unsaved(queue.unsaved.length)} {words.rate.willRetry}
          </p>
        </ProblemBox>
      )}
      {mayTry && (
        <button type="button" aria-disabled={queue.saving} onClick={model.tryNow}>
          {words.rate.tryNow}
        </button>
      )}
    </>
  );
};
