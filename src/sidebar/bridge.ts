/** The server as the browser sees it: typed from the server's own list, every function answers with a value, none throws. */
import type { Server } from "../contract/server.ts";
import type { ProblemText } from "../core/problem.ts";

export type RemoteServer = {
  readonly [K in keyof Server]: (...args: Parameters<Server[K]>) => Promise<ReturnType<Server[K]>>;
};

/** `google.script.run`, as far as it is used here. */
export interface ScriptRun {
  withSuccessHandler(done: (answer: unknown) => void): ScriptRun;
  withFailureHandler(failed: () => void): ScriptRun;
}
type Callable = Readonly<Record<string, (...args: readonly unknown[]) => void>>;

/** Longer than any of our calls takes, so that a lost connection does not leave the user waiting for ever. */
const patienceMs = 120_000;

const isAnswer = (answer: unknown): boolean => typeof answer === "object" && answer !== null && "ok" in answer;

/** `silent` is the answer where none came: no connection, no rights, an exception on the way. */
export const connect = (run: () => ScriptRun, silent: ProblemText): RemoteServer => {
  const ask = (name: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve) => {
      const settle = (answer: unknown) => {
        clearTimeout(timer);
        resolve(isAnswer(answer) ? answer : { ok: false, problem: silent });
      };
      const fail = () => settle(null);
      const timer = setTimeout(fail, patienceMs);
      try {
        const runner = run().withSuccessHandler(settle).withFailureHandler(fail);
        (runner as unknown as Callable)[name]!(...args);
      } catch {
        fail(); // google.script.run itself is missing or broken, which is the same to the user
      }
    });
  return new Proxy({} as RemoteServer, {
    get:
      (_, name) =>
      (...args: readonly unknown[]) =>
        ask(String(name), args),
  });
};
