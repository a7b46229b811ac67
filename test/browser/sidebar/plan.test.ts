/** Planning a meeting as a teacher does it, in Chromium. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import type { RubricGiven } from "../../../src/contract/rubrics.ts";
import type { MeetingPlan, StartData } from "../../../src/contract/server.ts";
import { inLanguage } from "../../../src/core/language.ts";
import { protocols } from "../../../src/core/protocol/library/library.ts";
import { launchChromium } from "../chromium.ts";
import { show } from "./sidebar-browser.ts";
import { sidebarHtml, withStartData } from "./sidebar-html.ts";
import { newUser, returningUser, rosterFromSheet, rubricFromSheet, withPage } from "./start-data.ts";
import { busyProblem, StubServer } from "./stub-server.ts";

let browser: Browser;
let html: string;
let server: StubServer;
let page: Page;
beforeAll(async () => {
  [browser, html] = await Promise.all([launchChromium(), sidebarHtml("docs")]);
}, 30_000);
afterAll(() => browser.close());
beforeEach(() => {
  server = new StubServer();
});
afterEach(() => page.context().close());

const open = async (start: StartData) => {
  ({ page } = await show(browser, { html: withStartData(html, start), server, now: new Date("2026-11-03T14:40:00") }));
};
const button = (name: string) => page.getByRole("button", { name });
const ready = () => page.getByRole("heading", { name: "Your meeting is ready" }).waitFor();
const focused = () => page.evaluate(() => document.activeElement?.textContent);
const planMade = (): MeetingPlan => [...server.meetings.values()][0]!.plan;

test("a returning user makes the files with one click", async () => {
  await open(returningUser);
  await button("Create").click();
  await ready();
  expect(planMade()).toMatchObject({
    date: "2026-11-03",
    start: 15 * 60,
    end: null,
    readers: ["Ana Ruiz", "Ben Okafor", "Carla Meyer"],
    folder: { name: "Grade 7 science team" },
  });
  expect(server.timesCalled("createIdentityKey")).toBe(0);
});

test("a name of a student that is typed into the title is warned of beside Create, wherever one looks", async () => {
  await open(newUser);
  await page.getByLabel("Students (optional)").fill(rosterFromSheet);
  await page.getByText("4 students, codes S01 to S04").waitFor();
  const warning = page.locator(".foot").getByText("A student's name would be seen");
  expect(await warning.count()).toBe(0);
  await page.getByLabel("Meeting title").fill("The essay of Chidi Eze");
  await warning.waitFor();
  // Who has never met has no last meeting.
  expect(server.timesCalled("lastSteps")).toBe(0);
});

test("the open steps of the last meeting are found by themselves, and those that are ticked go into the new notes", async () => {
  await open(returningUser);
  await page.getByText("The task, and your last steps (2)").click();
  await page.getByText("2 open steps in the last notes of Nov 3, 2026, 1 marked as done. Take along:").waitFor();
  await page.getByLabel("Exit slips").uncheck();
  expect(server.timesCalled("lastSteps")).toBe(1);
  await button("Create").click();
  await ready();
  expect(planMade().carried).toEqual({
    notesUrl: server.last.notes.url,
    date: "2026-11-03",
    steps: [{ what: "Sentence frames for claims", who: "Ana", when: "Nov 10" }],
  });
});

test("where the last notes cannot be read a sentence says so, the meeting is made without them, and one can look again", async () => {
  server.failNext("lastSteps", busyProblem);
  await open(returningUser);
  await page.getByText("The task, and your last steps").click();
  await page.getByText(busyProblem.say).waitFor();
  await button("Look again").click();
  await page.getByLabel("Exit slips").waitFor();
  await page.getByLabel("Exit slips").uncheck();
  await page.getByLabel("Sentence frames").uncheck();
  await button("Create").click();
  await ready();
  expect(planMade().carried?.steps).toEqual([]);
});

test("where the add-on does not see the last notes they can be chosen; what was found before stays until then", async () => {
  await open({ ...returningUser, pickerReady: true });
  await page.getByText("The task, and your last steps (2)").click();
  await page.getByLabel("Sentence frames").uncheck();
  await button("Choose other notes").click();
  await button("Stop waiting").waitFor();
  server.last = { ...server.last, notes: { ...server.last.notes, id: "n-2", name: "Ben's notes" }, date: "" };
  server.userPicks("notes", null, "n-2");
  expect(await page.getByLabel("Sentence frames").isChecked()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await page.getByRole("link", { name: /Ben's notes/ }).waitFor();
  expect(await page.getByLabel("Sentence frames").isChecked()).toBe(true);
  const asked = server.calls.filter(({ name }) => name === "lastSteps").map(({ args }) => args);
  expect(asked).toMatchObject([[{ notesId: null }], [{ notesId: "n-2" }]]);
});

test("steps of another folder's meeting are left behind when the folder changes", async () => {
  await open({ ...returningUser, pickerReady: true });
  await page.getByText("The task, and your last steps (2)").click();
  await page.getByLabel("Exit slips").waitFor();
  await button("Choose folder").click();
  await button("Stop waiting").waitFor();
  server.last = { ...server.last, open: [] };
  server.userPicks("folder", { id: "new", name: "Grade 8 team" });
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await page.getByText("No open step in the last notes of Nov 3, 2026").waitFor();
  expect(await page.getByLabel("Exit slips").count()).toBe(0);
  await button("Create").click();
  await ready();
  expect(planMade().carried?.steps).toEqual([]);
});

test("names go to the identity key and nowhere else", async () => {
  await open(newUser);
  await page.getByLabel("Paste your rubric").fill(rubricFromSheet);
  await page.getByLabel("Students (optional)").fill(rosterFromSheet);
  await page.getByText("4 students, codes S01 to S04").waitFor();
  await page.getByText("Groups found: EL (2), IEP (1)").waitFor();
  await page.getByLabel("Readers").fill("Ana Ruiz\nBen Okafor");
  await page.getByLabel("Evidence: lowest level at grade level").selectOption("2 Developing");
  await button("Create").click();
  await ready();
  for (const { name, args } of server.calls)
    if (name !== "createIdentityKey") expect(JSON.stringify(args)).not.toMatch(/Amara|Bo Lind|Chidi|Dana/);
  const [key] = [...server.keys.values()];
  expect(key!.entries.map(({ name }) => name).sort()).toEqual(["Amara Diallo", "Bo Lind", "Chidi Eze", "Dana Katz"]);
  expect(planMade().samples.every(({ link }) => link.startsWith("https://drive.google.com/"))).toBe(true);
  expect(planMade().rubric.criteria.map(({ gradeLevel }) => gradeLevel)).toEqual([2, 1, 2]);
  expect(await page.getByRole("link", { name: "Identity key" }).getAttribute("href")).toMatch(/^https:/);
  expect(await page.content()).not.toMatch(/Amara|Bo Lind|Chidi|Dana/);
});

test("two students of one name are told apart with one click", async () => {
  await open(returningUser);
  await page.getByLabel("Students (optional)").fill("José García\tEL\nBo Lind\t\nJose Garcia\tIEP");
  await page.getByText("The same name stands on two lines: José García (lines 1 and 3).").waitFor();
  await button("They are different students").click();
  await page.getByText("3 students, codes S01 to S03").waitFor();
  expect(await page.getByLabel("Students (optional)").evaluate((field) => field === document.activeElement)).toBe(true);
  await button("Create").click();
  await ready();
  const names = [...server.keys.values()][0]!.entries.map(({ name }) => name).sort();
  expect(names).toEqual(["Bo Lind", "Jose Garcia (2)", "José García (1)"]);
});

test("two or three students: the number offered follows, and one who succeeded and one who did not are asked for", async () => {
  await open(returningUser);
  await page.getByLabel("What you look at").selectOption("2–3 students, same assignment");
  expect(await page.getByLabel("Number of samples").inputValue()).toBe("3");
  await button("Create").click();
  await page.getByRole("link", { name: "Tick “At least one succeeded”" }).click();
  await page.keyboard.press("Space");
  await button("Create").click();
  await ready();
  expect(planMade()).toMatchObject({ shape: "two or three students" });
  expect(planMade().samples).toHaveLength(3);
});

test("names that the team would read are said, with where; so is who is in the set, without a name", async () => {
  await open(returningUser);
  await page
    .getByLabel("Students (optional)")
    .fill(
      "Name\tGroup\tLink\nMaya Rivera\tWIDA 2\thttps://school.example/maya_rivera.pdf\nBo Lind\tIEP\t\nAna Ruiz\t\t",
    );
  await page.getByText("The link to the work of Maya Rivera contains “Maya Rivera”.").waitFor();
  await page
    .getByText("Of 3 samples, 1 by students with disabilities and 1 by multilingual learners (level 2).")
    .waitFor();
  await page.getByText("No sample from an advanced learner.").waitFor();
  await page.getByLabel("Meeting title").fill("Maya's essay");
  await page.getByText("The meeting's title contains “Maya”.").waitFor();
  await page.getByText("The task, and your last steps").click();
  await page.getByLabel("What you want to find out").fill("Why does Bo Lind stop early? May a year help?");
  await page.getByText("What you typed under “What you want to find out” contains “Bo Lind”.").waitFor();
  await page.getByLabel("Meeting title").fill("Essay");
  await page.getByText("The meeting's title contains").waitFor({ state: "detached" });
  for (const { args } of server.calls) expect(JSON.stringify(args)).not.toMatch(/Maya|Lind/);
});

const pickWork = async (fileId: string) => {
  await page.getByRole("button", { name: "Stop waiting" }).waitFor();
  server.userPicks("work", null, fileId);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
};

test("a file is copied without its name and put to a student; a second try makes no second copy", async () => {
  await open(returningUser);
  await page.getByLabel("Students (optional)").fill("Maya Rivera\thttps://a.b/maya_rivera.pdf\nBo Lind\t");
  await page.getByText("The link to the work of Maya Rivera contains").waitFor();
  await page.getByText("Copy a file without its name").click();
  server.failNext("copyWork", busyProblem);
  await button("Choose a file").click();
  await pickWork("work-1");
  await button("Try again").dblclick();
  await page.getByText("Your own file's name contains “Maya Rivera”.").waitFor();
  const tries = server.calls.filter(({ name }) => name === "copyWork").map(({ args }) => JSON.stringify(args));
  expect(tries.length).toBe(2);
  expect(tries[1]).toBe(tries[0]);
  expect(tries.join()).not.toContain("Maya");
  await page.getByLabel(/Whose is “Student work/).selectOption("Maya Rivera");
  // The copy takes the place of the link that showed the name.
  await page.getByText("The link to the work of Maya Rivera contains").waitFor({ state: "detached" });
  await button("Create").click();
  await ready();
  const { code } = [...server.keys.values()][0]!.entries.find(({ name }) => name === "Maya Rivera")!;
  expect(planMade().samples.find((one) => one.code === code)!.link).toContain("copy-of-work-1");
});

test("without a roster a copy is the link of a sample", async () => {
  await open(returningUser);
  await page.getByLabel("What you look at").selectOption("One piece by one student");
  await page.getByText("Copy a file without its name").click();
  await button("Choose a file").click();
  await pickWork("work-9");
  await page.getByText("is the link of sample 1").waitFor();
  await button("Create").click();
  await ready();
  expect(planMade().samples).toEqual([{ code: "S01", link: expect.stringContaining("copy-of-work-9") }]);
});

test("a roster that cannot be read for want of an answer stays, and is read once there is one", async () => {
  // Somebody for whom the page does not fetch the script as it opens.
  await open({ ...returningUser, remembered: { ...returningUser.remembered, protocolId: null } });
  server.failNext("fetchedScript", busyProblem);
  await page.getByLabel("Students (optional)").fill(rosterFromSheet);
  await page.getByText(busyProblem.say).waitFor();
  expect(await page.getByLabel("Students (optional)").inputValue()).toBe(rosterFromSheet);
  await button("Create").click();
  await ready();
  expect(planMade().samples).toHaveLength(4);
});

test("the team's own protocol of last time is read again when the plan opens", async () => {
  const protocol = { ...inLanguage(protocols[0]!, "en"), id: "sheet-1", name: "Our Friday look" };
  server.ownProtocols.set("before", {
    file: { id: "sheet-1", name: protocol.name, url: "https://docs.google.com/spreadsheets/d/sheet-1/edit" },
    protocol,
  });
  const remembered = {
    ...returningUser.remembered,
    protocolId: "sheet-1",
    ownProtocols: [{ fileId: "sheet-1", name: protocol.name }],
  };
  await open({ ...returningUser, remembered });
  await button("Create").click();
  await ready();
  expect(planMade()).toMatchObject({ protocolId: "sheet-1", title: "Our Friday look" });
  expect(planMade().ownProtocol?.name).toBe("Our Friday look");
});

test("what a presenter's page suggests goes before the team's own protocol of last time", async () => {
  const own = [{ fileId: "sheet-1", name: "Our Friday look" }];
  server.ownProtocols.set("before", {
    file: { id: "sheet-1", name: "Our Friday look", url: "https://docs.google.com/spreadsheets/d/sheet-1/edit" },
    protocol: { ...inLanguage(protocols[0]!, "en"), id: "sheet-1", name: "Our Friday look" },
  });
  const remembered = { ...returningUser.remembered, protocolId: "sheet-1", ownProtocols: own };
  await open({ ...returningUser, remembered, brought: withPage.brought });
  await page.getByText("Suggested by this page:").waitFor();
  expect(server.timesCalled("readOwnProtocol")).toBe(0);
  expect(await page.getByLabel("Protocol", { exact: true }).inputValue()).toBe(withPage.brought!.suggested!.id);
});

test("a sheet that was changed after it was chosen makes the notes as it stands when Create is pressed", async () => {
  const protocol = { ...inLanguage(protocols[0]!, "en"), id: "sheet-1", name: "Our Friday look" };
  const file = { id: "sheet-1", name: protocol.name, url: "https://docs.google.com/spreadsheets/d/sheet-1/edit" };
  server.ownProtocols.set("before", { file, protocol });
  const own = [{ fileId: "sheet-1", name: protocol.name }];
  await open({ ...returningUser, remembered: { ...returningUser.remembered, ownProtocols: own } });
  await page.getByLabel("Protocol", { exact: true }).selectOption("Our Friday look");
  await page.getByText("Warm welcome").waitFor({ state: "attached" });
  const [first, ...rest] = protocol.segments;
  server.ownProtocols.set("before", {
    file,
    protocol: { ...protocol, segments: [{ ...first!, title: "Changed since" }, ...rest] },
  });
  await button("Create").dblclick();
  await ready();
  expect(planMade().ownProtocol?.segments[0]?.title).toBe("Changed since");
  expect(server.meetings.size).toBe(1);
});

test("what is chosen in the dialog is taken over, minutes too", async () => {
  await open(returningUser);
  await button("Find or make a protocol").click();
  await button("Stop waiting").waitFor();
  server.userChooses({ own: false, id: "looking-at-student-work-everyday", name: "", minutes: 35 });
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await button("Find or make a protocol").waitFor();
  await button("Create").click();
  await ready();
  expect(planMade()).toMatchObject({ protocolId: "looking-at-student-work-everyday", minutes: 35, end: null });
});

test("problems are listed with links to the fields, and what was typed stays", async () => {
  await open(newUser);
  await page.getByLabel("Students (optional)").fill(rosterFromSheet);
  await page.getByLabel("Meeting title").fill("");
  await button("Create").click();
  await page.getByRole("heading", { name: "3 things to mend before the files can be made" }).waitFor();
  expect(await focused()).toBe("Give the meeting a title.");
  await page.getByRole("link", { name: "Name at least one reader." }).click();
  expect(await page.getByLabel("Readers").evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type("Ana");
  expect(await page.getByLabel("Readers").inputValue()).toBe("Ana");
  await page.getByRole("heading", { name: "2 things to mend before the files can be made" }).waitFor();
  expect(await page.getByLabel("Students (optional)").inputValue()).toBe(rosterFromSheet);
  expect(server.timesCalled("createFiles")).toBe(0);
});

test("Create pressed while the rubric is still being read waits for it", async () => {
  const release = server.hold("fetchedScript");
  await open({ ...returningUser, remembered: { ...returningUser.remembered, rubric: null } });
  await page.getByLabel("Paste your rubric").fill(rubricFromSheet);
  await button("Create").click();
  expect(server.timesCalled("createFiles")).toBe(0);
  release();
  await ready();
  expect(planMade().rubric.criteria).toHaveLength(3);
});

test("a double click makes one meeting", async () => {
  await open(returningUser);
  await button("Create").dblclick();
  await ready();
  expect(server.timesCalled("createFiles")).toBe(1);
});

test("trying again after a failure keeps meeting and codes, and resumes where it failed", async () => {
  await open(returningUser);
  server.failNext("fillNotes", busyProblem);
  await button("Create").click();
  await page.getByRole("alert").getByText(busyProblem.next).waitFor();
  await button("Try again").click();
  await ready();
  expect(await focused()).toBe("Your meeting is ready");
  expect(server.timesCalled("createFiles")).toBe(1);
  const plans = server.calls.filter(({ name }) => name === "fillNotes").map(({ args }) => JSON.stringify(args));
  expect(plans[0]).toBe(plans[1]);
});

test("going back to the plan without a change goes on with the same meeting; a change makes a new one", async () => {
  await open(returningUser);
  server.failNext("fillNotes", busyProblem);
  await button("Create").click();
  await button("Back to the plan").click();
  expect(await focused()).toBe("Plan a meeting");
  server.failNext("fillNotes", busyProblem);
  await button("Create").click();
  await button("Back to the plan").click();
  expect(server.meetings.size).toBe(1);
  await page.getByLabel("Meeting title").fill("Another one");
  await button("Create").click();
  await ready();
  expect(server.meetings.size).toBe(2);
});

test("planning another meeting starts with the team's choices and no students", async () => {
  await open(returningUser);
  await page.getByLabel("Students (optional)").fill(rosterFromSheet);
  await button("Create").click();
  await button("Plan another meeting").click();
  expect(await page.getByLabel("Students (optional)").inputValue()).toBe("");
  await button("Create").click();
  await ready();
  expect(server.meetings.size).toBe(2);
});

test("an agenda that does not fit says so beside the times, and a ticked part shows its clock time", async () => {
  await open(newUser);
  await page.getByLabel("End (optional)").fill("15:10");
  await page.getByText("too long").waitFor();
  await page.getByLabel("End (optional)").fill("");
  const optional = page.getByLabel("Data triangulation");
  await optional.check();
  expect(await page.locator("li", { has: optional }).textContent()).toMatch(/\d:\d\d PM/);
});

test("a folder chosen in the picker becomes the meeting's folder", async () => {
  await open({ ...returningUser, remembered: { ...returningUser.remembered, folder: null } });
  server.userPicks("folder", { id: "old", name: "Chosen last week" });
  await button("Choose folder").click();
  await button("Stop waiting").waitFor();
  server.userPicks("folder", { id: "new", name: "Grade 8 team" });
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await page.getByText("The files go into Grade 8 team.").waitFor();
  await button("Use My Drive").click();
  await page.getByText("The files go into My Drive.").waitFor();
});

test("Create right after choosing a folder makes the files there, not in My Drive", async () => {
  await open({ ...returningUser, remembered: { ...returningUser.remembered, folder: null } });
  await page.getByLabel("Meeting title").fill("Essay");
  await button("Choose folder").click();
  await button("Stop waiting").waitFor();
  // The sidebar has not looked yet when the next click comes.
  server.userPicks("folder", { id: "new", name: "Grade 8 team" });
  await button("Create").click();
  await page.getByText("Your meeting is ready").waitFor();
  expect([...server.meetings.values()][0]!.plan.folder?.name).toBe("Grade 8 team");
});

test("waiting for the picker can be stopped, with the focus left where it was", async () => {
  await open(returningUser);
  await button("Choose folder").click();
  await button("Stop waiting").click();
  await page.getByText("The files go into Grade 7 science team.").waitFor();
  expect(await focused()).toBe("Choose folder");
});

test("without a picker a folder's link will do", async () => {
  await open({ ...newUser, pickerReady: false });
  await page.getByLabel("Paste a folder link").fill("https://drive.google.com/drive/folders/abc");
  await button("Use this folder").click();
  await page.getByText("The files go into Grade 7 team.").waitFor();
});

test("a table copied from a document keeps its columns", async () => {
  await open(newUser);
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join("")}</tr>`;
  const table = `<table>${rubricFromSheet
    .split("\n")
    .map((line) => row(line.split("\t")))
    .join("")}</table>`;
  await page.getByLabel("Paste your rubric").evaluate((field, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", copied);
    clipboardData.setData("text/plain", "Lab report\n1 Beginning\n2 Developing");
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, table);
  expect(await page.getByLabel("Paste your rubric").inputValue()).toBe(rubricFromSheet);
  await page.getByText("3 criteria: check the grade level").waitFor();
});

test("the whole plan can be made from the keyboard", async () => {
  await open(returningUser);
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    if ((await focused()) === "Create") break;
  }
  await page.keyboard.press("Enter");
  await ready();
});

test("a rubric corrected in its dialog goes before the paste it came from, until the paste is used again", async () => {
  await open({ ...returningUser, remembered: { ...returningUser.remembered, rubric: null } });
  await page.getByLabel("Paste your rubric").fill(rubricFromSheet);
  await page.getByLabel("Evidence: lowest level at grade level").selectOption("2 Developing");
  await button("Check and change the rubric").click();
  await button("Stop waiting").waitFor();
  // The dialog opens with what was pasted and with what was chosen beside it.
  const [given] = server.calls.find(({ name }) => name === "openRubric")!.args as [RubricGiven];
  expect(given.text).toBe(rubricFromSheet);
  expect(given.rubric!.criteria.map(({ gradeLevel }) => gradeLevel)).toEqual([2, 1, 2]);
  const [first, ...others] = given.rubric!.criteria;
  server.useRubric({ title: "Corrected", criteria: [{ ...first!, name: "Our question" }, ...others] });
  await page.getByText("The rubric that you checked: Corrected").waitFor();
  await page.getByText("3 criteria with 4 levels.", { exact: true }).waitFor();
  await button("Use another rubric").click();
  expect(await page.getByLabel("Paste your rubric").inputValue()).toBe(rubricFromSheet);
  await button("Use my last rubric").click();
  await button("Create").click();
  await ready();
  expect(planMade().rubric.criteria.map(({ name, gradeLevel }) => [name, gradeLevel])).toEqual([
    ["Our question", 2],
    ["Evidence", 1],
    ["Reasoning", 2],
  ]);
});

test("a dialog of rubrics that could not be opened says why, and a closed one need not be waited for", async () => {
  await open(newUser);
  server.failNext("openRubric", busyProblem);
  await button("Kept rubrics, or start from scratch").click();
  await page.getByRole("alert").getByText(busyProblem.next).waitFor();
  await button("Kept rubrics, or start from scratch").click();
  await button("Stop waiting").click();
  await button("Kept rubrics, or start from scratch").waitFor();
});
