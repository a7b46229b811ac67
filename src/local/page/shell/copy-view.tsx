/**
 * What Google shows at .../document/d/ID/copy: a question, and a copy in one's own My Drive for whoever says yes. Who may only view
 * may copy as well.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { go } from "../place.ts";
import { copyFile } from "../server-calls.ts";
import { NoAccess } from "./no-access.tsx";
import { saveEverything } from "./open-sessions.ts";
import { fileById, refreshWorkspace } from "./workspace.ts";

/** Copies the file with what was typed into it here and opens the copy. Rejects with CallError. */
export async function openCopy(account: string, fileId: string, name: string, where: "own" | "beside"): Promise<void> {
  await saveEverything();
  const copy = await copyFile(account, fileId, name, where);
  await refreshWorkspace();
  go({ fileId: copy, account });
}

interface Props {
  readonly account: string;
  readonly fileId: string;
}

export function CopyView({ account, fileId }: Props) {
  const file = fileById(fileId);
  const [copying, setCopying] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);

  if (!file) return <NoAccess />;
  const copy = async () => {
    if (copying) return;
    setCopying(true);
    setProblem(null);
    try {
      await openCopy(account, fileId, `Copy of ${file.name}`, "own");
    } catch (error) {
      setCopying(false);
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <main class="message">
      <h1>Copy {file.kind}</h1>
      <p>Would you like to make a copy of {file.name}?</p>
      <p class="quiet">The copy will be yours, in your My Drive.</p>
      <button ref={button} type="button" class="button button-main" aria-disabled={copying} onClick={copy}>
        {copying ? "Copying…" : "Make a copy"}
      </button>
      {problem !== null && <p role="alert">The copy was not made: {problem}</p>}
    </main>
  );
}
