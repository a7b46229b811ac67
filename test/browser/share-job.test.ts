/** A teacher shares the summary in the real page, whose frame allows what Google's sidebar does; a colleague opens it. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { levelGiven, readers } from "../../src/local/demo/team-input.ts";
import { type AWorkspace, aWorkspace } from "./a-workspace.ts";

const group = "science.teachers@school.example";
let workspace: AWorkspace;
let page: Page;
beforeAll(async () => {
  workspace = await aWorkspace("share-job");
  ({ page } = workspace);
  page.context().setDefaultTimeout(20_000);
}, 60_000);
afterAll(() => workspace?.close());

const sidebar = () => workspace.sidebar();
const button = (name: string) => sidebar().getByRole("button", { name, exact: true });

/** All readers' levels, as they would have typed them. */
const sortAll = async () => {
  await page.getByRole("link", { name: /– sort sheet/ }).click();
  await page.getByRole("grid").waitFor();
  const id = /1[\w-]{43}/.exec(await page.evaluate(() => location.hash))?.[0];
  for (const [r, reader] of readers.entries()) {
    const values = Array.from({ length: 12 }, (_, s) => [0, 1, 2].map((c) => levelGiven(s, c, r)));
    const range = encodeURIComponent(`'${reader}'!C4`);
    const answer = await fetch(
      `${workspace.address}/v4/spreadsheets/${id}/values/${range}?valueInputOption=USER_ENTERED`,
      {
        method: "PUT",
        headers: { authorization: "Bearer person:ana.torres@school.example" },
        body: JSON.stringify({ values }),
      },
    );
    expect(await answer.text()).toContain("updatedRange");
  }
};

test("the summary is copied, printed and given to a group from within the sidebar's frame", async () => {
  await page.goto(`${workspace.address}/`);
  await page.getByLabel("Account").selectOption({ label: "Ana Torres" });
  await workspace.plan("Argument essay");
  await page.goto(`${workspace.address}/`);
  await sortAll();
  await workspace.choose("Summarize");
  await button("Summarize").click();
  await sidebar().locator("summary", { hasText: "Share the summary" }).click();
  await button("Copy the text").click();
  await sidebar().getByText("Copied. Paste it").waitFor();
  await button("Print the text").click();
  await button("See who has access").click();
  await sidebar().getByText("Have access already").waitFor();
  await workspace.shoot("1-access");
  await workspace.checkAccess("access");
  await sidebar().getByLabel("Mail address").fill(group);
  await sidebar().getByLabel("This is").selectOption("group");
  await button("Give access").click();
  await sidebar().getByText(`${group} has access now.`).waitFor();
  await workspace.shoot("2-given");
}, 120_000);

test("each of the group finds the mail with its message, and opens the notes from it", async () => {
  await page.goto(`${workspace.address}/`);
  await page.getByLabel("Account").selectOption({ label: "Ben Okafor" });
  const mail = page.getByRole("region", { name: "Mail" });
  await mail.getByText("Here is what our team saw in the student work: Argument essay.").waitFor();
  await workspace.shoot("3-mail");
  await workspace.checkAccess("mail");
  await mail.getByRole("link", { name: /Argument essay/ }).click();
  await page.getByRole("heading", { name: "Argument essay" }).first().waitFor();
  expect(workspace.broken).toEqual([]);
  expect(workspace.failures).toEqual([]);
}, 60_000);
