/**
 * Files that are open or still have something to save. A session outlives its view while a save is being tried again, so
 * that leaving a file never loses what was typed in it.
 */
import { signal } from "@preact/signals";
import type { Saver } from "../saver.ts";

export interface Session {
  readonly fileId: string;
  /** As it was when the file was opened; a rename does not reach it. */
  readonly name: string;
  readonly saver: Saver;
  /** Forgets what could not be saved and shows the file as it is stored. */
  giveUp(): Promise<void>;
  /** Stops listening; it is not used again. */
  close(): void;
}

interface Kept {
  readonly session: Session;
  /** How many views show it. */
  views: number;
}
const sessions = new Map<string, Kept>();
/** Counts changes of the set, for views that list it. */
const changed = signal(0);

/** The session of this key, or a new one that `make` opens. Each call is paired with one of `leaveSession`. */
export async function openSession<S extends Session>(key: string, make: () => Promise<S>): Promise<S> {
  let kept = sessions.get(key);
  if (!kept) {
    const session = await make();
    kept = sessions.get(key);
    if (kept) session.close();
    else {
      kept = { session, views: 0 };
      sessions.set(key, kept);
      changed.value++;
    }
  }
  kept.views++;
  return kept.session as S;
}

/** To be called when a view closes. */
export async function leaveSession(key: string): Promise<void> {
  const kept = sessions.get(key);
  if (!kept) return;
  kept.views--;
  await kept.session.saver.flush();
  if (kept.views > 0 || kept.session.saver.status.peek().kind !== "saved" || sessions.get(key) !== kept) return;
  sessions.delete(key);
  kept.session.close();
  changed.value++;
}

export const saveEverything = async (): Promise<void> => {
  await Promise.all([...sessions.values()].map(({ session }) => session.saver.flush()));
};

/** Sessions with something that is not saved and will not be without help or patience. */
export const troubled = (): Session[] => {
  void changed.value;
  return [...sessions.values()]
    .map(({ session }) => session)
    .filter(({ saver }) => ["waiting", "refused"].includes(saver.status.value.kind));
};

addEventListener("pagehide", () => void saveEverything());
addEventListener("beforeunload", (event) => {
  void saveEverything();
  if (troubled().length > 0) event.preventDefault();
});
