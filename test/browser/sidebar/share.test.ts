/** Sharing the summary, in Chromium: the text that leaves the team, its ways out, and who may open the document. */
import { beforeEach, expect, test } from "@jest/globals";
import type { Summary } from "../../../src/contract/server.ts";
import type { Access } from "../../../src/contract/sharing.ts";
import { violations } from "../accessibility.ts";
import { page, server, showPage } from "./a-page.ts";
import { asHighAsItsContents, takePicture } from "./sidebar-browser.ts";
import { sidebarHtml, withStartData } from "./sidebar-html.ts";
import { inSortSheet, summary } from "./start-data.ts";
import { busyProblem } from "./stub-server.ts";

const codes = (count: number, from: number) => Array.from({ length: count }, (_, index) => `S${index + from}`);
const counted: readonly (readonly [atOrAbove: number, below: number])[] = [
  [18, 2],
  [8, 12],
  [20, 0],
];
/** Of 20 samples: two criteria that may be told, and one that all reached. */
const large: Summary = {
  ...summary,
  trends: {
    ...summary.trends,
    samples: 20,
    criteria: summary.trends.criteria.map((trend, index) => {
      const [atOrAbove, below] = counted[index]!;
      return { ...trend, counts: [0, below, atOrAbove, 0], atOrAbove, below, settled: 20, open: 0 };
    }),
  },
  shown: { ...summary.shown, objective: { met: codes(7, 10), notMet: codes(13, 40), unsettled: [], partly: 0 } },
};
const holder = (email: string, name: string, role: string, inherited: boolean): Access => ({
  type: "user",
  email,
  name,
  domain: "",
  role,
  inherited,
});

beforeEach(() => {
  server.summary = large;
  server.access = [
    holder("ana.torres@school.example", "Ana Torres", "owner", false),
    holder("ben.okafor@school.example", "Ben Okafor", "writer", true),
  ];
});

const opened = async (language: "en" | "es" = "en") => {
  await showPage(withStartData(await sidebarHtml("sheets", language), inSortSheet));
  server.language = language;
  await page.getByRole("button", { name: language === "en" ? "Summarize" : "Resumir" }).click();
  await page.locator("summary", { hasText: language === "en" ? "Share the summary" : "Compartir el resumen" }).focus();
  await page.keyboard.press("Enter");
};
/** Without empty lines, which each browser makes its own way. */
const lines = (some: string | undefined) => (some ?? "").split("\n").filter((line) => line !== "");
const text = () => page.getByRole("article").innerText();
const looked = async () => {
  await page.getByRole("button", { name: "See who has access" }).click();
  await page.getByText("Have access already").waitFor();
};
const typeAddress = (address: string) => page.getByLabel("Mail address").fill(address);
const give = () => page.getByRole("button", { name: "Give access" }).click({ force: true });

test("the text holds counts and no student, no reader, and not what all of them reached", async () => {
  await opened();
  expect(await text()).toContain("Evidence: 8 of 20 samples at or above grade level.");
  expect(await text()).toContain("Not counted here: Reasoning.");
  expect(await text()).not.toMatch(/S\d\d|Ana|Ben|20 of 20/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  await looked();
  await typeAddress("office@school.example");
  expect(await asHighAsItsContents(page, () => violations(page))).toEqual([]);
  await takePicture(page, "share");
});

test("copying takes the very text, and says so", async () => {
  await opened();
  await page.evaluate(() => {
    document.addEventListener("copy", () => {
      document.body.dataset.copied = String(getSelection());
    });
  });
  await page.getByRole("button", { name: "Copy the text" }).press("Enter");
  await page.getByText("Copied. Paste it").waitFor();
  expect(lines(await page.evaluate(() => document.body.dataset.copied))).toEqual(lines(await text()));
});

test("where the browser does not copy, the text stays selected and the keys are named", async () => {
  await opened();
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await page.getByRole("button", { name: "Copy the text" }).click();
  await page.getByText("press Ctrl+C").waitFor();
  expect(lines(await page.evaluate(() => String(getSelection())))).toEqual(lines(await text()));
});

test("on paper the text stands alone", async () => {
  await opened();
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = "yes";
    };
  });
  await page.getByRole("button", { name: "Print the text" }).click();
  expect(await page.evaluate(() => document.body.dataset.printed)).toBe("yes");
  await page.emulateMedia({ media: "print" });
  expect((await page.locator("main").innerText()).trim()).toBe((await text()).trim());
});

test("drafts carry title and text, to nobody yet", async () => {
  await opened();
  const url = async (name: string) =>
    new URL((await page.getByRole("link", { name }).getAttribute("href")) ?? "").searchParams;
  const gmail = await url("Open a draft in Gmail");
  expect(gmail.get("su")).toBe(inSortSheet.meeting!.title);
  expect(gmail.get("body")).toContain("- Evidence: 8 of 20 samples at or above grade level.");
  expect(gmail.has("to")).toBe(false);
  expect((await url("another mail program")).get("body")).toBe(gmail.get("body"));
});

test("who has access is seen first; the whole of what is given stands above the button; one click gives it once", async () => {
  await opened();
  expect(await page.getByRole("button", { name: "Give access" }).count()).toBe(0);
  await looked();
  await page.getByText("Ben Okafor – edits, through the folder").waitFor();
  expect(await page.getByText("everything your team typed").isVisible()).toBe(true);
  await typeAddress("Office@School.example ");
  await page.getByText("office@school.example will be able to read all of “Notes”.").waitFor();
  const release = server.hold("giveAccess");
  await give();
  await give();
  release();
  await page.getByText("office@school.example has access now.").waitFor();
  expect(server.invited).toEqual([
    {
      documentId: "notes-1",
      email: "office@school.example",
      type: "user",
      role: "reader",
      message: `Here is what our team saw in the student work: ${inSortSheet.meeting!.title}.`,
    },
  ]);
  expect(await page.getByText("office@school.example – reads").isVisible()).toBe(true);
});

test("those who were given access are known by address, and an address elsewhere is asked about", async () => {
  await opened();
  await looked();
  await page.getByText("Ana Torres (ana.torres@school.example) – owner").waitFor();
  const asked = page.getByText("Nobody at shcool.example has access yet: is this the right address?");
  await typeAddress("office@shcool.example");
  await asked.waitFor();
  await typeAddress("office@school.example");
  expect(await asked.count()).toBe(0);
});

test("an address that has access, or is none, is not sent; what failed keeps what was typed", async () => {
  await opened();
  await looked();
  await give();
  await page.getByText("Type one whole address").waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("field-share-address");
  await typeAddress("ben.okafor@school.example");
  await give();
  await page.getByText("has access already. No mail is sent.").waitFor();
  expect(server.timesCalled("giveAccess")).toBe(0);
  await typeAddress("team@school.example");
  await page.getByLabel("This is").selectOption("group");
  await page.getByLabel("They may").selectOption("commenter");
  await page.getByLabel("Message").fill("See you on Friday.");
  server.failNext("giveAccess", busyProblem);
  await give();
  await page.getByRole("alert").waitFor();
  await give();
  await page.getByText("team@school.example has access now.").waitFor();
  expect(server.invited).toMatchObject([
    { email: "team@school.example", type: "group", role: "commenter", message: "See you on Friday." },
  ]);
});

test("the text speaks the documents' language until another is chosen", async () => {
  await opened("es");
  expect(await text()).toContain("The team looked at 20 samples");
  await page.getByLabel("Idioma del texto").selectOption("es");
  expect(await text()).toContain("El equipo miró 20 muestras");
  expect(await text()).toContain("Aquí no se cuenta: Reasoning.");
  await page.getByRole("button", { name: "Ver quién tiene acceso" }).click();
  await page.getByText("Ya tienen acceso").waitFor();
  expect(await page.getByLabel("Mensaje").inputValue()).toContain("Esto es lo que nuestro equipo vio");
  await page.getByLabel("Dirección de correo").fill("oficina@escuela.example");
  expect(await asHighAsItsContents(page, () => violations(page))).toEqual([]);
  await takePicture(page, "share-es");
});
