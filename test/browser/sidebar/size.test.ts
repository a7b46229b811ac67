import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { sidebarHtml } from "./sidebar-html.ts";

test("the sidebar stays small enough to open at once on a school's computer", async () => {
  const html = Buffer.from(await sidebarHtml());
  expect(html.byteLength).toBeLessThanOrEqual(60 * 1024);
  expect(gzipSync(html, { level: 9 }).byteLength).toBeLessThanOrEqual(22 * 1024);
});

test("the server finds exactly one place for the start data", async () => {
  expect((await sidebarHtml()).split('"__START__"')).toHaveLength(2);
});
