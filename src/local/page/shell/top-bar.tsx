/** The quiet bar at the top: what this is, who one is, the way home. */
import { callsShown } from "../frames/calls-drawer.tsx";
import { go, hashOf, place } from "../place.ts";
import { saveEverything } from "./open-sessions.ts";
import { workspace } from "./workspace.ts";

export function TopBar() {
  const state = workspace.value;
  const { account, fileId, copy = false } = place.value;
  return (
    <header class="top-bar">
      <a class="home-link" href={hashOf({ fileId: null, account })}>
        Local Workspace
      </a>
      <p class="top-note">A stand-in for Google Docs, Sheets and Drive. Nothing leaves this computer.</p>
      <button
        type="button"
        class="button button-quiet"
        aria-pressed={callsShown.value}
        onClick={() => {
          callsShown.value = !callsShown.value;
        }}
      >
        Google calls
      </button>
      {state && (
        <label class="account">
          <span>Account</span>
          <select
            value={state.account.email}
            onChange={async (event) => {
              const next = event.currentTarget.value;
              await saveEverything();
              go({ fileId, account: next, copy });
            }}
          >
            {state.accounts.map((one) => (
              <option key={one.email} value={one.email}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
    </header>
  );
}
