/** Two readers compare at the same time, one of whom neither planned the meeting nor was given its files: in Chromium. */
import type { Page } from "playwright-core";
import { type AWorkspace, aWorkspace, chooseFrom } from "./a-workspace.ts";
import { violations } from "./accessibility.ts";

let workspace: AWorkspace;
let page: Page;
let colleague: Page;
beforeAll(async () => {
  workspace = await aWorkspace("compare-job");
  ({ page } = workspace);
  // Several calls of the script one after another, on a machine that may be busy.
  page.context().setDefaultTimeout(20_000);
});
afterAll(() => workspace?.close());

const sidebarOf = (one: Page) => one.locator("aside.sidebar iframe").contentFrame();
const cell = (one: Page, name: string) => one.locator(`[data-cell="${name}"]`);

test("a facilitator plans a meeting", async () => {
  await workspace.plan("Argument essay");
});

test("the Comparisons tab is not there for the eye before anybody compares", async () => {
  await workspace.openFile(/– sort sheet/);
  await page.getByRole("tab", { name: "Consensus", exact: true }).waitFor();
  expect(await page.getByRole("tab", { name: "Comparisons" }).count()).toBe(0);
});

test("she compares with mouse and keys, and the tab fills as she goes", async () => {
  await page.getByRole("tab", { name: "Ana Torres", exact: true }).click();
  await workspace.choose("Compare two by two");
  const sidebar = sidebarOf(page);
  await sidebar.getByText("Who are you?").waitFor();
  // Her own tab says who she is.
  expect(await sidebar.getByLabel("Who are you?").locator("option:checked").textContent()).toBe("Ana Torres");
  await workspace.checkAccess("who");
  await sidebar.getByRole("button", { name: "Start comparing" }).click();
  await sidebar.getByRole("heading", { name: "Pair 1" }).waitFor();
  expect(await sidebar.getByRole("link", { name: /Open the work/ }).count()).toBe(2);
  await workspace.shoot("1-pair");
  await workspace.checkAccess("pair");
  await sidebar
    .getByRole("button", { name: /is stronger/ })
    .first()
    .click();
  for (const [at, key] of ["ArrowLeft", "ArrowRight", "Space"].entries()) {
    await sidebar.getByRole("heading", { name: `Pair ${at + 2}` }).waitFor();
    await page.keyboard.press(key);
  }
  await sidebar.getByText("All saved.").waitFor();
  await page.getByRole("tab", { name: "Comparisons" }).click();
  await cell(page, "D9").filter({ hasText: "Ana Torres" }).waitFor();
  expect(await cell(page, "C9").textContent()).toContain("same");
  // Beside them, every sample with how often it was called stronger, for those who have no add-on.
  await cell(page, "F17").filter({ hasText: "S12" }).waitFor();
  const times = await Promise.all(Array.from({ length: 12 }, (_, at) => cell(page, `K${at + 6}`).textContent()));
  expect(times.join()).toMatch(/½ of \d/);
  await workspace.shoot("2-tab");
  await workspace.checkAccess("tab");
});

test("a colleague compares beside her in Spanish, and both see the team's number", async () => {
  colleague = await page.context().newPage();
  await colleague.goto(`${workspace.address}/`);
  await colleague.getByLabel("Account").selectOption({ label: "Carmen Ibarra (español)" });
  await colleague.getByRole("link", { name: /– sort sheet/ }).click();
  await chooseFrom(colleague, "Extensions", "Comparar de dos en dos");
  const hers = sidebarOf(colleague);
  await hers.getByLabel("¿Quién es usted?").selectOption("Ben Okafor");
  await hers.getByRole("button", { name: "Empezar a comparar" }).click();
  await hers.getByText("0 comparaciones de usted; 4 del equipo").waitFor();
  const ours = sidebarOf(page);
  await ours.getByRole("button", { name: "Too close to say" }).click();
  await hers.getByRole("button", { name: "Muy cerca para decirlo" }).click();
  await hers
    .getByRole("button", { name: /es más fuerte/ })
    .first()
    .click();
  await Promise.all([ours.getByText("All saved.").waitFor(), hers.getByText("Todo está guardado.").waitFor()]);
  await cell(page, "D12").filter({ hasText: /./ }).waitFor();
  const written = await Promise.all([10, 11, 12].map((row) => cell(page, `D${row}`).textContent()));
  expect(written.sort()).toEqual(["Ana Torres", "Ben Okafor", "Ben Okafor"]);
  await colleague.screenshot({ path: "artefacts/compare-job/3-colleague.png" });
  expect(await violations(colleague)).toEqual([]);
});

test("a row typed by hand counts, a wrong one is told, and neither is touched by what is compared next", async () => {
  await cell(page, "A13").click();
  for (const text of ["s1", "s2", "s1", "Dan O'Brien"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
  await cell(page, "A14").click();
  for (const text of ["S01", "S99", "S01", "Dan O'Brien"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
  await page.getByText("Saved").first().waitFor();
  const sidebar = sidebarOf(page);
  await sidebar.getByRole("button", { name: "Show the order" }).click();
  await sidebar.getByText("the team has made 8, and about 60").waitFor();
  await sidebar.getByText("Type the code of a sample in B14.").waitFor();
  await workspace.shoot("4-order");
  await sidebar.getByRole("button", { name: "Back to comparing" }).click();
  await sidebar.getByRole("button", { name: "Too close to say" }).click();
  await cell(page, "D15").filter({ hasText: "Ana Torres" }).waitFor();
  expect(await cell(page, "B14").textContent()).toContain("S99");
});

test("every screen keeps to WCAG 2.2 A and AA, and no script failed", () => {
  expect(workspace.broken).toEqual([]);
  expect(workspace.failures).toEqual([]);
});
