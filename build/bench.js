/** `npm run bench`: builds everything, then measures it. */
import { buildAddon, buildNode, buildWorkspace } from "./build.js";

await Promise.all([buildAddon(), buildWorkspace(), buildNode("test/bench/main.ts", ".build/bench.mjs")]);
await import("../.build/bench.mjs");
