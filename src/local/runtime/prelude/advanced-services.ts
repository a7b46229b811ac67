import type { Kit } from "./kit.ts";

/** As appsscript.json enables it. */
export interface AdvancedService {
  /** What the script calls it. */
  readonly userSymbol: string;
  /** "docs", "sheets", "drive". */
  readonly serviceId: string;
  readonly version: string;
}

/**
 * Docs, Sheets and Drive as Apps Script's advanced services: positional arguments, then optional parameters. Only those
 * of `services` are there; of one that the local Workspace lacks, whatever is used is said to be missing.
 * Runs inside the context: its text is all that is used, so it stands alone.
 */
export const defineAdvancedServices = (
  { host, service, define, exception }: Kit,
  services: readonly AdvancedService[],
): void => {
  /** Arguments in their order. A trailing "..." is the object of further parameters, which may be left out. */
  const known: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
    "docs v1": {
      "Documents.get": ["documentId", "..."],
      "Documents.batchUpdate": ["body", "documentId", "..."],
      "Documents.create": ["body", "..."],
    },
    "sheets v4": {
      "Spreadsheets.get": ["spreadsheetId", "..."],
      "Spreadsheets.batchUpdate": ["body", "spreadsheetId", "..."],
      "Spreadsheets.create": ["body", "..."],
      "Spreadsheets.Values.get": ["spreadsheetId", "range", "..."],
      "Spreadsheets.Values.append": ["body", "spreadsheetId", "range", "..."],
      "Spreadsheets.Values.update": ["body", "spreadsheetId", "range", "..."],
    },
    "drive v3": {
      "Files.create": ["body", "media?", "..."],
      "Files.get": ["fileId", "..."],
      "Files.list": ["..."],
      "Files.update": ["body", "fileId", "media?", "..."],
      "Files.copy": ["body", "fileId", "..."],
      "Permissions.list": ["fileId", "..."],
      "Permissions.create": ["body", "fileId", "..."],
    },
  };

  /** `path` is what the script wrote, `method` the REST method's name. */
  const call = (path: string, method: string, names: readonly string[], args: readonly unknown[]) => {
    const least = names.filter((name) => name !== "..." && name !== "media?").length;
    if (args.length < least || args.length > names.length) {
      throw exception(`Invalid number of arguments provided to ${path}. Expected ${least}-${names.length} only`);
    }
    const params: Record<string, unknown> = {};
    let body: unknown = null;
    names.forEach((name, index) => {
      const value = args[index];
      if (name === "body") body = value;
      else if (name === "...") Object.assign(params, value);
      else if (name !== "media?") params[name] = value;
      else if (value !== undefined && value !== null) {
        throw new Error(`The local Workspace does not have ${path} with the content of a file.`);
      }
    });
    return host("api", method, params, body);
  };

  type Tree = { [name: string]: Tree | ((...args: unknown[]) => unknown) };
  const grow = (path: string, node: Tree): object =>
    service(
      path,
      Object.fromEntries(
        Object.entries(node).map(([name, child]) => [
          name,
          typeof child === "function" ? child : grow(`${path}.${name}`, child),
        ]),
      ),
    );
  for (const { userSymbol, serviceId, version } of services) {
    const methods = known[`${serviceId} ${version}`];
    const tree: Tree = {};
    for (const [path, names] of Object.entries(methods ?? {})) {
      const steps = path.split(".");
      const last = steps.pop()!;
      let node = tree;
      for (const step of steps) {
        node[step] ??= {};
        node = node[step] as Tree;
      }
      // Docs.Documents.batchUpdate is the REST method docs.documents.batchUpdate.
      const method = `${serviceId}.${path.replace(/(^|\.)[A-Z]/g, (start) => start.toLowerCase())}`;
      node[last] = (...args) => call(`${userSymbol}.${path}`, method, names, args);
    }
    define(userSymbol, grow(methods ? userSymbol : `${userSymbol} ${version}`, tree));
  }
};
