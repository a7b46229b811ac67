import { words } from "./words.en.ts";

export { words };
export type ProtocolsWords = typeof words;
