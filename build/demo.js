/** `npm run demo`: builds the add-on, then plays the main job on it without a browser. */
import { buildAddon, buildNode } from "./build.js";

await Promise.all([buildAddon(), buildNode("src/local/demo/main.ts", ".build/demo.mjs")]);
await import("../.build/demo.mjs");
