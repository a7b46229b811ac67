import { words } from "./words.en.ts";

export { words };
export type SummarizeWords = typeof words;
