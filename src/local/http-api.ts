/** Google's REST paths over HTTP, as its own clients ask them: for tests, and for looking in from outside. */
import { ApiError, badRequest, notSupported } from "./api-error.ts";
import { isRepeated, type MethodInfo, methods } from "./schema.ts";
import type { Caller, Workspace } from "./workspace.ts";

export interface HttpRequest {
  readonly method: string;
  /** Percent-encoded, without the query: "/v1/documents/ID:batchUpdate". */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string | null;
}
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Route {
  readonly name: string;
  readonly info: MethodInfo;
  readonly pattern: RegExp;
  /** Names of path parameters in the order of the pattern's groups. */
  readonly names: readonly string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "v1/documents/{documentId}:batchUpdate" -> ^/v1/documents/([^/]+):batchUpdate$ */
function routeOf([name, info]: [string, MethodInfo]): Route {
  const parts = info.path.split(/\{\+?(\w+)\}/);
  const pattern = parts.map((part, index) => (index % 2 === 0 ? escaped(part) : "([^/]+)")).join("");
  return { name, info, pattern: new RegExp(`^/${pattern}$`), names: parts.filter((_, index) => index % 2 === 1) };
}

/** Longest fixed text first: "files/generateIds" before "files/{fileId}". */
const routes: readonly Route[] = [...methods]
  .map(routeOf)
  .sort((a, b) => a.names.length - b.names.length || b.pattern.source.length - a.pattern.source.length);

const googlePaths = /^\/(v1\/documents|v4\/spreadsheets|drive\/v3|upload\/drive\/v3)(\/|$)/;

function callerFrom(authorization: HttpRequest["headers"][string]): Caller {
  const match = /^Bearer (person|addon):(\S+)$/.exec(String(authorization ?? ""));
  if (!match) throw new ApiError(401, "authError", "Request had invalid authentication credentials.");
  return { via: match[1] as Caller["via"], account: match[2]! };
}

function typed(name: string, text: string, type: string): unknown {
  const refuse = () => badRequest(`Invalid value at '${name}' (${type}), "${text}"`);
  switch (type) {
    case "boolean":
      if (text !== "true" && text !== "false") throw refuse();
      return text === "true";
    case "integer":
    case "number":
      if (text.trim() === "" || Number.isNaN(Number(text))) throw refuse();
      return Number(text);
    default:
      return text;
  }
}

function paramsFrom({ info, pattern, names }: Route, { path, query }: HttpRequest): Record<string, unknown> {
  const params: Record<string, unknown> = {};
  for (const [name, text] of query) {
    if (name === "prettyPrint" || (name === "alt" && text === "json")) continue;
    if (name === "alt") throw notSupported(`alt=${text}`);
    params[name] = isRepeated(name) ? query.getAll(name) : typed(name, text, info.parameters[name]?.type ?? "string");
  }
  pattern
    .exec(path)!
    .slice(1)
    .forEach((text, index) => {
      const name = names[index]!;
      params[name] = typed(name, decoded(text), info.parameters[name]?.type ?? "string");
    });
  return params;
}

/** A percent-encoded part of a path as text. Throws ApiError 400. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badRequest(`Invalid path: ${text}`);
  }
}

function bodyFrom(text: string | null): unknown {
  if (text === null || text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ApiError(400, "parseError", `Invalid JSON payload received. ${(error as Error).message}`);
  }
}

function answer(workspace: Workspace, request: HttpRequest): unknown {
  const caller = callerFrom(request.headers.authorization);
  if (request.path.startsWith("/upload/")) throw notSupported("uploading content");
  const route = routes.find(({ info, pattern }) => info.httpMethod === request.method && pattern.test(request.path));
  if (!route) throw new ApiError(404, "notFound", `There is no ${request.method} ${request.path}.`);
  return workspace.call(caller, route.name, paramsFrom(route, request), bodyFrom(request.body));
}

const json = (status: number, value: unknown): HttpAnswer => ({
  status,
  headers: { "content-type": "application/json; charset=UTF-8" },
  body: JSON.stringify(value),
});

/** Answers a request to one of Google's paths, refusals as Google's JSON; null where the path is none of Google's. */
export function handleGoogleApi(workspace: Workspace, request: HttpRequest): HttpAnswer | null {
  if (!googlePaths.test(request.path)) return null;
  try {
    return json(200, answer(workspace, request));
  } catch (error) {
    if (error instanceof ApiError) return json(error.code, error);
    return json(500, new ApiError(500, "backendError", String(error)));
  }
}
