/** Sorting in the sidebar starts here. Drawn as the other pages are. */
import { render } from "preact";
import type { Readers } from "../../contract/rating.ts";
import { root, server, start } from "../app.ts";
import { createRateModel } from "./rate-model.ts";
import { RateScreen } from "./rate-screen.tsx";
import { NoMeetingScreen, WhoScreen } from "./who-screen.tsx";
import { words } from "./words.ts";

/** What the server put there for this page besides. */
const { rating: readers } = start as typeof start & { readonly rating: Readers | null };

if (readers === null) render(<NoMeetingScreen />, root);
else {
  const draw = () =>
    render(
      model.state.kind === "rating" ? (
        <RateScreen model={model} rating={model.state} />
      ) : (
        <WhoScreen model={model} readers={readers} state={model.state} />
      ),
      root,
    );
  const later = (milliseconds: number, run: () => void) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  };
  const model = createRateModel(readers.open, server, words, { later, clock: () => Date.now() }, draw);
  draw();
  const unsaved = () => model.state.kind === "rating" && model.state.queue.unsaved.length > 0;
  window.addEventListener("beforeunload", (event) => {
    if (unsaved()) event.preventDefault();
  });
  window.addEventListener("focus", model.lookAgain);
  // The last chance of a tab that is put away or closed.
  document.addEventListener("visibilitychange", () => document.hidden && model.tryNow());
}
