/** The dialog "Our protocols" as a teacher uses it, in Chromium at the size of the dialog. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import type { FileRef, ProtocolsStart } from "../../../src/contract/server.ts";
import { inLanguage, type Language } from "../../../src/core/language.ts";
import { protocols } from "../../../src/core/protocol/library/library.ts";
import { outline } from "../../../src/core/protocol/outline.ts";
import { violations } from "../accessibility.ts";
import { dialogSize, page, requests, server, showPage } from "./a-page.ts";
import { takePicture } from "./sidebar-browser.ts";
import { protocolsHtml, withStartData } from "./sidebar-html.ts";
import { busyProblem, deniedProblem } from "./stub-server.ts";

const seeds = join(process.cwd(), "../shared/seeds");
const seed = (number: string): string =>
  readFileSync(join(seeds, readdirSync(seeds).find((name) => name.startsWith(number))!), "utf8");

const start = (language: Language = "en"): ProtocolsStart => ({
  pickerReady: true,
  protocols: inLanguage(protocols, language).map(outline),
  wish: { purpose: null, audience: "team", minutes: null, brought: null },
  folder: { id: "folder-7", name: "Grade 7 science team" },
});
const open = async (given: ProtocolsStart = start(), language: Language = "en") => {
  const html = withStartData(await protocolsHtml(language), given);
  await showPage(html, dialogSize);
  page.setDefaultTimeout(15_000);
};
const sheet = (n: number, name: string): FileRef => {
  const file = { id: `sheet-${n}`, name, url: `https://docs.google.com/spreadsheets/d/sheet-${n}/edit` };
  server.ownProtocols.set(`before-${n}`, { file, protocol: null });
  return file;
};
const button = (name: string) => page.getByRole("button", { name, exact: true });
/** Such a button can be pressed, and does not do its work. */
const pressDisabled = (name: string) => button(name).click({ force: true });
const heading = (name: string) => page.getByRole("heading", { name, exact: true }).waitFor();
const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);
const closed = () => page.waitForSelector("body[data-closed]", { state: "attached" });
const text = () => page.getByLabel("Text of the protocol");
const field = (name: string) => page.getByLabel(name, { exact: true });

const ours = [
  "Our look at work",
  "Opening (5 min)",
  "Say the norms.",
  "Talk (20 minutes)",
  "- What do we see?",
  "- What next?",
  "Closing 5'",
].join("\n");
const paste = async (pasted: string) => {
  await button("Paste a protocol").click();
  // All at once, as a paste is: typing 200 KB would take a minute.
  await text().evaluate((area, value) => {
    (area as HTMLTextAreaElement).value = value;
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }, pasted);
};
/** A picture, and what is broken for some; all of the page is in view, so that what sticks to the lower edge covers nothing. */
const look = async (name: string) => {
  await takePicture(page, `protocols-${name}`);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 720, height });
  return violations(page);
};
const pasteOurs = async () => {
  await paste(ours);
  await heading("The draft: check and correct it");
};
const saved = () => [...server.ownProtocols.values()].map(({ protocol }) => protocol!);

test("a sheet of the team's becomes the plan's protocol with one click, and the dialog closes", async () => {
  sheet(1, "Our lesson study");
  await open();
  await button("Use in this plan Our lesson study").click();
  await closed();
  expect(server.lastProtocol()).toMatchObject({ value: { serial: 1, own: true, id: "sheet-1" } });
});

test("a sheet that cannot be used says why, and the link to it is still there", async () => {
  sheet(1, "Our lesson study");
  server.failNext("useProtocol", deniedProblem);
  await open();
  await button("Use in this plan Our lesson study").click();
  await page.getByRole("alert").getByText(deniedProblem.next).waitFor();
  expect(await page.getByRole("link", { name: /Open the sheet Our lesson study/ }).getAttribute("href")).toContain(
    "sheet-1",
  );
});

test("a list that did not come can be asked for again", async () => {
  sheet(1, "Our lesson study");
  server.failNext("listOwnProtocols", busyProblem);
  await open();
  await button("Try again").click();
  await button("Use in this plan Our lesson study").waitFor();
});

test("a colleague's sheet is chosen in Google's file chooser, which takes the dialog's place", async () => {
  await open();
  await button("Choose a colleague's sheet").click();
  await closed();
  expect(server.calls.find(({ name }) => name === "openPicker")?.args).toEqual([{ kind: "protocol", fileIds: [] }]);
});

test("a pasted text that is not saved keeps the dialog from being given up for the file chooser", async () => {
  await open();
  await pasteOurs();
  await button("Back").click();
  await page.getByText("You pasted a text that is not saved yet.").waitFor();
  await pressDisabled("Choose a colleague's sheet");
  expect(server.timesCalled("openPicker")).toBe(0);
  await button("Paste a protocol").click();
  expect(await text().inputValue()).toBe(ours);
  await field("Name of segment 2").waitFor();
});

test("a protocol of the library is made ours, in the language that was chosen, and used", async () => {
  await open();
  await button("Make it ours").click();
  expect(await focused()).toBe("Make it ours");
  const chosen = protocols[2]!;
  await field("Protocol to copy").selectOption(chosen.name.en);
  await page.getByText(chosen.summary.en).waitFor();
  await field("Language of the copy").selectOption("Español");
  await button("Make our copy").dblclick();
  await heading("Your sheet is ready");
  expect(server.timesCalled("makeOurs")).toBe(1);
  expect(server.calls.find(({ name }) => name === "makeOurs")?.args).toMatchObject([
    { protocolId: chosen.id, language: "es", folder: { id: "folder-7" } },
  ]);
  await button("Use in this plan").click();
  await closed();
});

test("trying again after a failure keeps the operation; another copy is another one", async () => {
  await open();
  server.failNext("makeOurs", busyProblem);
  await button("Make it ours").click();
  await button("Make our copy").click();
  await page.getByRole("alert").waitFor();
  await button("Make our copy").click();
  await heading("Your sheet is ready");
  await button("Back to our protocols").click();
  await button("Make it ours").click();
  await button("Make our copy").click();
  await heading("Your sheet is ready");
  const ids = server.calls
    .filter(({ name }) => name === "makeOurs")
    .map(({ args }) => (args[0] as { operationId: string }).operationId);
  expect([ids[0] === ids[1], ids[1] === ids[2]]).toEqual([true, false]);
});

test("a pasted protocol is corrected, saved as it was corrected, and offered in the list", async () => {
  await open();
  await pasteOurs();
  await field("Name").fill("Our Tuesday look");
  await field("Usual minutes of segment 2").fill("15");
  await field("Segment 3 is optional").check();
  await page.getByText("1 step, 2 questions").click();
  await page.locator(".contents li li", { hasText: "What next?" }).waitFor();
  await button("Add a segment").click();
  await page.keyboard.type("Who tells whom");
  await field("Usual minutes of segment 4").fill("5");
  await button("Move segment 4 up").click();
  expect(await focused()).toBe("↑");
  await button("Save as our protocol").click();
  await heading("Your sheet is ready");
  expect(saved()).toMatchObject([
    {
      name: "Our Tuesday look",
      segments: [
        { title: "Opening", minutes: { usual: 5 }, optional: false },
        { title: "Talk", minutes: { least: 13, usual: 15, most: 30 } },
        { title: "Who tells whom", minutes: { least: 5, usual: 5, most: 5 }, steps: [] },
        { title: "Closing", optional: true },
      ],
    },
  ]);
  expect(saved()[0]!.segments[1]!.steps[0]!.prompts.map(({ text }) => text)).toEqual(["What do we see?", "What next?"]);
  await button("Back to our protocols").click();
  await button("Use in this plan Our Tuesday look").waitFor();
});

test("what cannot be minutes is said at its row, and again as links when saving is asked for; nothing is lost", async () => {
  await open();
  await pasteOurs();
  await field("Usual minutes of segment 1").fill("0");
  await page.getByText("0 minutes is too short. Type 1 or more, or delete the segment.").waitFor();
  await field("Least minutes of segment 2").fill("40");
  await page.getByText("The least (40) is more than the usual 20 minutes.").waitFor();
  await field("Most minutes of segment 3").fill("soon");
  await page.getByText("“soon” is not a whole number of minutes. Type a number such as 10.").waitFor();
  await field("Name of segment 3").fill("");
  await button("Save as our protocol").click();
  await heading("4 things to correct before it can be saved");
  expect(server.timesCalled("saveOwnProtocol")).toBe(0);
  await page.getByRole("link", { name: "Segment 3: Give this segment a name." }).click();
  await page.keyboard.type("Last words");
  expect(await field("Name of segment 3").inputValue()).toBe("Last words");
  expect(await field("Least minutes of segment 2").inputValue()).toBe("40");
  expect(await field("Usual minutes of segment 1").getAttribute("aria-invalid")).toBe("true");
});

test("a deleted segment comes back where it was", async () => {
  await open();
  await pasteOurs();
  await field("Name of segment 2").fill("Our talk");
  await button("Delete segment 2").click();
  await page.getByText("“Our talk” was deleted.").waitFor();
  expect(await focused()).toBe("Bring it back");
  expect(await page.getByLabel(/^Name of segment/).count()).toBe(2);
  await page.keyboard.press("Enter");
  expect(await field("Name of segment 2").inputValue()).toBe("Our talk");
});

test("stages begin where they began when segments move, go and come back", async () => {
  await open();
  await paste("Two stages\nStage one: see\nLook (5 min)\nTalk (5 min)\nStage two: plan\nPlan (5 min)\nEnd (5 min)");
  await heading("The draft: check and correct it");
  const order = () =>
    page
      .locator(".draft tbody")
      .evaluateAll((bodies) =>
        bodies.map((body) => [
          body.querySelector(".stage-row")?.textContent ?? "",
          body.querySelector("textarea")?.value ?? "",
        ]),
      );
  const began = await order();
  expect(began.map(([stage]) => stage !== "")).toEqual([true, false, true, false]);
  await button("Move segment 1 down").click();
  expect(await order()).toMatchObject([
    [began[0]![0], "Talk"],
    ["", "Look"],
    [began[2]![0], "Plan"],
    ["", "End"],
  ]);
  await button("Delete segment 3").click();
  expect((await order())[3]).toEqual([began[2]![0], "End"]);
  await button("Bring it back").click();
  expect(await order()).toMatchObject([
    [began[0]![0], "Talk"],
    ["", "Look"],
    [began[2]![0], "Plan"],
    ["", "End"],
  ]);
});

test("a corrected draft is not replaced by a new reading until the user says so, and comes back", async () => {
  await open();
  await pasteOurs();
  await field("Name of segment 1").fill("Hello");
  await text().fill("Other protocol\nStart (10 min)\nEnd (10 min)");
  await page.getByText("Your corrections are still here.").waitFor();
  expect(await field("Name of segment 1").inputValue()).toBe("Hello");
  await button("Make a new draft from the text").click();
  expect(await field("Name of segment 1").inputValue()).toBe("Start");
  await button("Bring my corrected draft back").click();
  expect(await field("Name of segment 1").inputValue()).toBe("Hello");
});

test("saving that failed leaves all that was typed, and trying again makes one sheet", async () => {
  await open();
  await pasteOurs();
  await field("Name of segment 1").fill("Hello");
  server.failNext("saveOwnProtocol", "throws");
  await button("Save as our protocol").click();
  await page.getByRole("alert").waitFor();
  expect([await text().inputValue(), await field("Name of segment 1").inputValue()]).toEqual([ours, "Hello"]);
  await button("Save as our protocol").click();
  await heading("Your sheet is ready");
  const [first, second] = server.calls.filter(({ name }) => name === "saveOwnProtocol");
  expect(first!.args).toEqual(second!.args);
});

test.each([
  ["200 KB", "Talk (10 min)\n".repeat(15_000), /KB of text/],
  ["minutes alone", "10\n20\n30", /./],
])("a text that cannot be read (%s) is told at its field and stays there", async (_, pasted, said) => {
  await open();
  await paste(pasted);
  await page.locator("#field-text-fault").getByText(said).waitFor();
  expect(await text().inputValue()).toBe(pasted);
  await pressDisabled("Save as our protocol");
  expect(server.timesCalled("saveOwnProtocol")).toBe(0);
});

test("saving an empty paste says what to paste, and the sentence goes with the first text", async () => {
  await open();
  await paste("   \n ");
  await page.getByText("Closing it discards the text and the draft.").waitFor();
  expect(await page.locator(".fault").count()).toBe(0);
  expect(await button("Save as our protocol").getAttribute("aria-disabled")).not.toBe("true");
  await button("Save as our protocol").click();
  await page.locator("#field-text-fault").getByText("Paste a protocol's text first.").waitFor();
  expect([await focused(), server.timesCalled("saveOwnProtocol")]).toEqual(["field-text", 0]);
  await page.keyboard.insertText(ours);
  await heading("The draft: check and correct it");
  expect(await page.locator(".fault").count()).toBe(0);
});

test("minutes of a draft are added up only while they are in order", async () => {
  await open();
  await pasteOurs();
  const sum = page.getByText(/Without the optional segments: usually/);
  await sum.waitFor();
  await field("Least minutes of segment 2").fill("120");
  await page.getByText("The least (120) is more than the usual 20 minutes.").waitFor();
  expect(await sum.count()).toBe(0);
  await field("Least minutes of segment 2").fill("12");
  await sum.waitFor();
});

test("minutes at hand that are none are told, kept as typed, and not used", async () => {
  await open();
  const minutes = field("Minutes at hand");
  const fault = page.getByText("Type whole minutes, such as 45.");
  for (const typed of ["0", "-5", "5.5", "soon", "1441"]) {
    await minutes.fill(typed);
    await fault.waitFor();
    expect([await minutes.inputValue(), await minutes.getAttribute("aria-invalid")]).toEqual([typed, "true"]);
  }
  await minutes.fill("45");
  await page.getByText("in 45 minutes instead of the usual").first().waitFor();
  expect(await fault.count()).toBe(0);
  await minutes.fill("");
  expect(await fault.count()).toBe(0);
});

test("whoever asks for nothing in particular reaches every protocol of the library", async () => {
  await open();
  const use = page.getByRole("button", { name: /^Use in this plan ?: / });
  await use.first().waitFor();
  expect(await use.count()).toBe(4);
  await page.getByText(`${protocols.length - 4} more that fit`, { exact: true }).click();
  const names = (await use.allTextContents()).map((name) => name.replace("Use in this plan: ", ""));
  expect(names.sort()).toEqual(protocols.map(({ name }) => name.en).sort());
  await use.last().click();
  await closed();
  expect(server.lastProtocol()).toMatchObject({ value: { own: false } });
});

test("a page for whoever brings work asks for the date and the title that it needs", async () => {
  await open();
  await button("Make a page").click();
  expect(await field("Meeting title").inputValue()).toBe("Our next meeting");
  await button("Make the page").click();
  await page.locator("#field-date-fault").getByText("Choose the date of the meeting.").waitFor();
  expect([await focused(), server.timesCalled("createPresenterPage")]).toEqual(["field-date", 0]);
  await field("Date of the meeting").fill("2027-01-08");
  await field("Meeting title").fill(" ");
  await button("Make the page").click();
  expect(await focused()).toBe("field-title");
  expect(await page.locator(".fault").allTextContents()).toEqual(["Type the title of the meeting."]);
  await field("Meeting title").fill("Lab reports");
  await button("Make the page").click();
  await page.getByText("The page is ready:").waitFor();
  expect(server.timesCalled("createPresenterPage")).toBe(1);
});

test("right-to-left and emoji text come through as they were written", async () => {
  await open();
  await paste("بروتوكول الفريق\nعمل الطلاب (10 min)\n👩🏽‍🏫 نقاش (15 min)");
  await heading("The draft: check and correct it");
  await button("Save as our protocol").click();
  await heading("Your sheet is ready");
  expect(saved()[0]!.segments.map(({ title }) => title)).toEqual(["عمل الطلاب", "👩🏽‍🏫 نقاش"]);
});

test.each([
  ["000", "Student Work Review Tool", 8, "Plan for Actions and Communication"],
  ["001", "Looking at Student Work Tool", 7, "Reflect on and Plan for Instruction and Communication"],
  ["002", "Deeper Learning Student Work Review Protocol", 6, "Data Triangulation"],
  ["003", "Examining Student Work", 3, "Discuss how to connect learning concepts to team efforts"],
  ["004", "Guide for Bringing Student Work", 2, "Possible Samples"],
])("the text of source %s becomes a draft that can be saved", async (number, name, segments, one) => {
  await open();
  await paste(seed(number));
  await heading("The draft: check and correct it");
  expect(await field("Name").inputValue()).toBe(name);
  const titles = await page
    .getByLabel(/^Name of segment/)
    .evaluateAll((fields) => fields.map((input) => (input as HTMLTextAreaElement).value));
  expect(titles).toHaveLength(segments);
  expect(titles).toContain(one);
  expect(await look(`source-${number}`)).toEqual([]);
  await button("Save as our protocol").click();
  await heading("Your sheet is ready");
  expect(saved()[0]!.segments).toHaveLength(segments);
});

test("a pasted protocol can be corrected and saved from the keyboard alone", async () => {
  await open();
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(
        () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
      );
      if (at === name) return;
    }
    throw new Error(`${name} cannot be reached`);
  };
  await tabTo("Paste a protocol");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText(ours);
  await heading("The draft: check and correct it");
  await tabTo("Move segment 1 down");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter"); // deletes what is the second segment now
  await tabTo("Save as our protocol");
  await page.keyboard.press("Enter");
  await heading("Your sheet is ready");
  expect(await focused()).toBe("Your sheet is ready");
  expect(saved()[0]!.segments.map(({ title }) => title)).toEqual(["Talk", "Closing"]);
});

const states: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["home-empty", () => open()],
  [
    "home-no-picker",
    async () => {
      sheet(1, "Our lesson study");
      await open({ ...start(), pickerReady: false, folder: null });
      await button("Use in this plan Our lesson study").waitFor();
    },
  ],
  [
    "home",
    async () => {
      sheet(1, "Our lesson study");
      sheet(
        2,
        "Looking at Student Work Tool: team deep dive, as the science and mathematics teams use it since May – our own",
      );
      sheet(3, "بروتوكول الفريق");
      await open();
      await button("Use in this plan Our lesson study").waitFor();
    },
  ],
  [
    "home-problem",
    async () => {
      sheet(1, "Our lesson study");
      server.failNext("useProtocol", deniedProblem);
      await open();
      await button("Use in this plan Our lesson study").click();
      await page.getByRole("alert").waitFor();
    },
  ],
  [
    "home-minutes",
    async () => {
      await open();
      await field("Minutes at hand").fill("5.5");
      await page.getByText(/more that fit/).click();
    },
  ],
  [
    "presenter-faults",
    async () => {
      await open();
      await button("Make a page").click();
      await button("Make the page").click();
      await page.locator("#field-date-fault").waitFor();
    },
  ],
  [
    "paste-nothing",
    async () => {
      await open();
      await button("Paste a protocol").click();
      await button("Save as our protocol").click();
      await page.locator("#field-text-fault").waitFor();
    },
  ],
  [
    "copy",
    async () => {
      await open();
      await button("Make it ours").click();
    },
  ],
  [
    "copy-making",
    async () => {
      server.hold("makeOurs");
      await open();
      await button("Make it ours").click();
      await button("Make our copy").click();
      await page.getByText("Making the sheet …").waitFor();
    },
  ],
  [
    "made",
    async () => {
      server.moved = "The sheet is in your My Drive, because the add-on may not make files in “Grade 7 science team”.";
      await open();
      await button("Make it ours").click();
      await button("Make our copy").click();
      await heading("Your sheet is ready");
    },
  ],
  [
    "paste-empty",
    async () => {
      await open();
      await button("Paste a protocol").click();
    },
  ],
  [
    "paste-refused",
    async () => {
      await open();
      await paste("Talk (10 min)\n".repeat(15_000));
      await page.locator("#field-text-fault").waitFor();
    },
  ],
  [
    "paste-faults",
    async () => {
      await open();
      await pasteOurs();
      await field("Usual minutes of segment 1").fill("0");
      await field("Most minutes of segment 2").fill("soon");
      await page.getByText("1 step, 2 questions").click();
      await button("Delete segment 3").click();
      await button("Save as our protocol").click();
      await page.getByRole("heading", { name: "2 things to correct" }).waitFor();
    },
  ],
  [
    "paste-waiting",
    async () => {
      await open();
      await pasteOurs();
      await field("Name").fill("Ours");
      await text().fill("Other\nStart (10 min)");
      await button("Make a new draft from the text").waitFor();
    },
  ],
  [
    "spanish",
    async () => {
      sheet(1, "Nuestra mirada");
      await open(start("es"), "es");
      await button("Usar en este plan Nuestra mirada").waitFor();
    },
  ],
  [
    "spanish-paste",
    async () => {
      await open(start("es"), "es");
      await button("Pegar un protocolo").click();
      await page
        .getByLabel("Texto del protocolo")
        .fill(
          "Nuestra mirada\nEtapa uno: mirar\nApertura (5 min)\nRecordar las normas.\nMirar (20 minutos)\n- ¿Qué vemos en los trabajos?",
        );
      await heading("El borrador: revíselo y corríjalo");
    },
  ],
];

test.each(states)("nobody is shut out of %s", async (name, reach) => {
  await reach();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  expect(await look(name)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(720);
  expect(requests).toEqual([]);
});
