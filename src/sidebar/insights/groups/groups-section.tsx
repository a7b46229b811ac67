/** Below the summary: how groups of students did, for whoever has the identity key and asks. */
import type { Summary } from "../../../contract/server.ts";
import { FileLink } from "../../parts/file-link.tsx";
import { ProblemBox } from "../../parts/problem-box.tsx";
import { SentenceList } from "../../parts/sentence-list.tsx";
import type { GroupsModel, GroupsState, ShownGroups } from "./groups-model.ts";
import { words } from "./words.ts";

const Shown = ({ shown: { read, trends, says } }: { readonly shown: ShownGroups }) => {
  const told = says.criteria.length > 0;
  return (
    <>
      <SentenceList heading={words.groups.oddities} sentences={read.oddities} />
      {!told && <p>{trends.hidden.length > 0 ? words.groups.none : words.groups.noGroups}</p>}
      {told && <p class="hint">{says.basis}</p>}
      {says.criteria.map(({ name, sentences }, index) => (
        <div key={index}>
          <h3>{name}</h3>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
      {told && (
        <p>
          <strong>{says.question}</strong>
        </p>
      )}
      {trends.hidden.length > 0 && (
        <>
          <p>{words.groups.hidden(trends.hidden, read.fewest)}</p>
          <p class="hint">{words.groups.hiddenHere}</p>
        </>
      )}
    </>
  );
};

const statusOf = (state: GroupsState): string => {
  if (state.kind === "reading") return words.groups.reading;
  if (state.kind !== "shown") return "";
  return state.adding ? words.groups.adding : state.added ? words.groups.added : "";
};

interface GroupsProps {
  readonly model: GroupsModel;
  readonly summary: Summary;
}

export const GroupsSection = ({ model, summary }: GroupsProps) => {
  const state = model.stateFor(summary);
  const shown = state.kind === "shown" ? state : null;
  const mayAdd = shown !== null && shown.shown.says.criteria.length > 0;
  const problem = state.kind === "problem" ? state.problem : (shown?.problem ?? null);
  const status = statusOf(state);
  return (
    <details class="further groups">
      <summary>
        <h2>{words.groups.heading}</h2>
      </summary>
      <p>{words.groups.explain}</p>
      {/* One button for both, so that the focus stays on it. */}
      <button
        type="button"
        aria-disabled={state.kind === "reading" || shown?.adding === true}
        onClick={() => model.look(summary)}
      >
        {state.kind === "closed" || state.kind === "reading" ? words.groups.look : words.groups.again}
      </button>
      {shown && <Shown shown={shown.shown} />}
      {mayAdd && (
        <>
          <p>{words.groups.addExplain}</p>
          <button type="button" aria-disabled={shown.adding} onClick={() => model.add(summary)}>
            {words.groups.add}
          </button>
        </>
      )}
      <p role="status" class={status ? undefined : "unseen"}>
        {status}
      </p>
      {shown?.added && (
        <p>
          <FileLink url={shown.added.url} text={words.groups.open} />
        </p>
      )}
      {problem && <ProblemBox problem={problem} />}
    </details>
  );
};
