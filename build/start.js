/** `npm start`: builds what ships and the local Workspace, then runs it. */
import { buildAddon, buildWorkspace } from "./build.js";

await Promise.all([buildAddon(), buildWorkspace()]);
await import("../.build/workspace.mjs");
