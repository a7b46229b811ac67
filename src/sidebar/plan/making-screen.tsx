/** The files being made, and then where they are. */

import { FileLink } from "../parts/file-link.tsx";
import { ProblemBox } from "../parts/problem-box.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { type Making, phaseOf } from "./making.ts";
import type { PlanModel } from "./plan-model.ts";
import { words } from "./words.ts";

interface MakingProps {
  readonly making: Making;
}

const Steps = ({ making }: MakingProps) => {
  const now = making.steps.find(({ state }) => state === "working" || state === "failed");
  return (
    <>
      <ol class="steps">
        {making.steps.map(({ id, state }) => (
          <li key={id} class={state} aria-current={state === "working" ? "step" : undefined}>
            <span>{words.making.steps[id]}</span>
            <span class="state">{words.making.states[state]}</span>
          </li>
        ))}
      </ol>
      <p class="unseen" role="status">
        {now && words.making.stepSays(words.making.steps[now.id], words.making.states[now.state])}
      </p>
    </>
  );
};

const Files = ({ making }: MakingProps) => {
  const { files, preworkFile, keyFile } = making;
  if (files === null) return null;
  return (
    <ul class="files">
      <li>
        <FileLink url={files.sortSheet.url} text={words.making.sortSheet} />
      </li>
      <li>
        <FileLink url={files.notes.url} text={words.making.notes} />
      </li>
      {preworkFile && (
        <li>
          <FileLink url={preworkFile.url} text={words.making.steps.prework} note={words.making.toCopy} />
        </li>
      )}
      {keyFile && (
        <li>
          <FileLink url={keyFile.url} text={words.making.key} note={words.making.onlyYou} />
        </li>
      )}
    </ul>
  );
};

export const MakingScreen = ({ model }: { readonly model: PlanModel }) => {
  const { making } = model;
  if (making === null) return null;
  const phase = phaseOf(making);
  if (phase === "done") {
    const folder = making.files?.folder ?? null;
    return (
      <>
        <ScreenHeading key={phase} text={words.making.doneHeading} takeFocus />
        <p>
          <strong>{making.plan.title}</strong>
        </p>
        {making.files?.moved && <p class="box warning">{making.files.moved}</p>}
        <Files making={making} />
        <p>{folder === null ? words.making.share : words.making.shareFolder(folder.name)}</p>
        <p>{words.making.nextStep}</p>
        <button type="button" onClick={model.planAnother}>
          {words.making.another}
        </button>
      </>
    );
  }
  return (
    <>
      <ScreenHeading
        key={phase}
        text={phase === "failed" ? words.making.failedHeading : words.making.heading}
        takeFocus
      />
      <Steps making={making} />
      {phase === "working" && <p class="hint">{words.making.stay}</p>}
      {phase === "failed" && making.problem && (
        <>
          <ProblemBox problem={making.problem}>
            <button type="button" class="primary" onClick={model.tryAgain}>
              {words.tryAgain}
            </button>
          </ProblemBox>
          {making.files && (
            <>
              <h2>{words.making.filesMade}</h2>
              <Files making={making} />
            </>
          )}
          <button type="button" onClick={model.backToPlan}>
            {words.making.change}
          </button>
        </>
      )}
    </>
  );
};
