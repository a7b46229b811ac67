import { words } from "./words.en.ts";

export { words };
export type PlanWords = typeof words;
