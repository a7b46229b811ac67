/** The sidebar in Sheets starts here. Drawn as the one in Docs is. */
import { render } from "preact";
import { root, server, start } from "../app.ts";
import { createHistoryModel } from "./history/history-model.ts";
import { HistorySection } from "./history/history-section.tsx";
import { createSummarizeModel } from "./summarize-model.ts";
import { NoMeetingScreen, SummarizeScreen } from "./summarize-screen.tsx";
import { words } from "./words.ts";

const { meeting } = start;
if (meeting === null) render(<NoMeetingScreen />, root);
else {
  const draw = () =>
    render(
      <>
        <SummarizeScreen model={model} meeting={meeting} />
        {model.state.kind === "done" && <HistorySection model={history} summary={model.state.summary} />}
      </>,
      root,
    );
  const history = createHistoryModel(server, words, () => draw());
  const model = createSummarizeModel(meeting, server, words, draw);
  draw();
}
