/** What Google puts in order by itself after a batch: ids of headings, and lists that nothing belongs to any more. */
import { type DocState, takeId } from "./doc-state.ts";

const isHeading = (type: string | undefined): boolean => type !== undefined && type !== "NORMAL_TEXT";

/** Gives each heading an id of its own (also the copy that splitting it made), and takes it from what is none any more. */
function settleHeadings(before: DocState): DocState {
  const seen = new Set<string>();
  let state = before;
  const body = before.body.map((piece) => {
    if (piece.kind !== "newline") return piece;
    const { headingId, ...paragraph } = piece.paragraph;
    if (!isHeading(paragraph.namedStyleType)) return headingId === undefined ? piece : { ...piece, paragraph };
    if (headingId !== undefined && !seen.has(headingId)) {
      seen.add(headingId);
      return piece;
    }
    const taken = takeId(state, "h");
    state = taken.state;
    return { ...piece, paragraph: { ...paragraph, headingId: taken.id } };
  });
  return { ...state, body };
}

function settleLists(state: DocState): DocState {
  const used = new Set(state.body.map((piece) => (piece.kind === "newline" ? piece.bullet?.listId : undefined)));
  return { ...state, lists: Object.fromEntries(Object.entries(state.lists).filter(([listId]) => used.has(listId))) };
}

export const settle = (state: DocState): DocState => settleLists(settleHeadings(state));
