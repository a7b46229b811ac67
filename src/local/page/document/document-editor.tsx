/** An open document on its page. */
import { useMemo } from "preact/hooks";
import { SaveMark } from "../shell/save-mark.tsx";
import { useSession } from "../shell/use-session.ts";
import { Blocks } from "./blocks-view.tsx";
import { DocSession } from "./doc-session.ts";
import { pageCss } from "./doc-style.ts";
import { LinkCard } from "./link-card.tsx";
import { itemNumbers } from "./list-groups.ts";
import { tick } from "./typing.ts";
import { useDocumentInput } from "./use-document-input.ts";

interface Props {
  readonly account: string;
  readonly fileId: string;
  readonly name: string;
  readonly canEdit: boolean;
}

export function DocumentEditor({ account, fileId, name, canEdit }: Props) {
  const { session, problem } = useSession(`document ${account} ${fileId}`, () =>
    DocSession.open(account, fileId, name),
  );
  if (!session) return <div class="message">{problem === null ? <p>Opening…</p> : <p role="alert">{problem}</p>}</div>;
  return <DocumentPage session={session} name={name} canEdit={canEdit} />;
}

function DocumentPage({ session, name, canEdit }: { session: DocSession; name: string; canEdit: boolean }) {
  const model = session.model.value;
  const { ref, link } = useDocumentInput(session, canEdit);
  const numbers = useMemo(() => itemNumbers(model), [model]);
  const onTick = canEdit
    ? (paragraph: Parameters<typeof tick>[0], on: boolean) => {
        session.edit([tick(paragraph, on)], null);
        void session.saver.flush();
      }
    : null;
  return (
    <div class="doc-scroll">
      <SaveMark saver={session.saver} />
      <div
        ref={ref}
        class="paper"
        style={pageCss(model)}
        {...(canEdit
          ? ({
              contentEditable: true,
              tabIndex: 0,
              role: "textbox",
              "aria-multiline": true,
              "aria-label": name,
              spellcheck: false,
            } as const)
          : ({ role: "document", "aria-label": name, tabIndex: 0 } as const))}
      >
        <Blocks blocks={model.blocks} drawing={{ model, numbers, onTick }} />
      </div>
      {link.value && <LinkCard url={link.value.url} x={link.value.x} y={link.value.y} />}
    </div>
  );
}
