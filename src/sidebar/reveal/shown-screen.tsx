/** Whose work it is, until it is hidden again. */
import type { Revealed } from "../../contract/revealing.ts";
import type { RevealedGroups } from "../../core/samples/reveal-groups.ts";
import type { KeyEntry } from "../../core/samples/sample.ts";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { SentenceList } from "../parts/sentence-list.tsx";
import type { RevealModel } from "./reveal-model.ts";
import { words } from "./words.ts";

const Groups = ({ groups: { shown, hidden } }: { readonly groups: RevealedGroups }) => (
  <>
    {shown.length === 0 && <p>{hidden.length === 0 ? words.reveal.noGroups : words.reveal.noneShown}</p>}
    {shown.map(({ name, codes }) => (
      <section key={name}>
        <h2>{name}</h2>
        <p>
          <span class="hint">{words.reveal.count(codes.length)}</span>
          <br />
          {codes.join(", ")}
        </p>
      </section>
    ))}
    {hidden.length > 0 && (
      <section>
        <h2>{words.reveal.tooFew}</h2>
        <p>{words.reveal.tooFewSay}</p>
        <ul>
          {hidden.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </section>
    )}
  </>
);

const Names = ({ entries }: { readonly entries: readonly KeyEntry[] }) =>
  entries.length === 0 ? (
    <p>{words.reveal.nobody}</p>
  ) : (
    <table class="key">
      <thead>
        <tr>
          <th scope="col">{words.reveal.code}</th>
          <th scope="col">{words.reveal.name}</th>
          <th scope="col">{words.reveal.groupsHead}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ code, name, groups }) => (
          <tr key={code}>
            <th scope="row">{code}</th>
            <td dir="auto">{name}</td>
            <td>{groups.join("; ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

interface ShownProps {
  readonly model: RevealModel;
  readonly revealed: Revealed;
}

export const ShownScreen = ({ model, revealed }: ShownProps) => (
  <>
    <ScreenHeading
      key="shown"
      text={revealed.what === "names" ? words.reveal.shownNames : words.reveal.shownGroups}
      takeFocus={true}
    />
    <p class="hint">{words.reveal.forgets}</p>
    {revealed.what === "names" ? <Names entries={revealed.entries} /> : <Groups groups={revealed.groups} />}
    <SentenceList heading={words.reveal.oddities} sentences={revealed.oddities} />
    <div class="foot">
      <button type="button" class="primary" onClick={model.hide}>
        {words.reveal.hide}
      </button>
    </div>
  </>
);
