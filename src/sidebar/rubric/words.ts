import { words } from "./words.en.ts";

export { words };
export type RubricWords = typeof words;
