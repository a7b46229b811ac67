/** Showing whose work it is starts here. Drawn as the other pages are. */
import { render } from "preact";
import { root, server, start } from "../app.ts";
import { AskScreen, NoMeetingScreen } from "./ask-screen.tsx";
import { createRevealModel } from "./reveal-model.ts";
import { ShownScreen } from "./shown-screen.tsx";

if (start.meeting === null) render(<NoMeetingScreen />, root);
else {
  const draw = () =>
    render(
      model.state.kind === "shown" ? (
        <ShownScreen model={model} revealed={model.state.revealed} />
      ) : (
        <AskScreen model={model} state={model.state} />
      ),
      root,
    );
  const later = (milliseconds: number, run: () => void) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  };
  const model = createRevealModel(server, later, draw);
  draw();
}
