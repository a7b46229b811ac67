/** Who may open the document already, and giving it to one more: what is shared and with whom stands above the button. */
import type { Summary } from "../../../contract/server.ts";
import type { Access, DocumentAccess } from "../../../contract/sharing.ts";
import { mailAddress } from "../../../core/sharing/has-access.ts";
import { Field, focusControl } from "../../parts/field.tsx";
import { ProblemBox } from "../../parts/problem-box.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { TextField } from "../../parts/text-field.tsx";
import type { Invitation, ShareModel } from "./share-model.ts";
import { words } from "./words.ts";

interface AccessProps {
  readonly model: ShareModel;
  readonly summary: Summary;
}

/** Whoever was given access by address is known by it: a name may be any part of it, or somebody else's, too. */
const personOf = ({ name, email, inherited }: Access): string =>
  inherited || email === "" || name === email ? name : `${name} (${email})`;

const nameOf = (one: Access): string =>
  ({
    anyone: words.share.anyone,
    domain: words.share.domain(one.domain),
    group: one.email,
    user: personOf(one),
  })[one.type];

const roleOf = ({ role }: Access): string =>
  role === "reader" || role === "commenter" || role === "owner" ? words.share.roles[role] : words.share.roles.writer;

const Holders = ({ access, more }: DocumentAccess) => (
  <>
    <h4>{words.share.have}</h4>
    <ul>
      {access.map((one) => (
        <li key={`${one.type} ${one.email} ${one.domain}`}>
          {nameOf(one)}{" "}
          <span class="hint">
            – {roleOf(one)}
            {one.inherited && `, ${words.share.inherited}`}
          </span>
        </li>
      ))}
    </ul>
    {more && <p class="hint">{words.share.more}</p>}
  </>
);

const choices = ["user", "group"] as const;
const checkId = "share-check";
const rights = ["reader", "commenter"] as const;

const domainOf = (address: string): string => address.slice(address.indexOf("@") + 1);

/** A slip of the finger, or somebody outside of the school: nobody there has access yet. */
const isNew = (address: string, { access }: DocumentAccess): boolean =>
  !access.some(({ email, domain }) => [domainOf(email), domain.toLowerCase()].includes(domainOf(address)));

const InvitationForm = ({ model, summary, known }: AccessProps & { readonly known: DocumentAccess }) => {
  const { email, type, role, message } = model.invitationFor(summary);
  const address = mailAddress(email);
  const giving = model.accessFor(summary).kind === "giving";
  const give = () => {
    model.give(summary);
    if (model.fault) focusControl("share-address");
  };
  return (
    <>
      <TextField
        name="share-address"
        label={words.share.address}
        hint={words.share.addressHint}
        fault={model.fault ? words.share.badAddress : undefined}
        value={email}
        onType={(typed) => model.type({ email: typed })}
      />
      <SelectField
        name="share-kind"
        label={words.share.kind}
        value={type}
        onChoose={(chosen) => model.type({ type: chosen as Invitation["type"] })}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {words.share.kinds[one]}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="share-may"
        label={words.share.may}
        value={role}
        onChoose={(chosen) => model.type({ role: chosen as Invitation["role"] })}
      >
        {rights.map((one) => (
          <option key={one} value={one}>
            {words.share.mays[one]}
          </option>
        ))}
      </SelectField>
      <Field name="share-message" label={words.share.message}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={2000}
            value={message}
            onInput={(event) => model.type({ message: event.currentTarget.value })}
          />
        )}
      </Field>
      {address !== null && (
        <p class="box" id={checkId}>
          {words.share.check(address, known.document.name, role === "commenter")}
          {isNew(address, known) && <strong> {words.share.newDomain(domainOf(address))}</strong>}
        </p>
      )}
      <button
        type="button"
        class="primary"
        aria-disabled={giving || address === null}
        aria-describedby={address === null ? undefined : checkId}
        onClick={give}
      >
        {words.share.give}
      </button>
    </>
  );
};

export const AccessView = ({ model, summary }: AccessProps) => {
  const state = model.accessFor(summary);
  const known = "known" in state ? state.known : null;
  const status =
    state.kind === "looking" ? words.share.looking : state.kind === "giving" ? words.share.giving : model.outcome;
  return (
    <section>
      <h3>{words.share.open}</h3>
      <p>{words.share.sees[summary.into]}</p>
      <button type="button" aria-disabled={state.kind === "looking"} onClick={() => model.look(summary)}>
        {known ? words.share.lookAgain : words.share.look}
      </button>
      {known && <Holders {...known} />}
      {known && <InvitationForm model={model} summary={summary} known={known} />}
      <p role="status" class={status ? undefined : "unseen"}>
        {status}
      </p>
      {state.kind === "problem" && <ProblemBox problem={state.problem} />}
    </section>
  );
};
