/** A page for whoever brings work to a meeting: it asks what is brought and why, and names the protocol that fits. */
import { focusControl } from "../parts/field.tsx";
import { FileLink } from "../parts/file-link.tsx";
import { ProblemBox } from "../parts/problem-box.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { TextField } from "../parts/text-field.tsx";
import { Foot } from "./foot.tsx";
import { LanguageField } from "./language-field.tsx";
import type { ProtocolsModel } from "./protocols-model.ts";
import { words } from "./words.ts";

export const PresenterScreen = ({ model }: { readonly model: ProtocolsModel }) => {
  const { page, pageMade } = model;
  return (
    <>
      <ScreenHeading text={words.presenter.heading} takeFocus={model.moved} />
      <p>{words.presenter.explain}</p>
      <TextField
        name="title"
        label={words.presenter.title}
        most={120}
        fault={model.pageFaults.title}
        value={page.title}
        onType={(title) => model.setPage({ title })}
      />
      <div class="name-and-language">
        <TextField
          name="presenter"
          label={words.presenter.presenter}
          most={200}
          value={page.presenter}
          onType={(presenter) => model.setPage({ presenter })}
        />
        <TextField
          name="date"
          label={words.presenter.date}
          type="date"
          fault={model.pageFaults.date}
          value={page.date}
          onType={(date) => model.setPage({ date })}
        />
      </div>
      <LanguageField
        label={words.presenter.language}
        value={page.language}
        choose={(language) => model.setPage({ language })}
      />
      <div role="status">
        {pageMade && (
          <p class="box">
            {words.presenter.made} <FileLink url={pageMade.url} text={pageMade.name} />
          </p>
        )}
      </div>
      {model.problem && <ProblemBox problem={model.problem} />}
      <Foot
        model={model}
        label={words.presenter.make}
        working={words.presenter.making}
        ready
        onPress={() => {
          model.makePage();
          const [missing] = Object.keys(model.pageFaults);
          if (missing !== undefined) focusControl(missing);
        }}
      />
    </>
  );
};
