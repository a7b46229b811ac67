/** A criterion's levels, lowest first, each with its descriptor beside it. */
import type { GivenLevel } from "../../core/sorting/answers.ts";
import { levelText, type RateModel, type Rating, slotOf } from "./rate-model.ts";
import { words } from "./words.ts";

interface LevelProps {
  readonly model: RateModel;
  readonly rating: Rating;
}

export const LevelChoice = ({ model, rating }: LevelProps) => {
  const { sheet, steps, at, queue } = rating;
  const { sample, criterion } = steps[at]!;
  const { name, section, levels } = sheet.criteria[criterion]!;
  const { level: given, text } = queue.answerAt(slotOf(rating, at));
  const choice = (level: GivenLevel, descriptor: string) => {
    const id = `level-${level === "not scorable" ? "none" : level}`;
    return (
      <label key={id} class="choice">
        <input
          type="radio"
          name="level"
          checked={given === level}
          // Named by the level alone, so that those who hear it are not kept waiting.
          aria-labelledby={id}
          aria-describedby={descriptor === "" ? undefined : `${id}-says`}
          onChange={() => model.chooseLevel(level)}
        />
        <span id={id}>{levelText(sheet, criterion, level)}</span>
        {descriptor !== "" && (
          <span id={`${id}-says`} class="descriptor">
            {descriptor}
          </span>
        )}
      </label>
    );
  };
  return (
    <fieldset class="choices">
      <legend>
        {section !== "" && <span class="hint">{section} · </span>}
        <span class="unseen">{sheet.samples[sample]!.code}, </span>
        {name}
      </legend>
      {given === null && text !== "" && <p class="box warning">{words.rate.unclear(text)}</p>}
      {levels.map(({ descriptor }, level) => choice(level, descriptor))}
      {choice("not scorable", "")}
      {given !== null && (
        <button type="button" class="quiet" onClick={() => model.chooseLevel(null)}>
          {words.rate.clear}
        </button>
      )}
    </fieldset>
  );
};
