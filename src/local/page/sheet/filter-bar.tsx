/** Says which filter view is on, and closes it. */
import { areaName } from "./a1.ts";
import type { ViewOn } from "./filter-view.ts";
import type { GridController } from "./grid-controller.ts";

export function FilterBar({ view: { view, rows }, controller }: { view: ViewOn; controller: GridController }) {
  const whole = controller.session.tabs.value.find((tab) => tab.sheetId === controller.session.tab?.sheetId)?.rows ?? 0;
  const hidden = whole - rows.length;
  return (
    <section class="filter-bar" aria-label="Filter view">
      <p role="status">
        <strong>{view.title}</strong> <span>Range: {areaName(view.area)}</span>{" "}
        <span>{hidden > 0 ? `${hidden} ${hidden === 1 ? "row" : "rows"} not shown. ` : ""}Only you see this view.</span>
      </p>
      <button type="button" class="button" onClick={() => void controller.showView(null)}>
        Close
      </button>
    </section>
  );
}
