/** Comparing two by two in the open sort sheet starts here. Drawn anew from its model, as every page is. */
import { render } from "preact";
import type { CompareStart } from "../../contract/comparing.ts";
import { fewestSamples, type Stronger } from "../../core/sorting/comparisons.ts";
import { root, server, start } from "../app.ts";
import { createCompareModel } from "./compare-model.ts";
import { CompareScreen, MessageScreen, NotOpenScreen } from "./compare-screen.tsx";
import { words } from "./words.ts";

const { comparing } = start as typeof start & CompareStart;

/** Arrows say which side; the space bar says neither, unless a button or link has the focus, which it then presses. */
const keys: Readonly<Record<string, Stronger>> = { ArrowLeft: "left", ArrowRight: "right", " ": "same" };
const pressesSomething = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button, a, summary, input, select") !== null;

if (comparing === null) render(<MessageScreen lines={[words.compare.noMeeting, words.compare.noMeetingNext]} />, root);
else if (!comparing.ok) render(<NotOpenScreen problem={comparing.problem} />, root);
else if (comparing.value.samples.length < fewestSamples) render(<MessageScreen lines={[words.compare.tooFew]} />, root);
else {
  const draw = () => render(<CompareScreen model={model} />, root);
  const model = createCompareModel(comparing.value, server, words, Math.random, draw);
  draw();
  document.addEventListener("keydown", (event) => {
    const stronger = keys[event.key];
    if (stronger === undefined || model.state.kind !== "pair" || model.state.pair === null) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === " " && pressesSomething(event.target)) return;
    event.preventDefault();
    // A key that is held down answers one pair, not all that follow.
    if (!event.repeat) model.choose(stronger);
  });
  window.addEventListener("pagehide", () => {
    if (model.queue.waiting.length > 0) void model.queue.flush();
  });
  window.addEventListener("beforeunload", (event) => {
    if (model.queue.waiting.length > 0) event.preventDefault();
  });
}
