import { expect, test } from "@jest/globals";
import { noTask } from "../../../src/core/samples/task.ts";
import { allTexts, flat } from "../document-texts.ts";
import { named, notes, protocols, readers } from "../some-notes.ts";

/** Names, codes and what a team typed are the same in every language. */
const ours = new Set(["Lab reports", ...readers, ...readers.map((reader) => `${reader}: `)]);
/** English words that Spanish has too. */
const alike = new Set(["Agenda"]);
const typed = { ...noTask, purpose: "Typed" };
const rubric = { title: "", criteria: [] };

const told = (id: string, language: "en" | "es", own: boolean) => {
  const protocol = named(id, language);
  const on = protocol.segments.map((segment) => segment.id);
  const stage = Math.floor(on.length / 2);
  const prework = { due: "2026-11-18", document: own ? "https://docs.google.com/document/d/p1/edit" : null };
  return notes(
    protocol,
    { language, prework, rubric, task: typed, secondDate: "2026-11-24" },
    { on, language, ...(own ? { split: { stage, start: 600, end: null } } : {}) },
  );
};

/** Sentences and labels, without the runs' own separators and without what is the same everywhere. */
const words = (value: ReturnType<typeof told>): string[] =>
  allTexts(value.blocks).filter(
    (line) => /\p{L}/u.test(line) && line !== "Typed" && !ours.has(line) && !alike.has(line),
  );

test.each(protocols.map(({ id }) => id))("%s: the Spanish notes share no text with the English ones", (id) => {
  for (const own of [true, false]) {
    const english = told(id, "en", own);
    const spanish = told(id, "es", own);
    expect(words(spanish).filter((line) => words(english).includes(line))).toEqual([]);
    expect(flat(spanish.blocks).map(({ kind }) => kind)).toEqual(flat(english.blocks).map(({ kind }) => kind));
  }
});

test("Spanish notes say dates and times as Spanish does", () => {
  const { title, blocks } = notes(named("deeper-learning", "es"), { language: "es" }, { language: "es" });
  expect(title).toBe("Lab reports – notas – 2026-11-20");
  expect(allTexts(blocks)[1]).toBe(
    "Viernes 20 de noviembre de 2026, 3:00 p.\u00a0m. – 4:00 p.\u00a0m. · Revisión de trabajos para el aprendizaje profundo",
  );
  expect(allTexts(blocks).join("\n")).not.toMatch(/\b[AP]M\b|undefined|null/);
});
