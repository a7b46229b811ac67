/** The sidebar in Sheets starts here. Drawn as the one in Docs is. */
import { render } from "preact";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
import { root, server, start } from "../app.ts";
import { createInsights } from "./insights.ts";
import { createSummarizeModel } from "./summarize-model.ts";
import { NoMeetingScreen, SummarizeScreen } from "./summarize-screen.tsx";
import { words } from "./words.ts";

// For what the script of insights draws (src/sidebar/fetched/page-jsx.ts).
window.pageJsx = { Fragment, jsx, jsxs };

const { meeting } = start;
if (meeting === null) render(<NoMeetingScreen />, root);
else {
  const draw = () => render(<SummarizeScreen model={model} meeting={meeting} insights={insights} />, root);
  const insights = createInsights(server, () => draw());
  const model = createSummarizeModel(meeting, server, words, draw, insights.fetch);
  draw();
}
