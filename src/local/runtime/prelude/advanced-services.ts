import type { Kit } from "./kit.ts";

/**
 * Docs, Sheets and Drive as Apps Script's advanced services: positional arguments, then optional parameters.
 * Runs inside the context: its text is all that is used, so it stands alone.
 */
export const defineAdvancedServices = ({ host, service, define, exception }: Kit): void => {
  /** Arguments in their order. A trailing "..." is the object of further parameters, which may be left out. */
  const methods: Readonly<Record<string, readonly string[]>> = {
    "Docs.Documents.get": ["documentId", "..."],
    "Docs.Documents.batchUpdate": ["body", "documentId", "..."],
    "Docs.Documents.create": ["body", "..."],
    "Sheets.Spreadsheets.get": ["spreadsheetId", "..."],
    "Sheets.Spreadsheets.batchUpdate": ["body", "spreadsheetId", "..."],
    "Sheets.Spreadsheets.create": ["body", "..."],
    "Sheets.Spreadsheets.Values.get": ["spreadsheetId", "range", "..."],
    "Sheets.Spreadsheets.Values.append": ["body", "spreadsheetId", "range", "..."],
    "Sheets.Spreadsheets.Values.update": ["body", "spreadsheetId", "range", "..."],
    "Drive.Files.create": ["body", "media?", "..."],
    "Drive.Files.get": ["fileId", "..."],
    "Drive.Files.list": ["..."],
    "Drive.Files.update": ["body", "fileId", "media?", "..."],
    "Drive.Files.copy": ["body", "fileId", "..."],
    "Drive.Permissions.create": ["body", "fileId", "..."],
  };

  const call = (path: string, names: readonly string[], args: readonly unknown[]) => {
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
    // Docs.Documents.batchUpdate is the REST method docs.documents.batchUpdate.
    const method = path.replace(/(^|\.)[A-Z]/g, (start) => start.toLowerCase());
    return host("api", method, params, body);
  };

  type Tree = { [name: string]: Tree | ((...args: unknown[]) => unknown) };
  const tree: Tree = {};
  for (const [path, names] of Object.entries(methods)) {
    const steps = path.split(".");
    const last = steps.pop()!;
    let node = tree;
    for (const step of steps) {
      node[step] ??= {};
      node = node[step] as Tree;
    }
    node[last] = (...args) => call(path, names, args);
  }
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
  for (const [name, node] of Object.entries(tree)) define(name, grow(name, node as Tree));
};
