/** Times that only a browser can tell: the sidebar on a slow machine, and the local Workspace from command to usable page. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChromium } from "../browser/chromium.ts";
import { median } from "./large-meeting.ts";

/** Milliseconds from navigation, at a processor 6 times slower, in a frame 300 px wide: medians of seven loads. */
export const measureSidebar = async (html: string): Promise<{ firstPaint6x: number; usable6x: number }> => {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await page.route("http://127.0.0.1/sidebar", (route) => route.fulfill({ contentType: "text/html", body: html }));
  const loads: { paint: number; usable: number }[] = [];
  for (let load = 0; load < 8; load++) {
    await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    await page.goto("http://127.0.0.1/sidebar", { waitUntil: "load" });
    // Usable: the form stands, and the browser has come to rest for a frame after it.
    const usable = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const look = () =>
            document.querySelector("button")
              ? requestAnimationFrame(() => done(performance.now()))
              : setTimeout(look, 5);
          look();
        }),
    );
    const paint = await page.evaluate(
      () =>
        new Promise<number>((done) =>
          // The browser may tell of the paint some frames after it.
          new PerformanceObserver((list) => {
            const [entry] = list.getEntriesByName("first-contentful-paint");
            if (entry) done(entry.startTime);
          }).observe({ type: "paint", buffered: true }),
        ),
    );
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    loads.push({ paint, usable });
  }
  await browser.close();
  // The first load also warms the browser's own caches.
  const counted = loads.slice(1);
  return { firstPaint6x: median(counted.map((one) => one.paint)), usable6x: median(counted.map((one) => one.usable)) };
};

/** Milliseconds from the command behind `npm start` until a browser shows the list of files. */
export const measureStart = async (root: string): Promise<number> => {
  const dir = mkdtempSync(join(tmpdir(), "student-work-review-"));
  const browser = await launchChromium();
  const page = await browser.newPage();
  const began = performance.now();
  const server = spawn(process.execPath, [join(root, "build/start.js"), "--dir", join(dir, "files")], { cwd: root });
  try {
    const address = await new Promise<string>((found, failed) => {
      server.stdout.on("data", (chunk) => {
        const match = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk));
        if (match) found(match[0]);
      });
      server.on("exit", () => failed(new Error("The local Workspace stopped before it was ready.")));
    });
    await page.goto(address);
    await page.getByRole("link", { name: "Untitled document" }).first().waitFor();
    return performance.now() - began;
  } finally {
    server.kill();
    await browser.close();
    rmSync(dir, { recursive: true, force: true });
  }
};
