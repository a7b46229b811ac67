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
    say: { en: "Something went wrong inside the add-on.", es: "Algo falló dentro del complemento." },
    safe: {
      en: "What is already in your files is safe, and what you typed here is still here.",
      es: "Lo que ya está en sus archivos está a salvo, y lo que escribió aquí sigue aquí.",
    },
    next: {
      en: "Try again. If it happens again, close the sidebar and open it again.",
      es: "Inténtelo de nuevo. Si vuelve a pasar, cierre la barra lateral y ábrala otra vez.",
    },
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
export const oneAtATime = <T>(run: () => T): T => holding(LockService.getUserLock(), run);

/** Holds back everybody's runs in the open file: two who look for a free row at the same moment would write into the same one. */
export const oneWriterAtATime = <T>(run: () => T): T => holding(LockService.getDocumentLock(), run);

const holding = <T>(lock: GoogleAppsScript.Lock.Lock, run: () => T): T => {
  if (!lock.tryLock(30_000))
    throw new Problem({
      code: "busy",
      say: {
        en: "The add-on is still busy with what was started before.",
        es: "El complemento todavía está haciendo lo que se empezó antes.",
      },
      safe: { en: "Nothing was done twice.", es: "No se hizo nada dos veces." },
      next: {
        en: "Wait until it is done, then try again.",
        es: "Espere a que termine e inténtelo de nuevo.",
      },
    });
  try {
    return run();
  } finally {
    lock.releaseLock();
  }
};
