/** Protocols as people use them: found, made their own, brought by a presenter, in Spanish, in two meetings. In Chromium. */
import type { FrameLocator, Page } from "playwright-core";
import { type AWorkspace, aWorkspace } from "./a-workspace.ts";

let workspace: AWorkspace;
let page: Page;
beforeAll(async () => {
  workspace = await aWorkspace("protocols-job");
  page = workspace.page;
});
afterAll(() => workspace?.close());

const plan = (): FrameLocator => workspace.sidebar();
const dialog = (name: string): FrameLocator =>
  page.getByRole("dialog", { name, exact: true }).locator("iframe").contentFrame();
const rubric =
  "Criteria\tMeets (3)\tApproaching (2)\tNot yet (1)\nClaim\tclear\tvague\tnone\nEvidence\tgood\tsome\tnone";
const paper = () => page.getByRole("textbox", { name: /notes|notas|prework|bringing|trabajo previo/i });
const planned = async () => {
  await workspace.openFile(/Untitled document/);
  await workspace.choose("Plan a meeting");
  await plan().getByRole("heading", { name: "Plan a meeting" }).waitFor();
};
const made = () => plan().getByText("Your meeting is ready").waitFor({ timeout: 15_000 });
const useRubric = async () => {
  await plan().getByLabel("Paste your rubric").fill(rubric);
  await plan().getByText("2 criteria").waitFor();
};

test("a protocol is found by purpose and minutes, and the plan takes both", async () => {
  await planned();
  await plan().getByRole("button", { name: "Find or make a protocol" }).click();
  const found = dialog("Protocols");
  await found.getByLabel("What for?").selectOption("Think through work that puzzles me");
  await found.getByLabel("Minutes at hand").fill("45");
  await found.getByText("in 45 minutes instead of the usual 50").waitFor();
  await workspace.shoot("1-find");
  await workspace.checkAccess("find");
  await found
    .getByRole("button", { name: /Examining Student Work: next steps/ })
    .first()
    .click();
  await plan()
    .getByText("to 3:45 PM")
    .or(plan().getByText(/ to .*:(15|45) (A|P)M/))
    .first()
    .waitFor();
  expect(await plan().getByLabel("Protocol", { exact: true }).locator("option:checked").textContent()).toContain(
    "next steps",
  );
  expect(await plan().getByLabel("Minutes at hand (instead of an end)").inputValue()).toBe("45");
});

test("a team makes a protocol its own, changes it by hand, and plans with the change", async () => {
  await plan().getByRole("button", { name: "Find or make a protocol" }).click();
  const ours = dialog("Protocols");
  await ours.getByRole("button", { name: "Make it ours" }).click();
  await ours.getByLabel("Protocol to copy").selectOption("Looking at Student Work: everyday");
  await ours.getByRole("button", { name: "Make our copy" }).click();
  await ours.getByRole("heading", { name: "Your sheet is ready" }).waitFor({ timeout: 15_000 });
  await workspace.shoot("2-ours-made");
  await page.goto(`${workspace.address}/`);
  await page.getByRole("link", { name: /everyday – our own/ }).click();
  await page.getByRole("tab", { name: "Segments" }).click();
  const title = page.locator('[data-cell="B2"]');
  await title.dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Our own beginning");
  await page.keyboard.press("Enter");
  await page.getByText("Saved").first().waitFor();
  await workspace.shoot("3-ours-edited");
  await planned();
  await plan().getByRole("button", { name: "Find or make a protocol" }).click();
  await dialog("Protocols")
    .getByRole("button", { name: /Use in this plan.*our own/ })
    .click();
  await plan().getByText("Our own beginning").waitFor({ timeout: 15_000 });
  await useRubric();
  await plan().getByLabel("Readers").fill("Ana Torres <ana.torres@school.example>\nBen Okafor");
  await plan().getByRole("button", { name: "Create", exact: true }).click();
  await made();
  await workspace.openFile(/our own.*– notes/);
  await paper()
    .getByRole("heading", { name: /Our own beginning/ })
    .waitFor();
  await workspace.shoot("4-ours-notes");
});

test("a protocol in two meetings, with prework that each reader copies, comes in Spanish from an English sidebar", async () => {
  await planned();
  await plan().getByLabel("Protocol", { exact: true }).selectOption("Deeper Learning Student Work Review");
  await plan().getByText("Minutes at hand, two meetings").click();
  await plan().getByLabel("Hold it in two meetings").check();
  await plan().getByLabel("Date of the second meeting").fill("2027-01-15");
  await plan().getByLabel("Language of the documents").selectOption("Español");
  await plan().getByRole("button", { name: "Create", exact: true }).click();
  await made();
  const prework = plan().getByRole("link", { name: /Prework/ });
  expect(await prework.count()).toBe(1);
  await workspace.openFile(/– notas/);
  await paper()
    .getByText("viernes 15 de enero de 2027", { exact: false })
    .or(paper().getByText("Viernes 15 de enero de 2027", { exact: false }))
    .first()
    .waitFor();
  await paper()
    .getByRole("heading", { name: /Bienvenida/ })
    .waitFor();
  await workspace.shoot("5-spanish-notes");
  await workspace.openFile(/trabajo previo/);
  await page.getByText("Pausa por la equidad", { exact: false }).first().waitFor();
  await workspace.shoot("6-spanish-prework");
});

test("a presenter's page that somebody marked suggests the protocol in the sidebar", async () => {
  await planned();
  await plan().getByRole("button", { name: "Find or make a protocol" }).click();
  const pages = dialog("Protocols");
  await pages.getByRole("button", { name: "Make a page" }).click();
  await pages.getByLabel("Meeting title").fill("Puzzling lab report");
  await pages.getByLabel("Date of the meeting").fill("2027-01-08");
  await workspace.shoot("7-presenter");
  await pages.getByRole("button", { name: "Make the page" }).click();
  await pages.getByText("The page is ready:").waitFor({ timeout: 15_000 });
  await workspace.openFile(/Puzzling lab report/);
  const row = page.getByRole("row", { name: /One piece of work by one student/ });
  await row.getByRole("cell").first().locator("[data-paragraph]").click();
  await page.keyboard.type("x");
  await page.getByText("Saved").first().waitFor();
  await workspace.choose("Plan a meeting");
  await plan().getByText("Suggested by this page:").waitFor();
  await workspace.shoot("8-suggested");
});

test("a Spanish account is spoken to in Spanish, in the menu too", async () => {
  await page.getByLabel("Account").selectOption({ label: "Carmen Ibarra (español)" });
  await workspace.openFile(/Untitled document/);
  await workspace.choose("Planificar una reunión");
  await plan().getByRole("button", { name: "Buscar o crear un protocolo" }).click();
  await dialog("Protocolos").getByLabel("¿Para qué?").waitFor();
  await workspace.shoot("9-spanish-dialog");
  await workspace.checkAccess("Spanish dialog");
});

test("every screen keeps to WCAG 2.2 A and AA, and nothing was asked of another machine", () => {
  expect(workspace.broken).toEqual([]);
  expect(workspace.failures).toEqual([]);
});
