/** A year of a team's log, opened below a summary on a slow machine. */
import { launchChromium } from "../browser/chromium.ts";
import { show } from "../browser/sidebar/sidebar-browser.ts";
import { sidebarHtml, withStartData } from "../browser/sidebar/sidebar-html.ts";
import { inSortSheet, summary } from "../browser/sidebar/start-data.ts";
import { StubServer } from "../browser/sidebar/stub-server.ts";
import { aLog, meetingsOf } from "../browser/sidebar/team-log.ts";
import { median } from "./large-meeting.ts";

/** Milliseconds from opening the section to its last chart, log read and drawn: 30 meetings x 8 criteria, a processor 6 times slower. */
export const measureHistory = async (): Promise<number> => {
  const browser = await launchChromium();
  const html = withStartData(await sidebarHtml("sheets"), inSortSheet);
  const counts = Array.from({ length: 30 }, (_, index) => 4 + (index % 7));
  const times: number[] = [];
  for (let open = 0; open < 6; open++) {
    const server = new StubServer();
    server.summary = summary;
    server.log = aLog(
      Array.from({ length: 8 }, (_, index) => meetingsOf(`Criterion ${index + 1}`, index + 1, counts)).flat(),
    );
    const { page } = await show(browser, { html, server });
    await page.getByRole("button", { name: "Summarize" }).click();
    await page.locator("details.history").waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((done) => {
            const began = performance.now();
            const look = () =>
              document.querySelectorAll(".history-chart").length === 8
                ? requestAnimationFrame(() => done(performance.now() - began))
                : setTimeout(look, 5);
            document.querySelector<HTMLElement>("details.history > summary")?.click();
            look();
          }),
      ),
    );
    await page.context().close();
  }
  await browser.close();
  // The first also warms the browser's own caches.
  return median(times.slice(1));
};
