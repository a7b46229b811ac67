/** `npm run demo`: runs the main job, prints each step with its Google calls, and leaves the files as .docx and .xlsx. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gapSentence, trendSentence } from "../../core/trends/wording.ts";
import { createRuntime } from "../runtime/runtime.ts";
import { Workspace } from "../workspace.ts";
import { type DemoStep, facilitator, runDemo } from "./demo.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values } = parseArgs({
  options: { out: { type: "string", default: "demo-files" }, protocol: { type: "string", default: "deeper-learning" } },
});
const out = resolve(process.env.INIT_CWD ?? process.cwd(), values.out);
const text = (name: string): string => readFileSync(join(root, "dist", name), "utf8");

const workspace = Workspace.open({ dir: null });
const runtime = createRuntime({
  code: text("Code.js"),
  files: { Sidebar: text("Sidebar.html"), Picker: text("Picker.html") },
  workspace,
});

const told = ({ name, calls }: DemoStep): void => {
  console.log(`${name}: ${calls.length} Google ${calls.length === 1 ? "call" : "calls"}`);
  for (const call of calls) console.log(`    ${call.method} (${call.requestBytes} bytes)`);
};

const date = new Date().toISOString().slice(0, 10);
const { files, key, summary } = runDemo({ workspace, runtime, told, date, protocolId: values.protocol });

const rubric = { criteria: summary.criteria };
console.log("\nWhat the work shows");
for (const trend of summary.trends.criteria) console.log(`    ${trendSentence(trend, rubric)}`);
console.log(`    ${gapSentence(summary.trends, rubric)}`);

mkdirSync(out, { recursive: true });
console.log("\nFiles");
const made = [files.notes, files.sortSheet, key, summary.document, ...(summary.log ? [summary.log] : [])];
const person = { account: facilitator, via: "person" as const };
for (const id of new Set(made.map((file) => file.id))) {
  const { name, bytes } = await workspace.exportFile(person, id);
  const path = join(out, name.replace(/[\\/:*?"<>|]/g, "-"));
  writeFileSync(path, bytes);
  console.log(`    ${path}`);
}
