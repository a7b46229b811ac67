/** Applies Google's `fields` masks: a named field takes the new value, or goes back to its default when there is none. */
import { badRequest } from "../api-error.ts";
import { checkMask, maskPaths } from "../fields.ts";

interface Json {
  readonly [key: string]: unknown;
}
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function setPath(old: unknown, value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  if (old === undefined && value === undefined) return undefined;
  const changed: Record<string, unknown> = isObject(old) ? { ...old } : {};
  const inner = setPath(changed[name], isObject(value) ? value[name] : undefined, rest);
  if (inner === undefined) delete changed[name];
  else changed[name] = inner;
  return changed;
}

export interface StyleMask {
  /** Whether the mask says something about this field of the first level. */
  has(name: string): boolean;
  /** `old` with the masked fields of the request's style. */
  apply<Style extends object>(old: Style): Style;
}

/**
 * Reads a request's mask. `readOnly` are fields that Google answers with but does not let anybody set.
 * Throws ApiError 400 when the mask is missing, names a field that is not there, or names a read-only one.
 */
export function styleMask(
  schema: string,
  style: object | undefined,
  fields: string | undefined,
  readOnly: readonly string[] = [],
): StyleMask {
  if (!fields) {
    throw badRequest("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  checkMask("docs", schema, fields);
  const paths = maskPaths(fields);
  const all = paths.includes("*");
  const top = new Set(paths.map((path) => path.split(".")[0]!));
  const fixed = readOnly.find((name) => top.has(name));
  if (fixed) throw badRequest(`The field '${fixed}' is read-only.`);
  return {
    has: (name) => all || top.has(name),
    apply<Style extends object>(old: Style): Style {
      if (!all) return paths.reduce<unknown>((changed, path) => setPath(changed, style, path.split(".")), old) as Style;
      const kept = readOnly.filter((name) => name in old).map((name) => [name, (old as Json)[name]]);
      return { ...style, ...Object.fromEntries(kept) } as Style;
    },
  };
}
