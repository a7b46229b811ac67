/** The spreadsheet's tabs at the bottom. Hidden ones are not shown. */
import { useState } from "preact/hooks";
import { askLine, confirmed } from "../shell/ask.tsx";
import { type PopupItem, PopupMenu } from "../shell/popup-menu.tsx";
import type { GridController } from "./grid-controller.ts";
import type { Tab } from "./grid-model.ts";

export function TabStrip({ controller }: { controller: GridController }) {
  const { session, canEdit } = controller;
  const [open, setOpen] = useState(false);
  const all = session.tabs.value;
  const tabs = all.filter((tab) => !tab.hidden);
  const active = tabs.find((tab) => tab.sheetId === session.tab?.sheetId);
  const change = (request: object) => controller.change([request]);

  const rename = async (tab: Tab) => {
    const title = await askLine("Rename tab", "Name", tab.title, "Rename");
    if (title === null || title === tab.title) return;
    await change({ updateSheetProperties: { properties: { sheetId: tab.sheetId, title }, fields: "title" } });
  };
  const remove = async (tab: Tab) => {
    if (await confirmed("Delete tab?", `“${tab.title}” and all it holds will be gone.`, "Delete"))
      await change({ deleteSheet: { sheetId: tab.sheetId } });
  };
  const duplicate = (tab: Tab) => {
    const taken = new Set(all.map((one) => one.title));
    let newSheetName = `Copy of ${tab.title}`;
    for (let count = 2; taken.has(newSheetName); count++) newSheetName = `Copy of ${tab.title} ${count}`;
    return change({
      duplicateSheet: { sourceSheetId: tab.sheetId, insertSheetIndex: all.indexOf(tab) + 1, newSheetName },
    });
  };
  const hide = (tab: Tab) =>
    change({ updateSheetProperties: { properties: { sheetId: tab.sheetId, hidden: true }, fields: "hidden" } });
  /** Past the next tab that shows; an index counts as before the move. */
  const move = (tab: Tab, step: -1 | 1) => {
    const next = tabs[tabs.indexOf(tab) + step];
    if (!next) return;
    const index = all.indexOf(next) + (step > 0 ? 1 : 0);
    return change({ updateSheetProperties: { properties: { sheetId: tab.sheetId, index }, fields: "index" } });
  };
  const items = (tab: Tab): PopupItem[] => [
    { label: "Rename", run: () => void rename(tab) },
    { label: "Duplicate", run: () => void duplicate(tab) },
    { label: "Delete", disabled: tabs.length === 1, run: () => void remove(tab) },
    { label: "Hide sheet", disabled: tabs.length === 1, run: () => void hide(tab) },
    { label: "Move right", disabled: tab === tabs.at(-1), run: () => void move(tab, 1) },
    { label: "Move left", disabled: tab === tabs[0], run: () => void move(tab, -1) },
  ];
  const step = (event: KeyboardEvent, index: number) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = tabs[(index + by + tabs.length) % tabs.length];
    if (by === 0 || !next) return;
    event.preventDefault();
    controller.showTab(next.sheetId);
    const buttons = (event.currentTarget as HTMLElement).parentElement?.children;
    (buttons?.[tabs.indexOf(next)] as HTMLElement | undefined)?.focus();
  };

  return (
    <div class="tab-strip">
      <div role="tablist" aria-label="Tabs" class="tabs">
        {tabs.map((tab, index) => (
          <button
            key={tab.sheetId}
            type="button"
            role="tab"
            id={`tab-${tab.sheetId}`}
            aria-selected={tab === active}
            aria-controls="grid-panel"
            tabIndex={tab === active ? 0 : -1}
            onClick={() => controller.showTab(tab.sheetId)}
            onDblClick={() => canEdit && void rename(tab)}
            onKeyDown={(event) => step(event, index)}
            onContextMenu={(event) => {
              event.preventDefault();
              controller.showTab(tab.sheetId);
              setOpen(canEdit);
            }}
          >
            {tab.title}
          </button>
        ))}
      </div>
      {canEdit && active && (
        <div class="menu-holder">
          <button
            type="button"
            class="icon-button"
            aria-label={`Menu of tab ${active.title}`}
            aria-haspopup="menu"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true">▴</span>
          </button>
          {open && <PopupMenu label="Tab" up items={items(active)} onClose={() => setOpen(false)} />}
        </div>
      )}
    </div>
  );
}
