import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { GoogleDocument } from "../../../src/local/docs/document-types.ts";
import { ben, failOnce, type LocalPage, saved, startLocalPage } from "./local-page.ts";

jest.setTimeout(30_000);
let local: LocalPage;
beforeAll(async () => {
  local = await startLocalPage();
}, 60_000);
afterAll(() => local.close());

const update = (documentId: string, ...requests: object[]) =>
  local.call("docs.documents.batchUpdate", { documentId }, { requests });
const insert = (index: number, text: string) => ({ insertText: { location: { index }, text } });

function make(...requests: object[]): string {
  const id = local.make("document", "Notes");
  if (requests.length > 0) update(id, ...requests);
  return id;
}
const read = (documentId: string) => local.call("docs.documents.get", { documentId }) as GoogleDocument;

/** Every paragraph's text, in tables too. */
function stored(documentId: string): string[] {
  const texts = (content: GoogleDocument["body"]["content"]): string[] =>
    content.flatMap((one) =>
      one.paragraph
        ? [one.paragraph.elements.map((element) => element.textRun?.content ?? "").join("")]
        : (one.table?.tableRows.flatMap((row) => row.tableCells.flatMap((cell) => texts(cell.content))) ?? []),
    );
  return texts(read(documentId).body.content).map((text) => text.replace(/\n$/, ""));
}
const shown = (page: Page) => page.locator("[data-paragraph]").allTextContents();
const paragraph = (page: Page, index: number) => page.locator("[data-paragraph]").nth(index);
async function caretAtEnd(page: Page, index: number) {
  await paragraph(page, index).click();
  await page.keyboard.press("End");
}
const openDoc = async (id: string, account?: string) => {
  const page = await local.open(id, account);
  await page.locator(".paper").waitFor();
  return page;
};

test("what is typed, with Enter, emoji and a line break, is what the document holds", async () => {
  const id = make();
  const page = await openDoc(id);
  await paragraph(page, 0).click();
  await page.keyboard.type("One\nTwo ");
  await page.keyboard.insertText("🙂 señal");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("same paragraph");
  await page.keyboard.press("Home");
  await page.keyboard.type("the ");
  await saved(page);
  expect(stored(id)).toEqual(["One", "Two 🙂 señal\vthe same paragraph"]);
  expect(await shown(page)).toEqual(["One", "Two 🙂 señal\nthe same paragraph"]);
  await page.reload();
  await page.locator(".paper").waitFor();
  expect(await shown(page)).toEqual(["One", "Two 🙂 señal\nthe same paragraph"]);
  await page.close();
});

test("Backspace deletes letters, joins paragraphs at their start and leaves tables alone", async () => {
  const id = make(insert(1, "Alpha\nBeta\nGamma"), { insertTable: { location: { index: 12 }, rows: 1, columns: 2 } });
  const page = await openDoc(id);
  expect(stored(id)).toEqual(["Alpha", "Beta", "", "", "", "Gamma"]);
  await paragraph(page, 1).click();
  await page.keyboard.press("Home");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("-");
  await page.keyboard.press("End");
  await page.keyboard.press("Backspace");
  await paragraph(page, 4).click();
  await page.keyboard.press("Home");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("x");
  await saved(page);
  expect(stored(id)).toEqual(["Alpha-Bet", "", "", "", "xGamma"]);
  await page.close();
});

test("a selection over a table's cells loses its text, never its cells", async () => {
  const id = make(insert(1, "Before\nAfter"), { insertTable: { location: { index: 7 }, rows: 1, columns: 2 } });
  update(id, insert(13, "right"), insert(11, "left"));
  const page = await openDoc(id);
  await page.keyboard.press("Escape");
  await paragraph(page, 1).click();
  await page.keyboard.press("Home");
  await page.evaluate(() => {
    const [, first, second] = document.querySelectorAll("[data-paragraph]");
    getSelection()?.setBaseAndExtent(first!, 0, second!, second!.childNodes.length);
  });
  await page.keyboard.type("X");
  await saved(page);
  expect(stored(id)).toEqual(["Before", "X", "", "", "After"]);
  await page.close();
});

test("Tab goes from cell to cell of a table and back, and never out of the document", async () => {
  const id = make(insert(1, "Before\nAfter"), { insertTable: { location: { index: 7 }, rows: 2, columns: 2 } });
  update(id, insert(13, "right"), insert(11, "left"));
  const page = await openDoc(id);
  await caretAtEnd(page, 1);
  await page.keyboard.type("1");
  await page.keyboard.press("Tab");
  await page.keyboard.type("2");
  await page.keyboard.press("Tab");
  await page.keyboard.type("3");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("4");
  for (let i = 0; i < 5; i++) await page.keyboard.press("Tab");
  await page.keyboard.type("5");
  await saved(page);
  expect(stored(id)).toEqual(["Before", "left1", "right24", "3", "5", "", "After"]);
  await page.close();
});

test("headings, lists, check lists and header rows are what screen readers call them", async () => {
  const id = make(
    insert(1, "Title\nStage one\nfirst\nsecond\ndo it\n"),
    {
      updateParagraphStyle: {
        range: { startIndex: 7, endIndex: 8 },
        paragraphStyle: { namedStyleType: "HEADING_2" },
        fields: "namedStyleType",
      },
    },
    {
      createParagraphBullets: { range: { startIndex: 17, endIndex: 26 }, bulletPreset: "NUMBERED_DECIMAL_ALPHA_ROMAN" },
    },
    { createParagraphBullets: { range: { startIndex: 30, endIndex: 31 }, bulletPreset: "BULLET_CHECKBOX" } },
  );
  const page = await openDoc(id);
  await page.getByRole("heading", { level: 2, name: "Stage one" }).waitFor();
  expect(await page.getByRole("listitem").allTextContents()).toEqual(["first", "second", "do it"]);
  expect(
    await page.locator("ol > li").evaluateAll((items) => items.map((item) => (item as HTMLLIElement).value)),
  ).toEqual([1, 2]);
  await page.getByRole("checkbox", { name: "do it" }).check();
  await saved(page);
  const item = read(id).body.content.find((one) => one.paragraph?.elements[0]?.textRun?.content.startsWith("do it"));
  expect(item?.paragraph?.elements[0]?.textRun?.textStyle.strikethrough).toBe(true);
  await page.getByRole("checkbox", { name: "do it" }).uncheck();
  await saved(page);
  await page.reload();
  await page.getByRole("checkbox", { name: "do it", checked: false }).waitFor();
  await page.close();
});

test("Enter behind a heading goes on with normal text, in an empty list item ends the list", async () => {
  const id = make(
    insert(1, "Head\nitem"),
    {
      updateParagraphStyle: {
        range: { startIndex: 1, endIndex: 2 },
        paragraphStyle: { namedStyleType: "HEADING_1" },
        fields: "namedStyleType",
      },
    },
    { createParagraphBullets: { range: { startIndex: 6, endIndex: 10 }, bulletPreset: "BULLET_DISC_CIRCLE_SQUARE" } },
  );
  const page = await openDoc(id);
  await caretAtEnd(page, 0);
  await page.keyboard.type("\nbody");
  await caretAtEnd(page, 2);
  await page.keyboard.type("\nmore\n\nplain");
  await saved(page);
  const facts = read(id)
    .body.content.flatMap((one) => (one.paragraph ? [one.paragraph] : []))
    .map((one) => [
      one.elements
        .map((element) => element.textRun?.content)
        .join("")
        .trim(),
      one.paragraphStyle.namedStyleType,
      one.bullet !== undefined,
    ]);
  expect(facts).toEqual([
    ["Head", "HEADING_1", false],
    ["body", "NORMAL_TEXT", false],
    ["item", "NORMAL_TEXT", true],
    ["more", "NORMAL_TEXT", true],
    ["plain", "NORMAL_TEXT", false],
  ]);
  await page.close();
});

test("two people type at once and both texts stay, the caret where it was", async () => {
  const folder = local.workspace.state(ben).folders.find((one) => one.name === "Student work reviews")!;
  const { id } = local.call(
    "drive.files.create",
    { fields: "id", supportsAllDrives: true },
    { name: "Shared", mimeType: "application/vnd.google-apps.document", parents: [folder.id] },
  ) as { id: string };
  update(id, insert(1, "Ana's line\nBen's line"));
  const [a, b] = await Promise.all([openDoc(id), openDoc(id, ben)]);
  await caretAtEnd(a, 0);
  await caretAtEnd(b, 1);
  const typing = "types quickly and goes on for a while";
  await Promise.all([a.keyboard.type(` ${typing}`, { delay: 15 }), b.keyboard.type(` ${typing}`, { delay: 15 })]);
  await Promise.all([saved(a), saved(b)]);
  expect(stored(id)).toEqual([`Ana's line ${typing}`, `Ben's line ${typing}`]);
  await b.getByText(`Ana's line ${typing}`).waitFor();
  await b.keyboard.type("!");
  await saved(b);
  expect(stored(id)[1]).toBe(`Ben's line ${typing}!`);
  await a.close();
  await b.close();
});

test("text typed while somebody else writes is neither lost nor torn", async () => {
  const id = make(insert(1, "First\nSecond"));
  const page = await openDoc(id);
  await caretAtEnd(page, 1);
  for (const word of ["alpha", "beta", "gamma", "delta"]) {
    await page.keyboard.type(` ${word}`);
    update(id, insert(1, "New above. "));
  }
  await page.keyboard.type(" end");
  await saved(page);
  expect(stored(id)).toEqual([`${"New above. ".repeat(4)}First`, "Second alpha beta gamma delta end"]);
  await page.close();
});

test("a save that fails keeps the text, says so, and is tried again", async () => {
  const id = make(insert(1, "Kept"));
  const page = await openDoc(id);
  await failOnce(page, /:batchUpdate/, "before");
  await caretAtEnd(page, 0);
  await page.keyboard.type(" text");
  await page.getByTestId("save-state").getByText("Not saved yet").waitFor();
  expect(await shown(page)).toEqual(["Kept text"]);
  expect(stored(id)).toEqual(["Kept"]);
  await saved(page);
  expect(stored(id)).toEqual(["Kept text"]);
  await page.close();
});

test("a save that arrived although its answer was lost is not written twice", async () => {
  const id = make(insert(1, "Once"));
  const page = await openDoc(id);
  await failOnce(page, /:batchUpdate/, "after");
  await caretAtEnd(page, 0);
  await page.keyboard.type(" only");
  await page.getByTestId("save-state").getByText("Not saved yet").waitFor();
  await saved(page);
  expect(stored(id)).toEqual(["Once only"]);
  expect(await shown(page)).toEqual(["Once only"]);
  await page.close();
});

test("what is typed right before leaving the file is stored", async () => {
  const id = make();
  const page = await openDoc(id);
  await paragraph(page, 0).click();
  await page.keyboard.type("quick");
  await page.getByRole("link", { name: "Local Workspace" }).click();
  await page.getByRole("heading", { name: "Files" }).waitFor();
  await page.waitForTimeout(100);
  expect(stored(id)).toEqual(["quick"]);
  await page.goBack();
  await paragraph(page, 0).click();
  await page.keyboard.press("End");
  await page.keyboard.type("er");
  await page.close({ runBeforeUnload: true });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(stored(id)).toEqual(["quicker"]);
});

test("paste brings text alone, several lines as paragraphs", async () => {
  const id = make(insert(1, "Start end"));
  const page = await openDoc(id);
  await paragraph(page, 0).click();
  await page.keyboard.press("Home");
  for (let i = 0; i < 6; i++) await page.keyboard.press("ArrowRight");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "one\r\ntwo ");
    data.setData("text/html", "<b>one</b><p>two </p>");
    const target = document.querySelector(".paper")!;
    const range = getSelection()!.getRangeAt(0);
    const event = new InputEvent("beforeinput", {
      inputType: "insertFromPaste",
      dataTransfer: data,
      bubbles: true,
      cancelable: true,
    });
    Object.defineProperty(event, "getTargetRanges", { value: () => [range] });
    target.dispatchEvent(event);
  });
  await saved(page);
  expect(stored(id)).toEqual(["Start one", "two end"]);
  await page.close();
});

test("who may only read sees the text and cannot type", async () => {
  const id = make(insert(1, "Read me"));
  local.call(
    "drive.permissions.create",
    { fileId: id, sendNotificationEmail: false },
    { role: "reader", type: "user", emailAddress: ben },
  );
  const page = await openDoc(id, ben);
  await page.getByText("View only").waitFor();
  await paragraph(page, 0).click();
  await page.keyboard.type("no");
  expect(await shown(page)).toEqual(["Read me"]);
  await page.close();
});
