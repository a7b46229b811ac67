/**
 * `npm run bench`: the numbers to hold, measured on the bundle that ships. Counts and sizes are the same on every machine: one that
 * is over makes the command fail. Times are medians of this machine, to be compared by ratio. `-- --json` prints one JSON document.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { facilitator, runDemo } from "../../src/local/demo/demo.ts";
import { createRuntime } from "../../src/local/runtime/runtime.ts";
import { readShipped } from "../../src/local/shipped.ts";
import { type CallRecord, Workspace } from "../../src/local/workspace.ts";
import { measureSidebar, measureStart } from "./browser-times.ts";
import { measureHistory } from "./history-time.ts";
import { buildRequests, largeMeeting, median, requestBytes } from "./large-meeting.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const text = (name: string): string => readFileSync(join(root, "dist", name), "utf8");

const callsOfJobs = () => {
  const workspace = Workspace.open({ dir: null });
  const runtime = createRuntime({ ...readShipped(root), workspace });
  const calls: Record<string, readonly Pick<CallRecord, "method">[]> = {};
  runDemo({
    workspace,
    runtime,
    told: (step) => {
      calls[step.name] = step.calls;
    },
    date: "2026-11-24",
    protocolId: "deeper-learning",
    language: "en",
  });
  const count = (...names: string[]) => names.reduce((sum, name) => sum + (calls[name]?.length ?? 0), 0);
  return {
    counts: {
      createMeeting: count("Make the files", "Fill the sort sheet", "Fill the notes document"),
      prework: count("Make the prework document"),
      identityKey: count("Make the identity key"),
      summarize: count("Summarize the sort"),
    },
    sidebar: sidebarHtml(workspace, runtime),
  };
};

/** The sidebar as Docs would show it, start-up data inlined. */
const sidebarHtml = (workspace: Workspace, runtime: ReturnType<typeof createRuntime>): string => {
  const fileId = workspace.state(facilitator).files.find((file) => file.kind === "document")?.id ?? "";
  const effect = runtime.run({ account: facilitator, fileId, fn: "planMeeting", args: [] }).effects[0];
  if (effect?.kind !== "sidebar") throw new Error("The sidebar did not open.");
  return effect.html;
};

const buildTimes = () => {
  const timed = (times: number) => {
    const meeting = largeMeeting(30 * times, 8, 8);
    const runs = Array.from({ length: 7 }, () => {
      const began = performance.now();
      buildRequests(meeting);
      return performance.now() - began;
    });
    return median(runs);
  };
  buildRequests(largeMeeting(30, 8, 8));
  return { x1: timed(1), x10: timed(10) };
};

/** As Google does at every click, in a context of its own. */
const loadTime = (): number => {
  const code = text("Code.js");
  return median(
    Array.from({ length: 15 }, () => {
      const context = createContext({});
      const began = performance.now();
      runInContext(code, context);
      return performance.now() - began;
    }),
  );
};

const jobs = callsOfJobs();
const payload = requestBytes(buildRequests(largeMeeting(30, 8, 8)));
/** Samples, criteria, readers; bytes to hold. */
const sizes: readonly (readonly [number, number, number, number])[] = [
  [12, 4, 4, 400_000],
  [30, 8, 8, 1_000_000],
  [150, 6, 5, 1_000_000],
  [150, 8, 8, 1_500_000],
];
const sortSheetBytes = sizes.map(
  ([samples, criteria, readers]) => requestBytes(buildRequests(largeMeeting(samples, criteria, readers))).sortSheet,
);
const build = buildTimes();
/** The largest of the pages. */
const sidebar = text("Plan-en.html");
/** Comes while the server summarizes. */
const insights = text("Insights-en.html");
const report = {
  calls: jobs.counts,
  payloadBytes: payload,
  sortSheetBytes: Object.fromEntries(
    sizes.map(([samples, criteria, readers], index) => [`${samples}x${criteria}x${readers}`, sortSheetBytes[index]]),
  ),
  bytes: {
    code: Buffer.byteLength(text("Code.js")),
    sidebar: { raw: Buffer.byteLength(sidebar), gzip: gzipSync(sidebar).length },
    insights: { raw: Buffer.byteLength(insights), gzip: gzipSync(insights).length },
  },
  loadMs: loadTime(),
  buildMs: build,
  sidebarMs: await measureSidebar(jobs.sidebar),
  historyMs: await measureHistory(),
  startMs: await measureStart(root),
};

/** Name, what was measured, what must hold (null: nothing), unit. */
type Limit = readonly [string, number, number | null, "calls" | "bytes" | "ms" | "x"];
const limits: readonly Limit[] = [
  ["Google calls: notes + sort sheet", report.calls.createMeeting, 4, "calls"],
  ["Google calls: prework document", report.calls.prework, 2, "calls"],
  ["Google calls: identity key", report.calls.identityKey, 2, "calls"],
  ["Google calls: summarize", report.calls.summarize, 6, "calls"],
  ["Notes payload (30 x 8 x 8)", report.payloadBytes.notes, 2_000_000, "bytes"],
  ...sizes.map(
    ([samples, criteria, readers, hold], index): Limit => [
      `Sort sheet payload (${samples} x ${criteria} x ${readers})`,
      sortSheetBytes[index] ?? Number.NaN,
      hold,
      "bytes",
    ],
  ),
  ["Server bundle", report.bytes.code, 290_000, "bytes"],
  ["  loading it", report.loadMs, null, "ms"],
  ["Sidebar HTML, raw", report.bytes.sidebar.raw, 60_000, "bytes"],
  ["Sidebar HTML, gzip", report.bytes.sidebar.gzip, 22_000, "bytes"],
  ["Script below the summary, raw", report.bytes.insights.raw, 120_000, "bytes"],
  ["Script below the summary, gzip", report.bytes.insights.gzip, 40_000, "bytes"],
  ["Build the requests, 30 samples", report.buildMs.x1, null, "ms"],
  ["Build the requests, 300 samples", report.buildMs.x10, null, "ms"],
  ["  growth for 10 x the samples", report.buildMs.x10 / report.buildMs.x1, null, "x"],
  ["Sidebar first paint, 6x slower", report.sidebarMs.firstPaint6x, 500, "ms"],
  ["Sidebar usable, 6x slower", report.sidebarMs.usable6x, 800, "ms"],
  ["A year of the log opens, 6x slower", report.historyMs, 1000, "ms"],
  ["npm start to usable page", report.startMs, 3000, "ms"],
];
const isOver = ([, value, hold]: Limit): boolean => hold !== null && !(value <= hold);

if (process.argv.includes("--json")) console.log(JSON.stringify(report, null, 2));
else {
  console.log(`${"".padEnd(36)}${"measured".padStart(14)}${"hold".padStart(14)}`);
  for (const limit of limits) {
    const [name, value, hold, unit] = limit;
    const shown = (number: number) => `${Math.round(number * 10) / 10} ${unit}`;
    const verdict = hold === null ? "" : isOver(limit) ? "OVER" : "ok";
    console.log(
      `${name.padEnd(36)}${shown(value).padStart(14)}${(hold === null ? "" : shown(hold)).padStart(14)}  ${verdict}`,
    );
  }
}

const broken = limits.filter((limit) => isOver(limit) && (limit[3] === "calls" || limit[3] === "bytes"));
for (const [name] of broken) console.error(`${name.trim()} is over what it must hold.`);
process.exit(broken.length > 0 ? 1 : 0);
