/** Copies by link and from the menu, as Google makes them: what each person fills in is theirs alone. */
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { violations } from "../accessibility.ts";
import { ana, ben, failOnce, type LocalPage, saved, startLocalPage } from "./local-page.ts";

jest.setTimeout(30_000);
let local: LocalPage;
beforeAll(async () => {
  local = await startLocalPage();
}, 60_000);
afterAll(() => local.close());

const seen = (account: string) => local.workspace.state(account).files.map(({ name }) => name);
const named = (account: string, name: string) => {
  const state = local.workspace.state(account);
  const file = state.files.find((one) => one.name === name)!;
  return { ...file, folder: state.folders.find(({ id }) => id === file.folderId)?.name };
};
const textOf = (documentId: string, account = ana) =>
  JSON.stringify((local.call("docs.documents.get", { documentId }, undefined, account) as { body: object }).body);

/** A document of Ana's that Ben may only view, with a link that asks for a copy of it. */
const makePrework = (name: string): string => {
  const id = local.make("document", name);
  const link = { url: `https://docs.google.com/document/d/${id}/copy` };
  const requests = [
    { insertText: { location: { index: 1 }, text: "My copy\nAnswer: " } },
    { updateTextStyle: { range: { startIndex: 1, endIndex: 8 }, textStyle: { link }, fields: "link" } },
  ];
  local.call("docs.documents.batchUpdate", { documentId: id }, { requests });
  local.call("drive.permissions.create", { fileId: id }, { type: "user", role: "reader", emailAddress: ben });
  return id;
};

test("a link asks for a copy, and who may only view gets one: their own, in their My Drive, seen by nobody else", async () => {
  const id = makePrework("Prework");
  const page = await local.open(id, ben);
  await page.getByText("View only").waitFor();
  const [asked] = await Promise.all([page.context().waitForEvent("page"), page.locator(".paper a").click()]);
  asked.setDefaultTimeout(5000);
  await asked.getByText("Would you like to make a copy of Prework?").waitFor();
  expect(seen(ben).filter((name) => name.includes("Prework"))).toEqual(["Prework"]);
  expect(await violations(asked)).toEqual([]);
  await asked.keyboard.press("Enter");
  await asked.locator(".paper").waitFor();
  await asked.getByText("Copy of Prework").waitFor();
  await asked.locator(".paper").click();
  await asked.keyboard.press("Control+End");
  await asked.keyboard.type("my own bias");
  await saved(asked);
  const copy = named(ben, "Copy of Prework");
  expect([copy.owner, copy.folder, copy.canEdit, copy.addOnMayOpen]).toEqual([ben, "My Drive", true, false]);
  expect(textOf(copy.id, ben)).toContain("Answer: my own bias");
  expect(seen(ana)).not.toContain("Copy of Prework");
  expect(() => textOf(copy.id, ana)).toThrow(/not found/i);
  expect(textOf(id)).not.toContain("my own bias");
  await asked.close();
  await page.close();
});

test("who may edit follows the link from its card; a spreadsheet is copied by its link too", async () => {
  const id = makePrework("Prework to edit");
  const page = await local.open(id);
  await page.locator(".paper a").click();
  const [asked] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: "Make a copy of Prework to edit" }).click(),
  ]);
  asked.setDefaultTimeout(5000);
  await asked.getByRole("button", { name: "Make a copy" }).click();
  await asked.getByText("Copy of Prework to edit").waitFor();
  expect(named(ana, "Copy of Prework to edit").owner).toBe(ana);
  const team = local.workspace.state(ana).folders.find(({ name }) => name === "Student work reviews")!;
  const resource = { name: "Template", mimeType: "application/vnd.google-apps.spreadsheet", parents: [team.id] };
  const params = { fields: "id", supportsAllDrives: true };
  const { id: sheet } = local.call("drive.files.create", params, resource) as { id: string };
  await asked.goto(`${local.base}#/copy/${sheet}?account=${ana}`);
  await asked.getByRole("heading", { name: "Copy spreadsheet" }).waitFor();
  await asked.getByRole("button", { name: "Make a copy" }).click();
  await asked.getByRole("grid").waitFor();
  expect(named(ana, "Copy of Template")).toMatchObject({ kind: "spreadsheet", owner: ana, folder: "My Drive" });
  await asked.close();
  await page.close();
});

test("an account that does not see the file gets no copy, and a refusal is told and can be tried again", async () => {
  const id = local.make("document", "Ana's own page");
  const page = await local.open();
  await page.goto(`${local.base}#/copy/${id}?account=${ben}`);
  await page.getByRole("heading", { name: "You need access" }).waitFor();
  await page.getByLabel("Account").selectOption("Ana Torres");
  await failOnce(page, /\/copy/, "before");
  await page.getByRole("button", { name: "Make a copy" }).click();
  await page.getByRole("alert").getByText("The copy was not made").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Make a copy" }).click();
  await page.locator(".paper").waitFor();
  expect(seen(ana).filter((name) => name === "Copy of Ana's own page")).toHaveLength(1);
  await page.close();
});

test("the menu makes a copy under a name of one's own, with what was typed the moment before", async () => {
  const id = local.make("document", "Notes");
  const page = await local.open(id);
  await page.locator(".paper").click();
  await page.keyboard.type("typed just now");
  await page.getByRole("menuitem", { name: "File" }).click();
  await page.getByRole("menuitem", { name: "Make a copy" }).click();
  const name = page.getByRole("dialog").getByRole("textbox", { name: "Name" });
  expect(await name.inputValue()).toBe("Copy of Notes");
  await name.fill("Notes of the second meeting");
  await page.keyboard.press("Enter");
  await page.getByText("Notes of the second meeting").waitFor();
  expect(textOf(named(ana, "Notes of the second meeting").id)).toContain("typed just now");
  await page.close();
});
