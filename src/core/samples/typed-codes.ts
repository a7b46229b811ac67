/** Codes of samples as people type them again. */
import { fold } from "../pasted/fold.ts";

/** "S01", "s 1", "S-01" and "S1" are the same. */
const loose = (code: string): string =>
  fold(code)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/(^|\D)0+(?=\d)/g, "$1");

/** Finds the code that a text stands for. Two codes that only differ in what people type loosely must be typed exactly. */
export const codeFinder = (codes: readonly string[]): ((typed: string) => string | undefined) => {
  const exact = new Map(codes.map((code) => [code.toLowerCase(), code]));
  const loosely = new Map<string, string | undefined>();
  for (const code of codes) loosely.set(loose(code), loosely.has(loose(code)) ? undefined : code);
  return (typed) => exact.get(typed.trim().toLowerCase()) ?? loosely.get(loose(typed));
};
