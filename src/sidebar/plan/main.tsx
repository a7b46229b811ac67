/**
 * The sidebar in Docs starts here. A screen is drawn anew from the state of its model after every change; what is drawn follows
 * at once, so that a handler may move the focus to it.
 */
import { render } from "preact";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
import { root, server, start } from "../app.ts";
import { MakingScreen } from "./making-screen.tsx";
import { createPlanModel } from "./plan-model.ts";
import { PlanScreen } from "./plan-screen.tsx";
import { words } from "./words.ts";

// For what the script of pasted texts draws (src/sidebar/fetched/page-jsx.ts).
window.pageJsx = { Fragment, jsx, jsxs };

const draw = () => render(model.atWork ? <MakingScreen model={model} /> : <PlanScreen model={model} />, root);
const model = createPlanModel(start, server, words, draw);
draw();
model.protocol.begin();
