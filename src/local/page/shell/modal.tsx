/** A dialog box. The browser's own <dialog> keeps the focus in, makes the rest inert and closes by Escape. */
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** false: the page behind stays usable. */
  readonly modal?: boolean;
  /** Pixels of the content. */
  readonly width?: number;
  readonly look?: "plain" | "frame";
}

export function Modal({ title, onClose, children, modal = true, width, look = "plain" }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (modal) dialog.showModal();
    else dialog.show();
    // What is to be filled in or confirmed comes first, not the button that closes.
    dialog.querySelector<HTMLElement>("input, .button-main:enabled")?.focus();
    return () => dialog.close();
  }, [modal]);
  return (
    <dialog
      ref={ref}
      class={`dialog dialog-${look}`}
      aria-labelledby={titleId}
      style={width === undefined ? {} : { width: `${width}px` }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !modal) onClose();
        event.stopPropagation();
      }}
    >
      <header class="dialog-title">
        <h2 id={titleId}>{title}</h2>
        <button type="button" class="icon-button" aria-label="Close" onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      {children}
    </dialog>
  );
}
