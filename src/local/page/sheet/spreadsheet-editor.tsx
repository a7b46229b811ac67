/** An open spreadsheet. */
import { useEffect, useMemo } from "preact/hooks";
import { SaveMark } from "../shell/save-mark.tsx";
import { useSession } from "../shell/use-session.ts";
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
}

export function SpreadsheetEditor({ account, fileId, name, canEdit }: Props) {
  const { session, problem } = useSession(`spreadsheet ${account} ${fileId}`, () =>
    SheetSession.open(account, fileId, name),
  );
  if (!session) return <div class="message">{problem === null ? <p>Opening…</p> : <p role="alert">{problem}</p>}</div>;
  return <OpenSpreadsheet session={session} canEdit={canEdit} />;
}

function OpenSpreadsheet({ session, canEdit }: { session: SheetSession; canEdit: boolean }) {
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
  const { tab, grid } = session;
  return (
    <div class="spreadsheet">
      <SaveMark saver={session.saver} />
      {grid && <FormulaBar controller={controller} grid={grid} />}
      <div id="grid-panel" role="tabpanel" class="grid-panel" aria-labelledby={`tab-${tab?.sheetId ?? 0}`}>
        {tab && grid ? <GridView key={tab.sheetId} controller={controller} tab={tab} grid={grid} /> : <p>Opening…</p>}
      </div>
      <TabStrip controller={controller} />
    </div>
  );
}
