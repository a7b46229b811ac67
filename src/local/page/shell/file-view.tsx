/** One open file: title, menus, the document or spreadsheet itself, and what scripts show beside it. */
import { useEffect, useState } from "preact/hooks";
import type { FileInfo, OpenAnswer } from "../../page-protocol.ts";
import { DocumentEditor } from "../document/document-editor.tsx";
import { ScriptHost } from "../frames/script-host.ts";
import { ScriptDialogs, Sidebar } from "../frames/script-surfaces.tsx";
import { exportPath, openFile, renameFile } from "../server-calls.ts";
import { sheetMenus } from "../sheet/sheet-menus.ts";
import { SpreadsheetEditor } from "../sheet/spreadsheet-editor.tsx";
import { askLine, tell } from "./ask.tsx";
import { openCopy } from "./copy-view.tsx";
import { type Menu, MenuBar } from "./menu-bar.tsx";
import { NoAccess } from "./no-access.tsx";
import { saveEverything } from "./open-sessions.ts";
import type { PopupItem } from "./popup-menu.tsx";
import { fileById } from "./workspace.ts";

const fileMenu = (account: string, file: FileInfo): Menu => ({
  title: "File",
  items: [
    {
      label: "Rename",
      disabled: !file.canEdit,
      run: async () => {
        const name = await askLine("Rename", "Name", file.name, "Rename");
        if (name === null || name === file.name) return;
        try {
          await renameFile(account, file.id, name);
        } catch (error) {
          await tell("The file was not renamed", error instanceof Error ? error.message : String(error));
        }
      },
    },
    {
      label: "Make a copy",
      run: async () => {
        const name = await askLine("Make a copy", "Name", `Copy of ${file.name}`, "Make a copy");
        if (name === null) return;
        try {
          await openCopy(account, file.id, name, "beside");
        } catch (error) {
          await tell("The file was not copied", error instanceof Error ? error.message : String(error));
        }
      },
    },
    {
      label: file.kind === "document" ? "Download as Word (.docx)" : "Download as Excel (.xlsx)",
      run: async () => {
        await saveEverything();
        const link = document.createElement("a");
        link.href = exportPath(account, file);
        link.download = `${file.name}.${file.kind === "document" ? "docx" : "xlsx"}`;
        link.click();
      },
    },
  ],
});

const extensionsMenu = (host: ScriptHost, opened: OpenAnswer | null): Menu => {
  const menu = opened?.menu;
  const items: PopupItem[] = menu
    ? [
        { heading: menu.title },
        ...menu.items.map(
          (item): PopupItem =>
            "separator" in item ? item : { label: item.label, run: () => void host.runMenuItem(item.fn) },
        ),
      ]
    : [{ label: opened ? "No add-on" : "Loading…", run: () => {}, disabled: true }];
  return { title: "Extensions", items };
};

interface Props {
  readonly account: string;
  readonly fileId: string;
}

export function FileView({ account, fileId }: Props) {
  const file = fileById(fileId);
  const [host, setHost] = useState<ScriptHost | null>(null);
  const [opened, setOpened] = useState<OpenAnswer | null>(null);
  const known = file !== undefined && file.kind !== "file";
  useEffect(() => {
    if (!known) return;
    const made = new ScriptHost(account, fileId);
    setHost(made);
    openFile(account, fileId).then(setOpened, (error: Error) => tell("The add-on's menu is not there", error.message));
    return () => made.stop();
  }, [account, fileId, known]);

  useEffect(() => {
    document.title = file ? `${file.name} – Local Workspace` : "Local Workspace";
    return () => {
      document.title = "Local Workspace";
    };
  }, [file?.name, file]);

  if (!file) return <NoAccess />;
  if (file.kind === "file")
    return (
      <main class="message">
        <h1>{file.name}</h1>
        <p>No preview: the local Workspace keeps the names of such files, not what is in them.</p>
      </main>
    );
  const sheet = host?.sheet.value;
  const menus = host
    ? [fileMenu(account, file), ...(sheet ? sheetMenus(sheet) : []), extensionsMenu(host, opened)]
    : [];
  const editor = { account, fileId, name: file.name, canEdit: file.canEdit };
  return (
    <main class="file">
      <div class="file-head">
        <span class={`file-mark file-mark-${file.kind}`} aria-hidden="true" />
        <p class="file-title">{file.name}</p>
        {host && <MenuBar menus={menus} />}
        {!file.canEdit && <span class="view-only">View only</span>}
      </div>
      <div class="file-body">
        {file.kind === "document" ? <DocumentEditor {...editor} /> : <SpreadsheetEditor {...editor} host={host} />}
        {host && <Sidebar host={host} />}
      </div>
      {host && <ScriptDialogs host={host} account={account} />}
    </main>
  );
}
