import { expect, test } from "@jest/globals";
import type { Language } from "../../src/core/language.ts";
import { preworkDocument } from "../../src/files/prework-document.ts";
import { allTexts, headings, links, rowsOf, tables } from "./document-texts.ts";
import { named, protocolsIn, sortSheetUrl } from "./some-notes.ts";

const notesUrl = "https://docs.google.com/document/d/notes1/edit";
const documentFor = (id: string, language: Language = "en", due = "2026-11-18") => {
  const { prework, source } = named(id, language);
  return preworkDocument({
    prework: prework!,
    source,
    language,
    title: "Lab reports",
    date: "2026-11-20",
    due,
    url: "https://docs.google.com/document/d/prework1/edit?usp=drivesdk",
    notesUrl,
    sortSheetUrl,
  });
};

test("the first thing it says is to make a copy of one's own, with the link that does so", () => {
  const { title, blocks } = documentFor("deeper-learning");
  expect(title).toBe("Lab reports – prework – 2026-11-20");
  expect(allTexts(blocks.slice(0, 2))).toEqual([
    "Lab reports: prework",
    "For the meeting on Friday, November 20, 2026 · Due: Wednesday, November 18, 2026",
  ]);
  expect(blocks[2]).toMatchObject({ kind: "table", look: "callout" });
  expect(links([blocks[2]!])).toEqual([
    { text: "Open this link", link: "https://docs.google.com/document/d/prework1/copy" },
  ]);
  expect(allTexts([blocks[2]!]).join(" ")).toMatch(/the copy is yours alone.*keep the copy in My Drive/);
});

test("without a due date it names the meeting alone", () => {
  expect(allTexts(documentFor("deeper-learning", "en", "").blocks)[1]).toBe(
    "For the meeting on Friday, November 20, 2026",
  );
});

test("it holds the checklist, what to read, the way to samples and notes, and a page's width of room for each question", () => {
  for (const { id, prework, source } of protocolsIn("en")) {
    if (prework === null) continue;
    const { blocks } = documentFor(id);
    const said = allTexts(blocks);
    for (const task of prework.members) expect(said).toContain(task);
    for (const { title, url } of prework.readings) expect(links(blocks)).toContainEqual({ text: title, link: url });
    expect(links(blocks)).toContainEqual({ text: "sort sheet", link: sortSheetUrl });
    expect(links(blocks)).toContainEqual({ text: "meeting notes", link: notesUrl });
    expect(tables(blocks).slice(1).map(rowsOf)).toEqual(
      prework.prompts.flatMap(({ prompts }) => prompts.map((question) => [[question], [""]])),
    );
    expect(said[said.length - 1]).toContain(source.title);
    // The facilitator's own list is in the notes.
    for (const task of prework.facilitator) expect(said).not.toContain(task);
  }
});

test("what is optional says so", () => {
  expect(headings(documentFor("deeper-learning").blocks, 1)).toEqual([
    "Your checklist  about 40 minutes, in your own time",
    "To read and have at hand",
    "Pause for equity: mastery",
    "Pause for equity: identity",
    "Pause for equity: creativity",
    "Reflections on additional data  optional",
  ]);
  expect(headings(documentFor("deeper-learning", "es").blocks, 1)[5]).toMatch(/ {2}opcional$/);
});

test("a Spanish one shares no sentence with the English one", () => {
  for (const { id, prework } of protocolsIn("en")) {
    if (prework === null) continue;
    const english = allTexts(documentFor(id).blocks);
    expect(allTexts(documentFor(id, "es").blocks).filter((line) => english.includes(line))).toEqual([]);
  }
  expect(documentFor("deeper-learning", "es").title).toBe("Lab reports – trabajo previo – 2026-11-20");
  expect(allTexts(documentFor("deeper-learning", "es").blocks)[1]).toBe(
    "Para la reunión del viernes 20 de noviembre de 2026 · Fecha límite: miércoles 18 de noviembre de 2026",
  );
});
