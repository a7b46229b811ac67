/** The order in groups that can be told apart, and how far it can be trusted. */
import type { Order, Standing } from "../../core/sorting/order-samples.ts";
import { orderSentences } from "../../core/sorting/order-wording.ts";
import { FileLink } from "../parts/file-link.tsx";
import { ProblemBox } from "../parts/problem-box.tsx";
import { SentenceList } from "../parts/sentence-list.tsx";
import type { CompareModel, CompareState } from "./compare-model.ts";
import { focusLine } from "./who-form.tsx";
import { words } from "./words.ts";

type OrderState = Extract<CompareState, { kind: "order" }>;

const number = (value: number, digits: number): string =>
  new Intl.NumberFormat(words.language, { maximumFractionDigits: digits }).format(value);

const Band = ({ model, band, of }: { model: CompareModel; band: readonly Standing[]; of: number }) => (
  <ul class="standings">
    {band.map(({ sample, best, worst }) => {
      const link = model.samples.find(({ code }) => code === sample)?.link ?? "";
      return (
        <li key={sample}>
          <strong>{link === "" ? sample : <FileLink url={link} text={sample} />}</strong>
          <span class="hint">{words.compare.place(best, worst, of)}</span>
        </li>
      );
    })}
  </ul>
);

const Bands = ({ model, order }: { model: CompareModel; order: Extract<Order, { kind: "order" }> }) => {
  const { bands } = order;
  const of = bands.reduce((sum, band) => sum + band.length, 0);
  const end = (index: number) =>
    bands.length === 1
      ? ""
      : index === 0
        ? `: ${words.compare.strongest}`
        : index === bands.length - 1
          ? `: ${words.compare.weakest}`
          : "";
  return (
    <>
      {bands.map((band, index) => (
        <section key={band[0]!.sample}>
          <h2>
            {words.compare.group(index + 1)}
            {end(index)}
          </h2>
          <Band model={model} band={band} of={of} />
        </section>
      ))}
    </>
  );
};

/** Into the sheet, for those who have no add-on. */
const WriteOrder = ({ model, written }: { model: CompareModel; written: OrderState["written"] }) => (
  <>
    <button type="button" aria-disabled={written === "writing"} onClick={model.writeOrder}>
      {words.compare.write}
    </button>
    <p role="status" class={written === null ? "unseen" : "hint"}>
      {written === "writing"
        ? words.compare.writing
        : written !== null && "cell" in written
          ? words.compare.written(written.tab, written.cell)
          : ""}
    </p>
    {written !== null && written !== "writing" && "say" in written && <ProblemBox problem={written} />}
  </>
);

export const OrderView = ({
  model,
  state: { order, written },
}: {
  readonly model: CompareModel;
  readonly state: OrderState;
}) => (
  <>
    <p>{focusLine(model)}</p>
    {order.kind === "order" && <Bands model={model} order={order} />}
    <section>
      <h2>{words.compare.limits}</h2>
      {orderSentences(order, words.language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
    {order.kind === "order" && <WriteOrder model={model} written={written} />}
    {order.kind === "order" && (
      <details>
        <summary>{words.compare.details}</summary>
        <p>
          {words.compare.method(
            number(order.perSample, 1),
            order.reliability === null ? null : number(order.reliability, 2),
          )}
        </p>
      </details>
    )}
    <SentenceList heading={words.compare.oddities} sentences={model.team.oddities} />
    <button type="button" class="primary" onClick={model.back}>
      {words.compare.back}
    </button>
  </>
);
