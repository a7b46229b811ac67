import { words } from "./words.en.ts";

export { words };
export type CompareWords = typeof words;
