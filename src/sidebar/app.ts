/** What every screen needs: what the server knew when the sidebar opened, the words, and the server itself. */
import type { StartData } from "../contract/server.ts";
import { connect } from "./bridge.ts";
import { messagesFor } from "./messages/messages.ts";
import { scriptRun } from "./script-host.ts";

declare global {
  interface Window {
    /** Put there by the server, so that the first screen needs no call. */
    readonly startData: StartData;
  }
}

export const start = window.startData;
export const words = messagesFor(start.language);
export const server = connect(scriptRun, words.silent);
export const root = document.getElementById("app")!;
document.documentElement.lang = words.language;
