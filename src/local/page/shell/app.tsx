/** The whole page: bar, then the list of files or one file. */
import { useEffect } from "preact/hooks";
import { CallsDrawer } from "../frames/calls-drawer.tsx";
import { place } from "../place.ts";
import { Questions } from "./ask.tsx";
import { CopyView } from "./copy-view.tsx";
import { FileView } from "./file-view.tsx";
import { Home } from "./home.tsx";
import { TopBar } from "./top-bar.tsx";
import { UnsavedNotice } from "./unsaved-notice.tsx";
import { watchWorkspace, workspace, workspaceProblem } from "./workspace.ts";

function Content() {
  const state = workspace.value;
  const { fileId, account, copy } = place.value;
  if (workspaceProblem.value !== null && !state)
    return (
      <main class="message">
        <p role="alert">{workspaceProblem.value}</p>
      </main>
    );
  if (!state || state.account.email !== account)
    return (
      <main class="message">
        <p>Opening…</p>
      </main>
    );
  if (fileId === null) return <Home state={state} />;
  if (copy) return <CopyView key={`${account} ${fileId}`} account={account} fileId={fileId} />;
  return <FileView key={`${account} ${fileId}`} account={account} fileId={fileId} />;
}

export function App() {
  useEffect(watchWorkspace, []);
  return (
    <div class="app">
      <TopBar />
      <UnsavedNotice />
      <Content />
      <CallsDrawer />
      <Questions />
    </div>
  );
}
