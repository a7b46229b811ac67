/** The page that changes a sort sheet starts here. Drawn as the others are. */
import { render } from "preact";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
import { root, server, start } from "../app.ts";
import { createChangeModel } from "./change-model.ts";
import { ChangeScreen, NoSheetScreen } from "./change-screen.tsx";
import { words } from "./words.ts";

// For the script of pasted texts (src/sidebar/pasted/page-jsx.ts).
window.pageJsx = { Fragment, jsx, jsxs };

if (start.meeting === null) render(<NoSheetScreen />, root);
else {
  const draw = () => render(<ChangeScreen model={model} />, root);
  const model = createChangeModel(server, words, draw);
  model.look();
}
