import { words } from "./words.en.ts";

export { words };
export type RateWords = typeof words;
