/** What every screen needs: what the server knew when the sidebar opened, and the server itself. */
import type { StartData } from "../contract/server.ts";
import { connect } from "./bridge.ts";
import { scriptRun } from "./script-host.ts";
import { words } from "./words.ts";

declare global {
  interface Window {
    /** Put there by the server, so that the first screen needs no call. */
    readonly startData: StartData;
  }
}

export const start = window.startData;
export const server = connect(scriptRun, words.silent);
export const root = document.getElementById("app")!;
