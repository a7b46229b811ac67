import { fold } from "../pasted/fold.ts";

/** A kebab-case id from a title, and none of `taken`: "Paso 1: ¿Qué vemos?" -> "paso-1-que-vemos". */
export const freshId = (title: string, taken: ReadonlySet<string>, fallback = "segment"): string => {
  const words = fold(title).match(/[a-z0-9]+/g) ?? [];
  const id = words.slice(0, 8).join("-").slice(0, 60) || fallback;
  let fresh = id;
  for (let copy = 2; taken.has(fresh); copy++) fresh = `${id}-${copy}`;
  return fresh;
};
