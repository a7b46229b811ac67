/** What the dialog of rubrics says, in English. */
import { shared } from "../words.en.ts";

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const words = {
  ...shared,
  pleaseCheck: "Please check",
  heading: "Check and change the rubric",

  source: {
    heading: "Where the rubric comes from",
    another: "Paste the rubric again, or take another one",
    text: "Paste your rubric",
    textHint:
      "From a document, a sheet or CSV, with its headings. Nothing leaves this window until you use or keep it.",
    cells:
      "The selected cells were empty. Close this window, select the rubric's cells and choose the menu item again, or paste the rubric here.",
    reading: "Reading the rubric …",
    kept: "Kept rubrics",
    noneKept: "You keep no rubric yet. “Keep for next time” below puts one here.",
    last: "Used last:",
    criteria: (n: number) => count(n, "criterion", "criteria"),
    take: "Take this one",
    delete: "Delete",
    deleteSure: (name: string) => `Delete “${name}” for good?`,
    deleteYes: "Yes, delete",
    deleteNo: "No, keep it",
    scratch: "Start from scratch",
    scratchHint: "One criterion with four usual levels, to be named and filled by you.",
    opening: "Opening the rubric …",
    deleted: "The kept rubric was deleted.",
  },

  changed: "The text has changed since you corrected the rubric. Your corrections are still here.",
  readAnew: "Read the text anew",
  unfinished: (name: string) =>
    name === ""
      ? "Last time a rubric was corrected here and not used."
      : `Last time this rubric was corrected here and not used: “${name}”.`,
  goOn: "Go on with it",
  replaced: "This is another rubric than the one that you corrected.",
  bringBackDraft: "Bring my corrected rubric back",
  howRead: (n: number) => `How the text was read: ${count(n, "note")}`,

  preview: "The rubric",
  title: "Title (optional)",
  forAll: {
    heading: "The same levels for all criteria",
    hint: "What you change here changes in every criterion. To change one alone, open it below.",
    caption: "Levels of all criteria",
    line: (level: string) => `Grade level begins at ${level} in all criteria`,
    points: (n: number) => `Points of level ${n} in all criteria`,
    label: (n: number) => `Name of level ${n} in all criteria`,
    turn: "Turn the order round",
    turnHint: "For all criteria: the lowest level becomes the highest.",
    turned: "The order of the levels was turned round.",
  },
  criteria: (n: number) => count(n, "criterion", "criteria"),
  criteriaHint: "Levels stand from lowest to highest. The dashed line shows where grade level begins.",
  unnamed: "Criterion without a name",
  lineHere: "grade level begins here:",
  weightIs: (weight: string) => `weight ${weight}`,
  change: "Change",
  close: "Close",
  toCorrect: (n: number) => `${count(n, "thing")} to correct`,
  pointsFall: "The points do not rise from the lowest level to the highest. Is the order right?",

  criterion: {
    name: "Name",
    section: "Section (optional)",
    weight: "Weight",
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    remove: (name: string) => `Remove ${name}`,
    add: "Add a criterion",
  },
  level: {
    caption: (name: string) => `Levels of ${name}, from lowest to highest`,
    line: "At grade level from",
    points: "Points",
    label: "Name",
    descriptor: "Description",
    change: "Move, remove",
    lineAt: (n: number) => `Grade level begins at level ${n}`,
    pointsOf: (n: number) => `Points of level ${n}`,
    labelOf: (n: number) => `Name of level ${n}`,
    descriptorOf: (n: number) => `Description of level ${n}`,
    up: (n: number) => `Move level ${n} up, to be lower`,
    down: (n: number) => `Move level ${n} down, to be higher`,
    remove: (n: number) => `Remove level ${n}`,
    add: "Add a highest level",
  },
  removed: (name: string) => `“${name}” was removed.`,
  removedLevel: "a level without a name",
  bringBack: "Bring it back",

  use: "Use this rubric",
  keep: "Keep for next time",
  using: "Handing the rubric over …",
  keeping: "Keeping the rubric …",
  kept: (name: string) => `“${name}” is kept.`,
  keptInSheets: (name: string) =>
    `“${name}” is kept. Open a document and choose Plan a meeting: the rubric is offered there.`,
  notYet: "Your plan changes only when you press “Use this rubric”.",
  notYetInSheets: "Keep the rubric, and Plan a meeting will offer it in a document.",
  faults: (n: number) => `${count(n, "thing")} to correct before the rubric can be used`,
  fault: {
    text: "Paste a rubric, take a kept one, or start from scratch.",
    points: (typed: string) => `“${typed}” is not a number. Type points such as 3 or 2.5, or leave them empty.`,
    title: (most: number) => `The title is longer than ${most} characters. Shorten it.`,
  },
};
