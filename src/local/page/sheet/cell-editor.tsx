/** The text box over the cell that is being edited, with the list of a drop-down below. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { choicesOf, fitting, meant } from "./choices.ts";
import type { GridController } from "./grid-controller.ts";
import { cellAt } from "./grid-model.ts";

interface Props {
  readonly controller: GridController;
  /** Where the cell is, in pixels of the scrolled grid. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

export function CellEditor({ controller, box }: Props) {
  const editing = controller.editing.value;
  const { session } = controller;
  /** One of the two is there: a list goes with a single line, other cells may have several. */
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const grid = session.grid;
  const cell = editing && grid ? cellAt(grid, editing.place) : {};
  const choices = choicesOf(cell, session.choices);
  const [lit, setLit] = useState(-1);
  const text = editing?.text ?? "";
  // All choices while the cell's own text stands there; then those that fit what is typed.
  const untouched = editing !== null && text === controller.textAt(editing.place);
  const offered = untouched ? (choices ?? []) : fitting(text, choices ?? []);
  const name = editing ? controller.nameOf(editing.place) : "";

  useLayoutEffect(() => {
    const box = area.current ?? input.current;
    if (!box || editing?.in !== "cell") return;
    box.focus({ preventScroll: true });
    box.setSelectionRange(box.value.length, box.value.length);
  }, [name, editing?.in]);
  useLayoutEffect(() => {
    if (!area.current) return;
    area.current.style.height = "0";
    area.current.style.height = `${area.current.scrollHeight}px`;
  }, [text]);
  useEffect(() => setLit(-1), [text]);

  if (!editing) return null;
  const choose = (choice: string) => {
    controller.type(choice);
    void controller.commit();
  };

  /** Enter or Tab: with the choice that is lit or the only one left, then on to a neighbour. */
  const leave = (rows: number, columns: number) => {
    const chosen = offered[lit] ?? (choices && !untouched ? meant(text, choices) : text);
    if (chosen !== text) controller.type(chosen);
    void controller.commit(rows, columns);
  };

  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    const newline = event.key === "Enter" && (event.altKey || event.ctrlKey || event.metaKey);
    if (newline) {
      if (!area.current) return;
      area.current.setRangeText("\n", area.current.selectionStart, area.current.selectionEnd, "end");
      controller.type(area.current.value);
    } else if (choices && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const step = event.key === "ArrowDown" ? 1 : -1;
      setLit((now) => (offered.length === 0 ? -1 : (now + step + offered.length) % offered.length));
    } else if (event.key === "Enter" && offered[lit] !== undefined) choose(offered[lit]);
    else if (event.key === "Enter") leave(event.shiftKey ? -1 : 1, 0);
    else if (event.key === "Tab") leave(0, event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") controller.cancel();
    else if (editing.by === "typed" && event.key === "ArrowUp") void controller.commit(-1, 0);
    else if (editing.by === "typed" && event.key === "ArrowDown") void controller.commit(1, 0);
    else if (editing.by === "typed" && event.key === "ArrowLeft") void controller.commit(0, -1);
    else if (editing.by === "typed" && event.key === "ArrowRight") void controller.commit(0, 1);
    else return;
    event.preventDefault();
  };

  const stop = (event: Event) => event.stopPropagation();
  const shared = {
    "aria-label": `Edit ${name}`,
    style: { width: `${box.width}px`, minHeight: `${Math.max(24, box.height - 1)}px` },
    value: text,
    onKeyDown: key,
    onPaste: stop,
    onCopy: stop,
    onCut: stop,
    onBlur: () => {
      if (controller.editing.peek()?.in === "cell") void controller.commit();
    },
  };

  return (
    <div class="cell-editor" style={{ left: `${box.left}px`, top: `${box.top}px`, minWidth: `${box.width}px` }}>
      {choices ? (
        <input
          {...shared}
          ref={input}
          role="combobox"
          aria-expanded={offered.length > 0}
          aria-controls="cell-choices"
          aria-autocomplete="list"
          {...(lit >= 0 ? { "aria-activedescendant": `cell-choice-${lit}` } : {})}
          onInput={(event) => controller.type(event.currentTarget.value)}
        />
      ) : (
        <textarea {...shared} ref={area} rows={1} onInput={(event) => controller.type(event.currentTarget.value)} />
      )}
      {choices && offered.length > 0 && (
        <div id="cell-choices" role="listbox" aria-label={`Choices for ${name}`} class="choices">
          {offered.map((choice, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the text box keeps the focus and names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the text box
            <div
              key={choice}
              id={`cell-choice-${index}`}
              role="option"
              aria-selected={index === lit}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              {choice}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
