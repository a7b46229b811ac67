/** The draft's segments: a row each, to be corrected, moved, deleted and added to. */
import { Fragment } from "preact";
import type { Segment } from "../../core/protocol/protocol.ts";
import { controlId, focusControl } from "../parts/field.tsx";
import { type Fault, type Row, type RowField, rowField, together } from "./draft.ts";
import type { PasteModel } from "./paste-model.ts";
import { words } from "./words.ts";

interface TableProps {
  readonly paste: PasteModel;
  readonly rows: readonly Row[];
}
interface RowProps {
  readonly paste: PasteModel;
  readonly row: Row;
  readonly index: number;
  readonly last: number;
  readonly faults: readonly Fault[];
}

const faultsId = (row: Row): string => `${controlId(String(row.key))}-faults`;

const Input = ({
  paste,
  row,
  faults,
  field,
  label,
}: RowProps & { readonly field: RowField; readonly label: string }) => {
  const name = rowField(row, field);
  const wrong = faults.some((fault) => fault.field === name);
  const control = {
    id: controlId(name),
    "aria-label": label,
    "aria-invalid": wrong ? (true as const) : undefined,
    "aria-describedby": wrong ? faultsId(row) : undefined,
    dir: "auto" as const,
    value: row[field],
    onInput: (event: { currentTarget: { value: string } }) =>
      paste.changeRow(row.key, { [field]: event.currentTarget.value.replace(/\s*\n\s*/g, " ") }),
  };
  // A name is one line, however many it needs to be seen whole.
  return field === "title" || field === "stage" ? (
    <textarea {...control} rows={Math.max(1, Math.ceil(row[field].length / 30))} maxLength={400} />
  ) : (
    <input {...control} inputMode="numeric" maxLength={40} />
  );
};

/** What was read for the segment goes into its sheet as it is: here it can only be looked at. */
const Contents = ({ steps, purposes, tips }: Pick<Segment, "steps" | "purposes" | "tips">) => (
  <div class="contents" dir="auto">
    {purposes.map((purpose) => (
      <p key={purpose}>{purpose}</p>
    ))}
    <ol>
      {steps.map((step, index) => (
        <li key={index}>
          {step.text}
          {step.prompts.length > 0 && (
            <ul>
              {step.prompts.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
    {tips.length > 0 && (
      <p class="hint">
        {words.paste.tips}: {tips.join(" ")}
      </p>
    )}
  </div>
);

const Details = (props: RowProps) => {
  const { read } = props.row;
  const steps = read?.steps ?? [];
  const questions = steps.reduce((sum, { prompts }) => sum + prompts.length, 0);
  const stageId = rowField(props.row, "stage");
  return (
    <details>
      <summary>{steps.length === 0 ? words.paste.noContents : words.paste.contents(steps.length, questions)}</summary>
      <div class="field">
        <label for={controlId(stageId)}>{words.paste.stage}</label>
        <p class="hint">{words.paste.stageHint}</p>
        <Input {...props} field="stage" label={words.paste.stage} />
      </div>
      {read && <Contents {...read} />}
    </details>
  );
};

const Changes = ({ paste, row, index, last }: RowProps) => {
  const n = index + 1;
  const move = (by: -1 | 1, name: string) => () => {
    paste.move(row.key, by);
    focusControl(name); // moving took the focus away
  };
  const up = `${row.key}-up`;
  const down = `${row.key}-down`;
  const remove = () => {
    paste.remove(row.key);
    focusControl("bring-back");
  };
  return (
    <td class="changes">
      <button
        id={controlId(up)}
        type="button"
        aria-label={words.paste.up(n)}
        aria-disabled={index === 0}
        onClick={move(-1, up)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        id={controlId(down)}
        type="button"
        aria-label={words.paste.down(n)}
        aria-disabled={index === last}
        onClick={move(1, down)}
      >
        <span aria-hidden="true">↓</span>
      </button>
      <button type="button" aria-label={words.paste.remove(n)} onClick={remove}>
        <span aria-hidden="true">✕</span>
      </button>
    </td>
  );
};

const SegmentRows = (props: RowProps) => {
  const { paste, row, index, faults } = props;
  const n = index + 1;
  return (
    <tbody>
      {row.stage.trim() !== "" && (
        <tr class="stage-row">
          <th colSpan={6} scope="rowgroup" dir="auto">
            {row.stage}
          </th>
        </tr>
      )}
      <tr>
        <td>
          <Input {...props} field="title" label={words.paste.titleOf(n)} />
          <Details {...props} />
        </td>
        <td class="minutes">
          <Input {...props} field="least" label={words.paste.leastOf(n)} />
        </td>
        <td class="minutes">
          <Input {...props} field="usual" label={words.paste.usualOf(n)} />
        </td>
        <td class="minutes">
          <Input {...props} field="most" label={words.paste.mostOf(n)} />
        </td>
        <td class="tick-cell">
          <input
            type="checkbox"
            aria-label={words.paste.optionalOf(n)}
            checked={row.optional}
            onChange={(event) => paste.changeRow(row.key, { optional: event.currentTarget.checked })}
          />
        </td>
        <Changes {...props} />
      </tr>
      {faults.length > 0 && (
        <tr class="row-faults">
          <td colSpan={6} id={faultsId(row)} class="fault">
            {faults.map(({ say }) => say).join(" ")}
          </td>
        </tr>
      )}
    </tbody>
  );
};

/** Stands where the row was, so that a slip of the hand is put right at once. */
const Deleted = ({ paste }: { readonly paste: PasteModel }) => {
  if (paste.deleted === null) return null;
  const { row } = paste.deleted;
  return (
    <tbody>
      <tr class="deleted">
        <td colSpan={6}>
          <span role="status" dir="auto">
            {words.paste.removed(row.title.trim() || words.paste.untitled)}
          </span>
          <button
            id={controlId("bring-back")}
            type="button"
            onClick={() => {
              paste.bringBack();
              focusControl(rowField(row, "title"));
            }}
          >
            {words.paste.bringBack}
          </button>
        </td>
      </tr>
    </tbody>
  );
};

const headings = words.paste.columns;

export const SegmentTable = ({ paste, rows }: TableProps) => {
  const sum = paste.faults.some(({ row }) => row !== null) ? null : together(rows);
  const gap = paste.deleted?.index ?? -1;
  return (
    <>
      <table class="draft">
        <caption class="unseen">{words.paste.segments}</caption>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {headings.title}
            </th>
            <th colSpan={3} scope="colgroup">
              {headings.minutes}
            </th>
            <th rowSpan={2} scope="col">
              {headings.optional}
            </th>
            <th rowSpan={2} scope="col">
              {headings.change}
            </th>
          </tr>
          <tr>
            {(["least", "usual", "most"] as const).map((column) => (
              <th key={column} scope="col">
                {headings[column]}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row, index) => (
          <Fragment key={row.key}>
            {index === gap && <Deleted paste={paste} />}
            <SegmentRows
              paste={paste}
              row={row}
              index={index}
              last={rows.length - 1}
              faults={paste.faults.filter((fault) => fault.row === index)}
            />
          </Fragment>
        ))}
        {gap >= rows.length && <Deleted paste={paste} />}
      </table>
      {sum !== null && sum.usual > 0 && <p>{words.paste.together(sum.least, sum.usual, sum.most)}</p>}
      <button id={controlId("add")} type="button" onClick={() => focusControl(`${paste.add()}-title`)}>
        {words.paste.add}
      </button>
    </>
  );
};
