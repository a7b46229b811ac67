/**
 * The sidebar starts here: which host it stands in decides its one screen. A screen is drawn anew from the state of its model
 * after every change; what is drawn follows at once, so that a handler may move the focus to it.
 */
import { render } from "preact";
import { server, start, words } from "./app.ts";
import { MakingScreen } from "./plan/making-screen.tsx";
import { createPlanModel } from "./plan/plan-model.ts";
import { PlanScreen } from "./plan/plan-screen.tsx";
import { createSummarizeModel } from "./summarize/summarize-model.ts";
import { NoMeetingScreen, SummarizeScreen } from "./summarize/summarize-screen.tsx";

const root = document.getElementById("app")!;
document.documentElement.lang = words.language;

const plan = () => {
  const draw = () => render(model.atWork ? <MakingScreen model={model} /> : <PlanScreen model={model} />, root);
  const model = createPlanModel(start, server, words, draw);
  draw();
};

const summarize = () => {
  const { meeting } = start;
  if (meeting === null) return render(<NoMeetingScreen />, root);
  const draw = () => render(<SummarizeScreen model={model} meeting={meeting} />, root);
  const model = createSummarizeModel(meeting, server, words, draw);
  draw();
};

if (start.host === "docs") plan();
else summarize();
