/** Opens a file's session for as long as a view shows it. `key` alone says which one: `open` is called for a new key only. */
import { useEffect, useState } from "preact/hooks";
import { leaveSession, openSession, type Session } from "./open-sessions.ts";

export function useSession<S extends Session>(key: string, open: () => Promise<S>) {
  const [session, setSession] = useState<S | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    const opened = openSession(key, open);
    opened.then(
      (made) => !left && setSession(made),
      (error: Error) => !left && setProblem(error.message),
    );
    return () => {
      left = true;
      opened.then(
        () => leaveSession(key),
        () => {},
      );
    };
  }, [key]);
  return { session, problem };
}
