/** What the work shows beside the gap: the objective, consistency, strategies, what stands apart. */
import type { Summary } from "../../contract/server.ts";
import { tellObjective, tellWork } from "../../core/trends/work-shown-wording.ts";
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
