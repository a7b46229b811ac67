/** Work of students in a teacher's Drive: files of any kind are listed, and can be picked several at once. */
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { violations } from "../accessibility.ts";
import { ana, type LocalPage, startLocalPage } from "./local-page.ts";

jest.setTimeout(30_000);
let local: LocalPage;
beforeAll(async () => {
  mkdirSync("artefacts/student-work", { recursive: true });
  local = await startLocalPage({ studentWork: true });
}, 60_000);
afterAll(() => local.close());

test("files without an editor stand in the list and say that they cannot be shown", async () => {
  const page = await local.open();
  const folder = page.getByRole("region", { name: "My Drive › Student work" });
  await folder.getByRole("row", { name: /Fractions - Maya Rivera Document/ }).waitFor();
  await folder.getByRole("row", { name: /Grace O'Neill fractions.pdf PDF/ }).waitFor();
  await page.screenshot({ path: "artefacts/student-work/files.png" });
  expect(await violations(page)).toEqual([]);
  await folder.getByRole("link", { name: /photo/ }).click();
  await page.getByText("No preview").waitFor();
  await page.close();
});

test("several files of the kinds that a script asks for are picked at once, and are the add-on's from then on", async () => {
  const page = await local.open(local.make("document", "Picking"));
  await page.getByRole("menuitem", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: "Show sidebar" }).click();
  const frame = page.locator("aside.sidebar iframe").contentFrame();
  await frame.getByRole("button", { name: "Double" }).waitFor();
  await frame.locator("body").evaluate(() => {
    addEventListener("message", ({ data }) => {
      if (data?.swr === "picked") document.getElementById("out")!.textContent = JSON.stringify(data.docs);
    });
    const mimeTypes = ["application/vnd.google-apps.document", "image/jpeg"];
    parent.postMessage(
      { swr: "picker", id: 1, folders: false, fileIds: [], mimeTypes, several: true, title: "Choose work" },
      "*",
    );
  });
  const picker = page.getByRole("dialog", { name: "Choose work" });
  await picker.getByRole("checkbox", { name: /Number line/ }).check();
  await picker.getByRole("checkbox", { name: /Fractions 2/ }).check();
  await picker.getByRole("checkbox", { name: /Fractions 3/ }).check();
  await picker.getByRole("checkbox", { name: /Fractions 3/ }).uncheck();
  expect(await picker.getByText(/\.pdf/).count()).toBe(0);
  await page.screenshot({ path: "artefacts/student-work/picker.png" });
  expect(await violations(page)).toEqual([]);
  await picker.getByRole("button", { name: "Select" }).click();
  await frame.getByText("image/jpeg").waitFor();
  const docs = JSON.parse((await frame.locator("#out").textContent()) ?? "") as { name: string; url: string }[];
  expect(docs).toMatchObject([
    { name: "Number line (photo).jpg", url: expect.stringContaining("https://drive.google.com/file/d/") },
    { name: "Fractions 2", url: expect.stringContaining("https://docs.google.com/document/d/") },
  ]);
  const open = local.workspace.state(ana).files.filter((file) => file.addOnMayOpen);
  expect(open.map(({ name }) => name)).toEqual(["Fractions 2", "Number line (photo).jpg"]);
  await page.close();
});
