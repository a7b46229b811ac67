/** axe-core over the page and every frame in it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(join(process.cwd(), "package.json")).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** WCAG 2.2 A and AA: a line for each rule that is broken and where. */
export const violations = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const frame of page.frames()) {
    await frame.evaluate(axe);
    const broken = await frame.evaluate(async (runOnly) => {
      const run = (
        globalThis as unknown as {
          axe: {
            run(at: Document, options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
          };
        }
      ).axe;
      const { violations: list } = await run.run(document, { runOnly, iframes: false });
      return list.map((one) => `${one.id}: ${one.nodes.map((node) => String(node.target)).join(" | ")}`);
    }, tags);
    found.push(...broken);
  }
  return found;
};
