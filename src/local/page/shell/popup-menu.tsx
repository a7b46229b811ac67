/** A menu that opens beside a button or at a point: arrow keys move, Escape and a click elsewhere close. */
import { useLayoutEffect, useRef } from "preact/hooks";

export type PopupItem =
  /** `checked`: one of several states, of which one holds. */
  | { readonly label: string; readonly run: () => void; readonly disabled?: boolean; readonly checked?: boolean }
  | { readonly heading: string }
  | { readonly separator: true };

interface Props {
  readonly label: string;
  readonly items: readonly PopupItem[];
  readonly onClose: () => void;
  /** In the window's pixels; without it the menu stands under its parent. */
  readonly at?: { readonly x: number; readonly y: number };
  /** Opens upwards. */
  readonly up?: boolean;
  /** Left and right arrows, for a menu bar. */
  readonly onSide?: (step: 1 | -1) => void;
}

export function PopupMenu({ label, items, onClose, at, up = false, onSide }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const entries = () => [
    ...(ref.current?.querySelectorAll<HTMLElement>("[role=menuitem], [role=menuitemradio]") ?? []),
  ];
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const before = document.activeElement;
    const menu = ref.current;
    if (at && menu) {
      // Near the window's edge it moves in.
      menu.style.left = `${Math.max(0, Math.min(at.x, innerWidth - menu.offsetWidth - 4))}px`;
      menu.style.top = `${Math.max(0, Math.min(at.y, innerHeight - menu.offsetHeight - 4))}px`;
    }
    entries()[0]?.focus();
    const outside = (event: Event) => {
      // A menu under a button: the button itself closes it.
      const own = at ? ref.current : ref.current?.parentElement;
      if (!(event.target instanceof Node && own?.contains(event.target))) close.current();
    };
    addEventListener("pointerdown", outside, true);
    addEventListener("blur", outside);
    return () => {
      removeEventListener("pointerdown", outside, true);
      removeEventListener("blur", outside);
      if (ref.current?.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    };
  }, [at]);

  const move = (event: KeyboardEvent) => {
    const list = entries();
    const index = list.indexOf(document.activeElement as HTMLElement);
    const to = (next: number) => list[(next + list.length) % list.length]?.focus();
    if (event.key === "ArrowDown") to(index + 1);
    else if (event.key === "ArrowUp") to(index - 1);
    else if (event.key === "Home") to(0);
    else if (event.key === "End") to(-1);
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else if (event.key === "ArrowRight" && onSide) onSide(1);
    else if (event.key === "ArrowLeft" && onSide) onSide(-1);
    else return;
    if (event.key !== "Tab") event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={ref}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      class={up ? "popup popup-up" : "popup"}
      style={at ? { position: "fixed" } : {}}
      onKeyDown={move}
    >
      {items.map((item, index) =>
        "separator" in item ? (
          <hr key={index} />
        ) : "heading" in item ? (
          <p key={item.heading} class="popup-heading" role="presentation">
            {item.heading}
          </p>
        ) : (
          <button
            key={item.label}
            type="button"
            {...(item.checked === undefined
              ? { role: "menuitem" as const }
              : { role: "menuitemradio" as const, "aria-checked": item.checked })}
            tabIndex={-1}
            aria-disabled={item.disabled === true}
            onClick={() => {
              if (item.disabled) return;
              onClose();
              item.run();
            }}
          >
            {item.checked && <span aria-hidden="true">✓ </span>}
            {item.label}
          </button>
        ),
      )}
    </div>
  );
}
