/** What every part of the dialog needs: what the server knew when it opened, and the server itself. */
import type { RubricStart } from "../../contract/rubrics.ts";
import { connect } from "../bridge.ts";
import { scriptRun } from "../script-host.ts";
import { words } from "./words.ts";

/** The place is the sidebar's; what src/addon/rubric-dialog.ts puts there is this page's own. */
export const start = (window as unknown as { readonly startData: RubricStart }).startData;
export const server = connect(scriptRun, words.silent);
export const root = document.getElementById("app")!;
