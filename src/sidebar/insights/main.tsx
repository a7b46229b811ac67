/** What else a summarized sort tells, as a script of its own: the page draws the summary without it. */
import type {} from "../summarize/insights.ts"; // where window.makeInsights is declared
import { Details } from "./details-view.tsx";
import { createGroupsModel } from "./groups/groups-model.ts";
import { GroupsSection } from "./groups/groups-section.tsx";
import { createHistoryModel } from "./history/history-model.ts";
import { HistorySection } from "./history/history-section.tsx";
import { createOtherDataModel } from "./other-data/other-data-model.ts";
import { OtherDataSection } from "./other-data/other-data-section.tsx";
import { RepeatedWords } from "./repeated-words-view.tsx";
import { createShareModel } from "./share/share-model.ts";
import { ShareSection } from "./share/share-section.tsx";
import { words } from "./words.ts";

window.makeInsights = ({ server, redraw }) => {
  const history = createHistoryModel(server, words, redraw);
  const sharing = createShareModel(server, redraw);
  const otherData = createOtherDataModel(server, redraw);
  const groups = createGroupsModel(server, words, redraw);
  return (summary) => (
    <>
      <RepeatedWords summary={summary} />
      <Details summary={summary} />
      <GroupsSection model={groups} summary={summary} />
      <HistorySection model={history} summary={summary} />
      <OtherDataSection model={otherData} />
      <ShareSection model={sharing} summary={summary} />
    </>
  );
};
