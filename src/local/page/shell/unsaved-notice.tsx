/** Says what is not saved, whichever file is on the screen, and what may be done. */
import { confirmed } from "./ask.tsx";
import { troubled } from "./open-sessions.ts";
import { fileById } from "./workspace.ts";

export function UnsavedNotice() {
  const sessions = troubled();
  if (sessions.length === 0) return null;
  return (
    <div class="unsaved" role="alert">
      {sessions.map((session) => {
        const status = session.saver.status.value;
        return (
          <p key={session.fileId}>
            <strong>{"unsaved" in status && !status.unsaved ? "Not up to date:" : "Not saved yet:"}</strong>{" "}
            {fileById(session.fileId)?.name ?? session.name}. {"message" in status && status.message}{" "}
            {status.kind === "waiting" && "Trying again. "}
            <button type="button" class="button" onClick={() => void session.saver.flush()}>
              Try now
            </button>
            {status.kind === "refused" && status.unsaved && (
              <button
                type="button"
                class="button"
                onClick={async () => {
                  const text = "What you typed since the last save will be gone.";
                  if (await confirmed("Give up these changes?", text, "Give up")) await session.giveUp();
                }}
              >
                Give up
              </button>
            )}
          </p>
        );
      })}
    </div>
  );
}
