/** Copies of student work without a name in the file's name: making them, and saying whose work they are. */
import { focusControl } from "../parts/field.tsx";
import { FileLink } from "../parts/file-link.tsx";
import { ProblemBox } from "../parts/problem-box.tsx";
import { SelectField } from "../parts/select-field.tsx";
import type { CopyInUse } from "../plan/draft.ts";
import type { WorkHost } from "../plan/pasted-reader.ts";
import type { CopiesModel } from "./copies-model.ts";
import { words } from "./words.ts";

interface CopyRowProps {
  readonly model: CopiesModel;
  readonly copy: CopyInUse;
  readonly index: number;
  /** Names of the roster. */
  readonly names: readonly string[];
}

const CopyRow = ({ model, copy: { file, student }, index, names }: CopyRowProps) => (
  <li class="copy">
    <p>
      <FileLink url={file.url} text={file.name} about={words.copies.open} />
      {names.length === 0 && <span class="hint"> {words.copies.sample(index + 1)}</span>}
    </p>
    {names.length > 0 && (
      <SelectField
        name={`whose-${file.id}`}
        label={words.copies.whose(file.name)}
        value={names.includes(student) ? student : ""}
        onChoose={(name) => model.give(file.id, name)}
      >
        <option value="">{words.copies.nobody}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </SelectField>
    )}
    <button
      type="button"
      aria-label={words.copies.leaveOut(file.name)}
      onClick={() => {
        focusControl("copy-work"); // this button goes away
        model.leaveOut(file.id);
      }}
    >
      {words.copies.leave}
    </button>
  </li>
);

interface WorkCopiesProps {
  readonly model: CopiesModel;
  readonly host: WorkHost;
}

export const WorkCopies = ({ model, host }: WorkCopiesProps) => {
  const { copies, students } = host.plan();
  const said = { none: model.note, picking: words.copies.waiting, copying: words.copies.working }[model.task];
  return (
    <>
      <p class="hint">{words.copies.about}</p>
      <p>
        <strong>{words.copies.inside}</strong>
      </p>
      <p role="status">{said}</p>
      {model.leak !== "" && (
        <p class="box warning" role="status">
          {model.leak}
        </p>
      )}
      {model.problem && (
        <ProblemBox problem={model.problem}>
          {model.canRetry && (
            <button type="button" onClick={model.tryAgain}>
              {words.tryAgain}
            </button>
          )}
        </ProblemBox>
      )}
      <button id="field-copy-work" type="button" aria-disabled={model.task === "copying"} onClick={model.pickOrStop}>
        {model.task === "picking"
          ? words.copies.stop
          : copies.length === 0
            ? words.copies.choose
            : words.copies.another}
      </button>
      {copies.length > 0 && (
        <ul class="copies" aria-label={words.copies.list}>
          {copies.map((copy, index) => (
            <CopyRow
              key={copy.file.id}
              model={model}
              copy={copy}
              index={index}
              names={students.map(({ name }) => name)}
            />
          ))}
        </ul>
      )}
    </>
  );
};
