/** Sizes that decide how fast the add-on opens and whether Google takes what it sends. `npm run bench` shows them all. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { buildRequests, largeMeeting, requestBytes } from "../bench/large-meeting.ts";

test("the script is small: Google loads all of it at every click", () => {
  expect(readFileSync("dist/Code.js").length).toBeLessThanOrEqual(290_000);
});

test.each(["Plan-en", "Plan-es", "Summarize-en", "Summarize-es", "Compare-en", "Compare-es"])(
  "the sidebar %s is small: it comes over a school's network at each opening",
  (name) => {
    const sidebar = readFileSync(`dist/${name}.html`);
    expect(sidebar.length).toBeLessThanOrEqual(60_000);
    expect(gzipSync(sidebar).length).toBeLessThanOrEqual(22_000);
  },
);

test.each(["Insights-en", "Insights-es"])("what %s brings comes while Google summarizes, and no later", (name) => {
  const script = readFileSync(`dist/${name}.html`);
  expect(script.length).toBeLessThanOrEqual(120_000);
  expect(gzipSync(script).length).toBeLessThanOrEqual(40_000);
});

test("a large meeting's files go in one request each, of a size that Google takes", () => {
  const { notes, sortSheet } = requestBytes(buildRequests(largeMeeting(30, 8, 8)));
  expect(sortSheet).toBeLessThanOrEqual(2_000_000);
  expect(notes).toBeLessThanOrEqual(2_000_000);
});
