/** The dialog of rubrics starts here. Drawn as the sidebar is: anew from its model after every change. */
import { render } from "preact";
import { scriptHost } from "../script-host.ts";
import { root, server, start } from "./page.ts";
import { createRubricModel } from "./rubric-model.ts";
import { RubricScreen } from "./rubric-screen.tsx";
import { words } from "./words.ts";

const draw = () => render(<RubricScreen model={model} />, root);
const model = createRubricModel(start, server, words, { changed: draw, close: () => scriptHost().close() });
root.className = "dialog";
draw();
