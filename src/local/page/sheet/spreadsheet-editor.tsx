/** An open spreadsheet. */
import { useEffect, useMemo } from "preact/hooks";
import type { ScriptHost } from "../frames/script-host.ts";
import { place } from "../place.ts";
import { SaveMark } from "../shell/save-mark.tsx";
import { useSession } from "../shell/use-session.ts";
import { areaNamed } from "./a1.ts";
import { FilterBar } from "./filter-bar.tsx";
import { FormulaBar } from "./formula-bar.tsx";
import { GridController } from "./grid-controller.ts";
import { GridView } from "./grid-view.tsx";
import { SheetSession } from "./sheet-session.ts";
import { TabStrip } from "./tab-strip.tsx";

interface Props {
  readonly account: string;
  readonly fileId: string;
  readonly name: string;
  readonly canEdit: boolean;
  /** Told what is on the screen. */
  readonly host: ScriptHost | null;
}

export function SpreadsheetEditor({ account, fileId, name, canEdit, host }: Props) {
  const { session, problem } = useSession(`spreadsheet ${account} ${fileId}`, () =>
    SheetSession.open(account, fileId, name),
  );
  if (!session) return <div class="message">{problem === null ? <p>Opening…</p> : <p role="alert">{problem}</p>}</div>;
  return <OpenSpreadsheet session={session} canEdit={canEdit} host={host} />;
}

function OpenSpreadsheet({ session, canEdit, host }: Pick<Props, "canEdit" | "host"> & { session: SheetSession }) {
  const controller = useMemo(() => new GridController(session, canEdit), [session, canEdit]);
  // Who leaves in the middle of a cell keeps what stands in it.
  useEffect(() => {
    const commit = () => void controller.commit();
    addEventListener("pagehide", commit);
    return () => {
      removeEventListener("pagehide", commit);
      commit();
    };
  }, [controller]);
  useEffect(() => {
    if (!host) return;
    host.sheet.value = controller;
    return () => {
      host.sheet.value = null;
    };
  }, [host, controller]);
  const cells = place.value.cells ?? null;
  useEffect(() => {
    if (cells === null) return;
    const { top, left, bottom, right } = areaNamed(cells.range ?? "A1") ?? { top: 0, left: 0, bottom: 0, right: 0 };
    controller.activate({
      sheetId: cells.sheetId,
      row: top + 1,
      column: left + 1,
      rows: bottom - top + 1,
      columns: right - left + 1,
    });
  }, [controller, cells]);
  const { tab, grid, view } = session;
  return (
    <div class="spreadsheet">
      <SaveMark saver={session.saver} />
      {grid && <FormulaBar controller={controller} grid={grid} />}
      {view && <FilterBar view={view} controller={controller} />}
      <div
        id="grid-panel"
        role="tabpanel"
        class={view ? "grid-panel grid-in-view" : "grid-panel"}
        aria-labelledby={`tab-${tab?.sheetId ?? 0}`}
      >
        {tab && grid ? (
          <GridView key={`${tab.sheetId} ${view?.view.id ?? ""}`} controller={controller} tab={tab} grid={grid} />
        ) : (
          <p>Opening…</p>
        )}
      </div>
      <TabStrip controller={controller} />
    </div>
  );
}
