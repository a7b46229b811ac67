/** `npm run demo`: runs the main job, prints each step with its Google calls, and leaves the files as .docx and .xlsx. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gapSentence, trendSentence } from "../../core/trends/wording.ts";
import { createRuntime } from "../runtime/runtime.ts";
import { readShipped } from "../shipped.ts";
import { Workspace } from "../workspace.ts";
import { type DemoStep, facilitator, runDemo } from "./demo.ts";
import { demoOptions, localDate } from "./options.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const told = ({ name, calls }: DemoStep): void => {
  console.log(`${name}: ${calls.length} Google ${calls.length === 1 ? "call" : "calls"}`);
  for (const call of calls) console.log(`    ${call.method} (${call.requestBytes} bytes)`);
};

const demonstrate = async (): Promise<void> => {
  const options = demoOptions(process.argv.slice(2));
  const out = resolve(process.env.INIT_CWD ?? process.cwd(), options.out);
  const workspace = Workspace.open({ dir: null });
  const runtime = createRuntime({ ...readShipped(root), workspace });
  const date = localDate(new Date());
  const { protocolId, language } = options;
  const { files, key, prework, summary } = runDemo({ workspace, runtime, told, date, protocolId, language });

  const rubric = { criteria: summary.criteria };
  console.log("\nWhat the work shows");
  for (const trend of summary.trends.criteria) console.log(`    ${trendSentence(trend, rubric)}`);
  console.log(`    ${gapSentence(summary.trends, rubric)}`);

  mkdirSync(out, { recursive: true });
  console.log("\nFiles");
  const made = [
    files.notes,
    files.sortSheet,
    ...(prework ? [prework] : []),
    key,
    summary.document,
    ...(summary.log ? [summary.log] : []),
  ];
  const person = { account: facilitator, via: "person" as const };
  for (const id of new Set(made.map((file) => file.id))) {
    const { name, bytes } = await workspace.exportFile(person, id);
    const path = join(out, name.replace(/[\\/:*?"<>|]/g, "-"));
    writeFileSync(path, bytes);
    console.log(`    ${path}`);
  }
};

demonstrate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
