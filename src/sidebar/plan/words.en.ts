/** What the plan says, in English. */
import { shared } from "../words.en.ts";

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const words = {
  ...shared,
  plan: {
    heading: "Plan a meeting",
    problems: (n: number) => `${count(n, "thing")} to mend before the files can be made`,
    protocol: "Protocol",
    title: "Meeting title",
    date: "Date",
    start: "Start",
    end: "End (optional)",
    agenda: "Agenda",
    agendaFrom: (from: string, to: string) => `${from} to ${to}`,
    agendaHint: "Tick the optional parts that you want.",
    minutes: (n: number) => `${n} min`,
    optional: "optional",

    rubric: "Rubric",
    rubricPaste: "Paste your rubric",
    rubricHint: "From a document, a sheet or CSV: a row for each criterion, a column for each level.",
    rubricReading: "Reading the rubric …",
    rubricLast: (title: string) => (title === "" ? "Your last rubric" : `Your last rubric: ${title}`),
    rubricOther: "Use another rubric",
    rubricUseLast: "Use my last rubric",
    rubricRead: (criteria: number) => `${count(criteria, "criterion", "criteria")}: check the grade level`,
    gradeLevel: "For each criterion, choose the lowest level that is at grade level.",
    gradeLevelOf: "lowest level at grade level",
    warnings: "Please check",

    work: "Student work",
    roster: "Students (optional)",
    rosterHint: "One a line: name, groups, link to the work. Paste from a sheet, or leave empty to use codes alone.",
    rosterPrivate:
      "Names stay on this computer, but for the identity key: a file in your own Drive that only you can open.",
    rosterRead: (n: number, first: string, last: string) =>
      n === 1 ? `1 student, code ${first}` : `${count(n, "student")}, codes ${first} to ${last}`,
    links: (n: number) => `${count(n, "link")} to student work`,
    groups: (list: string) => `Groups found: ${list}`,
    groupCount: (name: string, n: number) => `${name} (${n})`,
    sampleCount: "Number of samples",

    readers: "Readers",
    readersHint: "The people who will read and sort, one a line.",
    readersRead: (n: number) => count(n, "reader"),

    folder: "Folder",
    folderNow: (name: string) => `The files go into ${name}.`,
    myDrive: "My Drive",
    folderChoose: "Choose folder",
    folderWaiting: "Waiting for your choice in the other window …",
    folderStop: "Stop waiting",
    folderLate: "No folder was chosen within 3 minutes. The folder is as before.",
    folderLink: "Paste a folder link",
    folderOtherWay: "Use a folder link instead",
    folderUseLink: "Use this folder",
    folderChecking: "Checking the folder …",
    folderUseMyDrive: "Use My Drive",

    inShort: (samples: number, readers: number, folder: string) =>
      `${count(samples, "sample")}, ${count(readers, "reader")}, into ${folder}`,
    create: "Create",
  },

  missing: {
    title: "Give the meeting a title.",
    date: "Choose the date of the meeting.",
    start: "Choose when the meeting starts.",
    rubric: "Paste the rubric that the team will use.",
    count: (most: number) => `Give a number of samples from 1 to ${most}, or paste a list of students.`,
    readers: "Name at least one reader.",
  },

  making: {
    heading: "Making your meeting",
    failedHeading: "Not finished yet",
    doneHeading: "Your meeting is ready",
    steps: {
      files: "Make the files",
      sortSheet: "Sort sheet",
      notes: "Notes document",
      key: "Identity key",
    },
    states: { waiting: "waiting", working: "working", done: "done", failed: "failed" },
    stepSays: (step: string, state: string) => `${step}: ${state}`,
    progress: "Progress",
    stay: "Keep this sidebar open until all is done: about 10 seconds.",
    filesMade: "Made so far",
    notes: "Notes document",
    sortSheet: "Sort sheet",
    key: "Identity key",
    onlyYou: "only you can open it",
    share: "The files are in My Drive: share the notes document and the sort sheet with your team.",
    shareFolder: (folder: string) => `The notes document and the sort sheet are in ${folder}.`,
    nextStep: "Next: open the sort sheet with your team. Each reader has a tab.",
    change: "Back to the plan",
    another: "Plan another meeting",
  },
};
