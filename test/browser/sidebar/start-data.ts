/** What the server knows when the sidebar opens, for a new user, a returning one, and in a sort sheet. */
import type { StartData, Summary } from "../../../src/contract/server.ts";
import { inLanguage } from "../../../src/core/language.ts";
import { protocols } from "../../../src/core/protocol/library/library.ts";
import { outline } from "../../../src/core/protocol/outline.ts";
import type { Rubric } from "../../../src/core/rubric/rubric.ts";
import type { Sort } from "../../../src/core/sorting/rating.ts";
import { readerLevels } from "../../../src/core/trends/reader-levels.ts";
import { standings } from "../../../src/core/trends/standings.ts";
import { summarizeSort } from "../../../src/core/trends/summarize-sort.ts";
import { showWork } from "../../../src/core/trends/work-shown.ts";

const level = (points: number, label: string, descriptor: string) => ({ points, label, descriptor });
const criterion = (name: string, words: readonly string[]) => ({
  name,
  section: "",
  weight: 1,
  gradeLevel: 2,
  levels: ["Beginning", "Developing", "Proficient", "Advanced"].map((label, i) => level(i + 1, label, words[i]!)),
});
export const labReport: Rubric = {
  title: "Lab report",
  criteria: [
    criterion("Question", ["No question", "Partly testable", "Testable", "Tied to a model"]),
    criterion("Evidence", ["Little data", "Units missing", "Enough data", "Repeated trials"]),
    criterion("Reasoning", ["Repeats the data", "Some links", "Supports the claim", "Weighs another explanation"]),
  ],
};

export const newUser: StartData = {
  host: "docs",
  pickerReady: true,
  protocols: inLanguage(protocols, "en").map(outline),
  protocolNames: {
    en: Object.fromEntries(protocols.map(({ id, name }) => [id, name.en])),
    es: Object.fromEntries(protocols.map(({ id, name }) => [id, name.es])),
  },
  remembered: {
    protocolId: null,
    folder: null,
    readers: [],
    emails: [],
    language: null,
    rubric: null,
    ownProtocols: [],
  },
  meeting: null,
  brought: null,
};
export const withPage: StartData = {
  ...newUser,
  brought: {
    purpose: "puzzle",
    shape: "one piece",
    minutes: 45,
    title: "Bringing student work",
    suggested: {
      id: "examining-student-work-next-steps",
      fits: true,
      why: "For thinking through work that puzzles somebody, with one piece of work, in 45 minutes instead of the usual 50.",
    },
  },
};
export const inSpanish: StartData = { ...newUser, protocols: inLanguage(protocols, "es").map(outline) };
export const returningUser: StartData = {
  ...newUser,
  remembered: {
    protocolId: protocols[0]!.id,
    folder: { id: "folder-7", name: "Grade 7 science team" },
    readers: ["Ana Ruiz", "Ben Okafor", "Carla Meyer"],
    emails: ["", "ben.okafor@school.example", ""],
    language: null,
    rubric: labReport,
    ownProtocols: [],
  },
};
export const straySpreadsheet: StartData = { ...newUser, host: "sheets" };
export const inSortSheet: StartData = {
  ...newUser,
  host: "sheets",
  meeting: {
    title: "Lab reports, grade 7",
    date: "2026-11-03",
    notesUrl: "https://docs.google.com/document/d/notes-1/edit",
  },
};

export const rubricFromSheet = [
  "Lab report\t1 Beginning\t2 Developing\t3 Proficient\t4 Advanced",
  "Question\tNo question\tPartly testable\tTestable question\tTied to a model",
  "Evidence\tLittle data\tUnits missing\tEnough data\tRepeated trials",
  "Reasoning\tRepeats the data\tSome links\tSupports the claim\tWeighs another explanation",
].join("\n");

export const rosterFromSheet = [
  "Name\tGroups\tLink",
  "Amara Diallo\tEL\thttps://drive.google.com/file/d/a1",
  "Bo Lind\tIEP\thttps://drive.google.com/file/d/b2",
  "Chidi Eze\tEL\thttps://drive.google.com/file/d/c3",
  "Dana Katz\t\thttps://drive.google.com/file/d/d4",
].join("\n");

const samples = Array.from({ length: 8 }, (_, index) => `S0${index + 1}`);
const readers = ["Ana Ruiz", "Ben Okafor"];
/** Levels of both readers by sample, for each criterion. */
const levels = [
  [
    [2, 2],
    [3, 3],
    [2, 2],
    [1, 1],
    [2, 3],
    [3, 3],
    [2, 2],
    [2, 2],
  ],
  [
    [0, 0],
    [1, 1],
    [1, 3],
    [1, 1],
    [2, 2],
    [1, 2],
    [1, 1],
    [0, 0],
  ],
  [
    [1, 1],
    [2, 2],
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 2],
    [1, 1],
    [1, 3],
  ],
];
const sort: Sort = {
  samples,
  readers,
  ratings: levels.flatMap((rows, index) =>
    rows.flatMap((pair, at) =>
      pair.map((given, who) => ({ sample: samples[at]!, reader: readers[who]!, criterion: index, level: given })),
    ),
  ),
  notes: [],
  agreed: [],
};

const trends = summarizeSort(sort, labReport);

export const summary: Summary = {
  trends,
  shown: showWork(sort, labReport, trends),
  levels: readerLevels(sort, labReport.criteria.length),
  piles: [],
  standings: standings(sort, labReport),
  fewest: 10,
  evidence: [],
  sortSheetUrl: "https://docs.google.com/spreadsheets/d/sort-1/edit",
  criteria: labReport.criteria.map(({ name, levels: all, gradeLevel, weight }) => ({
    name,
    levels: all.map(({ points, label }) => `${points} ${label}`),
    gradeLevel,
    weight,
  })),
  language: "en",
  document: { id: "notes-1", name: "Notes", url: "https://docs.google.com/document/d/notes-1/edit" },
  into: "notes",
  log: { id: "log-1", name: "Team log", url: "https://docs.google.com/spreadsheets/d/log-1/edit" },
  logProblem: null,
  moved: null,
  untouched: [],
  oddities: [],
};
