/** Comparing two by two, in Chromium over a stub of the server. */

import { readFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import type { CompareStart, Comparing } from "../../../src/contract/comparing.ts";
import type { Language } from "../../../src/core/language.ts";
import { type Comparison, pairKey } from "../../../src/core/sorting/comparisons.ts";
import { codes } from "../../files/a-meeting.ts";
import { violations } from "../accessibility.ts";
import { page, server, showPage } from "./a-page.ts";
import { asHighAsItsContents, takePicture } from "./sidebar-browser.ts";
import { withStartData } from "./sidebar-html.ts";
import { inSortSheet } from "./start-data.ts";
import { busyProblem } from "./stub-server.ts";

const comparing = (count: number, over: Partial<Comparing> = {}): Comparing => ({
  title: "Lab reports",
  language: "en",
  open: "",
  samples: codes(count).map((code) => ({ code, link: `https://drive.google.com/file/d/${code}` })),
  team: server.saveComparisons({ samples: [], focus: "", edits: [] }).value,
  ...over,
});
const open = async (start: CompareStart["comparing"], language: Language = "en") => {
  const html = await readFile(`dist/Compare-${language}.html`, "utf8");
  const data = { ...inSortSheet, comparing: start };
  await showPage(withStartData(html, data));
};
const button = (name: string | RegExp) => page.getByRole("button", { name });
const begin = async (reader = "Ana Ruiz") => {
  await page.getByLabel("Who are you?").selectOption(reader);
  await button("Start comparing").click();
  await page.getByRole("heading", { name: /^Pair \d/ }).waitFor();
};
const shown = async (): Promise<[string, string]> => {
  const text = await page.getByRole("heading", { name: /^Pair \d/ }).textContent();
  const [, left = "", right = ""] = /(S\d+), (S\d+)/.exec(text ?? "") ?? [];
  return [left, right];
};
const accessible = async (state: string) =>
  expect(await asHighAsItsContents(page, () => violations(page)).then((list) => [state, ...list])).toEqual([state]);

/** Every pair by both readers; a lower code is stronger. */
const everyPair = (count: number): Comparison[] =>
  ["Ana Ruiz", "Ben Okafor"].flatMap((reader) =>
    codes(count).flatMap((left, i) =>
      codes(count)
        .slice(i + 1)
        .map((right): Comparison => ({ left, right, stronger: "left", reader })),
    ),
  );

test("nobody compares without a name, and what the team compares is settled first", async () => {
  await open({ ok: true, value: comparing(12) });
  await takePicture(page, "compare-who");
  await accessible("who");
  await button("Start comparing").click();
  await page.getByText("Choose your name first.").waitFor();
  await page.getByLabel("What do you compare?").fill("use of evidence");
  await begin();
  await page.getByText("Look at: use of evidence").waitFor();
  expect(server.focus).toBe("use of evidence");
});

test("arrows and space answer pair after pair; several answers go in one call, and none is asked twice", async () => {
  await open({ ok: true, value: comparing(4) });
  await begin();
  await page.getByText("0 comparisons by you; 0 by the team; about 12 make an order to talk about.").waitFor();
  await takePicture(page, "compare-pair");
  await accessible("pair");
  const pairs: [string, string][] = [];
  for (const key of ["ArrowLeft", "ArrowRight", "Space", "ArrowLeft", "ArrowLeft"]) {
    pairs.push(await shown());
    await page.keyboard.press(key);
    await page.getByRole("heading", { name: `Pair ${pairs.length + 1}` }).waitFor();
  }
  pairs.push(await shown());
  await button(pairs[5]![1]).first().click();
  await page.getByText("You have compared every pair.").waitFor();
  await page.getByText("All saved.").waitFor();
  expect(server.timesCalled("saveComparisons")).toBeLessThan(6);
  expect(server.compared.map(({ left, right }) => [left, right])).toEqual(pairs);
  expect(server.compared.map(({ stronger }) => stronger)).toEqual(["left", "right", "same", "left", "left", "right"]);
  expect(new Set(server.compared.map(pairKey)).size).toBe(6);
  await accessible("all done");
});

test("the second click of a double click and a key that is held down answer nothing", async () => {
  await open({ ok: true, value: comparing(12) });
  await begin();
  const [left] = await shown();
  await button(left).first().dblclick();
  await page.getByText("All saved.").waitFor();
  expect(server.compared).toHaveLength(1);
  await page.keyboard.down("ArrowLeft");
  await page.keyboard.down("ArrowLeft");
  await page.keyboard.down("ArrowLeft");
  await page.keyboard.up("ArrowLeft");
  await page.getByText("2 comparisons by you").waitFor();
});

test("a failed save waits, says so, goes on, and is there once in the end", async () => {
  await open({ ok: true, value: comparing(12) });
  await begin();
  server.failNext("saveComparisons", busyProblem);
  await page.keyboard.press("ArrowLeft");
  await page.getByText("1 comparison not saved yet.").waitFor();
  await takePicture(page, "compare-unsaved");
  await accessible("unsaved");
  await page.keyboard.press("ArrowRight");
  await page.getByText("2 comparisons not saved yet.").waitFor();
  await button("Try now").click();
  await page.getByText("All saved.").waitFor();
  expect(server.compared).toHaveLength(2);
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("the last answer can be taken back, saved or not, and the same pair comes again", async () => {
  await open({ ok: true, value: comparing(12) });
  await begin();
  const pair = await shown();
  await page.keyboard.press("ArrowLeft");
  await page.getByText("All saved.").waitFor();
  await button("Undo last").click();
  expect(await shown()).toEqual(pair);
  await page.keyboard.press("ArrowRight");
  await page.getByText("All saved.").waitFor();
  expect(server.compared).toEqual([{ left: pair[0], right: pair[1], stronger: "right", reader: "Ana Ruiz" }]);
  await page.keyboard.press("ArrowRight");
  await button("Undo last").click();
  await button("Undo last").click();
  await page.getByText("0 comparisons by you").waitFor();
  await page.getByText("All saved.").waitFor({ state: "detached" });
  expect(await button("Undo last").count()).toBe(0);
});

test("the order comes in groups with places and limits, from what the whole team has saved by then", async () => {
  await open({ ok: true, value: comparing(8) });
  await begin();
  await page.keyboard.press("ArrowLeft");
  await button("Show the order").click();
  await page.getByText("Too few comparisons to tell: the team has made 1, and about 40 make").waitFor();
  await takePicture(page, "compare-too-few");
  server.compared = everyPair(8);
  await button("Back to comparing").click();
  await button("Show the order").click();
  await page.getByRole("heading", { name: "Group 1: Strongest" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("The order so far");
  const first = page.getByRole("listitem").filter({ hasText: "S01" });
  expect(await first.textContent()).toMatch(/place 1 to \d of 8/);
  await page.getByText("are too close to tell apart.").first().waitFor();
  await page.getByText("it is not a grade").waitFor();
  await page.getByText("How it was worked out").click();
  await takePicture(page, "compare-order");
  await accessible("order");
});

test("the order is written into the sheet in the sheet's language, dated and with its limits; a failure is told", async () => {
  server.compared = everyPair(8);
  server.focus = "use of evidence";
  await open({ ok: true, value: comparing(8, { language: "es" }) });
  await page.getByLabel("Who are you?").selectOption("Ana Ruiz");
  await button("Start comparing").click();
  await button("Show the order").click();
  server.failNext("writeOrder", busyProblem);
  await button("Write this order into the sheet").click();
  await page.getByText(busyProblem.next).waitFor();
  await accessible("not written");
  await button("Write this order into the sheet").click();
  await page.getByText("Written in the tab “Comparisons”, from N6 on.").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  await takePicture(page, "compare-written");
  await accessible("written");
  const [made, focus, first] = server.orderLines;
  expect(made).toMatch(/^\d+ de [a-z]+ de \d{4}, con 56 comparaciones$/);
  expect(focus).toBe("Qué comparamos: use of evidence");
  expect(first).toMatch(/^Grupo 1, lo más fuerte: S01 \(1–\d\)/);
  expect(server.orderLines[server.orderLines.length - 1]).toContain("no es una calificación");
});

test("who has their own tab open need not choose their name", async () => {
  await open({ ok: true, value: comparing(8, { open: "Ben Okafor" }) });
  await button("Start comparing").click();
  await page.getByRole("heading", { name: "Pair 1" }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.getByText("All saved.").waitFor();
  expect(server.compared[0]?.reader).toBe("Ben Okafor");
});

test("a meeting that changes meanwhile: no pair with what was taken out, pairs with what was added, a reader who is out is told", async () => {
  await open({ ok: true, value: comparing(3) });
  await begin();
  server.samplesNow = codes(5)
    .slice(2)
    .map((code) => ({ code, link: "" }));
  await page.keyboard.press("ArrowLeft");
  await page.getByText("All saved.").waitFor();
  for (let at = 0; at < 3; at++) {
    for (const code of await shown()) expect(["S03", "S04", "S05"]).toContain(code);
    await page.keyboard.press("ArrowLeft");
  }
  await page.getByText("You have compared every pair.").waitFor();
  server.comparers = ["Ben Okafor"];
  await button("Show the order").click();
  await page.getByText("This reader was taken out of the meeting.").waitFor();
  await takePicture(page, "compare-gone");
  await accessible("gone");
});

test("in Spanish", async () => {
  server.compared = everyPair(8);
  await open({ ok: true, value: comparing(8) }, "es");
  await page.getByLabel("¿Quién es usted?").selectOption("Ben Okafor");
  await takePicture(page, "compare-who-es");
  await button("Empezar a comparar").click();
  await page.getByText("Usted ya comparó todos los pares.").waitFor();
  await takePicture(page, "compare-done-es");
  await button("Mostrar el orden").click();
  await page.getByRole("heading", { name: "Grupo 1: Lo más fuerte" }).waitFor();
  await takePicture(page, "compare-order-es");
  await accessible("order in Spanish");
});

test("200 samples without links and with long names of readers fit", async () => {
  const samples = codes(200).map((code) => ({ code: code.replace("S", "S0"), link: "" }));
  server.comparers = ["María Fernanda de los Ángeles Rodríguez-Santamaría"];
  await open({ ok: true, value: comparing(0, { samples }) });
  await begin("María Fernanda de los Ángeles Rodríguez-Santamaría");
  await page.getByText("about 1000 make an order").waitFor();
  await page.keyboard.press("Space");
  await page.getByRole("heading", { name: "Pair 2" }).waitFor();
  expect(await page.getByRole("link").count()).toBe(0);
  await takePicture(page, "compare-200");
});

test("where there is nothing to compare, it is said why", async () => {
  await open(null);
  await page.getByText("This spreadsheet is not a sort sheet.").waitFor();
  await page.context().close();
  await open({ ok: true, value: comparing(2) });
  await page.getByText("Comparing needs at least three samples.").waitFor();
  expect(await page.getByRole("button").count()).toBe(0);
  await page.context().close();
  await open({ ok: false, problem: busyProblem });
  await page.getByText(busyProblem.next).waitFor();
});
