/** The places that docs/checklist.md names, each with what stands there in English as it is made now. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { outline } from "../../src/core/protocol/outline.ts";
import type { Brought, Protocol } from "../../src/core/protocol/protocol.ts";
import { broughtWords, purposeWords } from "../../src/core/protocol/purpose-words.ts";
import { suggestProtocols } from "../../src/core/protocol/suggest.ts";
import type { Wish } from "../../src/core/protocol/wish.ts";
import type { Sort } from "../../src/core/sorting/rating.ts";
import { summarizeSort } from "../../src/core/trends/summarize-sort.ts";
import { showWork } from "../../src/core/trends/work-shown.ts";
import type { Block, Line } from "../../src/files/document.ts";
import { identityKey } from "../../src/files/identity-key.ts";
import { presenterPage } from "../../src/files/presenter-page.ts";
import { preworkDocument } from "../../src/files/prework-document.ts";
import { sortSheet } from "../../src/files/sort-sheet.ts";
import { teamLog } from "../../src/files/team-log/team-log.ts";
import { trendsSection } from "../../src/files/trends-section.ts";
import type { Tab } from "../../src/files/workbook.ts";
import { aRubric, aSheetInput, codes } from "../files/a-meeting.ts";
import { allTexts, flat } from "../files/document-texts.ts";
import { notes, protocols, readers, sortSheetUrl } from "../files/some-notes.ts";
import { agendaFacts } from "./agenda-facts.ts";

/** What stands in a place; with `part`, under a heading or in a tab of it. null: there is no such part. */
export type Place = (part?: string) => readonly string[] | null;

/** A heading without what stands quietly behind it, such as its clock time. */
const headingText = (line: Line): string =>
  (typeof line === "string" ? [line] : line)
    .map((run) => (typeof run === "string" ? run : run.quiet ? "" : run.text))
    .join("");
const depth = { title: 0, subtitle: 0, 1: 1, 2: 2, 3: 3 } as const;

/** The blocks from a heading to the next one as high, or in a box that begins with the heading's words. */
const under = (all: readonly Block[], title: string): readonly Block[] => {
  const blocks = flat(all);
  return blocks.flatMap((block, index): readonly Block[] => {
    if (block.kind === "table") return block.look === "callout" && allTexts([block])[0] === title ? [block] : [];
    if (block.kind !== "heading" || headingText(block.line) !== title) return [];
    const rest = blocks.slice(index + 1);
    const end = rest.findIndex((one) => one.kind === "heading" && depth[one.level] <= depth[block.level]);
    return [block, ...(end < 0 ? rest : rest.slice(0, end))];
  });
};

const inDocument =
  (blocks: readonly Block[]): Place =>
  (part) => {
    const found = part === undefined ? blocks : under(blocks, part);
    return found.length === 0 ? null : allTexts(found);
  };

const tabTexts = ({ title, rows }: Tab): readonly string[] => [
  title,
  ...rows.flatMap((row) => row.flatMap(({ text, hint, formula }) => [text ?? "", hint ?? "", formula ?? ""])),
];

/** A part is a tab, by its name; a reader's tab bears the reader's. */
const inWorkbook =
  (tabs: readonly Tab[], reader = ""): Place =>
  (part) => {
    const name = part === "A reader's tab" ? reader : part;
    const found = tabs.filter(({ title, hidden }) => !hidden && (name === undefined || title === name));
    return found.length === 0 ? null : found.flatMap(tabTexts);
  };

const plain =
  (texts: readonly string[]): Place =>
  (part) =>
    part === undefined ? texts : null;

const allOptions = ({ segments }: Protocol): readonly string[] => segments.map(({ id }) => id);

/** The notes as they are by default: whoever reads makes a copy of the prework document. */
const notesOf = (protocol: Protocol): Place =>
  inDocument(
    notes(
      protocol,
      { prework: { due: "", document: "https://docs.google.com/document/d/prework1/edit" } },
      { on: allOptions(protocol) },
    ).blocks,
  );

const preworkOf = ({ prework, source }: Protocol): Place | null =>
  prework === null
    ? null
    : inDocument(
        preworkDocument({
          prework,
          source,
          language: "en",
          title: "Lab reports",
          date: "2026-11-20",
          due: "2026-11-18",
          url: "https://docs.google.com/document/d/prework1/edit",
          notesUrl: "https://docs.google.com/document/d/notes1/edit",
          sortSheetUrl,
        }).blocks,
      );

/** Ten samples: the two readers read one apart, one stands alone, one strategy was seen twice. */
const aSort: Sort = {
  samples: codes(10),
  readers,
  ratings: codes(10).flatMap((sample, index) =>
    readers.flatMap((reader, who) =>
      aRubric.criteria.map((_, criterion) => ({
        sample,
        reader,
        criterion,
        level: criterion === 1 ? (index === 0 ? who * 3 : 1) : index === 9 ? 0 : 2,
      })),
    ),
  ),
  notes: codes(2).map((sample) => ({
    sample,
    reader: "Ana Díaz",
    evidence: "",
    strategy: "Draws a table",
    rationale: "",
    pile: null,
  })),
  agreed: [],
};

/** Every suggestion for a team or one person with an hour and a half, whatever they want and bring. */
const suggestions = (): readonly string[] => {
  const purposes = Object.keys(purposeWords) as (keyof typeof purposeWords)[];
  const shapes: readonly (Brought | null)[] = [null, ...(Object.keys(broughtWords) as Brought[])];
  return (["team", "alone"] as const).flatMap((audience) =>
    purposes.flatMap((purpose) =>
      shapes.flatMap((brought) => {
        const wish: Wish = { purpose, audience, minutes: 90, brought };
        const [best] = suggestProtocols(protocols, wish, "en");
        const name = protocols.find(({ id }) => id === best?.id)?.name;
        return best === undefined ? [] : [`${name}: ${best.why}`];
      }),
    ),
  );
};

/** Every text; what is put together at run time is tried with "2" as each of its parts. */
const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value("2", "2", "2"))];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
};

const screens = async (...folders: readonly string[]): Promise<Place> => {
  const files = folders.flatMap((folder) =>
    readdirSync(`src/sidebar/${folder}`, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith("words.en.ts"))
      .map((name) => join(process.cwd(), "src/sidebar", folder, name)),
  );
  return plain((await Promise.all(files.map((file) => import(file)))).flatMap(wordsIn));
};

/** Every place by its name. */
export const places = async (): Promise<ReadonlyMap<string, Place>> => {
  const page = presenterPage({
    title: "Lab reports",
    date: "2026-11-20",
    language: "en",
    protocols: protocols.map(outline),
  });
  const trends = summarizeSort(aSort, aRubric);
  const entries = [{ code: "S01", name: "A. Student", groups: ["Multilingual"] }];
  return new Map<string, Place>([
    ...protocols.flatMap((protocol): [string, Place][] => {
      const prework = preworkOf(protocol);
      return [
        [`Notes of ${protocol.name}`, notesOf(protocol)],
        [`Agenda of ${protocol.name}`, plain(agendaFacts(protocol))],
        ...(prework === null ? [] : [[`Prework document of ${protocol.name}`, prework] as [string, Place]]),
      ];
    }),
    ["Presenter's page", inDocument(page.blocks)],
    ["Sort sheet", inWorkbook(sortSheet(aSheetInput({ readers })).tabs, readers[0])],
    [
      "Summary in the notes",
      inDocument(
        trendsSection({
          trends,
          shown: showWork(aSort, aRubric, trends),
          rubric: aRubric,
          sortSheetUrl,
          language: "en",
        }),
      ),
    ],
    ["Team log", inWorkbook(teamLog("en").tabs)],
    ["Identity key", inWorkbook(identityKey({ title: "Lab reports", language: "en", entries }).tabs)],
    ["Suggestion of a protocol", plain(suggestions())],
    ["Sidebar, Plan a meeting", await screens("plan", "pasted")],
    ["Sidebar, Summarize", await screens("summarize", "insights")],
    ["Sidebar, Show whose work it is", await screens("reveal")],
    ["Dialog, Protocols", await screens("protocols")],
  ]);
};
