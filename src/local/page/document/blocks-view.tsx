/** The document's blocks as semantic HTML. */

import { useLayoutEffect, useRef } from "preact/hooks";
import type { NamedStyleType } from "../../docs/document-types.ts";
import { type Block, type DocModel, type ParagraphBlock, type TableBlock, textOf } from "./doc-model.ts";
import { cellCss, namedCss, paragraphCss } from "./doc-style.ts";
import { groupLists, isTicked, type ListGroup, markerOf } from "./list-groups.ts";
import { paint } from "./paint-paragraph.ts";
import { coveredCells } from "./table-cells.ts";

/** What the views share while they draw one state of a document. */
export interface Drawing {
  readonly model: DocModel;
  readonly numbers: ReadonlyMap<number, number>;
  /** null: the document cannot be changed. */
  readonly onTick: ((paragraph: ParagraphBlock, on: boolean) => void) | null;
}

const tags: Partial<Record<NamedStyleType, "h1" | "h2" | "h3" | "h4" | "h5" | "h6">> = {
  TITLE: "h1",
  HEADING_1: "h1",
  HEADING_2: "h2",
  HEADING_3: "h3",
  HEADING_4: "h4",
  HEADING_5: "h5",
  HEADING_6: "h6",
};

function Paragraph({ block, drawing, inList }: { block: ParagraphBlock; drawing: Drawing; inList: boolean }) {
  const ref = useRef<HTMLParagraphElement>(null);
  const { content } = block;
  const type = content.style.namedStyleType ?? "NORMAL_TEXT";
  // All of these take the same attributes; the types of their elements differ by obsolete ones.
  const Tag = (tags[type] ?? (inList ? "div" : "p")) as "p";
  useLayoutEffect(() => {
    if (ref.current) paint(ref.current, content);
  });
  return (
    <Tag
      ref={ref}
      key={Tag}
      data-paragraph={block.key}
      class={`doc-${type.toLowerCase().replaceAll("_", "-")}`}
      style={{ ...namedCss(drawing.model, type, inList), ...paragraphCss(content.style, inList) }}
    />
  );
}

function List({ group, drawing }: { group: ListGroup; drawing: Drawing }) {
  const marker = markerOf(drawing.model.lists[group.listId]?.[group.level]);
  const Tag = marker.kind === "number" ? "ol" : "ul";
  return (
    <Tag
      class={`doc-list doc-list-${marker.kind}`}
      style={marker.kind === "check" ? {} : { "list-style-type": marker.css }}
    >
      {group.items.map(({ paragraph, inner }) => (
        <li
          key={paragraph.key}
          {...(marker.kind === "number" ? { value: drawing.numbers.get(paragraph.key) ?? 1 } : {})}
        >
          {marker.kind === "check" && (
            <input
              type="checkbox"
              class="doc-check"
              contentEditable={false}
              aria-label={textOf(paragraph.content) || "Check list item"}
              checked={isTicked(paragraph)}
              disabled={drawing.onTick === null}
              onChange={(event) => drawing.onTick?.(paragraph, event.currentTarget.checked)}
            />
          )}
          <Paragraph block={paragraph} drawing={drawing} inList />
          {inner.map((one) => (
            <List key={one.items[0]?.paragraph.key} group={one} drawing={drawing} />
          ))}
        </li>
      ))}
    </Tag>
  );
}

function Table({ block, drawing }: { block: TableBlock; drawing: Drawing }) {
  const covered = coveredCells(block);
  const fixed = block.widths.every((width) => width !== null);
  const total = block.widths.reduce((sum: number, width) => sum + (width ?? 0), 0);
  return (
    <table class="doc-table" style={fixed ? { width: `${total}pt` } : {}}>
      <colgroup>
        {block.widths.map((width, column) => (
          <col key={column} style={width === null ? {} : { width: `${width}pt` }} />
        ))}
      </colgroup>
      <tbody>
        {block.rows.map((row, at) => (
          <tr key={at} style={row.height > 0 ? { height: `${row.height}pt` } : {}}>
            {row.cells.map((cell, column) => {
              if (covered.has(cell)) return null;
              const { rowSpan = 1, columnSpan = 1 } = cell.style;
              const blank = cell.blocks.every((one) => one.kind === "paragraph" && textOf(one.content) === "");
              const Tag = row.header && !blank ? "th" : "td";
              return (
                <Tag
                  key={column}
                  {...(Tag === "th" ? { scope: "col" as const } : {})}
                  colSpan={columnSpan}
                  rowSpan={rowSpan}
                  style={cellCss(cell.style)}
                >
                  <Blocks blocks={cell.blocks} drawing={drawing} />
                </Tag>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Blocks({ blocks, drawing }: { blocks: readonly Block[]; drawing: Drawing }) {
  return (
    <>
      {groupLists(blocks).map((block) => {
        if (block.kind === "paragraph")
          return <Paragraph key={block.key} block={block} drawing={drawing} inList={false} />;
        if (block.kind === "table") return <Table key={block.key} block={block} drawing={drawing} />;
        if (block.kind === "list")
          return <List key={`list ${block.items[0]?.paragraph.key}`} group={block} drawing={drawing} />;
        return null;
      })}
    </>
  );
}
