/** Where all criteria have the same levels: their names, points and the grade-level line, changed for all at once. */
import { Fragment } from "preact";
import type { DraftCriterion } from "./draft.ts";
import type { DraftModel } from "./draft-model.ts";
import { fieldOf } from "./faults.ts";
import { levelOf } from "./level-name.ts";
import { words } from "./words.ts";

interface ForAllProps {
  readonly draft: DraftModel;
  readonly criteria: readonly DraftCriterion[];
}

export const ForAll = ({ draft, criteria }: ForAllProps) => {
  const { levels } = criteria[0]!;
  const lines = criteria.map((one) => one.levels.findIndex(({ key }) => key === one.line));
  /** What is wrong with a level is so in every criterion. */
  const faultsOf = (level: number) => draft.faults.filter((fault) => fault.level === level);
  const wrong = (level: number, part: string, at: number) =>
    faultsOf(level).some(({ field }) => field === fieldOf(level, part))
      ? { "aria-invalid": true as const, "aria-describedby": `for-all-faults-${at}` }
      : {};
  return (
    <fieldset class="for-all">
      <legend>{words.forAll.heading}</legend>
      <p class="hint">{words.forAll.hint}</p>
      <table class="level-table">
        <caption class="unseen">{words.forAll.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.level.line}</th>
            <th scope="col">{words.level.points}</th>
            <th scope="col">{words.level.label}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map((level, at) => (
            <Fragment key={at}>
              <tr class={at > 0 && lines.every((line) => line === at) ? "line" : undefined}>
                <td class="line-cell">
                  {at > 0 && (
                    <input
                      type="radio"
                      name="line-for-all"
                      aria-label={words.forAll.line(levelOf(level, at))}
                      checked={lines.every((line) => line === at)}
                      onChange={() => draft.changeForAll(at, "line")}
                    />
                  )}
                </td>
                <td class="points">
                  <input
                    {...wrong(level.key, "points", at)}
                    inputMode="decimal"
                    aria-label={words.forAll.points(at + 1)}
                    value={level.points}
                    onInput={(event) => draft.changeForAll(at, { points: event.currentTarget.value })}
                  />
                </td>
                <td>
                  <input
                    {...wrong(level.key, "label", at)}
                    dir="auto"
                    aria-label={words.forAll.label(at + 1)}
                    value={level.label}
                    onInput={(event) => draft.changeForAll(at, { label: event.currentTarget.value })}
                  />
                </td>
              </tr>
              {faultsOf(level.key).length > 0 && (
                <tr>
                  <td colSpan={3} id={`for-all-faults-${at}`} class="fault">
                    {faultsOf(level.key)
                      .map(({ say }) => say)
                      .join(" ")}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
};
