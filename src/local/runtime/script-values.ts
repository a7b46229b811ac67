/**
 * What google.script.run carries: numbers, strings, booleans, null, arrays and plain objects. One function for all three
 * places that must agree: arguments as they leave a frame, arguments as they reach a run, and return values.
 */

/**
 * Returns a copy of `value` as the other side would receive it: undefined becomes null in arrays and is left out of
 * objects. Throws a TypeError in Google's words for anything else (Date, function, Map, DOM element, Promise, bigint ...),
 * and for an object that holds itself. `above` are the objects around `value`.
 * Stands alone, because its text also runs inside scripts' contexts and frames.
 */
export function scriptValue(value: unknown, property = "value", above: readonly object[] = []): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "object" && !above.includes(value)) {
    const around = [...above, value];
    if (Array.isArray(value)) {
      return Array.from(value, (item, index) => scriptValue(item, `${property}[${index}]`, around));
    }
    // A plain object of any realm: its prototype is null or an Object.prototype, which itself has none.
    const prototype: unknown = Object.getPrototypeOf(value);
    if (
      prototype === null ||
      (Object.getPrototypeOf(prototype) === null && "hasOwnProperty" in (prototype as object))
    ) {
      const copy: Record<string, unknown> = {};
      for (const [key, item] of Object.entries(value)) {
        if (item !== undefined) copy[key] = scriptValue(item, `${property}.${key}`, around);
      }
      return copy;
    }
  }
  throw new TypeError(`Failed due to illegal value in property: ${property}`);
}
