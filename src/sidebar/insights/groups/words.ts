import { words } from "./words.en.ts";

export { words };
