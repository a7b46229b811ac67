/** Readers sort in the sidebar while other hands work in the sheet, and the facilitator shows whose work it is: in the real page. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { type AWorkspace, aWorkspace } from "./a-workspace.ts";

let workspace: AWorkspace;
let page: Page;
beforeAll(async () => {
  workspace = await aWorkspace("rate-job");
  ({ page } = workspace);
  page.context().setDefaultTimeout(20_000);
}, 60_000);
afterAll(() => workspace?.close());

const sidebar = () => workspace.sidebar();
const button = (name: string) => sidebar().getByRole("button", { name, exact: true });
const cell = (name: string) => page.locator(`[data-cell="${name}"]`);
const openTab = (name: string) => page.getByRole("tab", { name, exact: true }).click();
const signIn = async (name: string) => {
  await page.goto(`${workspace.address}/`);
  await page.getByLabel("Account").selectOption({ label: name });
};
const openSortSheet = async () => {
  await page.getByRole("link", { name: /– sort sheet/ }).click();
  await page.getByRole("grid").waitFor();
};
const level = (name: string) => sidebar().getByRole("radio", { name, exact: true });

test("a facilitator plans a meeting with a roster", async () => {
  await signIn("Ana Torres");
  await workspace.plan("Argument essay");
}, 120_000);

test("a colleague sorts in the sidebar: their open tab is theirs, and the sheet shows what they chose", async () => {
  await signIn("Ben Okafor");
  await openSortSheet();
  await openTab("Ben Okafor");
  await workspace.choose("Sort in the sidebar");
  await sidebar().getByLabel("Who are you?").waitFor();
  await workspace.shoot("1-who");
  await workspace.checkAccess("who");
  expect(await sidebar().getByLabel("Who are you?").locator("option:checked").textContent()).toBe("Ben Okafor");
  await button("Start").click();
  await sidebar().getByRole("group", { name: "S01, Claim" }).waitFor();
  await workspace.shoot("2-first");
  await workspace.checkAccess("first");
  await level("3 Meets").check();
  await sidebar().getByLabel("Evidence for S01").fill("= names the claim twice");
  await button("Save and next").click();
  await sidebar().getByRole("group", { name: "S01, Evidence" }).waitFor();
  await level("2 Approaching").check();
  await button("Save and next").click();
  await cell("C4").filter({ hasText: "3 Meets" }).waitFor();
  await cell("D4").filter({ hasText: "2 Approaching" }).waitFor();
  await cell("G4").filter({ hasText: "= names the claim twice" }).waitFor();
  await workspace.shoot("3-saved");
}, 120_000);

test("what somebody types into the sheet meanwhile is not written over", async () => {
  await cell("E4").click();
  await page.keyboard.type("4 Exceeds");
  await page.keyboard.press("Enter");
  await page.getByText("Saved").first().waitFor();
  await level("1 Not yet").check();
  await sidebar().getByText("Somebody changed this in the sheet (S01, Conventions)").waitFor();
  await workspace.shoot("4-changed");
  await workspace.checkAccess("changed");
  await cell("E4").filter({ hasText: "4 Exceeds" }).waitFor();
  await button("Keep what the sheet says").click();
  await sidebar().getByText("All saved.").first().waitFor();
  expect(await level("4 Exceeds").isChecked()).toBe(true);
}, 120_000);

test("a colleague has no key to show; the facilitator shows groups, then names, and hides them", async () => {
  await workspace.choose("Show whose work it is");
  await sidebar().getByLabel("The team has finished sorting").check();
  await button("Show").click();
  await sidebar().getByText("whoever planned the meeting has it").waitFor();
  await workspace.shoot("5-no-key");
  await signIn("Ana Torres");
  await openSortSheet();
  await workspace.choose("Show whose work it is");
  await sidebar().getByLabel("The team has finished sorting").check();
  await button("Show").click();
  await sidebar().getByRole("heading", { name: "Too few to show" }).waitFor();
  await workspace.shoot("6-groups");
  await button("Hide again").click();
  await sidebar().getByLabel("Names and groups").check();
  await sidebar().getByLabel("The team has finished sorting").check();
  await button("Show").click();
  await sidebar().getByRole("cell", { name: "Amara Diallo" }).waitFor();
  await workspace.shoot("7-names");
  await workspace.checkAccess("names");
  await button("Hide again").click();
  expect(await sidebar().locator("body").innerHTML()).not.toContain("Amara");
}, 120_000);

test("every screen keeps to WCAG 2.2 A and AA, and nothing was asked of another machine", () => {
  expect(workspace.broken).toEqual([]);
  expect(workspace.failures).toEqual([]);
});
