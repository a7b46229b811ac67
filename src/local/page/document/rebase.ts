/**
 * Moves edits past what somebody else has written meanwhile. What was typed always survives; where both changed the same words,
 * it goes behind the other's.
 */
import { applyEdit, type Edit, type Span } from "./doc-edits.ts";
import { type DocModel, paragraphsOf } from "./doc-model.ts";
import { mapIndex, type Splice } from "./splices.ts";

/** What an edit does to the document's text. */
const spliceOf = (edit: Edit): Splice | null =>
  edit.kind === "insert"
    ? { at: edit.at, remove: 0, insert: edit.text }
    : edit.kind === "delete"
      ? { at: edit.from, remove: edit.to - edit.from, insert: "" }
      : null;

/** The stretches of a span that are left, last first, where they lie now; what the other wrote inside is no part of them. */
function surviving({ from, to }: Span, theirs: Splice): Span[] {
  const end = theirs.at + theirs.remove;
  return [
    { from: Math.max(from, end), to },
    { from, to: Math.min(to, theirs.at) },
  ]
    .filter((part) => part.from < part.to)
    .map((part) => ({ from: mapIndex(part.from, theirs), to: mapIndex(part.to, theirs, "before") }));
}

/** The other's change, as it looks once mine has happened: mine may cut it in two. Last first. */
function past(theirs: Splice, mine: Splice): Splice[] {
  const end = theirs.at + theirs.remove;
  if (mine.insert !== "" && theirs.at <= mine.at && mine.at < end)
    return [
      { at: mine.at + mine.insert.length, remove: end - mine.at, insert: "" },
      { at: theirs.at, remove: mine.at - theirs.at, insert: theirs.insert },
    ];
  const at = mapIndex(theirs.at, mine, "before");
  return [{ ...theirs, at, remove: Math.max(0, mapIndex(end, mine, "before") - at) }];
}

/** The nearest index at or behind this one at which text can stand. */
function textIndex(model: DocModel, index: number): number {
  let last = 1;
  for (const paragraph of paragraphsOf(model.blocks)) {
    if (index < paragraph.end) return Math.max(index, paragraph.start);
    last = paragraph.end - 1;
  }
  return last;
}

/** `edits` were made one after another on the state that `theirs` starts from; `onto` is the state that `theirs` leads to. */
export function rebase(edits: readonly Edit[], theirs: Splice, onto: DocModel): { edits: Edit[]; model: DocModel } {
  let model = onto;
  let others: readonly Splice[] = [theirs];
  const out: Edit[] = [];
  for (const edit of edits) {
    const moved: Edit[] =
      edit.kind === "insert"
        ? [
            {
              ...edit,
              at: textIndex(
                model,
                others.reduce((index, one) => mapIndex(index, one), edit.at),
              ),
            },
          ]
        : others
            .reduce((spans: Span[], one) => spans.flatMap((span) => surviving(span, one)), [edit])
            .map(({ from, to }) => ({ ...edit, from, to }));
    for (const one of moved) model = applyEdit(model, one);
    out.push(...moved);
    const mine = spliceOf(edit);
    if (mine) others = others.flatMap((one) => past(one, mine));
  }
  return { edits: out, model };
}
