import { words } from "./words.en.ts";

export { words };
export type ChangeWords = typeof words;
