/** Google's `fields`: the masks that say which fields an update changes, and which part of an answer is wanted. */
import { badRequest } from "./api-error.ts";
import { type Api, type JsonSchema, schemaOf } from "./schema.ts";

/** A mask as a tree; a node without children means all that is below it. */
interface MaskNode {
  readonly children: Map<string, MaskNode>;
}
const newNode = (): MaskNode => ({ children: new Map() });

function child(node: MaskNode, name: string): MaskNode {
  const found = node.children.get(name) ?? newNode();
  node.children.set(name, found);
  return found;
}

/** list = path ("," path)*; path = name (("." | "/") name)* ["(" list ")"] */
function parse(mask: string): MaskNode {
  const tokens = mask.match(/[^\s,()./]+|[,()./]/g) ?? [];
  const root = newNode();
  let at = 0;
  const refuse = () => badRequest(`Invalid field selection ${mask}`);
  const list = (node: MaskNode): void => {
    for (;;) {
      let here = node;
      for (;;) {
        const name = tokens[at++];
        if (name === undefined || /^[,()./]$/.test(name)) throw refuse();
        here = child(here, name);
        if (tokens[at] !== "." && tokens[at] !== "/") break;
        at++;
      }
      if (tokens[at] === "(") {
        at++;
        list(here);
        if (tokens[at++] !== ")") throw refuse();
      }
      if (tokens[at] !== ",") return;
      at++;
    }
  };
  list(root);
  if (at < tokens.length) throw refuse();
  return root;
}

/** "a,b/c,d(e,f)" -> ["a", "b.c", "d.e", "d.f"]. Throws ApiError 400 where the mask cannot be read. */
export function maskPaths(mask: string): string[] {
  const walk = (node: MaskNode, prefix: string): string[] =>
    [...node.children].flatMap(([name, below]) =>
      below.children.size === 0 ? [prefix + name] : walk(below, `${prefix}${name}.`),
    );
  return walk(parse(mask), "");
}

/** The schema below, with references followed and lists entered. */
function resolve(api: Api, schema: JsonSchema | undefined): JsonSchema | undefined {
  if (schema?.$ref) return resolve(api, schemaOf(api, schema.$ref.slice("#/$defs/".length)));
  if (schema?.items) return resolve(api, schema.items);
  return schema;
}

function below(schema: JsonSchema, name: string): JsonSchema | undefined {
  const own = schema.properties?.[name];
  if (own) return own;
  return typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
}

/**
 * Throws ApiError 400 where a path of `mask` names no field of `schema` (such as "TextStyle"), or the mask is empty.
 * "*" stands for every field.
 */
export function checkMask(api: Api, schema: string, mask: string): void {
  const walk = (at: JsonSchema | undefined, node: MaskNode, path: string): void => {
    for (const [name, children] of node.children) {
      const here = resolve(api, at);
      const full = path + name;
      if (name === "*") {
        for (const each of Object.values(here?.properties ?? {})) walk(each, children, `${full}.`);
        continue;
      }
      const next = here && below(here, name);
      if (!next)
        throw badRequest(
          api === "drive"
            ? `Invalid field selection ${full}`
            : `Error expanding 'fields' parameter. Cannot find matching fields for path '${full}'.`,
        );
      walk(next, children, `${full}.`);
    }
  };
  walk(schemaOf(api, schema), parse(mask), "");
}

/** The part of `json` that `mask` asks for, as in Google's partial responses. Lists are entered. */
export function applyFields(mask: string, json: object): object {
  const pick = (node: MaskNode, value: unknown): unknown => {
    if (node.children.size === 0) return value;
    if (Array.isArray(value)) return value.map((each) => pick(node, each));
    if (typeof value !== "object" || value === null) return value;
    const every = node.children.get("*");
    const picked: Record<string, unknown> = {};
    for (const [name, each] of Object.entries(value)) {
      const wanted = node.children.get(name) ?? every;
      if (wanted) picked[name] = pick(wanted, each);
    }
    return picked;
  };
  return pick(parse(mask), json) as object;
}
