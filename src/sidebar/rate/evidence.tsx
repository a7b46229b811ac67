/** The sample's evidence, which its criteria share. */
import { Field } from "../parts/field.tsx";
import type { RateModel, Rating } from "./rate-model.ts";
import { words } from "./words.ts";

interface EvidenceProps {
  readonly model: RateModel;
  readonly rating: Rating;
}

export const Evidence = ({ model, rating: { sheet, steps, at, queue } }: EvidenceProps) => {
  const { code, evidence } = sheet.samples[steps[at]!.sample]!;
  if (evidence === null) return null;
  return (
    <Field key={code} name="evidence" label={words.rate.evidence(code)} hint={words.rate.evidenceHint}>
      {(control) => (
        <textarea
          {...control}
          rows={4}
          // As much as a cell holds.
          maxLength={50_000}
          value={queue.answerAt({ sample: code, field: "evidence" }).text}
          onInput={(event) => model.writeEvidence(event.currentTarget.value)}
        />
      )}
    </Field>
  );
};
