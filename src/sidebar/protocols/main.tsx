/** The dialog of protocols starts here. Drawn as the sidebar is: anew from its model after every change. */
import { render } from "preact";
import { scriptHost } from "../script-host.ts";
import { CopyScreen } from "./copy-screen.tsx";
import { HomeScreen } from "./home-screen.tsx";
import { MadeScreen } from "./made-screen.tsx";
import { root, server, start } from "./page.ts";
import { PasteScreen } from "./paste-screen.tsx";
import { PresenterScreen } from "./presenter-screen.tsx";
import { createProtocolsModel } from "./protocols-model.ts";
import { words } from "./words.ts";

const screens = {
  home: HomeScreen,
  copy: CopyScreen,
  paste: PasteScreen,
  presenter: PresenterScreen,
  made: MadeScreen,
};

const draw = () => {
  const Screen = screens[model.screen];
  render(<Screen key={model.screen} model={model} />, root);
};
const model = createProtocolsModel(start, server, words, { changed: draw, close: () => scriptHost().close() });
root.className = "dialog";
model.look();
