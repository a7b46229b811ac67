/** Above the grid: the chosen cell's name and all of its text; below it what the cell has to say: hint, note, link. */
import { hrefOf, titleOfUrl } from "../shell/workspace.ts";
import type { GridController } from "./grid-controller.ts";
import { cellAt, type Grid, linkOf } from "./grid-model.ts";

function CellFacts({ controller, grid }: { controller: GridController; grid: Grid }) {
  const cell = cellAt(grid, controller.selection.value.anchor);
  const url = linkOf(cell);
  const href = url === undefined ? null : hrefOf(url);
  const hint = cell.dataValidation?.inputMessage;
  if (!hint && !cell.note && href === null) return null;
  return (
    <p class="cell-facts">
      {hint && <span>{hint}</span>}
      {cell.note && <span>Note: {cell.note}</span>}
      {href !== null && (
        <a href={href} target="_blank" rel="noopener noreferrer">
          Open {url !== undefined && titleOfUrl(url)}
        </a>
      )}
    </p>
  );
}

export function FormulaBar({ controller, grid }: { controller: GridController; grid: Grid }) {
  const editing = controller.editing.value;
  const { anchor } = controller.selection.value;
  return (
    <div class="formula-bar">
      <output class="cell-name" aria-label="Chosen cells">
        {controller.areaName}
      </output>
      <input
        aria-label={`Content of ${controller.nameOf(anchor)}`}
        readOnly={!controller.canEdit}
        value={editing?.text ?? controller.textAt(anchor)}
        onFocus={() => controller.editing.peek() ?? controller.edit("opened", undefined, "bar")}
        onInput={(event) => {
          if (!controller.editing.peek()) controller.edit("opened", undefined, "bar");
          controller.type(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") void controller.commit();
          else if (event.key === "Escape") controller.cancel();
        }}
        onBlur={() => {
          if (controller.editing.peek()?.in === "bar") void controller.commit();
        }}
      />
      <CellFacts controller={controller} grid={grid} />
    </div>
  );
}
