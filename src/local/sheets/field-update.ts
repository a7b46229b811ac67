/** Updates by field mask, and Google's two ways to say a colour: what is kept is the style, what is read has both. */
import { badRequest } from "../api-error.ts";
import { checkMask, maskPaths } from "../fields.ts";

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const styleKey = (key: string): string =>
  key === "color" || (key.endsWith("Color") && key !== "rgbColor" && key !== "themeColor") ? `${key}Style` : key;
const colourKey = (key: string): string | null => (key.endsWith("olorStyle") ? key.slice(0, -"Style".length) : null);

/** Plain colours turned into colour styles; a colour style that is given as well wins, as at Google. */
export function canonicalColours<T>(value: T): T;
export function canonicalColours(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => canonicalColours(each));
  if (!isObject(value)) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) {
    const style = styleKey(key);
    if (style === key) kept[key] = canonicalColours(each);
    else if (!(style in value)) kept[style] = { rgbColor: each };
  }
  return kept;
}

/** Every colour style with a plain colour beside it, as Google answers. */
export function withPlainColours<T>(value: T): T;
export function withPlainColours(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => withPlainColours(each));
  if (!isObject(value)) return value;
  const shown: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) {
    const plain = colourKey(key);
    if (plain !== null && isObject(each) && each.rgbColor !== undefined) shown[plain] = each.rgbColor;
    shown[key] = withPlainColours(each);
  }
  return shown;
}

/** "backgroundColor.red" is kept as a part of "backgroundColorStyle": the whole colour is then replaced. */
function canonicalPath(path: string): string {
  const parts = path.split(".");
  const at = parts.findIndex((part) => styleKey(part) !== part || colourKey(part) !== null);
  return at < 0 ? path : [...parts.slice(0, at), styleKey(parts[at] ?? "")].join(".");
}

/**
 * The paths of a mask in terms of what is kept. `writable` are the top-level fields that "*" stands for; a path outside
 * them is read-only. Throws ApiError 400 for an empty mask, a path that is not real, and a read-only one.
 */
export function writtenPaths(schema: string, mask: string | undefined, writable: readonly string[]): readonly string[] {
  if (!mask) throw badRequest("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  checkMask("sheets", schema, mask);
  const paths = maskPaths(mask).flatMap((path) => (path === "*" ? writable : path.replace(/\.\*$/, "")));
  for (const path of paths)
    if (!writable.includes(path.split(".")[0] ?? "")) throw badRequest(`Field is read-only or cannot be set: ${path}`);
  return [...new Set(paths.map(canonicalPath))];
}

function setPath(target: Json, source: Json, [key = "", ...rest]: readonly string[]): Json {
  const { [key]: old, ...others } = target;
  const given = source[key];
  if (rest.length === 0) return given === undefined ? others : { ...target, [key]: given };
  const changed = setPath(isObject(old) ? old : {}, isObject(given) ? given : {}, rest);
  return Object.keys(changed).length > 0 ? { ...target, [key]: changed } : others;
}

/** `target` with the masked fields of `source`; a masked field that `source` lacks is cleared. Keys keep their places. */
export function updateFields<T extends object>(target: T, source: object, paths: readonly string[]): T {
  return paths.reduce<Json>((changed, path) => setPath(changed, source as Json, path.split(".")), target as Json) as T;
}
