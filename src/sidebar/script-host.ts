/** What Apps Script puts into the pages it shows. */
import type { ScriptRun } from "./bridge.ts";

declare global {
  const google: {
    readonly script: { readonly run: ScriptRun; readonly host: { readonly origin: string; close(): void } };
  };
}

export const scriptRun = (): ScriptRun => google.script.run;
export const scriptHost = () => google.script.host;
