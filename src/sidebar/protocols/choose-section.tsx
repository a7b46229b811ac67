/** Which protocol of the library fits: a few questions, and what fits them with the reason. */
import { brought as allBrought, purposes } from "../../core/protocol/protocol.ts";
import { broughtWords, purposeWords } from "../../core/protocol/purpose-words.ts";
import { suggestProtocols } from "../../core/protocol/suggest.ts";
import { SelectField } from "../parts/select-field.tsx";
import { TextField } from "../parts/text-field.tsx";
import { start } from "./page.ts";
import type { ProtocolsModel } from "./protocols-model.ts";
import { words } from "./words.ts";

interface ChooseProps {
  readonly model: ProtocolsModel;
}

const Questions = ({ model: { wish, ask } }: ChooseProps) => (
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
    <TextField
      name="minutes"
      label={words.choose.minutes}
      type="number"
      most={1440}
      value={wish.minutes === null ? "" : String(wish.minutes)}
      onType={(typed) => ask({ minutes: /^[1-9]\d{0,3}$/.test(typed.trim()) ? Number(typed) : null })}
    />
  </div>
);

/** As many as one can weigh. */
const shown = 4;

export const ChooseSection = ({ model }: ChooseProps) => {
  const suggestions = suggestProtocols(start.protocols, model.wish, words.language).slice(0, shown);
  return (
    <section>
      <h2>{words.choose.heading}</h2>
      <Questions model={model} />
      <ul class="sheets" aria-label={words.choose.fitting} aria-live="polite">
        {suggestions.map(({ id, why }) => {
          const name = start.protocols.find((one) => one.id === id)?.name ?? "";
          return (
            <li key={id}>
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
        })}
      </ul>
    </section>
  );
};
