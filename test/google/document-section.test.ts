import fc from "fast-check";
import type { Block, Section } from "../../src/files/document.ts";
import { compileDocument } from "../../src/google/docs-compiler.ts";
import { type ReadDocument, writeSection } from "../../src/google/document-section.ts";
import { batchUpdateDocument, newDocument } from "../../src/local/docs/local-docs.ts";
import { batch, read, seenIn } from "./seen-document.ts";

const section = (...words: string[]): Section => ({
  kind: "section",
  name: "trends",
  blocks: words.map((line) => ({ kind: "paragraph" as const, line })),
});
const kept: Block[] = [{ kind: "heading", level: 3, line: "Kept from before" }];
const notes = (): ReturnType<typeof newDocument> =>
  batch(
    newDocument(),
    compileDocument({
      title: "t",
      blocks: [
        { kind: "heading", level: 1, line: "What the work shows" },
        section("The summary lands here."),
        { kind: "heading", level: 1, line: "Next steps" },
      ],
    }),
  );
const lines = (state: ReturnType<typeof newDocument>): string[] =>
  seenIn(state).flatMap((one) =>
    "rows" in one ? ["[table]"] : one.text ? [`${one.style === "NORMAL_TEXT" ? "" : "# "}${one.text}`] : [],
  );
const write = (state: ReturnType<typeof newDocument>, value: Section) =>
  batch(state, writeSection(read(state) as unknown as ReadDocument, value, kept));
const type = (state: ReturnType<typeof newDocument>, behind: string, text: string) => {
  const run = read(state)
    .body.content.flatMap((element) => element.paragraph?.elements ?? [])
    .find((one) => one.textRun?.content.includes(behind)) as unknown as {
    startIndex: number;
    textRun: { content: string };
  };
  const index = run.startIndex + run.textRun.content.indexOf(behind) + behind.length;
  return batchUpdateDocument(state, "d", { requests: [{ insertText: { location: { index }, text } }] }).state;
};

test("a second summary replaces the first where nobody typed", () => {
  const twice = write(write(notes(), section("First, 9 of 12.", "More.")), section("Second, 10 of 12."));
  expect(lines(twice)).toEqual(["# What the work shows", "Second, 10 of 12.", "# Next steps"]);
});

test("a person whom somebody mentions in the section is kept, and one whom the add-on put there is no edit", () => {
  const mentioned = (state: ReturnType<typeof newDocument>) =>
    batch(state, [
      { insertPerson: { location: { index: 21 }, personProperties: { email: "ben@school.example", name: "Ben" } } },
    ]);
  expect(lines(write(mentioned(write(notes(), section("First."))), section("Second.")))).toEqual([
    "# What the work shows",
    "Second.",
    "# Kept from before",
    "@Ben@First.",
    "# Next steps",
  ]);
  const withPerson: Section = {
    kind: "section",
    name: "trends",
    blocks: [{ kind: "paragraph", line: ["Ask ", { text: "Ana", person: "ana@school.example" }, "."] }],
  };
  const first = write(notes(), withPerson);
  expect(lines(first)).toContain("Ask @Ana@.");
  expect(lines(write(first, section("Second.")))).toEqual(["# What the work shows", "Second.", "# Next steps"]);
});

test("what somebody typed into the section is kept below the new summary", () => {
  const first = write(notes(), section("First, 9 of 12.", "More."));
  const typed = type(first, "9 of 12.", " We doubt this 👀.");
  expect(lines(write(typed, section("Second.")))).toEqual([
    "# What the work shows",
    "Second.",
    "# Kept from before",
    "First, 9 of 12. We doubt this 👀.",
    "More.",
    "# Next steps",
  ]);
});

test("what somebody typed in front of the section's first word is kept apart from the new summary", () => {
  const first = write(notes(), section("First, 9 of 12."));
  const start = Object.values(read(first).namedRanges ?? {})[0]?.namedRanges[0]?.ranges[0]?.startIndex ?? 0;
  const typed = batchUpdateDocument(first, "d", {
    requests: [{ insertText: { location: { index: start }, text: "Ours: " } }],
  }).state;
  expect(lines(write(typed, section("Second.")))).toEqual([
    "# What the work shows",
    "Second.",
    "# Kept from before",
    "Ours: First, 9 of 12.",
    "# Next steps",
  ]);
});

test("where the section was deleted the summary goes to the end, and the last line keeps its look", () => {
  const state = notes();
  const range = Object.values(read(state).namedRanges ?? {})[0]?.namedRanges[0]?.ranges[0];
  const without = batchUpdateDocument(state, "d", { requests: [{ deleteContentRange: { range } }] }).state;
  expect(lines(write(without, section("Late.")))).toEqual(["# What the work shows", "# Next steps", "Late."]);
});

test("the section can be written again and again, whatever stands in it", () => {
  const block: fc.Arbitrary<Section["blocks"][number]> = fc.oneof(
    fc.record({ kind: fc.constant("paragraph" as const), line: fc.constantFrom("a", "bé", "c👩🏽‍🏫") }),
    fc.record({
      kind: fc.constant("list" as const),
      marker: fc.constant("bullet" as const),
      items: fc.array(fc.record({ line: fc.constantFrom("x", "y"), depth: fc.nat(2) }), { minLength: 1, maxLength: 3 }),
    }),
    fc.constant({
      kind: "table" as const,
      widths: [1, 2],
      header: true,
      look: "grid" as const,
      rows: [[[{ kind: "paragraph" as const, line: "h" }], []]],
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(block, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rounds) => {
      let state = notes();
      for (const blocks of rounds) state = write(state, { kind: "section", name: "trends", blocks });
      const fresh = write(notes(), { kind: "section", name: "trends", blocks: rounds[rounds.length - 1] ?? [] });
      expect(lines(state)).toEqual(lines(fresh));
      expect(lines(state).length).toBeGreaterThan(2);
    }),
    { numRuns: 60 },
  );
});

test("a section that is not there yet goes below the one it belongs to, and stays there when that one is written anew", () => {
  const groups: Section = { ...section("Multilingual: 7 of 12."), name: "groups" };
  const below = (state: ReturnType<typeof newDocument>, value = groups) =>
    batch(state, writeSection(read(state) as unknown as ReadDocument, value, kept, "trends"));
  const once = below(write(notes(), section("Nine of 12.", "More.")));
  const all = ["# What the work shows", "Nine of 12.", "More.", "Multilingual: 7 of 12.", "# Next steps"];
  expect(lines(once)).toEqual(all);
  expect(lines(below(once))).toEqual(all);
  expect(lines(write(once, section("Ten of 12.")))).toEqual([all[0], "Ten of 12.", ...all.slice(3)]);
  expect(lines(below(type(once, "More.", " Ben: why?")))).toContain("More. Ben: why?");
  const alone = batch(
    newDocument(),
    compileDocument({ title: "t", blocks: [{ kind: "heading", level: 1, line: "Notes" }] }),
  );
  expect(lines(below(alone))).toEqual(["# Notes", "Multilingual: 7 of 12."]);
  const last = batch(newDocument(), compileDocument({ title: "t", blocks: [section("Nine of 12.")] }));
  expect(lines(below(last))).toEqual(["Nine of 12.", "Multilingual: 7 of 12."]);
});
