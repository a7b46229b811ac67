import type { HostAnswer, HostCalls, HostError } from "../host-calls.ts";

/** How much a script may do: nothing while it loads, a menu in onOpen (AuthMode.NONE), all in a click or call. */
export type Rights = "loading" | "menu" | "full";
export type Members = Readonly<Record<string, unknown>>;

/** What the services of the prelude are made with. */
export interface Kit {
  readonly host: <K extends keyof HostCalls>(name: K, ...args: Parameters<HostCalls[K]>) => ReturnType<HostCalls[K]>;
  /** An object with these members and no others: another name throws and says so. Its functions check the rights. */
  readonly service: (name: string, members: Members) => object;
  readonly enumeration: (name: string, names: readonly string[]) => Readonly<Record<string, object>>;
  /** An error named as Apps Script names those of its services. */
  readonly exception: (message: string) => Error;
  readonly define: (name: string, value: unknown) => void;
  readonly setRights: (rights: Rights) => void;
}

/** Runs inside the context: its text is all that is used, so it stands alone. */
export const makeKit = (rawHost: (json: string) => string): Kit => {
  let rights: Rights = "loading";
  const allowedAlways = /^(console|Logger)\./;
  const allowedInOnOpen = /^((DocumentApp|SpreadsheetApp)\.getUi$|Ui\.create|Menu\.|Session\.|Utilities\.)/;

  const failure = ({ name, message, details }: HostError): Error => {
    const error = new Error(message);
    error.name = name;
    return details === undefined ? error : Object.assign(error, { details });
  };
  const exception = (message: string) => failure({ name: "Exception", message });

  const ask = (name: string, args: readonly unknown[]) => {
    const answer = JSON.parse(rawHost(JSON.stringify([name, ...args]))) as HostAnswer;
    if ("error" in answer) throw failure(answer.error);
    return answer.value;
  };
  /** Apps Script's built-in services read a file once, too; what the script itself writes makes them read again. */
  const read = new Map<string, unknown>();
  const host = (name: string, ...args: readonly unknown[]) => {
    if (/^open(File|Document|Spreadsheet|Cells)$/.test(name)) {
      const key = [name, ...args].join(" ");
      if (!read.has(key)) read.set(key, ask(name, args));
      return read.get(key);
    }
    if (name.startsWith("write") || (name === "api" && !/\.(get|list)$/.test(String(args[0])))) read.clear();
    return ask(name, args);
  };

  const permit = (path: string) => {
    if (rights === "full" || allowedAlways.test(path) || (rights === "menu" && allowedInOnOpen.test(path))) return;
    const why = rights === "loading" ? "while the script loads" : "in onOpen, which runs with AuthMode.NONE";
    throw exception(`You do not have permission to call ${path} ${why}.`);
  };

  const service: Kit["service"] = (name, members) => {
    const own: Record<string | symbol, unknown> = Object.assign(Object.create(null), { toString: () => name });
    for (const [key, member] of Object.entries(members)) {
      own[key] =
        typeof member !== "function"
          ? member
          : (...args: unknown[]) => {
              permit(`${name}.${key}`);
              return member(...args);
            };
    }
    return new Proxy(own, {
      get: (target, key) => {
        // JSON.stringify and await look for these two on any object.
        if (typeof key === "symbol" || key in target || key === "toJSON" || key === "then") return target[key];
        throw new Error(`The local Workspace does not have ${name}.${key}.`);
      },
      set: (_, key) => {
        throw new Error(`${name}.${String(key)} cannot be set.`);
      },
    });
  };

  const enumeration: Kit["enumeration"] = (name, names) =>
    service(name, Object.fromEntries(names.map((each) => [each, Object.freeze({ toString: () => each })]))) as Readonly<
      Record<string, object>
    >;

  return {
    host: host as Kit["host"],
    service,
    enumeration,
    exception,
    define: (name, value) => Object.defineProperty(globalThis, name, { value, writable: true, configurable: true }),
    setRights: (next) => {
      rights = next;
    },
  };
};
