/** The page of the local Workspace: a stand-in for Google's editors, for people who try the add-on or work on it. */
import { render } from "preact";
import { App } from "./shell/app.tsx";

const root = document.getElementById("page");
if (!root) throw new Error("page.html has no #page");
render(<App />, root);
