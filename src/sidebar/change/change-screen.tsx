/** In the sort sheet: who reads and what is read, and what will change. */
import type { ReaderNow } from "../../contract/changing.ts";
import { start } from "../app.ts";
import { controlId, Field } from "../parts/field.tsx";
import { FileLink } from "../parts/file-link.tsx";
import { ProblemBox } from "../parts/problem-box.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { SentenceList } from "../parts/sentence-list.tsx";
import { TextField } from "../parts/text-field.tsx";
import { pasteTable } from "../plan/paste-table.ts";
import type { ChangeModel } from "./change-model.ts";
import { words } from "./words.ts";

const say = words.change;

interface ModelProps {
  readonly model: ChangeModel;
}

const faultOf = ({ reading }: ChangeModel, field: string): string | undefined =>
  reading?.faults.find((fault) => fault.field === field)?.say;

/** Takes somebody or something out, or brings it back; pressed once more it does neither. */
const Turn = ({ model, of, name, out }: ModelProps & { of: string | number; name: string; out: boolean }) => {
  const on = model.draft.turned[of] === true;
  const label = out ? say.bringBackOf(name) : say.takeOutOf(name);
  return (
    <button type="button" aria-pressed={on} aria-label={label} onClick={() => model.turn(of)}>
      {out ? say.bringBack : say.takeOut}
    </button>
  );
};

const Reader = ({ model, reader }: ModelProps & { reader: ReaderNow }) => {
  const { sheetId, name, levels } = reader;
  const id = controlId(`name-${sheetId}`);
  const fault = faultOf(model, `name-${sheetId}`);
  return (
    <li>
      <label class="unseen" for={id}>
        {say.name(name)}
      </label>
      <input
        id={id}
        type="text"
        value={model.draft.names[sheetId] ?? name}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onInput={({ currentTarget: { value } }) => model.change({ names: { ...model.draft.names, [sheetId]: value } })}
      />
      <Turn model={model} of={sheetId} name={name} out={false} />
      <span class="hint">{say.levels(levels)}</span>
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </li>
  );
};

/** A sample, or whoever or whatever was taken out. */
const Named = ({
  model,
  of,
  name,
  hint,
  out,
}: ModelProps & { of: string | number; name: string; hint: string; out: boolean }) => (
  <li>
    <strong>{name}</strong>
    <Turn model={model} of={of} name={name} out={out} />
    <span class="hint">{hint}</span>
  </li>
);

const Readers = ({ model }: ModelProps) => {
  const { readers, readersOut } = model.now!;
  return (
    <section>
      <h2>{say.readers}</h2>
      <ul class="turns">
        {readers.map((reader) => (
          <Reader key={reader.sheetId} model={model} reader={reader} />
        ))}
        {readersOut.map(({ sheetId, name }) => (
          <Named key={sheetId} model={model} of={sheetId} name={name} hint={say.out} out />
        ))}
      </ul>
      <Field name="readers" label={say.addReaders} hint={say.addReadersHint} fault={faultOf(model, "readers")}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={model.draft.readersText}
            onInput={({ currentTarget: { value } }) => model.change({ readersText: value })}
          />
        )}
      </Field>
    </section>
  );
};

const Samples = ({ model }: ModelProps) => {
  const { samples, samplesOut } = model.now!;
  const { rosterText, count } = model.draft;
  return (
    <section>
      <h2>{say.samples}</h2>
      <details>
        <summary>{say.listed(samples.length, samplesOut.length)}</summary>
        <ul class="turns">
          {samples.map(({ code, levels }) => (
            <Named key={code} model={model} of={code} name={code} hint={say.levels(levels)} out={false} />
          ))}
          {samplesOut.map((code) => (
            <Named key={code} model={model} of={code} name={code} hint={say.out} out />
          ))}
        </ul>
      </details>
      <Field name="roster" label={say.addSamples} hint={say.addSamplesHint} fault={faultOf(model, "roster")}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            spellcheck={false}
            autocomplete="off"
            value={rosterText}
            onFocus={model.expectPaste}
            onPaste={pasteTable}
            onInput={({ currentTarget: { value } }) => model.change({ rosterText: value })}
          />
        )}
      </Field>
      {rosterText.trim() === "" && (
        <TextField
          name="count"
          type="number"
          label={say.addCount}
          value={count}
          fault={faultOf(model, "count")}
          onType={(count) => model.change({ count })}
        />
      )}
      <div role="status">
        {model.newCodes && <p>{say.newCodes(...model.newCodes)}</p>}
        <SentenceList heading={say.warnings} sentences={model.roster?.warnings ?? []} />
      </div>
    </section>
  );
};

const What = ({ model }: ModelProps) => {
  const { reading, busy, note, known } = model;
  if (reading === null) return null;
  const { will } = reading;
  const changed = will.length === 0 && note !== null;
  return (
    <section>
      {!changed && <h2>{say.will}</h2>}
      <div role="status">
        {note && <p>{note}</p>}
        {will.length === 0 ? (
          !changed && <p>{say.nothing}</p>
        ) : (
          <ul>
            {will.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {known > 0 && busy === null && <p class="box warning">{say.known(known)}</p>}
        {busy === "changing" && <p>{say.working}</p>}
        {busy === "picking" && <p>{say.waiting}</p>}
      </div>
    </section>
  );
};

const Buttons = ({ model }: ModelProps) => {
  const { problem, busy, reading } = model;
  if (busy === "picking")
    return (
      <button type="button" onClick={model.stopChoosing}>
        {say.stop}
      </button>
    );
  const mayPick = problem?.code === "access" && start.pickerReady;
  const ready = busy === null && reading !== null && reading.will.length > 0 && reading.faults.length === 0;
  return (
    <>
      {mayPick && (
        <button type="button" class="primary" onClick={model.chooseFile}>
          {say.chooseFile}
        </button>
      )}
      <button type="button" class={mayPick ? undefined : "primary"} aria-disabled={!ready} onClick={model.apply}>
        {problem ? words.tryAgain : model.known > 0 ? say.addAgain : say.start}
      </button>
    </>
  );
};

export const ChangeScreen = ({ model }: ModelProps) => {
  const { now, problem, keyFile } = model;
  if (now === null)
    return (
      <>
        <ScreenHeading text={say.heading} takeFocus={false} />
        <p role="status">{model.busy === "reading" && say.reading}</p>
        {problem && (
          <ProblemBox problem={problem}>
            <button type="button" class="primary" onClick={model.look}>
              {words.tryAgain}
            </button>
          </ProblemBox>
        )}
      </>
    );
  return (
    <>
      <ScreenHeading text={say.heading} takeFocus={false} />
      <p>
        <strong>{now.title}</strong>
      </p>
      <p class="hint">{say.kept}</p>
      <Readers model={model} />
      <Samples model={model} />
      <p class="hint">{say.wording}</p>
      <What model={model} />
      {keyFile && (
        <p>
          {say.keyDone} <FileLink url={keyFile.url} text={say.openKey} />
        </p>
      )}
      {problem && <ProblemBox problem={problem} />}
      <Buttons model={model} />
    </>
  );
};

export const NoSheetScreen = () => (
  <>
    <ScreenHeading text={say.heading} takeFocus={false} />
    <p>{say.noMeeting}</p>
  </>
);
