/**
 * Typing in a document. The browser says what it is about to do; the page does it to the model instead and draws the result,
 * so that the screen never holds what the document cannot.
 */
import { type Signal, signal } from "@preact/signals";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { openUrl } from "../shell/workspace.ts";
import type { Span } from "./doc-edits.ts";
import { objectMark, type ParagraphBlock, paragraphAt, paragraphsOf, textOf } from "./doc-model.ts";
import type { DocSession } from "./doc-session.ts";
import { holderOf, indexOfPoint, pointAt, textIn } from "./dom-points.ts";
import { spliceBetween } from "./splices.ts";
import { cellBeside } from "./table-cells.ts";
import { joinAt, newParagraph, replace, type Typed, toggle } from "./typing.ts";

const marks = { formatBold: "bold", formatItalic: "italic", formatUnderline: "underline" } as const;
const isMark = (type: string): type is keyof typeof marks => type in marks;

export interface LinkAt {
  readonly url: string;
  readonly x: number;
  readonly y: number;
}

class DocumentInput {
  readonly #link: Signal<LinkAt | null>;
  readonly #root: HTMLElement;
  readonly #session: DocSession;

  constructor(root: HTMLElement, session: DocSession, link: Signal<LinkAt | null>) {
    this.#link = link;
    this.#root = root;
    this.#session = session;
  }

  get #byKey(): ReadonlyMap<number, ParagraphBlock> {
    return new Map([...paragraphsOf(this.#session.model.peek().blocks)].map((one) => [one.key, one]));
  }

  #index(node: Node, offset: number, side: "start" | "end"): number | null {
    return indexOfPoint(this.#root, this.#byKey, node, offset, side);
  }

  #span(range: StaticRange | Range): Span | null {
    const from = this.#index(range.startContainer, range.startOffset, "start");
    const to = range.collapsed ? from : this.#index(range.endContainer, range.endOffset, "end");
    return from === null || to === null ? null : { from, to: Math.max(from, to) };
  }

  /** Remembers where the caret is, and shows the link that it stands in. */
  readonly select = () => {
    const selection = getSelection();
    if (!selection?.anchorNode || !selection.focusNode || !this.#root.contains(selection.anchorNode)) {
      if (!this.#root.parentElement?.contains(document.activeElement)) this.#link.value = null;
      return;
    }
    const anchor = this.#index(selection.anchorNode, selection.anchorOffset, "start");
    const focus = selection.isCollapsed ? anchor : this.#index(selection.focusNode, selection.focusOffset, "end");
    if (anchor === null || focus === null) return;
    this.#session.selection = { anchor, focus };
    this.#link.value = selection.isCollapsed ? this.#linkAt(anchor, selection.focusNode) : null;
  };

  #linkAt(index: number, node: Node): LinkAt | null {
    const paragraph = paragraphAt(this.#session.model.peek().blocks, index);
    let at = paragraph?.start ?? 0;
    for (const piece of paragraph?.content.pieces ?? []) {
      const end = at + piece.text.length;
      if (piece.style.link?.url && at <= index && index < end) {
        const box = (node instanceof Element ? node : node.parentElement)?.getBoundingClientRect();
        return box ? { url: piece.style.link.url, x: box.left, y: box.bottom + 4 } : null;
      }
      at = end;
    }
    return null;
  }

  /** Puts the caret back where the model has it, once what was typed is drawn. */
  readonly restore = () => {
    const wanted = this.#session.selection;
    const selection = getSelection();
    if (!wanted || !selection || document.activeElement !== this.#root) return;
    const point = (index: number) => {
      const paragraph = paragraphAt(this.#session.model.peek().blocks, index);
      const holder = paragraph && this.#root.querySelector<HTMLElement>(`[data-paragraph="${paragraph.key}"]`);
      return holder ? pointAt(holder, index - paragraph.start) : null;
    };
    const anchor = point(wanted.anchor);
    const focus = point(wanted.focus);
    if (!anchor || !focus) return;
    const there =
      selection.anchorNode === anchor.node &&
      selection.anchorOffset === anchor.offset &&
      selection.focusNode === focus.node &&
      selection.focusOffset === focus.offset;
    if (there) return;
    selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
    holderOf(focus.node)?.scrollIntoView({ block: "nearest" });
  };

  #type({ edits, caret }: Typed): void {
    this.#session.edit(edits, caret);
  }

  readonly beforeInput = (event: InputEvent) => {
    if (event.isComposing || event.inputType === "insertCompositionText") return;
    event.preventDefault();
    const range = event.getTargetRanges()[0] ?? getSelection()?.getRangeAt(0);
    const span = range ? this.#span(range) : null;
    if (!span) return;
    const model = this.#session.model.peek();
    const type = event.inputType;
    if (type === "insertParagraph") this.#type(newParagraph(model, span));
    else if (type === "insertLineBreak") this.#type(replace(model, span, "\v"));
    else if (type.startsWith("insert"))
      this.#type(replace(model, span, event.data ?? event.dataTransfer?.getData("text/plain") ?? ""));
    else if (type.startsWith("delete")) this.#delete(type, span);
    else if (isMark(type)) this.#type(toggle(model, span, marks[type]));
  };

  #delete(type: string, span: Span): void {
    const model = this.#session.model.peek();
    const selection = getSelection();
    if (selection?.isCollapsed && selection.focusNode) {
      const index = this.#index(selection.focusNode, selection.focusOffset, "start");
      const paragraph = index === null ? undefined : paragraphAt(model.blocks, index);
      if (paragraph && index === paragraph.start && type.endsWith("Backward")) {
        this.#type(joinAt(model, paragraph, -1));
        return;
      }
      if (paragraph && index === paragraph.end - 1 && type.endsWith("Forward")) {
        this.#type(joinAt(model, paragraph, 1));
        return;
      }
    }
    this.#type(replace(model, span, ""));
  }

  readonly startComposing = () => {
    const selection = getSelection();
    // Composing over several paragraphs would let the browser merge them behind the page's back.
    if (
      selection?.anchorNode &&
      selection.focusNode &&
      holderOf(selection.anchorNode) !== holderOf(selection.focusNode)
    )
      selection.collapseToEnd();
    this.#session.composing = true;
  };

  /** Takes over what an input method wrote into a paragraph. */
  readonly endComposing = () => {
    const node = getSelection()?.focusNode;
    const holder = node ? holderOf(node) : null;
    const paragraph = holder && this.#byKey.get(Number(holder.dataset.paragraph));
    const change = holder && paragraph && spliceBetween(textOf(paragraph.content), textIn(holder, objectMark));
    if (paragraph && change) {
      const from = paragraph.start + change.at;
      this.#type(replace(this.#session.model.peek(), { from, to: from + change.remove }, change.insert));
    }
    this.#session.composing = false;
  };

  /** Tab in a table: to the end of the next cell's text, and nowhere from the last. Returns whether it was in a table. */
  #tab(step: -1 | 1): boolean {
    const at = this.#session.selection?.focus;
    const cell = at === undefined ? undefined : cellBeside(this.#session.model.peek().blocks, at, step);
    if (cell) {
      this.#session.selection = { anchor: cell.end - 1, focus: cell.end - 1 };
      this.restore();
    }
    return cell !== undefined;
  }

  readonly key = (event: KeyboardEvent) => {
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.isComposing;
    // A tick box in the text keeps the browser's own way from field to field.
    if (event.key === "Tab" && plain && event.target === this.#root) {
      if (this.#tab(event.shiftKey ? -1 : 1)) event.preventDefault();
      return;
    }
    if (event.key === "Enter" && event.altKey && this.#link.value) {
      event.preventDefault();
      openUrl(this.#link.value.url);
    }
  };

  readonly click = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      window.open(link.href, "_blank", "noopener,noreferrer");
    }
  };

  /** Returns how to stop. */
  listen(): () => void {
    const root = this.#root;
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener("selectionchange", this.select, { signal });
    root.addEventListener("beforeinput", this.beforeInput, { signal });
    root.addEventListener("compositionstart", this.startComposing, { signal });
    root.addEventListener("compositionend", this.endComposing, { signal });
    root.addEventListener("keydown", this.key, { signal });
    root.addEventListener("click", this.click, { signal });
    // The card stands where the link was.
    root.parentElement?.addEventListener(
      "scroll",
      () => {
        this.#link.value = null;
      },
      { signal, passive: true },
    );
    root.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
    root.addEventListener("blur", () => void this.#session.saver.flush(), { signal });
    return () => stop.abort();
  }
}

export function useDocumentInput(session: DocSession, canEdit: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const input = useRef<DocumentInput | null>(null);
  const link = useMemo(() => signal<LinkAt | null>(null), []);
  useLayoutEffect(() => {
    if (!ref.current || !canEdit) return;
    const made = new DocumentInput(ref.current, session, link);
    input.current = made;
    return made.listen();
  }, [session, canEdit, link]);
  useLayoutEffect(() => input.current?.restore());
  return { ref, link };
}
