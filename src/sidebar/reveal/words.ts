import { words } from "./words.en.ts";

export { words };
export type RevealWords = typeof words;
