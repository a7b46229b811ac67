/** One sample and one criterion: its levels with their descriptors, the sample's evidence, and the way on. */
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { SentenceList } from "../parts/sentence-list.tsx";
import { Evidence } from "./evidence.tsx";
import { LevelChoice } from "./level-choice.tsx";
import { emptyAfter, filledOf, isFilled, type RateModel, type Rating, slotOf } from "./rate-model.ts";
import { SampleHead } from "./sample-head.tsx";
import { SaveState, Troubles } from "./save-state.tsx";
import { words } from "./words.ts";

interface RateProps {
  readonly model: RateModel;
  readonly rating: Rating;
}

/** The chosen level, or the first: so the arrow keys choose at once. What was on the screen before scrolls away. */
const focusLevels = (): void => {
  const levels = document.querySelectorAll<HTMLInputElement>("input[name=level]");
  const chosen = [...levels].find(({ checked }) => checked) ?? levels[0];
  chosen?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
};

const Progress = ({ rating }: { readonly rating: Rating }) => {
  const some = filledOf(rating);
  const all = rating.steps.length;
  return (
    <>
      <p class="progress">
        <span id="progress">{words.rate.filled(some, all)}</span>
        <progress aria-labelledby="progress" value={some} max={all} />
      </p>
      {some === all && <p class="box">{words.rate.allFilled}</p>}
    </>
  );
};

const GoTo = ({ model, rating }: RateProps) => {
  const { sheet, steps, at } = rating;
  const stepsIn = (sample: number) => steps.flatMap((step, index) => (step.sample === sample ? [index] : []));
  return (
    <SelectField
      name="go-to"
      label={words.rate.goTo}
      value={String(steps[at]!.sample)}
      onChoose={(sample) => model.goTo(stepsIn(Number(sample))[0] ?? at)}
    >
      {sheet.samples.map(({ code }, sample) => {
        const own = stepsIn(sample);
        const filled = own.filter((index) => isFilled(rating, index)).length;
        return own.length === 0 ? null : (
          <option key={code} value={sample}>
            {words.rate.sample(code, filled, own.length)}
          </option>
        );
      })}
    </SelectField>
  );
};

const Walk = ({ model, rating }: RateProps) => {
  const moving = (move: () => void) => () => {
    move();
    focusLevels();
  };
  // By their names: the tab may be read again, with samples before this one.
  const { sample, field } = slotOf(rating, rating.at);
  const onlyHere = rating.steps.length === 1;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (model.next()) focusLevels();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      <SampleHead rating={rating} />
      <LevelChoice key={`${sample} ${field}`} model={model} rating={rating} />
      <Evidence model={model} rating={rating} />
      <div class="foot">
        <SaveState model={model} rating={rating} />
        <button type="submit" class="primary">
          {words.rate.next}
        </button>
        <div class="ways">
          <button type="button" aria-disabled={onlyHere} onClick={moving(model.previous)}>
            {words.rate.previous}
          </button>
          <button type="button" aria-disabled={onlyHere} onClick={moving(model.skip)}>
            {words.rate.skip}
          </button>
        </div>
      </div>
      {emptyAfter(rating, rating.at) !== null && (
        <button type="button" onClick={moving(model.nextEmpty)}>
          {words.rate.nextEmpty}
        </button>
      )}
      <GoTo model={model} rating={rating} />
      <p class="hint">{words.rate.keys}</p>
      <p class="hint">{words.rate.inTab}</p>
    </form>
  );
};

export const RateScreen = ({ model, rating }: RateProps) => {
  const { sheet, steps, queue } = rating;
  const unsaved = queue.unsaved.length > 0;
  return (
    <>
      <ScreenHeading key="rating" text={sheet.reader} takeFocus={true} />
      {steps.length === 0 ? <p>{words.rate.nothing}</p> : <Progress rating={rating} />}
      <Troubles model={model} rating={rating} />
      {steps.length > 0 && <Walk model={model} rating={rating} />}
      <SentenceList heading={words.rate.oddities} sentences={sheet.oddities} />
      {unsaved && <p class="hint">{words.rate.backUnsaved}</p>}
      <button type="button" aria-disabled={unsaved} onClick={model.leave}>
        {words.rate.back}
      </button>
    </>
  );
};
