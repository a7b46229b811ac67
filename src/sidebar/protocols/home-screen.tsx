/** Which protocol fits, the team's own ones, and the ways to a new one. */
import type { FileRef } from "../../contract/server.ts";
import { FileLink } from "../parts/file-link.tsx";
import { ProblemBox } from "../parts/problem-box.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { ChooseSection } from "./choose-section.tsx";
import { start } from "./page.ts";
import type { ProtocolsModel } from "./protocols-model.ts";
import { words } from "./words.ts";

interface HomeProps {
  readonly model: ProtocolsModel;
}

const Sheet = ({ model, file }: HomeProps & { readonly file: FileRef }) => (
  <li>
    <span class="name" dir="auto">
      {file.name}
    </span>
    <FileLink url={file.url} text={words.open} about={file.name} />
    <button type="button" aria-disabled={model.task !== "none"} onClick={() => model.use(file.id)}>
      {words.use}
      <span class="unseen"> {file.name}</span>
    </button>
  </li>
);

const Sheets = ({ model }: HomeProps) => {
  const { sheets, sheetsProblem } = model;
  if (sheetsProblem !== null)
    return (
      <ProblemBox problem={sheetsProblem}>
        <button type="button" onClick={model.look}>
          {words.tryAgain}
        </button>
      </ProblemBox>
    );
  return (
    <>
      <p role="status" class={sheets === null || sheets.length === 0 ? "hint" : "unseen"}>
        {sheets === null ? words.home.looking : sheets.length === 0 ? words.home.none : ""}
      </p>
      {sheets !== null && sheets.length > 0 && (
        <ul class="sheets">
          {sheets.map((file) => (
            <Sheet key={file.id} model={model} file={file} />
          ))}
        </ul>
      )}
    </>
  );
};

const Colleagues = ({ model }: HomeProps) => {
  if (!start.pickerReady) return <p class="hint">{words.home.colleagueNoPicker}</p>;
  const { unsaved } = model.paste;
  return (
    <div class="beside">
      <button
        type="button"
        aria-disabled={unsaved || model.task !== "none"}
        aria-describedby="colleague-hint"
        onClick={model.chooseColleagues}
      >
        {words.home.colleague}
      </button>
      <p class="hint" id="colleague-hint">
        {unsaved ? words.home.colleagueUnsaved : words.home.colleagueHint}
      </p>
    </div>
  );
};

export const HomeScreen = ({ model }: HomeProps) => (
  <>
    <ScreenHeading text={words.home.heading} takeFocus={model.moved} />
    <ChooseSection model={model} />
    <section>
      <h2>{words.home.choose}</h2>
      <p class="hint">{words.home.explain}</p>
      {model.problem && <ProblemBox problem={model.problem} />}
      <p role="status" class="hint">
        {model.task === "using" ? words.using : model.task === "choosing" ? words.home.opening : ""}
      </p>
      <Sheets model={model} />
      <Colleagues model={model} />
    </section>
    <section>
      <h2>{words.home.make}</h2>
      <div class="beside">
        <button type="button" aria-describedby="copy-hint" onClick={() => model.go("copy")}>
          {words.home.copy}
        </button>
        <p class="hint" id="copy-hint">
          {words.home.copyHint}
        </p>
      </div>
      <div class="beside">
        <button type="button" aria-describedby="paste-hint" onClick={() => model.go("paste")}>
          {words.home.paste}
        </button>
        <p class="hint" id="paste-hint">
          {words.home.pasteHint}
        </p>
      </div>
    </section>
    <section>
      <h2>{words.home.bring}</h2>
      <div class="beside">
        <button type="button" aria-describedby="presenter-hint" onClick={() => model.go("presenter")}>
          {words.home.presenter}
        </button>
        <p class="hint" id="presenter-hint">
          {words.home.presenterHint}
        </p>
      </div>
    </section>
  </>
);
