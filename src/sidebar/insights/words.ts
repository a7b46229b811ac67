import { words } from "./words.en.ts";

export { words };
export type InsightWords = typeof words;
