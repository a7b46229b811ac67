/** Every word that the sidebar says of itself, in English. Other languages satisfy this object's type. */
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const en = {
  language: "en",
  /** YYYY-MM-DD as people write it. Other text is shown as it is. */
  day: (date: string) => {
    const [year, month, day] = date.split("-").map(Number);
    return year && month && day
      ? new Intl.DateTimeFormat("en", { month: "short", day: "numeric", year: "numeric" }).format(
          new Date(year, month - 1, day),
        )
      : date;
  },
  opensInNewTab: "opens in a new tab",
  tryAgain: "Try again",
  problemHeading: "This did not work",
  silent: {
    code: "platform" as const,
    say: "The add-on did not answer.",
    safe: "What you typed is still here.",
    next: "Check your connection and try again. If you are signed in to several Google accounts in this browser, sign out of the others or use a browser window with this account only: that is a common cause.",
  },

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

  summarize: {
    heading: "Summarize",
    noMeeting: "This spreadsheet is not a sort sheet.",
    noMeetingNext:
      "Open the sort sheet of your meeting and choose Summarize there. To start a new meeting, open a Google document and choose Plan a meeting in this add-on's menu.",
    explain: "Counts the levels that your team agreed on and writes the summary into the notes document.",
    notes: "Notes document",
    start: "Summarize",
    again: "Summarize again",
    working: "Reading the sort sheet and writing the summary …",
    doneHeading: "Summary",
    written: {
      notes: "The summary is in the notes document",
      "trends document": "The summary is in a trends document: your add-on may not write in the notes",
    },
    log: "Team log",
    logFailed: "The team log was not written.",
    chooseFile: "Choose this file",
    stop: "Stop waiting",
    tryAgain: "Try again",
    waiting: "Waiting for your choice in the other window …",
    late: "No file was chosen within 3 minutes.",
    gap: "Where to work next",
    glows: "Glows",
    grows: "Grows",
    criteria: "Criteria",
    samplesUnit: (n: number) => (n === 1 ? "sample" : "samples"),
    gradeLine: "below grade level",
    talkFirst: "Talk about first",
    talkMore: (n: number) => `${n} more`,
    oddities: "Could not be read",
  },

  picker: {
    opening: "Opening Google's file chooser …",
    folderTitle: "Choose a folder",
    fileTitle: "Choose the file",
    saving: "One moment …",
    again: "Choose again",
    close: "Close",
    notLoaded:
      "Google's file chooser could not be loaded. Your school's network may block it, or third-party cookies may be off.",
    notLoadedNext: "Close this window and paste a folder link in the sidebar, or use My Drive.",
  },
};
