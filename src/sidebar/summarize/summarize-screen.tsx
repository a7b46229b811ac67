/** In the sort sheet: one button, then the summary. */
import type { Summary } from "../../contract/server.ts";
import { start } from "../app.ts";
import { FileLink } from "../parts/file-link.tsx";
import { ProblemBox } from "../parts/problem-box.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import type { Insights } from "./insights.ts";
import type { Meeting, SummarizeModel, SummarizeState } from "./summarize-model.ts";
import { SummaryView } from "./summary-view.tsx";
import { words } from "./words.ts";

/** The open spreadsheet is no sort sheet. */
export const NoMeetingScreen = () => (
  <>
    <ScreenHeading text={words.summarize.heading} takeFocus={false} />
    <p>{words.summarize.noMeeting}</p>
    <p>{words.summarize.noMeetingNext}</p>
  </>
);

const statusOf = (state: SummarizeState): string | undefined =>
  state.kind === "working"
    ? words.summarize.working
    : state.kind === "picking"
      ? words.summarize.waiting
      : state.kind === "ready"
        ? state.note
        : undefined;

interface SummarizeProps {
  readonly model: SummarizeModel;
  readonly meeting: Meeting;
  readonly insights: Insights;
}

/** One button that does what comes next, so that the focus stays on it. */
const MainButton = ({ model, primary }: { readonly model: SummarizeModel; readonly primary: boolean }) => {
  const { kind } = model.state;
  const label = { ready: "start", working: "start", picking: "stop", done: "again", problem: "tryAgain" } as const;
  return (
    <button
      type="button"
      class={primary ? "primary" : undefined}
      aria-disabled={kind === "working"}
      onClick={kind === "picking" ? model.stopChoosing : model.summarize}
    >
      {words.summarize[label[kind]]}
    </button>
  );
};

/** What the script of insights draws. Where it did not come, the summary stands without it. */
const Further = ({ insights, summary }: { readonly insights: Insights; readonly summary: Summary }) => (
  <>
    {insights.draw?.(summary)}
    {insights.problem && (
      <>
        <ProblemBox problem={insights.problem} />
        <button type="button" onClick={insights.fetch}>
          {words.summarize.fetchAgain}
        </button>
      </>
    )}
  </>
);

export const SummarizeScreen = ({ model, meeting, insights }: SummarizeProps) => {
  const { state } = model;
  const done = state.kind === "done";
  const status = statusOf(state);
  const mayPick = state.kind === "problem" && state.problem.code === "access" && start.pickerReady;
  return (
    <>
      <ScreenHeading
        key={done ? "done" : "before"}
        text={done ? words.summarize.doneHeading : words.summarize.heading}
        takeFocus={done}
      />
      <p>
        <strong>{meeting.title}</strong>
        <br />
        {words.day(meeting.date)}
      </p>
      {state.kind === "done" ? (
        <>
          <SummaryView summary={state.summary} />
          <Further insights={insights} summary={state.summary} />
        </>
      ) : (
        <>
          <p>{words.summarize.explain}</p>
          <p>
            <FileLink url={meeting.notesUrl} text={words.summarize.notes} />
          </p>
        </>
      )}
      <p role="status" class={status ? undefined : "unseen"}>
        {status}
      </p>
      {state.kind === "problem" && <ProblemBox problem={state.problem} />}
      {mayPick && (
        <button type="button" class="primary" onClick={model.chooseFile}>
          {words.summarize.chooseFile}
        </button>
      )}
      <MainButton model={model} primary={!done && !mayPick && state.kind !== "picking"} />
    </>
  );
};
