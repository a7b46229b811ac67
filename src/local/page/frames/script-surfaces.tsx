/** Where a script's sidebar and dialogs stand. */
import { Modal } from "../shell/modal.tsx";
import { Picker } from "./picker.tsx";
import { ScriptFrame } from "./script-frame.tsx";
import type { ScriptHost } from "./script-host.ts";

export function Sidebar({ host }: { host: ScriptHost }) {
  const shown = host.sidebar.value;
  if (!shown) return null;
  return (
    <aside class="sidebar" aria-label={shown.title}>
      <header class="sidebar-title">
        <h2>{shown.title}</h2>
        <button type="button" class="icon-button" aria-label="Close sidebar" onClick={() => host.close(shown)}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <ScriptFrame key={shown.serial} host={host} shown={shown} />
    </aside>
  );
}

export function ScriptDialogs({ host, account }: { host: ScriptHost; account: string }) {
  const question = host.picker.value;
  return (
    <>
      {host.dialogs.value.map((shown) =>
        shown.kind === "dialog" ? (
          <Modal
            key={shown.serial}
            title={shown.title}
            modal={shown.modal}
            width={shown.width}
            look="frame"
            onClose={() => host.close(shown)}
          >
            <ScriptFrame host={host} shown={shown} height={shown.height} />
          </Modal>
        ) : null,
      )}
      {question && <Picker question={question} account={account} />}
      {host.running.value > 0 && (
        <p class="toast" role="status">
          Running script…
        </p>
      )}
    </>
  );
}
