/** For developers: which Google methods the add-on's latest runs called. */
import { signal } from "@preact/signals";
import { scriptRuns } from "./script-host.ts";

export const callsShown = signal(false);

const size = (bytes: number): string => (bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 102.4) / 10} KB`);

export function CallsDrawer() {
  if (!callsShown.value) return null;
  const rows = scriptRuns.value.flatMap((run, index) =>
    run.calls.map((call, at) => ({ run, call, key: `${index} ${at}` })),
  );
  return (
    <section class="calls-drawer" aria-label="Google calls">
      <h2>Google calls of the add-on</h2>
      {rows.length === 0 ? (
        <p>None yet. Calls appear here when a function of the add-on has run.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <div class="calls-scroll" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {["Function", "Method", "Status", "Time", "Request"].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ run, call, key }) => (
                <tr key={key} class={call.status >= 400 ? "call-refused" : ""}>
                  <td>{run.fn}</td>
                  <td>{call.method}</td>
                  <td>{call.status}</td>
                  <td>{Math.round(call.ms)} ms</td>
                  <td>{size(call.requestBytes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
