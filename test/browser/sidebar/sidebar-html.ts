/** The sidebar's HTML as it ships: bundled, minified and inlined. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { StartData } from "../../../src/contract/server.ts";

const root = process.cwd();

const text = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  return outputFiles[0]!.text;
};

const inlined = async (html: string, script: string): Promise<string> => {
  const [code, style] = await Promise.all([text(`src/sidebar/${script}`), text("src/sidebar/sidebar.css")]);
  return readFileSync(join(root, "src/sidebar", html), "utf8")
    .replace("<!--style-->", () => `<style>${style}</style>`)
    .replace("<!--script-->", () => `<script>${code.replace(/<\/script/gi, "<\\/script")}</script>`);
};

export const sidebarHtml = (): Promise<string> => inlined("sidebar.html", "main.tsx");
export const pickerHtml = (): Promise<string> => inlined("picker.html", "picker.ts");

/** As the server does before it shows the sidebar. */
export const withStartData = (html: string, start: StartData): string =>
  html.replace('"__START__"', () => JSON.stringify(start).replace(/</g, "\\u003c"));
