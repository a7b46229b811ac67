/** The editor's menu bar. */
import { useRef, useState } from "preact/hooks";
import { type PopupItem, PopupMenu } from "./popup-menu.tsx";

export interface Menu {
  readonly title: string;
  readonly items: readonly PopupItem[];
}

export function MenuBar({ menus }: { menus: readonly Menu[] }) {
  const [open, setOpen] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const ref = useRef<HTMLDivElement>(null);
  const focusOn = (index: number) => {
    const next = (index + menus.length) % menus.length;
    setAt(next);
    ref.current?.querySelectorAll<HTMLElement>(".menu-title")[next]?.focus();
    return next;
  };
  return (
    <div ref={ref} role="menubar" aria-label="Menu bar" class="menu-bar">
      {menus.map((menu, index) => (
        <div key={menu.title} role="none" class="menu-holder">
          <button
            type="button"
            role="menuitem"
            class="menu-title"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={at === index ? 0 : -1}
            onClick={() => setOpen(open === index ? null : index)}
            onPointerEnter={() => open !== null && setOpen(index)}
            onKeyDown={(event) => {
              if (event.key === "ArrowRight") focusOn(index + 1);
              else if (event.key === "ArrowLeft") focusOn(index - 1);
              else if (event.key === "ArrowDown") setOpen(index);
              else return;
              event.preventDefault();
            }}
          >
            {menu.title}
          </button>
          {open === index && (
            <PopupMenu
              label={menu.title}
              items={menu.items}
              onClose={() => setOpen(null)}
              onSide={(step) => setOpen(focusOn(index + step))}
            />
          )}
        </div>
      ))}
    </div>
  );
}
