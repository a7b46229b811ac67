/** Every screen and state: a picture to look at in artefacts/sidebar, and no accessibility fault. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import type { StartData } from "../../../src/contract/server.ts";
import type { Language } from "../../../src/core/language.ts";
import { violations } from "../accessibility.ts";
import { launchChromium } from "../chromium.ts";
import { groupSummary, groupsInKey } from "./groups-key.ts";
import { asHighAsItsContents, show, takePicture } from "./sidebar-browser.ts";
import { sidebarHtml, withStartData } from "./sidebar-html.ts";
import {
  inSortSheet,
  inSpanish,
  newUser,
  returningUser,
  rosterFromSheet,
  rubricFromSheet,
  straySpreadsheet,
  summary,
  withPage,
} from "./start-data.ts";
import { busyProblem, deniedProblem, StubServer } from "./stub-server.ts";
import { teamLog } from "./team-log.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 30_000);
afterAll(() => browser.close());

const now = new Date("2026-11-03T14:40:00");

interface State {
  readonly name: string;
  readonly start: StartData;
  /** Of the sidebar; English where none is given. */
  readonly language?: Language;
  /** Leads the user, and the server behind, into the state. */
  readonly reach?: (page: Page, server: StubServer) => Promise<unknown>;
}

const create = (page: Page) => page.getByRole("button", { name: "Create" }).click();
const summarize = (page: Page) => page.getByRole("button", { name: "Summarize" }).click();
const fillPlan = async (page: Page) => {
  await page.getByLabel("Paste your rubric").fill(rubricFromSheet);
  await page.getByLabel("Students (optional)").fill(rosterFromSheet);
  await page.getByLabel("Readers").fill("Ana Ruiz\nBen Okafor");
  await page.getByText("3 criteria").waitFor();
};

const states: readonly State[] = [
  { name: "plan-new-user", start: newUser },
  { name: "plan-returning-user", start: returningUser },
  { name: "plan-filled", start: newUser, reach: fillPlan },
  {
    name: "plan-agenda-too-long",
    start: returningUser,
    reach: (page) => page.getByLabel("End (optional)").fill("15:10"),
  },
  { name: "plan-with-problems", start: newUser, reach: create },
  {
    name: "plan-two-meetings",
    start: returningUser,
    reach: async (page) => {
      await page.getByText("Minutes at hand, two meetings").click();
      await page.getByLabel("Hold it in two meetings").check();
      await page.getByLabel("Date of the second meeting").fill("2026-11-10");
      await page.getByText("Agenda").click();
      await page.locator("summary", { hasText: "Prework" }).click();
      await page.getByText("The task, and your last steps").click();
    },
  },
  ...(["en", "es"] as const).map((language) => ({
    name: `plan-last-steps-${language}`,
    start: {
      ...(language === "en" ? returningUser : inSpanish),
      remembered: returningUser.remembered,
      pickerReady: true,
    },
    language,
    reach: async (page: Page, server: StubServer) => {
      const [task, again] =
        language === "en"
          ? ["The task, and your last steps (2)", "Choose other notes"]
          : ["Tarea y pasos previos (2)", "Elegir otras notas"];
      await page.getByText(task).click();
      await page.getByRole("button", { name: again }).waitFor();
      await page.getByRole("checkbox", { name: "Exit slips" }).press("Space");
      server.failNext("openPicker", deniedProblem);
      await page.getByRole("button", { name: again }).press("Enter");
      await page.getByRole("alert").waitFor();
    },
  })),
  {
    name: "plan-own-protocol",
    start: {
      ...returningUser,
      remembered: { ...returningUser.remembered, ownProtocols: [{ fileId: "sheet-1", name: "Our Friday look" }] },
    },
    reach: async (page, server) => {
      server.failNext("readOwnProtocol", deniedProblem);
      await page.getByLabel("Protocol", { exact: true }).selectOption("Our Friday look");
      await page.getByRole("alert").waitFor();
    },
  },
  { name: "plan-from-presenters-page", start: withPage },
  { name: "plan-spanish", start: inSpanish, language: "es" },
  {
    name: "plan-spanish-with-problems",
    start: inSpanish,
    language: "es",
    reach: async (page) => {
      await page.getByLabel("Final (opcional)").fill("15:10");
      await page.getByLabel("Estudiantes (opcional)").fill("Total");
      await page.getByRole("button", { name: "Crear", exact: true }).click();
      await page.getByText("de más").first().waitFor();
    },
  },
  {
    name: "making-spanish",
    start: inSpanish,
    language: "es",
    reach: async (page, server) => {
      server.hold("fillNotes");
      await page.getByLabel("Pegue su rúbrica").fill(rubricFromSheet);
      await page.getByLabel("Quiénes leen").fill("Ana Ruiz\nBen Okafor");
      await page.getByRole("button", { name: "Crear", exact: true }).click();
      await page.getByText("Documento de notas: en curso").waitFor({ state: "attached" });
    },
  },
  {
    name: "plan-rubric-not-read",
    start: newUser,
    reach: async (page) => {
      await page.getByLabel("Paste your rubric").fill("Write neatly");
      await page.getByText("No rows and columns could be found").waitFor();
    },
  },
  {
    name: "plan-folder-waiting",
    start: returningUser,
    reach: async (page) => {
      await page.getByRole("button", { name: "Choose folder" }).click();
      await page.getByRole("button", { name: "Stop waiting" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "plan-folder-link-refused",
    start: { ...newUser, pickerReady: false },
    reach: async (page) => {
      await page.getByLabel("Paste a folder link").fill("https://example.org");
      await page.getByRole("button", { name: "Use this folder" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "making",
    start: returningUser,
    reach: async (page, server) => {
      server.hold("fillNotes");
      await create(page);
      await page.getByText("Notes document: working").waitFor({ state: "attached" });
    },
  },
  {
    name: "making-failed",
    start: returningUser,
    reach: async (page, server) => {
      server.failNext("fillNotes", busyProblem);
      await create(page);
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "making-no-answer",
    start: returningUser,
    reach: async (page, server) => {
      server.failNext("createFiles", "throws");
      await create(page);
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "made",
    start: newUser,
    reach: async (page, server) => {
      server.moved =
        "You may not make files in Grade 7 team, so they are in My Drive. Ask the owner for the right to add files, then move them.";
      await fillPlan(page);
      await create(page);
      await page.getByRole("heading", { name: "Your meeting is ready" }).waitFor();
    },
  },
  { name: "summarize-no-meeting", start: straySpreadsheet },
  { name: "summarize", start: inSortSheet },
  {
    name: "summarize-working",
    start: inSortSheet,
    reach: async (page, server) => {
      server.hold("summarize");
      await summarize(page);
    },
  },
  {
    name: "summarize-done",
    start: inSortSheet,
    reach: async (page, server) => {
      server.summary = summary;
      await summarize(page);
      await page.getByRole("heading", { name: "Share the summary" }).waitFor();
    },
  },
  {
    name: "summarize-spanish",
    start: inSortSheet,
    language: "es",
    reach: async (page, server) => {
      server.summary = summary;
      await page.getByRole("button", { name: "Resumir" }).click();
      await page.getByRole("heading", { name: "Compartir el resumen" }).waitFor();
    },
  },
  {
    name: "history",
    start: inSortSheet,
    reach: async (page, server) => {
      server.summary = summary;
      server.log = teamLog;
      await page.getByRole("button", { name: "Summarize" }).click();
      await page.locator("summary", { hasText: "Change over meetings" }).click();
      await page.locator(".history-numbers").first().waitFor({ state: "attached" });
      await page.locator(".history summary").nth(2).click();
    },
  },
  {
    name: "history-spanish",
    start: inSortSheet,
    language: "es",
    reach: async (page, server) => {
      server.summary = summary;
      server.log = teamLog;
      await page.getByRole("button", { name: "Resumir" }).click();
      await page.locator("summary", { hasText: "Cambios entre reuniones" }).click();
      await page.locator(".history-numbers").first().waitFor({ state: "attached" });
      await page.locator(".history summary").nth(2).click();
    },
  },
  ...(["en", "es"] as const).map(
    (language): State => ({
      name: `groups-${language}`,
      start: inSortSheet,
      language,
      reach: async (page, server) => {
        server.summary = groupSummary;
        server.groups = groupsInKey;
        await page.getByRole("button", { name: /Summarize|Resumir/ }).click();
        await page.locator(".groups > summary").click();
        await page.locator(".groups button").click();
        await page.locator(".groups button").nth(1).click();
        await page.locator(".groups a").waitFor();
      },
    }),
  ),
  {
    name: "summarize-done-with-oddities",
    start: inSortSheet,
    reach: async (page, server) => {
      server.summary = {
        ...summary,
        into: "trends document",
        log: null,
        logProblem: "The team log could not be opened. Choose the folder again and summarize once more.",
        untouched: ["Ana Torres", "Ben Okafor"],
        oddities: ["Could not read “2-3” in tab Ben Okafor, cell C7: choose one level from the list."],
      };
      await summarize(page);
      await page.getByRole("heading", { name: "Share the summary" }).waitFor();
    },
  },
  {
    name: "summarize-denied",
    start: inSortSheet,
    reach: async (page, server) => {
      server.failNext("summarize", deniedProblem);
      await summarize(page);
      await page.getByRole("button", { name: "Choose this file" }).waitFor();
    },
  },
];

test.each(states)("nobody is shut out of $name", async ({ name, start, language, reach }) => {
  const server = new StubServer();
  server.language = language ?? "en";
  const html = withStartData(await sidebarHtml(start.host, language), start);
  const { page, requests } = await show(browser, { html, server, now });
  await reach?.(page, server);
  await takePicture(page, name);
  expect(await asHighAsItsContents(page, () => violations(page))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  expect(requests).toEqual([]);
  await page.context().close();
});
