/** Which protocol of the library fits: a few questions, and what fits them with the reason. */
import { brought as allBrought, purposes } from "../../core/protocol/protocol.ts";
import { broughtWords, purposeWords } from "../../core/protocol/purpose-words.ts";
import { type Suggestion, suggestProtocols } from "../../core/protocol/suggest.ts";
import { Field } from "../parts/field.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { start } from "./page.ts";
import type { ProtocolsModel } from "./protocols-model.ts";
import { words } from "./words.ts";

interface ChooseProps {
  readonly model: ProtocolsModel;
}

const Questions = ({ model: { wish, minutes, ask, typeMinutes } }: ChooseProps) => (
  <div class="questions">
    <SelectField
      name="purpose"
      label={words.choose.purpose}
      value={wish.purpose ?? ""}
      onChoose={(chosen) => ask({ purpose: purposes.find((one) => one === chosen) ?? null })}
    >
      <option value="">{words.choose.any}</option>
      {purposes.map((purpose) => (
        <option key={purpose} value={purpose}>
          {purposeWords[purpose].choice[words.language]}
        </option>
      ))}
    </SelectField>
    <SelectField
      name="brought"
      label={words.choose.brought}
      value={wish.brought ?? ""}
      onChoose={(chosen) => ask({ brought: allBrought.find((one) => one === chosen) ?? null })}
    >
      <option value="">{words.choose.any}</option>
      {allBrought.map((brought) => (
        <option key={brought} value={brought}>
          {broughtWords[brought][words.language]}
        </option>
      ))}
    </SelectField>
    <SelectField
      name="audience"
      label={words.choose.audience}
      value={wish.audience}
      onChoose={(audience) => ask({ audience: audience === "alone" ? "alone" : "team" })}
    >
      <option value="team">{words.choose.team}</option>
      <option value="alone">{words.choose.alone}</option>
    </SelectField>
    <Field name="minutes" label={words.choose.minutes} fault={minutes.wrong ? words.choose.minutesFault : undefined}>
      {(control) => (
        // Not a number's field: that one hides from us what is no number.
        <input
          {...control}
          inputMode="numeric"
          maxLength={20}
          value={minutes.typed}
          onInput={(event) => typeMinutes(event.currentTarget.value)}
        />
      )}
    </Field>
  </div>
);

/** As many as one can weigh at once; the others are a click away. */
const shown = 4;

const Suggested = ({ model, suggestion: { id, why } }: ChooseProps & { readonly suggestion: Suggestion }) => {
  const name = start.protocols.find((one) => one.id === id)?.name ?? "";
  return (
    <li>
      <span class="name">
        {name}
        <span class="why">{why}</span>
      </span>
      <button type="button" aria-disabled={model.task !== "none"} onClick={() => model.useLibrary(id)}>
        {words.use}
        <span class="unseen">: {name}</span>
      </button>
    </li>
  );
};

export const ChooseSection = ({ model }: ChooseProps) => {
  const suggestions = suggestProtocols(start.protocols, model.wish, words.language);
  const rowOf = (one: Suggestion) => <Suggested key={one.id} model={model} suggestion={one} />;
  const further = suggestions.slice(shown);
  return (
    <section>
      <h2>{words.choose.heading}</h2>
      <Questions model={model} />
      <ul class="sheets" aria-label={words.choose.fitting} aria-live="polite">
        {suggestions.slice(0, shown).map(rowOf)}
      </ul>
      {further.length > 0 && (
        <details>
          <summary>{words.choose.more(further.length)}</summary>
          <ul class="sheets" aria-label={words.choose.furtherFitting}>
            {further.map(rowOf)}
          </ul>
        </details>
      )}
    </section>
  );
};
