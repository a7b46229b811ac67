/** What became of one criterion: picture, sentences, and the counts behind them. */
import { type CriterionHistory, changesOf, type HistoryPoint } from "../../../core/history/history.ts";
import { changeSentence } from "../../../core/history/history-words.ts";
import { wilson } from "../../../core/statistics/proportions.ts";
import { HistoryChart } from "./history-chart.tsx";
import { words } from "./words.ts";

/** In samples, outwards: what is said must not be narrower than the interval. */
const rangeOf = ({ hits, n }: HistoryPoint["count"]): string => {
  const interval = wilson(hits, n);
  return interval ? words.history.between(Math.floor(interval.low * n), Math.ceil(interval.high * n)) : "";
};

const Numbers = ({ criterion, points }: CriterionHistory) => (
  <details>
    <summary>{words.history.numbers(points.length)}</summary>
    <table class="figures history-numbers" aria-label={criterion}>
      <thead>
        <tr>
          <th scope="col">{words.history.date}</th>
          <th scope="col">{words.history.atOrAbove}</th>
          <th scope="col">{words.history.range}</th>
        </tr>
      </thead>
      <tbody>
        {points
          .map((point, index) => (
            <tr key={index}>
              <th scope="row">
                {words.day(point.date)}
                <span>{point.title}</span>
                {point.newRubric && <em>{point.rubricUntold ? words.history.untold : words.history.changed}</em>}
              </th>
              <td>{words.history.of(point.count.hits, point.count.n)}</td>
              <td>{rangeOf(point.count)}</td>
            </tr>
          ))
          .reverse()}
      </tbody>
    </table>
  </details>
);

export const CriterionSection = ({ history }: { readonly history: CriterionHistory }) => {
  const changes = changesOf(history);
  const broken = history.points.filter(({ newRubric }) => newRubric);
  return (
    <section class="criterion">
      <h3>{history.criterion}</h3>
      <HistoryChart {...history} />
      {changes.map((change) => (
        <p key={change.since}>{changeSentence(history, change, words.language, words.day)}</p>
      ))}
      {broken.map(({ date, rubricUntold }) => (
        <p key={date}>{words.history[rubricUntold ? "untoldRubric" : "newRubric"](words.day(date))}</p>
      ))}
      {history.points.length === 1 && <p>{words.history.one}</p>}
      <Numbers {...history} />
    </section>
  );
};
