/** What the work shows beside the gap: the objective, consistency, strategies, what stands apart, and figures for those who want them. */
import type { Summary } from "../../contract/server.ts";
import { coefficients } from "../../core/trends/coefficients.ts";
import { agreementSentence, tellObjective, tellWork } from "../../core/trends/work-shown-wording.ts";
import { words } from "./words.ts";

interface ShownProps {
  readonly summary: Summary;
}

const spokenOf = (summary: Summary) => ({ trends: summary.trends, rubric: summary, language: words.language });

export const Objective = ({ summary }: ShownProps) => {
  const { heading, sentences } = tellObjective(summary.shown, spokenOf(summary));
  return (
    <section>
      <h2>{heading}</h2>
      <p>{sentences.join(" ")}</p>
    </section>
  );
};

const List = ({ sentences }: { readonly sentences: readonly string[] }) => (
  <ul>
    {sentences.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);

export const Shown = ({ summary }: ShownProps) => (
  <>
    {tellWork(summary.shown, spokenOf(summary)).map(({ heading, sentences }) => (
      <section key={heading}>
        <h2>{heading}</h2>
        <List sentences={sentences} />
      </section>
    ))}
  </>
);

const figures = (summary: Summary): readonly string[] => {
  const { alphas, piles } = coefficients(summary.levels, summary.piles);
  const { alpha, alphaNone, kendall, kendallNone } = words.summarize;
  const rounded = (value: number): string =>
    value.toLocaleString(words.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return [
    ...alphas.map(({ criterion, samples, value }) => {
      const name = summary.criteria[criterion]?.name ?? "";
      return value === null
        ? alphaNone(name, samples)
        : alpha(name, rounded(value.alpha), rounded(value.low), rounded(value.high), samples);
    }),
    ...(piles === null
      ? []
      : [piles.value === null ? kendallNone : kendall(rounded(piles.value), piles.readers, piles.samples)]),
  ];
};

/** Counts of pairs always; coefficients only where there are readers and samples enough. */
export const Details = ({ summary }: ShownProps) => {
  const sentences = figures(summary);
  return (
    <details>
      <summary>{words.summarize.details}</summary>
      <p>{agreementSentence(summary.shown, words.language)}</p>
      {sentences.length > 0 && (
        <>
          <p class="hint">{words.summarize.detailsHelp}</p>
          <List sentences={sentences} />
        </>
      )}
    </details>
  );
};
