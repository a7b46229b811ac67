/** Other data below the summary, in Chromium: names stay in the page, nobody is guessed, and nothing is written unseen. */
import { beforeAll, beforeEach, expect, test } from "@jest/globals";
import { violations } from "../accessibility.ts";
import { page, server, showPage } from "./a-page.ts";
import { sidebarHtml, withStartData } from "./sidebar-html.ts";
import { inSortSheet, summary } from "./start-data.ts";
import { busyProblem } from "./stub-server.ts";

const names = [
  ...["Ana Ruiz", "Li Wei", "José Núñez", "Zoë O'Neill", "María López García", "Maya Rivera"],
  ...["Sam Lee", "Ivy Chen"],
];
const entries = names.map((name, index) => ({ code: `S0${index + 1}`, name, groups: [] }));
const atGrade = [true, true, true, false, false, true, false, null];

let english: string;
let spanish: string;
beforeAll(async () => {
  [english, spanish] = await Promise.all([sidebarHtml("sheets"), sidebarHtml("sheets", "es")]);
}, 30_000);
beforeEach(() => {
  server.summary = summary;
  server.sorted = {
    language: "en",
    criteria: ["Claim", "Evidence"],
    samples: entries.map(({ code }, index) => ({ code, atGrade: [atGrade[index]!, atGrade[index]!] })),
  };
  server.revealed = {
    names: { what: "names", entries, oddities: [] },
    groups: { what: "groups", groups: { shown: [], hidden: [] }, oddities: [] },
  };
});

const open = async (language: "en" | "es" = "en") => {
  server.language = language;
  await showPage(withStartData(language === "en" ? english : spanish, inSortSheet));
  await page.getByRole("button", { name: language === "en" ? "Summarize" : "Resumir" }).click();
  await page.locator(".other-data > summary").click();
};
const paste = async (text: string) => {
  await page.getByLabel("Results or feedback").fill(text);
  await page.getByRole("button", { name: "Read the list" }).click();
};
const add = () => page.getByRole("button", { name: "Add to the sheet" });
const scores = [17, 9, 15, 16, 8, 12, 9, 15];
const byCode = scores.map((score, index) => `S0${index + 1}\t${score}`).join("\n");
const byName = `Student\tUnit test\n${names.map((name, index) => `${name}\t${scores[index]}`).join("\n")}\nNoah Kim\t11`;

test("results by code need no key, count once the facilitator says from where on, and are written as they were shown", async () => {
  await open();
  await paste(byCode);
  await page.getByText("8 of 8 samples are in the list, found by code.").waitFor();
  expect(server.timesCalled("revealIdentities")).toBe(0);
  expect(await add().count()).toBe(0);
  await page.getByLabel("What is this data?").fill("Unit test");
  await page.getByRole("button", { name: "Use 14" }).click();
  await page
    .getByText("Of 7 samples in both, 4 agree: 2 met it and are at or above grade level in the sort, 2 did neither.")
    .waitFor();
  await page.getByText("S04 met it in “Unit test” and is below grade level in the sort.").waitFor();
  await page.getByText("S02 and S06 did not meet it in “Unit test” and are at or above grade level").waitFor();
  await page.getByText("Not settled in the sort yet: S08.").waitFor();
  await page.getByText("What did “Unit test” ask that this task did not").waitFor();
  await add().click();
  await page.getByText("8 added in the tab “Other data”.").waitFor();
  const [sent] = server.otherData;
  expect(sent).toMatchObject({ kind: "results", what: "Unit test" });
  if (sent?.kind !== "results") throw new Error("No results");
  expect(sent.rows[1]).toEqual({ code: "S02", value: "9", met: false });
  expect(sent.sentences[1]).toContain("4 agree");
  await add().click();
  await page.getByText("All of this stands in the tab “Other data” already.").waitFor();
});

test("names are matched with the key in the page, and none is sent", async () => {
  await open();
  await paste(byName);
  await page.getByRole("button", { name: "Match the names" }).click();
  await page.getByText("8 of 8 samples are in the list, found by name.").waitFor();
  await page.getByText("1 line is about nobody in this sort").click();
  await page.getByText("Line 10: Noah Kim").waitFor();
  await page.getByRole("button", { name: "Use 14" }).click();
  await add().click();
  await page.getByText("8 added").waitFor();
  const sent = JSON.stringify(server.calls.filter(({ name }) => name !== "summarize"));
  for (const name of [...names, "Noah"]) expect(sent).not.toContain(name.split(" ")[0]);
});

test("a first name counts once somebody says whose it is", async () => {
  await open();
  await paste("Ana\t17\nLi Wei\t9\nJosé Núñez\t15");
  await page.getByRole("button", { name: "Match the names" }).click();
  await page.getByText("2 of 8 samples are in the list").waitFor();
  await page.getByLabel("Line 1: Ana").selectOption({ label: "Ana Ruiz (S01)" });
  await page.getByText("3 of 8 samples are in the list").waitFor();
});

test("two lines about one student are told, and neither counts", async () => {
  await open();
  await paste(`${byCode}\nS01\t3`);
  await page.getByText("Lines 1 and 9 say different things about S01.").waitFor();
});

test("under five samples only those that surprise are listed", async () => {
  await open();
  await paste("S01\t17\nS02\t9\nS04\t16");
  await page.getByLabel("Met from this result on").fill("14");
  await page.getByText("Only 3 samples are in both: too few samples to tell.").waitFor();
  expect(await page.getByText("agree:").count()).toBe(0);
});

test("words that mean met are proposed and not applied by themselves", async () => {
  await open();
  await paste("Sample,Level\nS01,Met\nS02,Not met\nS03,Met\nS04,Exceeds\nS05,Not met\nS06,Exceeds");
  await page.getByText("A first idea: Met, Exceeds.").waitFor();
  expect(await page.getByLabel("Met", { exact: true }).isChecked()).toBe(false);
  await page.getByRole("button", { name: "Use Met, Exceeds" }).click();
  await page.getByText("Of 6 samples in both, 4 agree").waitFor();
});

test("feedback becomes notes by code, and a text that names a student is not added", async () => {
  await open();
  await paste(
    'Name\tWhat helped you?\nAna Ruiz\tMaya Rivera helped me plan.\nLi Wei\tThe sentence frames, and time to talk.\nJosé Núñez\t"I think Grace is a nice word."',
  );
  await page.getByRole("button", { name: "Match the names" }).click();
  await page.getByText("Line 2 names a student (Maya Rivera).").waitFor();
  await add().click();
  await page.getByText("Take the names out first.").waitFor();
  expect(server.otherData).toHaveLength(0);
  await paste("Name\tWhat helped you?\nAna Ruiz\tA classmate helped me plan.\nLi Wei\tThe sentence frames.");
  await page.getByText("The Board gets 2 notes").waitFor();
  // No list knows short names and nicknames.
  await add().click();
  await page.getByText("Check for names first").waitFor();
  expect(server.otherData).toHaveLength(0);
  await page.getByLabel("I have checked that no text names a student").check();
  await add().click();
  await page.getByText("2 added in the tab “Board”.").waitFor();
  expect(server.otherData).toEqual([
    {
      kind: "notes",
      source: 1,
      notes: [
        { code: "S01", text: "A classmate helped me plan." },
        { code: "S02", text: "The sentence frames." },
      ],
    },
  ]);
});

test("a name that may be a word is told once, however the list writes it, with what to do", async () => {
  await open();
  await paste("Name\tWhat helped?\nANA RUIZ\tMaya helped me plan it all.\nMAYA RIVERA\tMore time for the draft.");
  await page.getByRole("button", { name: "Match the names" }).click();
  await page.getByText("Line 2 says “Maya”.").waitFor();
  expect(await page.getByText(/Line 2 says/).count()).toBe(1);
  await page.getByText("take it out of the list above").waitFor();
});

test("texts by code, without a key to check them, are added once somebody has checked them", async () => {
  await open();
  await paste("S01\tThe frames helped me a lot.\nS02\tI liked my partner.\nS03\tMore time.");
  await add().click();
  await page.getByText("Check for names first").waitFor();
  expect(server.otherData).toHaveLength(0);
  await page.getByLabel("I have checked that no text names a student").check();
  await add().click();
  await page.getByText("3 added").waitFor();
});

test("what was pasted stays when the server cannot answer, and goes when it is cleared", async () => {
  await open();
  server.failNext("sortedNow", busyProblem);
  await paste(byCode);
  await page.getByRole("alert").waitFor();
  expect(await page.getByLabel("Results or feedback").inputValue()).toBe(byCode);
  await page.getByRole("button", { name: "Read the list" }).click();
  await page.getByText("8 of 8 samples").waitFor();
  await page.getByRole("button", { name: "Use 14" }).click();
  server.failNext("addOtherData", busyProblem);
  await add().click();
  await page.getByRole("alert").waitFor();
  await add().click();
  await page.getByText("8 added").waitFor();
  await page.getByRole("button", { name: "Clear the list" }).click();
  expect(await page.getByLabel("Results or feedback").inputValue()).toBe("");
  expect(await page.getByText("8 of 8 samples").count()).toBe(0);
});

test("by keyboard alone, and every state passes axe at 300 pixels", async () => {
  await open();
  await page.getByLabel("Results or feedback").focus();
  await page.keyboard.insertText(byName);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("This list goes by name.").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("8 of 8 samples").waitFor();
  await page.getByLabel("Met from this result on").focus();
  await page.keyboard.type("x");
  await page.getByText("Type a number, such as 14.").waitFor();
  await page.keyboard.press("Backspace");
  await page.keyboard.type("14");
  await page.getByText("What will be written").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("table", { name: "Unit test" }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
});

test("in Spanish", async () => {
  server.sorted = { ...server.sorted!, language: "es" };
  await open("es");
  await page.getByLabel("Resultados o comentarios").fill(byCode);
  await page.getByRole("button", { name: "Leer la lista" }).click();
  await page.getByText("8 de 8 muestras están en la lista").waitFor();
  await page.getByLabel("¿Qué datos son?").fill("Prueba de unidad");
  await page.getByRole("button", { name: "Usar 14" }).click();
  await page.getByText("S04 lo logró en «Prueba de unidad» y está por debajo del nivel de grado").waitFor();
  expect(await violations(page)).toEqual([]);
});
