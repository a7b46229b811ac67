/** Below the summary: what changed since earlier meetings, and the team's data to take away. */
import type { Summary } from "../../../contract/server.ts";
import { ProblemBox } from "../../parts/problem-box.tsx";
import { SentenceList } from "../../parts/sentence-list.tsx";
import { CriterionSection } from "./criterion-section.tsx";
import type { HistoryModel, ShownHistory } from "./history-model.ts";
import { words } from "./words.ts";

const Data = ({ csv, jsonLines, fewest }: ShownHistory) =>
  csv === null || jsonLines === null ? null : (
    <section>
      <h3>{words.history.data}</h3>
      <p>{words.history.dataExplain(fewest)}</p>
      <ul>
        <li>
          <a href={csv} download={`${words.history.fileName}.csv`}>
            {words.history.csv}
          </a>
        </li>
        <li>
          <a href={jsonLines} download={`${words.history.fileName}.ndjson`}>
            {words.history.jsonLines}
          </a>
        </li>
      </ul>
    </section>
  );

const Shown = ({ shown }: { readonly shown: ShownHistory }) => (
  <>
    <SentenceList heading={words.history.oddities} sentences={shown.oddities} />
    {shown.criteria.length === 0 ? (
      <p>{words.history.none}</p>
    ) : (
      <>
        <p>{words.history.explain}</p>
        {shown.criteria.map((history) => (
          <CriterionSection key={history.criterion} history={history} />
        ))}
        <p>{words.history.caution}</p>
      </>
    )}
    <Data {...shown} />
  </>
);

interface HistoryProps {
  readonly model: HistoryModel;
  readonly summary: Summary;
}

export const HistorySection = ({ model, summary }: HistoryProps) => {
  if (summary.log === null) return null;
  const state = model.stateFor(summary);
  const read = () => model.read(summary);
  const open = (event: { readonly currentTarget: HTMLDetailsElement }) => {
    if (event.currentTarget.open && model.stateFor(summary).kind === "closed") read();
  };
  return (
    <details class="further history" onToggle={open}>
      <summary>
        <h2>{words.history.heading}</h2>
      </summary>
      <p role="status" class={state.kind === "reading" ? undefined : "unseen"}>
        {state.kind === "reading" && words.history.reading}
      </p>
      {state.kind === "problem" && <ProblemBox problem={state.problem} />}
      {state.kind === "shown" && <Shown shown={state.shown} />}
      {(state.kind === "problem" || state.kind === "shown") && (
        <button type="button" onClick={read}>
          {words.history.again}
        </button>
      )}
    </details>
  );
};
