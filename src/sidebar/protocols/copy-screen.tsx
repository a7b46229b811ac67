/** "Make it ours": a protocol of the library as a sheet of the team's own. */
import { Field } from "../parts/field.tsx";
import { ProblemBox } from "../parts/problem-box.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { Foot } from "./foot.tsx";
import { LanguageField } from "./language-field.tsx";
import { start } from "./page.ts";
import type { ProtocolsModel } from "./protocols-model.ts";
import { words } from "./words.ts";

export const CopyScreen = ({ model }: { readonly model: ProtocolsModel }) => (
  <>
    <ScreenHeading text={words.copy.heading} takeFocus={model.moved} />
    <p>{words.home.copyHint}</p>
    <Field name="protocol" label={words.copy.protocol}>
      {(control) => (
        <select
          {...control}
          value={model.copyOf}
          onChange={(event) => model.setCopy({ protocolId: event.currentTarget.value })}
        >
          {start.protocols.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
    <p class="box">{start.protocols.find(({ id }) => id === model.copyOf)?.summary}</p>
    <LanguageField
      label={words.copy.language}
      value={model.copyLanguage}
      choose={(language) => model.setCopy({ language })}
    />
    {model.problem && <ProblemBox problem={model.problem} />}
    <Foot model={model} label={words.copy.make} working={words.copy.making} ready onPress={model.makeCopy} />
  </>
);
