/** What is pushed to Google, read from dist/: the script and its HTML files by name without extension. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

export interface Shipped {
  readonly code: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Throws Error, in a sentence for people, where nothing was built yet. */
export const readShipped = (root: string): Shipped => {
  const dist = join(root, "dist");
  try {
    const names = readdirSync(dist).filter((name) => name.endsWith(".html"));
    return {
      code: readFileSync(join(dist, "Code.js"), "utf8"),
      files: Object.fromEntries(names.map((name) => [basename(name, ".html"), readFileSync(join(dist, name), "utf8")])),
    };
  } catch {
    throw new Error(`${join("dist", "Code.js")} is missing. Run "npm run build" first.`);
  }
};
