/** The way out of every function that the sidebar calls: failures become sentences, and runs of one user come one after another. */
import type { Answer } from "../contract/server.ts";
import { inLanguage } from "../core/language.ts";
import { Problem } from "../core/problem.ts";

import { userLanguage } from "./user-language.ts";

const asProblem = (thrown: unknown): Problem => {
  if (thrown instanceof Problem) return thrown;
  // Only the kind of failure is logged: its text could hold what somebody typed.
  console.error(`Unexpected failure: ${thrown instanceof Error ? thrown.name : typeof thrown}`);
  return new Problem({
    code: "platform",
    say: "Something went wrong inside the add-on.",
    safe: "What is already in your files is safe, and what you typed here is still here.",
    next: "Try again. If it happens again, close the sidebar and open it again.",
  });
};

export const answer = <T>(run: () => T): Answer<T> => {
  try {
    return { ok: true, value: run() };
  } catch (thrown) {
    const { code, say, safe, next } = asProblem(thrown);
    return { ok: false, problem: inLanguage({ code, say, safe, next }, userLanguage()) };
  }
};

/** Holds back a second run of the same user (a double click, two sidebars) until the first one is done. */
export const oneAtATime = <T>(run: () => T): T => {
  const lock = LockService.getUserLock();
  if (!lock.tryLock(30_000))
    throw new Problem({
      code: "busy",
      say: "The add-on is still busy with what you started before.",
      safe: "Nothing was done twice.",
      next: "Wait until it is done, then try again.",
    });
  try {
    return run();
  } finally {
    lock.releaseLock();
  }
};
