/** Draws a paragraph's text. Not by Preact: the browser writes into these nodes, too, while an input method composes. */
import { hrefOf } from "../shell/workspace.ts";
import type { Content, Piece } from "./doc-model.ts";
import { textOf } from "./doc-model.ts";
import { textCss } from "./doc-style.ts";

function nodeOf(piece: Piece): HTMLElement {
  const url = piece.style.link?.url;
  const href = url === undefined ? null : hrefOf(url);
  const node = document.createElement(href === null ? "span" : "a");
  if (node instanceof HTMLAnchorElement && href !== null) {
    node.href = href;
    node.target = "_blank";
    node.rel = "noopener noreferrer";
  }
  for (const [name, value] of Object.entries(textCss(piece.style))) node.style.setProperty(name, value);
  if (piece.object !== undefined) {
    node.dataset.object = "";
    node.contentEditable = "false";
    node.className = "doc-object";
    node.textContent = piece.object;
  } else node.textContent = piece.text.replaceAll("\v", "\n");
  return node;
}

/** Leaves the nodes alone where they already show it, so that the caret stays. */
export function paint(holder: HTMLElement, content: Content): void {
  const made = holder.cloneNode(false) as HTMLElement;
  made.append(...content.pieces.map(nodeOf));
  // The browser gives a line without text no height, and draws no line behind a last line break.
  if (content.pieces.length === 0 || textOf(content).endsWith("\v")) made.append(document.createElement("br"));
  if (!made.isEqualNode(holder)) holder.replaceChildren(...made.childNodes);
}
