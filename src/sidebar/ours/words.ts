import { words } from "./words.en.ts";

export { words };
export type OursWords = typeof words;
