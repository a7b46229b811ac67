/** The real page of a local Workspace with the bundle that ships, in Chromium. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { pastedRoster, pastedRubric, readers } from "../../src/local/demo/team-input.ts";
import { violations } from "./accessibility.ts";
import { launchChromium } from "./chromium.ts";

const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    server.stdout?.on("data", (chunk) => {
      const match = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk));
      if (match) found(match[0]);
    });
    server.on("exit", () => failed(new Error("The local Workspace stopped before it was ready.")));
  });

export interface AWorkspace {
  readonly address: string;
  readonly page: Page;
  /** Requests to other machines and errors of scripts. */
  readonly failures: readonly string[];
  /** Faults of accessibility in the states that were checked. */
  readonly broken: readonly string[];
  shoot(name: string): Promise<unknown>;
  sidebar(): FrameLocator;
  openFile(name: string | RegExp): Promise<void>;
  /** Chooses an item of the add-on's menu. */
  choose(item: string): Promise<void>;
  checkAccess(state: string): Promise<void>;
  /** Into the open sheet, from this cell on, as from a spreadsheet of one's own. */
  paste(cell: string, lines: readonly (readonly string[])[]): Promise<void>;
  /** A meeting of the demonstration's team, planned in the sidebar; its files lie in the team's folder. */
  plan(title: string): Promise<void>;
  close(): Promise<void>;
}

/** A menu that is opened while the file is still coming closes once it is there: then it is opened again, as a person would. */
export const chooseFrom = async (page: Page, menu: string, item: string, again = 2): Promise<void> => {
  await page.getByRole("menuitem", { name: menu }).click();
  const click = page.getByRole("menuitem", { name: item }).click({ timeout: again > 0 ? 2_000 : 5_000 });
  await (again > 0
    ? click.catch(() => page.keyboard.press("Escape").then(() => chooseFrom(page, menu, item, again - 1)))
    : click);
};

/** Pictures go to artefacts/`pictures`. */
export const aWorkspace = async (pictures: string): Promise<AWorkspace> => {
  const folder = mkdtempSync(join(tmpdir(), "student-work-review-"));
  mkdirSync(`artefacts/${pictures}`, { recursive: true });
  const server = spawn(process.execPath, [
    ".build/workspace.mjs",
    ...["--dir", join(folder, "files")],
    ...["--port", "0"],
  ]);
  const address = await addressOf(server);
  const browser = await launchChromium();
  const context = await browser.newContext({
    viewport: { width: 1366, height: 900 },
    timezoneId: "America/New_York",
  });
  context.setDefaultTimeout(5_000);
  const page = await context.newPage();
  const failures: string[] = [];
  const broken: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(data|about|blob):/.test(request.url())) failures.push(request.url());
  });
  const sidebar = () => page.locator("aside.sidebar iframe").contentFrame();
  const openFile = async (name: string | RegExp) => {
    await page.goto(`${address}/`);
    await page.getByRole("link", { name }).first().click();
  };
  return {
    address,
    page,
    failures,
    broken,
    shoot: (name) => page.screenshot({ path: `artefacts/${pictures}/${name}.png` }),
    sidebar,
    openFile,
    choose: (item) => chooseFrom(page, "Extensions", item),
    plan: async (title) => {
      await openFile(/Untitled document/);
      await chooseFrom(page, "Extensions", "Plan a meeting");
      const plan = sidebar();
      await plan.getByLabel("Meeting title").fill(title);
      await plan.getByLabel("Start").fill("15:00");
      await plan.getByLabel("Paste your rubric").fill(pastedRubric);
      await plan.getByLabel("Students (optional)").fill(pastedRoster);
      await plan.getByLabel("Readers").fill(readers.join("\n"));
      await plan.getByRole("button", { name: "Choose folder" }).click();
      const picker = page.getByRole("dialog", { name: "Choose a folder" });
      await picker.getByLabel("Student work reviews").check();
      await picker.getByRole("button", { name: "Select" }).click();
      await plan.getByText("The files go into Student work reviews.").waitFor();
      await plan.getByRole("button", { name: "Create" }).click();
      await plan.getByText("Your meeting is ready").waitFor({ timeout: 60_000 });
    },
    paste: async (cell, lines) => {
      await page.locator(`[data-cell="${cell}"]`).click();
      await page.evaluate(
        (text) => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
          document.activeElement?.dispatchEvent(event);
        },
        lines.map((line) => line.join("\t")).join("\n"),
      );
      await page.getByText("Saved").first().waitFor();
    },
    checkAccess: async (state) => {
      broken.push(...(await violations(page)).map((one) => `${state}: ${one}`));
    },
    close: async () => {
      await browser.close();
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
