/** Where the new sheet is, and what to do with it. */
import { FileLink } from "../parts/file-link.tsx";
import { ProblemBox } from "../parts/problem-box.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import type { ProtocolsModel } from "./protocols-model.ts";
import { words } from "./words.ts";

export const MadeScreen = ({ model }: { readonly model: ProtocolsModel }) => {
  if (model.made === null) return null;
  const { file, moved } = model.made;
  return (
    <>
      <ScreenHeading text={words.made.heading} takeFocus={model.moved} />
      <p class="name" dir="auto">
        <FileLink url={file.url} text={file.name} />
      </p>
      {moved !== null && <p class="box warning">{moved}</p>}
      <p>{words.made.next}</p>
      {model.problem && <ProblemBox problem={model.problem} />}
      <div class="foot">
        <button type="button" class="primary" aria-disabled={model.task !== "none"} onClick={() => model.use(file.id)}>
          {words.use}
        </button>
        <button type="button" aria-disabled={model.task !== "none"} onClick={() => model.go("home")}>
          {words.made.home}
        </button>
        <p role="status" class="hint">
          {model.task === "using" ? words.using : ""}
        </p>
      </div>
    </>
  );
};
