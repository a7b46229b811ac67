/**
 * Makes what ships (dist/) and what the local Workspace runs (.build/). Google takes one script without modules, so the
 * add-on becomes one IIFE, and each function that src/addon/main.ts exports gets a global stub: no other name is global.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const at = (...parts) => join(root, ...parts);
/** MIT asks for a notice in every copy; NOTICE names all. */
const notice = (parts) => `Student Work Review, MIT licence. Contains ${parts}, MIT licence.`;
const shared = { absWorkingDir: root, bundle: true, logLevel: "warning", charset: "utf8" };
const browser = {
  ...shared,
  format: "iife",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  minify: true,
  write: false,
};

const exportsOf = async (entry) => {
  const probe = await build({
    ...shared,
    entryPoints: [entry],
    format: "esm",
    write: false,
    metafile: true,
    outdir: ".",
  });
  return Object.values(probe.metafile.outputs)[0].exports;
};

/** dist/Code.js: target es2020 is what Apps Script's V8 parses; class fields and static blocks are lowered. */
const buildCode = async () => {
  const entry = "src/addon/main.ts";
  const names = (await exportsOf(entry)).sort();
  const result = await build({
    ...shared,
    entryPoints: [entry],
    format: "iife",
    globalName: "studentWorkReview",
    target: "es2020",
    minify: true,
    write: false,
    legalComments: "none",
  });
  // Google finds functions by their top-level declarations; each hands over to what the bundle's one closure made.
  const bundle = result.outputFiles[0].text
    .replace(/^"use strict";/, "")
    .replace(/^var studentWorkReview=/, "")
    .trim()
    .replace(/;$/, "");
  const stubs = names.map((name) => `function ${name}(){return ${name}.made.apply(null,arguments)}`);
  const links = names.map((name) => `${name}.made=bundle.${name};`);
  return `/* ${notice("Valibot, (c) Fabian Hiller")} */\n${stubs.join("\n")}\n(function(bundle){${links.join("")}})(${bundle});\n`;
};

/** A page speaks one language: whatever names a file of words gets that of `language`, and the others are left out. */
const oneLanguage = (language) => ({
  name: "one-language",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\.[a-z]{2}\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\.[a-z]{2}\.ts$/, `.${language}.ts`)),
    })),
});

/** A script that a page fetches draws with the Preact which is there already. */
const pageJsx = {
  name: "page-jsx",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^preact\/jsx-runtime$/ }, () => ({ path: at("src/sidebar/fetched/page-jsx.ts") })),
};

const bundleText = async (entry, language, plugins = []) =>
  (await build({ ...browser, entryPoints: [entry], plugins: [oneLanguage(language), ...plugins] })).outputFiles[0].text;
const styleText = async (entry) =>
  (await build({ ...shared, entryPoints: [entry], minify: true, write: false })).outputFiles[0].text;

/** "</script" inside the code would end it early. */
const element = (script) => `<script>${script.replace(/<\/script/gi, "<\\/script")}</script>`;

/** One HTML file with nothing to fetch. */
const inlined = (html, language, script, style) =>
  readFileSync(at(html), "utf8")
    .replace('<html lang="en"', () => `<!-- ${notice("Preact, (c) Jason Miller")} --><html lang="${language}"`)
    .replace("<!--style-->", () => `<style>${style}</style>`)
    .replace("<!--script-->", () => element(script));

/** What the build itself needs of the sources. */
const readCore = async () => {
  const entry = `export { protocols } from "./src/core/protocol/library/library.ts"; export { inLanguage, languages } from "./src/core/language.ts";`;
  const stdin = { contents: entry, resolveDir: root, loader: "ts" };
  const { outputFiles } = await build({ ...shared, stdin, format: "esm", write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
};

/** Scripts that a page fetches when it needs them; `head`: a notice that the licence of what is inside asks for. */
const fetched = [
  { name: "Pasted", script: "src/sidebar/pasted/main.tsx", head: "" },
  {
    name: "Insights",
    script: "src/sidebar/insights/main.tsx",
    head: "/* Student Work Review, MIT licence. Contains @orama/stemmers, Copyright 2023 OramaSearch Inc., Apache License 2.0 (http://www.apache.org/licenses/LICENSE-2.0), without warranties of any kind. */\n",
  },
];

/** Name of the page in dist/, its script and its frame. Each is made once a language. */
const pages = [
  { name: "Plan", script: "src/sidebar/plan/main.tsx", html: "src/sidebar/sidebar.html" },
  {
    name: "Summarize",
    script: "src/sidebar/summarize/main.tsx",
    html: "src/sidebar/sidebar.html",
    style: "src/sidebar/summarize/summarize.css",
  },
  {
    name: "Change",
    script: "src/sidebar/change/main.tsx",
    html: "src/sidebar/sidebar.html",
    style: "src/sidebar/change/change.css",
  },
  {
    name: "Compare",
    script: "src/sidebar/compare/main.tsx",
    html: "src/sidebar/sidebar.html",
    style: "src/sidebar/compare/compare.css",
  },
  {
    name: "Rate",
    script: "src/sidebar/rate/main.tsx",
    html: "src/sidebar/sidebar.html",
    style: "src/sidebar/rate/rate.css",
  },
  {
    name: "Reveal",
    script: "src/sidebar/reveal/main.tsx",
    html: "src/sidebar/sidebar.html",
    style: "src/sidebar/reveal/reveal.css",
  },
  {
    name: "Choose",
    script: "src/sidebar/protocols/main.tsx",
    html: "src/sidebar/sidebar.html",
    style: "src/sidebar/protocols/protocols.css",
  },
  {
    name: "Rubric",
    script: "src/sidebar/rubric/main.tsx",
    html: "src/sidebar/sidebar.html",
    style: "src/sidebar/rubric/rubric.css",
  },
  { name: "Picker", script: "src/sidebar/picker.ts", html: "src/sidebar/picker.html" },
];

export const buildAddon = async () => {
  rmSync(at("dist"), { recursive: true, force: true });
  mkdirSync(at("dist"), { recursive: true });
  const [{ protocols, inLanguage, languages }, code] = await Promise.all([readCore(), buildCode()]);
  writeFileSync(at("dist/Code.js"), code);
  for (const language of languages) {
    // The protocols as data. Google takes only scripts and HTML files: JSON in an .html file.
    const library = JSON.stringify(inLanguage(protocols, language)).replace(/</g, "\\u003c");
    writeFileSync(at(`dist/Protocols-${language}.html`), library);
    for (const { name, script, head } of fetched)
      writeFileSync(
        at(`dist/${name}-${language}.html`),
        element(head + (await bundleText(script, language, [pageJsx]))),
      );
    for (const { name, script, html, style = "src/sidebar/sidebar.css" } of pages)
      writeFileSync(
        at(`dist/${name}-${language}.html`),
        inlined(html, language, await bundleText(script, language), await styleText(style)),
      );
  }
  copyFileSync(at("appsscript.json"), at("dist/appsscript.json"));
};

/** Node bundles keep their packages outside, so that IronCalc finds its own file beside it. */
export const buildNode = (entry, outfile) =>
  build({
    ...shared,
    entryPoints: [entry],
    outfile,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
  });

export const buildWorkspace = async () => {
  mkdirSync(at(".build"), { recursive: true });
  await Promise.all([
    buildNode("src/local/main.ts", ".build/workspace.mjs"),
    build({ ...browser, entryPoints: ["src/local/page/main.tsx"], outfile: ".build/page.js", write: true }),
    build({ ...shared, entryPoints: ["src/local/page/page.css"], outfile: ".build/page.css", minify: true }),
  ]);
  copyFileSync(at("src/local/page/page.html"), at(".build/page.html"));
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await buildAddon();
  if (!process.argv.includes("--addon-only")) await buildWorkspace();
}
