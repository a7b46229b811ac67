/** The Workspace's own paths: what each takes and answers. Google's paths are handled by http-api.ts. */
import type { IncomingMessage } from "node:http";
import * as v from "valibot";
import { ApiError, badRequest } from "./api-error.ts";
import { decoded } from "./http-api.ts";
import type { FileInfo } from "./page-protocol.ts";
import type { Runtime } from "./runtime/runtime.ts";
import { type Answer, json, readJson } from "./server-request.ts";
import type { Workspace } from "./workspace.ts";

/** The page as it is served. */
export interface Page {
  readonly html: string;
  readonly js: string;
  readonly css: string;
}
export interface Served {
  readonly workspace: Workspace;
  readonly runtime: Runtime;
  readonly page: Page;
}
type Route = (served: Served, request: IncomingMessage, url: URL) => Answer | Promise<Answer>;

const forFile = { account: v.string(), fileId: v.string() };
const openBody = v.object(forFile);
const viewParams = v.object({ ...forFile, filterViewId: v.pipe(v.string(), v.regex(/^-?\d+$/)) });
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const runBody = v.object({
  ...forFile,
  fn: v.string(),
  args: v.array(v.unknown()),
  selection: v.exactOptional(
    v.object({ sheetId: v.pipe(v.number(), v.integer()), row: count, column: count, rows: count, columns: count }),
  ),
});
const newBody = v.object({
  account: v.string(),
  kind: v.picklist(["document", "spreadsheet"]),
  folderId: v.string(),
  name: v.string(),
});
const faultBody = v.object({
  method: v.string(),
  code: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  reason: v.string(),
  message: v.exactOptional(v.string()),
  times: v.pipe(v.number(), v.integer(), v.minValue(1)),
  after: v.exactOptional(v.boolean()),
});

const checked = <Schema extends v.GenericSchema>(schema: Schema, given: unknown): v.InferOutput<Schema> => {
  const result = v.safeParse(schema, given);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw badRequest(`${v.getDotPath(issue) ?? "The body"}: ${issue.message}`);
};
const bodyOf = async <Schema extends v.GenericSchema>(
  request: IncomingMessage,
  schema: Schema,
): Promise<v.InferOutput<Schema>> => checked(schema, await readJson(request));
const paramsOf = <Schema extends v.GenericSchema>(url: URL, schema: Schema): v.InferOutput<Schema> =>
  checked(schema, Object.fromEntries(url.searchParams));

const text = (type: string, body: string): Answer => ({ status: 200, type: `${type}; charset=utf-8`, body });

/** A new file in a folder of this person's, as made by hand. */
const newFile = ({ workspace }: Served, body: v.InferOutput<typeof newBody>): FileInfo => {
  const { account, kind, folderId, name } = body;
  const resource = { name, mimeType: `application/vnd.google-apps.${kind}`, parents: [folderId] };
  const params = { fields: "id", supportsAllDrives: true };
  const { id } = workspace.call({ account, via: "person" }, "drive.files.create", params, resource) as { id: string };
  return workspace.state(account).files.find((file) => file.id === id)!;
};

/** /workspace/export/ID.docx or ID.xlsx, by what the file is. */
const exportFile: Route = async ({ workspace }, _, url) => {
  const [, fileId = "", extension = ""] = /^\/workspace\/export\/([^/]+)\.(docx|xlsx)$/.exec(url.pathname) ?? [];
  const account = url.searchParams.get("account") ?? "";
  const file = await workspace.exportFile({ account, via: "person" }, decoded(fileId));
  if (!file.name.endsWith(`.${extension}`)) throw badRequest(`This file cannot be exported as .${extension}.`);
  const headers = { "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}` };
  return { status: 200, type: file.type, body: file.bytes, headers };
};

const routes: Readonly<Record<string, Route>> = {
  "GET /": ({ page }) => text("text/html", page.html),
  "GET /page.js": ({ page }) => text("text/javascript", page.js),
  "GET /page.css": ({ page }) => text("text/css", page.css),
  "GET /workspace/state": ({ workspace }, _, url) =>
    json(workspace.state(url.searchParams.get("account") ?? workspace.accounts()[0]!.email)),
  "POST /workspace/open": async ({ runtime }, request) => {
    const { account, fileId } = await bodyOf(request, openBody);
    return json(runtime.open(account, fileId));
  },
  "POST /workspace/run": async ({ runtime }, request) => json(runtime.run(await bodyOf(request, runBody))),
  "GET /workspace/filter-view": ({ workspace }, _, url) => {
    const { account, fileId, filterViewId } = paramsOf(url, viewParams);
    return json({ rows: workspace.rowsOfFilterView(account, fileId, Number(filterViewId)) });
  },
  "POST /workspace/undo": async ({ workspace }, request) => {
    const { account, fileId } = await bodyOf(request, openBody);
    return json({ undone: workspace.undo(account, fileId) });
  },
  "POST /workspace/pick": async ({ workspace }, request) => {
    const { account, fileId } = await bodyOf(request, openBody);
    workspace.pick(account, fileId);
    return json({});
  },
  "POST /workspace/new": async (served, request) => json(newFile(served, await bodyOf(request, newBody))),
  "POST /workspace/faults": async ({ workspace }, request) => {
    workspace.addFault(await bodyOf(request, faultBody));
    return json({});
  },
};

/** Answers one of the Workspace's own paths; a HEAD as its GET, of which Node leaves out the body. Rejects with ApiError: 404 for no such path, else what the path refuses. */
export const answerRoute = async (served: Served, request: IncomingMessage, url: URL): Promise<Answer> => {
  const method = request.method === "HEAD" ? "GET" : request.method;
  const route = routes[`${method} ${url.pathname}`];
  if (route) return route(served, request, url);
  if (method === "GET" && url.pathname.startsWith("/workspace/export/")) return exportFile(served, request, url);
  throw new ApiError(404, "notFound", `There is no ${request.method} ${url.pathname}.`);
};
