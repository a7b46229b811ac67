/**
 * Google's own API schemas, and requests and answers held against them. What Google would refuse for its form alone
 * (an unknown name, a wrong type, a missing path parameter) is refused here, before any service sees it; an answer that
 * does not fit its schema is a mistake of the local Workspace and ends the call.
 */
import { Ajv2020, type ErrorObject, type SchemaObject, type ValidateFunction } from "ajv/dist/2020.js";
import docs from "../../test/google-api-schemas/docs.v1.json" with { type: "json" };
import drive from "../../test/google-api-schemas/drive.v3.json" with { type: "json" };
import sheets from "../../test/google-api-schemas/sheets.v4.json" with { type: "json" };
import { badRequest, notSupported } from "./api-error.ts";

export type Api = "docs" | "sheets" | "drive";

export interface ParameterInfo {
  readonly type: "string" | "integer" | "boolean" | "number";
  readonly location: "path" | "query";
  readonly required?: boolean;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}
export interface MethodInfo {
  readonly api: Api;
  readonly httpMethod: string;
  /** From the host's root, such as "drive/v3/files/{fileId}". */
  readonly path: string;
  readonly parameters: Readonly<Record<string, ParameterInfo>>;
  /** Names of schemas. */
  readonly request?: string;
  readonly response?: string;
  /** OAuth scopes of which one suffices. */
  readonly scopes: readonly string[];
}
/** The part of JSON Schema that Google's schemas use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
}
interface ApiSchemas {
  readonly $id: string;
  readonly servicePath: string;
  readonly methods: Readonly<Record<string, Omit<MethodInfo, "api">>>;
  readonly $defs: Readonly<Record<string, JsonSchema>>;
}

const apis: Readonly<Record<Api, ApiSchemas>> = {
  docs: docs as unknown as ApiSchemas,
  sheets: sheets as unknown as ApiSchemas,
  drive: drive as unknown as ApiSchemas,
};

/** Every REST method of Docs, Sheets and Drive by its name, such as "docs.documents.batchUpdate". */
export const methods: ReadonlyMap<string, MethodInfo> = new Map(
  (Object.keys(apis) as Api[]).flatMap((api) =>
    Object.entries(apis[api].methods).map(([name, method]): [string, MethodInfo] => [
      name,
      { ...method, api, path: apis[api].servicePath + method.path },
    ]),
  ),
);

/** Throws ApiError 501 for a method that Google's schemas do not know. */
export function methodInfo(method: string): MethodInfo {
  const info = methods.get(method);
  if (!info) throw notSupported(method);
  return info;
}

/** The schema of that name, such as schemaOf("docs", "TextStyle"); undefined where there is none. */
export const schemaOf = (api: Api, name: string): JsonSchema | undefined => apis[api].$defs[name];

/** Discovery says "repeated" of these; the JSON Schemas have lost that mark. */
const repeatedParameters: ReadonlySet<string> = new Set(["ranges"]);
export const isRepeated = (parameter: string): boolean => repeatedParameters.has(parameter);

/** Parameters of every method. */
const commonParameters: ReadonlySet<string> = new Set(["fields"]);

let ajv: Ajv2020 | undefined;
/** Compiled at first use: a program that never calls a method does not pay for its schema. */
function validator(api: Api, schema: string): ValidateFunction {
  if (!ajv) {
    // Google's schemas are many and right: compiling them quickly counts for more than the last bit of speed in use.
    const quick = { inlineRefs: false, validateSchema: false, code: { optimize: false } };
    ajv = new Ajv2020({ ...quick, allowUnionTypes: true, verbose: true });
    for (const { $id, $defs } of Object.values(apis)) ajv.addSchema({ $id, $defs } as SchemaObject);
  }
  const ref = `${apis[api].$id}#/$defs/${schema}`;
  const validate = ajv.getSchema(ref);
  if (!validate) throw new Error(`Google's schemas have no ${ref}.`);
  return validate;
}

/** "/requests/0/insertText" -> "requests[0].insertText" */
const googlePath = (pointer: string): string =>
  pointer
    .slice(1)
    .replace(/\/(\d+)(?=\/|$)/g, "[$1]")
    .replace(/\//g, ".");

const typeNames: Readonly<Record<string, string>> = {
  string: "TYPE_STRING",
  integer: "TYPE_INT32",
  number: "TYPE_DOUBLE",
  boolean: "TYPE_BOOL",
};

function inGooglesWords(error: ErrorObject | undefined): string {
  const path = googlePath(error?.instancePath ?? "");
  if (error?.keyword === "additionalProperties")
    return `Invalid JSON payload received. Unknown name "${error.params.additionalProperty}"${
      path ? ` at '${path}'` : ""
    }: Cannot find field.`;
  const value = JSON.stringify(error?.data) ?? "undefined";
  const shown = value.length > 100 ? `${value.slice(0, 100)}...` : value;
  const wanted = error?.keyword === "type" ? String(error.params.type) : error?.keyword;
  if (error?.keyword === "enum") return `Invalid value at '${path}' (TYPE_ENUM), ${shown}`;
  if (error?.keyword === "minimum" || error?.keyword === "maximum")
    return `Invalid value at '${path}' (TYPE_INT32), ${shown}`;
  return `Invalid value at '${path}' (${typeNames[wanted ?? ""] ?? wanted}), ${shown}`;
}

function checkParameter(name: string, info: ParameterInfo, value: unknown): void {
  const refuse = (type: string) => badRequest(`Invalid value at '${name}' (${type}), ${JSON.stringify(value)}`);
  if (isRepeated(name)) {
    const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!texts.every((text) => typeof text === "string")) throw refuse("TYPE_STRING");
    return;
  }
  const fits = info.type === "integer" ? Number.isInteger(value) : typeof value === info.type;
  if (!fits) throw refuse(typeNames[info.type] ?? info.type);
  if (info.enum && !info.enum.includes(value as string)) throw refuse("TYPE_ENUM");
  if (typeof value === "number" && (value < (info.minimum ?? -Infinity) || value > (info.maximum ?? Infinity)))
    throw refuse(typeNames[info.type] ?? info.type);
}

/**
 * Throws ApiError 400, in Google's words, for a request whose form does not fit Google's schema: an unknown or missing
 * parameter, an unknown name in the body, a wrong type. `body` undefined stands for an empty one.
 */
export function checkMethod(method: string, params: object, body: unknown): void {
  const info = methodInfo(method);
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || commonParameters.has(name)) continue;
    const parameter = info.parameters[name];
    if (!parameter)
      throw badRequest(
        `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
      );
    checkParameter(name, parameter, value);
  }
  for (const [name, { required }] of Object.entries(info.parameters))
    if (required && (params as Record<string, unknown>)[name] === undefined)
      throw badRequest(`Missing required parameter: ${name}`);
  if (info.request === undefined) {
    if (body !== undefined && body !== null) throw badRequest(`${method} takes no request body.`);
    return;
  }
  const validate = validator(info.api, info.request);
  if (!validate(body ?? {})) throw badRequest(inGooglesWords(validate.errors?.[0]));
}

/** Throws Error where an answer of the local Workspace is not what Google's schema says: our mistake, not the caller's. */
export function checkAnswer(method: string, answer: unknown): void {
  const { api, response } = methodInfo(method);
  if (response === undefined) return;
  const validate = validator(api, response);
  if (!validate(answer))
    throw new Error(`The local Workspace gave a wrong answer to ${method}: ${inGooglesWords(validate.errors?.[0])}`);
}
