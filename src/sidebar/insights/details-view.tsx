/** Figures for those who want them: pairs of readers always, coefficients only where there are readers and samples enough. */
import type { Summary } from "../../contract/server.ts";
import { coefficients } from "../../core/trends/coefficients.ts";
import { agreementSentence } from "../../core/trends/work-shown-wording.ts";
import { words } from "./words.ts";

const figures = (summary: Summary): readonly string[] => {
  const { alphas, piles } = coefficients(summary.levels, summary.piles);
  const { alpha, alphaNone, kendall, kendallNone } = words.details;
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

export const Details = ({ summary }: { readonly summary: Summary }) => {
  const sentences = figures(summary);
  return (
    <details>
      <summary>{words.details.heading}</summary>
      <p>{agreementSentence(summary.shown, words.language)}</p>
      {sentences.length > 0 && (
        <>
          <p class="hint">{words.details.help}</p>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
};
